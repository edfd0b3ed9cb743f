"""What the pairs of sites come to in a few sentences; the words themselves are the window's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import combinations
from operator import or_
from typing import NamedTuple

from inspector.analysis.pairs import Pairs

MOST_SAID = 4


@dataclass(frozen=True, slots=True)
class Above:
    """Every one of `better` is clearly above every one of `worse`."""

    better: tuple[str, ...]
    worse: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verdicts:
    """`above` says which sites are apart; `groups` are sites of no two of which that can be said. `clear` and
    `unclear` count all pairs of either kind, `unsaid` those that are in no sentence."""

    above: tuple[Above, ...]
    groups: tuple[tuple[str, ...], ...]
    clear: int
    unclear: int
    unsaid: int


def verdicts(pairs: Pairs, most: int = MOST_SAID) -> Verdicts:
    """At most so many sentences of either kind, first those that speak of the most pairs."""
    sites = [compared.site for compared in pairs.sites]
    below, level = [0] * len(sites), [0] * len(sites)
    for (at, better), (beside, worse) in combinations(enumerate(pairs.sites), 2):
        kind = below if pairs.clear(better, worse) else level
        kind[at] |= 1 << beside
    above, clear_left = _said(below, _clear(below), most)
    groups, unclear_left = _said(level, _runs(level), most)
    return Verdicts(
        tuple(Above(_named(sites, one.better), _named(sites, one.worse)) for one in above),
        tuple(_named(sites, one.better | one.worse) for one in groups),
        _count(below),
        _count(level),
        clear_left + unclear_left,
    )


_Places = int
"""A set of places in the order of the sites, a bit for each."""


class _Sentence(NamedTuple):
    """It speaks of each of `better` against each of `worse` that comes after it."""

    better: _Places
    worse: _Places


def _clear(below: Sequence[_Places]) -> list[_Sentence]:
    """For each site all that lie clearly below it, and with it every other that they lie below."""
    return [
        _Sentence(sum(1 << at for at, row in enumerate(below) if row & worse == worse), worse)
        for worse in below
        if worse
    ]


def _runs(level: Sequence[_Places]) -> list[_Sentence]:
    """The longest runs of neighbours of which no two are apart."""
    runs, first = [], 0
    for last in range(len(level)):
        apart = [at for at in range(first, last) if not level[at] >> last & 1]
        if apart:
            runs.append((first, last))
            first = apart[-1] + 1
    runs.append((first, len(level)))
    masks = [(1 << end) - (1 << start) for start, end in runs if end - start > 1]
    return [_Sentence(mask, mask) for mask in masks]


def _said(rows: Sequence[_Places], sentences: Sequence[_Sentence], most: int) -> tuple[list[_Sentence], int]:
    """The sentences that say most, each cut to what was not yet said, and how many pairs are left unsaid."""
    left = list(rows)
    chosen: list[_Sentence] = []
    while sentences and len(chosen) < most:
        best = max((_of(left, one) for one in sentences), key=_count)
        if not _count(best):
            break
        chosen.append(_Sentence(sum(1 << at for at, row in enumerate(best) if row), reduce(or_, best)))
        left = [row & ~said for row, said in zip(left, best, strict=True)]
    return chosen, _count(left)


def _of(rows: Sequence[_Places], sentence: _Sentence) -> list[_Places]:
    """The pairs that a sentence speaks of."""
    return [row & sentence.worse if sentence.better >> at & 1 else 0 for at, row in enumerate(rows)]


def _count(rows: Sequence[_Places]) -> int:
    return sum(row.bit_count() for row in rows)


def _named(sites: Sequence[str], places: _Places) -> tuple[str, ...]:
    return tuple(site for at, site in enumerate(sites) if places >> at & 1)
