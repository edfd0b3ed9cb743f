"""The bands of a number or a time: what earns full marks, what less, what fails; a marker at the value."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.checklists.template import Band
from inspector.ui.language import clauses, labelled
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import Colours
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.painting import WRAP, box, longest_word, mixed, painting, text_height, write

TOP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
BAR, MARKER_WIDTH, MARKER_HEIGHT, GAP, SHARE = 10, 4, 20, 2, 0.55


def met(value: Decimal, bands: tuple[Band, ...]) -> int:
    """Which band a value falls into: the first whose bound holds."""
    return next(
        number
        for number, band in enumerate(bands)
        if band.at_most is None or value <= band.at_most or number == len(bands) - 1
    )


def place(value: Decimal, bands: tuple[Band, ...]) -> float:
    """Where `value` stands on a bar of equally wide bands, 0 … 1; beyond the last bound it nears the end."""
    lower = Decimal(0)
    for number, band in enumerate(bands):
        upper = band.at_most
        if upper is None or number == len(bands) - 1:
            over = max(value - lower, Decimal(0))
            within = float(over / (over + abs(lower) + 1))
            return (number + within) / len(bands)
        if value <= upper:
            span = upper - lower
            within = float((value - lower) / span) if span > 0 else 0.5
            return (number + min(max(within, 0.0), 1.0)) / len(bands)
        lower = upper
    return 1.0


class BandBar(Themed, QWidget):
    """`limit` writes a bound with its unit: "20 s"; `beyond` is the word for the last band: "longer"."""

    def __init__(
        self,
        bands: tuple[Band, ...],
        limit: Callable[[Decimal], str],
        beyond: str,
        demerit: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bands, self._limit, self._beyond, self._demerit = bands, limit, beyond, demerit
        self._value: Decimal | None = None
        self._met: int | None = None
        scores = [band.score for band in bands]
        self._best = min(scores) if demerit else max(scores)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def set_value(self, value: Decimal | None) -> None:
        self._value = value
        self._met = None if value is None else met(value, self._bands)
        self.setAccessibleDescription("" if self._met is None else self._labels[self._met])
        self.update()

    def retranslate(self) -> None:
        self._labels = [labelled(self._bound(n), self._worth(band)) for n, band in enumerate(self._bands)]
        self.setAccessibleName(clauses(*self._labels))

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(300))

    def minimumSizeHint(self) -> QSize:
        return QSize(180, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        font = current_theme().font("secondary", True)
        if self._one_by_one(width):
            return MARKER_HEIGHT + 4 + len(self._labels) * text_height(font)
        room = int(self._part(width)) - 8
        return MARKER_HEIGHT + 4 + max(text_height(font, label, room) for label in self._labels)

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        part = self._part(self.width())
        with painting(self) as painter:
            self._paint_bar(painter, c)
            for number, label in enumerate(self._labels):
                on = number == self._met
                font = current_theme().font("secondary", on)
                rect = QRectF(number * (part + GAP), MARKER_HEIGHT + 4, part - 8, self.height())
                if self._one_by_one(self.width()):
                    rect = self._paint_mark(painter, number, text_height(font))
                write(painter, rect, TOP | WRAP, label, font, c.text if on else c.text2)
            if self._value is not None:
                at = place(self._value, self._bands) * self.width()
                left = min(max(at - MARKER_WIDTH / 2, 0), self.width() - MARKER_WIDTH)
                box(painter, QRectF(left, 0, MARKER_WIDTH, MARKER_HEIGHT), 2, c.text)

    def _one_by_one(self, width: int) -> bool:
        """Whether the labels stand under one another, for a word would be cut under its band."""
        font = current_theme().font("secondary", True)
        return max(longest_word(font, label) for label in self._labels) > self._part(width) - 8

    def _paint_mark(self, painter: QPainter, number: int, line: int) -> QRectF:
        """A label's band as a mark before it; where the label is written then."""
        c, top = current_theme().colours, MARKER_HEIGHT + 4 + number * line
        mark = QRectF(0, top + (line - BAR) / 2, BAR, BAR)
        box(painter, mark, BAR / 2, self._colour(self._bands[number], c))
        return QRectF(2 * BAR, top, self.width() - 2 * BAR, line)

    def _paint_bar(self, painter: QPainter, c: Colours) -> None:
        top, part = (MARKER_HEIGHT - BAR) / 2, self._part(self.width())
        painter.save()
        painter.setClipRect(QRectF(0, top, self.width(), BAR))
        for number, band in enumerate(self._bands):
            rect = QRectF(number * (part + GAP), top, part, BAR)
            first, last = number == 0, number == len(self._bands) - 1
            painter.setClipRect(rect)
            body = rect.adjusted(0 if first else -BAR, 0, 0 if last else BAR, 0)
            box(painter, body, BAR / 2, self._colour(band, c))
        painter.restore()

    def _part(self, width: int) -> float:
        return (width - GAP * (len(self._bands) - 1)) / len(self._bands)

    def _colour(self, band: Band, c: Colours) -> str:
        if band.failed:
            return mixed(c.fault, c.surface, SHARE)
        return mixed(c.ok, c.surface, SHARE) if band.score == self._best else c.warn_line

    def _bound(self, number: int) -> str:
        upper = self._bands[number].at_most
        if upper is not None:
            return self.tr("up to {limit}").format(limit=self._limit(upper))
        return self._beyond

    def _worth(self, band: Band) -> str:
        """What a band earns, in a word."""
        if self._demerit:
            return self.tr("%n point(s)", "", int(band.score))
        if band.failed and band.score <= 0:
            return self.tr("fault")
        if band.score == self._best:
            return self.tr("full marks")
        if self._best > 0 and Fraction(band.score) / Fraction(self._best) == Fraction(1, 2):
            return self.tr("half")
        return self.tr("none") if band.score <= 0 else self.tr("part")
