"""One colour to draw with: a dot and its word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from inspector.checklists.layer import Colour
from inspector.checklists.strokes import INKS
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Pressable
from inspector.ui.widgets.painting import (
    LEFT,
    box,
    icon_side,
    icon_square,
    painting,
    text_height,
    text_width,
    write,
)

GAP, PADDING = 8, 14


class ColourButton(Pressable):
    def __init__(self, colour: Colour, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour: Colour = colour
        self.setCheckable(True)
        self.follow_theme()

    def retranslate(self) -> None:
        words = {"red": self.tr("Red"), "yellow": self.tr("Yellow"), "white": self.tr("White")}
        self.setText(words[self._colour])
        self.setAccessibleName(self.text())

    def nextCheckState(self) -> None:
        """The editor decides."""

    def sizeHint(self) -> QSize:
        font = current_theme().font("chip", True)
        height = max(tokens().control.button, text_height(current_theme().font("button")) + 2 * GAP)
        return QSize(2 * PADDING + icon_side() + GAP + text_width(font, self.text()), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, on = current_theme(), self.isChecked()
        c = theme.colours
        fill = c.pressed if self.isDown() else c.hover if self.hovered else c.surface
        border, width = (c.accent, 2) if on else (c.line_control, 1)
        ink = c.text
        if not self.isEnabled():
            fill, border, ink = c.sunken, c.line, c.text3
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.control, fill, border, width)
            dot = icon_square(PADDING, self.height() / 2)
            painter.setOpacity(1 if self.isEnabled() else 0.4)
            box(painter, dot, dot.width() / 2, INKS[self._colour], c.line_strong)
            painter.setOpacity(1)
            words = QRectF(dot.right() + GAP, 0, self.width(), self.height())
            write(painter, words, LEFT, self.text(), theme.font("chip", on), ink)
