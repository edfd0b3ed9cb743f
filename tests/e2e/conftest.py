"""The program as its composition root puts it together, with an inspector in front of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.app import opened
from inspector.ui import asking
from inspector.ui.context import Context
from inspector.ui.main import application, dress
from inspector.ui.theme.theme import Theme
from tests.e2e.command_line import Refused, Run, refuser, runner, stock
from tests.e2e.people import RoomInspector

Opening = Callable[[], AbstractContextManager[RoomInspector]]


@pytest.fixture
def undressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which gets back the theme that other tests gave it."""
    theme = Theme.in_force
    yield qapp
    Theme.in_force = theme


@pytest.fixture
def no_folder_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    """No file dialog was used before. Qt's own takes, beside a path that is typed, what bears its name in the
    folder it shows: that of another test."""
    monkeypatch.setattr(asking, "_last", [])


@pytest.fixture
def workspace(furnished: Path, tmp_path: Path) -> Path:
    """The folder of a workspace that nobody has used."""
    return Path(shutil.copytree(furnished, tmp_path / "workspace"))


@pytest.fixture
def opening(qtbot: QtBot, undressed: QApplication, no_folder_yet: None, workspace: Path) -> Opening:
    """Opens the program on one workspace, the same one each time; leaving closes window and workspace."""
    return partial(_opened, qtbot, workspace, read_only=False)


@pytest.fixture
def reading(qtbot: QtBot, undressed: QApplication, workspace: Path) -> Opening:
    """The same for reading only."""
    return partial(_opened, qtbot, workspace, read_only=True)


@contextmanager
def _opened(qtbot: QtBot, folder: Path, *, read_only: bool) -> Iterator[RoomInspector]:
    with opened(str(folder), read_only=read_only) as session:
        context = Context(session, *dress(application(), None, None, None))
        context.language.use("en")
        context.theme.reduced_motion = True
        inspector = RoomInspector(qtbot, context)
        try:
            yield inspector
        finally:
            inspector.goes_home()


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a workspace of one inspection, its template, and files that are as they must be."""
    folder = tmp_path_factory.mktemp("world")
    stock(folder)
    return folder


@pytest.fixture
def world(stocked: Path, tmp_path: Path) -> Path:
    """A copy of it for one test."""
    return shutil.copytree(stocked, tmp_path / "world")


@pytest.fixture
def run(world: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(world)
    return runner(capsys)


@pytest.fixture
def refused(run: Run, world: Path) -> Refused:
    return refuser(run, world)
