"""The demo as a whole comes back from its records, events, actions and photos alone."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from inspector import cli
from inspector.app import opened
from inspector.checklists.record_reader import RecordReader
from inspector.services.ports.records import Filter
from inspector.verbs.telling import DONE
from tests.records.second_reader import check


def listed(folder: Path, capsys: pytest.CaptureFixture[str], *verb: str) -> list[dict[str, object]]:
    assert cli.main(["--data", str(folder), *(verb or ("list", "--all")), "--json"]) == DONE
    return list(json.loads(capsys.readouterr().out))


def kept(folder: Path) -> dict[str, object]:
    """What is behind the list: scores, facts, events and the bytes of the photos, by record."""
    found: dict[str, object] = {}
    with opened(str(folder), read_only=True) as session, session.workspace.read() as repositories:
        records, photos = repositories.records, session.workspace.photos
        for row in records.rows(Filter(all=True)):
            record = RecordReader().read(records.get(row.id))
            pictures = [photos.path(photo.sha256).read_bytes() for photo in record.sheet.photos]
            found[row.id] = (record.score, records.facts(row.id), records.events(row.id), pictures)
    return found


def drafts(folder: Path) -> int:
    with opened(str(folder), read_only=True) as session, session.workspace.read() as repositories:
        return len(repositories.drafts.rows())


def test_the_demo_without_its_database_is_rebuilt(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "rebuilt"
    for part in ("records", "events", "actions", "photos"):
        shutil.copytree(demo / part, folder / part)
    with opened(str(folder)):
        pass  # opening for writing rebuilds
    before = listed(demo, capsys)
    assert listed(folder, capsys) == before
    assert (len(before), sum(row["void"] is True for row in before)) == (
        len(list((demo / "records").iterdir())),
        1,
    )
    assert any(row["superseded_by"] for row in before)
    assert kept(folder) == kept(demo)
    actions = listed(demo, capsys, "actions", "list")
    assert listed(folder, capsys, "actions", "list") == actions
    assert len({action["status"] for action in actions}) == 5
    assert check(folder) == []
    assert (drafts(demo) > 0, drafts(folder)) == (True, 0)
