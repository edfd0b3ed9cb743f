"""How scores are spread: how many lie in each step of a scale."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

FULL = 100


@dataclass(frozen=True, slots=True)
class Bin:
    """The scores from `low` to below `high`; the two are one where a bin holds a single value."""

    low: int
    high: int
    count: int


@dataclass(frozen=True, slots=True)
class Distribution:
    """The bins from the least score to the most, empty ones between them too. `median` is what the middle
    score lies in, for counts do not tell it closer; None without scores."""

    bins: tuple[Bin, ...]
    n: int
    median: tuple[int, int] | None


def distribution(counts: Mapping[int, int], width: int, *, demerit: bool = False) -> Distribution:
    """`counts` are by the low end of a bin. 100 % is a bin of its own, for nothing lies above it; points of
    the demerit model have no end."""
    known = [low for low, count in counts.items() if count]
    if not known:
        return Distribution((), 0, None)
    lows = sorted({*range(min(known), max(known), width), *known})
    bins = tuple(Bin(low, _high(low, width, demerit), counts.get(low, 0)) for low in lows)
    n = sum(counts.values())
    # of an even number of scores two lie in the middle
    low, high = (_holding(bins, place) for place in ((n + 1) // 2, n // 2 + 1))
    return Distribution(bins, n, (low.low, high.high))


def _high(low: int, width: int, demerit: bool) -> int:
    return low + width if demerit else min(low + width, FULL)


def _holding(bins: Sequence[Bin], place: int) -> Bin:
    """What holds the score of this place, counted from the least."""
    upto = accumulate(own.count for own in bins)
    return next(own for own, sum_ in zip(bins, upto, strict=True) if sum_ >= place)
