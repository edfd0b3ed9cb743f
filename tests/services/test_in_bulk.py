"""Many answers by one deed: marked as such, one step, taken back as one."""

from __future__ import annotations

from decimal import Decimal

import pytest

from inspector.checklists.answers import Address
from tests.services.filled import picture

LOCK, PLATE, CLEAN, REMARK = Address("lock"), Address("plate"), Address("clean"), Address("remark")


def stored(session, filling):
    return session.fill_in(filling.draft.id, filling.person).draft


def test_the_rest_of_a_section_is_answered_in_bulk_and_marked_so_on_disk(session, filling):
    filling.answer(PLATE, "no")
    change = filling.rest_is_fine("door")
    change.saved.result()
    assert change.addresses == {LOCK, CLEAN}
    sheet = stored(session, filling).sheet
    assert (sheet.answer(LOCK).value, sheet.answer(CLEAN).value) == ("yes", Decimal(4))
    assert sheet.answer(LOCK).in_bulk
    assert sheet.answer(LOCK).by == filling.person
    assert (sheet.answer(PLATE).value, sheet.answer(PLATE).in_bulk) == ("no", False)
    assert not sheet.answer(REMARK).given


def test_one_undo_takes_all_of_it_back_and_nothing_else(session, filling):
    filling.answer(PLATE, "no")
    filling.note(LOCK, "sticks")
    filling.rest_is_fine()
    assert filling.can_undo == "rest-is-fine"
    filling.undo().saved.result()
    sheet = stored(session, filling).sheet
    assert sheet.answer(PLATE).value == "no"
    assert (sheet.answer(LOCK).given, sheet.answer(LOCK).note) == (False, "sticks")


def test_an_entry_or_everything_can_be_fine(filling):
    first = filling.draft.sheet.entries[0]
    filling.add_entry("staff", "Anna").saved.result()
    anna = filling.draft.sheet.entries[1]
    assert filling.rest_is_fine("staff", anna.id).addresses == {Address("badge", anna.id)}
    rest = filling.rest_is_fine()
    rest.saved.result()
    assert rest.addresses == {LOCK, PLATE, CLEAN, Address("badge", first.id)}


def test_where_nothing_is_open_that_can_be_fine_there_is_no_step(filling):
    filling.rest_is_fine().saved.result()
    assert filling.rest_is_fine() is None
    assert filling.can_undo == "rest-is-fine"


def test_a_tap_of_ones_own_clears_the_mark_and_a_note_does_not(filling):
    filling.rest_is_fine()
    filling.note(LOCK, "oiled")
    assert filling.draft.sheet.answer(LOCK).in_bulk
    filling.answer(LOCK, "yes").saved.result()
    assert not filling.draft.sheet.answer(LOCK).in_bulk


def test_an_answer_stays_that_of_whoever_gave_it_when_another_person_goes_on(session, filling):
    elena, other = filling.person, session.directory.add_person("Daniel Osei").id
    filling.answer(LOCK, "yes")
    filling.person = other
    filling.note(LOCK, "oiled")
    filling.answer(PLATE, "yes").saved.result()
    sheet = stored(session, filling).sheet
    assert (sheet.answer(LOCK).by, sheet.answer(LOCK).note) == (elena, "oiled")
    assert sheet.answer(PLATE).by == other


def test_the_sealed_record_says_which_answers_were_given_in_bulk(session, filling):
    filling.answer(LOCK, "yes")
    filling.rest_is_fine().saved.result()
    sheet = session.archive.record(session.finish(filling.draft.id).id).sheet
    assert (sheet.answer(LOCK).in_bulk, sheet.answer(PLATE).in_bulk) == (False, True)


@pytest.fixture
def anna(filling):
    entry = filling.draft.sheet.entries[0]
    filling.rename_entry(entry, "Anna", filling.person)
    badge = Address("badge", entry.id)
    filling.answer(badge, "no")
    filling.note(badge, "lost it")
    filling.attach(badge, picture(), "badge.jpg")
    return filling.draft.sheet.entries[0]


def test_a_copy_of_an_entry_has_its_answers_and_neither_notes_nor_photos(session, filling, anna):
    filling.duplicate_entry(anna, "Anna (copy)").saved.result()
    sheet = stored(session, filling).sheet
    copy = sheet.entries_of("staff")[1]
    badge = Address("badge", copy.id)
    assert (copy.title, copy.person) == ("Anna (copy)", None)
    assert (sheet.answer(badge).value, sheet.answer(badge).note, sheet.answer(badge).in_bulk) == (
        "no",
        "",
        True,
    )
    assert sheet.photos_of(badge) == ()
    filling.undo().saved.result()
    assert stored(session, filling).sheet.entries == (anna,)


def test_what_was_only_noted_is_not_answered_in_the_copy(filling, anna):
    filling.clear(Address("badge", anna.id))
    filling.duplicate_entry(anna, "Bert").saved.result()
    copy = filling.draft.sheet.entries_of("staff")[1]
    assert Address("badge", copy.id) not in filling.draft.sheet.answers


def test_entries_change_places_and_stop_at_the_ends(session, filling, anna):
    filling.add_entry("staff", "Bert")
    bert = filling.draft.sheet.entries[1]
    filling.move_entry(bert, -1).saved.result()
    titles = [entry.title for entry in stored(session, filling).sheet.entries_of("staff")]
    assert titles == ["Bert", "Anna"]
    assert filling.move_entry(filling.draft.sheet.entries[0], -1) is None
    filling.undo().saved.result()
    assert [each.title for each in filling.draft.sheet.entries] == ["Anna", "Bert"]
