"""The inspections behind a mark of a chart, as the list is asked for them."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.services.ports.records import Filter


@dataclass(frozen=True, slots=True)
class Behind:
    """`title` says in words what they have in common. Scores lie from `least` to below `below`, where those
    are given: percents, or points in the demerit model."""

    title: str
    filter: Filter
    least: float | None = None
    below: float | None = None

    def holds(self, score: float | None) -> bool:
        if self.least is None and self.below is None:
            return True
        if score is None:
            return False
        return (self.least is None or score >= self.least) and (self.below is None or score < self.below)
