"""The list that sorts, and the calendar of days on which actions fall due."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt

from inspector.checklists.actions import Kind
from inspector.ui.actions.face import face_of
from inspector.ui.actions.one import ActionScreen
from inspector.ui.actions.wanted import Order, View, Wanted, wanted_of
from inspector.ui.theme.theme import Theme
from tests.ui.actions.conftest import Desk, Opened, today

BY_DAY = [
    "Replace the door viewer",
    "Quiet the air conditioner",
    "Refill shelf 3",
    "Regrout the tub",
    "Name badges",
    "Oil the hinges",
    "Clear the corridor",
]


def listed(desk: Desk) -> list[str]:
    return [row.what("en") for row in desk.screen.table.cards.rows()]


def test_the_list_has_the_late_ones_first_and_sorts_by_its_heads(desk: Desk) -> None:
    desk.manager.clicks(desk.screen.as_list)
    table = desk.screen.table
    assert listed(desk) == BY_DAY
    table.view.enter(by_keyboard=True)
    desk.manager.presses(Qt.Key.Key_Return)
    assert desk.manager.at(ActionScreen).row.what("en") == BY_DAY[0]
    desk.manager.presses(Qt.Key.Key_Escape)
    desk.manager.clicks(table.heads[Order.SITE])
    assert listed(desk)[-1] == "Name badges"
    assert table.heads[Order.SITE].accessibleName() == "Site, sorted"
    desk.manager.clicks(table.heads[Order.SITE])
    assert listed(desk)[0] == "Name badges"
    desk.manager.clicks(table.heads[Order.WHAT])
    assert listed(desk) == sorted(BY_DAY)
    desk.manager.clicks(table.heads[Order.WHO])
    assert listed(desk)[0] == "Replace the door viewer"  # the only one that names somebody
    desk.manager.clicks(table.heads[Order.STATUS])
    assert listed(desk)[-1] == "Clear the corridor"


@pytest.mark.parametrize("size", [(800, 1280), (1280, 800)])
def test_a_list_of_thousands_shows_its_first_cards_at_once(desk: Desk, size: tuple[int, int]) -> None:
    """Qt paints none of a list before the last of it has its place."""
    desk.manager.window.resize(*size)
    desk.manager.clicks(desk.screen.as_list)
    table, rows = desk.screen.table, desk.screen.table.cards.rows() * 300
    table.show_rows(rows, Order.DUE, backwards=False)
    assert table.view.indexAt(QPoint(40, 40)).row() == 0
    assert table.cards.rowCount() < len(rows)
    more = table.cards.index(table.cards.rowCount() - 1)
    assert str(more.data()) == f"Show {len(rows) - len(table.cards.rows())} more"
    desk.manager.clicks_row(table.view, more)
    assert len(table.cards.rows()) == len(rows)


def test_one_comes_back_to_where_one_was_in_the_list(desk: Desk) -> None:
    desk.manager.clicks(desk.screen.as_list)
    table, rows = desk.screen.table, desk.screen.table.cards.rows() * 15
    table.show_rows(rows, Order.DUE, backwards=False)
    table.view.verticalScrollBar().setValue(400)
    table.show_rows(rows, Order.DUE, backwards=False)
    assert table.view.verticalScrollBar().value() == 400
    table.show_rows(rows, Order.SITE, backwards=False)
    assert table.view.verticalScrollBar().value() == 0


def test_the_calendar_tells_how_many_fall_due_on_a_day(desk: Desk) -> None:
    desk.manager.clicks(desk.screen.by_month)
    month, now = desk.screen.month, today(desk.session)
    assert [row.what("en") for row in month.cards.rows()] == ["Refill shelf 3"]
    month.days.setFocus()
    desk.manager.presses(Qt.Key.Key_Left)
    assert [row.what("en") for row in month.cards.rows()] == ["Quiet the air conditioner"]
    assert month.days.accessibleName().endswith("1 action")
    month.days.go(now + timedelta(1))
    assert month.cards.rowCount() == 1  # what waits to be verified is not settled
    month.days.go(now + timedelta(300))
    assert "Nothing falls due" in desk.manager.says(month)


def test_a_red_tag_without_a_day_it_is_due_stands_on_the_day_it_is_looked_at_again(
    desk: Desk, opened: Opened
) -> None:
    day = today(desk.session) + timedelta(1)
    opened("Spare chair", None, kind=Kind.RED_TAG, recheck=day)
    desk.manager.goes_to("today")
    desk.comes()
    face = next(face_of(row) for row in desk.session.actions.rows() if row.what("en") == "Spare chair")
    assert face.when == "Tomorrow"
    desk.manager.clicks(desk.screen.as_list)
    assert listed(desk).index("Spare chair") < listed(desk).index("Regrout the tub")
    desk.manager.clicks(desk.screen.by_month)
    desk.screen.month.days.go(day)
    assert "Spare chair" in [row.what("en") for row in desk.screen.month.cards.rows()]


@pytest.mark.parametrize("size", [(1366, 768), (800, 1280)])
def test_at_twice_the_text_the_calendar_leaves_room_for_actions(
    desk: Desk, dressed: Theme, size: tuple[int, int]
) -> None:
    """Beside it in a wide window, under it in a narrow one."""
    dressed.set_text_scale(200)
    desk.manager.window.resize(*size)
    desk.manager.clicks(desk.screen.by_month)
    desk.manager.settles()
    month = desk.screen.month
    place = month.view.mapTo(month, QPoint())
    assert month.view.width() >= dressed.widened(300)
    assert place.y() <= month.height() * (0.15 if size[0] > size[1] else 0.6)


def test_what_was_kept_by_another_version_is_read_as_far_as_it_is_known() -> None:
    kept = Wanted(late=True, view=View.LIST, order=Order.WHO, backwards=True)
    assert wanted_of(kept.text()) == kept
    assert wanted_of(None) == Wanted()
    assert wanted_of('{"late": true, "swimlanes": 3}') == Wanted(late=True)
    assert wanted_of('{"view": "globe"}') == Wanted()
