"""A measured number with its unit, and the band it falls into."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.checklists.answers import Answer
from inspector.checklists.template import NumberItem
from inspector.ui import language as words
from inspector.ui.fill.controls import typed
from inspector.ui.fill.controls.bands import BandBar
from inspector.ui.fill.controls.base import Control, Typing
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.fields import ErrorLine, LineEdit
from inspector.ui.widgets.text import Text

FIELD_WIDTH = 132


class NumberControl(Control):
    def __init__(self, item: NumberItem, demerit: bool, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit = item.unit.in_(language) if item.unit else ""
        self.field = LineEdit()
        self.field.setFixedWidth(FIELD_WIDTH)
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self._typing = Typing(self)
        self._typing.going.connect(self.typing)
        self._typing.rested.connect(self._rested)
        self.field.textEdited.connect(self._edited)
        self.field.editingFinished.connect(self._finished)
        self.field.returnPressed.connect(self._entered)
        self._error = ErrorLine(self)
        self._error.hide()
        self.bar = BandBar(item.bands, self._with_unit, self.tr("above"), demerit) if item.bands else None
        self._arrange()
        self.follow_theme()

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(tokens().space[2])
        row.addWidget(self.field, 0, Qt.AlignmentFlag.AlignTop)
        unit = Text(self._unit, "body", "text2")
        unit.setFixedHeight(self.field.sizeHint().height())
        row.addWidget(unit, 0, Qt.AlignmentFlag.AlignTop)
        row.addSpacing(tokens().space[3])
        if self.bar is not None:
            row.addWidget(self.bar, 1)
        else:
            row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._error)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def retranslate(self) -> None:
        self.field.setAccessibleName(self.tr("Number"))

    def show_answer(self, answer: Answer) -> None:
        value = answer.value if isinstance(answer.value, Decimal) else None
        if not self._typing.going_on and typed.number(self.field.text()) != value:
            self.field.setText("" if value is None else words.number(f"{value:f}"))
            self._say("")
        if self.bar is not None:
            self.bar.set_value(value)

    def press(self, digit: int) -> bool:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.setText(str(digit))
        self._edited()
        return True

    def commit(self) -> None:
        self._typing.commit()

    def _edited(self) -> None:
        self._say("")
        value = typed.number(self.field.text())
        if self.bar is not None and value is not None:
            self.bar.set_value(value)
        self._typing.typed()

    def _rested(self) -> None:
        text = self.field.text().strip()
        value = typed.number(text)
        if value is not None:
            self.answered.emit(value)
        elif not text:
            self.cleared.emit()

    def _finished(self) -> None:
        self._typing.commit()
        text = self.field.text().strip()
        if text and typed.number(text) is None:
            example = words.number("4.5")
            self._say(
                self.tr("“{text}” is not a number. Write one like {example}.").format(
                    text=text, example=example
                )
            )

    def _entered(self) -> None:
        if typed.number(self.field.text()) is not None:
            self.went_on.emit()

    def _say(self, error: str) -> None:
        self._error.set_text(error)
        self._error.setVisible(bool(error))
        self.field.set_wrong(bool(error))
        self.field.setAccessibleDescription(error)

    def _with_unit(self, bound: Decimal) -> str:
        return f"{words.number(f'{bound:f}')} {self._unit}".strip()
