"""What the window says by itself.

EmptyState(icon, title, text="", button="", parent=None)   signal acted(); .set_texts(title, text, button)
Banner(title, text="", button="", parent=None, *, meaning="warn")   signal acted(); .set_texts(…)
    meaning "warn" | "fault" | "accent"
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.painting import box, painting
from inspector.ui.widgets.text import Icon, Text

CIRCLE = 48


class _Circle(Themed, QWidget):
    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFixedSize(CIRCLE, CIRCLE)
        self.follow_theme()

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        with painting(self) as painter:
            box(painter, self.rect(), CIRCLE / 2, c.sunken)
            icons.draw(painter, self._icon, QRectF(12, 12, 24, 24), c.text2)


class EmptyState(QWidget):
    """Nothing here yet: how it begins, and at most one button."""

    acted = Signal()

    def __init__(
        self, icon: str, title: str = "", text: str = "", button: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = Text("", "card-title", wrap=True)
        self._text = Text("", "body", "text2", wrap=True)
        self._button = Button("", "tonal")
        self._button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(tokens().space[1])
        column.addWidget(_Circle(icon), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(tokens().space[2])
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(tokens().space[1])
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.set_texts(title, text, button)

    def set_texts(self, title: str, text: str = "", button: str = "") -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(button)
        self._button.setVisible(bool(button))


class Banner(Themed, QWidget):
    """Something wider is wrong: what, what is safe, and the remedy as a button."""

    acted = Signal()

    def __init__(
        self,
        title: str = "",
        text: str = "",
        button: str = "",
        parent: QWidget | None = None,
        *,
        meaning: Literal["warn", "fault", "accent"] = "warn",
    ) -> None:
        super().__init__(parent)
        self._meaning = meaning
        self._title = Text("", "group", "text", wrap=True)
        self._text = Text("", "secondary", "text", wrap=True)
        self._button = Button()
        self._button.clicked.connect(self.acted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(tokens().space[3])
        row.addWidget(Icon("info" if meaning == "accent" else "warning", meaning, 16))
        row.addLayout(words, 1)
        row.addWidget(self._button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.set_texts(title, text, button)
        self.follow_theme()

    def set_texts(self, title: str, text: str = "", button: str = "") -> None:
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(f"{title} {text}".strip())

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        fill, border = {
            "warn": (c.warn_soft, c.warn_line),
            "fault": (c.fault_soft, c.fault_line),
            "accent": (c.accent_soft, c.line_control),
        }[self._meaning]
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.card, fill, border)
