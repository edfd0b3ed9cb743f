"""Answering with a number of a scale.

Rate(value, number, anchor="", failing=False)   value comes back in the signal; number is what is shown
RatingRow(rates=(), *, parent=None)
    signal chosen(str value); .set_rates(rates), .set_selected(value | None), .selected()
    anchors stand beside the number, below it when a button gets narrow; many values break into lines
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Pressable, Themed, walk_row
from inspector.ui.widgets.painting import (
    CENTRE,
    LEFT,
    WRAP,
    box,
    longest_word,
    painting,
    text_height,
    text_width,
    write,
)
from inspector.ui.widgets.text import tip

PADDING, GAP, BETWEEN = 12, 10, 8
ANCHOR_LINES = 2


@dataclass(frozen=True)
class Rate:
    value: str
    number: str
    anchor: str = ""
    failing: bool = False


class RatingButton(Pressable):
    """One value: the number bold, its anchor in words beside or below it."""

    picked = Signal(str)

    def __init__(self, rate: Rate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rate = rate
        self.below = False
        self.setCheckable(True)
        self.setText(rate.number)
        self.setAccessibleName(f"{rate.number} {rate.anchor}".strip())
        self.setToolTip(tip(rate.anchor))
        self.follow_theme()

    def nextCheckState(self) -> None:
        if not self.isChecked():
            self.setChecked(True)
            self.picked.emit(self.rate.value)

    def least_width(self) -> int:
        """So that no word of the anchor is cut where it stands below."""
        return longest_word(self._anchor_font(), self.rate.anchor) + PADDING

    def fits_beside(self, width: int) -> bool:
        room = width - 2 * PADDING - GAP - text_width(self._number_font(), self.rate.number)
        longest = max((text_width(self._anchor_font(), word) for word in self.rate.anchor.split()), default=0)
        if longest > room:
            return False
        height = text_height(self._anchor_font(), self.rate.anchor, room)
        return height <= ANCHOR_LINES * text_height(self._anchor_font()) + 2

    def height_at(self, width: int, below: bool) -> int:
        number = text_height(self._number_font())
        least = tokens().control.rating
        if not self.rate.anchor:
            return max(least, number + 2 * PADDING)
        if below:
            return max(
                least, number + text_height(self._anchor_font(), self.rate.anchor, width - PADDING) + 14
            )
        room = width - 2 * PADDING - GAP - text_width(self._number_font(), self.rate.number)
        return max(least, text_height(self._anchor_font(), self.rate.anchor, room) + PADDING)

    def sizeHint(self) -> QSize:
        return QSize(tokens().control.response_min_width, tokens().control.rating)

    def paintEvent(self, _event: QPaintEvent) -> None:
        fill, border, width, ink, anchor = self._look()
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.control, fill, border, width)
            if not self.rate.anchor:
                write(painter, self.rect(), CENTRE, self.rate.number, self._number_font(), ink)
            elif self.below:
                self._paint_below(painter, ink, anchor)
            else:
                self._paint_beside(painter, ink, anchor)

    def _paint_beside(self, painter: QPainter, ink: str, anchor: str) -> None:
        number = text_width(self._number_font(), self.rate.number)
        body = QRectF(self.rect()).adjusted(PADDING, 0, -PADDING, 0)
        write(painter, body, LEFT, self.rate.number, self._number_font(), ink)
        body.setLeft(body.left() + number + GAP)
        write(painter, body, LEFT | WRAP, self.rate.anchor, self._anchor_font(), anchor)

    def _paint_below(self, painter: QPainter, ink: str, anchor: str) -> None:
        number = text_height(self._number_font())
        words = text_height(self._anchor_font(), self.rate.anchor, self.width() - PADDING)
        top = (self.height() - number - words) / 2
        write(
            painter, QRectF(0, top, self.width(), number), CENTRE, self.rate.number, self._number_font(), ink
        )
        under = QRectF(PADDING / 2, top + number, self.width() - PADDING, words)
        write(painter, under, CENTRE | WRAP, self.rate.anchor, self._anchor_font(), anchor)

    def _look(self) -> tuple[str, str | None, int, str, str]:
        c = current_theme().colours
        if not self.isEnabled():
            return c.sunken, c.line, 1, c.disabled, c.disabled
        if self.isChecked() and self.rate.failing:
            return c.fault_fill, None, 1, c.on_fault, c.on_fault
        if self.isChecked():
            return c.accent_soft, c.accent, 2, c.accent_soft_text, c.accent_soft_text
        if self.isDown():
            return c.pressed, c.line_strong, 1, c.text, c.text2
        if self.hovered:
            return c.hover, c.line_strong, 1, c.text, c.text2
        return c.surface, c.line_control, 1, c.text, c.text2

    def _number_font(self) -> QFont:
        return current_theme().font("bar-title")

    def _anchor_font(self) -> QFont:
        return current_theme().font("secondary")


class RatingRow(Themed, QWidget):
    """Every value of a scale, equal in width."""

    chosen = Signal(str)

    def __init__(self, rates: Sequence[Rate] = (), *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[RatingButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_rates(rates)
        self.follow_theme()

    def set_rates(self, rates: Sequence[Rate]) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = [RatingButton(rate, self) for rate in rates]
        for button in self.buttons:
            button.picked.connect(self._picked)
            button.setVisible(True)
        self.updateGeometry()
        self._arrange()

    def set_selected(self, value: str | None) -> None:
        for button in self.buttons:
            button.setChecked(button.rate.value == value)

    def selected(self) -> str | None:
        return next((button.rate.value for button in self.buttons if button.isChecked()), None)

    def sizeHint(self) -> QSize:
        width = len(self.buttons) * (tokens().control.response_min_width + BETWEEN)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(tokens().control.response_min_width, tokens().control.rating)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((rect.bottom() + 1 for rect in self._places(width)[0]), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not walk_row(self.buttons, event):
            super().keyPressEvent(event)

    def themed(self) -> None:
        self._arrange()

    def _in_line(self, width: int) -> int:
        """How many buttons a line takes: all, unless they got narrower than a finger, or than a word."""
        count = max(1, len(self.buttons))
        narrowest = max([tokens().control.target_min, *(button.least_width() for button in self.buttons)])
        lines = 1
        while lines < count and (width + BETWEEN) // -(-count // lines) - BETWEEN < narrowest:
            lines += 1
        return -(-count // lines)

    def _places(self, width: int) -> tuple[list[QRect], bool]:
        in_line = self._in_line(width)
        edges = [(width + BETWEEN) * place // in_line for place in range(in_line + 1)]
        wide = edges[1] - BETWEEN
        below = not all(button.fits_beside(wide) for button in self.buttons)
        height = max((button.height_at(wide, below) for button in self.buttons), default=0)
        places = []
        for number in range(len(self.buttons)):
            line, column = divmod(number, in_line)
            left, right = edges[column], edges[column + 1] - BETWEEN
            places.append(QRect(left, line * (height + BETWEEN), right - left, height))
        return places, below

    def _arrange(self) -> None:
        places, below = self._places(self.width())
        for button, place in zip(self.buttons, places, strict=True):
            button.below = below
            button.setGeometry(place)
            button.update()

    def _picked(self, value: str) -> None:
        self.set_selected(value)
        self.chosen.emit(value)
