"""The records' files and the database stand in for each other."""

from __future__ import annotations

import io
import json
import logging
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from inspector.checklists.envelope import open_envelope
from inspector.checklists.ids import new_id
from inspector.checklists.places import Subject
from inspector.checklists.record_reader import RecordReader
from inspector.services.ports.records import Filter, RecordEvent
from inspector.services.ports.workspace import Repositories
from inspector.storage.workspace import StoredWorkspace
from tests.contracts.samples import (
    ANNA,
    BORIS,
    HOTEL,
    LATER,
    NOW,
    ROOM,
    SHOP,
    TEMPLATE,
    draft,
    finish,
    full_draft,
    full_sheet,
    furnish,
    jpeg,
    sealed,
    visit,
)
from tests.storage.conftest import Opens

ALL = Filter(all=True)


def furnished(opens: Opens) -> tuple[StoredWorkspace, list[str]]:
    """A workspace with four records: one corrected, one void, one of another site, with a real photo."""
    workspace = opens()
    furnish(workspace)
    sha256 = workspace.photos.keep(io.BytesIO(jpeg()), "a.jpg")
    first = finish(workspace, replace(full_draft(new_id(), visited_at=visit(1)), sheet=full_sheet(sha256)))
    second = finish(workspace, visited_at=visit(1), supersedes=first, reason="typo")
    third = finish(workspace, visited_at=visit(2), site=SHOP.id, subject=None)
    fourth = finish(workspace, visited_at=visit(3), practice=True)
    event = RecordEvent(new_id(), third, "void", BORIS.id, LATER, "wrong shop")
    workspace.write(lambda kept: kept.records.add_event(event)).result()
    return workspace, [first, second, third, fourth]


def told(workspace: StoredWorkspace) -> dict[str, object]:
    """All that the lists, the facts and the directories show of the records."""
    with workspace.read() as kept:
        rows = kept.records.rows(ALL)
        return {
            "rows": rows,
            "current": kept.records.rows(Filter()),
            "sealed": {row.id: kept.records.get(row.id) for row in rows},
            "facts": {row.id: kept.records.facts(row.id) for row in rows},
            "events": {row.id: kept.records.events(row.id) for row in rows},
            "sites": {site.id: site for site in kept.sites.all()},
            "subjects": kept.subjects.of_site(HOTEL.id),
            "people": {person.id: person.name for person in kept.people.all()},
            "templates": [row.ref for row in kept.templates.rows()],
        }


def drop_database(folder: Path, *, backups: bool = True) -> None:
    for path in folder.glob("inspector.db*"):
        path.unlink()
    if backups:
        shutil.rmtree(folder / "backups")


def test_a_record_and_its_voiding_are_files_too(folder: Path, opens: Opens) -> None:
    workspace, ids = furnished(opens)
    assert {path.stem for path in (folder / "records").iterdir()} == set(ids)
    with workspace.read() as kept:
        for id_ in ids:
            path = folder / "records" / f"{id_}.json"
            assert open_envelope(path.read_bytes(), path.name) == kept.records.get(id_)
        (event,) = kept.records.events(ids[2])
    (path,) = (folder / "events").iterdir()
    assert json.loads(path.read_bytes()) == {
        "format": 1,
        "id": event.id,
        "record": ids[2],
        "kind": "void",
        "by": BORIS.id,
        "name": "Борис",
        "at": LATER.isoformat(),
        "reason": "wrong shop",
    }


def test_a_workspace_without_its_database_is_rebuilt(folder: Path, opens: Opens) -> None:
    workspace, ids = furnished(opens)
    before, photo = told(workspace), full_sheet().photos[0]
    workspace.close()
    drop_database(folder)
    again = opens()
    assert told(again) == before
    assert again.device != workspace.device
    with again.read() as kept:
        record = RecordReader().read(kept.records.get(ids[0]))
        assert kept.subjects.find(HOTEL.id, "Room", "room 204") == ROOM
        assert kept.templates.get(TEMPLATE.ref) == TEMPLATE
    assert record.sheet.photos[0].caption == photo.caption
    assert again.photos.path(record.sheet.photos[0].sha256).is_file()
    finish(again)


def test_what_a_backup_holds_comes_back_with_the_newer_records(folder: Path, opens: Opens) -> None:
    """Drafts and settings are in no record; the draft that was finished after the backup does not return."""
    workspace = opens()
    furnish(workspace)

    def work(kept: Repositories) -> None:
        kept.drafts.add(draft("open"))
        kept.drafts.add(full_draft("finished"))
        kept.settings.set("language", "ru")

    workspace.write(work).result()
    workspace.close()
    for path in (folder / "backups").iterdir():
        path.unlink()
    workspace = opens()
    workspace.close()  # waits for the day's backup

    workspace = opens()

    def finishing(kept: Repositories) -> None:
        kept.records.add(sealed(kept, workspace.device, kept.drafts.get("finished")))
        kept.drafts.remove("finished")

    workspace.write(finishing).result()
    before = told(workspace)
    workspace.close()
    drop_database(folder, backups=False)
    again = opens()
    assert told(again) == before
    with again.read() as kept:
        assert [row.id for row in kept.drafts.rows()] == ["open"]
        assert kept.settings.get("language") == "ru"


def test_a_damaged_backup_is_passed_over(
    folder: Path, opens: Opens, caplog: pytest.LogCaptureFixture
) -> None:
    workspace, _ = furnished(opens)
    before = told(workspace)
    workspace.close()
    (backup,) = (folder / "backups").iterdir()
    backup.write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    drop_database(folder, backups=False)
    assert told(opens()) == before
    assert "is damaged" in caplog.text


def test_an_old_log_beside_a_missing_database_is_set_aside(folder: Path, opens: Opens) -> None:
    workspace, _ = furnished(opens)
    before = told(workspace)
    workspace.close()
    drop_database(folder)
    (folder / "inspector.db-wal").write_bytes(b"old pages")
    assert told(opens()) == before
    (aside,) = folder.glob("inspector.db.gone-*")
    assert aside.read_bytes() == b"old pages"


def test_a_record_whose_file_was_not_written_gets_it(folder: Path, opens: Opens) -> None:
    """The power went between the commit and the file."""
    workspace, ids = furnished(opens)
    workspace.close()
    files = sorted([*(folder / "records").iterdir(), *(folder / "events").iterdir()])
    before = [path.read_bytes() for path in files]
    for path in files:
        path.unlink()
    opens()
    assert [path.read_bytes() for path in files] == before
    assert len(files) == len(ids) + 1


def test_a_file_that_cannot_be_written_is_written_with_the_next(
    folder: Path, opens: Opens, caplog: pytest.LogCaptureFixture
) -> None:
    workspace = opens()
    furnish(workspace)
    (folder / "records").rmdir()
    (folder / "records").write_text("in the way")
    first = finish(workspace)
    assert "could not be written yet" in caplog.text
    (folder / "records").unlink()
    second = finish(workspace)
    assert {path.stem for path in (folder / "records").iterdir()} == {first, second}


def test_records_of_another_workspace_are_taken_in(folder: Path, tmp_path: Path, opens: Opens) -> None:
    """Two workspaces are merged by putting their files together."""
    workspace, ids = furnished(opens)
    other = opens(tmp_path / "other")
    furnish(other)
    theirs = finish(other)
    other.close()
    workspace.close()
    shutil.copytree(tmp_path / "other" / "records", folder / "records", dirs_exist_ok=True)
    again = opens()
    with again.read() as kept:
        assert {row.id for row in kept.records.rows(ALL)} == {*ids, theirs}
        assert kept.records.link()[0] == len(ids) + 1


@pytest.mark.parametrize("content", [b"", b"{}", b"1", b'{"sealed": 1}', b"\xff\xfe", None])
def test_a_broken_file_stays_outside_and_stops_nothing(
    folder: Path, opens: Opens, caplog: pytest.LogCaptureFixture, content: bytes | None
) -> None:
    workspace, ids = furnished(opens)
    before = told(workspace)
    workspace.close()
    whole = (folder / "records" / f"{ids[0]}.json").read_bytes()
    broken = folder / "records" / "broken.json"
    broken.write_bytes(whole if content is None else content)
    (folder / "events" / "broken.json").write_bytes(content or b"[]")
    with caplog.at_level(logging.WARNING):
        assert told(opens()) == before
    assert "record broken stays outside" in caplog.text
    assert "event broken stays outside" in caplog.text
    assert broken.exists()


def test_an_event_of_a_newer_format_stays_outside(
    folder: Path, opens: Opens, caplog: pytest.LogCaptureFixture
) -> None:
    workspace, _ = furnished(opens)
    workspace.close()
    (path,) = (folder / "events").iterdir()
    path.write_bytes(path.read_bytes().replace(b'"format":1', b'"format":2'))
    drop_database(folder)
    with opens().read() as kept:
        assert not any(row.void for row in kept.records.rows(ALL))
    assert "newer version" in caplog.text


def test_an_altered_record_file_is_not_taken_in(
    folder: Path, opens: Opens, caplog: pytest.LogCaptureFixture
) -> None:
    workspace, ids = furnished(opens)
    workspace.close()
    path = folder / "records" / f"{ids[3]}.json"
    path.write_bytes(path.read_bytes().replace(b"Again in a week", b"All is well now"))
    drop_database(folder)
    with opens().read() as kept:
        assert {row.id for row in kept.records.rows(ALL)} == set(ids[:3])
    assert "not as it was sealed" in caplog.text


def test_names_are_those_of_the_newest_record(folder: Path, opens: Opens) -> None:
    """A room and a site that were renamed, and another room that took the old name."""
    workspace = opens()
    furnish(workspace)
    finish(workspace, replace(full_draft("old"), head=replace(full_draft().head, visited_at=visit(1))))

    def rename(kept: Repositories) -> None:
        kept.sites.save(replace(HOTEL, name="Grand Hotel", code=None), at=NOW, by=None)
        kept.sites.save(replace(SHOP, code="HH"), at=NOW, by=None)
        kept.subjects.save(replace(ROOM, name="Suite"), at=NOW, by=None)
        kept.subjects.save(Subject("subject-new", HOTEL.id, "Room", "Room 204"), at=NOW, by=None)

    workspace.write(rename).result()

    def later(kept: Repositories) -> None:
        for id_, changes in (
            ("new", {"subject": "subject-new"}),
            ("shop", {"site": SHOP.id, "subject": None}),
        ):
            made = full_draft(id_, **changes)
            kept.records.add(sealed(kept, workspace.device, made, LATER.replace(year=2027)))

    workspace.write(later).result()
    workspace.close()
    drop_database(folder)
    with opens().read() as kept:
        assert kept.sites.get(HOTEL.id).name == "Grand Hotel"
        assert kept.sites.get(SHOP.id).code == "HH"
        found = kept.subjects.find(HOTEL.id, "Room", "Room 204")
        assert found is not None
        assert found.id == "subject-new"
        assert kept.subjects.get(ROOM.id).name == "Room 204"
        assert {row.subject_name for row in kept.records.rows(ALL)} == {"Room 204", ""}
        assert kept.people.get(ANNA.id).name == ANNA.name
