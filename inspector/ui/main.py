"""The window on one workspace, from start to end.

What is heavy (report writers, QtPdf, the screens nobody has opened yet) is imported when it is needed.
"""

from __future__ import annotations

import sys
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from inspector.errors import WorldError
from inspector.services.session import Session
from inspector.ui.bugs import Bugs
from inspector.ui.context import Context
from inspector.ui.errors import sentence
from inspector.ui.language import Language, system_language
from inspector.ui.theme.theme import Mode, Theme
from inspector.ui.window import Window
from inspector.version import VERSION

PATIENCE = 10_000  # ms that closing waits for work in the background


def run(session: Session) -> int:
    """Open the window and run until it is closed; the exit code."""
    app = application()
    context = dress(app, session)
    window = Window(context)
    bugs = Bugs(window, session.workspace.folder)
    window.show()
    QTimer.singleShot(0, window.begin)  # the window is there before Today has been read
    try:
        return app.exec()
    finally:
        context.tasks.cancel_all()
        context.tasks.wait(PATIENCE)
        bugs.stop()


def tell(error: WorldError) -> None:
    """Say in a window of its own why the program cannot begin."""
    app = application()
    Language(app, system_language())
    QMessageBox.critical(None, app.applicationDisplayName(), sentence(error))


def application() -> QApplication:
    """The one QApplication, named."""
    app = cast(QApplication, QApplication.instance() or QApplication(sys.argv[:1]))
    app.setApplicationName("Inspector")
    app.setApplicationDisplayName("Inspector")
    app.setApplicationVersion(VERSION)
    app.setDesktopFileName("inspector")
    return app


def dress(app: QApplication, session: Session) -> Context:
    """Theme and language as the person chose them in this workspace."""
    preferences = session.preferences
    theme = Theme(app, cast(Mode, preferences.theme()), preferences.text_scale())
    theme.install()
    language = Language(app, preferences.language() or system_language())
    return Context(session, theme, language)
