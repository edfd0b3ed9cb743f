"""Number, mean and variance of some values: all that means and their intervals are reckoned from."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

_DECIMALS = 10**9


@dataclass(frozen=True, slots=True)
class Moments:
    """`variance` is that of a sample (divided by n - 1). No mean without values, no variance of one alone."""

    n: int = 0
    mean: Fraction | None = None
    variance: float | None = None

    @staticmethod
    def of(values: Sequence[Fraction]) -> Moments:
        """Exact; the variance is rounded last, so that equal values have none."""
        whole, unit = _whole(values)
        n, all_ = len(whole), sum(whole)
        if not n:
            return NOTHING
        squares = n * sum(value * value for value in whole) - all_ * all_
        variance = float(Fraction(squares, n * (n - 1) * unit * unit)) if n > 1 else None
        return Moments(n, Fraction(all_, n * unit), variance)

    @staticmethod
    def of_sums(n: int, total: float, squares: float, least: float | None, most: float | None) -> Moments:
        """From Σx, Σx² and the range of x, as a database adds them up.

        Where the values lie close together, Σx² - (Σx)²/n is a small rest of large numbers. The range bounds
        it: n values can spread by no less than range²/2 and by no more than n·range²/4 (Popoviciu).
        """
        if not n or least is None or most is None:
            return NOTHING
        whole, unit = total.as_integer_ratio()
        mean = _rounded(whole, unit * n)
        if n == 1:
            return Moments(n, mean)
        square, part = squares.as_integer_ratio()
        spread = (square * unit**2 * n - whole**2 * part) / (unit**2 * n * part)
        range_ = most - least
        return Moments(n, mean, min(max(spread, range_**2 / 2), n * range_**2 / 4) / (n - 1))


NOTHING = Moments()
"""Of no values."""


def joined(parts: Iterable[Moments]) -> Moments:
    """Those of all the values together (Chan, Golub and LeVeque 1979)."""
    known = [(part.n, part.mean, part.variance or 0.0) for part in parts if part.mean is not None]
    n = sum(count for count, _, _ in known)
    if not n:
        return NOTHING
    whole, unit = _whole([mean for _, mean, _ in known])
    counted = [(count, own) for (count, _, _), own in zip(known, whole, strict=True)]
    all_ = sum(count * own for count, own in counted)
    mean = Fraction(all_, n * unit)
    if n == 1:
        return Moments(n, mean)
    within = sum((count - 1) * variance for count, _, variance in known)
    between = sum(count * ((own * n - all_) / (n * unit)) ** 2 for count, own in counted)
    return Moments(n, mean, (within + between) / (n - 1))


def total(values: Sequence[Fraction]) -> Fraction:
    """The exact sum."""
    whole, unit = _whole(values)
    return Fraction(sum(whole), unit)


def rounded(value: Fraction | float) -> Fraction:
    """To nine decimals: what was 80 before it was added up in floating point is 80 again, and no less."""
    return _rounded(*value.as_integer_ratio())


def _rounded(numerator: int, denominator: int) -> Fraction:
    """Half goes to even. In whole numbers, for thousands are asked at once."""
    whole, rest = divmod(numerator * _DECIMALS, denominator)
    up = 2 * rest > denominator or (2 * rest == denominator and whole % 2)
    return Fraction(whole + bool(up), _DECIMALS)


def _whole(values: Sequence[Fraction]) -> tuple[list[int], int]:
    """The values as whole numbers of a unit, and how many units make 1: quick to add up, and still exact."""
    unit = math.lcm(*{value.denominator for value in values})
    return [value.numerator * (unit // value.denominator) for value in values], unit
