"""Grounds that hold other things.

Card(parent=None, *, padding=16)    white, radius 12; .column is its QVBoxLayout
    .set_state("idle" | "current" | "failed" | "missing");  .keep_what_is_painted()
Well(parent=None, *, padding=12)    a sunken place inside a card (guidance, an action); .column
Hairline(vertical=False, parent=None)
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QRegion, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.layouts import PatientColumn
from inspector.ui.widgets.painting import box, painting

State = Literal["idle", "current", "failed", "missing"]


class Card(Themed, QWidget):
    """The border tells the state; nothing else moves when it changes."""

    def __init__(self, parent: QWidget | None = None, *, padding: int = 16) -> None:
        super().__init__(parent)
        self._state: State = "idle"
        self.column = PatientColumn(self)
        self.column.setContentsMargins(padding, padding, padding, padding)
        self.column.setSpacing(tokens().space[2])
        self.follow_theme()

    @property
    def state(self) -> State:
        return self._state

    def set_state(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self._update_edge(self.size())

    def keep_what_is_painted(self) -> None:
        """Paint the ground under the corners too: what is painted in the card is then moved when the card
        moves, and left alone when it grows or its border changes. For a card in a list, whose parts stand no
        nearer to its border than its corners are round."""
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setAutoFillBackground(True)
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for size in (event.oldSize(), event.size()):
            self._update_edge(size)

    def _update_edge(self, size: QSize) -> None:
        """Paint anew where the border stands, or stood when the card was of this size."""
        whole, edge = QRect(QPoint(0, 0), size), tokens().radius.card
        self.update(QRegion(whole) - QRegion(whole.adjusted(edge, edge, -edge, -edge)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        border = {"idle": c.line, "current": c.accent, "failed": c.fault_line, "missing": c.warn_line}
        width = tokens().border.selected if self._state == "current" else tokens().border.hairline
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.card, c.surface, border[self._state], width)


class Well(Themed, QWidget):
    """A place let into a card, canvas-coloured."""

    def __init__(self, parent: QWidget | None = None, *, padding: int = 12) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(padding, padding, padding, padding)
        self.column.setSpacing(tokens().space[1])
        self.follow_theme()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.control, current_theme().colours.canvas)


class Hairline(Themed, QWidget):
    def __init__(self, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if vertical:
            self.setFixedWidth(tokens().border.hairline)
        else:
            self.setFixedHeight(tokens().border.hairline)
        self.follow_theme()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(current_theme().colours.line))
        painter.end()
