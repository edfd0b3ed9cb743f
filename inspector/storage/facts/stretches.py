"""A stretch of days as the years and months within it, which are added up already, and the days left over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

YEAR = "year"
MONTH = "month"

_DAY = timedelta(days=1)


class Days(NamedTuple):
    """From `first` to before `after`."""

    first: date
    after: date


def year_of(day: date) -> date:
    return date(day.year, 1, 1)


def month_of(day: date) -> date:
    return date(day.year, day.month, 1)


SPANS: dict[str, Callable[[date], date]] = {MONTH: month_of, YEAR: year_of}
"""What is added up, and the first day of the one that holds a day."""


def span_of(span: str, day: date) -> Days:
    """The month or year that holds a day."""
    first_of = SPANS[span]
    return Days(first_of(day), _next(first_of, day))


@dataclass(frozen=True, slots=True)
class Stretches:
    """`sums` are by span, `days` what no sum covers."""

    sums: tuple[tuple[str, Days], ...]
    days: tuple[Days, ...]


def stretches(
    period: tuple[date, date],
    since: date | None,
    until: date | None,
    *,
    whole: bool = True,
    years: bool = True,
) -> Stretches:
    """What there is from `since` to `until`, both included; `period` is from the first day of all to the
    last. What begins before the first or ends after the last is whole all the same. Without `whole` there
    are only days, without `years` no years.
    """
    oldest, newest = period
    first = year_of(oldest) if since is None or since <= oldest else since
    after = _next(year_of, newest) if until is None or until >= newest else until + _DAY
    if first >= after:
        return Stretches((), ())
    if not whole:
        return Stretches((), (Days(first, after),))
    months, days = _whole(month_of, Days(first, after))
    if months is None or not years:
        return Stretches(((MONTH, months),) if months else (), days)
    inner, outside = _whole(year_of, months)
    sums = [(MONTH, each) for each in outside]
    if inner:
        sums.append((YEAR, inner))
    return Stretches(tuple(sums), days)


def _whole(start_of: Callable[[date], date], days: Days) -> tuple[Days | None, tuple[Days, ...]]:
    """The spans that lie within some days, and the days before and after them."""
    first = days.first if start_of(days.first) == days.first else _next(start_of, days.first)
    after = start_of(days.after)
    if first >= after:
        return None, (days,)
    ends = (Days(days.first, first), Days(after, days.after))
    return Days(first, after), tuple(end for end in ends if end.first < end.after)


def _next(start_of: Callable[[date], date], day: date) -> date:
    """The first day of the span after that of a day: 32 days reach from a month into the next, 366 a year."""
    at = start_of(day)
    return start_of(at + timedelta(days=366 if start_of is year_of else 32))
