"""Undo and redo of every step, by name, also after the program was closed."""

from __future__ import annotations

import sqlite3
import tracemalloc
from contextlib import closing
from dataclasses import replace
from decimal import Decimal

import pytest

from inspector.checklists.answers import Address
from inspector.services import photos
from inspector.services.history import PAGE
from inspector.services.photos import Kept
from inspector.services.session import Session
from tests.services.filled import all_fine, picture

LOCK, PLATE, CLEAN = Address("lock"), Address("plate"), Address("clean")
COLOURS = ("teal", "red", "blue", "green", "black")


@pytest.fixture
def reopened(session: Session, filling):
    """Opens the draft anew, as after a restart, once everything is on disk."""

    def reopen():
        session.workspace.write(lambda _: None).result()
        return session.fill_in(filling.draft.id, filling.person)

    return reopen


def plain(draft):
    return replace(draft, changed_at=None)


def test_steps_are_undone_and_redone_by_name_after_a_restart(filling, reopened):
    begun = filling.draft
    filling.answer(PLATE, "no")
    filling.note(PLATE, "worn")
    filling.add_entry("staff", "Anna")
    filling.undo()
    again = reopened()
    assert (again.can_undo, again.can_redo) == ("note", "add-entry")
    assert [step.name for step in again.steps(9)] == ["note", "answer"]
    again.undo()
    again = reopened()
    again.undo()
    assert plain(again.draft) == plain(begun)
    assert again.undo() is None
    again = reopened()
    assert again.can_undo is None
    assert [again.redo().step, again.redo().step, again.redo().step] == ["answer", "note", "add-entry"]
    assert again.redo() is None
    last = reopened()
    assert plain(last.draft) == plain(again.draft)
    assert (last.can_undo, last.can_redo) == ("add-entry", None)


@pytest.mark.parametrize("restart_between", [False, True])
def test_a_new_step_forgets_what_was_undone_on_disk_too(filling, reopened, restart_between):
    for number in range(4):
        filling.answer(CLEAN, Decimal(number))
    filling.undo()
    filling.undo()
    again = reopened() if restart_between else filling
    again.comment("another way")
    assert again.redo() is None
    last = reopened()
    assert last.redo() is None
    assert [step.name for step in last.steps(9)] == ["comment", "answer", "answer"]
    last.undo()
    assert last.draft.sheet.answer(CLEAN).value == 1


def test_a_history_longer_than_what_is_read_at_once_is_undone_and_redone_whole(filling, reopened):
    begun = filling.draft
    for number in range(2 * PAGE + 5):
        filling.comment(str(number))
    again = reopened()
    assert len(again.steps(PAGE + 2)) == PAGE + 2
    while again.can_undo:
        again.undo()
    assert plain(again.draft) == plain(begun)
    last = reopened()
    while last.can_redo:
        last.redo()
    assert last.draft.comment == str(2 * PAGE + 4)
    assert len(last.steps(1000)) == 2 * PAGE + 5


def test_a_step_knows_who_did_it_and_when(filling, reopened, session):
    filling.person = session.directory.add_person("Boris").id
    filling.answer(PLATE, "yes")
    (step,) = reopened().steps(9)
    assert (step.by, step.at) == (filling.person, filling.last_step.at)


def test_a_step_of_before_the_restart_can_be_taken_back_by_itself(filling, reopened):
    filling.answer(PLATE, "yes")
    filling.answer(LOCK, "yes")
    again = reopened()
    first = again.steps(9)[1]
    again.take_back(first)
    assert not again.draft.sheet.answer(PLATE).given
    assert again.draft.sheet.answer(LOCK).given
    assert len(reopened().steps(9)) == 3


def test_a_step_taken_back_later_leaves_what_was_changed_since(filling):
    filling.rest_is_fine()
    rest = filling.last_step
    filling.answer(PLATE, "no")
    filling.take_back(rest)
    sheet = filling.draft.sheet
    assert (sheet.answer(PLATE).value, sheet.answer(LOCK).given) == ("no", False)
    assert [action.address for action in filling.draft.actions] == [PLATE]
    assert filling.take_back(rest) is None


def test_a_step_that_cannot_be_read_is_left_out_and_the_others_hold(session, filling, reopened, caplog):
    for value in ("yes", "no"):
        filling.answer(PLATE, value)
        filling.answer(LOCK, value)
    session.workspace.write(lambda _: None).result()
    with closing(sqlite3.connect(session.workspace.folder / "inspector.db")) as database, database:
        database.execute("UPDATE steps SET inverse = '[[\"weather\", 1]]' WHERE number IN (1, 4)")
    again = reopened()
    assert [step.number for step in again.steps(9)] == [3, 2]
    assert "cannot be undone" in caplog.text
    again.undo()
    again.undo()
    assert again.undo() is None
    assert again.draft.sheet.answer(PLATE).value == "yes"
    again.answer(CLEAN, Decimal(2)).saved.result()
    assert reopened().can_undo == "answer"


def test_finishing_takes_the_steps_along(session, filling):
    all_fine(filling)
    session.finish(filling.draft.id, "test")
    with session.workspace.read() as kept:
        assert kept.steps.newest(filling.draft.id) == (0, 0)


def test_a_photo_that_only_a_step_refers_to_comes_back_with_undo(filling, reopened, session):
    filling.attach(PLATE, picture(), "one.jpg")
    (photo,) = filling.draft.sheet.photos
    filling.remove_photo(photo)
    again = reopened()
    again.undo().saved.result()
    assert again.draft.sheet.photos == (photo,)
    assert session.workspace.photos.path(photo.sha256).exists()


def test_opening_a_draft_reads_nothing_of_a_long_history(session, filling):
    """The 10,000 steps of one take tens of megabytes while they are read."""

    def opening():
        tracemalloc.start()
        again = session.fill_in(filling.draft.id, filling.person)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert again.can_undo == "comment"
        return most, again

    def lengthen(kept):
        for number in range(2, 10_001):
            kept.steps.do(filling.draft.id, replace(step, number=number))

    filling.comment("a step").saved.result()
    step = filling.last_step
    short = min(opening()[0] for _ in range(3))
    session.workspace.write(lengthen).result()
    long = min(opening()[0] for _ in range(3))
    assert long < 2 * short
    assert len(opening()[1].steps(20_000)) == 10_000


def test_photos_that_came_in_bit_by_bit_are_one_step_until_something_else_is_done(session, filling, reopened):
    def kept(number):
        sha256 = session.workspace.photos.keep(picture(COLOURS[number]), f"{number}.jpg")
        return Kept(PLATE, f"{number}.jpg", sha256, None)

    photos.attach(filling, [kept(1)])
    photos.attach(filling, [kept(2), kept(3)], filling.last_step)
    again = reopened()
    assert [(step.name, len(step.edits)) for step in again.steps(9)] == [("add-photo", 3)]
    batch = again.last_step
    again.undo()
    assert not again.draft.sheet.photos
    again.redo()
    assert [photo.name for photo in reopened().draft.sheet.photos] == ["1.jpg", "2.jpg", "3.jpg"]
    again.answer(PLATE, "no")
    photos.attach(again, [kept(4)], batch)
    assert [step.name for step in reopened().steps(9)] == ["add-photo", "answer", "add-photo"]
