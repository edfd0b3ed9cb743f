"""What a group of visits comes to: of one site, or of all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from inspector.analysis.intervals import Difference, Estimate, Interval, difference, estimate, total, wilson
from inspector.analysis.visits import Visit, scores
from inspector.checklists.score import Outcome


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
    now = scores(visits)
    return Summary(
        visits=len(visits),
        score=estimate(now),
        pooled=pooled(visits),
        judged=sum(visit.outcome is not None for visit in visits),
        passed=sum(visit.outcome is Outcome.PASS for visit in visits),
        failed=sum(len(visit.failed) for visit in visits),
        critical=sum(visit.critical for visit in visits),
        change=difference(now, scores(before)),
    )


def pooled(visits: Sequence[Visit]) -> Fraction | None:
    """Points of all visits together, in percent, never below 0; None where no point was possible."""
    earned = total([visit.points.earned for visit in visits])
    possible = total([visit.points.possible for visit in visits if visit.points.possible is not None])
    return max(100 * earned, Fraction(0)) / possible if possible else None
