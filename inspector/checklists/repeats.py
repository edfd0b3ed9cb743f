"""How often something comes round: the rules of repetition that people choose from, as iCalendar writes them.

A rule is text without a beginning, "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"; the first day it is reckoned from comes
with each question. Its periods (days, weeks from Monday, months) are counted from that day.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from inspector.errors import InputError

if TYPE_CHECKING:
    from dateutil.rrule import rrule

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WORKING = (0, 1, 2, 3, 4)
LAST = -1
MOST = 99
"""The largest interval."""


class Every(StrEnum):
    ONCE = "once"
    DAY = "day"
    WEEK = "week"
    MONTH_DAY = "month-day"
    MONTH_WEEKDAY = "month-weekday"
    MONTH_WORKING_DAY = "month-working-day"


@dataclass(frozen=True, slots=True)
class Repeat:
    """Every `interval` days, weeks or months.

    `weekdays` run from 0 for Monday: those of a week, or the one of a month. `place` is the day of a month, 1
    to 31, or which weekday or working day of it, 1 to 4; LAST is the last. A month without a 31st takes its
    last day.
    """

    every: Every = Every.DAY
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    place: int = 1

    @property
    def rule(self) -> str:
        """The rule as RFC 5545 writes it."""
        return ";".join(f"{key}={value}" for key, value in self._parts())

    def days(self, since: date, first: date, last: date) -> Iterator[date]:
        """The days from `first` to `last` on which it comes round, counted from `since`."""
        found = self._near(since, first).xafter(_midnight(first), inc=True)
        for moment in found:
            if moment.date() > last:
                return
            yield moment.date()

    def before(self, since: date, day: date) -> date | None:
        """The last day before `day` on which it came round."""
        found = self._near(since, day).before(_midnight(day))
        return found.date() if found else None

    def after(self, since: date, day: date) -> date | None:
        """The first day after `day` on which it comes round."""
        found = self._near(since, day).after(_midnight(day))
        return found.date() if found else None

    def _near(self, since: date, day: date) -> rrule:
        """The rule begun in the period before that of `day`, or at `since` where that is later: the years
        before cost nothing."""
        from dateutil.rrule import rrule, rrulestr

        begin = max(since, self._period_before(since, day))
        found = rrulestr(self.rule, dtstart=_midnight(begin))
        assert isinstance(found, rrule)  # never a set of them
        return found

    def _period_before(self, since: date, day: date) -> date:
        """The first day of the period before the one `day` falls in, of those counted from `since`."""
        if self.every is Every.ONCE or day <= since:
            return since
        if self.every is Every.DAY:
            gone = (day - since).days // self.interval - 1
            return since + timedelta(gone * self.interval)
        if self.every is Every.WEEK:
            monday = since - timedelta(since.weekday())
            gone = (day - monday).days // (7 * self.interval) - 1
            return monday + timedelta(7 * gone * self.interval)
        months = (day.year - since.year) * 12 + day.month - since.month
        gone = (months // self.interval - 1) * self.interval
        year, month = divmod(since.year * 12 + since.month - 1 + gone, 12)
        return date(year, month + 1, 1)

    def _parts(self) -> Iterator[tuple[str, object]]:
        if self.every is Every.ONCE:
            yield from (("FREQ", "DAILY"), ("COUNT", 1))
            return
        yield "FREQ", FREQUENCIES[self.every]
        if self.interval > 1:
            yield "INTERVAL", self.interval
        if self.every is Every.WEEK:
            yield "BYDAY", _named(self.weekdays)
        elif self.every is Every.MONTH_WEEKDAY:
            yield "BYDAY", f"{self.place:+d}{_named(self.weekdays)}"
        elif self.every is Every.MONTH_WORKING_DAY:
            yield from (("BYDAY", _named(WORKING)), ("BYSETPOS", self.place))
        elif self.every is Every.MONTH_DAY and self.place > 28:
            yield from (("BYMONTHDAY", ",".join(map(str, range(28, self.place + 1)))), ("BYSETPOS", LAST))
        elif self.every is Every.MONTH_DAY:
            yield "BYMONTHDAY", self.place


FREQUENCIES = {
    Every.DAY: "DAILY",
    Every.WEEK: "WEEKLY",
    Every.MONTH_DAY: "MONTHLY",
    Every.MONTH_WEEKDAY: "MONTHLY",
    Every.MONTH_WORKING_DAY: "MONTHLY",
}


def repeat_of(rule: str) -> Repeat:
    """The repetition that `Repeat.rule` wrote. InputError for a rule it never writes."""
    try:
        parts = dict(part.split("=", 1) for part in rule.split(";"))
        found = _read(parts)
    except (KeyError, ValueError) as error:
        raise _unreadable(rule) from error
    if found.rule != rule or wrong_with(found):
        raise _unreadable(rule)
    return found


def wrong_with(repeat: Repeat) -> str | None:
    """The code of what a repetition lacks: "repeat-interval", "repeat-weekday" or "repeat-place"."""
    if not 1 <= repeat.interval <= MOST:
        return "repeat-interval"
    named = [day for day in repeat.weekdays if 0 <= day < len(DAYS)]
    if repeat.every is Every.WEEK and (not named or tuple(sorted(set(named))) != repeat.weekdays):
        return "repeat-weekday"
    if repeat.every is Every.MONTH_WEEKDAY and len(named) != 1:
        return "repeat-weekday"
    places = 31 if repeat.every is Every.MONTH_DAY else 4
    return None if repeat.place == LAST or 1 <= repeat.place <= places else "repeat-place"


def _read(parts: dict[str, str]) -> Repeat:
    interval = int(parts.get("INTERVAL", 1))
    frequency = parts["FREQ"]
    if frequency == "DAILY":
        return Repeat(Every.ONCE if "COUNT" in parts else Every.DAY, interval)
    if frequency == "WEEKLY":
        return Repeat(Every.WEEK, interval, tuple(map(DAYS.index, parts["BYDAY"].split(","))))
    if "BYMONTHDAY" in parts:
        return Repeat(Every.MONTH_DAY, interval, place=int(parts["BYMONTHDAY"].split(",")[-1]))
    if "BYSETPOS" in parts:
        return Repeat(Every.MONTH_WORKING_DAY, interval, place=int(parts["BYSETPOS"]))
    place, day = parts["BYDAY"][:2], parts["BYDAY"][2:]
    return Repeat(Every.MONTH_WEEKDAY, interval, (DAYS.index(day),), int(place))


def _named(weekdays: tuple[int, ...]) -> str:
    return ",".join(DAYS[day] for day in weekdays)


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001 - days of the wall calendar


def _unreadable(rule: str) -> InputError:
    return InputError("repeat-unreadable", f"“{rule}” is no rule that this program repeats by.", rule=rule)
