"""The board: what stands where, carried by mouse and keys, taken back, narrowed, and so again tomorrow."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from inspector.checklists.actions import NewAction, Status
from inspector.services.session import Session
from inspector.ui.actions import card_view
from inspector.ui.actions.cards import FACE
from inspector.ui.actions.screen import ActionsScreen
from inspector.ui.language import Language
from inspector.ui.theme.theme import Theme
from inspector.ui.widgets.painting import text_width
from tests.ui.actions.conftest import Desk, Opened
from tests.ui.conftest import Opening
from tests.ui.people import picture

CTRL = Qt.KeyboardModifier.ControlModifier
OPEN = ["Replace the door viewer", "Regrout the tub", "Name badges", "Oil the hinges"]


def test_each_stands_in_its_column_the_late_ones_first_and_the_badge_counts_them(desk: Desk) -> None:
    assert desk.sees(Status.OPEN) == OPEN
    assert desk.sees(Status.IN_PROGRESS) == ["Quiet the air conditioner", "Refill shelf 3"]
    assert desk.sees(Status.DONE) == ["Clear the corridor"]
    assert desk.sees(Status.CLOSED) == []
    first = desk.column(Status.OPEN).cards.index(0)
    face = first.data(FACE)
    assert (face.when, face.late, [mark.words for mark in face.marks]) == ("3 days late", True, ["Critical"])
    assert first.data().startswith("Critical, Replace the door viewer")
    button = desk.manager.window.rail.buttons["actions"]
    assert button.accessibleName() == "Actions, 2"
    desk.carries("Quiet the air conditioner", Status.DONE)
    assert button.accessibleName() == "Actions, 1"
    clock = desk.session.clock
    later = replace(desk.session, clock=lambda: clock() + timedelta(days=3))
    desk.manager.context.session = later  # the window stayed open over the weekend
    desk.manager.goes_to("today")
    assert button.accessibleName() == "Actions, 3"


def test_a_card_is_carried_from_column_to_column_and_taken_back(desk: Desk) -> None:
    """Nothing is undone that happened; what one did oneself another verifies."""
    desk.carries("Regrout the tub", Status.CLOSED)
    assert desk.manager.toast().startswith("Say first that it is done")
    assert desk.stands("Regrout the tub") is Status.OPEN
    desk.carries("Regrout the tub", Status.IN_PROGRESS)
    assert "Regrout the tub" in desk.sees(Status.IN_PROGRESS)
    assert desk.manager.toast() == "In progress: Regrout the tub"
    desk.manager.clicks(desk.manager.window.toasts.undo_button)
    desk.manager.waits_for_work()
    assert desk.sees(Status.OPEN) == OPEN
    id_ = next(row.action.id for row in desk.session.actions.rows() if row.what("en") == "Regrout the tub")
    assert [event.kind for event in desk.session.actions.get(id_).action.events] == [
        "opened",
        "begun",
        "reopened",
    ]
    desk.carries("Refill shelf 3", Status.DONE)
    desk.manager.clicks(desk.manager.window.toasts.undo_button)
    desk.manager.waits_for_work()
    assert "Refill shelf 3" in desk.sees(Status.IN_PROGRESS)  # where it was
    desk.carries("Refill shelf 3", Status.DONE)
    desk.carries("Refill shelf 3", Status.CLOSED)
    assert "cannot verify" in desk.manager.banner()
    assert desk.stands("Refill shelf 3") is Status.DONE
    desk.is_now(desk.other)
    desk.carries("Refill shelf 3", Status.CLOSED)
    assert desk.sees(Status.CLOSED) == ["Refill shelf 3"]
    assert desk.column(Status.CLOSED).cards.index(0).data(FACE).marks[0].words == "Verified by Daniel Osei"
    desk.manager.clicks(desk.manager.window.toasts.undo_button)
    desk.manager.waits_for_work()
    assert desk.stands("Refill shelf 3") is Status.DONE  # it waits to be verified again
    assert "Refill shelf 3" in desk.sees(Status.DONE)
    desk.carries("Refill shelf 3", Status.CLOSED)
    desk.carries("Refill shelf 3", Status.OPEN)
    desk.manager.writes_reason("Empty again")
    desk.manager.waits_for_work()
    assert "Refill shelf 3" in desk.sees(Status.OPEN)


def test_the_keys_walk_and_move_the_cards_and_open_their_menu(desk: Desk) -> None:
    desk.column(Status.OPEN).view.enter(by_keyboard=True)
    desk.manager.presses(Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert desk.column(Status.OPEN).view.current().what("en") == "Regrout the tub"
    desk.manager.presses(Qt.Key.Key_Right, with_=CTRL)
    desk.manager.waits_for_work()
    assert desk.stands("Regrout the tub") is Status.IN_PROGRESS
    desk.column(Status.DONE).view.enter(by_keyboard=True)
    desk.manager.presses(Qt.Key.Key_Right, with_=CTRL)  # the colleague did it
    desk.manager.waits_for_work()
    assert desk.stands("Clear the corridor") is Status.CLOSED
    desk.column(Status.OPEN).view.enter(by_keyboard=True)
    desk.manager.presses(Qt.Key.Key_Home, Qt.Key.Key_M)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    titles = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert titles == ["Open", "To “In progress”", "To “To verify”", "Cancel the action…"]
    desk.manager.picks("Cancel the action…")
    desk.manager.writes_reason("The door is gone")
    desk.manager.waits_for_work()
    assert desk.stands("Replace the door viewer") is Status.CANCELLED


def test_chips_narrow_and_do_so_after_a_restart(desk: Desk, opening: Opening) -> None:
    choosing = desk.screen.choosing
    assert (choosing.mine.shown_text(), choosing.late.shown_text()) == ("Mine 1", "Late 2")
    assert choosing.my_sites.toolTip() == "Sites that you inspected in the last 180 days"
    desk.manager.clicks(choosing.my_sites)  # at Park Hotel there was a practice only, which does not count
    assert desk.sees(Status.OPEN) == [what for what in OPEN if what != "Name badges"]
    desk.manager.clicks(choosing.my_sites)
    desk.manager.clicks(choosing.late)
    assert desk.sees(Status.OPEN) == ["Replace the door viewer"]
    assert desk.sees(Status.IN_PROGRESS) == ["Quiet the air conditioner"]
    again = Desk(opening(desk.session), desk.me, desk.other)
    again.comes()
    assert again.screen.choosing.late.isChecked()
    assert again.sees(Status.OPEN) == ["Replace the door viewer"]
    again.manager.clicks(again.screen.choosing.late)
    assert again.sees(Status.OPEN) == OPEN
    again.manager.clicks(again.screen.choosing.critical)
    again.manager.clicks(again.screen.choosing.mine)
    assert again.sees(Status.OPEN) == ["Replace the door viewer"]


def test_a_narrow_window_shows_one_column_at_a_time(
    office: Session,
    opened: Opened,
    people: tuple[str, str],
    opening: Opening,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Of the closed ones a few and the rest on demand; of thousands only those in view are painted."""
    me, other = people
    for number in range(5):
        id_ = opened(f"Lamp {number}")
        office.actions.done(id_, other)
        office.actions.verify(id_, me)
    (tmp_path / "fault.jpg").write_bytes(picture())
    site = office.directory.find_site("HH").id
    office.actions.open(NewAction(site, "Paint the wall"), me, [tmp_path / "fault.jpg"])
    desk = Desk(opening(office, (800, 1280)), me, other)
    board = desk.comes().board
    assert [status for status, column in board.columns.items() if column.isVisible()] == [Status.OPEN]
    assert desk.column(Status.OPEN).cards.index(0).data(FACE).photo.name == "fault.jpg"
    assert board.tabs[Status.CLOSED].text() == "Closed 5"
    desk.manager.clicks(board.tabs[Status.CLOSED])
    assert [status for status, column in board.columns.items() if column.isVisible()] == [Status.CLOSED]
    cards = desk.column(Status.CLOSED).cards
    assert desk.sees(Status.CLOSED) == ["Lamp 4", "Lamp 3", "Lamp 2"]
    assert cards.index(3).data() == "Show 2 more"
    desk.manager.clicks_row(desk.column(Status.CLOSED).view, cards.index(3))
    assert desk.sees(Status.CLOSED) == [f"Lamp {number}" for number in (4, 3, 2, 1, 0)]
    painted: list[object] = []
    monkeypatch.setattr(card_view, "paint_card", lambda _painter, _place, *face: painted.append(face))
    board.show_rows(list(cards.rows()) * 600)
    desk.manager.qtbot.waitUntil(lambda: bool(painted))
    assert len(painted) < 40


def test_the_bottom_navigation_fits_in_russian_and_in_large_text(
    empty_office: Session, opening: Opening, spoken: Language, dressed: Theme
) -> None:
    spoken.use("ru")
    dressed.set_text_scale(200)
    manager = opening(empty_office, (800, 1280))
    for button in manager.window.bottom.buttons.values():
        assert text_width(dressed.font("caption", True), button.text()) <= button.width(), button.text()
    manager.goes_to("actions")
    assert "Мер нет" in manager.words(manager.at(ActionsScreen))
