"""A field with a scale at its left and steps along its foot, as trend and distribution have it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from inspector.analysis.axis import Axis
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import Colours
from inspector.ui.widgets.painting import CENTRE, RIGHT, text_height, text_width, write

Ticks = tuple[tuple[float, str], ...]
INSET, APART = 10, 14  # px


@dataclass(frozen=True, slots=True)
class Plot:
    """`count` points stand evenly along it."""

    area: QRectF
    axis: Axis
    count: int

    def up(self, value: float) -> float:
        return self.area.bottom() - self.axis.at(value) * self.area.height()

    @property
    def apart(self) -> float:
        return (self.area.width() - 2 * INSET) / max(1, self.count - 1)

    def across(self, place: float) -> float:
        if self.count < 2:
            return self.area.center().x()
        return self.area.left() + INSET + self.apart * place

    def point(self, place: int, value: float) -> QPointF:
        return QPointF(self.across(place), self.up(value))

    def column(self, place: int) -> QRectF:
        """The strip round a point, to be pointed at."""
        wide = self.apart if self.count > 1 else self.area.width()
        return QRectF(self.across(place) - wide / 2, self.area.top(), wide, self.area.height())


def plot_in(width: float, top: int, high: int, axis: Axis, ticks: Ticks, count: int) -> Plot:
    """The field that is left beside the words of the scale."""
    font = current_theme().font("secondary")
    left = max((text_width(font, text) for _, text in ticks), default=0) + 10
    return Plot(QRectF(left, top, width - left - 4, high), axis, count)


def draw_scale(painter: QPainter, plot: Plot, ticks: Ticks, c: Colours, without: float | None = None) -> None:
    """A hairline and its value for each tick; `without` has a line of its own."""
    font = current_theme().font("secondary")
    high = text_height(font)
    for value, text in ticks:
        up = plot.up(value)
        if without is not None and abs(up - plot.up(without)) < high:
            continue
        painter.setPen(QPen(QColor(c.line), 1))
        painter.drawLine(QPointF(plot.area.left(), up), QPointF(plot.area.right(), up))
        place = QRectF(0, up - high / 2, plot.area.left() - 10, high)
        write(painter, place, RIGHT, text, font, c.text2)


def draw_target(painter: QPainter, plot: Plot, value: float, text: str, word: str, c: Colours) -> None:
    font = current_theme().font("caption", True)
    up, high = plot.up(value), text_height(font)
    painter.setPen(QPen(QColor(c.text), 1.5, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(plot.area.left(), up), QPointF(plot.area.right(), up))
    bold = current_theme().font("secondary", True)
    tall = text_height(bold)
    write(painter, QRectF(0, up - tall / 2, plot.area.left() - 10, tall), RIGHT, text, bold, c.text)
    painter.setPen(QColor(c.text))
    painter.setFont(font)
    painter.drawText(QRectF(plot.area.left() + 2, up - high - 1, 300, high), 0, word)


def draw_steps(painter: QPainter, plot: Plot, names: Sequence[str], c: Colours) -> None:
    """What each step is called: the last, and before it every one, every second, …, as there is room."""
    font = current_theme().font("secondary")
    rooms = [(_under(plot, place, text_width(font, name)), name) for place, name in enumerate(names) if name]
    thinned = (rooms[::-1][::every] for every in range(1, len(rooms) + 1))
    for room, name in next((each for each in thinned if _apart(each)), ()):
        write(painter, room.adjusted(-2, 0, 2, 0), CENTRE, name, font, c.text2)


def _under(plot: Plot, place: int, wide: int) -> QRectF:
    """Where the name of a step stands: in the middle under it and under the lowest figure of the scale, but
    within the chart."""
    left = min(max(plot.across(place) - wide / 2, 0), plot.area.right() + 4 - wide)
    high = text_height(current_theme().font("secondary"))
    return QRectF(left, plot.area.bottom() + high / 2 + 2, wide, high)


def _apart(rooms: Sequence[tuple[QRectF, str]]) -> bool:
    """Whether no two that follow each other from the right come too close."""
    return all(left.right() + APART <= right.left() for (right, _), (left, _) in pairwise(rooms))
