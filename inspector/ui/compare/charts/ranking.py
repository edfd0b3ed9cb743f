"""The ranking: a row a site, its mean on a whisker against the target."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from inspector.analysis.axis import Axis
from inspector.analysis.ranking import Standing
from inspector.ui.compare.charts.chart import Chart, Ground, Mark, row_height
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import Colours
from inspector.ui.widgets.painting import CENTRE, LEFT, RIGHT, elided, text_height, text_width, write

GAP, PAD, CAP, DOT = 10, 4, 4, 5.5
NAME_SHARE, LEAST_PLOT = 0.3, 150  # of the width at most; px
Trend = Literal["ok", "fault", "text3"]


@dataclass(frozen=True, slots=True)
class SiteRow:
    """`value`, `low` and `high` lie on the axis; the rest is as it is written. A site with too few visits is
    not `ranked`. Where `change` is beyond chance, `course` tells whether for the better."""

    name: str
    visits: str
    value: float | None
    low: float | None
    high: float | None
    figure: str
    standing: Standing | None
    ranked: bool
    change: str
    course: Trend
    passed: str
    words: tuple[str, ...]
    behind: object | None = None


@dataclass(frozen=True, slots=True)
class Ranking:
    """`heads` stand over visits, mean, change and pass rate; `ticks` are the axis's in words."""

    rows: tuple[SiteRow, ...]
    axis: Axis
    ticks: tuple[tuple[float, str], ...]
    target: tuple[float, str] | None
    heads: tuple[str, str, str, str]


class RankingChart(Chart):
    def __init__(self) -> None:
        self._shown: Ranking | None = None
        super().__init__()

    def show_ranking(self, ranking: Ranking) -> None:
        self._shown = ranking
        self.renew()

    def high(self, width: int) -> int:  # noqa: ARG002
        rows = len(self._shown.rows) if self._shown else 0
        return self._head() + rows * row_height() + self._foot()

    def marks_for(self, width: int) -> Sequence[Mark]:
        rows = self._shown.rows if self._shown else ()
        return [Mark(self._row(at, width), row.words, row.behind) for at, row in enumerate(rows)]

    def draw(self, painter: QPainter, ground: Ground) -> None:
        shown = self._shown
        if shown is None:
            return
        columns = self._columns(int(ground.width), shown)
        self._draw_axis(painter, ground, shown, columns)
        for at, row in enumerate(shown.rows):
            place = self._row(at, ground.width)
            if place.intersects(ground.seen):
                self._draw_row(painter, ground.colours, place, row, columns)

    # -- where things stand

    def _head(self) -> int:
        """The target stands over its line, the heads over their columns."""
        font = current_theme().font
        return max(text_height(font("caption")), text_height(font("secondary", True))) + 6

    def _foot(self) -> int:
        return text_height(current_theme().font("secondary")) + 10

    def _row(self, at: int, width: float) -> QRectF:
        first = self.once("row", int(width), lambda: QRectF(0, self._head(), width, row_height()))
        return first.translated(0, at * first.height())

    def _columns(self, width: int, shown: Ranking) -> _Columns:
        return self.once("columns", width, lambda: self._measured(width, shown))

    def _measured(self, width: int, shown: Ranking) -> _Columns:
        theme = current_theme()
        body, small, bold = theme.font("body"), theme.font("secondary"), theme.font("body", True)
        heads = [text_width(theme.font("caption"), head) for head in shown.heads]

        def widest(texts: list[str], head: int) -> int:
            return max([head, *(text_width(small, text) for text in texts)], default=0)

        name = max((text_width(body, row.name) for row in shown.rows), default=0)
        visits = widest([row.visits for row in shown.rows], heads[0])
        figure = max([heads[1], *(text_width(bold, row.figure) for row in shown.rows)])
        change = widest([row.change for row in shown.rows], heads[2])
        passed = widest([row.passed for row in shown.rows], heads[3])
        spare = width - 2 * PAD - visits - figure - 3 * _gap() - 2 * LEAST_PLOT
        name = min(name, max(int(width * NAME_SHARE), spare))
        rest = width - 2 * PAD - name - visits - figure - 3 * _gap()
        extras = [0, 0]  # the narrow do without, the tip has them
        for at, wide in enumerate((change, passed)):
            if rest - wide - _gap() < theme.widened(LEAST_PLOT):
                break
            extras[at], rest = wide, rest - wide - _gap()
        return _Columns(name, visits, max(rest, 40), figure, *extras)

    # -- drawing

    def _draw_axis(self, painter: QPainter, ground: Ground, shown: Ranking, columns: _Columns) -> None:
        theme, c = current_theme(), ground.colours
        top, bottom = float(self._head()), float(self._head() + len(shown.rows) * row_height())
        small, caption = theme.font("secondary"), theme.font("caption")
        foot = bottom + 4
        if shown.target is not None:
            at = columns.across(shown.axis, shown.target[0])
            painter.setPen(QPen(QColor(c.text), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(at, top - 4), QPointF(at, bottom))
            bold = theme.font("secondary", True)
            half, right = text_width(bold, shown.target[1]) / 2 + 2, columns.plot_left + columns.plot
            middle = max(columns.plot_left + half, min(at, right - half))  # clear of the heads beside it
            place = QRectF(middle - half, 0, 2 * half, top - 6)
            write(painter, place, CENTRE, shown.target[1], bold, c.text)
        taken: list[QRectF] = []
        for value, text in shown.ticks:
            at = columns.across(shown.axis, value)
            if shown.target is None or value != shown.target[0]:
                painter.setPen(QPen(QColor(c.line), 1))
                painter.drawLine(QPointF(at, top), QPointF(at, bottom))
            wide = text_width(small, text) + 4
            place = QRectF(at - wide / 2, foot, wide, text_height(small))
            if not any(place.adjusted(-4, 0, 4, 0).intersects(other) for other in taken):
                write(painter, place, CENTRE, text, small, c.text2)
                taken.append(place)
        for head, (left, wide) in zip(shown.heads, columns.headed(), strict=True):
            if wide:
                write(painter, QRectF(left, 0, wide, top - 6), RIGHT, head, caption, c.text3)

    def _draw_row(
        self, painter: QPainter, c: Colours, place: QRectF, row: SiteRow, columns: _Columns
    ) -> None:
        theme = current_theme()
        body, small = theme.font("body"), theme.font("secondary")
        ink = c.text if row.ranked else c.text3
        line = QRectF(PAD, place.top(), columns.name + 1, place.height())
        write(painter, line, LEFT, elided(body, row.name, columns.name + 1), body, ink)
        figures = ((row.visits, small, c.text3), (row.figure, theme.font("body", row.ranked), ink))
        inks = (*figures, (row.change, small, getattr(c, row.course)), (row.passed, small, c.text2))
        for (text, font, colour), (left, wide) in zip(inks, columns.headed(), strict=True):
            if wide:
                write(painter, QRectF(left, place.top(), wide, place.height()), RIGHT, text, font, colour)
        if row.value is not None and self._shown is not None:
            _draw_whisker(painter, c, row, self._shown.axis, columns, place.center().y())


def _gap() -> int:
    """Between two columns, px."""
    return current_theme().widened(GAP)


@dataclass(frozen=True, slots=True)
class _Columns:
    """Widths from the left, px; 0 where a column has no room."""

    name: int
    visits: int
    plot: int
    figure: int
    change: int
    passed: int

    @property
    def plot_left(self) -> float:
        return PAD + self.name + _gap() + self.visits + _gap()

    def across(self, axis: Axis, value: float) -> float:
        """Where a value stands; half a mark's room is kept at both ends."""
        return self.plot_left + 8 + axis.at(value) * (self.plot - 16)

    def headed(self) -> list[tuple[float, int]]:
        """Left and width of visits, mean, change, pass rate."""
        figure = self.plot_left + self.plot + _gap()
        change = figure + self.figure + _gap()
        passed = change + self.change + (_gap() if self.change else 0)
        return [
            (PAD + self.name + _gap(), self.visits),
            (figure, self.figure),
            (change, self.change),
            (passed, self.passed),
        ]


def _draw_whisker(
    painter: QPainter, c: Colours, row: SiteRow, axis: Axis, columns: _Columns, middle: float
) -> None:
    """The interval with its caps, cut where the axis ends, and the mean as a mark."""
    ink = QColor(standing_ink(row.standing, c) if row.ranked else c.text3)
    if row.low is not None and row.high is not None:
        style = Qt.PenStyle.SolidLine if row.ranked else Qt.PenStyle.DotLine
        low, high = columns.across(axis, row.low), columns.across(axis, row.high)
        painter.setPen(QPen(ink, 2, style))
        painter.drawLine(QPointF(low, middle), QPointF(high, middle))
        painter.setPen(QPen(ink, 2))
        for end, value in ((low, row.low), (high, row.high)):
            if axis.holds(value):
                painter.drawLine(QPointF(end, middle - CAP), QPointF(end, middle + CAP))
    if row.value is not None:
        at = QPointF(columns.across(axis, row.value), middle)
        draw_standing(painter, row.standing if row.ranked else Standing.UNCLEAR, at, ink, c.surface)


def standing_ink(standing: Standing | None, c: Colours) -> str:
    return {Standing.MEETS: c.ok, Standing.MISSES: c.fault}.get(standing or Standing.UNCLEAR, c.chart)


def draw_standing(
    painter: QPainter, standing: Standing | None, at: QPointF, ink: QColor, ground: str
) -> None:
    """Filled circle: the whole interval meets the target; diamond: misses it; hollow: not clear."""
    if standing is Standing.MISSES:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        half = DOT * 1.25
        corners = [QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0)]
        painter.drawPolygon(QPolygonF([at + corner for corner in corners]))
        return
    painter.setPen(QPen(ink, 2))
    painter.setBrush(ink if standing is Standing.MEETS else QColor(ground))
    painter.drawEllipse(at, DOT - 0.5, DOT - 0.5)
