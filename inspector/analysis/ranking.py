"""Sites in order, as far as their visits can tell them apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
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
    """The sites best mean first, then those with fewer than `least` visits, then those without a score.

    `before` are the visits of the period before; `sites` are paths by id of sites to list in any case. With
    `demerit` fewer points are better, and `pass_mark` is the most that passes. One inspection has no
    interval, so that less than two are never ranked.
    """
    groups, earlier = by_site(visits), by_site(before)
    paths = {**sites, **{visit.site: visit.path for visit in visits}}
    rows = [
        SiteRank(site, path, summarize(groups.get(site, ()), earlier.get(site, ())))
        for site, path in paths.items()
    ]
    intervals = {row.site: row.summary.score.interval for row in rows if _enough(row, least)}
    ranked = {site: _better_up(interval, demerit) for site, interval in intervals.items() if interval}
    rows = [
        replace(row, ranks=_ranks(row.site, ranked), standing=_standing(row, ranked, pass_mark, demerit))
        for row in rows
    ]
    return tuple(sorted(rows, key=lambda row: _place(row, demerit)))


def _enough(row: SiteRank, least: int) -> bool:
    return row.summary.score.n >= least


def _better_up(interval: Interval, demerit: bool) -> Interval:
    return Interval(-interval.high, -interval.low) if demerit else interval


def _ranks(site: str, ranked: Mapping[str, Interval]) -> tuple[int, int] | None:
    """After those whose whole interval lies above; before those whose whole interval lies below."""
    own = ranked.get(site)
    if own is None:
        return None
    above = sum(other.low > own.high for other in ranked.values())
    below = sum(other.high < own.low for other in ranked.values())
    return 1 + above, len(ranked) - below


def _standing(
    row: SiteRank, ranked: Mapping[str, Interval], pass_mark: Fraction | None, demerit: bool
) -> Standing | None:
    if pass_mark is None:
        return None
    own = ranked.get(row.site)
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
