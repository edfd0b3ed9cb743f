"""The heat map: a row a site, a cell a section or dimension."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from inspector.ui.compare.charts.chart import Chart, Ground, Mark, row_height
from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import Colours, tokens
from inspector.ui.widgets.painting import (
    CENTRE,
    LEFT,
    box,
    icon_side,
    icon_square,
    longest_word,
    text_height,
    text_width,
    write,
)
from inspector.ui.widgets.text import elided_lines

GAP, PAD, NAME_SHARE = 4, 4, 0.26
LINES, SIGNS = 3, 3  # of a head that lies: at most, and of Chinese in a line at least
UPRIGHT = (84, 100, 116, 132, 164, 196)  # px of height that upright heads may take: the first that cuts none
LEADING = 0.82  # of the font's own, between two lines of an upright head
CHEVRON, SWATCH = 14, 14
LOWEST = 4  # classes of analysis.heat from this one on are the darkest colour
AND = re.compile("(?<=[、与和及])")  # where Chinese is broken first
NOUGHTS = (".0", ",0")  # given up where 100.0 has no room
FILLS = ("h5", "h4", "h3", "h2", "h1")


@dataclass(frozen=True, slots=True)
class HeatCell:
    """`class_` is analysis.heat's, None without a pass mark or a value."""

    figure: str
    class_: int | None
    words: tuple[str, ...]
    behind: object | None = None


@dataclass(frozen=True, slots=True)
class HeatLine:
    name: str
    cells: tuple[HeatCell, ...]
    bold: bool = False


@dataclass(frozen=True, slots=True)
class HeatMap:
    """`legend` has classes with their words, from the worst; empty without a pass mark."""

    heads: tuple[str, ...]
    lines: tuple[HeatLine, ...]
    legend: tuple[tuple[int, str], ...]


class HeatChart(Chart):
    in_order = False
    covered = True

    def __init__(self) -> None:
        self._shown: HeatMap | None = None
        super().__init__()

    def show_map(self, shown: HeatMap) -> None:
        self._shown = shown
        self.renew()

    def high(self, width: int) -> int:
        if self._shown is None:
            return 0
        legend = self._legend_lines(width)[1]
        return self._head(width) + len(self._shown.lines) * self._pitch(width) + legend

    def marks_for(self, width: int) -> Sequence[Mark]:
        if self._shown is None:
            return []
        return [
            Mark(self._cell(row, column, width), cell.words, cell.behind)
            for row, line in enumerate(self._shown.lines)
            for column, cell in enumerate(line.cells)
        ]

    def draw(self, painter: QPainter, ground: Ground) -> None:
        shown = self._shown
        if shown is None:
            return
        width, c = int(ground.width), ground.colours
        if ground.seen.top() < self._head(width):
            self._draw_heads(painter, width, c)
        name = self._name_width(width)
        for at, line in enumerate(shown.lines):
            top = self._head(width) + at * self._pitch(width)
            if top > ground.seen.bottom() or top + self._pitch(width) < ground.seen.top():
                continue
            self._draw_name(painter, line, QRectF(PAD, top, name, self._pitch(width) - GAP), c)
            for column, cell in enumerate(line.cells):
                draw_cell(painter, c, self._cell(at, column, width), cell, bold=line.bold)
        self._draw_legend(painter, width, c)

    # -- where things stand

    def _pitch(self, width: int) -> int:
        """From one row to the next: they are higher where a name is broken."""

        def measure() -> int:
            room, lines = self._name_width(width), self._shown.lines if self._shown else ()
            most = max((len(_named(line, room)) for line in lines), default=1)
            return row_height(39) + (most - 1) * text_height(current_theme().font("body"))

        return self.once("pitch", width, measure)

    def _name_width(self, width: int) -> int:
        def measure() -> int:
            font = current_theme().font
            lines = self._shown.lines if self._shown else ()
            names = [text_width(font("body", line.bold), line.name) for line in lines]
            return min(max(names, default=0), int(width * NAME_SHARE)) + 1

        return self.once("name", width, measure)

    def _cell_width(self, width: int) -> float:
        count = max(1, len(self._shown.heads) if self._shown else 1)
        return (width - 2 * PAD - self._name_width(width) - 8) / count

    def _corner(self, width: int) -> QRectF:
        """The place of the first cell; all others are as large."""
        left = PAD + self._name_width(width) + 8
        size = self._cell_width(width) - GAP, self._pitch(width) - GAP
        return QRectF(left, self._head(width), *size)

    def _cell(self, row: int, column: int, width: int) -> QRectF:
        first = self.once("corner", width, lambda: self._corner(width))
        return first.translated(column * (first.width() + GAP), row * (first.height() + GAP))

    def _is_upright(self, width: int) -> bool:
        """Whether any head would have to be cut, so that all stand upright."""
        font, inner = current_theme().font("secondary"), int(self._cell_width(width)) - 2
        return any(
            longest_word(font, head, SIGNS) > inner or elided_lines(head, font, inner, LINES)[1]
            for head in (self._shown.heads if self._shown else ())
        )

    def _head(self, width: int) -> int:
        return self.once("head", width, lambda: self._head_high(width))

    def _head_high(self, width: int) -> int:
        if self._shown is None:
            return 0
        font = current_theme().font("secondary")
        if self._is_upright(width):
            wide = [
                text_width(font, line) for head in self._shown.heads for line in self._turned(head, width)
            ]
            return max(wide, default=0) + 10
        lines = max((len(self._lying(head, width)) for head in self._shown.heads), default=1)
        return lines * text_height(font) + 6

    def _legend_lines(self, width: int) -> tuple[list[QRectF], int]:
        """The places of the legend's entries, and how high they are together."""
        if self._shown is None or not self._shown.legend:
            return [], 0
        font = current_theme().font("secondary")
        high = text_height(font) + 6
        left, top = float(PAD), float(GAP + 4)
        places: list[QRectF] = []
        for _, text in self._shown.legend:
            wide = icon_side(SWATCH) + 6 + text_width(font, text) + icon_side(16)
            if places and left + wide > width:
                left, top = float(PAD), top + high
            places.append(QRectF(left, top, wide, high))
            left += wide
        return places, int(top + high)

    # -- drawing

    def _draw_heads(self, painter: QPainter, width: int, c: Colours) -> None:
        font, high = current_theme().font("secondary"), text_height(current_theme().font("secondary"))
        upright, foot = self._is_upright(width), self._head(width) - 6
        for column, head in enumerate(self._shown.heads if self._shown else ()):
            cell = self._cell(0, column, width)
            if upright:
                self._draw_turned(painter, self._turned(head, width), cell.center().x(), foot, c)
                continue
            for up, text in enumerate(reversed(self._lying(head, width))):
                place = QRectF(cell.left() - 2, foot - (up + 1) * high, cell.width() + 4, high)
                write(painter, place, CENTRE, text, font, c.text2)

    def _draw_name(self, painter: QPainter, line: HeatLine, place: QRectF, c: Colours) -> None:
        font = current_theme().font("body", line.bold)
        lines, high = _named(line, int(place.width())), text_height(font)
        top = place.center().y() - len(lines) * high / 2
        for down, text in enumerate(lines):
            write(
                painter,
                QRectF(place.left(), top + down * high, place.width(), high),
                LEFT,
                text,
                font,
                c.text,
            )

    def _lying(self, head: str, width: int) -> list[str]:
        font, inner = current_theme().font("secondary"), int(self._cell_width(width)) - 2
        lines = [""]
        for part in AND.split(head):
            if lines[-1] and text_width(font, lines[-1] + part) > inner:
                lines.append("")
            lines[-1] += part
        fitting = len(lines) <= LINES and all(text_width(font, line) <= inner for line in lines)
        return lines if fitting else elided_lines(head, font, inner, LINES)[0]

    def _turned(self, head: str, width: int) -> list[str]:
        font, room = (
            current_theme().font("secondary"),
            self.once("upright", width, lambda: self._upright(width)),
        )
        return elided_lines(head, font, room, self._abreast(width))[0]

    def _abreast(self, width: int) -> int:
        """How many lines of an upright head stand in a column."""
        return 2 if self._cell_width(width) >= 2 * _leading() else 1

    def _upright(self, width: int) -> int:
        """How long the lines of upright heads may be, px."""
        font, heads = current_theme().font("secondary"), self._shown.heads if self._shown else ()
        rooms, lines = [round(room * font.pixelSize() / 13) for room in UPRIGHT], self._abreast(width)
        whole = (
            room for room in rooms if not any(elided_lines(head, font, room, lines)[1] for head in heads)
        )
        return next(whole, rooms[-1])

    def _draw_turned(
        self, painter: QPainter, lines: Sequence[str], middle: float, foot: int, c: Colours
    ) -> None:
        font, pitch = current_theme().font("secondary"), _leading()
        high = text_height(font)
        painter.save()
        painter.translate(middle - (high + pitch * (len(lines) - 1)) / 2, foot)
        painter.rotate(-90)
        for down, line in enumerate(lines):
            write(painter, QRectF(0, down * pitch, foot + 4, high), LEFT, line, font, c.text2)
        painter.restore()

    def _draw_legend(self, painter: QPainter, width: int, c: Colours) -> None:
        places, _ = self._legend_lines(width)
        if not places or self._shown is None:
            return
        top = self._head(width) + len(self._shown.lines) * self._pitch(width)
        font = current_theme().font("secondary")
        for (class_, text), place in zip(self._shown.legend, places, strict=True):
            entry = place.translated(0, top)
            side = icon_side(SWATCH)
            swatch = icon_square(entry.left(), entry.center().y(), SWATCH).adjusted(0, 1.5, 0, -1.5)
            box(painter, swatch, 3, getattr(c, FILLS[class_]), c.line)
            write(painter, entry.adjusted(side + 6, 0, 0, 0), LEFT, text, font, c.text2)


def _named(line: HeatLine, room: int) -> list[str]:
    """A name in one line or two of `room` px."""
    return elided_lines(line.name, current_theme().font("body", line.bold), room, 2)[0]


def _leading() -> int:
    """From one line of an upright head to the next, px."""
    return round(text_height(current_theme().font("secondary")) * LEADING)


def draw_cell(painter: QPainter, c: Colours, place: QRectF, cell: HeatCell, *, bold: bool = False) -> None:
    """A value on the colour of its class; the lowest has a chevron, so that colour is not alone."""
    lowest = cell.class_ is not None and cell.class_ >= LOWEST
    fill = c.canvas if cell.class_ is None else getattr(c, FILLS[min(cell.class_, LOWEST)])
    fonts = (current_theme().font("secondary", lowest or bold), current_theme().font("caption"))
    figures = (cell.figure, *(cell.figure[: -len(tail)] for tail in NOUGHTS if cell.figure.endswith(tail)))
    fitting = ((font, text) for text in figures for font in fonts if text_width(font, text) <= place.width())
    first = next(fitting, None)
    box(painter, place, tokens().radius.heat_cell, fill)
    if first is None:  # in a very narrow window the colour alone, and the numbers by hovering
        return
    font, figure = first
    wide = text_width(font, figure)
    side = icon_side(CHEVRON)
    beside = wide + side + 4 <= place.width()
    left = place.center().x() - (wide + (side + 1 if lowest and beside else 0)) / 2
    top = place.top() - (side // 3 if lowest and not beside else 0)
    write(painter, QRectF(left, top, wide + 2, place.height()), LEFT, figure, font, c.text)
    if lowest and beside:
        icons.draw(painter, "down", icon_square(left + wide + 1, place.center().y(), CHEVRON), c.text)
    elif lowest:
        under = QRectF(place.center().x() - side / 2, place.bottom() - side, side, side)
        icons.draw(painter, "down", under, c.text)
