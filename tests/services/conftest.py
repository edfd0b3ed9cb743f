"""A real workspace on disk for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from inspector.checklists.identity import PublishedTemplate, publish
from inspector.reports.writers import Writers
from inspector.services.session import Session, open_session
from inspector.services.starting import Start
from inspector.storage.workspace import open_workspace
from tests.checklists.building import YES_NO, choice, item, rating, repeated, section, written


@pytest.fixture
def session(furnished, tmp_path):
    workspace = open_workspace(Path(shutil.copytree(furnished, tmp_path / "workspace")))
    yield open_session(workspace, Writers())
    workspace.close()


ROOM = {
    "template": "room",
    "version": 1,
    "title": "Room",
    "subject": "Room",
    "responses": {"yes-no": YES_NO},
    "scoring": {"pass_mark": 60},
    "grades": [{"label": "Good", "at_least": 60}, {"label": "Poor", "at_least": 0}],
    "sections": [
        section(
            "door",
            choice("lock", critical=True),
            choice("plate", require={"note": "failed", "photo": "failed"}, action={"due_days": 3}),
            rating("clean", 0, 4),
            item("remark", "text"),
        ),
        repeated("staff", choice("badge"), repeat={"title": "Employee", "of": "person", "min": 1}),
    ],
}


@pytest.fixture
def room(session) -> PublishedTemplate:
    published = publish(written(ROOM), {})
    session.workspace.write(
        lambda kept: kept.templates.add(published, shipped=False, at=session.clock())
    ).result()
    return published


@pytest.fixture
def elena(session) -> str:
    return session.directory.add_person("Elena Kask", "Supervisor").id


@pytest.fixture
def hotel(session) -> str:
    return session.directory.add_site("Harbour Hotel", code="HH", zone="Europe/Riga").id


@pytest.fixture
def start(room, hotel, elena) -> Start:
    return Start(room, hotel, "Room 412", elena)


@pytest.fixture
def filling(session: Session, start: Start):
    return session.fill_in(session.start(start).id, start.inspector)
