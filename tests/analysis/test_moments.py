"""Moments from values, from sums and from parts are the same, and sums of close values do not lose theirs."""

from __future__ import annotations

import math
import statistics
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.analysis.moments import NOTHING, Moments, joined

VALUES = st.lists(st.fractions(min_value=-50, max_value=100, max_denominator=60), max_size=12)


def of_sums(values: list[float]) -> Moments:
    """As a database would add them up."""
    least, most = (min(values), max(values)) if values else (None, None)
    return Moments.of_sums(len(values), math.fsum(values), math.fsum(v * v for v in values), least, most)


def same(one: Moments, other: Moments) -> bool:
    """But for the nine decimals that a mean of sums is rounded to."""
    if one.variance is None or other.variance is None:
        return one == other or ((one.n, other.n) == (1, 1) and abs(one.mean - other.mean) < 1e-9)
    variance = pytest.approx(other.variance, rel=1e-7, abs=1e-9)
    return one.n == other.n and abs(one.mean - other.mean) < 1e-9 and one.variance == variance


@given(VALUES)
def test_the_moments_are_those_of_the_values(values: list[Fraction]) -> None:
    told = Moments.of(values)
    assert told.n == len(values)
    assert told.mean == (statistics.mean(values) if values else None)
    if len(values) > 1:
        assert told.variance == pytest.approx(float(statistics.variance(values)), rel=1e-12)
    assert same(of_sums([float(value) for value in values]), told)


@settings(max_examples=20)
@given(st.lists(VALUES, max_size=5))
def test_parts_joined_are_the_whole(parts: list[list[Fraction]]) -> None:
    whole = Moments.of([value for part in parts for value in part])
    told = joined(Moments.of(part) for part in parts)
    assert told.mean == whole.mean
    assert same(told, whole)


def test_nothing_has_no_mean_and_one_value_no_variance() -> None:
    assert Moments.of([]) == of_sums([]) == joined([]) == joined([NOTHING, NOTHING]) == NOTHING
    one = Moments(1, Fraction(77), None)
    assert Moments.of([Fraction(77)]) == of_sums([77.0]) == joined([NOTHING, one]) == one
    assert joined([one, one]) == Moments(2, Fraction(77), 0.0)


def test_close_values_keep_their_variance_in_sums() -> None:
    assert of_sums([250 / 3] * 1000).variance == 0, "all equal is no variance at all, not a rest of rounding"
    close = [99.999 if n % 2 else 100.0 for n in range(100_000)]
    assert of_sums(close).variance == pytest.approx(2.5e-7, rel=1e-4)
    # a sum that went wrong in its sixteenth figure cannot make a variance below 0 or beyond the range
    assert Moments.of_sums(4, 400.0, 39999.99999999, 99.9, 100.0).variance == pytest.approx(0.01 / 6)
    assert Moments.of_sums(4, 400.0, 40001.0, 99.9, 100.0).variance == pytest.approx(0.01 / 3)


def test_a_mean_of_sums_is_as_exact_as_what_was_added_up() -> None:
    assert Moments.of_sums(3, 239.99999999999997, 19200.0, 80.0, 80.0).mean == 80
    assert of_sums([100 / 3, 200 / 3, 100.0]).mean == pytest.approx(Fraction(200, 3))
    assert Moments.of([Fraction(100, 3), Fraction(200, 3), Fraction(100)]).mean == Fraction(200, 3)
