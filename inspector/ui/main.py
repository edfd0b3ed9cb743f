"""The window on one workspace, from start to end.

What is heavy (the workspace, report writers, QtPdf, the screens nobody has opened yet) is imported when it is
needed: a person who starts the program sees its window first.
"""

from __future__ import annotations

import sys
from base64 import b64decode
from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication, QMessageBox

from inspector.errors import WorldError
from inspector.languages import LANGUAGES
from inspector.ui.collecting import Collecting
from inspector.ui.language import Language, system_language
from inspector.ui.roles import tell_roles
from inspector.ui.theme.theme import Mode, Theme
from inspector.ui.window import Window
from inspector.version import VERSION

if TYPE_CHECKING:
    from inspector.services.session import Session

PATIENCE = 10_000  # ms that closing waits for work in the background


class Start:
    """The window, shown with the look its settings ask for while the workspace is still being opened."""

    def __init__(self, settings: Mapping[str, str]) -> None:
        self._app = application()
        self._theme, self._language = dress(
            self._app, settings.get("theme"), settings.get("text-scale"), settings.get("language")
        )
        geometry = settings.get("window")
        self._window = Window(b64decode(geometry) if geometry else None)
        self._window.show()
        self._app.processEvents()

    def run(self, session: Session) -> int:
        """Begin on the workspace and run until the window is closed; the exit code."""
        from inspector.ui.ahead import Ahead
        from inspector.ui.bugs import Bugs
        from inspector.ui.context import Context

        context = Context(session, self._theme, self._language)
        bugs = Bugs(self._window, session.workspace.folder)
        self._window.begin(context)
        Ahead(self._window)
        try:
            return self._app.exec()
        finally:
            context.tasks.cancel_all()
            context.tasks.wait(PATIENCE)
            bugs.stop()


def dress(
    app: QApplication, theme: str | None, text_scale: str | None, language: str | None
) -> tuple[Theme, Language]:
    """The look as the settings ask for it; where they say nothing, the system's."""
    worn = Theme(app, cast(Mode, theme or "system"), int(text_scale or 100))
    worn.install()
    spoken = Language(app, language if language in LANGUAGES else system_language())
    worn.set_language(spoken.code)
    spoken.changed.connect(worn.set_language)
    return worn, spoken


def application() -> QApplication:
    """The one QApplication, named."""
    app = cast(QApplication, QApplication.instance() or QApplication(sys.argv[:1]))
    if app.findChild(Collecting) is None:
        Collecting(app)
    app.setApplicationName("Inspector")
    app.setApplicationDisplayName("Inspector")
    app.setApplicationVersion(VERSION)
    app.setDesktopFileName("inspector")
    tell_roles()
    return app


def tell(error: WorldError) -> None:
    """Say over the window why the program cannot begin."""
    from inspector.ui.errors import sentence

    QMessageBox.critical(None, QApplication.applicationDisplayName(), sentence(error))
