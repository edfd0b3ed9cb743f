"""The heat map: sites by sections, or by dimensions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from inspector.analysis.moments import NOTHING, Moments, joined
from inspector.analysis.visits import Percents, Visit, by_site

CLASSES = 7
"""Class 0 lies ten points or more above the pass mark, class 1 above it, then each ten points lower."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The mean of the `n` visits that scored the section; None without any."""

    mean: Fraction | None
    n: int


class Scored(NamedTuple):
    """The percents of some inspections: by section or dimension, and of the whole."""

    parts: Mapping[str, Moments]
    whole: Moments


@dataclass(frozen=True, slots=True)
class HeatRow:
    """A site, or all of them: a cell for each key, and one of the whole inspections."""

    site: str | None
    path: tuple[str, ...]
    cells: Mapping[str, Cell]
    total: Cell

    @property
    def weakest(self) -> str | None:
        """The key with the lowest mean; None where no other is higher."""
        means = {key: cell.mean for key, cell in self.cells.items() if cell.mean is not None}
        lowest = [key for key, mean in means.items() if mean == min(means.values())]
        return lowest[0] if len(lowest) == 1 and len(means) > 1 else None


@dataclass(frozen=True, slots=True)
class Heat:
    rows: tuple[HeatRow, ...]
    all: HeatRow


def sections(visit: Visit) -> Percents:
    return visit.sections


def dimensions(visit: Visit) -> Percents:
    return visit.dimensions


def heat_map(
    visits: Sequence[Visit],
    keys: Iterable[str],
    *,
    of: Callable[[Visit], Percents] = sections,
    order: Iterable[str] | None = None,
) -> Heat:
    """As `heat_of_sites`; in the order of sites in which they are first seen where none is given."""
    groups, keys = by_site(visits), tuple(keys)
    sites = {site: _scored(seen, keys, of) for site, seen in groups.items()}
    paths = {site: seen[-1].path for site, seen in groups.items()}
    return heat_of_sites(sites, paths, keys, groups if order is None else order)


def heat_of_sites(
    sites: Mapping[str, Scored],
    paths: Mapping[str, tuple[str, ...]],
    keys: Iterable[str],
    order: Iterable[str],
) -> Heat:
    """Mean percents by site and key; the row of all is over the inspections, not over the sites' means.

    Both mappings are by site. The rows come in the given `order` of sites; those without a visit are empty.
    """
    keys = tuple(keys)
    rows = (_row(site, paths.get(site, ()), sites.get(site, _UNSEEN), keys) for site in order)
    everywhere = {key: joined(site.parts.get(key, NOTHING) for site in sites.values()) for key in keys}
    whole = joined(site.whole for site in sites.values())
    return Heat(tuple(rows), _row(None, (), Scored(everywhere, whole), keys))


def heat_class(percent: Fraction, pass_mark: Fraction) -> int:
    """0, the lightest, to 6; by the exact value, and a bound belongs to the better class."""
    below = (pass_mark - percent) / 10
    return min(max(-(-below.numerator // below.denominator) + 1, 0), CLASSES - 1)


_UNSEEN = Scored({}, NOTHING)


def _scored(visits: Sequence[Visit], keys: Iterable[str], of: Callable[[Visit], Percents]) -> Scored:
    parts = {key: _moments(of(visit).get(key) for visit in visits) for key in keys}
    return Scored(parts, _moments(visit.points.percent for visit in visits))


def _moments(percents: Iterable[Fraction | None]) -> Moments:
    return Moments.of([percent for percent in percents if percent is not None])


def _row(site: str | None, path: tuple[str, ...], scored: Scored, keys: Iterable[str]) -> HeatRow:
    cells = {key: _cell(scored.parts.get(key, NOTHING)) for key in keys}
    return HeatRow(site, path, cells, _cell(scored.whole))


def _cell(moments: Moments) -> Cell:
    return Cell(moments.mean, moments.n)
