"""Values written on a line: what is doubted, what cannot be read, and the pickers beside it."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from inspector.ui.fill.controls.moments import DateControl, TimeControl
from inspector.ui.fill.controls.number import NumberControl
from inspector.ui.fill.controls.rating import SliderControl
from inspector.ui.language import Language
from inspector.ui.theme.theme import Theme
from inspector.ui.widgets.calendar import CalendarPopup
from inspector.ui.widgets.clock import ClockPopup
from tests.checklists.building import rating, section
from tests.ui.fill.conftest import ROOM, Inspection
from tests.ui.fill.test_controls import looked_at, types_into
from tests.ui.people import Supervisor

Key = Qt.Key


def test_a_long_scale_is_a_slider_with_a_field(supervisor: Supervisor, inspection: Inspection) -> None:
    tree = {**ROOM, "template": "long", "sections": [section("all", rating("percent", 0, 100))]}
    supervisor.starts(inspection(tree))
    control = supervisor.card("percent").control
    assert isinstance(control, SliderControl)
    control.slider.setValue(40)
    assert control.field.text() == "40"
    assert supervisor.answer_of("percent").value == 40
    supervisor.clicks(control.field)
    control.field.selectAll()
    supervisor.types("175")
    supervisor.presses(Key.Key_Escape)
    assert control.error.text() == "Write a whole number from 0 to 100. Until then 40 counts."
    assert supervisor.answer_of("percent").value == 40


def test_date_and_time_by_now_and_by_typing(in_room: Supervisor) -> None:
    since = looked_at(in_room, "since").control
    assert isinstance(since, DateControl)
    in_room.clicks(since.now)
    assert in_room.answer_of("since").value == in_room.session.clock().date()
    types_into(in_room, since.field, "")
    since.field.selectAll()
    in_room.types("17.11.2026")
    assert in_room.answer_of("since").value == date(2026, 11, 17)
    arrived = looked_at(in_room, "arrived").control
    assert isinstance(arrived, TimeControl)
    types_into(in_room, arrived.field, "9.05")
    assert in_room.answer_of("arrived").value == time(9, 5)
    in_room.presses(Key.Key_Escape)
    assert arrived.field.text() == "09:05"


def test_what_is_no_date_is_said(in_room: Supervisor) -> None:
    since = looked_at(in_room, "since").control
    assert isinstance(since, DateControl)
    types_into(in_room, since.field, "31.02.2026")
    in_room.presses(Key.Key_Escape)
    assert "“31.02.2026” is not a date" in since.field.accessibleDescription()
    assert not in_room.answer_of("since").given


@pytest.mark.parametrize("typed", ["4,5x", "--", "4..5", "12 bar"])
def test_what_is_no_number_stays_with_what_is_wrong(in_room: Supervisor, typed: str) -> None:
    """Also after the card was out of sight, and while another answer is given."""
    control = looked_at(in_room, "fridge").control
    assert isinstance(control, NumberControl)
    types_into(in_room, control.field, typed)
    in_room.qtbot.waitUntil(control.error.isVisible, timeout=1000)
    in_room.answers("lock", "Yes")
    in_room.fill.list.make_again()
    in_room.settles()
    control = looked_at(in_room, "fridge").control
    assert isinstance(control, NumberControl)
    assert control.field.text() == typed
    assert f"“{typed}” is not a number" in control.error.text()
    assert control.error.isVisible()
    assert not in_room.answer_of("fridge").given


def test_a_wrong_number_says_what_counts_and_goes_with_another_answer(in_room: Supervisor) -> None:
    control = looked_at(in_room, "fridge").control
    assert isinstance(control, NumberControl)
    types_into(in_room, control.field, "4.5")
    in_room.waits_until_saved()
    in_room.types("x")
    in_room.presses(Key.Key_Escape)
    assert control.error.text().endswith("Until then 4.5 counts.")
    assert in_room.answer_of("fridge").value == Decimal("4.5")
    in_room.answers("fridge", "N/A")
    assert control.field.text() == ""
    assert not control.error.isVisible()


def test_a_beginning_of_a_number_is_not_blamed_before_one_leaves(in_room: Supervisor) -> None:
    control = looked_at(in_room, "fridge").control
    assert isinstance(control, NumberControl)
    types_into(in_room, control.field, "-4,")
    control._typing.commit()
    assert not control.error.isVisible()
    in_room.presses(Key.Key_Escape)
    assert control.error.isVisible()


@pytest.mark.parametrize(("typed", "odd"), [("999", True), ("-31", True), ("30", False), ("-18", False)])
def test_a_number_far_from_every_band_is_kept_and_doubted(in_room: Supervisor, typed: str, odd: bool) -> None:
    control = looked_at(in_room, "fridge").control
    assert isinstance(control, NumberControl)
    types_into(in_room, control.field, typed)
    assert in_room.answer_of("fridge").value == Decimal(typed)
    assert control.odd.isVisible() is odd
    if odd:
        assert f"{typed} °C is unusual here" in control.odd.text()


def test_the_unit_may_be_typed_with_the_number(in_room: Supervisor) -> None:
    control = looked_at(in_room, "fridge").control
    assert isinstance(control, NumberControl)
    types_into(in_room, control.field, "4,5 °C")
    assert in_room.answer_of("fridge").value == Decimal("4.5")
    in_room.presses(Key.Key_Escape)
    assert control.field.text() == "4.5"


def test_the_band_a_number_falls_into_is_told(in_room: Supervisor) -> None:
    control = looked_at(in_room, "fridge").control
    assert isinstance(control, NumberControl)
    assert control.bar is not None
    types_into(in_room, control.field, "5")
    assert control.bar.accessibleDescription() == "up to 5 °C: full marks"
    in_room.types("0")
    assert control.bar.accessibleDescription() == "above: fault"


def test_a_day_from_the_calendar(in_room: Supervisor) -> None:
    since = looked_at(in_room, "since").control
    assert isinstance(since, DateControl)
    types_into(in_room, since.field, "17.11.2026")
    in_room.clicks(since.picker)
    popup = since.findChild(CalendarPopup)
    assert popup is not None
    in_room.clicks(popup.before)
    day = date(2026, 10, 3)
    QTest.mouseClick(popup.days, Qt.MouseButton.LeftButton, pos=popup.days.place_of(day).center())
    assert in_room.answer_of("since").value == day
    in_room.clicks(since.picker)
    for key in (Key.Key_Down, Key.Key_Right, Key.Key_PageDown, Key.Key_Return):
        QTest.keyClick(since.findChildren(CalendarPopup)[-1].days, key)
    assert in_room.answer_of("since").value == date(2026, 11, 11)


def test_a_time_from_the_clock_with_arrows(in_room: Supervisor) -> None:
    arrived = looked_at(in_room, "arrived").control
    assert isinstance(arrived, TimeControl)
    types_into(in_room, arrived.field, "9:59")
    in_room.clicks(arrived.picker)
    popup = arrived.findChild(ClockPopup)
    assert popup is not None
    in_room.clicks(popup.minute_up)
    in_room.clicks(popup.hour_up)
    in_room.clicks(popup.done)
    assert in_room.answer_of("arrived").value == time(11, 0)
    in_room.clicks(arrived.picker)
    popup = arrived.findChildren(ClockPopup)[-1]
    QTest.keyClicks(popup, "0914")
    QTest.keyClick(popup, Key.Key_Escape)
    assert in_room.answer_of("arrived").value == time(11, 0)  # Escape takes nothing


def test_a_year_far_away_is_doubted(in_room: Supervisor) -> None:
    since = looked_at(in_room, "since").control
    assert isinstance(since, DateControl)
    types_into(in_room, since.field, "17.11.1926")
    assert in_room.answer_of("since").value == date(1926, 11, 17)
    assert since.odd.text() == "The year 1926 is unusual here. Check it."


def test_a_long_scale_shows_the_anchor_reached(supervisor: Supervisor, inspection: Inspection) -> None:
    labels = {"0": "None", "50": "Half", "100": "All"}
    tree = {
        **ROOM,
        "template": "long",
        "sections": [section("all", rating("percent", 0, 100, scale={"labels": labels}))],
    }
    supervisor.starts(inspection(tree))
    control = supervisor.card("percent").control
    assert isinstance(control, SliderControl)
    types_into(supervisor, control.field, "70")
    assert control.anchor.text() == "Half"


@pytest.mark.parametrize(
    ("code", "text", "monday"), [("zh", 200, "一"), ("zh", 100, "周一"), ("ru", 200, "пн")]
)
def test_the_names_of_days_stand_apart(
    theme: Theme, language: Language, qtbot: QtBot, code: str, text: int, monday: str
) -> None:
    language.use(code)
    theme.set_text_scale(text)
    popup = CalendarPopup(None, date(2026, 11, 22))
    qtbot.addWidget(popup)
    assert popup.days.day_names()[0] == monday
