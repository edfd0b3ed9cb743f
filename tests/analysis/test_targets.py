"""Targets on their way: the line, what is measured, and the word for it on a day."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.analysis.moments import NOTHING, Moments
from inspector.analysis.targets import Course, Direction, Measure, Status, running
from tests.analysis.making import fractions

BEGINS, DUE = date(2026, 1, 1), date(2026, 4, 11)  # a hundred days


def on(day: int) -> date:
    return BEGINS + timedelta(days=day)


def course(*measures: tuple[int, object], start: object = 70, value: object = 90) -> Course:
    known = tuple(Measure(on(day), Fraction(str(measured)), 1) for day, measured in measures)
    return Course(BEGINS, Fraction(str(start)), DUE, Fraction(str(value)), known)


def test_the_line_runs_from_start_to_date() -> None:
    told = [course().line(on(day)) for day in (-5, 0, 50, 100, 130)]
    assert told == [70, 70, 80, 90, 90]
    assert course(start=30, value=10).line(on(25)) == 25


@pytest.mark.parametrize(
    ("measures", "today", "status"),
    [
        ([], -1, Status.NOT_BEGUN),
        ([], 10, Status.NOT_BEGUN),
        ([(-3, 95)], 10, Status.NOT_BEGUN),  # before it began
        ([(50, 80)], 50, Status.ON_COURSE),
        ([(50, "79.99")], 50, Status.BEHIND),
        ([(50, 80)], 90, Status.ON_COURSE),  # not inspected since
        ([(10, 60), (50, 85)], 60, Status.ON_COURSE),
        ([(10, 85), (50, 60)], 20, Status.ON_COURSE),  # what came later was not known
        ([(50, 90)], 60, Status.MET),
        ([(50, 90), (70, 70)], 80, Status.BEHIND),  # it fell back
        ([(100, 90)], 100, Status.MET),
        ([(100, 90)], 300, Status.MET),
        ([(101, 95)], 300, Status.MISSED),  # too late
        ([(99, 89)], 100, Status.BEHIND),
        ([(99, 89)], 101, Status.MISSED),
        ([], 101, Status.MISSED),
    ],
)
def test_the_word_for_a_course(measures: list[tuple[int, object]], today: int, status: Status) -> None:
    assert course(*measures).status(on(today)) is status


def test_down_is_good_where_the_target_lies_below() -> None:
    wait = course((50, 20), start=30, value=10)
    assert wait.direction is Direction.DOWN
    assert course().direction is Direction.UP
    assert wait.status(on(50)) is Status.ON_COURSE
    assert course((50, 21), start=30, value=10).status(on(50)) is Status.BEHIND
    assert course((50, 9), start=30, value=10).status(on(50)) is Status.MET


def test_how_much_of_the_way_is_gone() -> None:
    told = [course((10, value)).way(on(20)) for value in (70, 75, 90, 95, 65)]
    assert told == [0, 25, 100, 125, -25]
    assert course((10, 25), start=30, value=10).way(on(20)) == 25
    assert course().way(on(20)) is None
    assert course((10, 95), start=90, value=90).way(on(20)) is None, "what is to be held has no way to go"
    assert course((10, 95), start=90, value=90).status(on(20)) is Status.MET


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 100)), max_size=15), st.integers(1, 40))
def test_a_measure_is_the_mean_of_the_days_before_it(seen: list[tuple[int, int]], window: int) -> None:
    days = {at: [score for day, score in seen if day == at] for at, _ in seen}
    told = running({on(at): Moments.of(fractions(scores)) for at, scores in days.items()}, window)
    assert [measure.day for measure in told] == [on(at) for at in sorted(days)]
    for measure, at in zip(told, sorted(days), strict=True):
        counted = [score for day, score in seen if at - window < day <= at]
        assert (measure.n, measure.value) == (len(counted), Fraction(sum(counted), len(counted)))


def test_a_day_without_a_score_measures_nothing() -> None:
    assert running({on(1): NOTHING}) == ()
