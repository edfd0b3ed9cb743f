"""Every screen of the real window as a picture: tools/screens.py --out DIR [--language ru] [--text 200].

The window is shown offscreen on the demo's workspace (made in a temporary folder, or the one --data names).
README and docs use these pictures.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QSize, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from inspector.app import opened
from inspector.demo.fill import fill
from inspector.services.session import Session
from inspector.ui.context import Context
from inspector.ui.inspections.items import Show as Listed
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.main import application, dress
from inspector.ui.new.screen import NewInspectionScreen
from inspector.ui.rounds.head import Show as RoundShow
from inspector.ui.rounds.screen import RoundScreen
from inspector.ui.screen import Screen
from inspector.ui.settings.screen import SettingsScreen
from inspector.ui.templates.screen import TemplatesScreen
from inspector.ui.window import Window
from tools.screens_fill import FillTour

Kind = TypeVar("Kind", bound=Screen)

PATIENCE = 20_000  # ms to wait for a screen that loads in the background
CALM = 60  # ms without work before a picture is taken
DRAWN = 500  # ms that QtPdf has for a page


class Photographer:
    """Goes through the window as a person would, and takes a picture of each screen."""

    def __init__(self, app: QApplication, context: Context, out: Path, size: QSize) -> None:
        self.app, self.context, self.out = app, context, out
        self.session = context.session
        self.window = Window()
        self.window.resize(size)
        self.window.begin(context)
        self.window.show()

    def take(self, name: str) -> None:
        self.settle()
        path = self.out / f"{name}.png"
        picture, popup = self.window.grab(), QApplication.activePopupWidget()
        if popup is not None:  # a window of its own
            with QPainter(picture) as painter:
                painter.drawPixmap(self.window.mapFromGlobal(popup.pos()), popup.grab())
        picture.save(str(path))
        print(path)

    def settle(self, ready: Callable[[], bool] = lambda: True) -> None:
        """Let the window do what it has to, until background work is over and `ready` says so."""
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < PATIENCE:
            self._wait(CALM)
            if ready() and not self.context.tasks.running():
                break
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._wait(CALM)

    def _wait(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def tour(self) -> None:
        window = self.window
        self.take("today")
        window.new_inspection()
        self.take("new-inspection")
        window.close_screen()
        window.new_inspection("mystery-shop")
        self.take("new-mystery-shop")
        window.go("today")
        self._round()
        FillTour(self).go()
        window.go("inspections")
        self._inspections(self._top(InspectionsScreen))
        window.go("templates")
        self.take("templates")
        self._top(TemplatesScreen).rows["hotel-room"].click()
        self.take("template-read")
        window.go("settings")
        for part in ("look", "people", "sites", "brand", "workspace"):
            self._top(SettingsScreen).show_part(part)
            self.take(f"settings-{part}")
        window.show_shortcuts()
        self.take("shortcuts")
        window.close()

    def _round(self) -> None:
        """A round under way, its failed ones, and how one is begun."""
        self.window.show_round(self.session.rounds.rows()[0].id)
        self.take("round")
        self._top(RoundScreen).head.choose(RoundShow.FAILED)
        self.take("round-failed")
        self.window.new_inspection("hotel-room")
        panel = self._top(NewInspectionScreen).panel
        panel.subjects.switch.buttons[1].click()
        panel.subjects.several.box.edit.setPlainText("201-240, 305a, Lobby")
        self.take("new-round")
        self.window.go("today")

    def _inspections(self, screen: InspectionsScreen) -> None:
        self.settle(lambda: screen.preview.content() is not None)
        self._wait(DRAWN)
        self.take("inspections")
        if self.window.compact:
            screen.listing.record_taken.emit()
            self._wait(DRAWN)
            self.take("inspections-report")
            screen.preview.head.back.click()
        screen.listing.filter_button.click()
        self.take("inspections-filters")
        screen.listing.filter_button.click()
        screen.listing.chips[Listed.DRAFTS].click()
        self.take("inspections-drafts")

    def _top(self, kind: type[Kind]) -> Kind:
        screen = self.window.current()
        assert isinstance(screen, kind), screen
        return screen


def shoot(session: Session, wanted: argparse.Namespace) -> None:
    app = application()
    context = Context(session, *dress(app, None, None, None))
    context.theme.reduced_motion = True
    context.theme.set_mode("dark" if wanted.dark else "light")
    context.theme.set_text_scale(wanted.text)
    context.language.use(wanted.language)
    width, height = (int(part) for part in wanted.size.split("x"))
    wanted.out.mkdir(parents=True, exist_ok=True)
    Photographer(app, context, wanted.out, QSize(width, height)).tour()
    context.tasks.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--data", help="a workspace; without it the demo is told into a temporary one")
    parser.add_argument("--language", choices=("en", "ru", "zh"), default="en")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--text", type=int, default=100, help="size of text, per cent")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, opened(wanted.data or folder) as session:
        fill(session, lambda _done, _of: None)
        shoot(session, wanted)


if __name__ == "__main__":
    main()
