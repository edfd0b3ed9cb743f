"""What is damaged or foreign in a workspace's folder: it is told or left aside, and the rest goes on."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from inspector.checklists.envelope import envelope
from inspector.checklists.identity import canonical
from inspector.checklists.record import SealedRecord
from inspector.errors import NotFoundError, StorageError
from inspector.services.ports.records import Filter
from inspector.storage.workspace import StoredWorkspace
from tests.contracts.samples import finish, furnish
from tests.storage.conftest import Opens

ALL = Filter(all=True)


def records(workspace: StoredWorkspace) -> set[str]:
    with workspace.read() as kept:
        return {row.id for row in kept.records.rows(ALL)}


def settings(workspace: StoredWorkspace) -> list[bool]:
    with workspace.read() as kept:
        return [kept.settings.get(f"k{number}") is not None for number in range(20)]


# -- the log of a process that died


@pytest.mark.parametrize("left", [0.0, 0.01, 0.3, 0.5, 0.7, 0.99])
@pytest.mark.parametrize("rest", [b"", b"\xa5" * 3000])
def test_a_log_cut_off_costs_only_what_was_written_last(
    folder: Path, tmp_path: Path, opens: Opens, left: float, rest: bytes
) -> None:
    workspace = opens()
    for number in range(20):
        workspace.write(lambda kept, number=number: kept.settings.set(f"k{number}", "x" * 500)).result()
    dead = shutil.copytree(folder, tmp_path / "dead", ignore=shutil.ignore_patterns("*.part*"))
    log = dead / "inspector.db-wal"
    whole = log.read_bytes()
    log.write_bytes(whole[: int(len(whole) * left)] + rest)
    found = settings(opens(dead))
    assert found == sorted(found, reverse=True)
    assert left < 0.99 or found[18]


def test_a_workspace_whose_making_was_broken_off_is_none_yet(folder: Path, opens: Opens) -> None:
    """The disk was full, say, when the tables were to be made."""
    folder.mkdir()
    (folder / "inspector.db").write_bytes(b"")
    with pytest.raises(NotFoundError):
        opens(read_only=True)
    opens().close()
    assert records(opens(read_only=True)) == set()


# -- what is in the place of something else


def test_a_file_where_the_workspace_should_be_is_named(folder: Path, opens: Opens) -> None:
    folder.write_text("in the way")
    with pytest.raises(StorageError, match="not a folder"):
        opens()
    assert folder.read_text() == "in the way"


@pytest.mark.parametrize("name", ["photos", "records", "backups"])
def test_a_file_where_a_folder_should_be_is_named(folder: Path, opens: Opens, name: str) -> None:
    folder.mkdir()
    (folder / name).write_text("in the way")
    with pytest.raises(StorageError) as caught:
        opens()
    assert str(folder / name) in caught.value.message


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"pid": 1}', b"\xff", b"[" * 100_000])
def test_who_holds_the_workspace_need_not_be_readable(folder: Path, opens: Opens, content: bytes) -> None:
    opens()
    (folder / "holder.json").write_bytes(content)
    with pytest.raises(StorageError, match=r"in use by another program \(process \?"):
        opens()


# -- records and events


def resealed(path: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Change what a record's file holds and seal it anew, as another program might."""
    document = json.loads(path.read_bytes())["sealed"]
    change(document)
    content = canonical(document)
    foreign = SealedRecord(path.stem, content, hashlib.sha256(content).hexdigest(), {}, None)
    path.write_bytes(envelope(foreign))


FOREIGN: dict[str, Callable[[dict[str, Any]], object]] = {
    "no format": lambda document: document.pop("format"),
    "a format in words": lambda document: document.update(format="first"),
    "no template": lambda document: document.pop("template"),
    "another template under the same hash": lambda document: document["template"]["tree"].update(
        title="Other"
    ),
    "a day that is none": lambda document: document.update(visited_on="soon"),
    "answers of another kind": lambda document: document.update(answers={"a": 1}),
    "a score in words": lambda document: document["score"].update(demerits="many"),
    "no site": lambda document: document.update(sites=[]),
}


@pytest.mark.parametrize("change", FOREIGN.values(), ids=FOREIGN)
def test_a_foreign_record_stays_outside(
    folder: Path, opens: Opens, caplog: pytest.LogCaptureFixture, change: Callable[[dict[str, Any]], object]
) -> None:
    workspace = opens()
    furnish(workspace)
    ids = [finish(workspace) for _ in range(3)]
    workspace.close()
    resealed(folder / "records" / f"{ids[1]}.json", change)
    for path in [*folder.glob("inspector.db*"), *(folder / "backups").iterdir()]:
        path.unlink()
    with caplog.at_level(logging.WARNING):
        assert records(opens()) == {ids[0], ids[2]}
    assert f"record {ids[1]} stays outside" in caplog.text


@pytest.mark.parametrize("kind", [Path.mkdir, os.mkfifo])
@pytest.mark.parametrize("where", ["records", "events"])
def test_what_is_no_file_is_no_record(
    folder: Path, opens: Opens, kind: Callable[[Path], None], where: str
) -> None:
    workspace = opens()
    furnish(workspace)
    first = finish(workspace)
    workspace.close()
    kind(folder / where / "odd.json")
    assert records(opens()) == {first}


def test_an_event_nested_too_deeply_stays_outside(
    folder: Path, opens: Opens, caplog: pytest.LogCaptureFixture
) -> None:
    opens().close()
    (folder / "events" / "deep.json").write_bytes(b"[" * 200_000)
    opens()
    assert "event deep stays outside" in caplog.text


def test_a_record_that_gets_no_file_does_not_keep_the_workspace_shut(
    folder: Path, opens: Opens, caplog: pytest.LogCaptureFixture
) -> None:
    workspace = opens()
    furnish(workspace)
    first = finish(workspace)
    workspace.close()
    path = folder / "records" / f"{first}.json"
    whole = path.read_bytes()
    path.unlink()
    path.mkdir()
    workspace = opens()
    assert records(workspace) == {first}
    assert "could not be written yet" in caplog.text
    workspace.close()
    path.rmdir()
    opens()
    assert path.read_bytes() == whole
