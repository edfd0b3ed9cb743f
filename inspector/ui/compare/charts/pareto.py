"""Most often failed: a bar an item, and the share that the first of them make up together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from inspector.ui.compare.charts.chart import Chart, Ground, Mark, row_height
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import Colours
from inspector.ui.widgets.painting import CENTRE, LEFT, RIGHT, box, text_height, text_width, write
from inspector.ui.widgets.text import elided_lines

GAP, PAD, BAR, RING = 12, 4, 18, 5
NAME_SHARE, LEAST_CURVE, EIGHTY = 0.44, 60, 80.0  # of the width at most; px; percent


@dataclass(frozen=True, slots=True)
class FailedItem:
    """`cumulative` is the percent of all failures up to and with it; `rest` stands for all that are left."""

    name: str
    count: int
    cumulative: float
    share: str
    words: tuple[str, ...]
    behind: object | None = None
    rest: bool = False


@dataclass(frozen=True, slots=True)
class Pareto:
    """`ends` are 0 and 80 per cent in words."""

    items: tuple[FailedItem, ...]
    ends: tuple[str, str]


class ParetoChart(Chart):
    def __init__(self) -> None:
        self._shown: Pareto | None = None
        super().__init__()

    def show_items(self, shown: Pareto) -> None:
        self._shown = shown
        self.renew()

    def high(self, width: int) -> int:
        rows = self._rows(width)
        return int(rows[-1].bottom() if rows else self._head()) + 4

    def marks_for(self, width: int) -> Sequence[Mark]:
        items = self._shown.items if self._shown else ()
        return [
            Mark(place, item.words, item.behind) for item, place in zip(items, self._rows(width), strict=True)
        ]

    def draw(self, painter: QPainter, ground: Ground) -> None:
        shown = self._shown
        if shown is None:
            return
        columns = self._columns(int(ground.width))
        rows = self._rows(int(ground.width))
        for item, place in zip(shown.items, rows, strict=True):
            if place.intersects(ground.seen):
                self._draw_row(painter, ground.colours, place, item, columns)
        if columns.curve:
            self._draw_curve(painter, ground.colours, rows, columns)

    # -- where things stand

    def _head(self) -> int:
        return text_height(current_theme().font("secondary")) + 6

    def _heights(self, width: int) -> list[int]:
        """Items' texts are never cut: a long one has two lines or more."""
        font = current_theme().font("body")
        room = self._columns(width).name
        high = text_height(font)
        items = self._shown.items if self._shown else ()
        return [
            max(row_height(33), len(elided_lines(each.name, font, room, 9)[0]) * high + 8) for each in items
        ]

    def _rows(self, width: int) -> list[QRectF]:
        return self.once("rows", width, lambda: self._stacked(width))

    def _stacked(self, width: int) -> list[QRectF]:
        top, rows = float(self._head()), []
        for high in self._heights(width):
            rows.append(QRectF(0, top, width, high))
            top += high
        return rows

    def _columns(self, width: int) -> _Columns:
        return self.once("columns", width, lambda: self._measured(width))

    def _measured(self, width: int) -> _Columns:
        theme = current_theme()
        items = self._shown.items if self._shown else ()
        name = max((text_width(theme.font("body"), item.name) for item in items), default=0) + 1
        name = min(name, int(width * NAME_SHARE))
        count = max((text_width(theme.font("body", True), str(item.count)) for item in items), default=0)
        share = max((text_width(theme.font("secondary"), item.share) for item in items), default=0)
        rest = width - 2 * PAD - name - count - share - 4 * GAP
        curve = int(rest * 0.46)
        if curve < LEAST_CURVE:
            curve, rest = 0, rest + GAP
        return _Columns(name, max(rest - curve, 30), count, curve, share)

    # -- drawing

    def _draw_row(
        self, painter: QPainter, c: Colours, place: QRectF, item: FailedItem, columns: _Columns
    ) -> None:
        theme = current_theme()
        body, high = theme.font("body"), text_height(theme.font("body"))
        lines = elided_lines(item.name, body, columns.name, 9)[0]
        top = place.center().y() - len(lines) * high / 2
        for down, line in enumerate(lines):
            room = QRectF(PAD, top + down * high, columns.name + 2, high)
            write(painter, room, LEFT, line, body, c.text2 if item.rest else c.text)
        wide = max(2.0, columns.bar * item.count / self._most())
        if wide <= columns.bar:  # the rest can be more than all that are named
            bar = QRectF(columns.bar_left, place.center().y() - BAR / 2, wide, BAR)
            box(painter, bar, 3, c.chart2 if item.rest else c.chart)
        count = QRectF(columns.count_left, place.top(), columns.count, place.height())
        write(painter, count, RIGHT, str(item.count), theme.font("body", True), c.text)
        share = QRectF(place.width() - PAD - columns.share, place.top(), columns.share, place.height())
        write(painter, share, RIGHT, item.share, theme.font("secondary"), c.text2)

    def _most(self) -> int:
        """The count whose bar is the longest."""
        named = [each.count for each in self._shown.items if not each.rest] if self._shown else []
        return max([1, *named])

    def _draw_curve(self, painter: QPainter, c: Colours, rows: Sequence[QRectF], columns: _Columns) -> None:
        if self._shown is None or not rows:
            return
        top, bottom = rows[0].top() - 2, rows[-1].bottom() - 4
        for value in (0.0, 100.0):
            painter.setPen(QPen(QColor(c.line), 1))
            at = columns.across(value)
            painter.drawLine(QPointF(at, top), QPointF(at, bottom))
        painter.setPen(QPen(QColor(c.text), 1.5, Qt.PenStyle.DashLine))
        at = columns.across(EIGHTY)
        painter.drawLine(QPointF(at, top), QPointF(at, bottom))
        for value, text in zip((0.0, EIGHTY), self._shown.ends, strict=True):
            font = current_theme().font("secondary", value == EIGHTY)
            room = QRectF(columns.across(value) - 40, 0, 80, self._head() - 6)
            write(painter, room, CENTRE, text, font, c.text if value else c.text2)
        points = [
            QPointF(columns.across(item.cumulative), place.center().y())
            for item, place in zip(self._shown.items, rows, strict=True)
        ]
        painter.setPen(QPen(QColor(c.text2), 1.75))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(QColor(c.surface))
        for point in points:
            painter.drawEllipse(point, RING - 0.5, RING - 0.5)


@dataclass(frozen=True, slots=True)
class _Columns:
    """Widths from the left, px; no curve where there is no room."""

    name: int
    bar: int
    count: int
    curve: int
    share: int

    @property
    def bar_left(self) -> float:
        return PAD + self.name + GAP

    @property
    def count_left(self) -> float:
        return self.bar_left + self.bar + GAP

    def across(self, percent: float) -> float:
        left = self.count_left + self.count + GAP + RING
        return left + (self.curve - 2 * RING) * percent / 100
