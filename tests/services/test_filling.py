"""Filling in: what is answered is on disk, and every step can be taken back."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import pytest

from inspector.checklists.answers import Address
from inspector.checklists.inspection import Signature
from inspector.checklists.proposals import worded
from inspector.errors import InputError
from tests.services.filled import all_fine, picture

PLATE = Address("plate")


def stored(session, filling):
    return session.fill_in(filling.draft.id, filling.person).draft


def test_an_answer_is_on_disk_with_who_and_when_once_it_is_acknowledged(session, filling):
    change = filling.answer(PLATE, "yes")
    change.saved.result()
    answer = stored(session, filling).sheet.answer(PLATE)
    assert (answer.value, answer.by, answer.at) == (
        "yes",
        filling.person,
        filling.draft.sheet.answer(PLATE).at,
    )
    assert change.addresses == {PLATE}


def test_the_draft_in_memory_and_on_disk_are_one_after_every_kind_of_step(session, filling):
    all_fine(filling)
    filling.note(PLATE, "new plate")
    filling.not_applicable(Address("plate"))
    filling.clear(Address("clean"))
    filling.add_entry("staff", "Anna")
    entry = filling.draft.sheet.entries[0]
    filling.rename_entry(entry, "Bert")
    filling.attach(PLATE, picture(), "one.jpg")
    filling.attach(PLATE, picture("red"), "two.jpg")
    filling.remove_photo(filling.draft.sheet.photos[0])
    filling.sign(Signature("inspector", "Elena Kask", filling.person, (((0, 0), (9, 9)),), session.clock()))
    filling.set_position(PLATE)
    filling.comment("fine").saved.result()
    kept = stored(session, filling)
    assert kept.sheet == filling.draft.sheet
    assert (kept.comment, kept.signatures, kept.position) == ("fine", filling.draft.signatures, PLATE)


def test_undo_takes_back_step_by_step_and_redo_brings_back(session, filling):
    filling.answer(PLATE, "yes")
    filling.answer(PLATE, "no")
    filling.note(PLATE, "worn")
    assert filling.can_undo == "note"
    filling.undo()
    assert filling.draft.sheet.answer(PLATE).note == ""
    filling.undo()
    assert filling.draft.sheet.answer(PLATE).value == "yes"
    filling.redo().saved.result()
    assert stored(session, filling).sheet.answer(PLATE).value == "no"
    filling.undo()
    filling.undo().saved.result()
    assert filling.undo() is None
    assert stored(session, filling).sheet.answers == {}


def test_a_new_step_forgets_what_was_undone(filling):
    filling.answer(PLATE, "yes")
    filling.undo()
    filling.answer(PLATE, "no").saved.result()
    assert filling.redo() is None


def test_a_removed_entry_comes_back_with_its_answers_also_from_disk(session, filling):
    all_fine(filling)
    entry = filling.draft.sheet.entries[0]
    filling.remove_entry(entry).saved.result()
    assert stored(session, filling).sheet.entries == ()
    filling.undo().saved.result()
    assert stored(session, filling).sheet.answer(Address("badge", entry.id)).value == "yes"


def test_a_failed_answer_proposes_its_action_and_a_better_one_withdraws_it(filling):
    filling.answer(PLATE, "no")
    (action,) = filling.draft.actions
    assert (action.due - filling.draft.head.visited_at.date()).days == 3
    filling.answer(PLATE, "yes").saved.result()
    assert filling.draft.actions == ()


def test_an_answer_taken_back_takes_its_action_with_it(filling):
    filling.answer(PLATE, "no")
    filling.clear(PLATE)
    assert filling.draft.actions == ()
    filling.undo()
    assert [action.address for action in filling.draft.actions] == [PLATE]


def test_an_action_says_what_its_item_says_until_somebody_words_it(filling):
    filling.answer(PLATE, "no")
    (action,) = filling.draft.actions
    item = filling.template.item_by_key["plate"]
    shown = worded(action, item, "en")
    assert (action.what, shown.what) == ("", "plate")
    filling.put_action(shown)
    assert filling.draft.actions == (action,)
    filling.put_action(replace(shown, what="Order a new plate")).saved.result()
    assert worded(filling.draft.actions[0], item, "ru").what == "Order a new plate"


def test_one_undo_takes_back_the_answer_and_its_action(filling):
    filling.answer(PLATE, "no")
    filling.undo().saved.result()
    assert filling.draft.actions == ()
    assert not filling.draft.sheet.answer(PLATE).given


def test_a_value_that_does_not_fit_is_refused_and_changes_nothing(filling):
    before = filling.draft
    with pytest.raises(InputError, match="plate"):
        filling.answer(PLATE, "maybe")
    with pytest.raises(InputError, match="clean"):
        filling.answer(Address("clean"), Decimal(5))
    assert filling.draft == before
    assert filling.can_undo is None


def test_what_is_no_picture_is_refused_by_its_name_and_nothing_is_attached(filling):
    with pytest.raises(InputError, match=r"minutes\.txt"):
        filling.attach(PLATE, BytesIO(b"no picture"), "minutes.txt")
    assert filling.draft.sheet.photos == ()


def test_the_score_follows_each_answer_and_says_what_can_still_be_reached(filling):
    filling.answer(Address("lock"), "yes").saved.result()
    assert filling.score.total.earned == 1
    assert filling.reachable().percent == 100
