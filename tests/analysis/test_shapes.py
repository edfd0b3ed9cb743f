"""Several eyes, the spread of scores, and sites laid over each other."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from inspector.analysis.distribution import Bin, distribution
from inspector.analysis.eyes import gaps
from inspector.analysis.moments import NOTHING, Moments
from inspector.analysis.radar import radar
from inspector.checklists.method import Method
from tests.analysis.making import fractions


def of(*values: object) -> Moments:
    return Moments.of(fractions(values))


SELF, SHOPPER, CLIENT = Method.SELF, Method.MYSTERY_SHOPPER, Method.CLIENT_SURVEY


def test_the_gap_of_two_methods_is_welchs_for_each_dimension() -> None:
    staff, shoppers = (95, 97, 99, 94), (80, 92, 71)
    scored = {SELF: {"speed": of(*staff), "": of(90)}, SHOPPER: {"speed": of(*shoppers)}, CLIENT: {}}
    speed, unseen, whole = gaps(scored, (SELF, SHOPPER), ["speed", "looks", ""])
    test = stats.ttest_ind(staff, shoppers, equal_var=False).confidence_interval(0.95)
    assert speed.gap.points == Fraction(385, 4) - 81
    assert speed.gap.interval == pytest.approx((test.low, test.high), abs=1e-6)
    assert {method: (own.n, own.mean) for method, own in speed.methods.items()} == {
        SELF: (4, Fraction(385, 4)),
        SHOPPER: (3, 81),
    }
    assert (unseen.methods, unseen.gap) == ({}, None)
    assert (list(whole.methods), whole.gap) == ([SELF], None), "one eye has no gap"
    (other,) = gaps(scored, (SHOPPER, SELF), ["speed"])
    assert other.gap.points == -speed.gap.points
    (alone,) = gaps(scored, None, ["speed"])
    assert (alone.methods, alone.gap) == (speed.methods, None)
    (single,) = gaps({SELF: {"speed": of(9)}, CLIENT: {"speed": of(7)}}, (SELF, CLIENT), ["speed"])
    assert (single.gap.points, single.gap.interval, single.gap.clear) == (2, None, False)


@given(st.lists(st.integers(0, 100), min_size=1, max_size=30))
def test_bins_hold_every_score_and_the_median(scores: list[int]) -> None:
    lows = [score // 5 * 5 for score in scores]
    told = distribution({low: lows.count(low) for low in lows}, 5)
    assert [own.count for own in told.bins] == [lows.count(own.low) for own in told.bins]
    assert told.n == sum(own.count for own in told.bins) == len(scores)
    low, high = told.median
    assert low <= np.median(scores) <= high


def test_the_full_score_is_a_bin_of_its_own_and_gaps_are_shown() -> None:
    told = distribution({85: 1, 95: 2, 100: 4, 90: 0}, 5)
    assert told.bins == (Bin(85, 90, 1), Bin(90, 95, 0), Bin(95, 100, 2), Bin(100, 100, 4))
    assert told.median == (100, 100)
    assert distribution({80: 2, 90: 2}, 5).median == (80, 95), "two in the middle, in two bins"
    assert distribution({98: 1, 100: 1}, 7).bins == (Bin(98, 100, 1), Bin(100, 100, 1))
    assert distribution({100: 1}, 5, demerit=True).bins == (Bin(100, 105, 1),)
    for nothing in ({}, {5: 0}):
        assert (distribution(nothing, 5).bins, distribution(nothing, 5).median) == ((), None)


def test_a_spoke_is_what_any_site_scored() -> None:
    series = {"North": {"a": of(90), "b": of(80, 81), "c": NOTHING}, "South": {"a": of(70), "d": of(60)}}
    told = radar(series, "dcba")
    assert told.keys == ("d", "b", "a")
    assert [ring.means for ring in told.rings] == [(None, Fraction("80.5"), 90), (60, None, 70)]
    assert radar({**series, "East": {}, "West": {"e": of(1)}}, "dcba") == told, (
        "who has nothing to show has no ring"
    )
    assert radar(series, "ab") is None
    assert radar({}, "abc") is None
