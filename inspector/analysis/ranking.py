"""Sites in order, as far as their visits can tell them apart."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from inspector.analysis.intervals import Interval
from inspector.analysis.summary import Summary, summarize
from inspector.analysis.visits import Visit, by_site

LEAST_VISITS = 4
"""The least visits with a score that make a rank."""


class Standing(StrEnum):
    """Where a site stands against the pass mark: its whole interval on one side, or not clear yet."""

    MEETS = "meets"
    MISSES = "misses"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class SiteRank:
    """A site in the ranking. `ranks` is the best and the worst rank it may have, 1 being best; None with too
    few visits, and then `standing` is UNCLEAR. That is None without a pass mark."""

    site: str
    path: tuple[str, ...]
    summary: Summary
    ranks: tuple[int, int] | None = None
    standing: Standing | None = None


def rank_sites(
    visits: Sequence[Visit],
    before: Sequence[Visit] = (),
    *,
    sites: Mapping[str, tuple[str, ...]] = {},
    least: int = LEAST_VISITS,
    pass_mark: Fraction | None = None,
    demerit: bool = False,
) -> tuple[SiteRank, ...]:
    """As `rank`. `before` are the visits of the period before; `sites` are paths by id of sites to list in
    any case."""
    groups, earlier = by_site(visits), by_site(before)
    paths = {**sites, **{visit.site: visit.path for visit in visits}}
    summaries = {site: summarize(groups.get(site, ()), earlier.get(site, ())) for site in paths}
    return rank(summaries, paths, least=least, pass_mark=pass_mark, demerit=demerit)


def rank(
    summaries: Mapping[str, Summary],
    paths: Mapping[str, tuple[str, ...]],
    *,
    least: int = LEAST_VISITS,
    pass_mark: Fraction | None = None,
    demerit: bool = False,
) -> tuple[SiteRank, ...]:
    """The sites best mean first, then those with fewer than `least` visits, then those without a score.

    Both mappings are by site. With `demerit` fewer points are better, and `pass_mark` is the most that
    passes. One inspection has no interval, so that less than two are never ranked.
    """
    intervals = {
        site: summary.score.interval for site, summary in summaries.items() if summary.score.n >= least
    }
    ranked = {site: _better_up(interval, demerit) for site, interval in intervals.items() if interval}
    ranks = _ranks(ranked)
    rows = (
        SiteRank(site, paths[site], summary, ranks.get(site), _standing(site, ranked, pass_mark, demerit))
        for site, summary in summaries.items()
    )
    return tuple(sorted(rows, key=lambda row: _place(row, demerit)))


def _better_up(interval: Interval, demerit: bool) -> Interval:
    return Interval(-interval.high, -interval.low) if demerit else interval


def _ranks(ranked: Mapping[str, Interval]) -> dict[str, tuple[int, int]]:
    """After those whose whole interval lies above; before those whose whole interval lies below."""
    lows = sorted(interval.low for interval in ranked.values())
    highs = sorted(interval.high for interval in ranked.values())
    return {
        site: (1 + len(lows) - bisect_right(lows, own.high), len(highs) - bisect_left(highs, own.low))
        for site, own in ranked.items()
    }


def _standing(
    site: str, ranked: Mapping[str, Interval], pass_mark: Fraction | None, demerit: bool
) -> Standing | None:
    if pass_mark is None:
        return None
    own = ranked.get(site)
    mark = float(-pass_mark if demerit else pass_mark)
    if own is None:
        return Standing.UNCLEAR
    if own.low >= mark:
        return Standing.MEETS
    return Standing.MISSES if own.high < mark else Standing.UNCLEAR


def _place(row: SiteRank, demerit: bool) -> tuple[bool, bool, Fraction, tuple[str, ...], str]:
    mean = row.summary.score.mean
    order = Fraction(0) if mean is None else mean if demerit else -mean
    return mean is None, row.ranks is None, order, row.path, row.site
