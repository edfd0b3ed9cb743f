"""The trend: the mean of each step of time with its band, the pass mark, and how many inspections."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from inspector.analysis.axis import Axis, close_axis
from inspector.analysis.periods import Period, Step
from inspector.analysis.trend import TrendPoint
from inspector.reports.pdf.block import Block
from inspector.reports.pdf.fonts import width as measure
from inspector.reports.pdf.pack.kit import PackKit
from inspector.reports.pdf.pen import Pen, Point
from inspector.reports.pdf.style import AXIS, LABEL, MM, TABLE, Type

_LEFT, _RIGHT, _FOOT = 8 * MM, 11 * MM, 12 * MM
_TOP, _INSET = 4 * MM, 4 * MM
"""Above the plot a figure has room, and beside its ends."""
_FIGURE = 12
"""How high a figure is with its distance from the point."""


@dataclass
class Trend(Block):
    """Steps without an inspection leave a gap in the line."""

    kit: PackKit
    points: Sequence[TrendPoint]
    high: float

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.high

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        axis = self._axis()
        plot = _Plot(
            axis, x + _LEFT, y + _TOP, width - _LEFT - _RIGHT, self.high - _TOP - _FOOT, len(self.points)
        )
        self._grid(pen, plot)
        for run in _runs(self.points):
            self._draw_band(pen, plot, run)
        self._pass_line(pen, plot)
        for run in _runs(self.points):
            line = [plot.point(place, float(self.points[place].score.mean or 0)) for place in run]
            if len(line) > 1:
                pen.shape(line, stroke="accent", thick=2.1, closed=False)
        for place, point in enumerate(self.points):
            if point.score.mean is not None:
                at = plot.point(place, float(point.score.mean))
                pen.circle(*at, 2, fill="fault" if self.kit.below(point.score.mean) else "accent")
        self._ends(pen, plot)
        self._foot(pen, plot)

    def _axis(self) -> Axis:
        """Room for the means and the pass mark; bands may be cut."""
        means = [float(point.score.mean) for point in self.points if point.score.mean is not None]
        mark = self.kit.standard.pass_mark
        values = means if mark is None else [*means, float(mark)]
        return close_axis(values, None if self.kit.standard.demerit else 100.0)

    def _grid(self, pen: Pen, plot: _Plot) -> None:
        for tick in plot.axis.ticks():
            down = plot.down(tick)
            pen.rule(plot.x, down, plot.x + plot.wide, down)
            pen.words(plot.x - 2 * MM, down + 2.1, self.kit.words.number(f"{tick:g}"), AXIS, "right")

    def _draw_band(self, pen: Pen, plot: _Plot, run: Sequence[int]) -> None:
        ends = [(place, self.points[place].score.interval) for place in run]
        upper = [plot.point(place, interval.high) for place, interval in ends if interval]
        lower = [plot.point(place, interval.low) for place, interval in ends if interval]
        if len(upper) > 1:
            pen.shape([*upper, *reversed(lower)], fill="accent-soft")

    def _pass_line(self, pen: Pen, plot: _Plot) -> None:
        mark = self.kit.standard.pass_mark
        if mark is None:
            return
        down = plot.down(float(mark))
        pen.rule(plot.x, down, plot.x + plot.wide, down, "text", 1.3)
        pen.words(plot.x + plot.wide + 1 * MM, down + 2.4, self.kit.words("pass"), LABEL.in_("text"))

    def _ends(self, pen: Pen, plot: _Plot) -> None:
        """The first and the last mean as figures, the last bold, on the side that the line leaves free."""
        known = [(place, point.score.mean) for place, point in enumerate(self.points)]
        line = [(place, mean) for place, mean in known if mean is not None]
        if not line:
            return
        self._figure(pen, plot, *line[-1], TABLE.strong(), below=len(line) > 1 and line[-2][1] > line[-1][1])
        if len(line) > 1:
            self._figure(pen, plot, *line[0], LABEL.in_("text"), below=line[1][1] > line[0][1])

    def _figure(self, pen: Pen, plot: _Plot, place: int, mean: Fraction, type_: Type, *, below: bool) -> None:
        right, down = plot.point(place, float(mean))
        mark = self.kit.standard.pass_mark
        line = plot.down(float(mark)) if mark is not None else None
        baseline = baseline_of(down, line, plot.y + plot.high, below=below)
        pen.words(right, baseline, self.kit.score(mean), type_, "middle")

    def _foot(self, pen: Pen, plot: _Plot) -> None:
        """Names of the steps, the year or month where it begins, and the counts; thinned where too close."""
        step = self.kit.comparison.trend_step
        every = self._every(plot, step)
        foot = plot.y + plot.high
        pen.words(plot.x - 2 * MM, foot + 6.6 * MM, "n", AXIS, "right")
        over = ""
        for place, point in enumerate(self.points):
            if place % every:
                continue
            at = plot.point(place, plot.axis.low)[0]
            label, wider = _labels(self.kit, point.period, step)
            pen.words(at, foot + 3.6 * MM, label, AXIS.in_("text"), "middle")
            pen.words(at, foot + 6.6 * MM, str(point.score.n), AXIS, "middle")
            if wider != over:
                pen.words(at, foot + 9.6 * MM, wider, AXIS, "middle")
                over = wider

    def _every(self, plot: _Plot, step: Step) -> int:
        """One label in how many has room."""
        wide = max(measure(_labels(self.kit, point.period, step)[0], AXIS.size) for point in self.points)
        return max(1, math.ceil((wide + 1 * MM) / plot.apart))


def baseline_of(down: float, line: float | None, foot: float, *, below: bool) -> float:
    """Where the figure of a point at `down` stands: on the wanted side, but not on the pass line nor below
    the plot, whose lower edge is `foot`. Above there is always room."""
    distance = 0 if line is None else line - down
    if 3 < (distance if below else -distance) < 13:
        below = not below
    return down + 11 if below and down + _FIGURE < foot else down - 5


def _labels(kit: PackKit, period: Period, step: Step) -> tuple[str, str]:
    """What a step is called, and the month or year it lies in."""
    words, first = kit.words, period.first
    if step is Step.QUARTER:
        return words("pack_quarter_short", quarter=(first.month + 2) // 3), str(first.year)
    if step is Step.MONTH:
        return words.date(first, "month_short"), str(first.year)
    return str(first.day), words.date(first, "month_short")


@dataclass(frozen=True)
class _Plot:
    axis: Axis
    x: float
    y: float
    wide: float
    high: float
    count: int

    def down(self, value: float) -> float:
        return self.y + self.high * (1 - self.axis.at(value))

    @property
    def apart(self) -> float:
        """From one point to the next."""
        return (self.wide - 2 * _INSET) / max(1, self.count - 1)

    def point(self, place: int, value: float) -> Point:
        across = _INSET + self.apart * place if self.count > 1 else self.wide / 2
        return self.x + across, self.down(value)


def _runs(points: Sequence[TrendPoint]) -> Iterator[list[int]]:
    """The places of points that follow each other without a gap."""
    run: list[int] = []
    for place, point in enumerate(points):
        if point.score.mean is not None:
            run.append(place)
        elif run:
            yield run
            run = []
    if run:
        yield run
