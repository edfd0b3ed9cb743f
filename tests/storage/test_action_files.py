"""The events of actions are files too: a workspace is rebuilt from them, two bring theirs together."""

from __future__ import annotations

import io
import json
import logging
import shutil
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from inspector.checklists.actions import Action, ActionEvent, ActionPhoto, Deed, Status
from inspector.checklists.ids import new_id
from inspector.checklists.places import Person
from inspector.services.ports.actions import ActionFilter
from inspector.storage.workspace import StoredWorkspace
from tests.contracts.samples import ANNA, BORIS, HOTEL, NOW, ROOM, TEMPLATE, furnish, jpeg
from tests.storage.conftest import Opens


def event(action: str, deed: Deed, minutes: int, by: Person = ANNA, **fields: Any) -> ActionEvent:
    return ActionEvent(new_id(), action, deed, by.id, NOW + timedelta(minutes=minutes), fields)


def opening(action: str, **fields: Any) -> ActionEvent:
    given = {"site": HOTEL.id, "subject": ROOM.id, "item": "clean", "template": asdict(TEMPLATE.ref)}
    return event(action, Deed.OPENED, 0, **given, **fields)


def add(workspace: StoredWorkspace, *events: ActionEvent) -> None:
    workspace.write(lambda kept: kept.actions.add(*events)).result()


def followed_up(opens: Opens) -> StoredWorkspace:
    """A workspace with an action that was done, with a photo, and one that was cancelled."""
    workspace = opens()
    furnish(workspace)
    sha256 = workspace.photos.keep(io.BytesIO(jpeg()), "a.jpg")
    photo = asdict(ActionPhoto("photo-1", sha256, "a.jpg"))
    add(
        workspace,
        opening("a", person=BORIS.id, record="record-1", proposal="a"),
        event("a", Deed.DONE, 1, BORIS, text="Новый кран", photos=[photo]),
        opening("b"),
        event("b", Deed.CANCELLED, 2, text="no use"),
    )
    return workspace


def told(workspace: StoredWorkspace) -> dict[str, Any]:
    """All that is shown of the actions."""
    with workspace.read() as kept:
        rows = kept.actions.rows(ActionFilter())
        return {row.action.id: (row, kept.actions.get(row.action.id)) for row in rows}


def test_an_event_is_a_file_that_says_who_what_and_where(folder: Path, opens: Opens) -> None:
    workspace = followed_up(opens)
    with workspace.read() as kept:
        opened, done = kept.actions.get("a").events
    assert len(list((folder / "actions").iterdir())) == 4
    document = json.loads((folder / "actions" / f"{opened.id}.json").read_bytes())
    assert document == {
        "format": 1,
        "id": opened.id,
        "action": "a",
        "kind": "opened",
        "by": ANNA.id,
        "at": NOW.isoformat(),
        "fields": dict(opened.fields),
        "people": {ANNA.id: ANNA.name, BORIS.id: BORIS.name},
        "sites": [
            {"id": "site-company", "name": "Company", "code": None, "zone": "Europe/Riga"},
            {"id": "site-hotel", "name": "Harbour Hotel", "code": "HH", "zone": "Europe/Riga"},
        ],
        "subject": {"id": ROOM.id, "site": HOTEL.id, "kind": "Room", "name": "Room 204"},
    }
    document = json.loads((folder / "actions" / f"{done.id}.json").read_bytes())
    assert (document["people"], "sites" in document) == ({BORIS.id: BORIS.name}, False)


def test_a_workspace_without_its_database_gets_its_actions_back(folder: Path, opens: Opens) -> None:
    workspace = followed_up(opens)
    before = told(workspace)
    workspace.close()
    for path in (*folder.glob("inspector.db*"), *(folder / "backups").iterdir()):
        path.unlink()
    again = opens()
    assert told(again) == before
    assert len(before) == 2
    add(again, event("a", Deed.VERIFIED, 5))
    with again.read() as kept:
        assert kept.actions.get("a").status is Status.CLOSED


def test_an_event_whose_file_was_not_written_gets_it(folder: Path, opens: Opens) -> None:
    """The power went between the commit and the file."""
    followed_up(opens).close()
    files = sorted((folder / "actions").iterdir())
    before = [path.read_bytes() for path in files]
    for path in files:
        path.unlink()
    opens()
    assert [path.read_bytes() for path in files] == before
    assert len(files) == 4


def test_two_copies_that_went_on_apart_become_one(folder: Path, tmp_path: Path, opens: Opens) -> None:
    """Whichever takes in the other's files, both tell the same."""
    followed_up(opens).close()
    shutil.copytree(folder, tmp_path / "other")
    here, there = opens(), opens(tmp_path / "other")
    add(here, event("a", Deed.REOPENED, 9, text="It drips"), opening("c"))
    add(there, event("a", Deed.VERIFIED, 5), event("b", Deed.NOTED, 6, text="seen"))
    here.close()
    there.close()
    for source, target in ((folder, tmp_path / "other"), (tmp_path / "other", folder)):
        shutil.copytree(source / "actions", target / "actions", dirs_exist_ok=True)
    here, there = opens(), opens(tmp_path / "other")
    assert told(here) == told(there)
    action: Action = told(here)["a"][1]
    assert [each.kind for each in action.events] == [Deed.OPENED, Deed.DONE, Deed.VERIFIED, Deed.REOPENED]
    assert (action.status, set(told(here))) == (Status.OPEN, {"a", "b", "c"})


def test_what_cannot_be_taken_in_stays_outside(
    folder: Path, opens: Opens, caplog: pytest.LogCaptureFixture
) -> None:
    followed_up(opens).close()
    good = json.loads(next((folder / "actions").iterdir()).read_bytes())
    strange = {
        "torn": b'{"format": 1',
        "copy": json.dumps({**good, "kind": "done"}).encode(),
        "newer": json.dumps({**good, "format": 99, "id": "newer"}).encode(),
        "deed": json.dumps({**good, "kind": "sung", "id": "deed"}).encode(),
        "shape": json.dumps(
            {**good, "id": "shape", "action": "x", "kind": "opened", "fields": {"due": "tomorrow"}}
        ).encode(),
    }
    for name, content in strange.items():
        (folder / "actions" / f"{name}.json").write_bytes(content)
    with caplog.at_level(logging.WARNING):
        workspace = opens()
    assert set(told(workspace)) == {"a", "b"}
    assert all(name in caplog.text for name in ("torn", "copy", "newer", "deed", "action x"))
    assert all((folder / "actions" / f"{name}.json").exists() for name in strange)


def test_a_photo_that_only_an_action_refers_to_is_not_thrown_away(folder: Path, opens: Opens) -> None:
    workspace = followed_up(opens)
    lost = workspace.photos.keep(io.BytesIO(jpeg(colour="red")), "lost.jpg")
    with workspace.read() as kept:
        (photo,) = kept.actions.get("a").after
    workspace.close()
    workspace = opens()
    workspace.write(lambda _: None).result()
    assert workspace.photos.path(photo.sha256).is_file()
    assert not (folder / "photos" / lost[:2] / lost).exists()
