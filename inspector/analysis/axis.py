"""The scale that whiskers and curves are drawn on."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

_TICKS = 5


@dataclass(frozen=True, slots=True)
class Axis:
    """From `low` to `high` in equal steps."""

    low: float
    high: float
    step: float

    def at(self, value: float) -> float:
        """Where a value stands, 0 to 1; what lies outside stands at the end."""
        return (min(max(value, self.low), self.high) - self.low) / (self.high - self.low)

    def holds(self, value: float) -> bool:
        return self.low <= value <= self.high

    def ticks(self) -> list[float]:
        count = round((self.high - self.low) / self.step)
        return [self.low + self.step * place for place in range(count + 1)]


def percent_axis(values: Iterable[float | Fraction]) -> Axis:
    """From the ten below the lowest to 100 by tens; by twenties where that is long."""
    lowest = min((float(value) for value in values), default=0.0)
    step = 10.0 if lowest >= 40 else 20.0
    return Axis(min(max(0.0, math.floor(lowest / step) * step), 90.0), 100.0, step)


def points_axis(values: Iterable[float | Fraction]) -> Axis:
    """From 0 to a round number above the highest, for what has no upper end; where points are given back,
    from a round number below the lowest."""
    known = [0.0, *(float(value) for value in values)]
    lowest, highest = min(known), max(known)
    if lowest == highest:
        highest = 1.0
    rough = (highest - lowest) / _TICKS
    unit = 10.0 ** math.floor(math.log10(rough))
    step = next(unit * times for times in (1, 2, 5, 10) if unit * times >= rough)
    return Axis(step * math.floor(lowest / step), step * math.ceil(highest / step), step)


def close_axis(values: Iterable[float | Fraction], top: float | None) -> Axis:
    """Round ends that lie close about the values, at least one step beyond them where the scale goes on."""
    known = [float(value) for value in values] or [0.0]
    lowest, highest = min(known), max(known)
    step = next(
        (step for step in (1.0, 2.0, 5.0, 10.0, 20.0, 50.0) if highest - lowest <= 3 * step),
        max(100.0, math.ceil((highest - lowest) / 3)),
    )
    step = max(step, 5.0) if top else step
    low = (math.floor(lowest / step) - 1) * step
    if lowest >= 0:
        low = max(0.0, low)
    high = (math.ceil(highest / step) + 1) * step
    return Axis(low, high if top is None else min(high, top), step)
