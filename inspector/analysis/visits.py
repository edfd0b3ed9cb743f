"""One inspection as comparisons see it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from inspector.checklists.method import Method
from inspector.checklists.score import Outcome, Points

Percents = Mapping[str, Fraction | None]
"""Percents by key; None where nothing was scored."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A finished inspection with its exact scores.

    `site` is an id and `path` the names to it, root first. `visited_on` is the site's local date. `demerits`
    is None but in the demerit model, where `points` has neither possible points nor a percent. `failed` holds
    the key of each failed item, once for each entry it failed in; `critical` counts the critical ones.
    """

    record: str
    site: str
    path: tuple[str, ...]
    subject: str
    template: str
    version: int
    method: Method
    visited_on: date
    points: Points
    demerits: Fraction | None
    outcome: Outcome | None
    sections: Percents
    dimensions: Percents
    failed: tuple[str, ...]
    critical: int

    @property
    def score(self) -> Fraction | None:
        """The percent, or the demerit points; None where nothing was scored."""
        return self.points.percent if self.demerits is None else self.demerits


def scores(visits: Iterable[Visit]) -> list[Fraction]:
    """The scores there are."""
    return [visit.score for visit in visits if visit.score is not None]


def by_site(visits: Iterable[Visit]) -> dict[str, list[Visit]]:
    """The visits of each site, by its id, in their order."""
    groups: dict[str, list[Visit]] = defaultdict(list)
    for visit in visits:
        groups[visit.site].append(visit)
    return dict(groups)
