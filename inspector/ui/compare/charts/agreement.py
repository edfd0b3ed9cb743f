"""Agreement: a row an item, then a row an inspector, how often two said the same, and what that is worth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from inspector.ui.compare.charts.chart import Chart, Ground, Mark, row_height
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import Colours
from inspector.ui.widgets.painting import LEFT, RIGHT, box, elided, text_height, text_width, write
from inspector.ui.widgets.text import elided_lines

GAP, PAD, BAR, NAME_SHARE, LEAST_NAME, LEAST_BAR = 12, 4, 10, 0.42, 80, 60


@dataclass(frozen=True, slots=True)
class AgreedRow:
    """An item, or an inspector against all others. `share` is the percent of `pairs` that agree, `figure` the
    same in words; `index` is alpha with its `reading`; one that is `weak` needs its criterion reworded."""

    name: str
    share: float
    pairs: str
    figure: str
    index: str
    reading: str
    weak: bool
    words: tuple[str, ...]
    behind: object | None = None


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    rows: tuple[AgreedRow, ...]


@dataclass(frozen=True, slots=True)
class Agreement:
    """`heads` stand over the pairs, the share, the index and its reading."""

    groups: tuple[Group, ...]
    heads: tuple[str, str, str, str]

    @property
    def rows(self) -> tuple[AgreedRow, ...]:
        return tuple(row for group in self.groups for row in group.rows)


class AgreementChart(Chart):
    def __init__(self) -> None:
        self._shown = Agreement((), ("", "", "", ""))
        super().__init__()

    def show_agreement(self, shown: Agreement) -> None:
        self._shown = shown
        self.renew()

    def high(self, width: int) -> int:
        rows = self._places(width).rows
        return int(rows[-1].bottom()) if rows else 0

    def marks_for(self, width: int) -> Sequence[Mark]:
        rows = zip(self._shown.rows, self._places(width).rows, strict=True)
        return [Mark(place, row.words, row.behind) for row, place in rows]

    def draw(self, painter: QPainter, ground: Ground) -> None:
        shown, c, width = self._shown, ground.colours, int(ground.width)
        columns, places = self._columns(width), self._places(width)
        caption = current_theme().font("caption")
        first = next(iter(places.titles), QRectF())
        for head, (left, wide) in zip(shown.heads, columns.headed(), strict=True):
            if wide:
                place = QRectF(left, first.top(), wide, first.height())
                write(painter, place, RIGHT, head, caption, c.text3)
        for group, place in zip(shown.groups, places.titles, strict=True):
            room = columns.headed()[0][0] - GAP if place is first else width - PAD
            write(painter, place, LEFT, elided(caption, group.title, int(room)), caption, c.text3)
        for row, place in zip(shown.rows, places.rows, strict=True):
            if place.intersects(ground.seen):
                self._draw_row(painter, c, place, row, columns)

    def _places(self, width: int) -> _Places:
        return self.once("places", width, lambda: self._stacked(width))

    def _stacked(self, width: int) -> _Places:
        theme, room = current_theme(), self._columns(width).name
        font, high = theme.font("body"), text_height(theme.font("caption"))
        top, places = 0.0, _Places([], [])
        for group in self._shown.groups:
            top += GAP if places.rows else 0
            places.titles.append(QRectF(PAD, top, width - PAD, high))
            top += high + 6
            for row in group.rows:
                lines = len(elided_lines(row.name, font, room, 9)[0])
                places.rows.append(QRectF(0, top, width, max(row_height(), lines * text_height(font) + 8)))
                top = places.rows[-1].bottom()
        return places

    def _columns(self, width: int) -> _Columns:
        return self.once("columns", width, lambda: self._measured(width))

    def _measured(self, width: int) -> _Columns:
        """The narrow do without the bar, and then without the pairs, which the tip has."""
        theme, rows, heads = current_theme(), self._shown.rows, self._shown.heads
        caption, small = theme.font("caption"), theme.font("secondary")

        def widest(texts: list[str], head: str) -> int:
            return max([text_width(caption, head), *(text_width(small, text) for text in texts)])

        pairs = widest([row.pairs for row in rows], heads[0])
        figure = widest([row.figure for row in rows], heads[1])
        index = widest([row.index for row in rows], heads[2])
        reading = widest([row.reading for row in rows], heads[3])
        name = max((text_width(theme.font("body"), row.name) for row in rows), default=0) + 1
        rest = width - 2 * PAD - figure - index - reading - 3 * GAP
        name = min(name, int(width * NAME_SHARE))
        bar = rest - name - pairs - 2 * GAP
        if bar >= LEAST_BAR:
            return _Columns(name, bar, pairs, figure, index, reading)
        if rest - pairs - GAP >= max(LEAST_NAME, name):
            return _Columns(rest - pairs - GAP, 0, pairs, figure, index, reading)
        return _Columns(max(LEAST_NAME, rest), 0, 0, figure, index, reading)

    def _draw_row(
        self, painter: QPainter, c: Colours, place: QRectF, row: AgreedRow, columns: _Columns
    ) -> None:
        theme = current_theme()
        body, small, high = theme.font("body"), theme.font("secondary"), text_height(theme.font("body"))
        lines = elided_lines(row.name, body, columns.name, 9)[0]
        top = place.center().y() - len(lines) * high / 2
        for down, line in enumerate(lines):
            write(painter, QRectF(PAD, top + down * high, columns.name + 2, high), LEFT, line, body, c.text)
        if columns.bar:
            track = QRectF(PAD + columns.name + GAP, place.center().y() - BAR / 2, columns.bar, BAR)
            box(painter, track, BAR / 2, c.track)
            done = QRectF(track)
            done.setWidth(max(BAR, track.width() * row.share / 100))
            box(painter, done, BAR / 2, c.warn if row.weak else c.chart)
        texts = (
            (row.pairs, small, c.text3),
            (row.figure, theme.font("secondary", True), c.text),
            (row.index, small, c.text),
            (row.reading, small, c.warn if row.weak else c.text2),
        )
        for (text, font, ink), (left, wide) in zip(texts, columns.headed(), strict=True):
            if wide:
                write(
                    painter, QRectF(left - 4, place.top(), wide + 4, place.height()), RIGHT, text, font, ink
                )


@dataclass(frozen=True, slots=True)
class _Places:
    """Of the groups' titles, and of all rows."""

    titles: list[QRectF]
    rows: list[QRectF]


@dataclass(frozen=True, slots=True)
class _Columns:
    """Widths from the left, px; 0 where a column has no room."""

    name: int
    bar: int
    pairs: int
    figure: int
    index: int
    reading: int

    def headed(self) -> list[tuple[float, int]]:
        """Left and width of pairs, share, index and reading."""
        left = float(PAD + self.name + GAP + (self.bar + GAP if self.bar else 0))
        found = []
        for wide in (self.pairs, self.figure, self.index, self.reading):
            found.append((left, wide))
            left += wide + GAP if wide else 0
        return found
