"""Starts the program, or a bare window, and says on stdout when it was painted: seconds of the machine's
monotonic clock.

    python -m benchmarks.painted window FOLDER    the program's window on the workspace in FOLDER
    python -m benchmarks.painted today FOLDER     the same, but with Today in it
    python -m benchmarks.painted bare             a window of PySide6 with one label
"""

from __future__ import annotations

import os
import sys
import time
from typing import NoReturn

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget


class Watch(QObject):
    """Notes what is painted, and when the newest painting was."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.painted: set[QObject] = set()
        self.moment = 0.0
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.painted.add(watched)
            self.moment = time.monotonic()
        return False


def program(folder: str, *, until_today: bool) -> None:
    """Start as the command does. Where it would wait for the person, it ends."""
    from inspector.ui.main import application
    from inspector.ui.window import Window

    watch = Watch(application())

    def wait(app: QApplication) -> NoReturn:
        window = next(each for each in app.topLevelWidgets() if isinstance(each, Window))
        while not (window.current() in watch.painted if until_today else watch.painted):
            app.processEvents()
        tell(watch)

    QApplication.exec = wait  # type: ignore[method-assign,assignment]
    from inspector.cli import main

    main(["--data", folder])


def bare() -> None:
    app = QApplication(sys.argv[:1])
    watch = Watch(app)
    window = QWidget()
    QVBoxLayout(window).addWidget(QLabel("Inspector"))
    window.resize(1280, 800)
    window.show()
    while not watch.painted:
        app.processEvents()
    tell(watch)


def tell(watch: Watch) -> NoReturn:
    os.write(1, f"{watch.moment}\n".encode())
    os._exit(0)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        program(sys.argv[2], until_today=sys.argv[1] == "today")
