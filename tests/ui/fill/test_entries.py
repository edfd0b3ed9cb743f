"""Entries of a repeated section: added, named, removed, each with its own progress and score."""

from __future__ import annotations

from PySide6.QtCore import Qt

from inspector.checklists.answers import Address, Entry
from inspector.ui.fill.cards.heads import AddEntryRow, EntryHeadRow
from inspector.ui.fill.entries import EntryDialog
from inspector.ui.fill.listing.rows import AddEntry, EntryHead
from tests.ui.people import Supervisor

Key = Qt.Key


def staff(supervisor: Supervisor) -> tuple[Entry, ...]:
    return supervisor.fill.model.filling.draft.sheet.entries_of("staff")


def head(supervisor: Supervisor, entry: Entry) -> EntryHeadRow:
    supervisor.fill.go_to(Address("badge", entry.id))
    supervisor.settles()
    widget = supervisor.fill.list.widget(EntryHead("staff", entry.id))
    assert isinstance(widget, EntryHeadRow)
    return widget


def adds(supervisor: Supervisor, name: str) -> Entry:
    supervisor.presses(Key.Key_End)
    row = supervisor.fill.list.widget(AddEntry("staff"))
    assert isinstance(row, AddEntryRow)
    supervisor.clicks(row.button)
    dialog = supervisor.dialog()
    assert isinstance(dialog, EntryDialog)
    supervisor.clicks(dialog.field.edit)
    supervisor.types(name)
    supervisor.presses(Key.Key_Return)
    return staff(supervisor)[-1]


def test_the_least_number_is_there_and_asks_who_it_is(in_room: Supervisor) -> None:
    (first,) = staff(in_room)
    shown = head(in_room, first)
    assert shown.accessibleName().startswith("Employee 1")
    in_room.clicks(shown.rename)
    dialog = in_room.dialog()
    assert isinstance(dialog, EntryDialog)
    assert dialog.picker is not None
    dialog.picker.chosen.emit(in_room.person)
    in_room.clicks(dialog.deed_button)
    (named,) = staff(in_room)
    assert (named.title, named.person) == ("Elena Kask", in_room.person)


def test_one_more_is_added_and_answered_apart_from_the_first(in_room: Supervisor) -> None:
    first = staff(in_room)[0]
    anna = adds(in_room, "Anna")
    assert (anna.title, anna.person) == ("Anna", None)
    in_room.answers("badge", "Yes", anna.id)
    in_room.answers("shoes", "No", anna.id)
    assert in_room.answer_of("badge", anna.id).value == "yes"
    assert not in_room.answer_of("badge", first.id).given
    shown = head(in_room, anna)
    assert "2 of 2 answered" in shown.accessibleName()
    assert shown._score.text() == "50.0\u00a0%"
    assert shown._failed.text().startswith("1 failed")


def test_removing_can_be_undone_with_its_answers(in_room: Supervisor) -> None:
    anna = adds(in_room, "Anna")
    in_room.answers("badge", "Yes", anna.id)
    in_room.picks_from_menu("Remove", head(in_room, anna).more)
    assert anna not in staff(in_room)
    assert in_room.toast() == "Anna removed"
    in_room.clicks(in_room.shell.toasts.undo_button)
    assert anna in staff(in_room)
    assert in_room.answer_of("badge", anna.id).value == "yes"


def test_the_rest_of_one_employee_is_fine(in_room: Supervisor) -> None:
    first = staff(in_room)[0]
    anna = adds(in_room, "Anna")
    in_room.answers("shoes", "No", anna.id)
    in_room.rests()
    in_room.clicks(head(in_room, anna).fine)
    assert in_room.toast() == "1 answered"
    assert in_room.answer_of("badge", anna.id).in_bulk
    assert not in_room.answer_of("badge", first.id).given
    assert not head(in_room, anna).fine.isVisible()
    assert head(in_room, first).fine.isVisible()


def test_a_duplicate_has_the_answers_a_name_that_says_so_and_is_gone_to(in_room: Supervisor) -> None:
    anna = adds(in_room, "Anna")
    in_room.answers("badge", "No", anna.id)
    in_room.types_note("badge", "lost", anna.id)
    in_room.picks_from_menu("Duplicate", head(in_room, anna).more)
    copy = staff(in_room)[-1]
    assert copy.title == "Anna (copy)"
    assert in_room.fill.current() == Address("badge", copy.id)
    answer = in_room.answer_of("badge", copy.id)
    assert (answer.value, answer.note, answer.in_bulk) == ("no", "", True)
    assert in_room.toast() == "Anna (copy) added"
    in_room.clicks(in_room.shell.toasts.undo_button)
    assert copy not in staff(in_room)


def test_entries_move_up_and_down(in_room: Supervisor) -> None:
    anna, bert = adds(in_room, "Anna"), adds(in_room, "Bert")
    in_room.picks_from_menu("Move up", head(in_room, bert).more)
    assert [entry.title for entry in staff(in_room)] == ["", "Bert", "Anna"]
    rows = [row for row in in_room.fill.list.rows() if isinstance(row, EntryHead)]
    assert [row.entry for row in rows] == [staff(in_room)[0].id, bert.id, anna.id]
    in_room.picks_from_menu("Move down", head(in_room, bert).more)
    assert [entry.title for entry in staff(in_room)] == ["", "Anna", "Bert"]
