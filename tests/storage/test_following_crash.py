"""Killed at any moment, the program has a record with all it did to actions, or neither."""

from __future__ import annotations

import random
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.checklists.actions import Deed
from inspector.checklists.record_reader import RecordReader
from inspector.services.ports.actions import ActionFilter
from inspector.services.ports.records import Filter
from inspector.storage.workspace import open_workspace
from tests.storage.nursery import nursery, work_and_die

ROUNDS = 3
A_SEALING = 0.06  # seconds that one takes here, and more

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot fork")


def check(folder: Path, acknowledged: set[str]) -> int:
    """How many actions there are, all of them whole."""
    workspace = open_workspace(folder)
    with workspace.read() as kept:
        records = {row.id for row in kept.records.rows(Filter(all=True))}
        assert acknowledged <= records
        reader = RecordReader()
        proposed = {
            each.id: record for record in records for each in reader.read(kept.records.get(record)).actions
        }
        found = {id_: kept.actions.get(id_) for id_ in proposed}
        assert all(action.proposals[proposed[id_]] == id_ for id_, action in found.items())
        rows = [row.action for row in kept.actions.rows(ActionFilter())]
        assert {action.id for action in rows} == {action.id for action in found.values()}
        assert all(row == replace(kept.actions.get(row.id), events=()) for row in rows)
        events = {event.id for action in found.values() for event in action.events}
        told = [event for action in found.values() for event in action.events]
        assert {event.record for event in told} <= records
        assert all(action.events[0].kind is Deed.OPENED for action in found.values())
    workspace.close()
    assert {path.stem for path in (folder / "actions").glob("*.json")} == events
    return len(rows)


def test_a_record_and_what_it_did_to_actions_come_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.storage.nursery.LONGEST_REST", A_SEALING)
    monkeypatch.setattr("tests.storage.nursery.MOST_WORK", 12)
    chance, folder, acknowledged = random.Random(7), tmp_path / "workspace", set[str]()

    def hear(line: str) -> bool:
        deed, _, record = line.partition(" ")
        if deed == "done":
            acknowledged.add(record)
        return True

    with nursery("tests.storage.following_child") as process:
        counts: list[int] = []
        while len(counts) < ROUNDS or not acknowledged:
            work_and_die(process, folder, chance, hear)
            counts.append(check(folder, acknowledged))
    assert counts == sorted(counts)
    assert counts[-1] > 0
