"""Which items fail most, and how much of all failures the first of them make up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from inspector.analysis.visits import Visit


@dataclass(frozen=True, slots=True)
class ParetoRow:
    """An item, how often it failed, and the percent of all failures up to and with it."""

    item: str
    count: int
    cumulative: Fraction


@dataclass(frozen=True, slots=True)
class Pareto:
    rows: tuple[ParetoRow, ...]
    total: int

    @property
    def vital(self) -> int:
        """How many of the first items it takes to pass half of all failures."""
        return sum(row.cumulative - Fraction(100 * row.count, self.total) < 50 for row in self.rows)


def pareto(visits: Iterable[Visit], current: Callable[[str], str] | None = None) -> Pareto:
    """Of the failed items of visits, as `pareto_of_counts`."""
    return pareto_of_counts(Counter(item for visit in visits for item in visit.failed), current)


def pareto_of_counts(counts: Mapping[str, int], current: Callable[[str], str] | None = None) -> Pareto:
    """The failed items, most frequent first, those of one count by their key. `current` gives an item's key
    of today, for items that were renamed."""
    joined: Counter[str] = Counter()
    for item, count in counts.items():
        joined[current(item) if current else item] += count
    total = joined.total()
    rows, sum_ = [], 0
    for item, count in sorted((+joined).items(), key=lambda pair: (-pair[1], pair[0])):
        sum_ += count
        rows.append(ParetoRow(item, count, Fraction(100 * sum_, total)))
    return Pareto(tuple(rows), total)
