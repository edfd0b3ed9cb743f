"""A new action that no inspection found, and red tags with their running numbers."""

from __future__ import annotations

from datetime import timedelta

import pytest

from inspector.checklists.actions import ActionEvent, Deed, Kind, NewAction
from inspector.services.session import Session
from inspector.ui import wording
from inspector.ui.actions.face import Face
from inspector.ui.actions.new import NewActionScreen
from inspector.ui.actions.one import ActionScreen
from inspector.ui.language import Language, month_day
from inspector.ui.theme.theme import Theme
from inspector.ui.today.screen import TodayScreen
from inspector.ui.widgets.text import IconText, Text
from tests.ui.actions.conftest import Desk
from tests.ui.conftest import Opening


@pytest.fixture
def form(desk: Desk) -> NewActionScreen:
    desk.manager.clicks(desk.screen.new_button)
    return desk.manager.at(NewActionScreen)


def test_an_action_is_opened_and_stands_on_today(desk: Desk, form: NewActionScreen) -> None:
    assert not form.start.isEnabled()
    assert form.lacks.text() == "Say what is to be done"
    desk.manager.clicks(form.fields.what.edit)
    desk.manager.types("Paint the fence")
    desk.manager.takes(form.site.select, desk.session.directory.find_site("PH").id)
    desk.manager.takes(form.fields.who, desk.other)
    desk.manager.clicks(form.fields.chips[3])
    desk.manager.clicks(form.start)
    row = desk.manager.at(ActionScreen).row
    assert (row.what("en"), row.person, row.site_path[-1]) == ("Paint the fence", "Daniel Osei", "Park Hotel")
    assert row.action.due is not None
    desk.manager.goes_to("today")
    card = desk.manager.at(TodayScreen).to_close
    assert [row.accessibleName().split(",")[0] for row in card.rows][:2] == [
        "Critical",
        "Quiet the air conditioner",
    ]
    assert len(card.rows) == 5
    assert "7" in desk.manager.words(card.head)
    desk.manager.clicks(card.rows[0])
    assert desk.manager.at(ActionScreen).row.what("en") == "Replace the door viewer"
    desk.manager.window.close_screen()
    desk.manager.clicks(card.all)
    desk.manager.waits_for_work()
    assert desk.screen.isVisible()


def test_beside_the_work_what_is_to_be_done_has_the_width_and_how_late_it_is_stands_under_it(
    desk: Desk,
) -> None:
    desk.manager.goes_to("today")
    (row, *_) = desk.manager.at(TodayScreen).to_close.rows
    title, late = row.findChild(Text), row.findChild(IconText)
    assert late.text().endswith("days late")
    assert late.y() >= title.geometry().bottom()
    assert title.width() > row.width() - 100
    desk.manager.window.resize(800, 1280)
    desk.manager.settles()
    assert late.x() > title.geometry().right()


def test_where_a_row_of_today_is_cut_the_site_stands_before_the_item() -> None:
    """The same room is in several hotels."""
    face = Face(
        "TV works", "Room 101", "Hotel room 7.5", "Park Hotel", "", "", False, "Open", "action", False
    )
    assert face.where == wording.joined("Room 101", "Park Hotel", "Hotel room 7.5")


def test_red_tags_are_numbered_on(desk: Desk, form: NewActionScreen) -> None:
    for number in (1, 2):
        desk.manager.chooses("Red tag", form)
        desk.manager.clicks(form.fields.what.edit)
        desk.manager.types("Broken pallet jack")
        desk.manager.takes(form.fields.fate, "repair")
        desk.manager.clicks(form.start)
        screen = desk.manager.at(ActionScreen)
        action = screen.row.action
        assert (action.kind, action.number, action.fate) == (Kind.RED_TAG, number, "repair")
        assert f"Red tag {number}" in desk.manager.tags(screen)
        desk.manager.clicks(screen.head.findChildren(type(screen.more))[0])
        desk.manager.clicks(desk.screen.new_button)
        form = desk.manager.at(NewActionScreen)


def test_red_tags_of_two_workspaces_with_one_number_are_told_apart_by_their_day(desk: Desk) -> None:
    site, now = desk.session.directory.find_site("HH"), desk.session.clock()
    mine = NewAction(site.id, "Broken pallet jack", kind=Kind.RED_TAG)
    desk.session.actions.open(mine, desk.me)
    days = (now, now - timedelta(days=400))
    fields = {"kind": "red-tag", "number": 1, "site": site.id, "what": "Spare chair"}
    theirs = ActionEvent("event-1", "action-1", Deed.OPENED, desk.other, days[1], fields)
    desk.session.workspace.write(lambda kept: kept.actions.add(theirs)).result()
    desk.manager.goes_to("today")
    desk.comes()
    for what, day in zip(("Broken pallet jack", "Spare chair"), days, strict=True):
        told = month_day(day.date(), now.date())
        assert f"Red tag 1 of {told}" in desk.manager.tags(desk.opens(what))
        desk.comes()


def test_nobody_known_is_asked_for_first(empty_office: Session, opening: Opening) -> None:
    empty_office.directory.add_site("Shop", code="S")
    manager = opening(empty_office)
    manager.goes_to("actions")
    manager.window.new_action()
    form = manager.at(NewActionScreen)
    manager.clicks(form.fields.what.edit)
    manager.types("Sweep")
    manager.clicks(form.start)
    assert manager.banner().startswith("Who are you?")
    assert empty_office.actions.rows() == ()


def test_in_large_text_the_card_is_as_high_as_its_words_take(
    desk: Desk, form: NewActionScreen, dressed: Theme, spoken: Language
) -> None:
    spoken.use("ru")
    dressed.set_text_scale(150)
    desk.manager.window.resize(1366, 768)
    desk.manager.clicks(form.kind.buttons[1])
    desk.manager.settles()
    assert form.fields.height() >= form.fields.heightForWidth(form.fields.width())
