"""A date or a time of day: taken from the clock by one tap, chosen in a picker, or typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from typing import TypeVar

from PySide6.QtCore import QLocale, QPoint, QRect
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.answers import Address
from inspector.ui.fill.controls import typed
from inspector.ui.fill.controls.line import LineControl, Unread
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.calendar import CalendarPopup
from inspector.ui.widgets.clock import ClockPopup

FAR_YEARS = 20
Moment = TypeVar("Moment", date, time)


class MomentControl(LineControl[Moment]):
    """A field, a button that opens a picker, and one that fills in now."""

    field_width = 168
    icon = "clock"

    def __init__(
        self, place: Address, unread: Unread, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(place, unread, parent)
        self._now = now
        self.picker = IconButton(self.icon, framed=True)
        self.now = Button()
        self.picker.clicked.connect(self.open_picker)
        self.now.clicked.connect(lambda: self.take(self.of(self._now())))
        row = QHBoxLayout()
        row.setSpacing(tokens().space[2])
        for widget in (self.field, self.picker, self.now):
            row.addWidget(widget)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.error)
        column.addWidget(self.odd)
        self.follow_theme()

    def of(self, _now: datetime) -> Moment:
        raise NotImplementedError

    def open_picker(self) -> None:
        """Choose without typing."""
        raise NotImplementedError

    def _under(self) -> QRect:
        """Where the picker opens, in global coordinates."""
        return QRect(self.field.mapToGlobal(QPoint(0, 0)), self.field.size())


class TimeControl(MomentControl[time]):
    def retranslate(self) -> None:
        self.now.setText(self.tr("Now"))
        self.picker.set_name(self.tr("Choose a time"))
        self.field.setPlaceholderText(self.tr("hh:mm"))
        self.field.setAccessibleName(self.tr("Time of day"))

    def open_picker(self) -> None:
        popup = ClockPopup(self._read() or self.of(self._now()), self)
        popup.chosen.connect(self.take)
        popup.open_at(self._under())

    def read(self, text: str) -> time | None:
        return typed.time_of_day(text)

    def written(self, value: time) -> str:
        return value.strftime("%H:%M")

    def of(self, now: datetime) -> time:
        return time(now.hour, now.minute)

    def wrong(self, text: str) -> str:
        return self.tr("“{text}” is not a time of day. Write one like 09:14.").format(text=text)


class DateControl(MomentControl[date]):
    icon = "today"

    def retranslate(self) -> None:
        self.now.setText(self.tr("Today"))
        self.picker.set_name(self.tr("Choose a day"))
        self.field.setPlaceholderText(self.written(self._today()))
        self.field.setAccessibleName(self.tr("Date"))

    def open_picker(self) -> None:
        popup = CalendarPopup(self._read(), self._today(), parent=self)
        popup.chosen.connect(self.take)
        popup.open_at(self._under())

    def read(self, text: str) -> date | None:
        return typed.day(text, self._today())

    def written(self, value: date) -> str:
        return written_day(value)

    def of(self, now: datetime) -> date:
        return now.date()

    def wrong(self, text: str) -> str:
        example = self.written(self._today())
        return self.tr("“{text}” is not a date. Write one like {example}.").format(text=text, example=example)

    def doubt(self, value: date) -> str:
        if abs(value.year - self._today().year) <= FAR_YEARS:
            return ""
        return self.tr("The year {year} is unusual here. Check it.").format(year=value.year)

    def _today(self) -> date:
        return self._now().date()


def written_day(value: date) -> str:
    """The day in the language's own order, the year in full, as it can be typed too."""
    forms = {QLocale.Language.Russian: "%d.%m.%Y", QLocale.Language.Chinese: "%Y-%m-%d"}
    return value.strftime(forms.get(QLocale().language(), "%d/%m/%Y"))
