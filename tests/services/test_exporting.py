"""Exports: what is planned, and a folder that appears whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import sqlite3
from concurrent.futures import CancelledError
from dataclasses import replace
from functools import partial
from hashlib import sha256
from io import BytesIO

import pypdf
import pytest
from filelock import FileLock
from PIL import Image

from inspector import app
from inspector.checklists.identity import publish
from inspector.errors import InputError, StorageError
from inspector.files import LOCK, PART_FOLDER
from inspector.reports.writers import Writers
from inspector.services.exporting import plan, run
from inspector.services.exporting.order import Format, Layout, Order
from inspector.services.exporting.pace import Pace
from inspector.services.exporting.plan import folder_name, free_folder
from inspector.services.exporting.run import Exporting
from inspector.services.ports.records import Filter
from inspector.services.session import open_session
from inspector.services.starting import Start
from inspector.storage.workspace import open_workspace
from tests.checklists.building import written
from tests.services.conftest import ROOM
from tests.services.filled import all_fine

QUICK = (Format.CSV, Format.JSON)


@pytest.fixture(scope="module")
def stocked(tmp_path_factory):
    """A workspace with three inspections, two of them of one room on one day with one score."""
    folder = tmp_path_factory.mktemp("stocked") / "workspace"
    workspace = open_workspace(folder)
    session = open_session(workspace, Writers())
    published = publish(written(ROOM), {})
    workspace.write(lambda kept: kept.templates.add(published, shipped=False, at=session.clock())).result()
    person = session.directory.add_person("Elena Kask", "Supervisor").id
    hotel = session.directory.add_site("Harbour Hotel", code="HH", zone="Europe/Riga").id
    for room in ("Room 412", "Room 412", "Room 7/8"):
        filling = session.fill_in(session.start(Start(published, hotel, room, person)).id, person)
        all_fine(filling)
        session.finish(filling.draft.id)
    workspace.close()
    return folder


@pytest.fixture
def session(stocked, tmp_path):
    """A session that reads a copy of it."""
    shutil.copytree(stocked, tmp_path / "workspace")
    workspace = open_workspace(tmp_path / "workspace", read_only=True)
    yield open_session(workspace, Writers())
    workspace.close()


@pytest.fixture
def rows(session):
    return session.archive.records(Filter())


@pytest.fixture
def order(rows):
    return Order(rows, QUICK, ("en",))


def tampered(session, id_):
    """Change a sealed record behind the program's back."""
    with sqlite3.connect(session.workspace.folder / "inspector.db") as database:
        query = "update records set sealed = cast(replace(sealed, 'Harbour', 'Harbor') as blob) where id = ?"
        database.execute(query, (id_,))
    database.close()


def content(folder):
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest() for path in files}


def paths(session, order):
    return [piece.path for piece in session.exporting.plan(order)]


def dies():
    """Opens a workspace as where memory runs out."""
    os.kill(os.getpid(), signal.SIGKILL)


# -- the plan


def test_one_of_each_lies_flat(session, rows):
    day = rows[0].visited_on.isoformat()
    names = [
        f"Harbour Hotel, {room}, {day}, 100.0 %{number}.pdf"
        for room, number in (("Room 7-8", ""), ("Room 412", ""), ("Room 412", " (2)"))
    ]
    assert paths(session, Order(rows, (Format.PDF,), ("en",))) == names
    assert paths(session, Order(rows, (Format.XLSX,), ("ru",))) == ["inspections.xlsx"]


def test_several_languages_layouts_and_kinds_have_folders(session, rows):
    order = Order(rows[:1], tuple(Format), ("en", "zh"), (Layout.FULL, Layout.SUMMARY))
    name = session.reporting.file_name(rows[0], ".pdf")
    of_each = [
        f"reports/full/{name}",
        f"reports/summary/{name}",
        "overview.pdf",
        "inspections.xlsx",
        "answers.csv",
        "answers.json",
    ]
    planned = [f"en/{path}" for path in of_each] + ["photos"] + [f"zh/{path}" for path in of_each]
    assert paths(session, order) == planned


def test_a_folder_says_site_and_days_and_gets_a_number(rows, tmp_path):
    day = rows[0].visited_on.isoformat()
    name = folder_name(rows, "Inspections")
    assert name == f"Harbour Hotel, {day}"
    elsewhere = replace(
        rows[0], site_path=("North", "Park Hotel"), visited_on=rows[0].visited_on.replace(year=2001)
    )
    assert folder_name((*rows, elsewhere), "Inspections").startswith("Inspections, 2001-")
    (tmp_path / name).mkdir()
    assert free_folder(tmp_path, name) == tmp_path / f"{name} (2)"


def test_the_time_left_is_told_once_it_is_known():
    now = [0.0]
    pace = Pace(lambda: now[0])
    now[0] = 1.0
    assert pace.left(0.5) is None
    now[0] = 30.0
    assert pace.left(0.25) == 90.0
    assert pace.left(0.001) is None


# -- the folder


def test_a_rerun_gives_the_same_bytes_and_tells_how_far_it_is(session, rows, tmp_path):
    order = Order(rows[:2], (Format.PDF, *QUICK), ("en",), (Layout.SUMMARY,))
    far = []
    done = session.exporting.export(order, tmp_path / "one", progress=far.append)
    assert (done.folder, done.files, done.failures) == (tmp_path / "one", 4, ())
    assert [each.share for each in far] == sorted(each.share for each in far)
    assert (far[-1].share, far[-1].files, far[-1].of) == (1, 4, 4)
    session.exporting.export(order, tmp_path / "two")
    first = content(tmp_path / "one")
    assert len(first) == 4
    assert first == content(tmp_path / "two")


def test_an_altered_record_is_named_and_the_others_go_on(session, rows, tmp_path):
    bad = rows[0]
    tampered(session, bad.id)
    order = Order(rows, (Format.PDF, Format.CSV), ("en",), (Layout.SUMMARY,))
    done = session.exporting.export(order, tmp_path / "out")
    name = session.reporting.file_name(bad, "")
    assert [(each.path, each.without, each.error.code) for each in done.failures] == [
        (f"reports/{name}.pdf", "", "record-altered"),
        ("answers.csv", name, "record-altered"),
    ]
    made = content(tmp_path / "out")
    assert len(made) == 3
    csv = (tmp_path / "out" / "answers.csv").read_text("utf-8-sig")
    assert bad.id not in csv
    assert rows[1].id in csv


def test_where_nothing_can_be_made_there_is_no_folder(session, rows, tmp_path):
    tampered(session, rows[0].id)
    done = session.exporting.export(Order(rows[:1], (Format.PDF,), ("en",)), tmp_path / "out" / "deep")
    assert (done.folder, done.files, len(done.failures)) == (None, 0, 1)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_folder_that_is_there_is_refused(session, order, tmp_path):
    (tmp_path / "out").mkdir()
    with pytest.raises(InputError, match="already"):
        session.exporting.export(order, tmp_path / "out")


def test_cancelled_midway_it_leaves_nothing(session, order, tmp_path):
    asked = iter([False, False])
    with pytest.raises(CancelledError):
        session.exporting.export(order, tmp_path / "out" / "folder", cancelled=lambda: next(asked, True))
    assert list((tmp_path / "out").iterdir()) == []


def test_a_full_disk_is_one_error_and_leaves_nothing(session, order, tmp_path, monkeypatch):
    def full(_handle):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError) as refused:
        session.exporting.export(order, tmp_path / "out" / "folder")
    assert refused.value.code == "disk-full"
    assert list((tmp_path / "out").iterdir()) == []


def test_what_a_crash_left_is_removed_and_what_another_writes_is_not(session, order, tmp_path):
    left, used = (tmp_path / f".{name}{PART_FOLDER}" for name in ("left", "used"))
    for part in (left, used):
        part.mkdir()
        (part / "half.pdf").write_bytes(b"%PDF")
        (tmp_path / f"{part.name}{LOCK}").touch()
    with FileLock(tmp_path / f"{used.name}{LOCK}"):
        session.exporting.export(order, tmp_path / "out")
        assert sorted(each.name for each in tmp_path.glob(".*")) == [used.name, f"{used.name}{LOCK}"]


# -- several processes


def test_several_processes_make_the_same_as_one(session, rows, tmp_path, monkeypatch):
    monkeypatch.setattr(run, "WORTH_A_CREW", 0)
    monkeypatch.setattr(run, "processors", lambda: 2)
    tampered(session, rows[0].id)
    again = partial(app.opened, str(session.workspace.folder), read_only=True)
    order = Order(rows, QUICK, ("en", "ru"))
    one = session.exporting.export(order, tmp_path / "one")
    two = Exporting(session.reporting, again).export(order, tmp_path / "two")
    assert content(tmp_path / "one") == content(tmp_path / "two")
    told = [[(each.path, each.without, each.error.code) for each in made.failures] for made in (one, two)]
    assert told[0] == told[1]
    assert len(told[0]) == 4


def test_an_overview_alone_is_read_by_several_processes(session, rows, tmp_path, monkeypatch):
    """It is the same as one process makes, and what is left out of its parts is named in their order."""
    monkeypatch.setattr(run, "processors", lambda: 2)
    chart = BytesIO()
    Image.new("RGB", (40, 20), "red").save(chart, "PNG")
    order = Order(rows, (Format.PACK,), ("en",), charts=(chart.getvalue(),))
    again = partial(app.opened, str(session.workspace.folder), read_only=True)
    one = session.exporting.export(order, tmp_path / "one")
    monkeypatch.setattr(run, "WORTH_A_CREW", 0)
    monkeypatch.setattr(plan, "WORTH_A_CREW", 0)
    with pytest.raises(StorageError):  # for one piece too there are other processes
        Exporting(session.reporting, dies).export(order, tmp_path / "none")
    shares = []
    tell = lambda far: shares.append(far.share)  # noqa: E731
    two = Exporting(session.reporting, again).export(order, tmp_path / "two", progress=tell)
    assert content(tmp_path / "one") == content(tmp_path / "two")
    assert len(pypdf.PdfReader(tmp_path / "one" / "overview.pdf").pages[-1].images) == 1
    assert (one.failures, two.failures) == ((), ())
    assert shares == sorted(shares)
    tampered(session, rows[2].id)
    three = Exporting(session.reporting, again).export(order, tmp_path / "three")
    assert [(each.without, each.error.code) for each in three.failures] == [
        (session.reporting.file_name(rows[2], ""), "record-altered")
    ]


def test_a_killed_process_is_one_error_and_leaves_nothing(session, order, tmp_path, monkeypatch):
    monkeypatch.setattr(run, "WORTH_A_CREW", 0)
    monkeypatch.setattr(run, "processors", lambda: 2)
    with pytest.raises(StorageError) as told:
        Exporting(session.reporting, dies).export(order, tmp_path / "out" / "folder")
    assert told.value.code == "export-killed"
    assert list((tmp_path / "out").iterdir()) == []
