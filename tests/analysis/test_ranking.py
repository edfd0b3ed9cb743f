"""Ranks as far as intervals tell sites apart, and the two averages, which never mix."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import pytest

from inspector.analysis.moments import Moments
from inspector.analysis.ranking import Standing, rank, rank_sites
from inspector.analysis.summary import Totals, summarize, summary
from inspector.checklists.score import Points
from tests.analysis.making import demerits, visit, visits

TOP = visits("top", 98, 97, 98, 99)
NEAR = visits("near", 97, 96, 98, 97)
MIDDLE = visits("middle", 85, 88, 83, 86)
LOW = visits("low", 60, 62, 58, 61)
MARK = Fraction(80)


def told(rows) -> dict[str, tuple[int, int] | None]:
    return {row.site: row.ranks for row in rows}


def test_sites_whose_intervals_overlap_share_a_range_of_ranks() -> None:
    rows = rank_sites([*LOW, *MIDDLE, *NEAR, *TOP], pass_mark=MARK)
    assert told(rows) == {"top": (1, 2), "near": (1, 2), "middle": (3, 3), "low": (4, 4)}
    assert [row.site for row in rows] == ["top", "near", "middle", "low"]
    assert [row.standing for row in rows] == [Standing.MEETS] * 3 + [Standing.MISSES]


def test_a_whole_interval_on_one_side_of_the_mark_is_clear_else_not() -> None:
    (row,) = rank_sites(visits("north", 79, 84, 78, 90), pass_mark=MARK)
    assert row.summary.score.mean > MARK
    assert row.standing is Standing.UNCLEAR
    (row,) = rank_sites(visits("north", *[80] * 4), pass_mark=MARK)
    assert row.standing is Standing.MEETS, "the mark itself passes"


def test_too_few_visits_are_no_rank_and_do_not_push_others_down() -> None:
    rows = rank_sites(
        [*visits("few", 100, 100, 100), *MIDDLE, *LOW, *visits("none", None, None)], pass_mark=MARK
    )
    assert told(rows) == {"middle": (1, 1), "low": (2, 2), "few": None, "none": None}
    assert [row.site for row in rows] == ["middle", "low", "few", "none"]
    assert rows[2].standing is Standing.UNCLEAR
    assert told(rank_sites(visits("unscored", 100, 99, 98, None))) == {"unscored": None}
    assert told(rank_sites(visits("few", 100, 100, 99), least=3)) == {"few": (1, 1)}


def test_one_visit_is_never_ranked() -> None:
    (row,) = rank_sites([visit()], least=1, pass_mark=MARK)
    assert (row.ranks, row.standing, row.summary.score.interval) == (None, Standing.UNCLEAR, None)


def test_sites_that_are_all_equal_share_all_ranks() -> None:
    rows = rank_sites([v for site in ("a", "b", "c") for v in visits(site, *[90] * 4)])
    assert set(told(rows).values()) == {(1, 3)}
    assert {row.standing for row in rows} == {None}, "nothing to be above without a pass mark"


def test_a_site_without_inspections_is_listed_last_with_nothing() -> None:
    rows = rank_sites([*LOW, *visits("none", None)], sites={"empty": ("Company", "Empty")}, pass_mark=MARK)
    empty = next(row for row in rows if row.site == "empty")
    assert (empty.path, empty.summary.visits, empty.summary.score.n) == (("Company", "Empty"), 0, 0)
    assert (empty.summary.pass_rate, empty.summary.pass_interval, empty.summary.pooled) == (None, None, None)
    assert rows[0].site == "low"
    assert rank_sites([]) == ()


def in_sums(values: Sequence[float]) -> Moments:
    range_ = (min(values), max(values)) if values else (None, None)
    return Moments.of_sums(len(values), sum(values), sum(value * value for value in values), *range_)


def test_sums_are_ranked_as_their_visits_are() -> None:
    scored = {
        "top": (98, 97, 98, 99),
        "flat": (80,) * 4,
        "low": (60, 62, 58, 61),
        "few": (90, 95),
        "none": (),
    }
    before = {"top": (90, 91, 92)}
    seen = [one for site, percents in scored.items() for one in visits(site, *percents)]
    exact = rank_sites(
        seen, visits("top", *before["top"]), sites={"none": ("Company", "None")}, pass_mark=MARK
    )
    summaries = {
        site: summary(Totals(len(percents), in_sums(percents)), in_sums(before.get(site, ())))
        for site, percents in scored.items()
    }
    told = rank(summaries, {row.site: row.path for row in exact}, pass_mark=MARK)
    for one, other in zip(told, exact, strict=True):
        assert (one.site, one.path, one.ranks, one.standing) == (
            other.site,
            other.path,
            other.ranks,
            other.standing,
        )
        assert one.summary.score.mean == other.summary.score.mean
        assert one.summary.score.interval == (
            other.summary.score.interval and pytest.approx(other.summary.score.interval, abs=1e-9)
        )
    assert told[0].summary.change.clear


def test_fewer_demerits_are_better() -> None:
    rows = rank_sites(
        [*demerits("bad", 30, 31, 29, 30), *demerits("good", 5, 6, 4, 5)],
        pass_mark=Fraction(20),
        demerit=True,
    )
    assert told(rows) == {"good": (1, 1), "bad": (2, 2)}
    assert [row.standing for row in rows] == [Standing.MEETS, Standing.MISSES]
    assert [row.summary.score.mean for row in rows] == [5, 30]
    assert {row.summary.pooled for row in rows} == {None}


def test_a_change_is_against_the_same_site_before() -> None:
    rows = rank_sites([*TOP, *LOW], before=[*visits("low", 50, 52, 51, 50), *visits("gone", 1, 2)])
    changes = {row.site: row.summary.change for row in rows}
    assert changes.keys() == {"top", "low"}
    assert changes["top"] is None
    assert (changes["low"].points, changes["low"].clear) == (Fraction("9.5"), True)


def test_the_mean_of_percents_and_the_pooled_points_are_two_things() -> None:
    small = visit(percent=50, points=Points(Fraction(1), Fraction(2), Fraction(50)))
    large = visit(percent=100, points=Points(Fraction(98), Fraction(98), Fraction(100)))
    summary = summarize([small, large])
    assert summary.score.mean == 75
    assert summary.pooled == 99
    assert summarize([visit(percent=None)]).pooled is None
    minus = visit(points=Points(Fraction(-5), Fraction(10), Fraction(0)))
    assert summarize([minus]).pooled == 0


def test_passing_is_counted_over_those_with_an_outcome() -> None:
    summary = summarize([*visits("a", 90, 95, 10), visit(outcome=None), visit(failed=("x", "x"), critical=1)])
    assert (summary.visits, summary.judged, summary.passed) == (5, 4, 3)
    assert summary.pass_rate == 75
    assert (summary.failed, summary.critical) == (2, 1)
    assert summary.pass_interval.low == pytest.approx(30.06, abs=0.01)
