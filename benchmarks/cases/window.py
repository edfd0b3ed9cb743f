"""Fill in in a window of the usual size, for the cases that measure it: opened, painted, tapped."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import pairwise
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.cases.inspected import NOW, tree
from benchmarks.painted import Watch
from inspector.app import opened
from inspector.checklists.answers import Address
from inspector.checklists.identity import PublishedTemplate, publish
from inspector.services.ports.workspace import Repositories
from inspector.services.session import Session
from inspector.services.starting import Start
from inspector.ui.ahead import loading
from inspector.ui.binding import leave_sources_unread
from inspector.ui.context import Context
from inspector.ui.fill.screen import FillScreen
from inspector.ui.language import Language
from inspector.ui.main import application
from inspector.ui.screen import Screen
from inspector.ui.shell import Destination, Shell
from inspector.ui.tasks import Tasks
from inspector.ui.theme.theme import Theme
from inspector.ui.window import Window

TICK = 5  # ms
QUIET = 40  # ticks without work after which all that was asked for is shown
ALLOWED = 0.05  # s that the window's thread may be away


def prepare_drafts(folder: Path, *sizes: int, answered: bool = True) -> None:
    """A workspace with a draft of a template of each size, every other item answered or none."""
    with opened(str(folder / "workspace")) as session:
        site = session.directory.add_site("Hotel").id
        person = session.directory.add_person("Elena").id
        (folder / "person").write_text(person, "utf-8")
        for items in sizes:
            published = publish({**tree(items), "template": f"items-{items}"}, {})
            session.workspace.write(partial(_add, published)).result()
            draft = session.start(Start(published, site, "Room 1", person)).id
            filling = session.fill_in(draft, person)
            for number in range(0, items if answered else 0, 2):
                filling.answer(Address(f"i{number}"), "yes").saved.result()
            (folder / str(items)).write_text(draft, "utf-8")


def _add(published: PublishedTemplate, kept: Repositories) -> None:
    kept.templates.add(published, shipped=False, at=NOW)


@contextmanager
def program(folder: Path) -> Iterator[tuple[QApplication, Session, str]]:
    """The application and the workspace of `folder`, Today's drafts read; and whose inspections they are."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    Theme(app, "light").install()
    Language(app, "en")
    with opened(str(folder / "workspace")) as session:
        session.archive.drafts()
        yield app, session, (folder / "person").read_text("utf-8")


def shown_shell(app: QApplication) -> Shell:
    shell = Shell([Destination("today", "today", lambda: "Today", Screen)])
    shell.go("today")
    shell.resize(1280, 800)
    shell.show()
    app.processEvents()
    return shell


def put_away(app: QApplication, shell: Shell) -> None:
    shell.close()
    shell.deleteLater()
    app.processEvents()


def opening(app: QApplication, session: Session, draft: str, person: str) -> tuple[float, Shell, FillScreen]:
    """Open a draft; the seconds until its current card is painted."""
    shell = shown_shell(app)
    watch = Watch(app)
    begun = perf_counter()
    screen = FillScreen(session, draft, person)
    shell.open(screen)
    while screen.list.card(screen.current()) not in watch.painted:
        app.processEvents()
    took = perf_counter() - begun
    app.removeEventFilter(watch)
    return took, shell, screen


class Waiting(QObject):
    """Runs the event loop, as the program does, until something is so; looked at after each painting of what
    is watched, and whenever `look` is called."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: set[QObject] = set()
        self._loop = QEventLoop()
        self._is_so: Callable[[], bool] = lambda: True

    def watch(self, widget: QWidget | None) -> None:
        if widget is not None:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.painted.add(watched)
            self.look()
        return False

    def look(self) -> None:
        """End the loop once the event at hand is dealt with: what is being painted is painted to the end."""
        if self._loop.isRunning() and self._is_so():
            self._loop.quit()

    def until(self, is_so: Callable[[], bool]) -> None:
        self._is_so = is_so
        QTimer.singleShot(0, self.look)
        self._loop.exec()


class Ticks:
    """Of a timer of the window's thread, which is away between two of them; `each` is called at every one."""

    def __init__(self, each: Callable[[], object]) -> None:
        self._at = [perf_counter()]
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK)
        self._timer.timeout.connect(lambda: self._at.append(perf_counter()))
        self._timer.timeout.connect(each)
        self._timer.start()

    def longest(self) -> float:
        """The seconds it was away at the longest, since the last time this was asked."""
        longest = max(after - before for before, after in pairwise([*self._at, perf_counter()]))
        self._at = [perf_counter()]
        return longest


def click(button: QWidget) -> None:
    place = button.visibleRegion().boundingRect().center()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)


class Watched:
    """Tells how long the window's thread is away while something that was asked for is read and shown."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks, self._waiting, self._quiet = tasks, Waiting(), 0
        self._ticks = Ticks(self._look)
        self.away()

    def away(self) -> float:
        """The seconds at the longest, from the last time this was asked until all is shown."""
        self._quiet = 0
        self._waiting.until(lambda: self._quiet > QUIET)
        return self._ticks.longest()

    def _look(self) -> None:
        self._quiet = 0 if self._tasks.running() else self._quiet + 1
        self._waiting.look()


@contextmanager
def at_today(session: Session) -> Iterator[tuple[Window, Watched]]:
    """The program's window with Today, and all loaded that it loads while that is looked at."""
    leave_sources_unread()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    theme = Theme(app, "light")
    theme.install()
    context = Context(session, theme, Language(app, "en"))
    window = Window(None)
    window.resize(1280, 800)
    window.show()
    window.begin(context)
    deque(loading(), 0)
    yield window, Watched(context.tasks)
    window.close()
