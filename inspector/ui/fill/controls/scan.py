"""A code, typed or pasted, or sent by a hand scanner that types it and presses Enter."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.checklists.answers import Answer
from inspector.ui.fill.controls.base import Control, Typing
from inspector.ui.widgets.fields import LineEdit


class ScanControl(Control):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = LineEdit(icon="key")
        self.field.setMaximumWidth(420)
        self._typing = Typing(self)
        self._typing.going.connect(self.typing)
        self._typing.rested.connect(self._rested)
        self.field.textEdited.connect(self._typing.typed)
        self.field.editingFinished.connect(self._typing.commit)
        self.field.returnPressed.connect(self.went_on)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field, 1)
        row.addStretch(0)
        self.follow_theme()

    def retranslate(self) -> None:
        self.field.setPlaceholderText(self.tr("Code, typed or scanned"))
        self.field.setAccessibleName(self.tr("Code"))

    def show_answer(self, answer: Answer) -> None:
        value = answer.value if isinstance(answer.value, str) else ""
        if not self._typing.going_on and self.field.text() != value:
            self.field.setText(value)

    def commit(self) -> None:
        self._typing.commit()

    def _rested(self) -> None:
        code = self.field.text().strip()
        if code:
            self.answered.emit(code)
        else:
            self.cleared.emit()
