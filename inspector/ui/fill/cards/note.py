"""The note of an item, kept as one types."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.ui.fill.controls.base import Typing
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.fields import TextBox


class NoteBox(Themed, QWidget):
    noted = Signal(str)
    typing = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._failed = False
        self.box = TextBox(lines=1)
        self._typing = Typing(self)
        self._typing.going.connect(self.typing)
        self._typing.rested.connect(lambda: self.noted.emit(self.box.text().strip()))
        self.box.edited.connect(self._typing.typed)
        self.box.finished.connect(self._typing.commit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.follow_theme()

    def retranslate(self) -> None:
        self.box.set_placeholder(self.tr("What is wrong?") if self._failed else self.tr("Note"))

    def show_note(self, note: str, failed: bool) -> None:
        self._failed = failed
        self.retranslate()
        if not self._typing.going_on and note != self.box.text().strip():  # one may rest after a space
            self.box.set_text(note)

    def set_lines(self, lines: int, least: int = 0) -> None:
        self.box.set_lines(lines, least)

    def commit(self) -> None:
        self._typing.commit()
