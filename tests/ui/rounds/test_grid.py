"""The grid: a thousand tiles cost what is seen; groups, edges, arrows, and words in three languages."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, Qt

from inspector.checklists.places import Subject
from inspector.services.round_view import State, Stop
from inspector.services.session import Session
from inspector.ui.rounds.groups import grouped
from inspector.ui.rounds.layout import GAP, MARGIN, TileLayout
from inspector.ui.rounds.painter import least_width
from inspector.ui.widgets.painting import text_width
from tests.ui.conftest import Opening
from tests.ui.rounds.conftest import Walker, begin
from tests.ui.test_whole_words import CASES, cut, hard_to_hit, overflowing


def stops(*names: str, state: State = State.TO_DO) -> list[Stop]:
    return [Stop(Subject(name, "site", "Room", name), state) for name in names]


def titles(found: Sequence[Stop]) -> list[tuple[str | None, int]]:
    return [(group.title, len(group.stops)) for group in grouped(found, lambda _stop: True)]


def numbers(first: int, last: int) -> list[str]:
    return [str(number) for number in range(first, last + 1)]


# -- groups


def test_floors_are_told_apart_by_their_hundreds() -> None:
    found = stops(*numbers(301, 308), *numbers(1201, 1204), "Lobby", "Gym", "Spa")
    assert titles(found) == [("301 – 308", 8), ("1201 – 1204", 4), ("", 3)]


def test_a_word_before_the_number_stands_once_in_the_title() -> None:
    found = stops("Room 301", "Room 302", "Room 303", "Suite 301", "Suite 302", "Suite 303a")
    assert titles(found) == [("Room 301 – 303", 3), ("Suite 301 – 303", 3)]


@pytest.mark.parametrize(
    "names", [numbers(1, 60), ["Lobby", "Gym"], ["101", "201", "301", "401"], ["Lobby", "101", "Gym", "201"]]
)
def test_one_floor_or_too_many_make_no_groups(names: list[str]) -> None:
    assert titles(stops(*names)) == [(None, len(names))]


def test_a_group_counts_all_of_it_whatever_is_shown() -> None:
    found = [
        *stops(*numbers(101, 104)),
        *stops(*numbers(105, 106), state=State.DONE),
        *stops(*numbers(201, 206)),
    ]
    groups = grouped(found, lambda stop: not stop.is_open)
    assert [(group.title, group.done, group.total, len(group.stops)) for group in groups] == [
        ("101 – 106", 2, 6, 2)
    ]


# -- layout


@pytest.fixture
def arranged() -> TileLayout:
    """Two floors of eight and five in rows of four."""
    groups = grouped(stops(*numbers(101, 108), *numbers(201, 205)), lambda _stop: True)
    return TileLayout(groups, width=4 * 140 + 3 * GAP + 2 * MARGIN + 3, least=140, tile_height=88, head=28)


def test_tiles_fill_the_width_and_never_touch(arranged: TileLayout) -> None:
    assert (arranged.columns, len(arranged.rows), len(arranged.heads)) == (4, 4, 2)
    rects = [arranged.rect(place) for place in range(13)]
    assert {rect.height() for rect in rects} == {88}
    assert all(not one.intersects(other) for one in rects for other in rects if one is not other)
    assert {rects[place].right() for place in (3, 7, 11)} == {4 * 140 + 3 * GAP + MARGIN + 2}
    assert rects[12].bottom() < arranged.height
    heads = [arranged.head_rect(head) for head in arranged.heads]
    assert all(not head.intersects(rect) for head in heads for rect in rects)


def test_every_point_of_a_tile_is_the_tile_and_gaps_are_nobodys(arranged: TileLayout) -> None:
    for place in range(13):
        rect = arranged.rect(place)
        for point in (rect.topLeft(), rect.bottomRight(), rect.center()):
            assert arranged.at(point) == place
        assert arranged.at(rect.bottomRight() + QPoint(2, 0)) is None
    assert arranged.at(QPoint(0, 0)) is None
    assert arranged.at(QPoint(20, 100_000)) is None


def test_what_is_seen_is_what_is_between(arranged: TileLayout) -> None:
    for top in range(0, arranged.height, 7):
        seen = set(arranged.between(top, top + 60))
        there = {place for place in range(13) if _reaches(arranged, place, top, top + 60)}
        assert there <= seen
        assert len(seen - there) <= 2 * arranged.columns


def _reaches(arranged: TileLayout, place: int, top: int, bottom: int) -> bool:
    rect = arranged.rect(place)
    return rect.bottom() >= top and rect.top() <= bottom


def test_up_and_down_keep_the_column_over_heads_and_short_rows(arranged: TileLayout) -> None:
    assert arranged.beside(2, 1) == 6
    assert arranged.beside(6, 1) == 10
    assert arranged.beside(10, 1) == 12
    assert arranged.beside(12, -1) == 8
    assert arranged.beside(1, -1) == 1
    assert arranged.beside(2, 99) == 12


def test_a_window_narrower_than_a_tile_has_one_column() -> None:
    groups = grouped(stops("101", "102"), lambda _stop: True)
    arranged = TileLayout(groups, width=90, least=140, tile_height=88, head=28)
    assert [arranged.rect(place).width() for place in (0, 1)] == [90 - 2 * MARGIN] * 2


# -- the window


def test_a_thousand_rooms_cost_what_is_seen(walking) -> None:
    walker: Walker = walking("1001-2000")
    manager, grid = walker.manager, walker.grid.grid
    assert len(walker.names()) == 1000
    assert len(list(grid.arranged.between(0, grid.viewport().height()))) < 60
    assert not grid.viewport().findChildren(type(grid.viewport()))
    manager.presses(Qt.Key.Key_End)
    assert walker.current() == "2000"
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()))
    manager.types("1500")
    assert walker.current() == "1500"
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()))
    manager.presses(Qt.Key.Key_Home, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
    assert walker.current() == "1001"
    assert grid.verticalOffset() == 0
    manager.presses(Qt.Key.Key_Return)
    assert walker.at() == "Room 1001"


def test_the_place_in_the_grid_is_kept_while_a_room_is_inspected(walking) -> None:
    walker: Walker = walking("101-180")
    walker.taps("170")
    walker.goes_back()
    assert walker.current() == "170"
    grid = walker.grid.grid
    assert grid.viewport().rect().intersects(grid.visualRect(grid.currentIndex()))


@pytest.mark.parametrize(("language", "size"), CASES)
def test_words_stand_whole_and_buttons_can_be_hit(
    opening: Opening, office: Session, language: str, size: tuple[int, int]
) -> None:
    begin(office, "Room 409, Room 412, 501-520, Lobby, Gym, Sauna")
    manager = opening(office, size)
    manager.context.language.use(language)
    manager.settles()
    problems = []

    def look(where: str) -> None:
        manager.waits_for_work()
        for problem in (*cut(manager.window), *overflowing(manager.window), *hard_to_hit(manager.window)):
            problems.append(f"{where}: {problem}")

    look("Today")
    manager.clicks(manager.window.current().drafts.rounds[0].resume)
    walker = Walker(manager)
    look("grid")
    walker.grid.changes._ask_for_more()
    manager.settles()
    look("more")
    manager.presses(Qt.Key.Key_Escape)
    walker.grid.changes.close()
    look("closed")
    manager.window.go("today")
    manager.window.new_inspection("round")
    manager.settles()
    panel = manager.window.current().panel
    manager.clicks(panel.subjects.switch.buttons[1])
    panel.subjects.several.box.edit.setPlainText("501-540, 501, Terrace")
    look("new round")
    assert problems == []


def test_a_tile_has_room_for_its_name_beside_its_score(walker: Walker) -> None:
    theme = walker.grid.context.theme
    theme.set_text_scale(200)
    name, score = text_width(theme.font("card-title"), "305a"), text_width(theme.font("secondary"), "100.0 %")
    assert least_width(walker.grid.tiles) >= name + score
