"""Distribution: whether the mean stands for most, or hides two kinds of inspections."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from inspector.analysis.axis import points_axis
from inspector.analysis.distribution import Bin as Seen
from inspector.analysis.distribution import Distribution
from inspector.services.session import Session
from inspector.ui.compare.asked import Asked, Content
from inspector.ui.compare.card import ChartCard
from inspector.ui.compare.charts.spread import Bin, Spread, SpreadChart
from inspector.ui.context import Context
from inspector.ui.language import number


class SpreadCard(ChartCard):
    def __init__(self, context: Context) -> None:
        chart = SpreadChart()
        super().__init__(context, chart, chart.show_spread)

    def title(self) -> str:
        return self.tr("Distribution")

    def read(self, session: Session, asked: Asked) -> Content:
        seen = session.comparison.spread(asked.which)
        if not seen.bins:
            return Content(None, "", (self.tr("None of these inspections has a score."),))
        axis = points_axis([step.count for step in seen.bins])
        ticks = tuple((tick, number(f"{tick:g}")) for tick in axis.ticks() if tick == int(tick))
        bins = tuple(self._bin(step, asked) for step in seen.bins)
        subtitle = (
            self.tr("inspections by their points")
            if asked.demerit
            else self.tr("inspections by their percent")
        )
        return Content(
            Spread(bins, axis, ticks, self._target(seen, asked)), subtitle, self._middle(seen, asked)
        )

    # -- inside

    def _bin(self, step: Seen, asked: Asked) -> Bin:
        name = _range(step)
        said = self.tr("{range} points").format(range=name) if asked.demerit else f"{name}\u00a0%"
        mark = asked.pass_mark
        below = mark is not None and _is_below(step, mark, demerit=asked.demerit)
        behind = replace(asked.behind(said), least=float(step.low), below=float(max(step.high, step.low + 1)))
        lines = (said, self.tr("%n inspections", "", step.count))
        return Bin(
            float(step.low), number(str(step.low)), step.count, below, lines, behind if step.count else None
        )

    def _target(self, seen: Distribution, asked: Asked) -> tuple[float, str] | None:
        mark, first = asked.pass_mark, seen.bins[0]
        if mark is None:
            return None
        wide = max(1, first.high - first.low)
        place = (float(mark) - first.low) / wide
        if not 0 <= place <= len(seen.bins):
            return None
        return place, self.tr("Target {mark}").format(mark=number(f"{float(mark):g}"))

    def _middle(self, seen: Distribution, asked: Asked) -> tuple[str, ...]:
        if seen.median is None:
            return ()
        if seen.n == 1:
            return (self.tr("One visit only."),)
        low, high = (number(str(end)) for end in seen.median)
        if asked.demerit:
            return (self.tr("The middle inspection has {low} to {high} points.").format(low=low, high=high),)
        if low == high:
            return (self.tr("The middle inspection scored {score}\u00a0%.").format(score=low),)
        return (self.tr("The middle inspection scored {low} to {high}\u00a0%.").format(low=low, high=high),)


def _is_below(step: Seen, mark: Fraction, *, demerit: bool) -> bool:
    """Whether the whole of it misses the mark."""
    return step.low > mark if demerit else step.low < mark and step.high <= mark


def _range(step: Seen) -> str:
    return number(str(step.low)) if step.low == step.high else f"{step.low}–{step.high}"
