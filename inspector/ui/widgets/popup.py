"""A small window under what opened it, gone with Escape or a press beside it.

Popup(parent)    .column is its QVBoxLayout; .open_at(global rect of the field); signal closed()
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.painting import box, painting

MARGIN, GAP = 12, 4
FLOATING = Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint


class Popup(Themed, QFrame):
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, FLOATING)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)  # its corners are round
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.column.setSpacing(GAP)

    def open_at(self, field: QRect) -> None:
        """Open under the field, or above it where there is no room."""
        screen, size = self.screen().availableGeometry(), self.sizeHint()
        top = field.bottom() + GAP
        if top + size.height() > screen.bottom():
            top = max(screen.top(), field.top() - size.height() - GAP)
        left = max(screen.left(), min(field.left(), screen.right() - size.width()))
        self.setGeometry(QRect(left, top, size.width(), size.height()))
        self.show()
        first = self.focusProxy() or self
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.card, c.surface, c.line_control)
