"""The trend: the mean of each step of time with its band, the target, and where a meaning changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from inspector.analysis.axis import Axis
from inspector.ui.compare.charts.chart import Chart, Ground, Mark
from inspector.ui.compare.charts.plot import Plot, Ticks, draw_scale, draw_steps, draw_target, plot_in
from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import Colours
from inspector.ui.widgets.painting import CENTRE, mixed, text_height, text_width, write

HIGH, MARKER = 216, 20  # px
DOTS_TO = 60  # points that still get a dot each


@dataclass(frozen=True, slots=True)
class TrendStep:
    """Without an inspection `value` is None, and the line has a gap; the band needs two."""

    name: str
    value: float | None
    low: float | None
    high: float | None
    figure: str
    words: tuple[str, ...]
    behind: object | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """From step `place` on, an item means something else."""

    place: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trend:
    """`target` is its value, that in words, and what it is called."""

    steps: tuple[TrendStep, ...]
    axis: Axis
    ticks: Ticks
    target: tuple[float, str, str] | None
    changes: tuple[Change, ...] = ()


class TrendChart(Chart):
    grows = True

    def __init__(self) -> None:
        self._shown: Trend | None = None
        super().__init__()

    def show_trend(self, shown: Trend) -> None:
        self._shown = shown
        self.renew()

    def high(self, width: int) -> int:  # noqa: ARG002
        return self._top() + current_theme().widened(HIGH) + self._foot()

    def marks_for(self, width: int) -> Sequence[Mark]:
        if self._shown is None:
            return []
        plot = self._plot(width)
        marks = [Mark(self._flag(plot, change), change.words) for change in self._shown.changes]
        steps = enumerate(self._shown.steps)
        marks += [
            Mark(plot.column(at), step.words, step.behind) for at, step in steps if step.value is not None
        ]
        return sorted(marks, key=lambda mark: mark.place.center().x())

    def draw(self, painter: QPainter, ground: Ground) -> None:
        shown, c = self._shown, ground.colours
        if shown is None:
            return
        plot = self._plot(int(ground.width))
        draw_scale(painter, plot, shown.ticks, c, shown.target[0] if shown.target else None)
        runs = list(_runs(shown.steps))
        for run in runs:
            self._draw_band(painter, plot, run, c)
        if shown.target is not None:
            draw_target(painter, plot, *shown.target, c)
        for change in shown.changes:
            self._draw_change(painter, plot, change, c)
        for run in runs:
            self._draw_line(painter, plot, run, c)
        self._draw_last(painter, plot, c)
        draw_steps(painter, plot, [step.name for step in shown.steps], c)

    # -- where things stand

    def _top(self) -> int:
        return text_height(current_theme().font("body", True)) + 4

    def _foot(self) -> int:
        return text_height(current_theme().font("secondary")) + current_theme().widened(14)

    def _plot(self, width: int) -> Plot:
        assert self._shown is not None
        shown = self._shown
        words = (*shown.ticks, *((shown.target[:2],) if shown.target else ()))
        high = self.drawn_high(width) - self._top() - self._foot()
        return plot_in(width, self._top(), high, shown.axis, words, len(shown.steps))

    def _flag(self, plot: Plot, change: Change) -> QRectF:
        across = plot.across(max(change.place - 0.5, 0))
        return QRectF(across - MARKER / 2, plot.area.bottom() - MARKER, MARKER, MARKER)

    # -- drawing

    def _draw_band(self, painter: QPainter, plot: Plot, run: Sequence[int], c: Colours) -> None:
        assert self._shown is not None
        ends = [(at, step.low, step.high) for at in run if (step := self._shown.steps[at]).low is not None]
        upper = [plot.point(at, high) for at, _, high in ends if high is not None]
        lower = [plot.point(at, low) for at, low, _ in ends if low is not None]
        if len(upper) > 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(mixed(c.chart, c.surface, 0.13)))
            painter.drawPolygon(QPolygonF([*upper, *reversed(lower)]))

    def _draw_line(self, painter: QPainter, plot: Plot, run: Sequence[int], c: Colours) -> None:
        assert self._shown is not None
        points = [plot.point(at, self._shown.steps[at].value or 0) for at in run]
        painter.setPen(QPen(QColor(c.chart), 2.5, j=Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        if len(self._shown.steps) <= DOTS_TO:
            painter.setPen(QPen(QColor(c.surface), 1.5))
            painter.setBrush(QColor(c.chart))
            for point in points:
                painter.drawEllipse(point, 3.5, 3.5)

    def _draw_last(self, painter: QPainter, plot: Plot, c: Colours) -> None:
        """The newest mean as a figure, on the side that line and target leave free."""
        assert self._shown is not None
        known = [(at, step) for at, step in enumerate(self._shown.steps) if step.value is not None]
        if not known:
            return
        at, last = known[-1]
        point = plot.point(at, last.value or 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.chart))
        painter.drawEllipse(point, 5.5, 5.5)
        font = current_theme().font("body", True)
        wide, high = text_width(font, last.figure) + 6, text_height(font)
        left = min(max(point.x() - wide / 2, plot.area.left()), plot.area.right() + 4 - wide)
        place = QRectF(left, point.y() - high - 7, wide, high)
        target = plot.up(self._shown.target[0]) if self._shown.target else None
        if target is not None and place.top() - 4 < target < place.bottom():
            place.moveTop(point.y() + 8)
        write(painter, place, CENTRE, last.figure, font, c.text)

    def _draw_change(self, painter: QPainter, plot: Plot, change: Change, c: Colours) -> None:
        flag = self._flag(plot, change)
        painter.setPen(QPen(QColor(c.line_strong), 1, Qt.PenStyle.DotLine))
        middle = flag.center().x()
        painter.drawLine(QPointF(middle, plot.area.top()), QPointF(middle, flag.top()))
        icons.draw(painter, "note", flag.adjusted(2, 2, -2, -2), c.text2)


def _runs(steps: Sequence[TrendStep]) -> Iterator[list[int]]:
    """The places of steps that follow each other without a gap."""
    run: list[int] = []
    for place, step in enumerate(steps):
        if step.value is not None:
            run.append(place)
        elif run:
            yield run
            run = []
    if run:
        yield run
