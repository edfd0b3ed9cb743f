"""What is said under a chart, a line each; some lines have figures behind them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import RETURNING, FocusVisible
from inspector.ui.widgets.text import Text, tip


class Note(FocusVisible, Text):
    """A sentence. The figures it rests on are shown to who points at it, taps it, or comes to it by key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._figures = ""
        super().__init__("", "secondary", "text2", wrap=True, parent=parent)
        self._soon = QTimer(self, singleShot=True, interval=0)  # what brings the focus hides what is shown
        self._soon.timeout.connect(self._show_figures)

    def tell(self, sentence: str, figures: str) -> None:
        self._figures = figures
        self.setText(sentence)
        self.setToolTip(tip(figures))
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(figures)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if figures else Qt.FocusPolicy.NoFocus)
        if figures:
            self.setCursor(Qt.CursorShape.WhatsThisCursor)
        else:
            self.unsetCursor()

    def themed(self) -> None:
        super().themed()
        self.setToolTip(tip(self._figures))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in RETURNING:
            self._soon.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._soon.stop()
        QToolTip.hideText()

    def _show_figures(self) -> None:
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), self.toolTip(), self, self.rect())


class Notes(QVBoxLayout):
    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(tokens().space[1])

    def tell(self, sentences: Sequence[str], figures: Sequence[str] = ()) -> None:
        """`figures` are those of the first sentences, in the same order."""
        while self.count() > len(sentences):
            note = self._note(self.count() - 1)
            self.removeWidget(note)
            note.hide()
            note.deleteLater()
        while self.count() < len(sentences):
            self.addWidget(Note())
        for at, (sentence, behind) in enumerate(zip_longest(sentences, figures, fillvalue="")):
            self._note(at).tell(sentence, behind)

    def _note(self, at: int) -> Note:
        item = self.itemAt(at)
        note = item.widget() if item else None
        assert isinstance(note, Note)
        return note
