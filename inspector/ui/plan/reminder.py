"""A word from the system when something comes due, where the system has such; never while one fills in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from inspector.services.agenda import Waiting
from inspector.ui import wording
from inspector.ui.context import Context
from inspector.ui.plan import words
from inspector.ui.shell import Shell

EVERY, MOST = 60_000, 3  # ms between looks; as many turns are named

Say = Callable[[str, str], object]


def remind(window: Shell, context: Context) -> Reminder:
    """Remind whoever works at `window`; a press on a message brings them to Today."""

    def busy() -> bool:
        screen = window.current()
        return screen is not None and not screen.shows_navigation

    def come() -> None:
        window.raise_()
        window.activateWindow()
        if not busy():
            window.go("today")

    return Reminder(context, busy, SystemMessages(come, window).say, window)


class Reminder(QObject):
    """Looks once a minute; all that came due since the last word is one message. What has no hour is left to
    Today."""

    def __init__(self, context: Context, busy: Callable[[], bool], say: Say, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._session = context, context.session
        self._busy, self._say = busy, say
        self._told_until = self._session.clock()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """What comes due while somebody fills in is told when they are done."""
        if self._busy():
            return
        now = self._session.clock()
        self._context.tasks.run(
            lambda _progress: self._session.schedule.due(now), on_result=lambda found: self._tell(found, now)
        )

    def _tell(self, found: Sequence[Waiting], now: datetime) -> None:
        person = self._context.person
        mine = (None, person.id if person else None)
        come = [
            each
            for each in found
            if each.planned.schedule.times
            and each.planned.schedule.person in mine
            and self._told_until < each.due.at <= now
        ]
        self._told_until = now
        if come:
            lines = [
                wording.joined(words.about(each.planned), each.planned.site.name) for each in come[:MOST]
            ]
            self._say(self.tr("%n inspections are due", "", len(come)), "\n".join(lines))


class SystemMessages(QObject):
    """Messages by the system's tray; where there is none, nothing is said."""

    def __init__(self, pressed: Callable[[], object], window: QWidget) -> None:
        super().__init__(window)
        self._pressed, self._window = pressed, window
        self._tray: QSystemTrayIcon | None = None

    def say(self, title: str, text: str) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.messageClicked.connect(self._pressed)
            self._tray.activated.connect(self._pressed)
        self._tray.show()  # a message needs its icon
        self._tray.showMessage(title, text, self._window.windowIcon())
