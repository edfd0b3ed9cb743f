"""The distribution: how many inspections scored how much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from inspector.analysis.axis import Axis
from inspector.ui.compare.charts.chart import Chart, Ground, Mark
from inspector.ui.compare.charts.plot import Plot, Ticks, draw_scale, plot_in
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import Colours
from inspector.ui.widgets.painting import CENTRE, LEFT, box, text_height, text_width, write

HIGH = 190


@dataclass(frozen=True, slots=True)
class Bin:
    """From `low` to below the next; `below` the target where the whole of it is."""

    low: float
    name: str
    count: int
    below: bool
    words: tuple[str, ...]
    behind: object | None = None


@dataclass(frozen=True, slots=True)
class Spread:
    """`target` is a place among the bins, counted from the first's left edge, with its words."""

    bins: tuple[Bin, ...]
    axis: Axis
    ticks: Ticks
    target: tuple[float, str] | None


class SpreadChart(Chart):
    grows = True

    def __init__(self) -> None:
        self._shown: Spread | None = None
        super().__init__()

    def show_spread(self, shown: Spread) -> None:
        self._shown = shown
        self.renew()

    def high(self, width: int) -> int:  # noqa: ARG002
        return self._top() + current_theme().widened(HIGH) + self._foot()

    def marks_for(self, width: int) -> Sequence[Mark]:
        if self._shown is None:
            return []
        plot = self._plot(width)
        return [
            Mark(self._slot(plot, at), bin_.words, bin_.behind) for at, bin_ in enumerate(self._shown.bins)
        ]

    def draw(self, painter: QPainter, ground: Ground) -> None:
        shown, c = self._shown, ground.colours
        if shown is None:
            return
        plot, small = self._plot(int(ground.width)), current_theme().font("secondary")
        draw_scale(painter, plot, shown.ticks, c)
        for at, bin_ in enumerate(shown.bins):
            slot = self._slot(plot, at)
            if bin_.count:
                top = plot.up(bin_.count)
                bar = QRectF(slot.left() + 2, top, slot.width() - 4, plot.area.bottom() - top)
                box(painter, bar, 3, c.chart2 if bin_.below else c.chart)
                high = text_height(small)
                room = QRectF(slot.left() - 10, top - high - 1, slot.width() + 20, high)
                if text_width(small, str(bin_.count)) <= slot.width():
                    write(painter, room, CENTRE, str(bin_.count), small, c.text)
        self._draw_names(painter, plot, c)
        if shown.target is not None:
            self._draw_target(painter, plot, *shown.target, c)

    def _top(self) -> int:
        return text_height(current_theme().font("caption", True)) + 8

    def _foot(self) -> int:
        return text_height(current_theme().font("secondary")) + 12

    def _plot(self, width: int) -> Plot:
        assert self._shown is not None
        high = self.drawn_high(width) - self._top() - self._foot()
        return plot_in(width, self._top(), high, self._shown.axis, self._shown.ticks, len(self._shown.bins))

    def _slot(self, plot: Plot, at: int) -> QRectF:
        assert self._shown is not None
        wide = plot.area.width() / max(1, len(self._shown.bins))
        return QRectF(plot.area.left() + at * wide, plot.area.top(), wide, plot.area.height())

    def _draw_names(self, painter: QPainter, plot: Plot, c: Colours) -> None:
        """Under the left edge of each bin, thinned where there is no room."""
        assert self._shown is not None
        font, last = current_theme().font("secondary"), -1e9
        for at, bin_ in enumerate(self._shown.bins):
            wide = text_width(font, bin_.name)
            slot = self._slot(plot, at)
            left = slot.center().x() - wide / 2
            if left > last + 8:
                room = QRectF(left - 4, plot.area.bottom() + 6, wide + 8, text_height(font))
                write(painter, room, CENTRE, bin_.name, font, c.text2)
                last = left + wide

    def _draw_target(self, painter: QPainter, plot: Plot, place: float, word: str, c: Colours) -> None:
        font = current_theme().font("caption", True)
        at = plot.area.left() + place * plot.area.width() / max(
            1, len(self._shown.bins if self._shown else ())
        )
        painter.setPen(QPen(QColor(c.text), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(at, plot.area.top() - 4), QPointF(at, plot.area.bottom()))
        wide = text_width(font, word) + 4
        left = min(at + 5, plot.area.right() - wide)
        write(painter, QRectF(left, 0, wide, text_height(font)), LEFT, word, font, c.text)
