"""What a group of visits comes to: of one site, or of all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from inspector.analysis.intervals import Difference, Estimate, Interval, difference, estimate, wilson
from inspector.analysis.moments import NOTHING, Moments, total
from inspector.analysis.visits import Visit, scores
from inspector.checklists.score import Outcome


@dataclass(frozen=True, slots=True)
class Totals:
    """A group of visits added up. `score` is of their percents, in the demerit model of their points; those
    `judged` have an outcome, `earned` and `possible` are points, `failed` and `critical` items."""

    visits: int = 0
    score: Moments = NOTHING
    earned: Fraction = Fraction(0)
    possible: Fraction = Fraction(0)
    judged: int = 0
    passed: int = 0
    failed: int = 0
    critical: int = 0


@dataclass(frozen=True, slots=True)
class Summary:
    """`visits` counts all, `score.n` those with a score, `judged` those with an outcome.

    `score` is the mean of the inspections' percents (in the demerit model of their points); `pooled` is all
    points earned by all points possible, in percent. They differ where inspections differ in size, and are
    never mixed. `change` is of the mean against the visits before; None where one side has no score.
    """

    visits: int
    score: Estimate
    pooled: Fraction | None
    judged: int
    passed: int
    failed: int
    critical: int
    change: Difference | None

    @property
    def pass_rate(self) -> Fraction | None:
        """Percent of the visits with an outcome that passed."""
        return Fraction(100 * self.passed, self.judged) if self.judged else None

    @property
    def pass_interval(self) -> Interval | None:
        return wilson(self.passed, self.judged)


def summarize(visits: Sequence[Visit], before: Sequence[Visit] = ()) -> Summary:
    return summary(add_up(visits), Moments.of(scores(before)))


def summary(now: Totals, before: Moments = NOTHING) -> Summary:
    """`before` are the scores of the period before."""
    return Summary(
        visits=now.visits,
        score=estimate(now.score),
        # penalties may take more points than were earned
        pooled=max(100 * now.earned, Fraction(0)) / now.possible if now.possible else None,
        judged=now.judged,
        passed=now.passed,
        failed=now.failed,
        critical=now.critical,
        change=difference(now.score, before),
    )


def add_up(visits: Sequence[Visit]) -> Totals:
    return Totals(
        visits=len(visits),
        score=Moments.of(scores(visits)),
        earned=total([visit.points.earned for visit in visits]),
        possible=total([visit.points.possible for visit in visits if visit.points.possible is not None]),
        judged=sum(visit.outcome is not None for visit in visits),
        passed=sum(visit.outcome is Outcome.PASS for visit in visits),
        failed=sum(len(visit.failed) for visit in visits),
        critical=sum(visit.critical for visit in visits),
    )
