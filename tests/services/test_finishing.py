"""Finishing, correcting, voiding."""

from __future__ import annotations

from datetime import timedelta

import pytest

from inspector.checklists.answers import Address
from inspector.errors import ConflictError, InputError, NotFoundError
from inspector.services.clock import now
from inspector.services.finishing import doubtful_time
from inspector.services.ports.records import Filter
from tests.services.filled import all_fine, picture


@pytest.fixture
def record(session, filling) -> str:
    all_fine(filling)
    return session.finish(filling.draft.id).id


def test_finishing_seals_the_draft_into_a_record_with_the_engines_score(session, filling):
    all_fine(filling)
    expected = filling.score
    made = session.finish(filling.draft.id)
    record = session.archive.record(made.id)
    assert record.score.total == expected.total
    assert record.people[record.head.inspector] == "Elena Kask"
    assert made.changed.records == {made.id}
    assert session.archive.drafts() == ()


def test_finishing_with_something_missing_is_refused_and_the_draft_stays(session, filling):
    filling.answer(Address("lock"), "yes").saved.result()
    with pytest.raises(InputError, match="answer of “plate”"):
        session.finish(filling.draft.id)
    assert [each.draft.id for each in session.archive.drafts()] == [filling.draft.id]


def test_finishing_incomplete_keeps_the_reason(session, filling):
    made = session.finish(filling.draft.id, "The guest came back.")
    assert session.archive.record(made.id).incomplete_reason == "The guest came back."


def test_a_reason_is_not_kept_where_nothing_was_missing(session, filling):
    all_fine(filling)
    made = session.finish(filling.draft.id, "Just in case.")
    assert session.archive.record(made.id).incomplete_reason == ""


def test_a_failed_item_asks_for_its_note_and_photo(session, filling):
    all_fine(filling)
    filling.answer(Address("plate"), "no")
    assert {each.kind for each in filling.lacking().items} == {"note", "photo"}
    filling.note(Address("plate"), "worn off")
    filling.attach(Address("plate"), picture(), "plate.jpg").saved.result()
    assert not filling.lacking()
    assert session.archive.record(session.finish(filling.draft.id).id).sheet.photos[0].name == "plate.jpg"


def test_a_sealed_draft_cannot_be_filled_in_or_finished_again(session, filling, record):
    with pytest.raises(NotFoundError):
        session.finish(filling.draft.id)
    with pytest.raises(NotFoundError):
        session.workspace.write(lambda kept: kept.drafts.apply(filling.draft.id, (), at=now())).result()


def test_records_of_a_device_form_a_chain(session, start, record):
    again = session.fill_in(session.start(start).id, start.inspector)
    all_fine(again)
    first = session.archive.record(record)
    second = session.archive.record(session.finish(again.draft.id).id)
    assert (second.link.sequence, second.link.previous) == (first.link.sequence + 1, first.hash)
    assert second.subject == first.subject


def test_a_correction_opens_with_the_records_answers_and_supersedes_it(session, record, elena):
    before = session.archive.record(record)
    draft = session.correct(record, "Wrong plate.", elena).id
    filling = session.fill_in(draft, elena)
    assert dict(filling.draft.sheet.answers) == dict(before.sheet.answers)
    assert filling.draft.head.visited_at == before.head.visited_at
    filling.not_applicable(Address("plate")).saved.result()
    newer = session.finish(draft).id
    assert session.archive.row(record).superseded_by == newer
    assert [row.id for row in session.archive.records(Filter())] == [newer]
    assert session.archive.record(newer).head.reason == "Wrong plate."


def test_a_second_correction_is_refused_with_the_first(session, record, elena):
    newer = session.finish(session.correct(record, "Wrong plate.", elena).id).id
    with pytest.raises(ConflictError, match=newer):
        session.correct(record, "Once more.", elena)
    assert session.correct(newer, "A correction may be corrected.", elena).id


def test_a_correction_begun_twice_is_refused_while_the_first_is_a_draft(session, record, elena):
    session.correct(record, "Wrong plate.", elena)
    with pytest.raises(ConflictError):
        session.correct(record, "Wrong plate.", elena)


def test_a_void_record_stays_readable_and_counts_nowhere(session, record, elena):
    session.void(record, "Test of the tablet.", elena)
    assert session.archive.records(Filter()) == ()
    assert session.archive.row(record).void
    assert session.archive.record(record).id == record


@pytest.mark.parametrize("reason", ["", "   "])
def test_correcting_and_voiding_ask_for_a_reason(session, record, elena, reason):
    with pytest.raises(InputError):
        session.correct(record, reason, elena)
    with pytest.raises(InputError):
        session.void(record, reason, elena)


def test_a_visit_in_the_future_and_a_clock_set_back_are_noticed(session, record):
    assert doubtful_time(session.workspace, now() + timedelta(hours=1)) == "future"
    assert doubtful_time(session.workspace, now()) is None
    yesterday = now() - timedelta(days=1)
    assert doubtful_time(session.workspace, yesterday, lambda: yesterday) == "clock-back"


def test_a_discarded_draft_comes_back_from_the_trash(session, filling):
    session.archive.discard(filling.draft.id)
    assert session.archive.drafts() == ()
    assert len(session.archive.drafts(discarded=True)) == 1
    session.archive.bring_back(filling.draft.id)
    assert len(session.archive.drafts()) == 1
