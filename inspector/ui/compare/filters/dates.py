"""From one day to another, chosen by oneself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.analysis.periods import Period
from inspector.ui import language
from inspector.ui.widgets.calendar import DaySelect
from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.text import Text


class OwnDates(QWidget):
    def __init__(self, period: Period, today: date) -> None:
        super().__init__()
        self._today = today
        self.first, self.last = DaySelect(), DaySelect()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for label, select in ((self.tr("From"), self.first), (self.tr("To"), self.last)):
            column.addWidget(Text(label, "secondary", "text2"))
            column.addWidget(select)
            select.set_label(label)
            select.picked.connect(lambda day, select=select: self._show(select, day))
        self._show(self.first, period.first)
        self._show(self.last, min(period.last, today))

    def period(self) -> Period:
        """In the right order, whichever was chosen first."""
        days = [day for day in (self.first.day(), self.last.day()) if day is not None]
        return Period(min(days), max(days))

    def _show(self, select: DaySelect, day: date) -> None:
        select.set_day(day, self._today, language.day(day, date.min))


def ask_dates(window: QWidget, period: Period, today: date, on_period: Callable[[Period], object]) -> Dialog:
    translate = QCoreApplication.translate
    dialog = Dialog(window, translate("OwnDates", "Own dates"), "", translate("OwnDates", "Show this period"))
    own = OwnDates(period, today)
    dialog.column.addWidget(own)
    dialog.accepted.connect(lambda: on_period(own.period()))
    dialog.open()
    return dialog
