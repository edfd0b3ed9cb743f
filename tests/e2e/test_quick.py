"""Quicker than paper: every press of a mouse button and every key that a whole room takes is counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from inspector.checklists.answers import Address
from inspector.checklists.record import Record
from inspector.checklists.score import Outcome
from inspector.services.session import Session
from inspector.services.starting import Start
from inspector.ui.fill.cards.heads import SectionHeadRow
from inspector.ui.fill.controls.duration import DurationControl
from inspector.ui.fill.controls.number import NumberControl
from inspector.ui.fill.listing.rows import SectionHead
from inspector.ui.fill.screen import FillScreen
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.new.screen import NewInspectionScreen
from tests.e2e.conftest import Opening
from tests.e2e.people import RoomInspector
from tests.ui.manager import PATIENCE

LEAST_ITEMS = 60
BALCONY = Address("has-balcony")
ONLY_A_PERSON = {Address("fridge-temperature"), Address("hot-water"), BALCONY}
BEYOND_ITEMS, WITH_THE_REST_FINE = 8, 20  # taps or keys at most


class Count:
    """Presses that were sent to the window: each of the mouse, each key, with Ctrl or without."""

    def __init__(self) -> None:
        self.taps = self.keys = 0

    def mouse(self, send: Callable[..., None]) -> Callable[..., None]:
        def count(*arguments: Any, **named: Any) -> None:
            self.taps += 1
            send(*arguments, **named)

        return count

    def key(self, send: Callable[..., None]) -> Callable[..., None]:
        def count(*arguments: Any, **named: Any) -> None:
            self.keys += 1
            send(*arguments, **named)

        return count

    def text(self, send: Callable[..., None]) -> Callable[..., None]:
        def count(widget: object, text: str, *more: Any) -> None:
            self.keys += len(text)
            send(widget, text, *more)

        return count


@pytest.fixture
def count(monkeypatch: pytest.MonkeyPatch) -> Count:
    count = Count()
    for name in ("mouseClick", "mousePress", "mouseDClick"):
        monkeypatch.setattr(QTest, name, count.mouse(getattr(QTest, name)))
    for name in ("keyClick", "keyPress"):
        monkeypatch.setattr(QTest, name, count.key(getattr(QTest, name)))
    monkeypatch.setattr(QTest, "keyClicks", count.text(QTest.keyClicks))
    return count


@pytest.fixture
def inspector(opening: Opening) -> Iterator[RoomInspector]:
    """Somebody on their second day: they, the hotel and room 412 are known."""
    with opening() as newcomer:
        yesterday(newcomer.session)
    with opening() as inspector:
        yield inspector


def yesterday(session: Session) -> None:
    person = session.directory.add_person("Elena Kask").id
    site = session.directory.add_site("Harbour Hotel").id
    session.preferences.set_current_person(person)
    for room in ("412", "12"):
        draft = session.start(Start(session.library.newest("hotel-room"), site, room, person))
        session.finish(draft.id, "Only a try")


# -- by tap


def begins_room_412(inspector: RoomInspector) -> FillScreen:
    inspector.chooses("New inspection")
    tiles = inspector.at(NewInspectionScreen).panel.subject.tiles
    inspector.clicks(next(tile for tile in tiles if tile.text() == "412"))
    return inspector.starts_it()


def rest_of_section(inspector: RoomInspector, address: Address) -> QWidget:
    """The button of the section an item is in; the list is drawn to it where it is out of sight."""
    row = SectionHead(inspector.fill.model.template.section_of_item[address.item].key)
    inspector.fill.list.bring(row)
    inspector.settles()
    head = inspector.fill.list.widget(row)
    assert isinstance(head, SectionHeadRow)
    return head.fine


def taps(inspector: RoomInspector, address: Address, balcony: str = "Yes") -> None:
    """All well: one tap, but for what is measured. What is tapped must be in sight."""
    card = inspector.fill.list.card(address)
    assert card is not None
    inspector.rests()
    if isinstance(card.control, NumberControl):
        tap_in_sight(inspector, card.control.field)
        inspector.types("4")
        inspector.qtbot.waitUntil(lambda: inspector.fill.model.saving.settled)  # while one goes on
    elif isinstance(card.control, DurationControl):
        tap_in_sight(inspector, card.control.start)
        tap_in_sight(inspector, card.control.stop)
    else:
        best = balcony if address == BALCONY else {"choice": "OK", "rating": "4"}[card.item.type]
        tap_in_sight(inspector, inspector.button(best, card))


def tap_in_sight(inspector: RoomInspector, target: QWidget) -> None:
    assert not target.visibleRegion().isEmpty()
    inspector.clicks(target)


def every_item(inspector: RoomInspector) -> Iterator[Address]:
    while (address := inspector.fill.list.next_unanswered()) is not None:
        yield address


def assert_fine(inspector: RoomInspector, record_id: str) -> Record:
    record = inspector.session.archive.record(record_id)
    assert record.score.total.percent == 100
    assert (record.score.outcome, record.incomplete_reason) == (Outcome.PASS, "")
    assert len(record.score.items) >= LEAST_ITEMS
    assert inspector.at(InspectionsScreen).preview.content() is not None
    return record


def test_a_room_takes_a_tap_an_item_and_eight_more(inspector: RoomInspector, count: Count) -> None:
    begins_room_412(inspector)
    for address in every_item(inspector):
        taps(inspector, address)
    inspector.finishes()
    record = assert_fine(inspector, inspector.seals())
    assert count.taps + count.keys <= len(record.score.items) + BEYOND_ITEMS


def test_with_the_rest_is_fine_a_room_takes_twenty_taps(inspector: RoomInspector, count: Count) -> None:
    begins_room_412(inspector)
    for address in every_item(inspector):
        if address in ONLY_A_PERSON:
            taps(inspector, address, balcony="No")
        else:
            inspector.rests()
            tap_in_sight(inspector, rest_of_section(inspector, address))
    inspector.finishes()
    record = assert_fine(inspector, inspector.seals())
    assert count.taps + count.keys <= WITH_THE_REST_FINE
    by_hand = {address for address, answer in record.sheet.answers.items() if not answer.in_bulk}
    assert by_hand == ONLY_A_PERSON


# -- by key


def keys(inspector: RoomInspector, address: Address) -> None:
    """All well: a figure, with Enter after what is measured."""
    assert inspector.fill.current() == address
    item = inspector.fill.model.item(address)
    inspector.presses(Qt.Key.Key_1 if item.type == "choice" else Qt.Key.Key_4)
    if item.type in ("number", "duration"):
        inspector.presses(Qt.Key.Key_Return)


def begins_room_12_by_keys(inspector: RoomInspector) -> None:
    inspector.presses(Qt.Key.Key_N, with_=Qt.KeyboardModifier.ControlModifier)
    inspector.types("12")
    inspector.presses(Qt.Key.Key_Return)
    inspector.at(FillScreen)


def finishes_by_keys(inspector: RoomInspector) -> str:
    for _ in range(2):
        inspector.presses(Qt.Key.Key_Return, with_=Qt.KeyboardModifier.ControlModifier)
    inspector.qtbot.waitUntil(
        lambda: isinstance(inspector.window.current(), InspectionsScreen), timeout=PATIENCE
    )
    inspector.waits_for_report()
    item = inspector.at(InspectionsScreen).preview.item
    assert item is not None
    return item.row.id


def test_a_room_takes_a_key_an_item_and_eight_more(inspector: RoomInspector, count: Count) -> None:
    begins_room_12_by_keys(inspector)
    for address in every_item(inspector):
        keys(inspector, address)
    record = assert_fine(inspector, finishes_by_keys(inspector))
    assert count.taps == 0
    assert count.keys <= len(record.score.items) + BEYOND_ITEMS


def test_with_the_rest_is_fine_a_room_takes_twenty_keys(inspector: RoomInspector, count: Count) -> None:
    begins_room_12_by_keys(inspector)
    inspector.presses(Qt.Key.Key_R, with_=Qt.KeyboardModifier.ShiftModifier)
    for address in every_item(inspector):
        keys(inspector, address)
    assert_fine(inspector, finishes_by_keys(inspector))
    assert count.taps == 0
    assert count.keys <= WITH_THE_REST_FINE
