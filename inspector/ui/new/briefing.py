"""What the inspector is to know before starting: the first lines, and the whole on demand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.cards import Card
from inspector.ui.widgets.text import ElidedText, Icon, Text

LINES = 3
ENDS = ".!?…:;。！？：；"


def run_on(text: str) -> str:
    """A text of headings and paragraphs on end: "Before the visit: read the task. Keep it at home: …"."""
    parts = [" ".join(part.split()) for part in text.split("\n\n")]
    return " ".join(part if part.endswith(tuple(ENDS)) else f"{part}:" for part in parts if part)


class Briefing(Themed, QWidget):
    paper_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_whole = False
        card = Card(padding=12)
        self._title = Text("", "group")
        self._short = ElidedText("", "secondary", "text", lines=LINES)
        self.whole = Text("", "secondary", "text", wrap=True)
        self.button, self.paper = Button(kind="link"), Button(kind="link", icon="print")
        self.button.clicked.connect(self._turn)
        self.paper.clicked.connect(self.paper_asked)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Icon("info", "accent", 16))
        head.addWidget(self._title, 1)
        head.addWidget(self.button)
        card.column.addLayout(head)
        card.column.addWidget(self._short)
        card.column.addWidget(self.whole)
        card.column.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(card)
        self.follow_theme()

    def show_text(self, text: str) -> None:
        self._short.set_text(run_on(text))
        self.whole.setText(text)
        self._is_whole = False
        self._arrange()
        self.setVisible(bool(text))

    def retranslate(self) -> None:
        self._title.setText(self.tr("Before you start"))
        self.paper.setText(self.tr("Briefing on paper"))
        self._arrange()

    def _turn(self) -> None:
        self._is_whole = not self._is_whole
        self._arrange()

    def _arrange(self) -> None:
        self.button.setText(self.tr("Show less") if self._is_whole else self.tr("Read all"))
        self._short.setVisible(not self._is_whole)
        self.whole.setVisible(self._is_whole)
