"""At what times of the day: none, or several, each taken off by a tap."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.clock import ClockPopup
from inspector.ui.widgets.layouts import FlowLayout, clear
from inspector.ui.widgets.text import Text

MORNING = time(9)
LATER = 4  # hours after the last time, where the clock for the next one stands


class TimesChoice(Themed, QWidget):
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times: tuple[time, ...] = ()
        self.buttons: list[Button] = []
        self.add = Button(icon="plus")
        self.add.clicked.connect(self._ask)
        self._any = Text("", "secondary", "text2", wrap=True)
        self._shown = QWidget()
        self._flow = FlowLayout(self._shown, gap=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space[2])
        deeds = QWidget()
        FlowLayout(deeds, gap=8).addWidget(self.add)
        for widget in (self._any, self._shown, deeds):
            column.addWidget(widget)
        self.follow_theme()
        self.show_times(())

    def times(self) -> tuple[time, ...]:
        return self._times

    def show_times(self, times: Iterable[time]) -> None:
        self._times = tuple(sorted(set(times)))
        clear(self._flow)
        self.buttons = [self._button(each) for each in self._times]
        for button in self.buttons:
            self._flow.addWidget(button)
        self._shown.setVisible(bool(self._times))
        self._any.setVisible(not self._times)

    def retranslate(self) -> None:
        self.add.setText(self.tr("Add a time"))
        self._any.setText(self.tr("Any time of the day"))
        self.show_times(self._times)

    def _button(self, at: time) -> Button:
        button = Button(f"{at:%H:%M}", trailing="cross")
        button.setAccessibleName(self.tr("Take off {time}").format(time=f"{at:%H:%M}"))
        button.clicked.connect(lambda: self._take_off(at))
        return button

    def _take_off(self, at: time) -> None:
        """The keys go on with the next time: with its button the focus would leave the form."""
        place = self._times.index(at)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._put(each for each in self._times if each != at)
        for button in self.buttons[place : place + 1]:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        last = self._times[-1] if self._times else None
        self.clock = ClockPopup(
            MORNING if last is None else time((last.hour + LATER) % 24, last.minute), self
        )
        self.clock.chosen.connect(lambda at: self._put((*self._times, at)))
        self.clock.open_at(QRect(self.add.mapToGlobal(QPoint(0, 0)), self.add.size()))

    def _put(self, times: Iterable[time]) -> None:
        self.show_times(times)
        self.changed.emit()
