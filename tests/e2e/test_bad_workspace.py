"""A workspace in a bad place or state, and a clock that was set back, at the command line."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import time_machine

from inspector.app import opened
from inspector.checklists.answers import Address
from inspector.services import library
from inspector.services.ports.records import Filter
from inspector.services.starting import Start
from inspector.verbs.telling import BAD_INPUT, DONE
from tests.e2e.bad_disk import files_no_larger_than, read_only
from tests.e2e.command_line import Refused, Run, kept, recording

WRITING = [recording(), ("templates", "add", "cafe.yaml"), ("demo", "--out", "out")]
READING = [("list",), ("templates", "list"), ("export", "--pdf", "out", "--xlsx", "out/all.xlsx")]


@pytest.mark.parametrize("words", WRITING, ids=lambda words: words[0])
def test_who_writes_is_told_who_holds_the_workspace(refused: Refused, words: tuple[str, ...]) -> None:
    with opened("workspace"):
        assert f"process {os.getpid()} on" in refused(*words)


@pytest.mark.parametrize("words", READING, ids=lambda words: words[0])
def test_who_reads_goes_on_beside_the_app(run: Run, world: Path, words: tuple[str, ...]) -> None:
    with opened("workspace"):
        assert run(*words)[0] == DONE


def test_a_workspace_that_cannot_be_written_can_be_read(refused: Refused, run: Run, world: Path) -> None:
    before = kept(world)
    with read_only(world / "workspace"):
        for words in READING:
            assert run(*words)[0] == DONE
        for words in WRITING[:2]:
            assert "cannot be written" in refused(*words)
    shutil.rmtree(world / "out")
    assert kept(world) == before


def test_a_workspace_can_be_made_again_where_the_disk_was_full(run: Run, world: Path) -> None:
    with files_no_larger_than(30_000):
        code, out, err = run("--data", "new", "templates", "list")
    assert (code, out, err.count("\n")) == (BAD_INPUT, "", 1)
    assert run("--data", "new", "list")[0] == BAD_INPUT
    assert run("--data", "new", "templates", "list")[0] == DONE


def test_nothing_is_half_recorded_where_the_disk_is_full(run: Run, refused: Refused) -> None:
    for size in (1000, 70_000):
        with files_no_larger_than(size):
            assert (
                "inspector.db" in refused(*recording("fine.json", "--photo", "greeted=fine.jpg"))
                or size == 1000
            )
    assert run(*recording())[0] == DONE


@pytest.mark.parametrize(
    "place", ["OneDrive - Meridian/audits", "Dropbox/audits", "cafe.yaml", "cafe.yaml/audits"]
)
def test_a_place_that_is_none_for_a_workspace_is_refused(refused: Refused, world: Path, place: str) -> None:
    assert place.partition("/")[0] in refused("--data", place, "templates", "list")
    assert not (world / "Dropbox").exists()


def test_a_workspace_of_a_newer_program_is_left_alone(run: Run, world: Path) -> None:
    with closing(sqlite3.connect("workspace/inspector.db")) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    before = Path("workspace/inspector.db").read_bytes()
    for words in (*WRITING, *READING):
        code, out, err = run(*words)
        assert (code, out, err.count("\n")) == (BAD_INPUT, "", 1)
        assert "newer version" in err
    assert Path("workspace/inspector.db").read_bytes() == before


def test_a_damaged_database_is_left_for_whoever_mends_it(run: Run, world: Path) -> None:
    database = Path("workspace/inspector.db")
    damaged = b"SQLite format 3\0" + os.urandom(20_000)
    database.write_bytes(damaged)
    for words in (*WRITING, *READING):
        code, out, err = run(*words)
        assert (code, out, err.count("\n")) == (BAD_INPUT, "", 1)
        assert "is damaged" in err
    assert database.read_bytes() == damaged
    database.rename("aside.db")
    run("templates", "list")
    assert len(json.loads(run("list", "--json")[1])) == 1


def test_reports_are_made_without_the_photos_that_are_gone(run: Run, world: Path) -> None:
    shutil.rmtree("workspace/photos")
    assert run("export", "--pdf", "out", "--xlsx", "out/all.xlsx")[0] == DONE
    assert run(*recording("fine.json", "--photo", "greeted=fine.jpg"))[0] == DONE


def test_a_draft_goes_on_when_its_template_is_shipped_no_more(
    world: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = str(world / "workspace")
    with opened(data) as session:
        (person,), site = session.directory.people(), session.directory.find_site("Café 1")
        draft = session.start(Start(session.library.newest("five-s"), site.id, "Store", person.id)).id
    monkeypatch.setattr(library, "resources", lambda: tmp_path)
    with opened(data) as session:
        filling = session.fill_in(draft, person.id)
        address = next(iter(filling.score.items))
        filling.not_applicable(address).saved.result()
        record = session.finish(draft, "The template is gone").id
        assert session.archive.record(record).sheet.answer(address).not_applicable
        assert session.library.newest("five-s").template.title.in_("ru")


def test_a_clock_set_back_is_told_of_and_stops_nothing(run: Run, world: Path) -> None:
    with time_machine.travel("2031-05-01T10:00Z"):
        later = run(*recording())[1].strip()
    with time_machine.travel("2030-05-01T10:00Z"):
        code, out, err = run(*recording())
    assert code == DONE
    assert (
        err
        == "inspector: recorded, though an earlier inspection is newer: look at the date of this machine\n"
    )
    listed = [row["id"] for row in json.loads(run("list", "--json")[1])]
    assert listed[:2] == [later, out.strip()]
    assert run("export", "--pdf", "out", "--xlsx", "out/all.xlsx", "--id", out.strip())[0] == DONE


def test_an_inspection_begun_before_the_clock_was_set_back_is_finished(world: Path) -> None:
    """It ends before it began, then; that is recorded as it is, and reported."""
    with opened(str(world / "workspace")) as session:
        (person,), site = session.directory.people(), session.directory.find_site("Café 1")
        with time_machine.travel("2031-05-01T10:00Z", tick=False):
            draft = session.start(Start(session.library.newest("cafe"), site.id, "", person.id)).id
        with time_machine.travel("2030-05-01T10:00Z", tick=False):
            filling = session.fill_in(draft, person.id)
            filling.answer(Address("greeted"), "yes").saved.result()
            record = session.finish(draft).id
        for language in ("en", "ru", "zh"):
            session.reporting.write_pdf(record, language, world / f"{language}.pdf")
        session.reporting.write_workbook([record], "en", world / "all.xlsx")
        (row,) = session.archive.records(Filter(ids=(record,)))
        assert row.finished_at < row.visited_at
