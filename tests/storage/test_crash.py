"""Killed at any moment, the program has what it had acknowledged, and nothing points into the void."""

from __future__ import annotations

import hashlib
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from inspector.checklists.answers import Address
from inspector.checklists.record_reader import RecordReader
from inspector.services.ports.records import Filter
from inspector.storage import sqlite
from inspector.storage.workspace import StoredWorkspace, open_workspace
from tests.storage.crash_child import DRAFT
from tests.storage.nursery import nursery, work_and_die

KILLS, WORKSPACES = 20, 2

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot fork")


@dataclass
class Acknowledged:
    answers: dict[str, int] = field(default_factory=dict)
    photos: set[str] = field(default_factory=set)
    records: set[str] = field(default_factory=set)

    def hear(self, line: str) -> bool:
        match line.split():
            case ["answer", item, number]:
                self.answers[item] = int(number)
            case ["photo", sha256]:
                self.photos.add(sha256)
            case ["record", id_]:
                self.records.add(id_)
        return True


@pytest.fixture
def workers() -> Iterator[subprocess.Popen[str]]:
    with nursery("tests.storage.crash_child") as process:
        yield process


def check(workspace: StoredWorkspace, heard: Acknowledged) -> None:
    with workspace.read() as kept:
        rows = kept.records.rows(Filter(all=True))
        sheet = kept.drafts.get(DRAFT).sheet if kept.drafts.rows() else None
        reader = RecordReader()
        records = [reader.read(kept.records.get(row.id)) for row in rows]
    assert sheet is not None or heard == Acknowledged()
    for item, number in heard.answers.items():
        assert sheet is not None
        assert int(str(sheet.answer(Address(item)).value)) >= number
    attached = {photo.sha256 for photo in sheet.photos} if sheet else set()
    assert heard.photos <= attached
    for sha256 in attached:
        assert hashlib.sha256(workspace.photos.path(sha256).read_bytes()).hexdigest() == sha256
    assert heard.records <= {row.id for row in rows}
    files = {path.stem for path in (workspace.folder / "records").glob("*.json")}
    assert files == {row.id for row in rows}
    links = sorted((record.link.sequence, record.hash, record.link.previous) for record in records)
    assert [sequence for sequence, _, _ in links] == list(range(1, len(links) + 1))
    assert [previous for _, _, previous in links[1:]] == [hash_ for _, hash_, _ in links[:-1]]


@pytest.mark.parametrize("number", range(WORKSPACES))
def test_nothing_acknowledged_is_lost_by_a_kill(
    workers: subprocess.Popen[str], tmp_path: Path, number: int
) -> None:
    chance = random.Random(number)
    folder, heard = tmp_path / "workspace", Acknowledged()
    for _ in range(KILLS // WORKSPACES):
        work_and_die(workers, folder, chance, heard.hear)
        workspace = open_workspace(folder)
        try:
            check(workspace, heard)
        finally:
            workspace.close()
    assert heard.answers
    assert heard.photos
    assert heard.records
    assert sqlite.sound(folder / "inspector.db")
