"""Every kind of item: how it is answered, what is kept, what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inspector.checklists.answers import Address
from inspector.checklists.edits import SetHead
from inspector.ui.fill.cards.card import ItemCard
from inspector.ui.fill.controls.choice import ChoiceControl
from inspector.ui.fill.controls.duration import DurationControl
from inspector.ui.fill.controls.moments import DateControl, TimeControl
from inspector.ui.fill.controls.number import NumberControl
from inspector.ui.fill.controls.rating import RatingControl
from inspector.ui.fill.controls.scan import ScanControl
from inspector.ui.fill.controls.signature import SignatureControl
from inspector.ui.fill.controls.text import TextControl
from inspector.ui.language import Language
from inspector.ui.widgets.responses import Meaning
from tests.checklists.building import section
from tests.ui.fill.conftest import ROOM, Inspection
from tests.ui.people import Supervisor

Key = Qt.Key


def looked_at(supervisor: Supervisor, item: str) -> ItemCard:
    """The card, brought into view and made current."""
    supervisor.fill.go_to(Address(item))
    supervisor.settles()
    return supervisor.card(item)


def types_into(supervisor: Supervisor, field: QWidget, text: str) -> None:
    supervisor.clicks(field)
    supervisor.types(text)


@pytest.mark.parametrize(
    ("typed", "kept"), [("4.5", "4.5"), ("4,5", "4.5"), ("-3", "-3"), ("-0,7", "-0.7"), ("4.50", "4.50")]
)
def test_a_number_takes_comma_and_point_as_written(in_room: Supervisor, typed: str, kept: str) -> None:
    control = looked_at(in_room, "fridge").control
    assert isinstance(control, NumberControl)
    types_into(in_room, control.field, typed)
    value = in_room.answer_of("fridge").value
    assert isinstance(value, Decimal)
    assert str(value) == kept


def test_a_number_is_kept_after_a_rest(in_room: Supervisor) -> None:
    control = looked_at(in_room, "fridge").control
    assert isinstance(control, NumberControl)
    types_into(in_room, control.field, "4")
    assert not in_room.fill.model.item_answer(Address("fridge")).given
    in_room.qtbot.waitUntil(lambda: in_room.fill.model.item_answer(Address("fridge")).given, timeout=1000)


def test_a_number_is_kept_on_leaving_the_field_and_on_leaving_the_screen(in_room: Supervisor) -> None:
    control = looked_at(in_room, "fridge").control
    assert isinstance(control, NumberControl)
    types_into(in_room, control.field, "4")
    in_room.presses(Key.Key_Escape)
    assert in_room.fill.model.item_answer(Address("fridge")).value == 4
    types_into(in_room, control.field, "2")
    in_room.leaves()
    assert in_room.fill.model.item_answer(Address("fridge")).value in (42, 24)


def test_what_is_no_number_is_said_and_nothing_is_kept(in_room: Supervisor) -> None:
    control = looked_at(in_room, "fridge").control
    assert isinstance(control, NumberControl)
    types_into(in_room, control.field, "cold")
    in_room.presses(Key.Key_Escape)
    assert "“cold” is not a number" in control.field.accessibleDescription()
    assert not in_room.answer_of("fridge").given


def test_enter_in_a_number_goes_on(in_room: Supervisor) -> None:
    control = looked_at(in_room, "fridge").control
    assert isinstance(control, NumberControl)
    types_into(in_room, control.field, "6")
    in_room.presses(Key.Key_Return)
    assert in_room.answer_of("fridge").value == 6
    assert in_room.current() == "wait"


def test_a_digit_starts_typing_a_number(in_room: Supervisor) -> None:
    looked_at(in_room, "fridge")
    in_room.presses(Key.Key_4)
    in_room.types(".5")
    assert in_room.answer_of("fridge").value == Decimal("4.5")


def test_an_emptied_number_is_cleared(in_room: Supervisor) -> None:
    control = looked_at(in_room, "fridge").control
    assert isinstance(control, NumberControl)
    types_into(in_room, control.field, "4")
    in_room.waits_until_saved()
    in_room.presses(Key.Key_Backspace)
    assert not in_room.answer_of("fridge").given


def test_numbers_are_shown_in_the_language(in_room: Supervisor, language: Language) -> None:
    control = looked_at(in_room, "fridge").control
    assert isinstance(control, NumberControl)
    types_into(in_room, control.field, "4.5")
    in_room.waits_until_saved()
    language.use("ru")
    in_room.settles()
    shown = in_room.card("fridge").control
    assert isinstance(shown, NumberControl)
    assert shown.field.text() == "4,5"


def test_not_applicable_beside_a_number_and_a_number_instead_of_it(in_room: Supervisor) -> None:
    in_room.answers("fridge", "N/A")
    assert in_room.answer_of("fridge").not_applicable
    control = looked_at(in_room, "fridge").control
    assert isinstance(control, NumberControl)
    types_into(in_room, control.field, "3")
    answer = in_room.answer_of("fridge")
    assert (answer.value, answer.not_applicable) == (3, False)
    row = in_room.card("fridge").not_applicable
    assert row is not None
    assert row.selected() == set()


def test_a_rating_by_tap_and_by_its_own_number(in_room: Supervisor) -> None:
    control = looked_at(in_room, "basin").control
    assert isinstance(control, RatingControl)
    in_room.clicks(control.row.buttons[4])
    assert in_room.answer_of("basin").value == 4
    looked_at(in_room, "basin")
    in_room.presses(Key.Key_0)
    assert in_room.answer_of("basin").value == 0
    assert in_room.current() == "basin"  # below the failing limit


def test_the_stopwatch_runs_while_other_items_are_filled_in(in_room: Supervisor) -> None:
    control = looked_at(in_room, "wait").control
    assert isinstance(control, DurationControl)
    in_room.clicks(control.start)
    assert control.stop.isVisible()
    in_room.answers("lock", "Yes")
    in_room.qtbot.waitUntil(
        lambda: (in_room.fill.model.filling.watched(Address("wait")) or 0) >= Decimal("0.2")
    )
    control = looked_at(in_room, "wait").control
    assert isinstance(control, DurationControl)
    in_room.clicks(control.stop)
    value = in_room.answer_of("wait").value
    assert isinstance(value, Decimal)
    assert Decimal("0.2") <= value < 10
    assert control.start.isVisible()


@pytest.mark.parametrize(
    ("typed", "seconds"), [("90", 90), ("1:30", 90), ("1:02:03", 3723), ("14,2", "14.2")]
)
def test_a_time_can_be_typed(in_room: Supervisor, typed: str, seconds: int | str) -> None:
    control = looked_at(in_room, "wait").control
    assert isinstance(control, DurationControl)
    in_room.clicks(control.type)
    in_room.types(typed)
    in_room.presses(Key.Key_Return)
    assert in_room.answer_of("wait").value == Decimal(seconds)


def test_what_is_no_time_is_said(in_room: Supervisor) -> None:
    control = looked_at(in_room, "wait").control
    assert isinstance(control, DurationControl)
    in_room.clicks(control.type)
    in_room.types("soon")
    in_room.presses(Key.Key_Return)
    assert control.field.isVisible()
    in_room.presses(Key.Key_Escape)
    in_room.fill.list.make_again()
    in_room.settles()
    control = looked_at(in_room, "wait").control
    assert isinstance(control, DurationControl)
    assert control.field.isVisible()
    assert control.field.text() == "soon"
    assert "“soon” is not a time" in control.field.accessibleDescription()
    assert not in_room.answer_of("wait").given
    types_into(in_room, control.field, "")
    control.field.selectAll()
    in_room.types("1:30")
    in_room.presses(Key.Key_Return)
    assert in_room.answer_of("wait").value == 90
    assert not in_room.fill.model.opened.unread


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)])
def test_a_stopwatch_out_of_sight_is_told_and_a_tap_goes_there(
    in_room: Supervisor, size: tuple[int, int]
) -> None:
    in_room.shell.resize(*size)
    in_room.settles()
    control = looked_at(in_room, "wait").control
    assert isinstance(control, DurationControl)
    in_room.clicks(control.start)
    compact = in_room.fill.compact
    watches = in_room.fill.compact_top.running if compact else in_room.fill.rail.running
    chip = watches.chips[Address("wait")]
    assert chip.isVisible() is compact  # its card is in sight; at the side that is enough
    looked_at(in_room, "guest")
    in_room.fill.list.verticalScrollBar().setValue(100_000)
    in_room.settles()
    assert chip.isVisible()
    assert chip.text().startswith("Running 0:0")
    assert chip.accessibleName() == "Stopwatch running: wait"
    in_room.clicks(chip)
    assert in_room.current() == "wait"
    assert chip.isVisible() is compact
    control = in_room.card("wait").control
    assert isinstance(control, DurationControl)
    in_room.clicks(control.stop)
    assert not watches.chips
    assert not watches.isVisible()


def test_several_options_in_the_templates_order(in_room: Supervisor) -> None:
    card = looked_at(in_room, "extras")
    in_room.chooses("Fruit", card)
    in_room.chooses("Water", card)
    assert in_room.answer_of("extras").value == ("water", "fruit")
    in_room.chooses("Fruit", card)
    in_room.chooses("Water", card)
    assert not in_room.answer_of("extras").given


def test_a_text_with_its_counter(in_room: Supervisor) -> None:
    card = looked_at(in_room, "story")
    assert isinstance(card.control, TextControl)
    types_into(in_room, card.control.box.edit, "It rained")
    assert "9 of 10" in card.control.counter.text()
    assert in_room.answer_of("story").value == "It rained"


def test_a_scanner_types_and_presses_enter(in_room: Supervisor) -> None:
    control = looked_at(in_room, "serial").control
    assert isinstance(control, ScanControl)
    types_into(in_room, control.field, "AB-123")
    in_room.presses(Key.Key_Return)
    assert in_room.answer_of("serial").value == "AB-123"
    assert in_room.current() == "guest"


def test_a_signature_by_mouse_and_again(in_room: Supervisor) -> None:
    control = looked_at(in_room, "guest").control
    assert isinstance(control, SignatureControl)
    pad = control.pad
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    QTest.mouseMove(pad, QPoint(120, 30))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(120, 30))
    strokes = in_room.answer_of("guest").value
    assert isinstance(strokes, tuple)
    assert len(strokes) == 1
    assert all(0 <= x <= 1000 for x, _ in strokes[0])
    in_room.clicks(control.again)
    assert not in_room.answer_of("guest").given


def test_an_info_item_shows_its_guidance_and_asks_nothing(in_room: Supervisor) -> None:
    card = looked_at(in_room, "lobby")
    assert card.guidance is not None
    assert card.guidance.isVisible()
    assert card.control is None
    asked = in_room.fill.model.standing.progress.total.asked
    assert asked == len(in_room.fill.model.standing.score.items) - 1


def meanings(supervisor: Supervisor, item: str) -> list[Meaning]:
    control = supervisor.card(item).control
    assert isinstance(control, ChoiceControl)
    return [button.option.meaning for button in control.row.buttons]


def test_a_bonus_that_is_not_there_wears_no_icon(supervisor: Supervisor, inspection: Inspection) -> None:
    responses = [
        {"key": "yes", "label": "Yes", "score": 2},
        {"key": "bit", "label": "A bit", "score": 1},
        {"key": "no", "label": "No", "score": 0},
    ]
    extra = {"key": "extra", "text": "More than asked", "type": "choice", "responses": responses}
    items = [{**extra, "bonus": True}, {**extra, "key": "plain"}]
    supervisor.starts(inspection({**ROOM, "sections": [section("all", *items)]}))
    assert meanings(supervisor, "extra") == [Meaning.OK, Meaning.PARTIAL, Meaning.CHOICE]
    assert meanings(supervisor, "plain") == [Meaning.OK, Meaning.PARTIAL, Meaning.PARTIAL]


class Shown(QObject):
    """The windows that are shown, however briefly."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(watched)
        return False


def test_a_stopwatch_that_runs_opens_no_window_of_its_own(in_room: Supervisor, qapp: QApplication) -> None:
    """It would take the keys away from the one there is."""
    in_room.fill.model.start_watch(Address("wait"))
    in_room.leaves()
    shown = Shown()
    qapp.installEventFilter(shown)
    in_room.opens(in_room.fill.model.filling.draft.id)
    qapp.removeEventFilter(shown)
    assert shown.windows == []


def test_now_and_today_are_those_of_the_site(in_room: Supervisor) -> None:
    """At 23:30 in Greenwich it is tomorrow, 04:30, five hours further east."""
    model = in_room.fill.model
    head = model.filling.draft.head
    there = replace(head, visited_at=head.visited_at.astimezone(timezone(timedelta(hours=5))))
    model.do(model.filling.do("head", SetHead(there)))
    model.clock = lambda: datetime(2026, 11, 17, 23, 30, tzinfo=UTC)
    arrived = looked_at(in_room, "arrived").control
    assert isinstance(arrived, TimeControl)
    in_room.clicks(arrived.now)
    assert in_room.answer_of("arrived").value == time(4, 30)
    since = looked_at(in_room, "since").control
    assert isinstance(since, DateControl)
    in_room.clicks(since.now)
    assert in_room.answer_of("since").value == date(2026, 11, 18)
