"""What a list of cards scrolls in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from inspector.ui.widgets.scroll import throw_with_finger

STEP = 48  # px


class Scroller(QAbstractScrollArea):
    """Up and down, by bar, wheel and finger. The viewport paints its own ground: what changes in it is
    painted without what lies under it, and Qt can move what is painted already."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().setSingleStep(STEP)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.viewport().setAutoFillBackground(True)
        throw_with_finger(self.viewport())

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Nothing looks otherwise with the focus; Qt would paint every card anew."""

    def focusOutEvent(self, _event: QFocusEvent) -> None:
        """As for the focus coming in."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys belong to the screen."""
        event.ignore()
