"""Only what is seen is built; filters, sections, languages and widths."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from inspector.checklists.answers import Address
from inspector.ui.fill.cards.card import ItemCard
from inspector.ui.fill.listing.item_list import ItemList
from inspector.ui.fill.listing.rows import ItemRow, Row, SectionHead, Show
from inspector.ui.language import Language
from inspector.ui.theme.theme import Theme
from tests.checklists.building import YES_NO, choice, section
from tests.ui.fill.conftest import ROOM, Inspection
from tests.ui.people import Supervisor

Key = Qt.Key


def long(items: int) -> dict[str, object]:
    sections = [
        section(f"s{n}", *(choice(f"i{n}-{k}") for k in range(20))) for n in range((items + 19) // 20)
    ]
    return {
        "template": f"long-{items}",
        "version": 1,
        "title": "Long",
        "subject": "Room",
        "responses": {"yes-no": YES_NO},
        "sections": sections,
    }


def test_of_thousands_only_what_is_seen_is_built(supervisor: Supervisor, inspection: Inspection) -> None:
    fill = supervisor.starts(inspection(long(3000)))
    assert len(fill.list.rows()) == 3150
    assert len(fill.list.widgets()) < 30
    supervisor.presses(Key.Key_End)
    assert supervisor.current() == "i149-19"
    assert fill.list.in_view(ItemRow(Address("i149-19")))
    assert len(fill.list.widgets()) < 30
    bar = fill.list.verticalScrollBar()
    for value in range(bar.maximum(), 0, -bar.maximum() // 40):
        bar.setValue(value)
    assert len(fill.list.widgets()) < 30


def test_a_filter_builds_no_card_that_is_not_seen(supervisor: Supervisor, inspection: Inspection) -> None:
    """Failed cards are far higher than others: fewer of them are in view than one would guess."""
    fill = supervisor.starts(inspection(long(200)))
    for section_ in range(10):
        for place in range(0, 20, 4):
            fill.model.answer(Address(f"i{section_}-{place}"), "no")
    fill.list.set_current(Address("i1-1"))
    supervisor.settles()
    bar = fill.list.verticalScrollBar()
    bar.setValue(bar.maximum())
    supervisor.settles()
    there = set(fill.list.viewport().findChildren(ItemCard))
    fill.show_only(Show.FAILED)
    made = set(fill.list.viewport().findChildren(ItemCard)) - there
    assert {card for card in made if not fill.list.in_view(ItemRow(card.address))} == set()


def test_what_one_looks_at_stays_when_rows_come_above_it(in_room: Supervisor) -> None:
    in_room.fill.go_to(Address("story"))
    in_room.settles()
    card = in_room.card("story")
    before = card.mapTo(in_room.shell, QPoint(0, 0)).y()
    model = in_room.fill.model
    model.opened.guidance.add(Address("plate"))
    model.do(model.filling.answer(Address("plate"), "no"))  # opens note, photos, action far above
    in_room.settles()
    assert card.mapTo(in_room.shell, QPoint(0, 0)).y() == before


def test_a_card_that_grows_pushes_down_what_follows(in_room: Supervisor) -> None:
    plate, bell = in_room.card("plate"), in_room.card("bell")
    bottom = plate.geometry().bottom()
    in_room.clicks(plate.info)
    assert plate.geometry().bottom() > bottom
    assert bell.geometry().top() == plate.geometry().bottom() + 9


def test_chips_filter_and_count(in_room: Supervisor) -> None:
    in_room.answers("lock", "No")
    in_room.answers("plate", "Yes")
    top = in_room.fill.wide_top.filters
    total = in_room.fill.model.standing.progress.total
    assert top.chips[Show.ALL].shown_text() == f"All {total.asked}"
    assert top.chips[Show.UNANSWERED].shown_text() == f"Unanswered {total.asked - 2}"
    assert top.chips[Show.FAILED].shown_text() == "Failed 1"
    in_room.shows_only(Show.FAILED)
    assert list(in_room.fill.list.rows()) == [SectionHead("door"), ItemRow(Address("lock"))]
    in_room.shows_only(Show.UNANSWERED)
    assert ItemRow(Address("plate")) not in in_room.fill.list.rows()
    in_room.presses(Key.Key_Escape, Key.Key_Escape)  # from the chip to the list, from the filter to all
    assert in_room.fill.list.shown is Show.ALL


def test_a_filter_that_holds_nothing_says_so(in_room: Supervisor) -> None:
    in_room.shows_only(Show.FAILED)
    assert not in_room.fill.list.rows()
    assert in_room.fill.list.empty.isVisible()
    in_room.shows_only(Show.ALL)
    assert not in_room.fill.list.empty.isVisible()
    assert in_room.card("lock").isVisible()


def test_an_answered_item_stays_in_the_filter_until_one_chooses_again(in_room: Supervisor) -> None:
    in_room.shows_only(Show.UNANSWERED)
    in_room.answers("lock", "Yes")
    assert ItemRow(Address("lock")) in in_room.fill.list.rows()
    in_room.shows_only(Show.UNANSWERED)
    assert ItemRow(Address("lock")) not in in_room.fill.list.rows()


def test_next_unanswered_goes_round(in_room: Supervisor) -> None:
    in_room.answers("plate", "Yes")
    in_room.presses(Key.Key_End)
    in_room.clicks(in_room.fill.wide_top.going.next)
    assert in_room.current() == "lock"
    in_room.presses(Key.Key_U)
    assert in_room.current() == "bell"


def test_the_rail_goes_to_a_section_and_follows_the_eye(in_room: Supervisor) -> None:
    sections = in_room.fill.rail.sections
    assert sections.row("door").isChecked()
    in_room.clicks(sections.row("bath"))
    assert in_room.current() == "basin"
    assert sections.row("bath").isChecked()
    in_room.fill.list.verticalScrollBar().setValue(in_room.fill.list.verticalScrollBar().maximum())
    in_room.settles()
    assert not sections.row("door").isChecked()


def test_everything_answered_makes_finish_the_primary(supervisor: Supervisor, inspection: Inspection) -> None:
    tree = {**ROOM, "template": "short", "sections": [section("all", choice("a"), choice("b"))]}
    supervisor.starts(inspection(tree))
    supervisor.presses(Key.Key_1, Key.Key_1)
    going = supervisor.fill.wide_top.going
    assert not going.next.isVisible()
    assert going.finish.isVisible()


def test_a_press_on_the_ground_of_a_card_makes_it_current(in_room: Supervisor) -> None:
    card = in_room.card("bell")
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(300, 10))
    in_room.settles()
    assert in_room.current() == "bell"


def test_another_language_is_spoken_at_once(
    supervisor: Supervisor, inspection: Inspection, language: Language
) -> None:
    tree = {**ROOM, "template": "two", "sections": [section("all", choice("a"))]}
    tree["sections"][0]["items"][0]["text"] = {"en": "Door", "ru": "Дверь"}
    supervisor.starts(inspection(tree))
    assert supervisor.card("a").text.text() == "Door"
    language.use("ru")
    supervisor.settles()
    assert supervisor.card("a").text.text() == "Дверь"


@pytest.mark.parametrize("width", [800, 1100, 1366])
def test_nothing_sticks_out_at_any_width(in_room: Supervisor, width: int) -> None:
    in_room.shell.resize(width, 900)
    in_room.settles()
    in_room.answers("plate", "No")
    view = in_room.fill.list.viewport()
    assert in_room.fill.compact is (width < 1000)
    for widget in in_room.fill.list.widgets():
        assert widget.geometry().right() <= view.width()
        assert widget.sizeHint().height() <= widget.height() or widget.layout().hasHeightForWidth()
        assert widget.minimumSizeHint().width() <= widget.width()


def test_a_narrow_window_has_its_own_head_and_bar(in_room: Supervisor) -> None:
    in_room.shell.resize(800, 1280)
    in_room.settles()
    fill = in_room.fill
    assert not fill.rail.isVisible()
    assert fill.compact_top.isVisible()
    in_room.answers("lock", "Yes")
    row = in_room.card("bell").control
    assert row is not None
    assert row.width() > 600  # the responses take the whole width
    in_room.clicks(fill.compact_bottom.going.next)
    assert in_room.current() == "bell"
    fill.compact_top.sections.chosen.emit("bath")
    in_room.settles()
    assert in_room.current() == "basin"


def test_a_row_that_cannot_be_made_leaves_the_others(qtbot: QtBot, theme: Theme) -> None:
    first, broken, last = (SectionHead(str(number)) for number in range(3))

    def made(row: Row) -> QWidget:
        if row == broken:
            raise ZeroDivisionError
        return QLabel(str(row), rows.viewport())

    rows = ItemList(made, lambda _row: 48)
    qtbot.addWidget(rows)
    rows.resize(400, 500)
    rows.show()
    with pytest.raises(ZeroDivisionError):
        rows.set_rows([first, broken, last])
    rows.set_rows([first, last])
    assert len(rows.widgets()) == 2
    assert all(widget.isVisible() for widget in rows.widgets())


@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)])
def test_a_card_is_as_high_as_what_stands_in_it(
    in_room: Supervisor, theme: Theme, size: tuple[int, int], text: int
) -> None:
    in_room.shell.resize(*size)
    theme.set_text_scale(text)
    in_room.settles()
    in_room.answers("plate", "No")
    in_room.types_note("plate", "Hangs askew, " * 12)
    card = in_room.card("plate")
    for deed in (card.change_action, card.toggle_guidance, card.extras.action_closed.emit):
        deed()
        in_room.settles()
        assert card.height() == card.heightForWidth(card.width())
        places = {each: each.geometry() for each in card.findChildren(QWidget) if each.isVisibleTo(card)}
        in_room.fill.list.measure_again()
        in_room.settles()
        assert {each: each.geometry() for each in places} == places, "something was squeezed"


@pytest.mark.parametrize("item", ["lock", "basin"])
def test_no_head_is_cut_over_the_item_one_goes_to_in_a_low_window_with_large_text(
    in_room: Supervisor, theme: Theme, item: str
) -> None:
    in_room.shell.resize(1280, 800)
    theme.set_text_scale(200)
    in_room.settles()
    in_room.fill.go_to(in_room.card("hinge").address)
    in_room.fill.go_to(Address(item))
    in_room.settles()
    section = "door" if item == "lock" else "bath"
    head = in_room.fill.list.widget(SectionHead(section))
    assert head is None or head.y() >= 0 or head.geometry().bottom() < 0
    assert in_room.card(item).y() >= 0
