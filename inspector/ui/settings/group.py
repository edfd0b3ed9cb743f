"""What the parts of the settings are made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from inspector.ui.context import Context
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.cards import Card, Hairline
from inspector.ui.widgets.layouts import clear
from inspector.ui.widgets.text import Text

MOST_SHARE = 0.62  # of the width that a control may take beside its name


class Part(Themed, QWidget):
    """One part of the settings: `read` shows what is kept, now."""

    WIDEST = 760

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.session = context.session

    def read(self) -> None:
        raise NotImplementedError


class Setting(QWidget):
    """A name with a line about it, and the control at the right; under it where that leaves too little."""

    def __init__(self, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._control = control
        self._name, self._about = Text("", "body", wrap=True), Text("", "secondary", "text2", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._about)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(16, 12, 16, 12)
        self._line.setSpacing(tokens().space[4])
        self._line.addLayout(words, 1)
        self._line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)

    def set_texts(self, name: str, about: str = "") -> None:
        self._name.setText(name)
        self._about.setText(about)
        self._about.setVisible(bool(about))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        wide = self._control.sizeHint().width() > MOST_SHARE * self.width()
        self._line.setDirection(down if wide else across)


class SettingsCard(Card):
    """Rows with a hairline between every two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self.column.setSpacing(0)

    def add(self, row: QWidget) -> None:
        if self.column.count():
            self.column.addWidget(Hairline())
        self.column.addWidget(row)

    def clear(self) -> None:
        clear(self.column)
