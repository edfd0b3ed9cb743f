"""Choosing a time of day.

ClockPopup(time, parent=None)     signal chosen(time); .open_at(global rect)
Arrows beside hour and minute, held down they run. By keyboard: Up and Down change the minute, Page keys the
hour, digits write the time ("0914", "9:14", "914"), Enter takes, Escape closes.
"""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from inspector.ui.roles import set_role
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.picker_keys import CLOCK, Clock
from inspector.ui.widgets.popup import Popup
from inspector.ui.widgets.text import Text

DAY = 24 * 60
STEPS = {Clock.LATER: 1, Clock.EARLIER: -1, Clock.HOUR_LATER: 60, Clock.HOUR_EARLIER: -60}
COLONS = (":", ".", "\uff1a")  # after an hour of one digit; the last as Chinese keyboards write it
DELAY, PACE = 400, 70  # ms until a held arrow runs, and between its steps


class ClockPopup(Popup):
    chosen = Signal(object)  # time

    def __init__(self, at: time, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minutes = at.hour * 60 + at.minute
        self._digits = ""
        self.hour, self.minute = Text("", "stopwatch"), Text("", "stopwatch")
        self.hour_up, self.hour_down = self._arrow("up", 60), self._arrow("down", -60)
        self.minute_up, self.minute_down = self._arrow("up", 1), self._arrow("down", -1)
        self.done = Button("", "primary")
        self.done.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.done.clicked.connect(self._take)
        grid = QGridLayout()
        middle = Qt.AlignmentFlag.AlignCenter
        for column, parts in (
            (0, (self.hour_up, self.hour, self.hour_down)),
            (2, (self.minute_up, self.minute, self.minute_down)),
        ):
            for row, part in enumerate(parts):
                grid.addWidget(part, row, column, middle)
        grid.addWidget(Text(":", "stopwatch"), 1, 1, middle)
        self.column.addLayout(grid)
        self.column.addWidget(self.done)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_role(self, QAccessible.Role.Clock)
        self._show()
        self.follow_theme()

    def time(self) -> time:
        return time(*divmod(self._minutes, 60))

    def retranslate(self) -> None:
        self.hour_up.set_name(self.tr("An hour later"))
        self.hour_down.set_name(self.tr("An hour earlier"))
        self.minute_up.set_name(self.tr("A minute later"))
        self.minute_down.set_name(self.tr("A minute earlier"))
        self.done.setText(self.tr("Done"))

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(200, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = CLOCK.deed(event)
        if deed in STEPS:
            self._step(STEPS[deed])
        elif deed is Clock.WRITE:
            self._write(chr(event.key()))
        elif event.text() in COLONS:
            self._digits = self._digits.zfill(2) if self._digits else ""
        elif deed is Clock.TAKE:
            self._take()
        else:
            super().keyPressEvent(event)

    def _arrow(self, icon: str, minutes: int) -> IconButton:
        button = IconButton(icon, parent=self)
        button.setAutoRepeat(True)
        button.setAutoRepeatDelay(DELAY)
        button.setAutoRepeatInterval(PACE)
        button.clicked.connect(lambda: self._step(minutes))
        return button

    def _step(self, minutes: int) -> None:
        """Minutes carry over to the hour; after midnight the day begins anew."""
        self._digits = ""
        self._minutes = (self._minutes + minutes) % DAY
        self._show()

    def _write(self, digit: str) -> None:
        """The hour, then two digits of the minute; a digit that makes no time begins anew."""
        for written in (self._digits + digit, digit):
            digits = "0" + written if written[:2] > "23" else written  # "8", "24": an hour of one digit
            hour, minute = int(digits[:2]), int(digits[2:] or 0)
            if len(digits) <= 4 and minute < 60:
                self._digits, self._minutes = digits, hour * 60 + minute
                self._show()
                return

    def _show(self) -> None:
        now = self.time()
        self.hour.setText(f"{now:%H}")
        self.minute.setText(f"{now:%M}")
        self.setAccessibleName(f"{now:%H:%M}")

    def _take(self) -> None:
        self.close()
        self.chosen.emit(self.time())
