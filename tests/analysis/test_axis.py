"""The scales of charts: round ends about whatever is shown, points that are given back included."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.analysis.axis import Axis, close_axis, percent_axis, points_axis

POINTS = st.lists(st.floats(-1e6, 1e6).filter(lambda value: value == 0 or abs(value) > 1e-3), max_size=5)


@pytest.mark.parametrize(
    ("values", "axis"),
    [
        ([], Axis(0, 1, 0.2)),
        ([0, 0], Axis(0, 1, 0.2)),
        ([3, 12], Axis(0, 15, 5)),
        ([-1], Axis(-1, 0, 0.2)),
        ([-4, 18], Axis(-5, 20, 5)),
    ],
)
def test_points_stand_between_round_ends_with_nought_among_them(values: list[float], axis: Axis) -> None:
    assert points_axis(values) == axis


@given(POINTS)
def test_an_axis_of_points_holds_them_all(values: list[float]) -> None:
    for axis in (points_axis(values), close_axis(values, None)):
        assert axis.low < axis.high
        assert all(axis.holds(value) or math.isclose(value, axis.high) for value in values)
        assert 1 <= len(axis.ticks()) - 1 <= 12


@given(st.lists(st.floats(0, 100), max_size=5))
def test_an_axis_of_percents_holds_them_all_and_ends_at_100(values: list[float]) -> None:
    for axis in (percent_axis(values), close_axis(values, 100)):
        assert axis.high <= 100
        assert axis.low < axis.high
        assert all(axis.holds(value) for value in values)
