"""The program as its composition root puts it together, with an inspector in front of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.app import opened
from inspector.ui.main import application, dress
from inspector.ui.theme.theme import PROPERTY
from tests.e2e.people import RoomInspector

Opening = Callable[[], AbstractContextManager[RoomInspector]]


@pytest.fixture
def undressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which gets back the theme that other tests gave it."""
    theme = qapp.property(PROPERTY)
    yield qapp
    qapp.setProperty(PROPERTY, theme)


@pytest.fixture
def opening(qtbot: QtBot, undressed: QApplication, tmp_path: Path) -> Opening:
    """Opens the program on one workspace, the same one each time; leaving closes window and workspace."""

    @contextmanager
    def open_() -> Iterator[RoomInspector]:
        with opened(str(tmp_path / "workspace")) as session:
            context = dress(application(), session)
            context.language.use("en")
            context.theme.reduced_motion = True
            inspector = RoomInspector(qtbot, context)
            try:
                yield inspector
            finally:
                inspector.goes_home()

    return open_
