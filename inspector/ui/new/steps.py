"""The heads of the steps of a start, and the fields that only it needs."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.ui import wording
from inspector.ui.language import clock, day
from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.fields import Field
from inspector.ui.widgets.painting import box, painting
from inspector.ui.widgets.select import Choice, Select
from inspector.ui.widgets.text import Text

MARK, DAYS_BACK = 24, 60


class DoneMark(Themed, QWidget):
    """A circle: empty, then a check."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = False
        self.setFixedSize(MARK, MARK)
        self.follow_theme()

    def set_done(self, done: bool) -> None:
        self._done = done
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        circle = QRectF(self.rect())
        with painting(self) as painter:
            if self._done:
                box(painter, circle, MARK / 2, c.ok_soft)
                icons.draw(painter, "check", circle.adjusted(4, 4, -4, -4), c.ok)
            else:
                box(painter, circle, MARK / 2, None, c.line_strong, 1.25)


class StepHead(QWidget):
    """Whether a step is done, its title, and why it is as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = DoneMark()
        self._title, self._detail = Text("", "card-title"), Text("", "secondary", "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().space[2])
        row.addWidget(self._mark)
        row.addWidget(self._title)
        row.addWidget(self._detail)
        row.addStretch(1)
        self.setMinimumHeight(MARK + 2)

    def set_texts(self, title: str, detail: str = "") -> None:
        self._title.setText(title)
        self._detail.setText(detail)

    def set_done(self, done: bool) -> None:
        self._mark.set_done(done)


class Step(QWidget):
    """A head over a field; the whole hides where it is not needed."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = StepHead()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space[2])
        column.addWidget(self.head)
        column.addWidget(field)


class VisitTime(Themed, QWidget):
    """When the visit was: a day of the last two months, and a time of day as it is typed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self.day = Select(icon="today", two_line=False)
        self.day.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.time = Field()
        self.day.chosen.connect(lambda _value: self.changed.emit())
        self.time.edited.connect(lambda _text: self.changed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens().space[2])
        row.addWidget(self.day, 1)
        row.addWidget(self.time)
        self.time.setFixedWidth(112)
        self.follow_theme()

    def set_moment(self, moment: datetime) -> None:
        self._today = moment.date()
        self.retranslate()
        self.day.set_selected(self._today.isoformat())
        self.time.set_text(clock(moment))

    def moment(self) -> datetime | None:
        """The time told, by the clock of the site; None where the time is no time of day."""
        chosen = self.day.selected()
        told = time_of(self.time.text())
        if chosen is None or told is None:
            return None
        return datetime.combine(date.fromisoformat(chosen.value), told)

    def show_error(self) -> None:
        self.time.set_error("" if time_of(self.time.text()) else self.tr("Write a time like 14:05."))

    def retranslate(self) -> None:
        self.day.set_label(self.tr("Day of the visit"))
        self.time.edit.setAccessibleName(self.tr("Time of the visit"))
        if self._today == date.min:
            return
        days = [self._today - timedelta(days=back) for back in range(DAYS_BACK)]
        self.day.set_choices([Choice(each.isoformat(), self._word(each)) for each in days])

    def _word(self, each: date) -> str:
        if each >= self._today - timedelta(days=1):
            return wording.day_head(each, self._today)
        return day(each, self._today)


def time_of(text: str) -> time | None:
    """A time of day as people write it: 14:05, 9.30 or 0930."""
    digits = text.strip().replace(".", ":").replace("：", ":")
    if ":" not in digits and len(digits) == 4:
        digits = f"{digits[:2]}:{digits[2:]}"
    hours, _, minutes = digits.partition(":")
    if not (hours.isdecimal() and minutes.isdecimal()) or int(hours) > 23 or int(minutes) > 59:
        return None
    return time(int(hours), int(minutes))
