"""What the keys do in the calendar and on the clock."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from inspector.ui.keys import KeyTable


class Day(Enum):
    BEFORE = auto()
    AFTER = auto()
    WEEK_BEFORE = auto()
    WEEK_AFTER = auto()
    MONTH_BEFORE = auto()
    MONTH_AFTER = auto()
    TAKE = auto()


class Clock(Enum):
    WRITE = auto()
    LATER = auto()
    EARLIER = auto()
    HOUR_LATER = auto()
    HOUR_EARLIER = auto()
    TAKE = auto()


def named_day(deed: Day) -> str:
    """What a key does in the calendar, for the page of shortcuts."""
    translate = QCoreApplication.translate
    return {
        Day.BEFORE: translate("PickerKeys", "The day before"),
        Day.AFTER: translate("PickerKeys", "The day after"),
        Day.WEEK_BEFORE: translate("PickerKeys", "The week before"),
        Day.WEEK_AFTER: translate("PickerKeys", "The week after"),
        Day.MONTH_BEFORE: translate("PickerKeys", "The month before"),
        Day.MONTH_AFTER: translate("PickerKeys", "The month after"),
        Day.TAKE: translate("PickerKeys", "Take this day"),
    }[deed]


def named_clock(deed: Clock) -> str:
    """What a key does on the clock, for the page of shortcuts."""
    translate = QCoreApplication.translate
    return {
        Clock.WRITE: translate("PickerKeys", "Write the time: 0914"),
        Clock.LATER: translate("PickerKeys", "A minute later"),
        Clock.EARLIER: translate("PickerKeys", "A minute earlier"),
        Clock.HOUR_LATER: translate("PickerKeys", "An hour later"),
        Clock.HOUR_EARLIER: translate("PickerKeys", "An hour earlier"),
        Clock.TAKE: translate("PickerKeys", "Take this time"),
    }[deed]


CALENDAR = KeyTable(
    {
        Day.BEFORE: ("Left",),
        Day.AFTER: ("Right",),
        Day.WEEK_BEFORE: ("Up",),
        Day.WEEK_AFTER: ("Down",),
        Day.MONTH_BEFORE: ("PgUp",),
        Day.MONTH_AFTER: ("PgDown",),
        Day.TAKE: ("Return", "Space"),
    },
    named_day,
)

CLOCK = KeyTable(
    {
        Clock.WRITE: tuple("0123456789"),
        Clock.LATER: ("Up",),
        Clock.EARLIER: ("Down",),
        Clock.HOUR_LATER: ("PgUp",),
        Clock.HOUR_EARLIER: ("PgDown",),
        Clock.TAKE: ("Return",),
    },
    named_clock,
)
