"""A date or a time of day: typed, or taken from the clock by one tap."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.answers import Answer
from inspector.ui.fill.controls import typed
from inspector.ui.fill.controls.base import Control, Typing
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.fields import ErrorLine, LineEdit

FIELD_WIDTH = 168
Moment = date | time


class MomentControl(Control):
    """A field and a button that fills it with now."""

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.field = LineEdit()
        self.field.setFixedWidth(FIELD_WIDTH)
        self.now = Button("", icon="clock")
        self._error = ErrorLine(self)
        self._error.hide()
        self._typing = Typing(self)
        self._typing.going.connect(self.typing)
        self._typing.rested.connect(self._rested)
        self.field.textEdited.connect(self._edited)
        self.field.editingFinished.connect(self._finished)
        self.field.returnPressed.connect(self._entered)
        self.now.clicked.connect(self._take_now)
        row = QHBoxLayout()
        row.setSpacing(tokens().space[2])
        row.addWidget(self.field)
        row.addWidget(self.now)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._error)
        self.follow_theme()

    def read(self, _text: str) -> Moment | None:
        raise NotImplementedError

    def written(self, _value: Moment) -> str:
        raise NotImplementedError

    def of(self, _now: datetime) -> Moment:
        raise NotImplementedError

    def wrong(self, _text: str) -> str:
        raise NotImplementedError

    def show_answer(self, answer: Answer) -> None:
        value = answer.value if isinstance(answer.value, date | time) else None
        if not self._typing.going_on and self.read(self.field.text()) != value:
            self.field.setText(self.written(value) if value is not None else "")
            self._say("")

    def press(self, digit: int) -> bool:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.setText(str(digit))
        self._typing.typed()
        return True

    def commit(self) -> None:
        self._typing.commit()

    def _take_now(self) -> None:
        value = self.of(self._now())
        self.field.setText(self.written(value))
        self._say("")
        self.answered.emit(value)

    def _edited(self) -> None:
        self._say("")
        self._typing.typed()

    def _rested(self) -> None:
        text = self.field.text().strip()
        value = self.read(text)
        if value is not None:
            self.answered.emit(value)
        elif not text:
            self.cleared.emit()

    def _finished(self) -> None:
        self._typing.commit()
        text = self.field.text().strip()
        value = self.read(text)
        if value is not None:
            self.field.setText(self.written(value))
        elif text:
            self._say(self.wrong(text))

    def _entered(self) -> None:
        if self.read(self.field.text()) is not None:
            self.went_on.emit()

    def _say(self, error: str) -> None:
        self._error.set_text(error)
        self._error.setVisible(bool(error))
        self.field.set_wrong(bool(error))
        self.field.setAccessibleDescription(error)


class TimeControl(MomentControl):
    def retranslate(self) -> None:
        self.now.setText(self.tr("Now"))
        self.field.setPlaceholderText(self.tr("hh:mm"))
        self.field.setAccessibleName(self.tr("Time of day"))

    def read(self, text: str) -> Moment | None:
        return typed.time_of_day(text)

    def written(self, value: Moment) -> str:
        return value.strftime("%H:%M")

    def of(self, now: datetime) -> Moment:
        return time(now.hour, now.minute)

    def wrong(self, text: str) -> str:
        return self.tr("“{text}” is not a time of day. Write one like 09:14.").format(text=text)


class DateControl(MomentControl):
    def retranslate(self) -> None:
        self.now.setText(self.tr("Today"))
        self.field.setPlaceholderText(self.written(self._now().date()))
        self.field.setAccessibleName(self.tr("Date"))

    def read(self, text: str) -> Moment | None:
        return typed.day(text, self._now().date())

    def written(self, value: Moment) -> str:
        return written_day(value) if isinstance(value, date) else ""

    def of(self, now: datetime) -> Moment:
        return now.date()

    def wrong(self, text: str) -> str:
        example = self.written(self._now().date())
        return self.tr("“{text}” is not a date. Write one like {example}.").format(text=text, example=example)


def written_day(value: date) -> str:
    """The day in the language's own order, the year in full, as it can be typed too."""
    forms = {QLocale.Language.Russian: "%d.%m.%Y", QLocale.Language.Chinese: "%Y-%m-%d"}
    return value.strftime(forms.get(QLocale().language(), "%d/%m/%Y"))
