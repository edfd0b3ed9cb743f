"""Periods, the one before, and trends by each step."""

from __future__ import annotations

import itertools
from collections import Counter
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.analysis.intervals import estimate
from inspector.analysis.moments import Moments
from inspector.analysis.periods import Period, Step, period_of, periods
from inspector.analysis.trend import step_for, trend, trend_of_days
from tests.analysis.making import visit

DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))


@pytest.mark.parametrize(
    ("first", "last", "step", "before"),
    [
        (date(2026, 7, 1), date(2026, 9, 30), Step.QUARTER, (date(2026, 4, 1), date(2026, 6, 30))),
        (date(2026, 1, 1), date(2026, 3, 31), Step.QUARTER, (date(2025, 10, 1), date(2025, 12, 31))),
        (date(2026, 3, 1), date(2026, 3, 31), Step.MONTH, (date(2026, 2, 1), date(2026, 2, 28))),
        (date(2026, 1, 1), date(2026, 12, 31), Step.YEAR, (date(2025, 1, 1), date(2025, 12, 31))),
        (date(2026, 2, 1), date(2026, 3, 31), None, (date(2025, 12, 1), date(2026, 1, 31))),
        (date(2026, 8, 10), date(2026, 8, 16), None, (date(2026, 8, 3), date(2026, 8, 9))),
        (date(2026, 8, 10), date(2026, 8, 10), None, (date(2026, 8, 9), date(2026, 8, 9))),
    ],
)
def test_the_period_before(first: date, last: date, step: Step | None, before: tuple[date, date]) -> None:
    period = Period(first, last)
    assert period.step is step
    assert period.before() == Period(*before)


def test_the_year_to_a_day() -> None:
    assert Period(date(2026, 9, 1), date(2026, 9, 30)).year().first == date(2025, 10, 1)
    assert Period(date(2024, 2, 1), date(2024, 2, 28)).year().first == date(2023, 2, 28)


@settings(max_examples=40, deadline=None)
@given(DAYS, st.integers(0, 500), st.sampled_from(Step))
def test_steps_cover_each_day_once(first: date, days: int, step: Step) -> None:
    over = Period(first, first + timedelta(days=days))
    found = list(periods(over, step))
    assert all(one.last + timedelta(days=1) == two.first for one, two in itertools.pairwise(found))
    assert found[0] == period_of(over.first, step)
    assert found[-1] == period_of(over.last, step)
    assert over.first in found[0]


def test_a_month_without_a_visit_is_a_point_without_a_mean() -> None:
    points = trend(
        [
            visit(percent=p, visited_on=day)
            for p, day in ((80, date(2025, 12, 31)), (91, date(2026, 2, 1)), (92, date(2026, 2, 28)))
        ],
        Step.MONTH,
    )
    assert [point.period.first for point in points] == [date(2025, 12, 1), date(2026, 1, 1), date(2026, 2, 1)]
    assert [point.score.mean for point in points] == [80, None, Fraction("91.5")]
    assert [point.score.n for point in points] == [1, 0, 2]
    assert points[0].score.interval is None
    assert points[2].score.interval is not None


SCORED = st.dictionaries(
    st.dates(date(2025, 11, 1), date(2026, 4, 30)),
    st.lists(st.integers(0, 300).map(lambda thirds: Fraction(thirds, 3)), min_size=1, max_size=4),
    max_size=12,
)


@settings(max_examples=30)
@given(SCORED, st.sampled_from(Step))
def test_days_added_up_are_as_their_visits_one_by_one(days: dict[date, list[Fraction]], step: Step) -> None:
    added = trend_of_days({day: Moments.of(values) for day, values in days.items()}, step)
    for point in added:
        alone = Moments.of([v for day, values in days.items() if day in point.period for v in values])
        told = estimate(alone)
        assert (point.score.n, point.score.mean) == (told.n, told.mean)
        assert point.score.interval == (told.interval and pytest.approx(told.interval, abs=1e-9))
    assert sum(point.score.n for point in added) == sum(map(len, days.values()))


def test_weeks_begin_on_monday() -> None:
    sunday, monday = date(2026, 11, 22), date(2026, 11, 23)
    assert sunday.weekday() == 6
    points = trend([visit(visited_on=sunday), visit(visited_on=monday)], Step.WEEK)
    assert [(point.period.first, point.score.n) for point in points] == [(date(2026, 11, 16), 1), (monday, 1)]


def test_a_trend_may_be_wider_than_its_visits() -> None:
    assert trend([], Step.MONTH) == ()
    year = Period(date(2026, 1, 1), date(2026, 12, 31))
    assert Counter(point.score.n for point in trend([visit()], Step.MONTH, year)) == {0: 11, 1: 1}


@pytest.mark.parametrize(
    ("days", "step"),
    [
        (1, Step.DAY),
        (13, Step.DAY),
        (14, Step.WEEK),
        (80, Step.WEEK),
        (120, Step.MONTH),
        (3000, Step.QUARTER),
    ],
)
def test_a_step_makes_about_a_dozen_points(days: int, step: Step) -> None:
    first = date(2026, 1, 5)
    assert step_for(Period(first, first + timedelta(days=days - 1))) is step
