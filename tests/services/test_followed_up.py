"""What the report of a record is told of its actions."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader

from inspector.checklists.actions import Status
from inspector.checklists.answers import Address
from inspector.checklists.followed import ActionsAsOf, Followed
from inspector.reports.data import Layout
from inspector.reports.words import words
from inspector.services.exporting.order import Format, Order
from inspector.services.filling import Filling
from inspector.services.ports.records import Filter
from inspector.services.session import Session, open_session
from tests.services.filled import all_fine

PLATE = Address("plate")


@pytest.fixture
def boris(session) -> str:
    return session.directory.add_person("Boris Lind").id


@pytest.fixture
def inspect(session, start):
    """A finished inspection of some days back, in which the plate failed or did not; its id."""

    def finish(days_ago: int, plate: str = "no", **changes) -> str:
        moment = session.clock() - timedelta(days=days_ago)
        made = session.start(replace(start, visited_at=moment, **changes))
        filling: Filling = session.fill_in(made.id, start.inspector)
        all_fine(filling)
        filling.answer(PLATE, plate).saved.result()
        return session.finish(made.id, "in a hurry").id

    return finish


def told(session: Session, record: str) -> ActionsAsOf | None:
    return session.reporting.source(record, "en").context.actions


def only(session: Session, record: str) -> Followed:
    found = told(session, record)
    assert found is not None
    ((proposal, followed),) = found.by_proposal.items()
    assert proposal == session.archive.record(record).actions[0].id
    return followed


def test_it_says_who_did_it_and_who_verified_it(session, inspect, elena, boris):
    record = inspect(1)
    (row,) = session.actions.rows()
    assert only(session, record) == Followed(Status.OPEN, "", row.action.due, overdue=False, late_days=0)
    session.actions.change(row.action.id, elena, person=boris)
    session.actions.done(row.action.id, boris)
    session.actions.verify(row.action.id, elena)
    followed = only(session, record)
    assert (followed.status, followed.person, followed.done_by, followed.verified_by) == (
        Status.CLOSED,
        "Boris Lind",
        "Boris Lind",
        "Elena Kask",
    )
    assert followed.done_on == followed.verified_on == row.today
    assert not followed.in_inspection


def test_both_inspections_that_found_the_fault_tell_of_the_one_action(session, inspect):
    first, second = inspect(5), inspect(3)
    inspect(1, "yes")
    assert only(session, first) == only(session, second)
    assert (only(session, first).status, only(session, first).in_inspection) == (Status.CLOSED, True)


def test_why_it_was_cancelled_is_said(session, inspect, elena):
    record = inspect(1)
    (row,) = session.actions.rows()
    session.actions.cancel(row.action.id, elena, "New door")
    assert only(session, record).reason == "New door"


def test_a_record_that_is_void_or_superseded_tells_of_its_actions_too(session, inspect, elena):
    record = inspect(3)
    newer = session.finish(session.correct(record, "Wrong.", elena).id, "in a hurry").id
    assert only(session, record) == only(session, newer)
    session.void(newer, "Wrong hotel", elena)
    assert (only(session, record).status, only(session, record).reason) == (Status.CANCELLED, "Wrong hotel")


def test_nothing_is_said_where_nothing_is_followed(session, inspect):
    assert told(session, inspect(3, "yes")) is None
    assert told(session, inspect(2, practice=True)) is None


def test_all_files_of_an_export_tell_of_one_moment(session, inspect, tmp_path):
    inspect(3)
    moment = session.clock() + timedelta(days=30)
    rows = session.archive.records(Filter())
    order = Order(rows, (Format.PDF, Format.XLSX), ("en",), (Layout.FAILURES,), as_of=moment)
    for name in ("one", "two"):
        session.exporting.export(order, tmp_path / name)
    files = sorted(path.relative_to(tmp_path / "one") for path in (tmp_path / "one").rglob("*.*"))
    assert [path.suffix for path in files] == [".xlsx", ".pdf"]
    for path in files:
        assert (tmp_path / "one" / path).read_bytes() == (tmp_path / "two" / path).read_bytes()
    pdf = " ".join(page.extract_text() for page in PdfReader(tmp_path / "one" / files[1]).pages)
    at = words("en").moment(moment.astimezone(ZoneInfo("Europe/Riga")))
    assert " ".join(f"Actions as of {at}".split()) in " ".join(pdf.split())


def test_a_report_made_again_at_the_same_moment_is_the_same_until_something_happens(
    session, inspect, elena, tmp_path
):
    record = inspect(1)
    moment = datetime(2026, 12, 1, 12).astimezone()
    still = open_session(session.workspace, session.files, lambda: moment)

    def written() -> bytes:
        path = tmp_path / "report.pdf"
        still.reporting.write_pdf(record, "en", path, Layout.FAILURES)
        return path.read_bytes()

    before = written()
    assert written() == before
    session.actions.cancel(session.actions.rows()[0].action.id, elena, "New door")
    assert written() != before
