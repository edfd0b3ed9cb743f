"""The course of a target: the way from its start to its date, and what was measured along it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from inspector.analysis.axis import Axis
from inspector.ui.compare.charts.chart import Chart, Ground, Mark
from inspector.ui.compare.charts.plot import Plot, Ticks, draw_scale, draw_steps, plot_in
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import Colours
from inspector.ui.widgets.painting import CENTRE, text_height, text_width, write

HIGH, DOT, REACH = 132, 3.5, 9  # px; REACH round a point, to be pointed at


@dataclass(frozen=True, slots=True)
class Point:
    day: date
    value: float
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CourseView:
    """`ends` are the first and the last day in words, `reach` the value to reach."""

    start: Point
    goal: Point
    points: tuple[Point, ...]
    axis: Axis
    ticks: Ticks
    ends: tuple[str, str]
    reach: str


class CourseChart(Chart):
    def __init__(self) -> None:
        self._shown: CourseView | None = None
        super().__init__()

    def show_course(self, shown: CourseView) -> None:
        self._shown = shown
        self.renew()

    def high(self, width: int) -> int:  # noqa: ARG002
        theme = current_theme()
        return self._top() + theme.widened(HIGH + 14) + text_height(theme.font("secondary"))

    def marks_for(self, width: int) -> Sequence[Mark]:
        if self._shown is None:
            return []
        plot = self._plot(width)
        all_ = (self._shown.start, *self._shown.points, self._shown.goal)
        return [Mark(_round(self._at(plot, point), REACH), point.words) for point in all_]

    def draw(self, painter: QPainter, ground: Ground) -> None:
        shown, c = self._shown, ground.colours
        if shown is None:
            return
        plot = self._plot(int(ground.width))
        draw_scale(painter, plot, shown.ticks, c)
        painter.setPen(QPen(QColor(c.text), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(self._at(plot, shown.start), self._at(plot, shown.goal))
        self._draw_measured(painter, plot, c)
        self._draw_goal(painter, plot, c)
        draw_steps(painter, plot, shown.ends, c)

    def _top(self) -> int:
        return text_height(current_theme().font("secondary", True)) + 8

    def _plot(self, width: int) -> Plot:
        assert self._shown is not None
        high = current_theme().widened(HIGH)
        return plot_in(width, self._top(), high, self._shown.axis, self._shown.ticks, 2)

    def _at(self, plot: Plot, point: Point) -> QPointF:
        """Where a day stands between the first and the last."""
        assert self._shown is not None
        first, last = self._shown.start.day, self._shown.goal.day
        return QPointF(plot.across((point.day - first).days / (last - first).days), plot.up(point.value))

    def _draw_measured(self, painter: QPainter, plot: Plot, c: Colours) -> None:
        assert self._shown is not None
        points = [self._at(plot, point) for point in self._shown.points]
        painter.setPen(QPen(QColor(c.chart), 2.5, j=Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        painter.setPen(QPen(QColor(c.surface), 1.5))
        painter.setBrush(QColor(c.chart))
        for point in points:
            painter.drawEllipse(point, DOT, DOT)
        if points:
            painter.drawEllipse(points[-1], DOT + 2, DOT + 2)

    def _draw_goal(self, painter: QPainter, plot: Plot, c: Colours) -> None:
        """A ring at the value to reach, with its figure."""
        assert self._shown is not None
        point = self._at(plot, self._shown.goal)
        painter.setPen(QPen(QColor(c.text), 2))
        painter.setBrush(QColor(c.surface))
        painter.drawEllipse(point, DOT + 2, DOT + 2)
        font = current_theme().font("secondary", True)
        wide, high = text_width(font, self._shown.reach) + 4, text_height(font)
        place = QRectF(plot.area.right() + 4 - wide, point.y() - high - 8, wide, high)
        if place.top() < 0:
            place.moveTop(point.y() + 8)
        write(painter, place, CENTRE, self._shown.reach, font, c.text)


def _round(point: QPointF, reach: float) -> QRectF:
    return QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
