"""How a mean moves with time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from inspector.analysis.intervals import Estimate, estimate
from inspector.analysis.moments import Moments, joined
from inspector.analysis.periods import Period, Step, period_of, periods
from inspector.analysis.visits import Visit, scores


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """The visits of one step of time; without a visit its mean is None."""

    period: Period
    score: Estimate


def trend(visits: Iterable[Visit], step: Step, over: Period | None = None) -> tuple[TrendPoint, ...]:
    """As `trend_of_days`."""
    days: dict[date, list[Visit]] = defaultdict(list)
    for visit in visits:
        days[visit.visited_on].append(visit)
    return trend_of_days({day: Moments.of(scores(seen)) for day, seen in days.items()}, step, over)


def trend_of_days(
    days: Mapping[date, Moments], step: Step, over: Period | None = None
) -> tuple[TrendPoint, ...]:
    """A point for each step from the first day to the last, or over the whole of `over`."""
    if over is None:
        if not days:
            return ()
        over = Period(min(days), max(days))
    groups: dict[Period, list[Moments]] = defaultdict(list)
    for day, scored in days.items():
        groups[period_of(day, step)].append(scored)
    return tuple(TrendPoint(period, estimate(joined(groups[period]))) for period in periods(over, step))


def step_for(over: Period, most: int = 13) -> Step:
    """The finest step that makes at most so many points, a quarter being the coarsest."""
    steps = (Step.DAY, Step.WEEK, Step.MONTH)
    return next((step for step in steps if sum(1 for _ in periods(over, step)) <= most), Step.QUARTER)
