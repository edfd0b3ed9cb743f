"""Which sites differ beyond chance, against scipy and a published table, and what is said of them."""

from __future__ import annotations

import random
from fractions import Fraction
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from inspector.analysis.moments import NOTHING, Moments
from inspector.analysis.pairs import Pair, Pairs, games_howell
from inspector.analysis.studentized import beyond, quantile
from inspector.analysis.verdicts import Above, Verdicts, verdicts
from tests.analysis.making import fractions


def compared(**sites: object) -> Pairs:
    return games_howell({site: Moments.of(fractions(values)) for site, values in sites.items()})


def spread_around(mean: float, n: int = 4) -> Moments:
    """A site whose visits vary by two points."""
    return Moments(n, Fraction(mean), 4.0)


def at_random(seed: int) -> list[list[int]]:
    """Four sites of unlike means, numbers of visits, and variances."""
    draw = random.Random(seed)
    return [
        [draw.randint(middle - width, middle + width) for _ in range(draw.randint(3, 9))]
        for middle, width in ((90, 3), (85, 8), (70, 25), (75, 5))
    ]


def told_of(sites: list[list[int]]) -> dict[tuple[int, int], Pair]:
    pairs = compared(**{str(place): values for place, values in enumerate(sites)})
    return {(int(pair.better), int(pair.worse)): pair for pair in pairs.all()}


@pytest.mark.parametrize("seed", range(5))
def test_every_pair_is_scipys(seed: int) -> None:
    sites = at_random(seed)
    expected = stats.tukey_hsd(*sites, equal_var=False)
    for at, pair in told_of(sites).items():
        assert float(pair.difference.points) == pytest.approx(expected.statistic[at], abs=1e-6)
        assert pair.p == pytest.approx(expected.pvalue[at], abs=1e-8)
        assert pair.difference.clear is bool(expected.pvalue[at] < 0.05)


@pytest.mark.parametrize("seed", range(5))
def test_many_pairs_are_told_apart_as_each_alone_is(seed: int) -> None:
    pairs = compared(**{str(place): values for place, values in enumerate(at_random(seed))})
    for (row, better), (column, worse) in combinations(enumerate(pairs.sites), 2):
        assert pairs.clear[row, column] == pairs.pair(better, worse).difference.clear
        assert not pairs.clear[column, row]


def test_every_interval_is_scipys() -> None:
    sites = at_random(0)[:2]
    expected = stats.tukey_hsd(*sites, equal_var=False).confidence_interval(0.95)
    ((at, pair),) = told_of(sites).items()
    assert pair.difference.interval == pytest.approx((expected.low[at], expected.high[at]), abs=1e-6)


# upper 5 % points as tables print them (Harter 1960, Tables of Range and Studentized Range)
HARTER = {(2, 2): 6.085, (3, 10): 3.877, (10, 20): 5.008, (20, 5): 8.208}


@pytest.mark.parametrize(("k", "freedom"), HARTER)
def test_the_studentized_range_is_as_printed(k: int, freedom: int) -> None:
    assert quantile(k, freedom, 0.95) == pytest.approx(HARTER[k, freedom], abs=6e-4)


@pytest.mark.parametrize(("k", "freedom"), [(2, 2), (100, 6), (7, 30), (200, 2000)])
def test_chance_is_scipys_for_few_and_for_many(k: int, freedom: int) -> None:
    for apart in (0.0, 0.7, 3.1, 4.4, 6.5, 12.0):
        expected = stats.studentized_range.sf(apart, k, freedom)
        assert beyond(k, freedom, apart) == pytest.approx(expected, abs=1e-9)
    assert beyond(k, freedom, float("inf")) == pytest.approx(0, abs=1e-12)


def test_sites_without_two_visits_are_not_compared() -> None:
    sites = {
        "one": Moments.of(fractions([9])),
        "none": NOTHING,
        "a": spread_around(90),
        "b": spread_around(80),
    }
    assert [site.site for site in games_howell(sites).sites] == ["a", "b"]
    for few in ({}, {"a": spread_around(90)}, {"one": sites["one"], "a": sites["a"]}):
        assert list(games_howell(few).all()) == []
        assert verdicts(games_howell(few)) == Verdicts((), (), 0, 0, 0)


def test_visits_that_do_not_vary_at_all_make_every_difference_clear() -> None:
    pairs = compared(a=[90, 90], b=[80, 80, 80], c=[90, 90])
    told = {(pair.better, pair.worse): (*pair.difference.interval, pair.p) for pair in pairs.all()}
    expected = {("a", "c"): (0, 0, 1), ("a", "b"): (10, 10, 0), ("c", "b"): (10, 10, 0)}
    assert told == {pair: pytest.approx(figures, abs=1e-12) for pair, figures in expected.items()}
    assert verdicts(pairs) == Verdicts((Above(("a", "c"), ("b",)),), (("a", "c"),), 2, 1, 0)


def test_fewer_demerits_are_better() -> None:
    pairs = games_howell({"bad": spread_around(30), "good": spread_around(5)}, demerit=True)
    (pair,) = pairs.all()
    assert (pair.better, pair.worse, pair.difference.points) == ("good", "bad", 25)


def test_what_the_issue_says_of_three_sites() -> None:
    told = verdicts(
        games_howell({"South": spread_around(80), "North": spread_around(90), "East": spread_around(82)})
    )
    assert told.above == (Above(("North",), ("East", "South")),)
    assert told.groups == (("East", "South"),)
    assert (told.clear, told.unclear, told.unsaid) == (2, 1, 0)


def test_nothing_is_said_of_a_site_between_two_that_are_apart() -> None:
    told = verdicts(games_howell({"a": spread_around(90), "b": spread_around(87), "c": spread_around(84)}))
    assert told.above == (Above(("a",), ("c",)),)
    assert told.groups == (("a", "b"), ("b", "c"))


@settings(max_examples=10)
@given(st.lists(st.tuples(st.integers(50, 90), st.integers(2, 12)), min_size=2, max_size=12))
def test_what_is_said_is_true_and_all_is_counted(sites: list[tuple[int, int]]) -> None:
    pairs = games_howell({str(place): spread_around(*site) for place, site in enumerate(sites)})
    sides = {True: set(), False: set()}
    for (row, better), (column, worse) in combinations(enumerate(pairs.sites), 2):
        sides[bool(pairs.clear[row, column])].add((better.site, worse.site))
    everything, short = verdicts(pairs, most=99), verdicts(pairs)
    for told in (everything, short):
        above = {pair for each in told.above for pair in product(each.better, each.worse)}
        level = {pair for group in told.groups for pair in combinations(group, 2)}
        assert above <= sides[True]
        assert level <= sides[False]
        assert (told.clear, told.unclear) == (len(sides[True]), len(sides[False]))
        assert told.unsaid == len(sides[True] - above) + len(sides[False] - level)
    assert {pair for each in everything.above for pair in product(each.better, each.worse)} == sides[True]
    assert len(short.above) <= 4
    assert len(short.groups) <= 4


def test_a_dozen_sites_stay_a_few_sentences() -> None:
    tiers = {f"site {place}": spread_around(90 - 10 * (place // 4) - place % 4 / 2) for place in range(12)}
    told = verdicts(games_howell(tiers))
    assert [(len(one.better), len(one.worse)) for one in told.above] == [(4, 8), (4, 4)]
    assert [len(group) for group in told.groups] == [4, 4, 4]
    assert told.unsaid == 0
