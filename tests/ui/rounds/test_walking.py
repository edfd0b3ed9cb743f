"""Going through a round: one tap opens, Finish leads on, the grid shows how each stands."""

from __future__ import annotations

from PySide6.QtCore import Qt

from inspector.ui.finish.screen import FinishScreen
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.rounds.head import Show
from inspector.ui.rounds.report import RoundReport
from inspector.ui.rounds.screen import RoundScreen
from inspector.ui.today.screen import TodayScreen
from tests.ui.conftest import Opening
from tests.ui.rounds.conftest import BAD, GOOD, Walker

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_round_begins_with_the_first_and_the_next_opens_by_itself(walker: Walker) -> None:
    manager = walker.manager
    assert walker.tiles() == [f"{name}, Not begun" for name in ("Room 201", "Room 202", "Room 203", "305a")]
    assert walker.grid.side.go.text() == "Start Room 201"
    manager.clicks(walker.grid.side.go)
    assert walker.at() == "Room 201"
    walker.answers(*GOOD)
    assert walker.goes_to_finish().seal.text() == "Finish, then Room 202"
    manager.clicks(manager.at(FinishScreen).seal)
    walker.waits_until_sealed()
    assert walker.at() == "Room 202"
    assert manager.toast() == "Room 201 is done • 100.0\u00a0%"
    walker.finishes(*BAD)
    assert walker.at() == "Room 203"
    walker.goes_back()
    assert walker.tiles() == [
        "Room 201, Done, 100.0\u00a0%",
        "Room 202, Failed, 33.3\u00a0%, 2 failed",
        "Room 203, Not begun",
        "305a, Not begun",
    ]
    assert len(manager.session.archive.drafts()) == 1  # the one of before the round


def test_finishing_only_this_one_leads_back_to_the_grid(walker: Walker) -> None:
    walker.inspects("201", *GOOD)
    assert walker.grid.side.go.text() == "Start Room 202"
    assert walker.current() == "202"


def test_finishing_incomplete_asks_why_and_leads_on(walker: Walker) -> None:
    manager = walker.manager
    walker.taps("202")
    walker.answers("Yes")
    assert walker.goes_to_finish().bar.note.text() == "Then Room 203 opens"
    manager.clicks(manager.at(FinishScreen).bar.only)
    manager.presses(Qt.Key.Key_Escape)  # they think better of it
    manager.clicks(manager.at(FinishScreen).seal)
    manager.writes_reason("The guest came back")
    walker.waits_until_sealed()
    assert walker.at() == "Room 203"


def test_behind_the_last_one_come_those_left_out_and_then_the_end(walker: Walker) -> None:
    manager = walker.manager
    walker.taps("305a")
    walker.finishes(*GOOD)
    for name in ("201", "202"):
        assert walker.at() == f"Room {name}"
        walker.finishes(*GOOD)
    assert walker.at() == "Room 203"
    walker.answers(*GOOD)
    finish = walker.goes_to_finish()
    assert finish.seal.text() == "Finish and seal"
    assert not finish.bar.only.isVisible()
    manager.clicks(finish.seal)
    walker.waits_until_sealed()
    assert walker.grid.side.name.text() == "All are done"
    assert walker.grid.side.so_far.isVisible()
    manager.clicks(walker.grid.side.go)
    assert manager.toast() == "The round is closed"


def test_a_room_half_done_shows_how_far_and_is_gone_on_with(walker: Walker) -> None:
    walker.taps("202")
    walker.answers("Yes", "Yes")
    walker.goes_back()
    assert walker.tiles()[1] == "Room 202, In progress, 2 of 3"
    assert walker.grid.side.go.text() == "Go on with Room 202"
    walker.taps("202")
    assert walker.at() == "Room 202"
    assert walker.manager.at(type(walker.manager.fill)).model.filling.draft.sheet.answers


def test_a_room_only_looked_into_is_not_begun(walker: Walker) -> None:
    walker.taps("203")
    walker.goes_back()
    assert walker.tiles()[2] == "Room 203, Not begun"
    assert len(walker.session.archive.drafts()) == 1


def test_a_room_that_is_done_shows_its_report_and_the_way_back(walker: Walker) -> None:
    manager = walker.manager
    walker.inspects("201", *BAD)
    walker.taps("201")
    report = manager.at(RoundReport)
    manager.qtbot.waitUntil(lambda: report.preview.content() is not None)
    manager.waits_for_work()
    assert report.title() == "Room 201"
    manager.presses(Qt.Key.Key_Escape)
    assert walker.current() == "201"
    manager.clicks(next(iter(walker.grid.side.rows.values())))
    manager.clicks(manager.at(RoundReport).preview.head.more)
    manager.picks("Show in Inspections")
    manager.at(InspectionsScreen)


def test_the_rows_of_what_failed_are_made_anew_only_where_they_say_something_else(walker: Walker) -> None:
    """Another filter made each of them anew: a tenth of a second in a large round."""
    walker.inspects("201", *BAD)
    before = dict(walker.grid.side.rows)
    walker.grid.head.choose(Show.OPEN)
    walker.manager.settles()
    assert walker.grid.side.rows == before
    walker.grid.head.choose(Show.ALL)
    walker.inspects("202", *BAD)
    assert [row.accessibleName() for row in walker.grid.side.rows.values()] == [
        "Room 201, 2 failed",
        "Room 202, 2 failed",
    ]


def test_an_inspection_out_of_no_round_ends_as_ever(walker: Walker) -> None:
    manager = walker.manager
    manager.chooses("Back")
    manager.resumes("Room 414")
    manager.finishes_it()


def test_an_inspection_of_a_round_resumed_elsewhere_leads_back_into_it(walker: Walker) -> None:
    manager = walker.manager
    walker.taps("202")
    walker.answers("Yes")
    draft = next(each.draft.id for each in manager.session.archive.drafts() if each.draft.round)
    walker.goes_back()
    manager.chooses("Back")
    manager.goes_to("inspections")
    manager.window.resume(draft)
    manager.settles()
    walker.finishes(*GOOD)
    assert walker.at() == "Room 203"
    walker.goes_back()
    manager.at(RoundScreen)


def test_a_round_goes_on_after_a_restart(walker: Walker, opening: Opening) -> None:
    walker.inspects("201", *GOOD)
    walker.inspects("202", *BAD)
    walker.taps("203")
    walker.answers("Yes")
    walker.goes_back()
    again = Walker(opening(walker.session))
    today = again.manager.at(TodayScreen)
    card = today.drafts.rounds[0]
    assert "2 of 4 done" in again.manager.words(card)
    assert card.resume.accessibleName() == "Continue Evening round, round of 4"
    assert [each.draft.subject.name for each in today.drafts.cards] == ["Room 414"]
    again.manager.clicks(card.resume)
    assert [tile.split(", ")[1] for tile in again.tiles()] == ["Done", "Failed", "In progress", "Not begun"]


def test_the_person_who_walks_now_is_the_one_who_inspects(walker: Walker) -> None:
    manager = walker.manager
    daniel = next(each for each in manager.session.directory.people() if each.name == "Daniel Osei")
    walker.taps("201")
    walker.answers("Yes")
    walker.goes_back()
    manager.context.be(daniel.id)
    walker.grid.entered()
    assert walker.tiles()[0] == "Room 201, In progress, 1 of 3, Elena Kask"
    assert walker.grid.side.go.text() == "Start Room 202"
    walker.taps("202")
    draft = manager.session.archive.drafts()[0].draft
    assert draft.head.inspector == daniel.id


# -- the keys


def test_arrows_and_enter_walk_the_grid(walker: Walker) -> None:
    manager = walker.manager
    assert walker.current() == "201"
    manager.presses(Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert walker.current() == "203"
    manager.presses(Qt.Key.Key_Return)
    assert walker.at() == "Room 203"


def test_typing_a_number_jumps_to_its_room(walking) -> None:
    walker = walking("101-130, 2170, 201-230, Lobby, Lounge 7")
    manager = walker.manager
    manager.types("2")
    assert walker.current() == "2170"
    manager.types("17")
    assert walker.current() == "217"
    manager.types("lob")
    assert walker.current() == "Lobby"
    manager.types("lounge 7")
    assert walker.current() == "Lounge 7"
    manager.presses(Qt.Key.Key_Return)
    assert walker.at() == "Lounge 7"


def test_the_primary_button_by_key_and_the_whole_way_without_a_mouse(walker: Walker) -> None:
    manager = walker.manager
    for name in ("201", "202"):
        if name == "201":
            manager.presses(Qt.Key.Key_Return, with_=CTRL)
        assert walker.at() == f"Room {name}"
        manager.fill = manager.at(type(manager.window.current()))
        for _ in range(3):
            manager.rests()
            manager.presses(Qt.Key.Key_1)
        manager.presses(Qt.Key.Key_Return, with_=CTRL)
        manager.at(FinishScreen)
        manager.presses(Qt.Key.Key_Return, with_=CTRL)
        walker.waits_until_sealed()
    assert walker.at() == "Room 203"


# -- what is shown


def test_chips_narrow_the_grid_and_count(walker: Walker) -> None:
    manager = walker.manager
    walker.inspects("201", *GOOD)
    walker.inspects("202", *BAD)
    chips = walker.grid.head.chips
    shown = {show: chip.shown_text() for show, chip in chips.items() if chip.isVisible()}
    assert shown == {Show.ALL: "All 4", Show.OPEN: "To do 2", Show.DONE: "Done 2", Show.FAILED: "Failed 1"}
    manager.clicks(chips[Show.FAILED])
    assert walker.names() == ["202"]
    manager.clicks(chips[Show.OPEN])
    assert walker.names() == ["203", "305a"]
    assert walker.grid.head.line.accessibleName() == "2/4"


def test_a_filter_that_fits_nothing_any_more_says_so(walker: Walker) -> None:
    manager = walker.manager
    walker.inspects("201", *BAD)
    manager.clicks(walker.grid.head.chips[Show.FAILED])
    record = walker.grid.view.stops[0].record
    assert record is not None
    walker.session.void(record.id, "wrong room", walker.grid.person)
    walker.grid.read()
    manager.settles()
    assert walker.grid.empty.isVisible()
    manager.chooses("Show all")
    assert len(walker.names()) == 4


def test_last_time_is_told_of_what_is_to_do(walking) -> None:
    walker = walking("Room 409, Room 412, 500")
    assert walker.tiles() == [
        "Room 409, Not begun, last time 33.3\u00a0%",
        "Room 412, Not begun, last time 100.0\u00a0%",
        "Room 500, Not begun",
    ]
    assert "Last time 33.3\u00a0%" in walker.grid.side.about.text()
    walker.inspects("Room 409", *GOOD)
    assert walker.tiles()[0] == "Room 409, Done, 100.0\u00a0%"


def test_in_a_narrow_window_the_button_stands_below(walking) -> None:
    walker = walking(size=(800, 1280))
    assert not walker.grid.side.isVisible()
    assert walker.grid.bar_go.text() == "Start Room 201"
    walker.manager.clicks(walker.grid.bar_go)
    assert walker.at() == "Room 201"
    walker.finishes(*GOOD)
    assert walker.at() == "Room 202"
