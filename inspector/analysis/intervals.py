"""Means and shares with the range in which chance leaves the true value: 95 % of the time."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from inspector.analysis.moments import Moments

CONFIDENCE = 0.95


class Interval(NamedTuple):
    """Both ends belong to it. Not cut to 0…100: a mean of percents may have an interval beyond 100."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean of `n` values: None without any. The interval needs two."""

    n: int
    mean: Fraction | None
    interval: Interval | None


@dataclass(frozen=True, slots=True)
class Difference:
    """How far a mean lies above another. The interval needs two values on each side."""

    points: Fraction
    interval: Interval | None

    @property
    def clear(self) -> bool:
        """Whether it is beyond chance."""
        return self.interval is not None and not self.interval.low <= 0 <= self.interval.high


def estimate(of: Moments) -> Estimate:
    """The mean with its interval by Student's t. Values that are all equal have one without width."""
    if of.mean is None or of.variance is None:
        return Estimate(of.n, of.mean, None)
    return Estimate(of.n, of.mean, _around(of.mean, math.sqrt(of.variance / of.n), of.n - 1))


def difference(now: Moments, before: Moments) -> Difference | None:
    """The mean of `now` less that of `before`, by Welch's t; None where either has no values."""
    if now.mean is None or before.mean is None:
        return None
    points = now.mean - before.mean
    if now.variance is None or before.variance is None:
        return Difference(points, None)
    error, freedom = welch(now.variance / now.n, now.n, before.variance / before.n, before.n)
    return Difference(points, _around(points, error, freedom))


def welch(own: float, n: int, other: float, m: int) -> tuple[float, float]:
    """The error of the difference of two means of `n` and `m` values, `own` and `other` being the squares of
    their errors, and how many degrees of freedom the two together are worth (Welch and Satterthwaite)."""
    both = own + other
    if not both:
        return 0.0, float(n + m - 2)
    return math.sqrt(both), 1 / ((own / both) ** 2 / (n - 1) + (other / both) ** 2 / (m - 1))


def wilson(count: int, of: int) -> Interval | None:
    """Wilson's interval of a share (1927), in percent, from 0 of none and to 100 of all; None of nothing."""
    return Interval(_wilson_low(count, of), 100 - _wilson_low(of - count, of)) if of else None


def _wilson_low(count: int, of: int) -> float:
    from scipy.special import ndtri

    z = float(ndtri((1 + CONFIDENCE) / 2))
    half = z * math.sqrt(count * (1 - count / of) + z * z / 4)
    return 100 * (count + z * z / 2 - half) / (of + z * z)


def _around(middle: Fraction, error: float, freedom: float) -> Interval:
    from scipy.special import stdtrit

    half = float(stdtrit(freedom, (1 + CONFIDENCE) / 2)) * error
    return Interval(float(middle) - half, float(middle) + half)
