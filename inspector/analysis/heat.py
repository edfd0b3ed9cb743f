"""The heat map: sites by sections, or by dimensions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from inspector.analysis.moments import mean
from inspector.analysis.visits import Percents, Visit, by_site

CLASSES = 7
"""Class 0 lies ten points or more above the pass mark, class 1 above it, then each ten points lower."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The mean of the `n` visits that scored the section; None without any."""

    mean: Fraction | None
    n: int


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
    """Mean percents by site and key; the row of all is over the inspections, not over the sites' means.

    The sites come in the given `order` of ids, else as they are first seen; those without a visit are empty.
    """
    groups = by_site(visits)
    keys = tuple(keys)
    rows = (_row(site, groups.get(site, []), keys, of) for site in (groups if order is None else order))
    return Heat(tuple(rows), _row(None, visits, keys, of))


def heat_class(percent: Fraction, pass_mark: Fraction) -> int:
    """0, the lightest, to 6; by the exact value, and a bound belongs to the better class."""
    below = (pass_mark - percent) / 10
    return min(max(-(-below.numerator // below.denominator) + 1, 0), CLASSES - 1)


def _row(
    site: str | None, visits: Sequence[Visit], keys: Sequence[str], of: Callable[[Visit], Percents]
) -> HeatRow:
    path = visits[-1].path if site is not None and visits else ()
    cells = {key: _cell(of(visit).get(key) for visit in visits) for key in keys}
    return HeatRow(site, path, cells, _cell(visit.points.percent for visit in visits))


def _cell(percents: Iterable[Fraction | None]) -> Cell:
    known = [percent for percent in percents if percent is not None]
    return Cell(mean(known), len(known))
