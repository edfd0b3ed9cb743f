"""The radar: a spoke a section or dimension, and a few sites or periods laid over each other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from inspector.analysis.axis import Axis
from inspector.ui.compare.charts.chart import Chart, Ground, Mark
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import Colours
from inspector.ui.widgets.painting import CENTRE, LEFT, elided, text_height, text_width, write
from inspector.ui.widgets.text import elided_lines

RADIUS, LABEL, REACH = 104, 96, 14  # px
DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
MOST = len(DASHES)
LINES = 3  # of a name at most


@dataclass(frozen=True, slots=True)
class Figure:
    """`values`, `words` and what is `behind` by spoke; a value is None where nothing was scored."""

    name: str
    values: tuple[float | None, ...]
    words: tuple[tuple[str, ...], ...]
    behind: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Radar:
    spokes: tuple[str, ...]
    figures: tuple[Figure, ...]
    axis: Axis
    ticks: tuple[tuple[float, str], ...]
    target: float | None


class RadarChart(Chart):
    def __init__(self) -> None:
        self._shown: Radar | None = None
        super().__init__()

    def show_radar(self, shown: Radar) -> None:
        self._shown = shown
        self.renew()

    def high(self, width: int) -> int:
        return int(2 * self._radius(width) + 2 * self._label_high() + 12 + self._legend_high())

    def marks_for(self, width: int) -> Sequence[Mark]:
        shown = self._shown
        if shown is None:
            return []
        return [
            Mark(_round(self._at(width, spoke, value)), figure.words[spoke], figure.behind[spoke])
            for figure in shown.figures
            for spoke, value in enumerate(figure.values)
            if value is not None
        ]

    def draw(self, painter: QPainter, ground: Ground) -> None:
        shown, c, width = self._shown, ground.colours, int(ground.width)
        if shown is None:
            return
        self._draw_web(painter, width, c)
        for at, figure in enumerate(shown.figures):
            self._draw_figure(painter, width, figure, at, c)
        self._draw_legend(painter, width, c)

    # -- where things stand

    def _radius(self, width: int) -> float:
        return max(60.0, min(current_theme().widened(RADIUS), width / 2 - current_theme().widened(LABEL)))

    def _label_high(self) -> int:
        return 2 * text_height(current_theme().font("secondary")) + 4

    def _legend_high(self) -> int:
        rows = len(self._shown.figures) if self._shown else 0
        return rows * (text_height(current_theme().font("secondary")) + 6)

    def _at(self, width: int, spoke: int, value: float) -> QPointF:
        assert self._shown is not None
        far = self._radius(width) * self._shown.axis.at(value)
        return self._middle(width) + self._way(spoke) * far

    def _middle(self, width: int) -> QPointF:
        return QPointF(width / 2, self._label_high() + 4 + self._radius(width))

    def _way(self, spoke: int) -> QPointF:
        assert self._shown is not None
        angle = 2 * math.pi * spoke / len(self._shown.spokes) - math.pi / 2
        return QPointF(math.cos(angle), math.sin(angle))

    # -- drawing

    def _draw_web(self, painter: QPainter, width: int, c: Colours) -> None:
        assert self._shown is not None
        shown, count = self._shown, len(self._shown.spokes)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for value, _ in shown.ticks:
            painter.setPen(QPen(QColor(c.line), 1))
            painter.drawPolygon(QPolygonF([self._at(width, spoke, value) for spoke in range(count)]))
        if shown.target is not None:
            painter.setPen(QPen(QColor(c.text), 1.5, Qt.PenStyle.DashLine))
            painter.drawPolygon(QPolygonF([self._at(width, spoke, shown.target) for spoke in range(count)]))
        painter.setPen(QPen(QColor(c.line), 1))
        for spoke in range(count):
            painter.drawLine(self._middle(width), self._at(width, spoke, shown.axis.high))
        small = current_theme().font("caption")
        for value, text in shown.ticks[1:]:
            at = self._at(width, 0, value)
            room = QRectF(at.x() + 3, at.y(), text_width(small, text) + 2, text_height(small))
            write(painter, room, LEFT, text, small, c.text3)
        for spoke, name in enumerate(shown.spokes):
            self._draw_name(painter, width, spoke, name, c)

    def _draw_name(self, painter: QPainter, width: int, spoke: int, name: str, c: Colours) -> None:
        font, way = current_theme().font("secondary"), self._way(spoke)
        high, far = text_height(font), self._radius(width) + 8
        at = self._middle(width) + way * far
        across = abs(way.x()) > 0.2
        room = int(
            (at.x() if way.x() < 0 else width - at.x()) if across else current_theme().widened(2 * LABEL)
        )
        lines = elided_lines(name, font, max(room, 30), LINES)[0]
        wide = max((text_width(font, line) for line in lines), default=0) + 2
        left = at.x() - wide / 2 if not across else at.x() - wide if way.x() < 0 else at.x()
        total = high * len(lines)
        top = at.y() - total / 2 if abs(way.y()) < 0.9 else at.y() - total if way.y() < 0 else at.y()
        for down, line in enumerate(lines):
            write(painter, QRectF(left, top + down * high, wide, high), CENTRE, line, font, c.text2)

    def _draw_figure(self, painter: QPainter, width: int, figure: Figure, at: int, c: Colours) -> None:
        known = [
            self._at(width, spoke, value) for spoke, value in enumerate(figure.values) if value is not None
        ]
        ink = QColor(figure_ink(at, c))
        painter.setPen(QPen(ink, 2.25, DASHES[at % MOST]))
        fill = QColor(ink)
        fill.setAlphaF(0.10 if at == 0 else 0.0)
        painter.setBrush(fill)
        painter.drawPolygon(QPolygonF(known))
        painter.setPen(QPen(ink, 2))
        painter.setBrush(ink if at % 2 == 0 else QColor(c.surface))
        for point in known:
            painter.drawEllipse(point, 3.5, 3.5)

    def _draw_legend(self, painter: QPainter, width: int, c: Colours) -> None:
        assert self._shown is not None
        font = current_theme().font("secondary")
        high = text_height(font) + 6
        top = self._middle(width).y() + self._radius(width) + self._label_high() + 8
        for at, figure in enumerate(self._shown.figures):
            middle = top + at * high + high / 2
            painter.setPen(QPen(QColor(figure_ink(at, c)), 2.25, DASHES[at % MOST]))
            painter.drawLine(QPointF(8, middle), QPointF(40, middle))
            room = QRectF(48, middle - high / 2, width - 52, high)
            write(painter, room, LEFT, elided(font, figure.name, room.width()), font, c.text)


def figure_ink(at: int, c: Colours) -> str:
    return (c.chart, c.text2, c.warn, c.chart2)[at % MOST]


def _round(point: QPointF) -> QRectF:
    return QRectF(point.x() - REACH, point.y() - REACH, 2 * REACH, 2 * REACH)
