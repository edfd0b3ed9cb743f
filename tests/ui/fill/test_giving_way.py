"""What gives way on Fill in: at its head for a long title, and in which order; on a card for large text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect

from inspector.ui.fill.top import LEAST_TITLE
from inspector.ui.theme.theme import Theme, current_theme
from inspector.ui.widgets.painting import text_width
from tests.checklists.building import choice, section
from tests.ui.fill.conftest import ROOM, Inspection
from tests.ui.people import Supervisor

TITLE = "Floor, windows, curtains and balcony"


def test_a_long_title_has_its_room_before_chips_have_and_the_count_is_never_cut(
    supervisor: Supervisor, inspection: Inspection
) -> None:
    tree = {**ROOM, "template": "long", "sections": [section("all", choice("lock"), title=TITLE)]}
    fill = supervisor.starts(inspection(tree))
    top, theme = fill.wide_top, current_theme()
    seen = set()
    for width in range(1000, 1441, 40):
        supervisor.shell.resize(width, 800)
        supervisor.settles()
        needed = text_width(theme.font("section"), TITLE)
        whole = top._title.width() >= needed
        folded = top.filters.width() < top.filters.width_unfolded()
        counted = top._subtitle.isVisible()
        assert folded or top._title.width() >= min(needed, LEAST_TITLE), f"the title is cut at {width} px"
        if counted:
            assert top._subtitle.width() >= text_width(theme.font("secondary"), top._subtitle.text())
        seen.add((whole, folded, counted))
    assert (True, False, True) in seen, "all is whole where there is room"
    assert len(seen) > 1, "and something gives way where there is none"


def test_not_applicable_leaves_the_width_to_large_text(in_room: Supervisor, theme: Theme) -> None:
    in_room.shell.resize(800, 1280)
    in_room.settles()
    row = in_room.card("basin").not_applicable
    assert row is not None
    assert row.y() < in_room.card("basin").text.geometry().bottom()
    theme.set_text_scale(200)
    in_room.settles()
    card = in_room.card("basin")
    assert card.not_applicable is not None
    assert card.control is not None
    assert card.not_applicable.y() > card.control.geometry().bottom()
    assert card.text.width() > card.width() / 2


def test_in_the_rail_template_and_site_take_two_lines_rather_than_lose_the_site(
    in_room: Supervisor, monkeypatch: pytest.MonkeyPatch
) -> None:
    titles, button = in_room.fill.titles, in_room.fill.rail.title
    monkeypatch.setattr(titles, "subtitle", lambda: "Гостиничный номер • Harbour Hotel")
    in_room.shell.resize(1280, 800)
    before = in_room.fill.list.mapTo(in_room.shell, QPoint(0, 0))
    titles.changed.emit()
    in_room.settles()
    told = button._subtitle
    assert told.shown_lines() == ["Гостиничный номер", "Harbour Hotel"]
    assert told.height() >= told.heightForWidth(told.width())
    assert button.rect().contains(told.geometry())
    assert in_room.fill.list.mapTo(in_room.shell, QPoint(0, 0)) == before


@pytest.mark.parametrize("width", [800, 1280])
def test_the_section_is_named_whole_and_the_filters_stand_beside_or_under_it(
    supervisor: Supervisor, inspection: Inspection, theme: Theme, width: int
) -> None:
    tree = {**ROOM, "template": "long", "sections": [section("all", choice("lock"), title=TITLE)]}
    theme.set_text_scale(200)
    supervisor.shell.resize(width, 1280)
    fill = supervisor.starts(inspection(tree))
    top = fill.compact_top
    supervisor.settles()
    named, filters = (QRect(each.mapTo(top, QPoint()), each.size()) for each in (top.sections, top.filters))
    assert named.width() >= top.sections.sizeHint().width()
    assert not named.intersects(filters)
    assert top.rect().contains(named)
    assert top.rect().contains(filters)
