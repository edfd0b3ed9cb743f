"""The calendar: a column a week, a square a day, the darker the more inspections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from inspector.ui.compare.charts.chart import Chart, Ground, Mark
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import Colours
from inspector.ui.widgets.painting import (
    LEFT,
    RIGHT,
    box,
    icon_side,
    icon_square,
    mixed,
    text_height,
    text_width,
    write,
)

WEEK, GAP, SQUARE, LARGEST = 7, 3, 14, 34  # days; px
SHADES = (0.0, 0.28, 0.52, 0.76, 1.0)


@dataclass(frozen=True, slots=True)
class DaySquare:
    """`shade` is 0 for none to 4; `due` days still want one, `missed` wanted one in vain."""

    day: date
    shade: int
    due: bool
    missed: bool
    words: tuple[str, ...]
    behind: object | None = None


@dataclass(frozen=True, slots=True)
class Days:
    """In order, without a gap. `weekdays` from Monday; `months` are the names to put over the columns;
    `legend` explains none, many, due and missed."""

    squares: tuple[DaySquare, ...]
    weekdays: tuple[str, ...]
    months: tuple[tuple[date, str], ...]
    legend: tuple[str, str, str, str]


class DaysChart(Chart):
    in_order = False
    covered = True

    def __init__(self) -> None:
        self._shown: Days | None = None
        super().__init__()

    def show_days(self, shown: Days) -> None:
        self._shown = shown
        self.renew()

    def high(self, width: int) -> int:
        return int(self._head() + WEEK * self._pitch(width) + 14 + 2 * self._head())

    def marks_for(self, width: int) -> Sequence[Mark]:
        squares = self._shown.squares if self._shown else ()
        return [Mark(self._place(square.day, width), square.words, square.behind) for square in squares]

    def draw(self, painter: QPainter, ground: Ground) -> None:
        shown, c, width = self._shown, ground.colours, int(ground.width)
        if shown is None or not shown.squares:
            return
        small, pitch = current_theme().font("caption"), self._pitch(width)
        for at, name in enumerate(shown.weekdays):
            if pitch > text_height(small) or (at % 2 == 0 and 2 * pitch > text_height(small)) or at in (0, 6):
                high = max(pitch - GAP, text_height(small))
                room = QRectF(0, self._head() + (at + 0.5) * pitch - GAP / 2, self._left() - 6, high)
                room.translate(0, -high / 2)
                write(painter, room, RIGHT, name, small, c.text3)
        last = -1e9
        for day, name in shown.months:
            left = self._place(day, width).left()
            if left > last + 8:
                write(painter, QRectF(left, 0, 200, self._head()), LEFT, name, small, c.text2)
                last = left + text_width(small, name)
        for square in shown.squares:
            place = self._place(square.day, width)
            if place.intersects(ground.seen):
                draw_square(painter, place, square, c)
        self._draw_legend(painter, width, c)

    # -- where things stand

    def _head(self) -> int:
        return text_height(current_theme().font("caption")) + 6

    def _left(self) -> int:
        def measure() -> int:
            font = current_theme().font("caption")
            names = self._shown.weekdays if self._shown else ()
            return max((text_width(font, name) for name in names), default=0) + 8

        return self.once("left", 0, measure)

    def _weeks(self) -> int:
        if self._shown is None or not self._shown.squares:
            return 1
        return self._week(self._shown.squares[-1].day) + 1

    def _week(self, day: date) -> int:
        assert self._shown is not None
        first = self._shown.squares[0].day
        return (day.toordinal() - first.toordinal() + first.weekday()) // WEEK

    def _pitch(self, width: int) -> float:
        return self.once("pitch", width, lambda: self._measured(width))

    def _measured(self, width: int) -> float:
        room = (width - self._left() - 4) / self._weeks()
        return max(5.0, min(room, current_theme().widened(LARGEST)))

    def _place(self, day: date, width: int) -> QRectF:
        pitch = self._pitch(width)
        head = self.once("head", 0, self._head)
        left, top = self._left() + self._week(day) * pitch, head + day.weekday() * pitch
        gap = GAP if pitch > 10 else 1
        return QRectF(left, top, pitch - gap, pitch - gap)

    def _draw_legend(self, painter: QPainter, width: int, c: Colours) -> None:
        assert self._shown is not None
        font = current_theme().font("caption")
        none, many, due, missed = self._shown.legend
        side, high = icon_side(SQUARE), self._head()
        middle = self._head() + WEEK * self._pitch(width) + 4 + high / 2
        left = float(self._left())

        def say(text: str) -> None:
            wide = text_width(font, text) + 2
            write(painter, QRectF(left, middle - high / 2, wide, high), LEFT, text, font, c.text2)

        say(none)
        left += text_width(font, none) + 8
        day = self._shown.squares[0].day
        for shade in range(len(SHADES)):
            place = icon_square(left, middle, SQUARE)
            draw_square(painter, place, DaySquare(day, shade, False, False, ()), c)
            left += side + GAP
        left += 5
        say(many)
        left, middle = float(self._left()), middle + high
        for text, square in (
            (due, DaySquare(day, 0, True, False, ())),
            (missed, DaySquare(day, 0, False, True, ())),
        ):
            if text:
                draw_square(painter, icon_square(left, middle, SQUARE), square, c)
                left += side + 6
                say(text)
                left += text_width(font, text) + 16


def draw_square(painter: QPainter, place: QRectF, square: DaySquare, c: Colours) -> None:
    radius = min(4.0, place.width() / 4)
    fill = mixed(c.chart, c.track, SHADES[square.shade]) if square.shade else c.sunken
    border = c.fault if square.missed else c.warn if square.due else c.line
    box(painter, place, radius, fill, border, 2 if square.due or square.missed else 1)
    if square.missed and place.width() >= 9:
        middle = place.center()
        reach = place.width() / 5
        painter.setPen(c.fault)
        painter.drawLine(
            int(middle.x() - reach), int(middle.y() - reach), int(middle.x() + reach), int(middle.y() + reach)
        )
        painter.drawLine(
            int(middle.x() - reach), int(middle.y() + reach), int(middle.x() + reach), int(middle.y() - reach)
        )
