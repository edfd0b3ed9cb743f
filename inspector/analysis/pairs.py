"""Which sites differ beyond chance, when each is compared with each: Tukey's test as extended by Kramer."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING

from inspector.analysis.intervals import CONFIDENCE, Difference, Interval
from inspector.analysis.moments import Moments, rounded

if TYPE_CHECKING:
    from inspector.analysis.studentized import StudentizedRange


@dataclass(frozen=True, slots=True)
class Pair:
    """How far the better of two sites lies above the other.

    The intervals hold for all pairs together: 95 times in 100 every true difference lies in its own. `p` is
    how often chance alone would part some two of so many sites so far.
    """

    better: str
    worse: str
    difference: Difference
    p: float


@dataclass(frozen=True, slots=True)
class Compared:
    """A site with its `n` visits; a higher mean is better."""

    site: str
    n: int
    mean: float
    variance: float


@dataclass(frozen=True)
class Pairs:
    """The sites that can be compared, best first, and what is known of any two of them.

    Visits are taken to vary as much at one site as at another, as in analysis of variance. Where they do not
    vary at all, every difference is clear.
    """

    sites: tuple[Compared, ...]

    def clear(self, better: Compared, worse: Compared) -> bool:
        return better.mean - worse.mean > self._reach(better, worse)

    def pair(self, better: Compared, worse: Compared) -> Pair:
        points, error, reach = (
            better.mean - worse.mean,
            self._error(better, worse),
            self._reach(better, worse),
        )
        apart = points / error if error else math.inf if points else 0.0
        difference = Difference(rounded(points), Interval(points - reach, points + reach))
        return Pair(better.site, worse.site, difference, self._chance.beyond(apart))

    def all(self) -> Iterator[Pair]:
        return (self.pair(better, worse) for better, worse in combinations(self.sites, 2))

    def _reach(self, one: Compared, other: Compared) -> float:
        """How far two means must lie apart to be beyond chance."""
        return self._widest * self._error(one, other)

    def _error(self, one: Compared, other: Compared) -> float:
        return math.sqrt(self._variance / 2 * (1 / one.n + 1 / other.n))

    @cached_property
    def _freedom(self) -> int:
        return sum(site.n - 1 for site in self.sites)

    @cached_property
    def _variance(self) -> float:
        """Of the visits within their sites."""
        return sum((site.n - 1) * site.variance for site in self.sites) / self._freedom

    @cached_property
    def _chance(self) -> StudentizedRange:
        from inspector.analysis.studentized import StudentizedRange

        return StudentizedRange(len(self.sites), self._freedom)

    @cached_property
    def _widest(self) -> float:
        return self._chance.quantile(CONFIDENCE)


def tukey_kramer(sites: Mapping[str, Moments], *, demerit: bool = False) -> Pairs:
    """Of those sites that have at least two visits; with `demerit` fewer points are better."""
    compared = (
        Compared(site, own.n, float(-own.mean if demerit else own.mean), own.variance)
        for site, own in sites.items()
        if own.mean is not None and own.variance is not None
    )
    return Pairs(tuple(sorted(compared, key=lambda one: (-one.mean, one.site))))
