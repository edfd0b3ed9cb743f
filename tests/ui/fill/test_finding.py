"""Finding the way: filters with their counts, chips that fold, the search, and the keys for them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from inspector.checklists.answers import Address
from inspector.ui.fill.listing.rows import Show
from tests.checklists.building import YES_NO, choice, repeated, section
from tests.ui.fill.conftest import Inspection
from tests.ui.people import KEYS, Supervisor

BELL, PLATE, LOCK = Address("bell"), Address("plate"), Address("lock")


def items(supervisor: Supervisor) -> list[str]:
    """The keys of the items that the list holds."""
    return [address.item for address in supervisor.fill.list.items()]


def searches(supervisor: Supervisor, text: str) -> None:
    """Ctrl+F, type, and wait until it was looked for."""
    supervisor.presses(Qt.Key.Key_F, with_=KEYS.ControlModifier)
    supervisor.fill.search.field.insert(text)
    supervisor.qtbot.waitUntil(lambda: supervisor.fill.list.shown is Show.FOUND)
    supervisor.settles()


# -- filters


def test_items_with_a_note_or_a_photo_are_filters_with_their_count(
    in_room: Supervisor, photos: list[Path]
) -> None:
    in_room.types_note("bell", "Sounds hoarse")
    in_room.waits_until_saved()
    in_room.adds_photos("hinge", photos[:2])
    chips = in_room.fill.filters().chips
    assert (chips[Show.NOTE].shown_text(), chips[Show.PHOTO].shown_text()) == ("With note 1", "With photo 1")
    in_room.fill.show_only(Show.NOTE)
    assert items(in_room) == ["bell"]
    in_room.fill.show_only(Show.PHOTO)
    assert items(in_room) == ["hinge"]
    in_room.fill.show_only(Show.ALL)
    in_room.fill.model.undo()
    in_room.fill.model.undo()
    in_room.settles()
    assert chips[Show.PHOTO].shown_text() == "With photo 0"


def test_a_note_that_is_taken_back_is_counted_no_more(in_room: Supervisor) -> None:
    in_room.fill.model.note(BELL, "Hoarse")
    in_room.fill.model.undo()
    in_room.settles()
    assert in_room.fill.filters().chips[Show.NOTE].shown_text() == "With note 0"


def test_what_a_removed_entry_holds_is_not_counted(in_room: Supervisor) -> None:
    model = in_room.fill.model
    entry = model.filling.draft.sheet.entries[0]
    model.note(Address("badge", entry.id), "Crooked")
    assert model.showing.count(Show.NOTE) == 1
    model.do(model.filling.remove_entry(entry))
    assert model.showing.count(Show.NOTE) == 0


def test_rarer_filters_stand_behind_one_button_where_there_is_no_room(in_room: Supervisor) -> None:
    in_room.fill.model.note(BELL, "Hoarse")
    in_room.settles()
    filters = in_room.fill.filters()
    filters.fold(False, filters.width_unfolded())
    assert not filters.chips[Show.NOTE].isVisible()
    in_room.clicks(filters.more)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [
        "All 16",
        "Unanswered 16",
        "Failed 0",
        "With note 1",
    ]
    menu.close()
    in_room.fill.show_only(Show.NOTE)
    assert filters.chips[Show.NOTE].isVisible(), "what is chosen is always to be seen"


def test_a_chosen_filter_never_cuts_the_title(in_room: Supervisor) -> None:
    in_room.fill.model.note(BELL, "Hoarse")
    in_room.settles()
    for width in (1000, 1040, 1100, 1280):
        in_room.shell.resize(width, 800)
        in_room.settles()
        in_room.fill.show_only(Show.NOTE)
        in_room.settles()
        top = in_room.fill.wide_top
        assert top._title.width() >= top._title.sizeHint().width(), f"at {width} px"


def test_the_chips_follow_when_one_goes_to_an_item_outside_the_filter(in_room: Supervisor) -> None:
    in_room.fill.show_only(Show.FAILED)
    in_room.fill.go_to(BELL)
    in_room.settles()
    assert in_room.fill.filters().chips[Show.ALL].isChecked()


def test_f_opens_the_filters_and_arrows_choose(in_room: Supervisor) -> None:
    in_room.answers("bell", "No")
    in_room.fill.list.setFocus()
    in_room.presses(Qt.Key.Key_F)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(menu, key)
        in_room.settles()
    assert in_room.fill.list.shown is Show.FAILED
    assert items(in_room) == ["bell"]


# -- search


def test_words_of_the_text_are_found_wherever_they_stand(in_room: Supervisor) -> None:
    searches(in_room, "KEY spare")
    assert items(in_room) == [], "it is hidden while the lock is not answered with no"
    in_room.presses(Qt.Key.Key_Escape)
    in_room.fill.model.answer(LOCK, "no")
    in_room.settles()
    searches(in_room, "KEY spare")
    assert items(in_room) == ["spare-key"]


def test_a_number_finds_its_item(in_room: Supervisor) -> None:
    searches(in_room, "2.1")
    assert items(in_room) == ["basin"], "2.1 itself, not 2.10 to 2.12"
    in_room.presses(Qt.Key.Key_Escape)
    searches(in_room, "1.")
    assert items(in_room) == ["lock", "plate", "bell", "hinge"]


def test_an_entry_is_found_by_whom_it_is_about(in_room: Supervisor) -> None:
    model = in_room.fill.model
    model.do(model.filling.add_entry("staff", "Пётр Волков"))
    in_room.settles()
    searches(in_room, "петр badge")
    assert items(in_room) == ["badge"]
    address = in_room.fill.current()
    assert address is not None
    assert address.entry == model.filling.draft.sheet.entries[-1].id


def test_the_text_is_searched_in_the_language_shown(supervisor: Supervisor, inspection: Inspection) -> None:
    tree = {
        "template": "two",
        "version": 1,
        "title": {"en": "Two", "ru": "Два"},
        "languages": ["en", "ru"],
        "responses": {"yes-no": YES_NO},
        "sections": [
            section("door", choice("a", text={"en": "Wall", "ru": "Ёлка"}), choice("b", text="Wall too")),
            repeated("staff", choice("c", text="Shoes"), repeat={"title": "One", "min": 0}),
        ],
    }
    supervisor.starts(inspection(tree))
    searches(supervisor, "елка")
    assert items(supervisor) == []
    supervisor.presses(Qt.Key.Key_Escape)
    searches(supervisor, "wall")
    assert items(supervisor) == ["a", "b"]


def test_enter_goes_from_match_to_match_and_round(in_room: Supervisor) -> None:
    searches(in_room, "1.")
    assert in_room.current() == "lock"
    in_room.presses(Qt.Key.Key_Return)
    assert in_room.current() == "plate"
    in_room.presses(Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert in_room.current() == "lock"
    in_room.presses(Qt.Key.Key_Return, with_=KEYS.ShiftModifier)
    assert in_room.current() == "hinge"
    assert in_room.fill.search.count.text() == "4 of 4"


def test_escape_returns_to_where_one_was(in_room: Supervisor) -> None:
    in_room.fill.go_to(Address("basin"))
    in_room.fill.show_only(Show.UNANSWERED)
    searches(in_room, "bell")
    assert in_room.current() == "bell"
    in_room.presses(Qt.Key.Key_Escape)
    assert not in_room.fill.search.isVisible()
    assert (in_room.current(), in_room.fill.list.shown) == ("basin", Show.UNANSWERED)
    assert in_room.fill.list.hasFocus()


def test_what_was_found_is_answered_by_key_and_kept_in_view_after_closing(in_room: Supervisor) -> None:
    searches(in_room, "bell")
    in_room.presses(Qt.Key.Key_Down, Qt.Key.Key_1)
    assert in_room.answer_of("bell").value == "yes"
    in_room.clicks(in_room.fill.search.close_button)
    assert in_room.fill.list.shown is Show.ALL
    assert in_room.current() == "bell"


def test_a_filter_ends_the_search(in_room: Supervisor) -> None:
    searches(in_room, "bell")
    in_room.fill.show_only(Show.UNANSWERED)
    assert not in_room.fill.search.isVisible()


def test_nothing_found_is_said_and_emptying_shows_all_again(in_room: Supervisor) -> None:
    searches(in_room, "submarine")
    assert in_room.fill.search.count.text() == "Nothing found"
    assert in_room.fill.list.empty.isVisible()
    in_room.fill.search.field.selectAll()
    in_room.presses(Qt.Key.Key_Delete)
    in_room.qtbot.waitUntil(lambda: in_room.fill.list.shown is Show.ALL)
    assert in_room.fill.search.isVisible()


def test_the_magnifier_opens_the_search(in_room: Supervisor) -> None:
    in_room.clicks(in_room.fill.filters().search)
    assert in_room.fill.search.field.hasFocus()


# -- the table of keys


@pytest.mark.parametrize(
    ("key", "text"), [(Qt.Key.Key_N, "n"), (0x422, "т"), (0x442, "т")], ids=["latin", "cyrillic", "low"]
)
def test_a_letter_is_heard_on_both_keyboards(in_room: Supervisor, key: int, text: str) -> None:
    in_room.fill.go_to(BELL)
    pressed = QKeyEvent(QEvent.Type.KeyPress, key, KEYS.NoModifier, text)
    QApplication.sendEvent(in_room.fill.list, pressed)
    in_room.settles()
    assert in_room.card("bell").extras.note.box.edit.hasFocus()
