"""How a mean moves with time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from inspector.analysis.intervals import Estimate, estimate
from inspector.analysis.moments import Moments
from inspector.analysis.periods import Period, Step, period_of, periods
from inspector.analysis.visits import Visit, scores


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """The visits of one step of time; without a visit its mean is None."""

    period: Period
    score: Estimate


def trend(visits: Sequence[Visit], step: Step, over: Period | None = None) -> tuple[TrendPoint, ...]:
    """A point for each step from the first visit to the last, or over the whole of `over`."""
    if over is None:
        if not visits:
            return ()
        days = [visit.visited_on for visit in visits]
        over = Period(min(days), max(days))
    groups: dict[Period, list[Visit]] = defaultdict(list)
    for visit in visits:
        groups[period_of(visit.visited_on, step)].append(visit)
    return tuple(
        TrendPoint(period, estimate(Moments.of(scores(groups.get(period, ())))))
        for period in periods(over, step)
    )


def step_for(over: Period, most: int = 13) -> Step:
    """The finest step that makes at most so many points, a quarter being the coarsest."""
    steps = (Step.DAY, Step.WEEK, Step.MONTH)
    return next((step for step in steps if sum(1 for _ in periods(over, step)) <= most), Step.QUARTER)
