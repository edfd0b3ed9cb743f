"""What is done to the whole inspection: the rest is fine, undo by name, who answers, what it is about."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from inspector.checklists.answers import Address
from inspector.ui.fill.cards.heads import SectionHeadRow
from inspector.ui.fill.details import DetailsDialog
from inspector.ui.fill.listing.rows import SectionHead
from inspector.ui.widgets.fields import LineEdit
from inspector.ui.widgets.text import Text
from tests.ui.fill.conftest import ROOM, Inspection
from tests.ui.people import Supervisor

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def head(supervisor: Supervisor, section: str) -> SectionHeadRow:
    """The head of a section, gone to."""
    supervisor.fill.list.show_at_top(SectionHead(section))
    supervisor.settles()
    widget = supervisor.fill.list.widget(SectionHead(section))
    assert isinstance(widget, SectionHeadRow)
    return widget


def meta(supervisor: Supervisor, item: str) -> list[str]:
    return [text.text() for text in supervisor.card(item).meta.findChildren(Text) if text.isVisible()]


def rows_of_menu() -> list[str]:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return [action.text().split("\t")[0] for action in menu.actions() if action.text()]


# -- the rest is fine


def test_one_tap_answers_the_rest_of_a_section_and_one_takes_it_back(in_room: Supervisor) -> None:
    in_room.answers("plate", "No")
    in_room.rests()
    in_room.clicks(head(in_room, "door").fine)
    assert in_room.toast() == "3 answered"
    given = [in_room.answer_of(item) for item in ("lock", "bell", "hinge")]
    assert [(answer.value, answer.in_bulk) for answer in given] == [("yes", True)] * 3
    assert in_room.answer_of("plate").value == "no"
    assert in_room.current() == "basin"
    in_room.clicks(in_room.shell.toasts.undo_button)
    assert [in_room.answer_of(item).given for item in ("lock", "bell", "hinge")] == [False] * 3
    assert in_room.answer_of("plate").value == "no"


def test_what_must_be_measured_is_left_and_said_and_gone_to(in_room: Supervisor) -> None:
    in_room.clicks(head(in_room, "bath").fine)
    assert in_room.toast() == "1 answered, 2 left that need you"
    assert in_room.answer_of("basin").value == Decimal(4)
    assert not in_room.answer_of("fridge").given
    assert in_room.current() == "fridge"


def test_the_button_is_there_while_something_can_be_answered_so(in_room: Supervisor) -> None:
    in_room.clicks(head(in_room, "door").fine)
    assert not head(in_room, "door").fine.isVisible()
    in_room.fill.go_to(Address("bell"))
    in_room.presses(Key.Key_Delete)
    assert head(in_room, "door").fine.isVisible()


def test_a_card_says_quietly_that_it_was_answered_in_bulk_until_it_is_tapped(in_room: Supervisor) -> None:
    in_room.clicks(head(in_room, "door").fine)
    assert "Answered in bulk" in meta(in_room, "bell")
    in_room.answers("bell", "Yes")
    answer = in_room.answer_of("bell")
    assert (answer.value, answer.in_bulk) == ("yes", False)
    assert "Answered in bulk" not in meta(in_room, "bell")
    assert "Answered in bulk" in meta(in_room, "hinge")


def test_r_answers_the_section_in_view_and_shift_r_everything(in_room: Supervisor) -> None:
    in_room.presses(Key.Key_R)
    assert in_room.answer_of("hinge").value == "yes"
    assert not in_room.answer_of("basin").given
    in_room.presses(Key.Key_R, with_=SHIFT)
    entry = in_room.fill.model.filling.draft.sheet.entries[0]
    assert in_room.answer_of("basin").value == Decimal(4)
    assert in_room.answer_of("shoes", entry.id).value == "yes"
    in_room.presses(Key.Key_Z, with_=CTRL)
    assert not in_room.answer_of("basin").given
    assert in_room.answer_of("hinge").value == "yes"


def test_a_tap_just_after_an_answer_is_not_meant_for_the_button(in_room: Supervisor) -> None:
    fine = head(in_room, "door").fine
    in_room.answers("lock", "Yes")
    in_room.clicks(fine)
    assert not in_room.answer_of("hinge").given
    in_room.rests()
    in_room.clicks(fine)
    assert in_room.answer_of("hinge").given


def test_everything_left_is_fine_from_the_menu_at_the_head(in_room: Supervisor) -> None:
    in_room.picks_from_menu("Everything left is fine", in_room.fill.rail.title)
    assert in_room.toast() == "7 answered, 2 left that need you"


# -- undo and redo


def test_undo_and_redo_are_buttons_that_name_the_step(in_room: Supervisor) -> None:
    buttons = in_room.fill.rail.undo
    assert not buttons.undo.isEnabled()
    in_room.answers("lock", "Yes")
    in_room.answers("plate", "No")
    assert buttons.undo.toolTip() == "Undo: 1.2  No"
    in_room.clicks(buttons.undo)
    assert in_room.toast() == "Undone: 1.2  No"
    assert in_room.current() == "plate"
    assert not in_room.answer_of("plate").given
    assert buttons.redo.accessibleName() == "Redo: 1.2  No"
    in_room.clicks(buttons.redo)
    assert in_room.toast() == "Done again: 1.2  No"
    assert in_room.answer_of("plate").value == "no"


def test_the_last_steps_are_listed_and_several_are_taken_back_at_once(in_room: Supervisor) -> None:
    for item in ("lock", "plate", "bell"):
        in_room.answers(item, "Yes")
    in_room.types_note("bell", "rings")
    in_room.presses(Key.Key_Escape)
    in_room.picks_from_menu("Last steps", in_room.fill.rail.title)
    assert rows_of_menu() == ["Note on 1.3", "1.3  Yes", "1.2  Yes", "1.1  Yes"]
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[2].trigger()
    menu.close()
    in_room.settles()
    assert [in_room.answer_of(item).given for item in ("lock", "plate", "bell")] == [True, False, False]
    assert in_room.answer_of("bell").note == ""
    assert in_room.toast() == "3 steps undone"


def test_undo_goes_on_after_the_inspection_was_left(in_room: Supervisor) -> None:
    in_room.answers("lock", "Yes")
    in_room.leaves()
    in_room.opens(in_room.fill.model.filling.draft.id)
    assert in_room.fill.rail.undo.undo.accessibleName() == "Undo: 1.1  Yes"
    in_room.clicks(in_room.fill.rail.undo.undo)
    assert not in_room.answer_of("lock").given


# -- who and where


def test_another_person_goes_on_after_two_taps_and_each_answer_keeps_who_gave_it(
    supervisor: Supervisor, inspection: Inspection
) -> None:
    daniel = supervisor.session.directory.add_person("Daniel Osei").id
    fill = supervisor.starts(inspection(ROOM))
    heard: list[str] = []
    fill.person_changed.connect(heard.append)
    supervisor.answers("lock", "Yes")
    supervisor.picks_from_menu("Daniel Osei", fill.rail.person)
    supervisor.answers("plate", "Yes")
    supervisor.types_note("lock", "oiled")
    assert (supervisor.answer_of("lock").by, supervisor.answer_of("lock").note) == (
        supervisor.person,
        "oiled",
    )
    assert supervisor.answer_of("plate").by == daniel
    assert fill.rail.person.accessibleName().startswith("Daniel Osei")
    assert heard == [daniel]


def details(supervisor: Supervisor) -> DetailsDialog:
    supervisor.picks_from_menu("Details", supervisor.fill.rail.title)
    dialog = supervisor.dialog()
    assert isinstance(dialog, DetailsDialog)
    return dialog


def test_the_room_can_be_changed_and_undo_brings_the_first_back(in_room: Supervisor) -> None:
    dialog = details(in_room)
    dialog.subject.add_asked.emit("214")
    in_room.clicks(dialog.deed_button)
    in_room.waits_until_saved()
    in_room.qtbot.waitUntil(lambda: in_room.fill.title() == "Room 214")
    assert "Room 214" in in_room.fill.rail.title.accessibleName()
    assert in_room.toast() == "Details changed"
    in_room.clicks(in_room.fill.rail.undo.undo)
    assert in_room.toast() == "Undone: Details of the visit"
    in_room.waits_until_saved()
    in_room.qtbot.waitUntil(lambda: in_room.fill.title() == "Room 412")


def test_cancelling_the_details_changes_nothing(in_room: Supervisor) -> None:
    before = in_room.fill.model.filling.draft.head
    dialog = details(in_room)
    dialog.subject.add_asked.emit("214")
    in_room.presses(Key.Key_Escape)
    assert in_room.fill.model.filling.draft.head == before
    assert not in_room.fill.rail.undo.undo.isEnabled()


def test_details_say_what_the_inspection_is_and_wait_for_a_time_that_is_one(in_room: Supervisor) -> None:
    dialog = details(in_room)
    head_ = in_room.fill.model.filling.draft.head
    assert dialog.place().visited_at == head_.visited_at
    assert (dialog.place().site, dialog.place().subject) == (head_.site, "412")
    in_room.clicks(dialog.visited.time.edit)
    dialog.visited.time.edit.selectAll()
    in_room.types("25:99")
    assert not dialog.deed_button.isEnabled()
    dialog.visited.time.edit.selectAll()
    in_room.types("00:05")
    assert dialog.deed_button.isEnabled()
    in_room.clicks(dialog.deed_button)
    in_room.waits_until_saved()
    assert f"{in_room.fill.model.filling.draft.head.visited_at:%H:%M}" == "00:05"


def test_a_correction_says_so_with_its_reason_and_keeps_the_time(
    supervisor: Supervisor, inspection: Inspection
) -> None:
    session = supervisor.session
    supervisor.starts(inspection(ROOM))
    assert not supervisor.fill.rail.correction.isVisible()
    record = session.finish(supervisor.fill.model.filling.draft.id, "try").id
    supervisor.fill.model.sealed = True
    supervisor.opens(session.correct(record, "The wrong lock was judged", supervisor.person).id)
    line = supervisor.fill.rail.correction
    assert line.isVisible()
    assert line.text() == "Correction: The wrong lock was judged"
    assert not details(supervisor).visited.isEnabled()
    supervisor.presses(Key.Key_Escape)
    finish = supervisor.finishes()
    assert finish.correction.isVisible()
    assert finish.correction.text() == "Correction: The wrong lock was judged"


# -- what lacks


def test_once_all_is_answered_the_button_leads_to_what_lacks(
    supervisor: Supervisor, inspection: Inspection
) -> None:
    rooms = {**ROOM, "sections": ROOM["sections"][:1]}
    fill = supervisor.starts(inspection(rooms))
    supervisor.answers("plate", "No")
    supervisor.rests()
    supervisor.clicks(head(supervisor, "door").fine)
    going = fill.wide_top.going
    assert going.next.text() == "Next missing"
    fill.go_to(Address("hinge"))
    supervisor.clicks(going.next)
    assert supervisor.current() == "plate"
    supervisor.types_note("plate", "worn")
    supervisor.waits_until_saved()
    assert going.next.isVisible()
    supervisor.presses(Key.Key_Escape)
    supervisor.answers("plate", "Yes")
    assert not going.next.isVisible()


def test_enter_in_a_field_goes_on_to_the_next_open_item(in_room: Supervisor) -> None:
    in_room.fill.model.answer(Address("wait"), Decimal(30))
    control = in_room.card("fridge").control
    assert control is not None
    in_room.clicks(control.findChild(LineEdit))
    in_room.types("4")
    in_room.presses(Key.Key_Return)
    assert in_room.current() == "extras"
