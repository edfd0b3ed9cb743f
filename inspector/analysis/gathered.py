"""Visits on their way into a comparison, with what their templates call things."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from inspector.analysis.periods import Period
from inspector.analysis.standards import Standard
from inspector.analysis.visits import Visit


@dataclass
class Gathered:
    """Small enough to be kept for every inspection, and to be handed between processes.

    `standards` are by template. `left_out` counts inspections that do not count: practice, superseded, void.
    `newest` is when the last of the inspections was finished.
    """

    visits: list[Visit] = field(default_factory=list)
    standards: dict[str, Standard] = field(default_factory=dict)
    left_out: int = 0
    newest: datetime | None = None
    programs: set[str] = field(default_factory=set)

    @property
    def period(self) -> Period:
        """From the first visit to the last; there must be one."""
        days = [visit.visited_on for visit in self.visits]
        return Period(min(days), max(days))

    def add(self, visit: Visit, standard: Standard, finished_at: datetime, program: str) -> None:
        self.visits.append(visit)
        self._know(standard)
        self._finished(finished_at)
        self.programs.add(program)

    def join(self, other: Gathered) -> None:
        """Take in what was gathered elsewhere, behind one's own."""
        self.visits += other.visits
        for standard in other.standards.values():
            self._know(standard)
        self.left_out += other.left_out
        if other.newest:
            self._finished(other.newest)
        self.programs |= other.programs

    def _know(self, standard: Standard) -> None:
        known = self.standards.get(standard.template)
        self.standards[standard.template] = known.joined(standard) if known else standard

    def _finished(self, at: datetime) -> None:
        self.newest = at if self.newest is None else max(self.newest, at)
