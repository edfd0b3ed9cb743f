"""Today: what is to go on with, what was found lately, and the ways from there."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from PySide6.QtCore import QPoint, Qt

from inspector.checklists.actions import NewAction
from inspector.services.ports.records import Filter
from inspector.services.session import Session
from inspector.ui.fill.screen import FillScreen
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.new.screen import NewInspectionScreen
from inspector.ui.today.draft_card import title_of
from inspector.ui.today.screen import TodayScreen
from inspector.ui.today.trash import TrashScreen
from inspector.ui.today.week import mean, week_of
from inspector.ui.widgets.lists import GroupHead
from inspector.ui.widgets.text import Text
from tests.ui.conftest import History, Opening
from tests.ui.manager import Manager

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_draft_is_resumed_by_one_tap(manager: Manager) -> None:
    card = manager.at(TodayScreen).drafts.cards[0]
    assert (card.draft.answered, card.draft.asked, card.draft.failed) == (1, 3, 1)
    manager.clicks(card.resume)
    filling = manager.at(FillScreen)
    assert filling.title() == "Room 414"
    assert filling.model.filling.person == manager.session.preferences.current_person()


def test_a_discarded_draft_comes_back_by_undo(manager: Manager) -> None:
    manager.clicks(manager.button("More"))
    manager.picks("Move to the trash")
    assert manager.at(TodayScreen).drafts.cards == []
    assert manager.toast() == "Room 414 is in the trash"
    manager.clicks(manager.window.toasts.undo_button)
    assert len(manager.at(TodayScreen).drafts.cards) == 1
    assert manager.session.archive.drafts(discarded=True) == ()


def test_a_discarded_draft_is_brought_back_from_the_trash(manager: Manager) -> None:
    manager.clicks(manager.button("More"))
    manager.picks("Move to the trash")
    manager.clicks(manager.at(TodayScreen).trash)
    manager.at(TrashScreen)
    manager.chooses("Bring back")
    manager.chooses("Back")
    assert [
        card.draft.subject.name for card in manager.at(TodayScreen).drafts.cards if card.draft.subject
    ] == ["Room 414"]


def test_what_was_shown_stays_until_it_is_read_anew(manager: Manager, history: History) -> None:
    today = manager.at(TodayScreen)
    manager.goes_to("templates")
    history.inspects("Room 7", 0)
    manager.window.go("today")
    assert [card.draft.subject.name for card in today.drafts.cards if card.draft.subject] == ["Room 414"]
    assert manager.context.tasks.running() == 1
    manager.waits_for_work()
    assert [title_of(card.draft) for card in today.drafts.cards] == ["Room 7", "Room 414"]


def test_what_is_as_it_was_is_left_alone(manager: Manager) -> None:
    """A menu that was opened there meanwhile stays open."""
    today = manager.at(TodayScreen)
    manager.goes_to("templates")
    manager.goes_to("today")
    card = today.drafts.cards[0]
    manager.goes_to("templates")
    manager.window.go("today")
    manager.clicks(manager.button("More"))
    manager.waits_for_work()
    assert today.drafts.cards == [card]
    manager.picks("Resume")
    manager.at(FillScreen)


def test_a_result_opens_its_report(manager: Manager) -> None:
    rows = manager.at(TodayScreen).latest.rows
    assert [row.accessibleName() for row in rows] == [
        "Room 409, Evening round • Harbour Hotel",
        "Room 412, Evening round • Harbour Hotel",
    ]
    manager.clicks(rows[1])
    manager.waits_for_report()
    item = manager.at(InspectionsScreen).preview.item
    assert item is not None
    assert item.row.subject_name == "Room 412"


def test_keys_lead_everywhere(manager: Manager) -> None:
    for key, place in (
        (Qt.Key.Key_2, "Inspections"),
        (Qt.Key.Key_3, "Actions"),
        (Qt.Key.Key_5, "Templates"),
        (Qt.Key.Key_6, "Settings"),
    ):
        manager.presses(key, with_=CTRL)
        manager.waits_for_work()
        current = manager.window.current()
        assert current is not None
        assert current.title() == place
    manager.presses(Qt.Key.Key_1, with_=CTRL)
    manager.at(TodayScreen)
    manager.presses(Qt.Key.Key_N, with_=CTRL)
    manager.at(NewInspectionScreen)


def test_keys_rest_while_filling_in(manager: Manager) -> None:
    manager.clicks(manager.at(TodayScreen).drafts.cards[0].resume)
    manager.presses(Qt.Key.Key_N, with_=CTRL)
    manager.at(FillScreen)


def test_an_unused_workspace_says_how_it_begins(opening: Opening, empty_office: Session) -> None:
    manager = opening(empty_office)
    assert manager.at(TodayScreen).empty.isVisible()
    assert not manager.at(TodayScreen).latest.isVisible()


def test_the_mean_of_the_week_is_exact_and_leaves_practice_out(history: History, office: Session) -> None:
    """Two of three right, and one of three: a half, whatever is practised beside."""
    today = date.today()  # noqa: DTZ011 - weeks of the wall calendar
    for record in office.archive.records(Filter(all=True)):
        office.void(record.id, "Not in this test", record.inspector)
    history.inspects("Room 1", 0, "yes", "yes", "no")
    history.inspects("Room 2", 0, "yes", "no", "no")
    history.inspects("Room 3", 0, "no", "no", "no", practice=True)
    judged = [(row, office.library.get(row.template).template) for row in office.archive.records(Filter())]
    week = week_of(judged, today)
    assert (week.total.percent, week.total.count) == (Fraction(50), 2)
    assert (week.passed, week.failed) == (1, 1)
    assert week.total.pass_mark == 60
    assert mean([]).text == "–"


def test_in_a_narrow_window_the_person_is_changed_on_today(opening: Opening, office: Session) -> None:
    manager = opening(office, (800, 1280))
    manager.clicks(manager.at(TodayScreen).person)
    manager.picks("Daniel Osei")
    person = manager.context.person
    assert person is not None
    assert person.name == "Daniel Osei"
    assert manager.at(TodayScreen).person.accessibleName() == "Daniel Osei, change person"


def test_the_cards_of_both_columns_begin_on_one_line(opening: Opening, office: Session) -> None:
    me = office.preferences.current_person()
    assert me is not None
    office.actions.open(NewAction(office.directory.find_site("HH").id, "Oil the hinges"), me)
    today = opening(office).at(TodayScreen)
    tops = [card.mapTo(today, QPoint()).y() for card in (today.drafts, today.to_close.card)]
    assert today.to_close.any
    assert tops[0] == tops[1]


def test_every_card_of_today_stands_as_far_under_its_head(opening: Opening, office: Session) -> None:
    me = office.preferences.current_person()
    assert me is not None
    office.actions.open(NewAction(office.directory.find_site("HH").id, "Oil the hinges"), me)
    today = opening(office).at(TodayScreen)
    below = {}
    for head in today.findChildren(GroupHead):
        if head.isVisible():
            words = head.findChildren(Text)[0]
            below[words.text()] = head.height() - words.geometry().center().y()
    assert {"Go on with", "Latest results", "Actions to close"} <= set(below)
    assert len(set(below.values())) == 1, below
