"""A workspace of every released schema opens and holds what it held."""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from inspector.checklists.answers import Address
from inspector.checklists.facts import facts_of
from inspector.checklists.inspection import Watch
from inspector.checklists.record_reader import RecordReader
from inspector.services.ports.records import Filter
from inspector.storage.migration import migrate
from tests.contracts.samples import HOTEL, LATER, NOW, ROOM, SHOP, finish, full_draft, visit
from tests.storage.conftest import Opens
from tests.storage.freeze import DATA, STEPS, thaw

FROZEN = sorted(DATA.glob("workspace-*"))
SINCE_0002 = [path for path in FROZEN if path.name >= "workspace-0002"]


@pytest.fixture(params=FROZEN, ids=lambda path: path.name)
def thawed(request: pytest.FixtureRequest, folder: Path) -> Path:
    thaw(request.param, folder)
    return folder


def tables(database: Path) -> dict[str, str]:
    """Every table and index as SQL, without the differences in spacing and quoting that a rebuild makes."""
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return {name: re.sub(r'[\s"]+', "", sql) for name, sql in rows}


def counts(database: Path) -> dict[str, int]:
    """How many rows each table has."""
    with closing(sqlite3.connect(database)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names}


def numbers(database: Path) -> set[tuple[str, str, str]]:
    with closing(sqlite3.connect(database)) as connection:
        return set(connection.execute("SELECT record, item, value FROM numbers"))


def test_there_is_a_frozen_workspace() -> None:
    assert FROZEN
    assert SINCE_0002


def test_it_holds_what_it_held(thawed: Path, opens: Opens) -> None:
    reader = RecordReader()
    with opens().read() as kept:
        rows = kept.records.rows(Filter(all=True))
        assert [(row.id, row.superseded_by, row.void) for row in rows] == [
            ("record-3", None, True),
            ("record-2", None, False),
            ("record-1", "record-2", False),
        ]
        assert {(row.percent, row.outcome, row.inspector_name) for row in rows} == {
            ("50", "pass", "Anna Ozoliņa")
        }
        for row in rows:
            assert kept.records.facts(row.id) == facts_of(reader.read(kept.records.get(row.id)))
        assert kept.records.events("record-3")[0].reason == "wrong shop"
        expected = full_draft()
        found = kept.drafts.get("draft-1")
        assert replace(found, sheet=expected.sheet) == expected
        assert found.sheet.answers == expected.sheet.answers
        assert found.sheet.entries == expected.sheet.entries
        assert [site.name for site in kept.sites.path(HOTEL.id)] == ["Company", "Grand Hotel"]
        assert kept.sites.get("site-kiosk").id == SHOP.id
        assert kept.settings.get("language") == "ru"


def test_bringing_it_up_to_date_loses_no_row(thawed: Path, tmp_path: Path) -> None:
    before = counts(thawed / "inspector.db")
    migrate(thawed / "inspector.db", thawed.name, tmp_path)
    after = counts(thawed / "inspector.db")
    assert {table: after[table] for table in before} == before
    assert all(before[table] for table in ("drafts", "answers", "photos", "records", "facts"))


@pytest.mark.parametrize("frozen", SINCE_0002, ids=lambda path: path.name)
def test_its_round_goes_on_with_history_and_stopwatch(frozen: Path, folder: Path, opens: Opens) -> None:
    thaw(frozen, folder)
    workspace = opens()
    with workspace.read() as kept:
        (turn,) = kept.rounds.turns("round-1")
        assert (turn.subject, turn.draft and turn.draft.id, turn.record) == (ROOM, "draft-3", None)
        found = kept.drafts.get("draft-3")
        assert found.watches == (Watch(Address("fridge"), NOW, Decimal("14.2")),)
        assert found.sheet.answer(Address("clean")).value == "yes"
        assert kept.steps.after("draft-3", 0, 9) == STEPS
        assert kept.steps.newest("draft-3") == (1, 2)
    workspace.write(lambda kept: kept.steps.undo("draft-3", STEPS[0], at=LATER)).result()
    with workspace.read() as kept:
        assert kept.drafts.get("draft-3").sheet.answers == {}


def test_what_was_discarded_long_ago_is_gone(thawed: Path, opens: Opens) -> None:
    workspace = opens()
    workspace.write(lambda _: None).result()
    with workspace.read() as kept:
        assert kept.drafts.rows(discarded=True) == ()


def test_its_numbers_are_those_its_records_give(thawed: Path, tmp_path: Path, opens: Opens) -> None:
    migrate(thawed / "inspector.db", thawed.name, tmp_path)
    migrated = numbers(thawed / "inspector.db")
    assert migrated == {
        ("record-1", "fridge", "4.50"),
        ("record-2", "fridge", "4.50"),
        ("record-3", "fridge", "4.50"),
    }
    (thawed / "inspector.db").unlink()
    shutil.rmtree(thawed / "backups", ignore_errors=True)
    opens().close()
    assert numbers(thawed / "inspector.db") == migrated


def test_its_photos_are_there_and_work_goes_on(thawed: Path, opens: Opens) -> None:
    workspace = opens()
    with workspace.read() as kept:
        photos = kept.drafts.get("draft-1").sheet.photos
    assert all(workspace.photos.preview(photo.sha256, photo.turn, 64) for photo in photos)
    id_ = finish(workspace, visited_at=visit(9))
    with workspace.read() as kept:
        assert kept.records.rows(Filter())[0].id == id_


def test_its_tables_are_those_of_a_new_workspace(thawed: Path, tmp_path: Path, opens: Opens) -> None:
    """Tables that are changed without a migration fail here."""
    opens().close()
    opens(tmp_path / "new").close()
    assert tables(thawed / "inspector.db") == tables(tmp_path / "new" / "inspector.db")


def test_its_records_alone_are_enough(thawed: Path, opens: Opens) -> None:
    (thawed / "inspector.db").unlink()
    with opens().read() as kept:
        assert {row.id for row in kept.records.rows(Filter(all=True))} == {"record-1", "record-2", "record-3"}
