"""Means and shares with the range in which chance leaves the true value: 95 % of the time."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

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


def mean(values: Sequence[Fraction]) -> Fraction | None:
    """The exact mean; None without values."""
    return total(values) / len(values) if values else None


def total(values: Sequence[Fraction]) -> Fraction:
    """The exact sum."""
    whole, unit = _whole(values)
    return Fraction(sum(whole), unit)


def estimate(values: Sequence[Fraction]) -> Estimate:
    """The mean with its interval by Student's t. Values that are all equal have one without width."""
    middle = mean(values)
    if middle is None or len(values) < 2:
        return Estimate(len(values), middle, None)
    error = math.sqrt(_variance(values) / len(values))
    return Estimate(len(values), middle, _around(middle, error, len(values) - 1))


def difference(now: Sequence[Fraction], before: Sequence[Fraction]) -> Difference | None:
    """The mean of `now` less that of `before`, by Welch's t; None where either has no values."""
    new, old = mean(now), mean(before)
    if new is None or old is None:
        return None
    if len(now) < 2 or len(before) < 2:
        return Difference(new - old, None)
    shares = (_variance(now) / len(now), _variance(before) / len(before))
    both = sum(shares)
    if not both:
        return Difference(new - old, _around(new - old, 0, 1))
    # Welch and Satterthwaite: how many values the two variances together are worth
    freedom = both**2 / (shares[0] ** 2 / (len(now) - 1) + shares[1] ** 2 / (len(before) - 1))
    return Difference(new - old, _around(new - old, math.sqrt(both), freedom))


def wilson(count: int, of: int) -> Interval | None:
    """Wilson's interval of a share, in percent; None of nothing."""
    from scipy.special import ndtri

    if not of:
        return None
    z = float(ndtri((1 + CONFIDENCE) / 2))
    share = count / of
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z / (1 + z * z / of) * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return Interval(max(0.0, 100 * (middle - half)), min(100.0, 100 * (middle + half)))


def _whole(values: Sequence[Fraction]) -> tuple[list[int], int]:
    """The values as whole numbers of a unit, and how many units make 1: quick to add up, and still exact."""
    unit = math.lcm(*{value.denominator for value in values})
    return [value.numerator * (unit // value.denominator) for value in values], unit


def _variance(values: Sequence[Fraction]) -> float:
    """Of the sample; rounded last, so that equal values have none."""
    (whole, unit), n = _whole(values), len(values)
    all_, squares = sum(whole), sum(value * value for value in whole)
    return float(Fraction(n * squares - all_ * all_, n * (n - 1) * unit * unit))


def _around(middle: Fraction, error: float, freedom: float) -> Interval:
    from scipy.special import stdtrit

    half = float(stdtrit(freedom, (1 + CONFIDENCE) / 2)) * error
    return Interval(float(middle) - half, float(middle) + half)
