"""Colours to choose from, and how well one reads on white paper."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Pressable
from inspector.ui.widgets.painting import box, painting

DEFAULT, LEAST_CONTRAST = "#2F4DB3", 4.5
COLOURS = (DEFAULT, "#1A7548", "#0B6B73", "#6A3FA0", "#9C2C5B", "#B93227", "#85560A", "#1B1E24")


def luminance(colour: str) -> float:
    """Relative luminance of "#RRGGBB" by WCAG 2."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """From 1 to 21, by WCAG 2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


class Swatch(Pressable):
    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self.setCheckable(True)
        self.setAccessibleName(colour)
        self.setToolTip(colour)
        self.follow_theme()

    def nextCheckState(self) -> None:
        """The settings decide which is chosen."""

    def focus_radius(self) -> float:
        return tokens().radius.control

    def sizeHint(self) -> QSize:
        side = tokens().control.target_min
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        body = QRectF(self.rect()).adjusted(6, 6, -6, -6)
        with painting(self) as painter:
            if self.isChecked():
                box(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), 10, None, c.accent, 2)
            box(painter, body, 6, self.colour, c.line_strong)
