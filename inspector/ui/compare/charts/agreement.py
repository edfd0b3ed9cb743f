"""Agreement: a row an item, how often two inspectors said the same of it, and what that is worth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from inspector.ui.compare.charts.chart import Chart, Ground, Mark, row_height
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import Colours
from inspector.ui.widgets.painting import LEFT, RIGHT, box, text_height, text_width, write
from inspector.ui.widgets.text import elided_lines

GAP, PAD, BAR, NAME_SHARE, LEAST_BAR = 12, 4, 10, 0.42, 60


@dataclass(frozen=True, slots=True)
class AgreedItem:
    """`share` is the percent of pairs that agree, `figure` the same in words; `index` is kappa or alpha with
    its `reading`; one that is `weak` needs its criterion reworded."""

    name: str
    share: float
    figure: str
    index: str
    reading: str
    weak: bool
    words: tuple[str, ...]
    behind: object | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """`heads` stand over the share, the index and its reading."""

    items: tuple[AgreedItem, ...]
    heads: tuple[str, str, str]


class AgreementChart(Chart):
    def __init__(self) -> None:
        self._shown: Agreement | None = None
        super().__init__()

    def show_agreement(self, shown: Agreement) -> None:
        self._shown = shown
        self.renew()

    def high(self, width: int) -> int:
        rows = self._rows(width)
        return int(rows[-1].bottom()) if rows else 0

    def marks_for(self, width: int) -> Sequence[Mark]:
        items = self._shown.items if self._shown else ()
        rows = self._rows(width)
        return [Mark(place, item.words, item.behind) for item, place in zip(items, rows, strict=True)]

    def draw(self, painter: QPainter, ground: Ground) -> None:
        shown, c = self._shown, ground.colours
        if shown is None:
            return
        columns, caption = self._columns(int(ground.width)), current_theme().font("caption")
        for head, (left, wide) in zip(shown.heads, columns.headed(), strict=True):
            write(painter, QRectF(left, 0, wide, self._head() - 6), RIGHT, head, caption, c.text3)
        for item, place in zip(shown.items, self._rows(int(ground.width)), strict=True):
            if place.intersects(ground.seen):
                self._draw_row(painter, c, place, item, columns)

    def _head(self) -> int:
        return text_height(current_theme().font("caption")) + 6

    def _rows(self, width: int) -> list[QRectF]:
        return self.once("rows", width, lambda: self._stacked(width))

    def _stacked(self, width: int) -> list[QRectF]:
        font, room = current_theme().font("body"), self._columns(width).name
        top, rows = float(self._head()), []
        for item in self._shown.items if self._shown else ():
            lines = len(elided_lines(item.name, font, room, 9)[0])
            high = max(row_height(), lines * text_height(font) + 8)
            rows.append(QRectF(0, top, width, high))
            top += high
        return rows

    def _columns(self, width: int) -> _Columns:
        return self.once("columns", width, lambda: self._measured(width))

    def _measured(self, width: int) -> _Columns:
        theme, items = current_theme(), self._shown.items if self._shown else ()
        heads = self._shown.heads if self._shown else ("", "", "")
        caption, small = theme.font("caption"), theme.font("secondary")

        def widest(texts: list[str], head: str) -> int:
            return max([text_width(caption, head), *(text_width(small, text) for text in texts)])

        figure = widest([item.figure for item in items], heads[0])
        index = widest([item.index for item in items], heads[1])
        reading = widest([item.reading for item in items], heads[2])
        name = max((text_width(theme.font("body"), item.name) for item in items), default=0) + 1
        name = min(name, int(width * NAME_SHARE))
        bar = width - 2 * PAD - name - figure - index - reading - 4 * GAP
        if bar < LEAST_BAR:
            bar = 0
            name = max(80, width - 2 * PAD - figure - index - reading - 3 * GAP)
        return _Columns(name, bar, figure, index, reading)

    def _draw_row(
        self, painter: QPainter, c: Colours, place: QRectF, item: AgreedItem, columns: _Columns
    ) -> None:
        theme = current_theme()
        body, small, high = theme.font("body"), theme.font("secondary"), text_height(theme.font("body"))
        lines = elided_lines(item.name, body, columns.name, 9)[0]
        top = place.center().y() - len(lines) * high / 2
        for down, line in enumerate(lines):
            write(painter, QRectF(PAD, top + down * high, columns.name + 2, high), LEFT, line, body, c.text)
        if columns.bar:
            track = QRectF(PAD + columns.name + GAP, place.center().y() - BAR / 2, columns.bar, BAR)
            box(painter, track, BAR / 2, c.track)
            done = QRectF(track)
            done.setWidth(max(BAR, track.width() * item.share / 100))
            box(painter, done, BAR / 2, c.warn if item.weak else c.chart)
        texts = (
            (item.figure, theme.font("secondary", True), c.text),
            (item.index, small, c.text),
            (item.reading, small, c.warn if item.weak else c.text2),
        )
        for (text, font, ink), (left, wide) in zip(texts, columns.headed(), strict=True):
            write(painter, QRectF(left - 4, place.top(), wide + 4, place.height()), RIGHT, text, font, ink)


@dataclass(frozen=True, slots=True)
class _Columns:
    name: int
    bar: int
    figure: int
    index: int
    reading: int

    def headed(self) -> list[tuple[float, int]]:
        """Left and width of share, index and reading."""
        figure = PAD + self.name + GAP + (self.bar + GAP if self.bar else 0)
        index = figure + self.figure + GAP
        return [(figure, self.figure), (index, self.index), (index + self.index + GAP, self.reading)]
