"""What people write in words, with a counter where a least length is asked."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.checklists.answers import Answer
from inspector.checklists.template import TextItem
from inspector.ui.fill.controls.base import Control, Typing
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.fields import TextBox
from inspector.ui.widgets.text import IconText


class TextControl(Control):
    def __init__(self, item: TextItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = item.min_length
        self.box = TextBox(lines=3 if item.min_length > 80 else 2)
        self._typing = Typing(self)
        self._typing.going.connect(self.typing)
        self._typing.rested.connect(self._rested)
        self.box.edited.connect(self._edited)
        self.box.finished.connect(self._typing.commit)
        self.counter = IconText("note", "", parent=self)
        self.counter.setVisible(self._least > 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space[1])
        column.addWidget(self.box)
        column.addWidget(self.counter)
        self.setFocusProxy(self.box)
        self.follow_theme()

    def retranslate(self) -> None:
        self.box.set_placeholder(self.tr("Write here"))
        self._count()

    def show_answer(self, answer: Answer) -> None:
        if not self._typing.going_on:
            self.box.set_text(answer.value if isinstance(answer.value, str) else "")
            self._count()

    def commit(self) -> None:
        self._typing.commit()

    def _edited(self) -> None:
        self._count()
        self._typing.typed()

    def _rested(self) -> None:
        text = self.box.text()
        if text.strip():
            self.answered.emit(text)
        else:
            self.cleared.emit()

    def _count(self) -> None:
        length = len(self.box.text().strip())
        enough = length >= self._least
        counted = self.tr("%n of {least} characters", "", length).format(least=self._least)
        self.counter.set_text(counted, "check" if enough else "note", "ok" if enough else "text2")
