"""When the visit was."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.ui import wording
from inspector.ui.fill.controls.typed import time_of_day
from inspector.ui.language import clock, day
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import IconButton
from inspector.ui.widgets.calendar import DaySelect
from inspector.ui.widgets.clock import ClockPopup
from inspector.ui.widgets.fields import ErrorLine, Field

TIME_WIDTH, NOON = 96, 12


class VisitTime(Themed, QWidget):
    """A day from the calendar, none to come; a time of day that is typed or chosen, and never filled in."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self.day, self.time, self.picker = DaySelect(), Field(), IconButton("clock", framed=True)
        self.doubt = ErrorLine("warn")
        self.doubt.hide()
        self.day.picked.connect(self._picked)
        self.time.edited.connect(lambda _text: self.changed.emit())
        self.time.finished.connect(self.show_error)
        self.picker.clicked.connect(self._open_clock)
        row = QHBoxLayout()
        row.setSpacing(tokens().space[2])
        row.addWidget(self.day, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.time, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.picker, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.doubt)
        self.follow_theme()

    def set_today(self, today: date) -> None:
        """Today is likely; the time of day is to be told."""
        self._today = today
        self._show_day(today)
        self.time.set_text("")
        self.time.set_error("")

    def set_moment(self, moment: datetime, today: date | None = None) -> None:
        """Show this moment; days up to `today`, or up to its own, can be chosen."""
        self._today = max(today or moment.date(), moment.date())
        self._show_day(moment.date())
        self.time.set_text(clock(moment))

    def moment(self) -> datetime | None:
        """The time told, by the clock of the site; None where the time is no time of day."""
        chosen, told = self.day.day(), time_of_day(self.time.text())
        return None if chosen is None or told is None else datetime.combine(chosen, told)

    def show_error(self) -> None:
        """Say so where something is written that is no time."""
        wrong = self.time.text().strip() and time_of_day(self.time.text()) is None
        self.time.set_error(self.tr("Write a time like 14:05.") if wrong else "")

    def set_doubt(self, words: str) -> None:
        """Why the moment told deserves a second look; empty where it does not."""
        self.doubt.set_text(words)
        self.doubt.setVisible(bool(words))

    def themed(self) -> None:
        """The three are of one height, also where the text is large."""
        self.time.setFixedWidth(current_theme().widened(TIME_WIDTH))
        side = max(tokens().control.target_min, self.time.edit.sizeHint().height())
        self.day.setFixedHeight(side)
        self.picker.setFixedSize(side, side)

    def retranslate(self) -> None:
        self.day.set_label(self.tr("Day of the visit"))
        self.time.edit.setPlaceholderText(self.tr("hh:mm"))
        self.time.edit.setAccessibleName(self.tr("Time of the visit"))
        self.picker.set_name(self.tr("Choose the time of the visit"))
        chosen = self.day.day()
        if chosen is not None:
            self._show_day(chosen)

    def _picked(self, chosen: date) -> None:
        self._show_day(chosen)
        self.changed.emit()

    def _show_day(self, chosen: date) -> None:
        near = chosen >= self._today - timedelta(days=1)
        word = wording.day_head(chosen, self._today) if near else day(chosen, self._today)
        self.day.set_day(chosen, self._today, word)

    def _open_clock(self) -> None:
        told = self.moment() or datetime.combine(self._today, datetime.min.time().replace(hour=NOON))
        popup = ClockPopup(told.time(), self)
        popup.chosen.connect(self._chosen)
        edit = self.time.edit
        popup.open_at(QRect(edit.mapToGlobal(QPoint(0, 0)), edit.size()))

    def _chosen(self, told: object) -> None:
        self.time.set_text(f"{told:%H:%M}")
        self.time.set_error("")
        self.changed.emit()
