"""What failed last time: marked on its card, its note, photo and action a tap away."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from inspector.checklists.answers import Address, Photo
from inspector.checklists.edits import SetHead
from inspector.services.session import Session
from inspector.services.starting import Start
from inspector.ui.fill.listing.rows import Show
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.text import ElidedText, Text
from tests.ui.fill.conftest import ROOM, Inspection
from tests.ui.people import Supervisor

PLATE = Address("plate")


@pytest.fixture
def start(inspection: Inspection) -> Start:
    return inspection(ROOM)


@pytest.fixture
def record(session: Session, start: Start, elena: str, photos: list[Path]) -> str:
    """Room 412 three days ago: the plate was loose."""
    before = replace(start, visited_at=session.clock() - timedelta(days=3))
    filling = session.fill_in(session.start(before).id, elena)
    filling.answer(Address("lock"), "yes")
    filling.answer(Address("bell"), "yes")
    filling.answer(PLATE, "no")
    filling.note(PLATE, "Loose")
    with photos[0].open("rb") as content:
        filling.attach(PLATE, content, "plate.jpg")
    action = replace(filling.draft.actions[0], what="Fasten it", owner="Engineering", due=date(2026, 11, 20))
    filling.put_action(action).saved.result()
    return session.finish(filling.draft.id, "in a hurry").id


@pytest.fixture
def again(supervisor: Supervisor, start: Start, record: str) -> Supervisor:
    """The supervisor in the room again."""
    supervisor.starts(start)
    waits_for_last_time(supervisor)
    return supervisor


def waits_for_last_time(supervisor: Supervisor) -> None:
    supervisor.qtbot.waitUntil(lambda: supervisor.fill.model.past.last is not None)
    supervisor.settles()


def says(supervisor: Supervisor, item: str) -> list[str]:
    """What the well of last time says."""
    well = supervisor.card(item).extras.past.well
    return [text.text() for text in well.findChildren(Text) if text.isVisible()] if well else []


def test_the_item_that_failed_is_marked_and_others_are_not(again: Supervisor) -> None:
    mark = again.card("plate").extras.past
    assert mark.isVisible()
    assert mark.chip is not None
    assert mark.chip.accessibleName() == "Failed last time"
    assert not again.card("bell").extras.past.isVisible()


def test_a_tap_shows_note_photo_and_action_in_place_and_another_hides_them(again: Supervisor) -> None:
    mark = again.card("plate").extras.past
    assert mark.chip is not None
    assert says(again, "plate") == []
    again.clicks(mark.chip)
    told = says(again, "plate")
    assert "Loose" in told
    assert "Fasten it  •  Engineering" in told
    again.clicks(mark.chip)
    assert says(again, "plate") == []


def test_what_was_opened_stays_open_while_one_scrolls_away(again: Supervisor) -> None:
    again.fill.go_to(PLATE)
    again.presses(Qt.Key.Key_L)
    assert "Loose" in says(again, "plate")
    again.presses(Qt.Key.Key_End)
    again.fill.list.make_again()
    again.fill.go_to(PLATE)
    again.settles()
    assert "Loose" in says(again, "plate")


def test_the_key_does_nothing_on_an_item_that_did_not_fail(again: Supervisor) -> None:
    again.fill.go_to(Address("bell"))
    again.presses(Qt.Key.Key_L)
    assert again.fill.model.opened.past == set()


def test_a_press_on_the_old_photo_shows_it(again: Supervisor) -> None:
    mark = again.card("plate").extras.past
    mark.toggle()
    again.settles()
    opened: list[Photo] = []
    mark.photo_opened.connect(opened.append)
    assert mark.well is not None
    again.clicks(again.button("Photo 1", mark.well))
    assert [photo.name for photo in opened] == ["plate.jpg"]


def test_the_head_tells_date_and_score_of_the_last_inspection(again: Supervisor) -> None:
    day = (again.session.clock() - timedelta(days=3)).day
    rail = again.fill.rail
    texts = rail.findChildren(Text) + rail.findChildren(ElidedText)
    told = [text.text() for text in texts if text.isVisible()]
    line = next(text for text in told if text.startswith("Last time, "))
    assert f" {day} " in line
    assert "16.7\u00a0%" in told  # 2 of 12 points


def test_a_filter_holds_what_failed_last_time(again: Supervisor) -> None:
    again.shows_only(Show.FAILED_BEFORE)
    assert again.fill.list.items() == [PLATE]
    assert again.fill.filters().chips[Show.FAILED_BEFORE].text() == "Failed last time"


def test_another_subject_has_another_last_time(again: Supervisor, hotel: str) -> None:
    filling = again.fill.model.filling
    again.fill.model.do(filling.do("head", SetHead(replace(filling.draft.head, subject=None))))
    again.qtbot.waitUntil(lambda: again.fill.model.past.last is None)
    again.settles()
    assert not again.card("plate").extras.past.isVisible()
    again.fill.model.undo()
    waits_for_last_time(again)
    assert again.card("plate").extras.past.isVisible()


def test_an_employee_is_met_again_once_they_are_named(
    supervisor: Supervisor, session: Session, start: Start, elena: str
) -> None:
    filling = session.fill_in(
        session.start(replace(start, visited_at=session.clock() - timedelta(days=1))).id, elena
    )
    entry = filling.draft.sheet.entries[0]
    filling.rename_entry(entry, "Anna")
    filling.answer(Address("badge", entry.id), "no").saved.result()
    session.finish(filling.draft.id, "in a hurry")
    supervisor.starts(start)
    waits_for_last_time(supervisor)
    model = supervisor.fill.model
    somebody = model.filling.draft.sheet.entries[0]
    assert not supervisor.card("badge", somebody.id).extras.past.isVisible()
    model.do(model.filling.rename_entry(somebody, "anna"))
    supervisor.settles()
    assert supervisor.card("badge", somebody.id).extras.past.isVisible()


def test_a_record_that_was_altered_is_told_and_marks_nothing(
    supervisor: Supervisor, session: Session, start: Start, record: str
) -> None:
    database = sqlite3.connect(session.workspace.folder / "inspector.db")
    with database:
        database.execute(
            "update records set sealed = cast(replace(sealed, 'Loose', 'Tight') as blob) where id = ?",
            (record,),
        )
    database.close()
    supervisor.starts(start)
    supervisor.qtbot.waitUntil(lambda: "not as it was sealed" in supervisor.toast())
    assert supervisor.fill.model.past.faults == {}


def test_it_tells_how_the_action_stands_now(
    supervisor: Supervisor, start: Start, session: Session, record: str, elena: str
) -> None:
    """Not only what was proposed then: it is being worked on, and was put off."""
    (row,) = session.actions.rows()
    session.actions.begin(row.action.id, elena)
    session.actions.change(row.action.id, elena, due=session.clock().date() - timedelta(days=2))
    supervisor.starts(start)
    waits_for_last_time(supervisor)
    supervisor.chooses("Failed last time", supervisor.card("plate"))
    tags = [tag.text() for tag in supervisor.card("plate").findChildren(Tag)]
    assert {"In progress", "2 days late"} <= set(tags)
    assert any(text.startswith("Fasten it") for text in says(supervisor, "plate"))
