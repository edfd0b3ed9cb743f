"""One tap an item: what a tap does, where the list goes, and what is on disk."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from inspector.ui.fill.listing.rows import ItemRow
from tests.ui.people import Supervisor

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def top_of(supervisor: Supervisor, item: str) -> int:
    return supervisor.card(item).mapTo(supervisor.shell, QPoint(0, 0)).y()


def test_a_tap_is_an_answer_on_disk_with_who_gave_it(in_room: Supervisor) -> None:
    in_room.answers("lock", "Yes")
    answer = in_room.answer_of("lock")
    assert (answer.value, answer.by) == ("yes", in_room.person)


def test_the_next_open_item_slides_to_where_the_hand_is(in_room: Supervisor) -> None:
    for item in ("lock", "plate", "bell"):
        in_room.answers(item, "Yes")
    in_room.fill.go_to(in_room.card("hinge").address)
    in_room.settles()
    before = top_of(in_room, "hinge")
    in_room.answers("hinge", "Yes")
    assert in_room.current() == "basin"
    in_room.settles()
    assert abs(top_of(in_room, "basin") - before) <= 1


def test_a_failed_item_stays_and_opens_note_photos_and_action(in_room: Supervisor) -> None:
    in_room.answers("plate", "No")
    card = in_room.card("plate")
    assert in_room.current() == "plate"
    assert card.state == "current"
    assert card.extras.note.isVisible()
    assert card.extras.photos is not None
    assert card.extras.photos.isVisible()
    assert card.extras.action is not None
    assert card.extras.action.isVisible()
    assert "Engineering" in card.extras.action.accessibleName()


def test_a_failed_item_that_is_not_current_has_a_border_of_its_own(in_room: Supervisor) -> None:
    in_room.answers("plate", "No")
    in_room.answers("lock", "Yes")
    assert in_room.card("plate").state == "failed"


def test_a_second_quick_tap_on_another_item_is_not_meant(in_room: Supervisor) -> None:
    in_room.answers("lock", "Yes")
    in_room.answers("bell", "No", quickly=True)
    assert not in_room.answer_of("bell").given
    bell = in_room.card("bell").control
    assert bell is not None
    assert not any(button.isChecked() for button in bell.row.buttons)  # type: ignore[attr-defined]
    in_room.answers("bell", "No")
    assert in_room.answer_of("bell").value == "no"


def test_tapping_the_chosen_answer_again_changes_nothing(in_room: Supervisor) -> None:
    in_room.answers("lock", "Yes")
    given = in_room.answer_of("lock")
    in_room.answers("lock", "Yes")
    assert in_room.answer_of("lock") == given


def test_changing_an_old_answer_leaves_one_where_one_is(in_room: Supervisor) -> None:
    in_room.answers("lock", "Yes")
    in_room.answers("plate", "Yes")
    in_room.answers("lock", "N/A")
    assert in_room.current() == "lock"
    assert in_room.answer_of("lock").value == "na"


def test_a_condition_brings_an_item_and_takes_it_away(in_room: Supervisor) -> None:
    hidden = ItemRow(in_room.card("lock").address._replace(item="spare-key"))
    assert hidden not in in_room.fill.list.rows()
    in_room.answers("lock", "No")
    assert hidden in in_room.fill.list.rows()
    in_room.presses(Key.Key_Z, with_=CTRL)
    assert hidden not in in_room.fill.list.rows()


def test_undo_and_redo_step_by_step(in_room: Supervisor) -> None:
    in_room.answers("lock", "Yes")
    in_room.answers("plate", "Yes")
    in_room.presses(Key.Key_Z, with_=CTRL)
    assert not in_room.answer_of("plate").given
    assert in_room.current() == "plate"
    in_room.presses(Key.Key_Z, with_=CTRL)
    assert not in_room.answer_of("lock").given
    in_room.presses(Key.Key_Z, with_=CTRL | SHIFT)
    in_room.presses(Key.Key_Y, with_=CTRL)
    assert in_room.answer_of("plate").value == "yes"


def test_nothing_moves_while_a_button_is_down(in_room: Supervisor) -> None:
    row = in_room.card("bell").control.row  # type: ignore[union-attr]
    before = top_of(in_room, "bell")
    QTest.mousePress(row.buttons[0], Qt.MouseButton.LeftButton)
    in_room.settles()
    assert in_room.current() == "lock"  # the tools go to the other card when the finger is up
    assert top_of(in_room, "bell") == before
    QTest.mouseRelease(row.buttons[0], Qt.MouseButton.LeftButton)
    in_room.settles()
    assert in_room.answer_of("bell").value == "yes"


def test_the_whole_room_by_number_keys(in_room: Supervisor) -> None:
    in_room.presses(Key.Key_1, Key.Key_1, Key.Key_2)
    assert [in_room.answer_of(item).value for item in ("lock", "plate", "bell")] == ["yes", "yes", "no"]
    assert in_room.current() == "bell"  # failed: a note may be wanted
    in_room.presses(Key.Key_Down, Key.Key_3)
    assert in_room.answer_of("hinge").value == "na"
    assert in_room.current() == "basin"
    in_room.presses(Key.Key_3)
    assert in_room.answer_of("basin").value == Decimal(3)


def test_arrows_walk_and_pages_jump(in_room: Supervisor) -> None:
    in_room.presses(Key.Key_Down, Key.Key_Down)
    assert in_room.current() == "bell"
    in_room.presses(Key.Key_Up)
    assert in_room.current() == "plate"
    in_room.presses(Key.Key_End)
    assert in_room.current() == "shoes"
    address = in_room.fill.current()
    assert address is not None
    assert in_room.fill.list.in_view(ItemRow(address))
    in_room.presses(Key.Key_Home)
    assert in_room.current() == "lock"


def test_letters_open_note_action_and_guidance(in_room: Supervisor) -> None:
    in_room.presses(Key.Key_Down, Key.Key_I)
    card = in_room.card("plate")
    assert card.guidance is not None
    assert card.guidance.isVisible()
    in_room.presses(Key.Key_N)
    in_room.types("scratched")
    in_room.presses(Key.Key_Escape)
    assert in_room.answer_of("plate").note == "scratched"
    in_room.presses(Key.Key_A)
    assert card.extras.panel is not None
    assert card.extras.panel.isVisible()


def test_delete_clears_and_undo_brings_back(in_room: Supervisor) -> None:
    in_room.answers("lock", "Yes")
    in_room.presses(Key.Key_Up, Key.Key_Delete)
    assert not in_room.answer_of("lock").given
    in_room.presses(Key.Key_Z, with_=CTRL)
    assert in_room.answer_of("lock").value == "yes"


def test_tab_walks_inside_the_current_card_and_escape_returns(in_room: Supervisor) -> None:
    in_room.presses(Key.Key_Tab)
    card = in_room.card("lock")
    assert card.isAncestorOf(card.focusWidget())
    in_room.presses(Key.Key_Space)
    assert in_room.answer_of("lock").value == "yes"
    in_room.presses(Key.Key_Tab, Key.Key_Escape)
    assert in_room.fill.list.hasFocus()


def test_the_menu_clears_an_answer(in_room: Supervisor) -> None:
    in_room.answers("lock", "Yes")
    in_room.picks_from_menu("Clear answer", in_room.card("lock").more)
    assert not in_room.answer_of("lock").given
