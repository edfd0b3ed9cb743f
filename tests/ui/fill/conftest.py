"""A real workspace, the theme, and a supervisor in front of the window."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector.checklists.identity import publish
from inspector.reports.writers import Writers
from inspector.services.session import Session, open_session
from inspector.services.starting import Start
from inspector.storage.workspace import open_workspace
from inspector.ui.language import Language
from inspector.ui.theme.theme import Theme, current_theme
from tests.checklists.building import YES_NO, choice, item, rating, repeated, section, written
from tests.ui.people import Supervisor, picture


@pytest.fixture(scope="session")
def language(qapp: QApplication) -> Language:
    return Language(qapp, "en")


@pytest.fixture(autouse=True)
def theme(qapp: QApplication, language: Language) -> Iterator[Theme]:
    if Theme.in_force is None:
        Theme(qapp, "light").install()
    theme = current_theme()
    theme.reduced_motion = True
    yield theme
    theme.set_mode("light")
    theme.set_text_scale(100)
    theme.set_touch(False)
    language.use("en")


@pytest.fixture
def session(furnished: Path, tmp_path: Path) -> Iterator[Session]:
    workspace = open_workspace(Path(shutil.copytree(furnished, tmp_path / "workspace")))
    yield open_session(workspace, Writers())
    workspace.close()


ASKED_ON_FAULT = {"require": {"note": "failed", "photo": "failed"}, "action": {"due_days": 3}}
ROOM: dict[str, Any] = {
    "template": "room",
    "version": 1,
    "title": "Room round",
    "subject": "Room",
    "responses": {"yes-no": YES_NO},
    "scoring": {"pass_mark": 60},
    "grades": [{"label": "Good", "at_least": 60}, {"label": "Poor", "at_least": 0}],
    "sections": [
        section(
            "door",
            choice("lock", critical=True),
            choice("plate", guidance="Read from 3 m", owner="Engineering", **ASKED_ON_FAULT),
            choice("bell"),
            choice("hinge"),
        ),
        section(
            "bath",
            rating("basin", 0, 4, scale={"failed_below": 2}, allow_not_applicable=True),
            item(
                "fridge",
                "number",
                unit="°C",
                bands=[{"at_most": 5, "score": 1}, {"score": 0, "failed": True}],
                allow_not_applicable=True,
            ),
            item(
                "wait",
                "duration",
                bands=[{"at_most": 60, "score": 1}, {"at_most": 120, "score": 0.5}, {"score": 0}],
            ),
            {
                "key": "extras",
                "text": "extras",
                "type": "multi",
                "weight": 0,
                "responses": [{"key": "water", "label": "Water"}, {"key": "fruit", "label": "Fruit"}],
            },
            item("story", "text", min_length=10),
            item("since", "date"),
            item("arrived", "time"),
            item("serial", "scan"),
            item("guest", "signature"),
            item("receipt", "photo"),
            item("lobby", "info", guidance="Take the stairs."),
            choice("spare-key", show_if={"item": "lock", "is": ["no"]}),
        ),
        repeated(
            "staff", choice("badge"), choice("shoes"), repeat={"title": "Employee", "of": "person", "min": 1}
        ),
    ],
}


@pytest.fixture
def elena(session: Session) -> str:
    return session.directory.add_person("Elena Kask", "Supervisor").id


@pytest.fixture
def hotel(session: Session) -> str:
    return session.directory.add_site("Harbour Hotel", code="HH", zone="Europe/Riga").id


Inspection = Callable[[dict[str, Any]], Start]


@pytest.fixture
def inspection(session: Session, hotel: str, elena: str) -> Inspection:
    """What starts an inspection of room 412 by a template."""

    def of(tree: dict[str, Any]) -> Start:
        published = publish(written(tree), {})
        session.workspace.write(
            lambda kept: kept.templates.add(published, shipped=False, at=session.clock())
        ).result()
        return Start(published, hotel, "412", elena)

    return of


@pytest.fixture
def supervisor(qtbot: QtBot, session: Session, elena: str) -> Iterator[Supervisor]:
    someone = Supervisor(qtbot, session, elena)
    yield someone
    someone.goes_home()


@pytest.fixture
def in_room(supervisor: Supervisor, inspection: Inspection) -> Supervisor:
    """The supervisor, filling in the room."""
    supervisor.starts(inspection(ROOM))
    return supervisor


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    """Three different pictures."""
    paths = [tmp_path / f"IMG_{n}.jpg" for n in range(3)]
    for n, path in enumerate(paths):
        path.write_bytes(picture((40 * n, 90, 120)))
    return paths
