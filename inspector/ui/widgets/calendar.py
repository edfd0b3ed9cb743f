"""Choosing a day.

CalendarPopup(day, today, *, last=None, parent=None)     signal chosen(date); .open_at(global rect)
    day: the chosen one or None; last: no day after it can be chosen
DaySelect(label="", parent=None)     a field with the day in words that opens the calendar
    .set_day(day, today, word), .day() -> date | None; signal picked(date)
By keyboard: arrows walk the days, Page keys the months, Enter takes, Escape closes.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from inspector.ui import language
from inspector.ui.roles import set_role
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import IconButton
from inspector.ui.widgets.choices import Choice
from inspector.ui.widgets.painting import CENTRE, box, painting, text_height, text_width, write
from inspector.ui.widgets.picker_keys import CALENDAR, Day
from inspector.ui.widgets.popup import Popup
from inspector.ui.widgets.select import Select
from inspector.ui.widgets.text import Text

WEEK, ROWS = 7, 6
APART = 8  # px between the names of days
DAYS = {Day.BEFORE: -1, Day.AFTER: 1, Day.WEEK_BEFORE: -WEEK, Day.WEEK_AFTER: WEEK}
MONTHS = {Day.MONTH_BEFORE: -1, Day.MONTH_AFTER: 1}


def shifted(day: date, months: int) -> date:
    """The same day so many months later, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    year = min(max(year, date.min.year), date.max.year)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


class MonthDays(Themed, QWidget):
    """Six weeks of days, the month's own in ink; one of them is where the keys stand."""

    chosen = Signal(object)  # date
    moved = Signal()

    def __init__(
        self, at: date, chosen: date | None, today: date, last: date | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.at, self._chosen, self._today, self._last = at, chosen, today, last
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_role(self, QAccessible.Role.Table)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.follow_theme()

    def go(self, day: date) -> None:
        """Stand on a day; its month is what is shown."""
        self.at = min(day, self._last) if self._last else day
        self.setAccessibleName(language.day(self.at, date.min))
        self.moved.emit()
        self.update()

    def day_at(self, place: QPoint) -> date | None:
        cell = self._cell()
        row, column = (place.y() - self._head()) // cell.height(), place.x() // cell.width()
        inside = 0 <= row < ROWS and 0 <= column < WEEK and place.y() >= self._head()
        return self._first() + timedelta(row * WEEK + column) if inside else None

    def place_of(self, day: date) -> QRect:
        row, column = divmod((day - self._first()).days, WEEK)
        cell = self._cell()
        return QRect(QPoint(column * cell.width(), self._head() + row * cell.height()), cell)

    def sizeHint(self) -> QSize:
        cell = self._cell()
        return QSize(WEEK * cell.width(), self._head() + ROWS * cell.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = CALENDAR.deed(event)
        if deed in DAYS:
            self.go(self.at + timedelta(DAYS[deed]))
        elif deed in MONTHS:
            self.go(shifted(self.at, MONTHS[deed]))
        elif deed is Day.TAKE:
            self._take(self.at)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        if day is not None:
            self._take(day)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, cell = current_theme(), self._cell().width()
        with painting(self) as painter:
            for column, name in enumerate(self.day_names()):
                head = QRectF(column * cell, 0, cell, self._head())
                write(painter, head, CENTRE, name, theme.font("secondary"), theme.colours.text2)
            for number in range(ROWS * WEEK):
                self._paint_day(painter, self._first() + timedelta(number))

    def day_names(self) -> list[str]:
        """Monday first, as long as a column has room for."""
        font, room = current_theme().font("secondary"), self._cell().width() - APART
        forms = (QLocale.FormatType.ShortFormat, QLocale.FormatType.NarrowFormat)
        short, narrow = ([QLocale().dayName(day, form) for day in range(1, WEEK + 1)] for form in forms)
        return short if max(text_width(font, name) for name in short) <= room else narrow

    def _paint_day(self, painter: QPainter, day: date) -> None:
        theme = current_theme()
        c, on, now = theme.colours, day == self._chosen, day == self._today
        tile = QRectF(self.place_of(day)).adjusted(2, 2, -2, -2)
        if on:
            box(painter, tile, tokens().radius.control, c.accent)
        elif now:
            box(painter, tile, tokens().radius.control, c.accent_soft)
        if day == self.at and self.hasFocus():
            box(painter, tile.adjusted(2, 2, -2, -2), tokens().radius.photo, None, c.line_strong, 2)
        out = day.month != self.at.month or self._barred(day)
        ink = (
            c.on_accent if on else c.disabled if out else c.accent_soft_text if day == self._today else c.text
        )
        font = theme.font("body", on or day == self._today)
        write(painter, self._words(tile), CENTRE, str(day.day), font, ink)

    def _words(self, tile: QRectF) -> QRectF:
        """Where in its tile the number of a day stands."""
        return tile

    def _take(self, day: date) -> None:
        if not self._barred(day):
            self.chosen.emit(day)

    def _barred(self, day: date) -> bool:
        return self._last is not None and day > self._last

    def _first(self) -> date:
        """The Monday that the first week begins with."""
        first = self.at.replace(day=1)
        return first - timedelta(min(first.weekday(), (first - date.min).days))

    def _cell(self) -> QSize:
        side = max(tokens().control.target_min, text_height(current_theme().font("body")) + 12)
        return QSize(side, side)

    def _head(self) -> int:
        return text_height(current_theme().font("secondary")) + 8


class CalendarPopup(Popup):
    chosen = Signal(object)  # date

    def __init__(
        self, day: date | None, today: date, *, last: date | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._month = Text("", "group")
        self.before, self.after = IconButton("left"), IconButton("right")
        self.days = MonthDays(day or today, day, today, last, self)
        self.setFocusProxy(self.days)
        head = QHBoxLayout()
        head.addWidget(self.before)
        head.addStretch(1)
        head.addWidget(self._month)
        head.addStretch(1)
        head.addWidget(self.after)
        self.column.addLayout(head)
        self.column.addWidget(self.days)
        self.before.clicked.connect(lambda: self.days.go(shifted(self.days.at, -1)))
        self.after.clicked.connect(lambda: self.days.go(shifted(self.days.at, 1)))
        self.days.moved.connect(self._show_month)
        self.days.chosen.connect(self._take)
        self.days.go(self.days.at)
        self.follow_theme()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Calendar"))
        self.before.set_name(self.tr("The month before"))
        self.after.set_name(self.tr("The month after"))

    def _show_month(self) -> None:
        name = language.month(self.days.at)
        said = self.tr("{month} {year}").format(month=name, year=self.days.at.year)
        self._month.setText(said[:1].upper() + said[1:])

    def _take(self, day: date) -> None:
        self.close()
        self.chosen.emit(day)


class DaySelect(Select):
    picked = Signal(object)  # date

    def __init__(self, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, icon="today", two_line=False, parent=parent)
        self._today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_day(self, day: date, today: date, word: str) -> None:
        """Stand on a day, written as `word`; none after `today` can be chosen."""
        self._today = today
        self.set_choices([Choice(day.isoformat(), word)])
        self.set_selected(day.isoformat())

    def day(self) -> date | None:
        selected = self.selected()
        return date.fromisoformat(selected.value) if selected else None

    def show_popup(self) -> None:
        self.calendar = CalendarPopup(self.day(), self._today, last=self._today, parent=self)
        self.calendar.chosen.connect(self.picked)
        self.calendar.open_at(QRect(self.mapToGlobal(QPoint(0, 0)), self.size()))
