"""Several eyes: a row a dimension, a mark for each method on one scale, and the gap between two of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from inspector.analysis.axis import Axis
from inspector.ui.compare.charts.chart import Chart, Ground, Mark, row_height
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import Colours
from inspector.ui.widgets.painting import CENTRE, LEFT, RIGHT, elided, text_height, text_width, write

GAP, PAD, DOT, SHAPES, NAME_SHARE = 12, 4, 5.5, 4, 0.3


@dataclass(frozen=True, slots=True)
class Eye:
    """A method's mean; `shape` tells the methods apart, 0 to 3."""

    shape: int
    value: float


@dataclass(frozen=True, slots=True)
class EyeRow:
    """`gap` is that between the two methods chosen, with its interval, bold where it is `clear`."""

    name: str
    eyes: tuple[Eye, ...]
    gap: str
    interval: str
    clear: bool
    words: tuple[str, ...]
    behind: object | None = None
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Eyes:
    rows: tuple[EyeRow, ...]
    legend: tuple[tuple[int, str], ...]
    axis: Axis
    ticks: tuple[tuple[float, str], ...]
    head: str


class EyesChart(Chart):
    def __init__(self) -> None:
        self._shown: Eyes | None = None
        super().__init__()

    def show_eyes(self, shown: Eyes) -> None:
        self._shown = shown
        self.renew()

    def high(self, width: int) -> int:
        rows = len(self._shown.rows) if self._shown else 0
        return self._head(width) + rows * row_height() + text_height(current_theme().font("secondary")) + 10

    def marks_for(self, width: int) -> Sequence[Mark]:
        rows = self._shown.rows if self._shown else ()
        return [Mark(self._row(at, width), row.words, row.behind) for at, row in enumerate(rows)]

    def draw(self, painter: QPainter, ground: Ground) -> None:
        shown, c, width = self._shown, ground.colours, int(ground.width)
        if shown is None:
            return
        columns = self._columns(width)
        self._draw_legend(painter, width, c)
        small = current_theme().font("secondary")
        top, bottom = self._row(0, width).top(), self._row(len(shown.rows), width).top()
        for value, text in shown.ticks:
            at = columns.across(shown.axis, value)
            painter.setPen(QPen(QColor(c.line), 1))
            painter.drawLine(QPointF(at, top), QPointF(at, bottom))
            write(painter, QRectF(at - 30, bottom + 4, 60, text_height(small)), CENTRE, text, small, c.text2)
        head = QRectF(0, top - text_height(small) - 2, width - PAD, text_height(small))
        write(painter, head, RIGHT, shown.head, current_theme().font("caption"), c.text3)
        for at, row in enumerate(shown.rows):
            place = self._row(at, width)
            if place.intersects(ground.seen):
                self._draw_row(painter, c, place, row, columns)

    # -- where things stand

    def _entries(self, width: int) -> tuple[list[QRectF], int]:
        """The places of the legend's entries, and how high they are together."""
        font = current_theme().font("secondary")
        high, left, top = text_height(font) + 6, float(PAD), 0.0
        places: list[QRectF] = []
        for _, name in self._shown.legend if self._shown else ():
            wide = 20 + text_width(font, name) + 16
            if places and left + wide > width:
                left, top = float(PAD), top + high
            places.append(QRectF(left, top, wide, high))
            left += wide
        return places, int(top + high)

    def _head(self, width: int) -> int:
        return self._entries(width)[1] + text_height(current_theme().font("caption")) + 6

    def _row(self, at: int, width: float) -> QRectF:
        return QRectF(0, self._head(int(width)) + at * row_height(), width, row_height())

    def _columns(self, width: int) -> _Columns:
        theme, rows = current_theme(), self._shown.rows if self._shown else ()
        bold, small = theme.font("body", True), theme.font("caption")
        name = max(
            (text_width(bold if row.whole else theme.font("body"), row.name) for row in rows), default=0
        )
        name = min(name + 1, int(width * NAME_SHARE))
        gap = max(
            (max(text_width(bold, row.gap), text_width(small, row.interval)) for row in rows), default=0
        )
        return _Columns(name, width - 2 * PAD - name - gap - 2 * GAP, gap)

    # -- drawing

    def _draw_legend(self, painter: QPainter, width: int, c: Colours) -> None:
        font = current_theme().font("secondary")
        for (shape, name), place in zip(
            self._shown.legend if self._shown else (), self._entries(width)[0], strict=True
        ):
            draw_shape(painter, shape, QPointF(place.left() + 8, place.center().y()), c)
            write(painter, place.adjusted(20, 0, 0, 0), LEFT, name, font, c.text)

    def _draw_row(self, painter: QPainter, c: Colours, place: QRectF, row: EyeRow, columns: _Columns) -> None:
        theme, middle = current_theme(), place.center().y()
        font = theme.font("body", row.whole)
        name = QRectF(PAD, place.top(), columns.name + 1, place.height())
        write(painter, name, LEFT, elided(font, row.name, columns.name + 1), font, c.text)
        if self._shown is not None and row.eyes:
            ends = [columns.across(self._shown.axis, eye.value) for eye in row.eyes]
            painter.setPen(QPen(QColor(c.line_control), 2))
            painter.drawLine(QPointF(min(ends), middle), QPointF(max(ends), middle))
            for eye, at in zip(row.eyes, ends, strict=True):
                draw_shape(painter, eye.shape, QPointF(at, middle), c)
        bold, small = theme.font("body", row.clear), theme.font("caption")
        high, low = text_height(bold), text_height(small) if row.interval else 0
        top = middle - (high + low) / 2
        gap = QRectF(columns.gap_left, top, columns.gap, high)
        write(painter, gap, RIGHT, row.gap, bold, c.text if row.clear else c.text2)
        write(painter, gap.translated(0, high - 2), RIGHT, row.interval, small, c.text3)


@dataclass(frozen=True, slots=True)
class _Columns:
    name: int
    plot: int
    gap: int

    @property
    def gap_left(self) -> float:
        return PAD + self.name + self.plot + 2 * GAP

    def across(self, axis: Axis, value: float) -> float:
        return PAD + self.name + GAP + 8 + axis.at(value) * (self.plot - 16)


def draw_shape(painter: QPainter, shape: int, at: QPointF, c: Colours) -> None:
    """Filled circle, hollow circle, diamond, hollow square: told apart without colour."""
    ink = QColor((c.chart, c.text2, c.warn, c.text2)[shape % SHAPES])
    painter.setPen(QPen(ink, 2))
    painter.setBrush(ink if shape in (0, 2) else QColor(c.surface))
    if shape == 2:
        half = DOT * 1.2
        corners = [QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0)]
        painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
    elif shape == 3:
        painter.drawRect(QRectF(at.x() - DOT + 1, at.y() - DOT + 1, 2 * DOT - 2, 2 * DOT - 2))
    else:
        painter.drawEllipse(at, DOT - 0.5, DOT - 0.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
