"""Rows, avatars, lines that flow."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.cards import Card, Hairline
from inspector.ui.widgets.chips import Chip
from inspector.ui.widgets.choices import ChoiceList
from inspector.ui.widgets.layouts import FlowLayout, clear
from inspector.ui.widgets.lists import Avatar, GroupHead, ListCard, ListRow, initials
from inspector.ui.widgets.menu import Menu
from inspector.ui.widgets.notices import EmptyState
from inspector.ui.widgets.popup import Popup
from inspector.ui.widgets.scroll import Scroll
from tests.ui.kit.conftest import Stage, colours_in, picture

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Elena Kask", "EK"),
        ("Анна Мария Петрова", "АП"),
        ("王小明", "王小"),
        ("Bo", "B"),
        ("", ""),
        ("  ", ""),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_row_is_pressed_beside_its_button(stage: Stage, qtbot: QtBot) -> None:
    row, start, heard = (
        ListRow("Room 412", "Hotel room", lead=Avatar("E K"), clickable=True),
        Button("Start"),
        [],
    )
    row.add(start)
    row.clicked.connect(lambda: heard.append("row"))
    start.clicked.connect(lambda: heard.append("start"))
    stage.show(row)
    assert row.height() == tokens().control.list_row
    assert row.accessibleName() == "Room 412, Hotel room"
    qtbot.mouseClick(row, LEFT)
    qtbot.mouseClick(start, LEFT)
    row.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert heard == ["row", "start", "row"]


def test_a_long_title_wraps_and_makes_its_row_higher(stage: Stage) -> None:
    row = ListRow("A title long enough that it must be broken into lines " * 2, "Detail")
    stage.show(row, width=360)
    assert row.height() > tokens().control.list_row


def test_rows_of_a_card_have_lines_between_them(stage: Stage) -> None:
    card = ListCard()
    for name in "abc":
        card.add_row(ListRow(name))
    stage.show(card)
    assert len(card.findChildren(Hairline)) == 2
    card.clear()
    assert card.column.count() == 0


@pytest.mark.parametrize(
    ("state", "border"),
    [("idle", "line"), ("current", "accent"), ("failed", "fault_line"), ("missing", "warn_line")],
)
def test_the_border_of_a_card_tells_its_state(stage: Stage, state: str, border: str) -> None:
    card = Card()
    card.setMinimumHeight(60)
    stage.show(card)
    size = card.size()
    card.set_state(state)  # type: ignore[arg-type]
    assert getattr(tokens().light, border) in colours_in(picture(card))
    assert card.size() == size


def test_chips_flow_into_lines(stage: Stage) -> None:
    ground = QWidget()
    flow = FlowLayout(ground)
    chips = [Chip(f"Chip number {n}") for n in range(8)]
    for chip in chips:
        flow.addWidget(chip)
    stage.show(ground, width=460)
    assert len({chip.y() for chip in chips}) > 1
    assert all(chip.geometry().right() < ground.width() for chip in chips)
    assert ground.height() >= chips[-1].geometry().bottom()
    chips[0].hide()
    flow.activate()
    assert chips[1].x() == 0
    clear(flow)
    assert flow.count() == 0


def test_what_flows_is_put_in_another_order(stage: Stage) -> None:
    ground = QWidget()
    flow = FlowLayout(ground)
    chips = [Chip(text) for text in "abc"]
    for chip in chips:
        flow.addWidget(chip)
    stage.show(ground, width=460)
    first, second, third = chips
    flow.put_in_order([third, first, second])
    flow.activate()
    assert third.x() < first.x() < second.x()


def test_an_empty_state_offers_at_most_one_button(stage: Stage, qtbot: QtBot) -> None:
    empty, heard = (
        EmptyState("action", "No open actions", "An action starts from a failed item.", "Show closed"),
        [],
    )
    empty.acted.connect(lambda: heard.append(1))
    stage.show(empty)
    qtbot.mouseClick(empty.findChild(Button), LEFT)
    assert heard == [1]
    empty.set_texts("No open actions")
    assert not empty.findChild(Button).isVisible()


def test_a_group_counts_what_it_holds(stage: Stage) -> None:
    head = GroupHead("Overdue", 2, icon="warning", colour="fault")
    stage.show(head)
    assert tokens().light.fault in colours_in(picture(head))


def test_a_menu_does_what_its_row_says(stage: Stage, qtbot: QtBot) -> None:
    button, heard = Button("More"), []
    stage.show(button)
    menu = Menu(button)
    action = menu.add("Clear answer", lambda: heard.append("clear"), icon="reset", key_hint="Del")
    menu.open_under(button)
    qtbot.waitUntil(menu.isVisible)
    assert menu.actionGeometry(action).height() >= tokens().control.target_min
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    assert heard == ["clear"]


def test_scrolling_brings_a_widget_into_view(stage: Stage) -> None:
    content = QWidget()
    content.setMinimumHeight(3000)
    target = Button("Far down", parent=content)
    target.move(10, 2500)
    scroll = Scroll(content)
    scroll.setMinimumHeight(300)
    stage.show(scroll)
    scroll.bring(target)
    assert not target.visibleRegion().isEmpty()
    assert not scroll.horizontalScrollBar().isVisible()


def test_what_floats_has_round_corners(stage: Stage) -> None:
    menu = Menu(stage.show())
    menu.add("Rename", menu.close)
    for floating in (menu, Popup(stage.window), ChoiceList([], parent=stage.window)):
        floating.resize(200, 100)
        assert floating.grab().toImage().pixelColor(0, 0).alpha() == 0
