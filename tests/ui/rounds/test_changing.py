"""A round changes on the way: more rooms, fewer, closed, open again."""

from __future__ import annotations

from PySide6.QtCore import Qt

from inspector.services.heads import Place
from inspector.ui.fill.screen import FillScreen
from inspector.ui.rounds.screen import RoundScreen
from inspector.ui.rounds.several import SeveralChoice
from inspector.ui.today.closed import MOST, ClosedRoundsScreen
from inspector.ui.today.screen import TodayScreen
from inspector.ui.widgets.text import ElidedText
from tests.ui.rounds.conftest import BAD, GOOD, Walker, begin


def opens_menu(walker: Walker) -> None:
    walker.manager.clicks(walker.grid.head.more)


def closes(walker: Walker) -> None:
    opens_menu(walker)
    walker.manager.picks("Close the round")


def test_rooms_are_added_at_the_end(walker: Walker) -> None:
    manager = walker.manager
    opens_menu(walker)
    manager.picks("Add to the round…")
    dialog = manager.dialog()
    field = dialog.findChild(SeveralChoice)
    assert field is not None
    assert not dialog.deed_button.isEnabled()
    assert field.all.text() == "All 3 of this site"
    manager.types("202, 401-402")
    manager.clicks(dialog.deed_button)
    assert walker.names() == ["201", "202", "203", "305a", "401", "402"]
    assert manager.toast() == "2 added • 1 in it already"
    manager.clicks(manager.window.toasts.undo_button)
    assert walker.names() == ["201", "202", "203", "305a"]


def test_nothing_is_added_where_they_think_better_of_it(walker: Walker) -> None:
    manager = walker.manager
    opens_menu(walker)
    manager.picks("Add to the round…")
    manager.types("401")
    manager.presses(Qt.Key.Key_Escape)
    assert walker.names() == ["201", "202", "203", "305a"]


def test_a_room_is_taken_off_by_key_and_put_back_where_it_stood(walker: Walker) -> None:
    manager = walker.manager
    manager.presses(Qt.Key.Key_Right, Qt.Key.Key_Delete)
    assert walker.names() == ["201", "203", "305a"]
    assert manager.toast() == "Room 202 is off the round"
    manager.clicks(manager.window.toasts.undo_button)
    assert walker.names() == ["201", "202", "203", "305a"]


def test_a_room_begun_stays_and_that_is_said(walker: Walker) -> None:
    manager = walker.manager
    walker.inspects("201", *GOOD)
    walker.taps("202")
    walker.answers("Yes")
    walker.goes_back()
    for name in ("201", "202"):
        walker.grid.grid.set_current(
            next(s.subject.id for s in walker.grid.view.stops if s.subject.name == name)
        )
        manager.presses(Qt.Key.Key_Delete)
        assert manager.toast() == f"Room {name} has been begun and stays in the round"
    assert len(walker.names()) == 4


def test_several_are_taken_off_by_tapping(walker: Walker) -> None:
    manager = walker.manager
    opens_menu(walker)
    manager.picks("Take off the round…")
    assert manager.banner().startswith("Tap what is to be taken off.")
    walker.taps("203")
    walker.taps("201")
    assert walker.names() == ["202", "305a"]
    manager.chooses("Ready")
    walker.taps("202")
    assert walker.at() == "Room 202"
    assert not manager.banner()


def test_taking_off_ends_by_escape_and_by_leaving(walker: Walker) -> None:
    manager = walker.manager
    for end in (lambda: manager.presses(Qt.Key.Key_Escape), lambda: manager.chooses("Back")):
        opens_menu(walker)
        manager.picks("Take off the round…")
        end()
        assert not manager.banner()
    manager.at(TodayScreen)


def test_the_menu_of_a_tile_says_what_can_be_done(walker: Walker) -> None:
    walker.asks_for_menu("203")
    walker.manager.picks("Take off the round")
    assert walker.names() == ["201", "202", "305a"]
    walker.asks_for_menu("202")
    walker.manager.picks("Start Room 202")
    assert walker.at() == "Room 202"


def test_closing_says_what_is_left_and_is_undone(walker: Walker) -> None:
    manager = walker.manager
    walker.inspects("201", *GOOD)
    walker.taps("202")
    walker.answers("Yes")
    walker.goes_back()
    closes(walker)
    assert manager.toast() == "The round is closed • 2 not begun • 1 in progress"
    assert walker.grid.side.about.text() == "2 not begun • 1 in progress"
    walker.taps("203")
    manager.at(RoundScreen)
    assert manager.toast() == "The round is closed. Open it again to go on."
    assert walker.session.rounds.rows() == ()
    manager.clicks(walker.grid.side.go)
    assert walker.grid.side.go.text() == "Go on with Room 202"
    closes(walker)
    manager.clicks(manager.window.toasts.undo_button)
    assert [round_.closed_at for round_ in walker.session.rounds.rows()] == [None]


def test_of_many_closed_rounds_the_newest_are_shown_first(walker: Walker) -> None:
    manager, rounds = walker.manager, walker.session.rounds
    for _ in range(MOST + 2):
        rounds.close(begin(walker.session, "1"))
    manager.chooses("Back")
    manager.clicks(manager.at(TodayScreen).closed)
    closed = manager.at(ClosedRoundsScreen)
    assert len(closed.rows) == MOST
    manager.chooses("Show 2 more")
    assert len(closed.rows) == MOST + 2
    assert not closed.more.isVisible()


def test_closed_rounds_are_found_behind_today(walker: Walker) -> None:
    manager = walker.manager
    walker.inspects("201", *GOOD)
    walker.inspects("202", *BAD)
    walker.taps("203")
    walker.answers("Yes")
    walker.goes_back()
    closes(walker)
    manager.chooses("Back")
    today = manager.at(TodayScreen)
    assert today.drafts.rounds == []
    assert [card.draft.subject.name for card in today.drafts.cards if card.draft.subject] == [
        "203",
        "Room 414",
    ]
    manager.chooses("1 closed round")
    row = manager.at(ClosedRoundsScreen).rows[0]
    assert "2 of 4 done" in manager.says(row) + row.accessibleName()
    manager.clicks(row)
    assert [tile.split(", ")[1] for tile in walker.tiles()] == ["Done", "Failed", "In progress", "Not begun"]


def test_a_draft_that_left_its_round_says_why_it_stands_alone(walker: Walker) -> None:
    manager = walker.manager

    def told() -> list[str]:
        return [each.text() for each in manager.at(TodayScreen).drafts.cards[0].findChildren(ElidedText)]

    walker.taps("201")
    walker.answers("Yes")
    model = manager.at(FillScreen).model
    head = model.filling.draft.head
    elsewhere = manager.session.directory.find_site("PH").id
    place = Place(elsewhere, "201", head.visited_at, head.inspector)
    model.do(manager.session.change_place(model.filling, place))
    walker.goes_back()
    manager.chooses("Back")
    assert "Moved out of the round at Harbour Hotel" in told()
    walker.session.rounds.close(walker.session.rounds.rows()[0].id)
    manager.at(TodayScreen).entered()
    assert "Its round is closed" in told()
