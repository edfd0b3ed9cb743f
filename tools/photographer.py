"""The real window, offscreen, and what takes its pictures; tours lead it about."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QEvent, QEventLoop, QSize, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from inspector.ui.context import Context
from inspector.ui.screen import Screen
from inspector.ui.window import Window

Kind = TypeVar("Kind", bound=Screen)

PATIENCE = 20_000  # ms to wait for a screen that loads in the background
CALM = 60  # ms without work before a picture is taken
DRAWN = 500  # ms that QtPdf has for a page


class Photographer:
    """Holds the window and takes pictures of it."""

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
            self.wait(CALM)
            if ready() and not self.context.tasks.running():
                break
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.wait(CALM)

    def wait(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def top(self, kind: type[Kind]) -> Kind:
        screen = self.window.current()
        assert isinstance(screen, kind), screen
        return screen
