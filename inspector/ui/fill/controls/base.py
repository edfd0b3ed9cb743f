"""What every way of answering shares.

Control signals answered(value), cleared(), went_on(): done here, on to the next item;
    typing(bool): whether something typed waits to be kept.
    .show_answer(answer)   what is stored, without a signal
    .press(digit) -> bool  a key from 0 to 9; False when the control has no use for it
    .commit()              keep what is typed but not yet answered
    .beside                it stands beside the item's text where there is room, else under it
    .by_tap                it answers by a tap alone, so a tap that was not meant must be told from others
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from inspector.checklists.answers import Answer
from inspector.ui.widgets.base import Themed

REST = 400  # ms without typing before what was typed is kept


class Control(Themed, QWidget):
    answered = Signal(object)
    cleared = Signal()
    went_on = Signal()
    typing = Signal(bool)
    beside = False
    by_tap = False

    def show_answer(self, answer: Answer) -> None:
        raise NotImplementedError

    def press(self, _digit: int) -> bool:
        return False

    def commit(self) -> None:
        """Keep what is typed but not yet answered; controls of one tap have nothing to do."""

    def width_in_row(self) -> int:
        """How wide it wants to be beside a text, px."""
        return self.sizeHint().width()

    def set_compact(self, _compact: bool) -> None:
        """The window is narrow: take the whole width."""


class Typing(QObject):
    """Says when what a person types is to be kept: after a rest, or at once by `commit`.

    `going` follows `going_on`, and ends when what was typed is kept.
    """

    rested = Signal()
    going = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._keep)

    @property
    def going_on(self) -> bool:
        return self._rest.isActive()

    def typed(self) -> None:
        before = self.going_on
        self._rest.start()
        if not before:
            self.going.emit(True)

    def commit(self) -> None:
        if self._rest.isActive():
            self._rest.stop()
            self._keep()

    def drop(self) -> None:
        """Forget what was typed."""
        if self._rest.isActive():
            self._rest.stop()
            self.going.emit(False)

    def _keep(self) -> None:
        self.rested.emit()
        self.going.emit(False)
