"""Two states, or a few.

CheckBox(text="", parent=None)                44 px target; a QAbstractButton: toggled(bool)
Segmented(choices=(), parent=None)            choices: (value, label) pairs side by side
    signal chosen(str value); .set_choices(…), .set_selected(value), .selected()
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Pressable, Themed, walk_row
from inspector.ui.widgets.painting import (
    CENTRE,
    LEFT,
    WRAP,
    box,
    icon_side,
    painting,
    text_height,
    text_width,
    write,
)

BOX, BOX_RADIUS, GAP, PADDING = 22, 6, 12, 16


class CheckBox(Pressable):
    """A box and its words; the whole is the target."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setText(text)
        self.follow_theme()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        font = current_theme().font("body")
        height = max(tokens().control.target_min, text_height(font) + 8)
        return QSize(icon_side(BOX) + GAP + text_width(font, self.text()) + 4, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        c = theme.colours
        side = icon_side(BOX)
        square = QRectF(0, (self.height() - side) / 2, side, side)
        with painting(self) as painter:
            if not self.isEnabled():
                box(painter, square, BOX_RADIUS, c.sunken, c.line)
            elif self.isChecked():
                box(painter, square, BOX_RADIUS, c.accent_hover if self.hovered else c.accent)
            else:
                fill = c.pressed if self.isDown() else c.hover if self.hovered else c.surface
                box(painter, square, BOX_RADIUS, fill, c.line_strong, 1.5)
            if self.isChecked():
                ink = c.on_accent if self.isEnabled() else c.disabled
                icons.draw(painter, "check", square.adjusted(2, 2, -2, -2), ink)
            words = QRectF(self.rect()).adjusted(side + GAP, 0, 0, 0)
            ink = c.text if self.isEnabled() else c.text3
            write(painter, words, LEFT | WRAP, self.text(), theme.font("body"), ink)


class _Segment(Pressable):
    def __init__(self, value: str, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.value = value
        self.setCheckable(True)
        self.setText(label)
        self.setAccessibleName(label)
        self.follow_theme()

    def nextCheckState(self) -> None:
        """The group decides."""

    def sizeHint(self) -> QSize:
        font = current_theme().font("body", True)
        height = max(tokens().control.button, text_height(font) + PADDING)
        return QSize(2 * PADDING + text_width(font, self.text()), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        c, on = theme.colours, self.isChecked()
        fill = c.accent_soft if on else c.pressed if self.isDown() else c.hover if self.hovered else c.surface
        with painting(self) as painter:
            border, width = (c.accent, 2) if on else (c.line_control, 1)
            box(painter, self.rect(), tokens().radius.control, fill, border, width)
            ink = c.accent_soft_text if on else c.text
            write(painter, self.rect(), CENTRE, self.text(), theme.font("body", on), ink)


class Segmented(Themed, QWidget):
    """One of a few, all to be seen."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[_Segment] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens().space[1])
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_choices(choices)
        self.follow_theme()

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Show these; what was selected stays so where its value is still there."""
        if [*choices] == [(button.value, button.text()) for button in self.buttons]:
            return
        selected = self.selected()
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [_Segment(value, label, self) for value, label in choices]
        for button in self.buttons:
            button.clicked.connect(self._clicked)
            self._row.addWidget(button)
        self.set_selected(selected)

    def set_selected(self, value: str | None) -> None:
        for button in self.buttons:
            button.setChecked(button.value == value)

    def selected(self) -> str | None:
        return next((button.value for button in self.buttons if button.isChecked()), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not walk_row(self.buttons, event):
            super().keyPressEvent(event)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _Segment) and not button.isChecked():
            self.set_selected(button.value)
            self.chosen.emit(button.value)
