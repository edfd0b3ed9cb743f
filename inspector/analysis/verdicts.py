"""What the pairs of sites come to in a few sentences; the words themselves are the window's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

from inspector.analysis.pairs import Pairs

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

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
    below = [_mask(row) for row in pairs.clear]
    level = [(1 << len(sites)) - (2 << at) & ~row for at, row in enumerate(below)]
    above, clear_left = _said(below, _clear(below), most)
    groups, unclear_left = _said(level, _runs(level), most)
    return Verdicts(
        tuple(Above(_named(sites, better), _named(sites, worse)) for better, worse in above),
        tuple(_named(sites, one | other) for one, other in groups),
        _count(below),
        _count(level),
        clear_left + unclear_left,
    )


_Places = int
"""A set of places in the order of the sites, a bit for each."""


class _Sentence(NamedTuple):
    """It speaks of each of `better`, a list of places, against each of `worse` that comes after it."""

    better: Sequence[int]
    worse: _Places


def _mask(flags: NDArray[np.bool_]) -> _Places:
    import numpy as np

    return int.from_bytes(np.packbits(flags, bitorder="little").tobytes(), "little")


def _clear(below: Sequence[_Places]) -> list[_Sentence]:
    """For each site all that lie clearly below it, and with it every other that they lie below."""
    return [
        _Sentence([at for at, row in enumerate(below) if row & worse == worse], worse)
        for worse in below
        if worse
    ]


def _runs(level: Sequence[_Places]) -> list[_Sentence]:
    """The longest runs of neighbours of which no two are apart."""
    runs, first = [], 0
    for last in range(len(level)):
        apart = [at for at in range(first, last) if not level[at] >> last & 1]
        if apart:
            runs.append(range(first, last))
            first = apart[-1] + 1
    runs.append(range(first, len(level)))
    return [_Sentence(run, (1 << run.stop) - (1 << run.start)) for run in runs]


def _said(
    rows: Sequence[_Places], sentences: Sequence[_Sentence], most: int
) -> tuple[list[tuple[_Places, _Places]], int]:
    """The better and the worse of the sentences that say most, each cut to what was not yet said, and how
    many pairs are left unsaid."""
    left = list(rows)
    chosen: list[tuple[_Places, _Places]] = []
    while sentences and len(chosen) < most:
        best = max(sentences, key=lambda one: _count(left[at] & one.worse for at in one.better))
        said = {at: left[at] & best.worse for at in best.better if left[at] & best.worse}
        if not said:
            break
        chosen.append((sum(1 << at for at in said), reduce(or_, said.values())))
        for at, worse in said.items():
            left[at] &= ~worse
    return chosen, _count(left)


def _count(rows: Iterable[_Places]) -> int:
    return sum(row.bit_count() for row in rows)


def _named(sites: Sequence[str], places: _Places) -> tuple[str, ...]:
    return tuple(site for at, site in enumerate(sites) if places >> at & 1)
