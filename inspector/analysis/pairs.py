"""Which sites differ beyond chance, when each is compared with each.

Tukey's test as Games and Howell (1976) extended it to sites that differ in how many visits they have and in
how much these vary; and they do, for the nearer a site is to 100 %, the less it can vary. With one variance
for all, as Kramer takes it, unsteady sites would blur steady ones and be taken for steadier than they are.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING

from inspector.analysis.intervals import CONFIDENCE, Difference, Interval, welch
from inspector.analysis.moments import Moments, rounded

if TYPE_CHECKING:
    import numpy as np
    from numpy.polynomial import Chebyshev
    from numpy.typing import NDArray

_DEGREE, _NEAR, _FARTHER = 6, 1e-3, 1.02


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
    """A site with its `n` visits and the square of its mean's error; a higher mean is better."""

    site: str
    n: int
    mean: float
    squared_error: float


@dataclass(frozen=True)
class Pairs:
    """The sites that can be compared, best first, and what is known of any two of them. Where the visits of
    neither vary at all, every difference is clear."""

    sites: tuple[Compared, ...]

    @cached_property
    def clear(self) -> NDArray[np.bool_]:
        """Whether the site of a row is above that of a column beyond chance, both in the order of sites."""
        import numpy as np

        k = len(self.sites)
        if k < 2:
            return np.zeros((k, k), np.bool_)
        figures = [(site.n, site.mean, site.squared_error) for site in self.sites]
        n, mean, error = np.array(figures, float).T
        both = np.add.outer(error, error)
        own = (error[:, None] / np.where(both, both, 1)) ** 2 / (n[:, None] - 1)
        reach = np.sqrt(both / 2) * np.exp(self._widest(own + own.T))  # as `welch` has error and freedom
        return np.triu(np.subtract.outer(mean, mean) > reach, 1)

    def points(self, better: str, worse: str) -> float:
        """How far the better of two sites, by their ids, lies above the other."""
        return self._by_id[better].mean - self._by_id[worse].mean

    def of(self, better: str, worse: str) -> Pair:
        """By their ids, the better one first."""
        return self.pair(self._by_id[better], self._by_id[worse])

    def pair(self, better: Compared, worse: Compared) -> Pair:
        from inspector.analysis.studentized import beyond, quantile

        points, (error, freedom) = better.mean - worse.mean, _error(better, worse)
        about = math.exp(self._widest(1 / freedom))
        reach = error * quantile(
            len(self.sites), freedom, CONFIDENCE, about * (1 - _NEAR), about * (1 + _NEAR)
        )
        apart = points / error if error else math.inf if points else 0.0
        difference = Difference(rounded(points), Interval(points - reach, points + reach))
        return Pair(better.site, worse.site, difference, beyond(len(self.sites), freedom, apart))

    def all(self) -> Iterator[Pair]:
        return (self.pair(better, worse) for better, worse in combinations(self.sites, 2))

    @cached_property
    def _by_id(self) -> Mapping[str, Compared]:
        return {site.site: site for site in self.sites}

    @cached_property
    def _widest(self) -> Chebyshev:
        """The logarithm of how many errors chance sets two sites apart, by the reciprocal of the degrees of
        freedom. 19,900 pairs may have as many; but it is smooth, and this polynomial right to a few parts in
        100,000."""
        import numpy as np
        from numpy.polynomial import Chebyshev

        from inspector.analysis.studentized import quantile

        k, visits = len(self.sites), sorted(site.n for site in self.sites)

        def widest(shares: NDArray[np.float64]) -> NDArray[np.float64]:
            found = [quantile(k, 1 / shares[0], CONFIDENCE)]
            for share in shares[1:]:  # they grow: with fewer degrees of freedom chance reaches farther
                found.append(quantile(k, 1 / share, CONFIDENCE, found[-1], found[-1] * _FARTHER))
            return np.log(found)

        return Chebyshev.interpolate(
            widest,
            _DEGREE,
            domain=[1 / (visits[-1] + visits[-2] - 1), 1 / (visits[0] - 1)],
        )


def games_howell(sites: Mapping[str, Moments], *, demerit: bool = False) -> Pairs:
    """Of those sites that have at least two visits; with `demerit` fewer points are better."""
    compared = (
        Compared(site, own.n, float(-own.mean if demerit else own.mean), own.variance / own.n)
        for site, own in sites.items()
        if own.mean is not None and own.variance is not None
    )
    return Pairs(tuple(sorted(compared, key=lambda one: (-one.mean, one.site))))


def _error(one: Compared, other: Compared) -> tuple[float, float]:
    """The error of their difference, as the studentized range has it: of one mean; and its freedom."""
    error, freedom = welch(one.squared_error, one.n, other.squared_error, other.n)
    return error / math.sqrt(2), freedom
