"""The course of a target: whether what is measured keeps to the line from its start to its date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from inspector.analysis.moments import Moments, joined

WINDOW = 28
"""Days whose inspections make a measure: a single good one is no target met."""


class Status(StrEnum):
    """Nothing measured yet; at or beyond the line; short of it; the value reached; its date past without."""

    NOT_BEGUN = "not-begun"
    ON_COURSE = "on-course"
    BEHIND = "behind"
    MET = "met"
    MISSED = "missed"


class Direction(StrEnum):
    UP = "up"
    DOWN = "down"


class Measure(NamedTuple):
    """The mean of the `n` inspections that count on a day."""

    day: date
    value: Fraction
    n: int


@dataclass(frozen=True, slots=True)
class Course:
    """From `start` on `begins` to `value` on `due`, which is later. `measures` are by day, oldest first."""

    begins: date
    start: Fraction
    due: date
    value: Fraction
    measures: tuple[Measure, ...] = ()

    @property
    def direction(self) -> Direction:
        return Direction.DOWN if self.value < self.start else Direction.UP

    def line(self, day: date) -> Fraction:
        """Where it should stand on a day: level before it begins and after it is due."""
        days = min(max((day - self.begins).days, 0), (self.due - self.begins).days)
        return self.start + (self.value - self.start) * Fraction(days, (self.due - self.begins).days)

    def latest(self, today: date) -> Measure | None:
        """The last measure since it began, up to today or to when it was due."""
        last = min(today, self.due)
        known = [measure for measure in self.measures if self.begins <= measure.day <= last]
        return known[-1] if known else None

    def status(self, today: date) -> Status:
        """By the latest measure and the line on its day: what was not inspected since did not fall back."""
        latest = self.latest(today)
        if latest is not None and self._reaches(latest.value, self.value):
            return Status.MET
        if today > self.due:
            return Status.MISSED
        if latest is None:
            return Status.NOT_BEGUN
        return Status.ON_COURSE if self._reaches(latest.value, self.line(latest.day)) else Status.BEHIND

    def way(self, today: date) -> Fraction | None:
        """Percent of the way gone: below 0 where it went backwards, above 100 where it went beyond. None
        without a measure, and where the value is to be held."""
        latest = self.latest(today)
        if latest is None or self.value == self.start:
            return None
        return 100 * (latest.value - self.start) / (self.value - self.start)

    def _reaches(self, value: Fraction, mark: Fraction) -> bool:
        return value >= mark if self.direction is Direction.UP else value <= mark


def running(days: Mapping[date, Moments], window: int = WINDOW) -> tuple[Measure, ...]:
    """For each day with a score the mean of all inspections of the `window` days that end with it."""
    known = sorted((day, scored) for day, scored in days.items() if scored.n)
    measures, first = [], 0
    for at, (day, _) in enumerate(known):
        while known[first][0] <= day - timedelta(days=window):
            first += 1
        whole = joined(scored for _, scored in known[first : at + 1])
        if whole.mean is not None:
            measures.append(Measure(day, whole.mean, whole.n))
    return tuple(measures)
