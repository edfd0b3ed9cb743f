"""Stretches of days: what is compared, what came before it, and the steps of a trend."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_DAY = timedelta(days=1)


class Step(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


_MONTHS = {Step.MONTH: 1, Step.QUARTER: 3, Step.YEAR: 12}


@dataclass(frozen=True, slots=True)
class Period:
    """From `first` to `last`, both included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    @property
    def step(self) -> Step | None:
        """The month, quarter or year of the calendar that it is, if it is one."""
        return next((step for step in _MONTHS if period_of(self.first, step) == self), None)

    def before(self) -> Period:
        """The period before: as many months where it is whole months, else as many days."""
        last = self.first - _DAY
        if self.first.day == 1 and (self.last + _DAY).day == 1:
            return Period(_months_on(self.first, -self._months), last)
        return Period(last - timedelta(days=self.days - 1), last)

    def year(self) -> Period:
        """The year that ends with it."""
        after = self.last + _DAY
        is_leap_day = (after.month, after.day) == (2, 29)
        return Period(after.replace(year=after.year - 1, day=28 if is_leap_day else after.day), self.last)

    @property
    def _months(self) -> int:
        after = self.last + _DAY
        return 12 * (after.year - self.first.year) + after.month - self.first.month


def period_of(day: date, step: Step) -> Period:
    """The day, week (from Monday), month, quarter or year that holds a day."""
    if step is Step.DAY:
        return Period(day, day)
    if step is Step.WEEK:
        monday = day - timedelta(days=day.weekday())
        return Period(monday, monday + timedelta(days=6))
    months = _MONTHS[step]
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    return Period(first, _months_on(first, months) - _DAY)


def periods(over: Period, step: Step) -> Iterator[Period]:
    """The periods that hold the days of `over`, in order."""
    period = period_of(over.first, step)
    while period.first <= over.last:
        yield period
        period = period_of(period.last + _DAY, step)


def _months_on(first: date, months: int) -> date:
    """The first of a month so many months on."""
    count = 12 * first.year + first.month - 1 + months
    return date(count // 12, count % 12 + 1, 1)
