"""The foot of a card to go on with: how far it is, what failed, and the button."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.text import Text

GAP = 12


class CardFoot(QWidget):
    """The words stand side by side; where they do not fit, one over the other."""

    def __init__(self, far: Text, found: QWidget, button: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._button = (far, found), button
        self._told = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._told.setSpacing(0)
        self._told.addWidget(far, 1)
        self._told.addWidget(found)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addLayout(self._told, 1)
        row.addWidget(button)

    def minimumSizeHint(self) -> QSize:
        """As if the words stood one over the other: cards in a row are of one width."""
        widest = max(word.sizeHint().width() for word in self._words)
        button = self._button.sizeHint()
        return QSize(widest + GAP + button.width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - GAP - self._button.sizeHint().width()
        fits = sum(word.sizeHint().width() for word in self._words) + GAP <= room
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._told.setDirection(across if fits else down)
