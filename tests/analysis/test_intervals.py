"""Means and intervals against scipy, and at the edges."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from inspector.analysis.intervals import Interval, difference, estimate, wilson
from inspector.analysis.moments import NOTHING, Moments
from tests.analysis.making import fractions

PERCENTS = st.lists(
    st.fractions(min_value=0, max_value=100, max_denominator=60), min_size=2, max_size=12
).filter(lambda values: len(set(values)) > 1)


def of(*values: object) -> Moments:
    return Moments.of(fractions(values))


def close(interval: Interval | None, low: float, high: float) -> bool:
    return interval == (pytest.approx(low, rel=1e-9, abs=1e-7), pytest.approx(high, rel=1e-9, abs=1e-7))


@settings(max_examples=30, deadline=None)
@given(PERCENTS)
def test_the_mean_is_exact_and_its_interval_is_students(values: list[Fraction]) -> None:
    told = estimate(Moments.of(values))
    numbers = [float(value) for value in values]
    expected = stats.t.interval(
        0.95, len(values) - 1, loc=sum(numbers) / len(numbers), scale=stats.sem(numbers)
    )
    assert told.mean * len(values) == sum(values)
    assert close(told.interval, *expected)


@settings(max_examples=30, deadline=None)
@given(PERCENTS, PERCENTS)
def test_a_difference_is_welchs(now: list[Fraction], before: list[Fraction]) -> None:
    told = difference(Moments.of(now), Moments.of(before))
    result = stats.ttest_ind([float(v) for v in now], [float(v) for v in before], equal_var=False)
    expected = result.confidence_interval(0.95)
    assert close(told.interval, expected.low, expected.high)
    assert told.clear is bool(result.pvalue < 0.05)


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 200).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_a_pass_rate_has_wilsons_interval(counts: tuple[int, int]) -> None:
    expected = stats.binomtest(*counts).proportion_ci(0.95, method="wilson")
    assert close(wilson(*counts), 100 * expected.low, 100 * expected.high)


def test_none_and_all_are_ends_of_their_interval() -> None:
    """Exactly: those who always agree must not stand in an order that rounding made."""
    assert {wilson(0, of).low for of in range(1, 500)} == {0.0}
    assert {wilson(of, of).high for of in range(1, 500)} == {100.0}


def test_a_table_worked_by_hand() -> None:
    # 88, 91, 94, 95: mean 92, sd √10 = 3.1623, se 1.5811, t(3) 3.1824
    told = estimate(of(88, 91, 94, 95))
    assert told.mean == 92
    assert told.interval == (pytest.approx(86.968, abs=5e-4), pytest.approx(97.032, abs=5e-4))
    # 7 of 10: Wilson's published 39.68 to 89.22
    assert wilson(7, 10) == (pytest.approx(39.68, abs=0.01), pytest.approx(89.22, abs=0.01))


def test_nothing_has_no_mean_and_one_value_no_interval() -> None:
    assert (estimate(NOTHING).n, estimate(NOTHING).mean, estimate(NOTHING).interval) == (0, None, None)
    single = estimate(of(77))
    assert (single.mean, single.interval) == (77, None)
    assert wilson(0, 0) is None
    assert difference(NOTHING, of(1)) is None
    assert difference(of(1), NOTHING) is None


def test_equal_values_have_an_interval_without_width() -> None:
    third = Fraction(250, 3)
    assert estimate(Moments.of([third] * 7)).interval == (float(third), float(third))
    same = difference(Moments.of([third] * 3), Moments.of([third] * 4))
    assert (same.points, same.clear) == (0, False)
    moved = difference(Moments.of([third] * 3), Moments.of([third - 1] * 4))
    assert (moved.points, moved.clear) == (1, True)


def test_one_value_on_a_side_is_never_a_clear_difference() -> None:
    told = difference(of(100), of(1, 1, 1, 1))
    assert (told.points, told.interval, told.clear) == (99, None, False)
