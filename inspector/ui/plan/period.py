"""From which day on, and until which where it ends by itself."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.ui import language
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.calendar import CalendarPopup, DaySelect
from inspector.ui.widgets.fields import ErrorLine
from inspector.ui.widgets.toggles import CheckBox


class AnyDay(DaySelect):
    """A day before or after today."""

    def allow_any(self, today: date) -> None:
        """None is chosen yet."""
        self._today = today

    def show_day(self, day: date, today: date) -> None:
        self.set_day(day, today, language.day(day, today))

    def show_popup(self) -> None:
        self.calendar = CalendarPopup(self.day(), self._today, parent=self)
        self.calendar.chosen.connect(self._pick)
        self.calendar.open_at(QRect(self.mapToGlobal(QPoint(0, 0)), self.size()))

    def _pick(self, day: date) -> None:
        self.show_day(day, self._today)
        self.picked.emit(day)


class Period(Themed, QWidget):
    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.since, self.until = AnyDay(), AnyDay()
        self.ends, self.error = CheckBox(), ErrorLine()
        self.since.picked.connect(lambda _day: self.changed.emit())
        self.until.picked.connect(lambda _day: self.changed.emit())
        self.ends.toggled.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space[1])
        for widget in (self.since, self.ends, self.until, self.error):
            column.addWidget(widget)
        self.show_period(today, None)
        self.set_error("")
        self.follow_theme()

    def show_period(self, since: date, until: date | None) -> None:
        self.since.show_day(since, self._today)
        self.until.show_day(until or max(since, self._today), self._today)
        self.ends.setChecked(until is not None)
        self.until.setVisible(until is not None)

    def first(self) -> date:
        return self.since.day() or self._today

    def last(self) -> date | None:
        return self.until.day() if self.ends.isChecked() else None

    def set_error(self, text: str) -> None:
        self.error.set_text(text)
        self.error.setVisible(bool(text))

    def retranslate(self) -> None:
        self.since.set_label(self.tr("First day"))
        self.until.set_label(self.tr("Last day"))
        self.ends.setText(self.tr("Ends on a day"))
        self.show_period(self.first(), self.last())

    def _turn(self, ends: bool) -> None:
        self.until.setVisible(ends)
        self.changed.emit()
