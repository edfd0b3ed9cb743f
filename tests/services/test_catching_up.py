"""A workspace from before actions lived on gets those that its records proposed, once."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from inspector.checklists.actions import Action, Deed, Status
from inspector.checklists.answers import Address
from inspector.reports.writers import Writers
from inspector.services.session import open_session
from inspector.storage.migration import migrate
from inspector.storage.workspace import open_workspace
from tests.contracts.samples import BORIS
from tests.storage.freeze import DATA, thaw


def actions_of(folder: Path) -> list[Action]:
    """Those that the program has once it has opened the workspace."""
    workspace = open_workspace(folder)
    session = open_session(workspace, Writers())
    found = [session.actions.get(row.action.id).action for row in session.actions.rows()]
    workspace.close()
    return found


@pytest.mark.parametrize("version", ["0001", "0002"])
def test_what_old_records_proposed_is_opened_once(tmp_path: Path, version: str) -> None:
    """The second record corrects the first and proposes the same; the third is void."""
    folder = tmp_path / "workspace"
    thaw(DATA / f"workspace-{version}", folder)
    (action,) = actions_of(folder)
    assert (action.id, action.status, action.record) == ("action-1", Status.OPEN, "record-2")
    assert (action.address, action.what, action.person) == (Address("smell"), "Air the room", BORIS.id)
    assert [event.kind for event in action.events] == [Deed.OPENED, Deed.CHANGED]
    assert {path.stem for path in (folder / "actions").iterdir()} == {event.id for event in action.events}
    assert actions_of(folder) == [action]


def test_a_kill_right_after_the_migration_keeps_no_action_from_being_opened(tmp_path: Path) -> None:
    folder = tmp_path / "workspace"
    thaw(DATA / "workspace-0002", folder)
    (folder / "backups").mkdir()
    migrate(folder / "inspector.db", "0002", folder / "backups")
    assert [action.id for action in actions_of(folder)] == ["action-1"]


def test_a_workspace_that_is_made_of_its_records_alone_gets_the_actions_they_proposed(tmp_path: Path) -> None:
    """Its database and its backups are gone, and it is from before actions lived on."""
    folder = tmp_path / "workspace"
    thaw(DATA / "workspace-0002", folder)
    (folder / "inspector.db").unlink()
    (action,) = actions_of(folder)
    assert (action.id, action.record) == ("action-1", "record-2")
    assert actions_of(folder) == [action]


def test_a_record_that_cannot_be_read_keeps_nobody_out(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "workspace"
    thaw(DATA / "workspace-0002", folder)
    with closing(sqlite3.connect(folder / "inspector.db")) as connection, connection:
        connection.execute("UPDATE records SET sealed = x'7b7d' WHERE id = 'record-3'")
    assert [action.record for action in actions_of(folder)] == ["record-2"]
    assert "record-3" in caplog.text
