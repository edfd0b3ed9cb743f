"""Answering an item with one tap.

Meaning         enum OK, PARTIAL, FAULT, NA, CHOICE (a choice that scores nothing)
Option(value, label, meaning=Meaning.CHOICE)      value: what the signal brings back
ResponseButton(option, *, multiple=False, parent=None)
ResponseRow(options=(), *, multiple=False, fill=False, parent=None)
    signals chosen(str value) and, with multiple, toggled(str value, bool on)
    .set_options(options), .set_selected("yes" | None) or .set_selected({"a", "b"}), .selected()
    fill=True shares the width equally (narrow windows); Left and Right walk;
        tapping the selected answer is silent
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import Colours, tokens
from inspector.ui.widgets.base import Pressable, Themed, walk_row
from inspector.ui.widgets.painting import (
    LEFT,
    WRAP,
    box,
    icon_side,
    icon_square,
    painting,
    text_height,
    text_width,
    write,
)

GAP, PADDING, BETWEEN, MOST_IN_ROW = 8, 16, 8, 4
ROUNDING = 2  # px more than measured, so that a word that fits is not broken


class Meaning(Enum):
    """What an answer means; the value is its icon."""

    OK = "check"
    PARTIAL = "partial"
    FAULT = "cross"
    NA = "not-applicable"
    CHOICE = ""


@dataclass(frozen=True)
class Option:
    value: str
    label: str
    meaning: Meaning = Meaning.CHOICE


@dataclass(frozen=True)
class Look:
    fill: str
    border: str | None
    width: int
    ink: str
    icon: str


def _selected(meaning: Meaning, c: Colours) -> Look:
    return {
        Meaning.OK: Look(c.ok_soft, c.ok, 2, c.ok, c.ok),
        Meaning.FAULT: Look(c.fault_fill, None, 0, c.on_fault, c.on_fault),
        Meaning.NA: Look(c.na_soft, c.line_strong, 2, c.text, c.text),
        Meaning.PARTIAL: Look(c.warn_soft, c.warn, 2, c.warn, c.warn),
        Meaning.CHOICE: Look(c.accent_soft, c.accent, 2, c.accent_soft_text, c.accent_soft_text),
    }[meaning]


class ResponseButton(Pressable):
    """One possible answer. Its width is that of the bold word, chosen or not."""

    picked = Signal(str, bool)

    def __init__(self, option: Option, *, multiple: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.option, self._multiple = option, multiple
        self.in_stack = False
        self._width, self._heights = 0, dict[int, int]()
        self.setCheckable(True)
        self.setText(option.label)
        self.setAccessibleName(option.label)
        self.follow_theme()

    def themed(self) -> None:
        """Measure anew: a layout asks far more often than fonts change."""
        self._heights.clear()
        self._width = 2 * PADDING + self._lead() + text_width(self._font(True), self.text())

    def nextCheckState(self) -> None:
        """Called by a tap or a key, never by setChecked: a chosen single answer stays as it is."""
        if self._multiple or not self.isChecked():
            self.setChecked(not self.isChecked())
            self.picked.emit(self.option.value, self.isChecked())

    def sizeHint(self) -> QSize:
        width = max(tokens().control.response_min_width, self._width)
        return QSize(width, self._height_for(1_000_000))

    def minimumSizeHint(self) -> QSize:
        return QSize(tokens().control.response_min_width, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height_for(width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self.look()
        font = self._font(self.isChecked())
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.control, look.fill, look.border, look.width or 1)
            room = self.width() - 2 * PADDING - self._lead()
            words = min(room, text_width(font, self.text()))
            left = float(PADDING) if self.in_stack else (self.width() - self._lead() - words) / 2
            middle = icon_square(left, self.height() / 2)
            if self._multiple:
                self._paint_check(painter, middle, look)
                middle.translate(icon_side() + GAP, 0)
            if self.option.meaning is not Meaning.CHOICE:
                icons.draw(painter, self.option.meaning.value, middle, look.icon)
            text = QRectF(left + self._lead(), 0, room + ROUNDING, self.height())
            write(painter, text, LEFT | WRAP, self.text(), font, look.ink)

    def look(self) -> Look:
        c = current_theme().colours
        if not self.isEnabled():
            return Look(c.sunken, c.line, 1, c.disabled, c.disabled)
        if self.isChecked():
            return _selected(self.option.meaning, c)
        if self.isDown():
            return Look(c.pressed, c.line_strong, 1, c.text, c.text3)
        if self.hovered:
            return Look(c.hover, c.line_strong, 1, c.text, c.text3)
        return Look(c.surface, c.line_control, 1, c.text, c.text3)

    def _paint_check(self, painter: QPainter, square: QRectF, look: Look) -> None:
        c = current_theme().colours
        if self.isChecked():
            box(painter, square, 5, look.ink)
            icons.draw(painter, "check", square.adjusted(2, 2, -2, -2), look.fill)
        else:
            box(painter, square, 5, c.surface, c.line_strong)

    def _lead(self) -> int:
        marks = int(self._multiple) + int(self.option.meaning is not Meaning.CHOICE)
        return marks * (icon_side() + GAP)

    def _font(self, bold: bool) -> QFont:
        return current_theme().font("button", bold)

    def _height_for(self, width: int) -> int:
        if width not in self._heights:
            room = width - 2 * PADDING - self._lead() + ROUNDING
            needed = text_height(self._font(True), self.text(), room) + 2 * GAP + 4
            self._heights[width] = max(tokens().control.response, needed)
        return self._heights[width]


class ResponseRow(Themed, QWidget):
    """The answers of one item: up to four that fit in a row, otherwise one under the other."""

    chosen = Signal(str)
    toggled = Signal(str, bool)

    def __init__(
        self,
        options: Sequence[Option] = (),
        *,
        multiple: bool = False,
        fill: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._multiple, self._fill = multiple, fill
        self.buttons: list[ResponseButton] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_options(options)
        self.follow_theme()

    def set_options(self, options: Sequence[Option]) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = [ResponseButton(option, multiple=self._multiple, parent=self) for option in options]
        for button in self.buttons:
            button.picked.connect(self._picked)
            button.setVisible(True)
        self.updateGeometry()
        self._arrange()

    def set_fill(self, fill: bool) -> None:
        if fill != self._fill:
            self._fill = fill
            self.updateGeometry()
            self._arrange()

    def set_selected(self, value: str | Iterable[str] | None) -> None:
        """Show the answer given, without a signal."""
        values = {value} if isinstance(value, str) else set(value or ())
        for button in self.buttons:
            button.setChecked(button.option.value in values)

    def selected(self) -> set[str]:
        return {button.option.value for button in self.buttons if button.isChecked()}

    def stacked(self, width: int | None = None) -> bool:
        """Whether the answers stand one under the other at `width`."""
        room = self.width() if width is None else width
        count = len(self.buttons)
        if count > MOST_IN_ROW:
            return True
        widths = [button.sizeHint().width() for button in self.buttons]
        needed = max(widths, default=0) * count if self._fill else sum(widths)
        return needed + BETWEEN * (count - 1) > room

    def sizeHint(self) -> QSize:
        widths = [button.sizeHint().width() for button in self.buttons]
        in_row = sum(widths) + BETWEEN * max(0, len(widths) - 1)
        width = max(widths, default=0) if len(widths) > MOST_IN_ROW else in_row
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(tokens().control.response_min_width, tokens().control.response)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((rect.bottom() + 1 for rect in self._places(width)), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not walk_row(self.buttons, event):
            super().keyPressEvent(event)

    def themed(self) -> None:
        self._arrange()

    def _places(self, width: int) -> list[QRect]:
        if self.stacked(width):
            return self._column(width)
        count = len(self.buttons)
        equal = (width - BETWEEN * (count - 1)) // count if count else 0
        widths = [equal if self._fill else button.sizeHint().width() for button in self.buttons]
        height = max(
            (button.heightForWidth(w) for button, w in zip(self.buttons, widths, strict=True)), default=0
        )
        lefts = [sum(widths[:place]) + BETWEEN * place for place in range(count)]
        return [QRect(left, 0, w, height) for left, w in zip(lefts, widths, strict=True)]

    def _column(self, width: int) -> list[QRect]:
        places, top = [], 0
        for button in self.buttons:
            height = button.heightForWidth(width)
            places.append(QRect(0, top, width, height))
            top += height + BETWEEN
        return places

    def _arrange(self) -> None:
        stacked = self.stacked()
        for button, place in zip(self.buttons, self._places(self.width()), strict=True):
            button.in_stack = stacked
            button.setGeometry(place)

    def _picked(self, value: str, on: bool) -> None:
        if self._multiple:
            self.toggled.emit(value, on)
        else:
            self.set_selected(value)
            self.chosen.emit(value)
