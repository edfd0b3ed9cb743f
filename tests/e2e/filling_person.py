"""Who works on a draft until they are killed: what they hold for safe, and what their hands can do."""

from __future__ import annotations

import os
from collections import deque
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from inspector.checklists.answers import Address
from inspector.services.editing import Change
from inspector.ui.fill.cards.card import ItemCard
from inspector.ui.fill.screen import FillScreen
from inspector.ui.language import clock
from tests.e2e.filling_states import NOTHING, States, states

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def say(*words: object) -> None:
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def whole_seconds(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)


class Person:
    """Believes a piece safe when the window says so: its line shows a time at or after it. `turn` counts the
    items they came to."""

    def __init__(self, fill: FillScreen) -> None:
        self.fill, self.model, self.turn = fill, fill.model, 0
        self._known = states(self.model.filling.draft)
        self._unsaved: deque[tuple[datetime, str, str]] = deque()
        self.model.changed.connect(self._gave)
        self.model.saving.changed.connect(self._reads_saved_line)

    # -- what is safe

    def tries(self, pieces: States) -> None:
        for name, state in pieces.items():
            say("tried", name, state)

    def _gave(self, _change: Change) -> None:
        moment, before = whole_seconds(self.model.clock()), self._known
        self._known = states(self.model.filling.draft)
        for name in before.keys() | self._known.keys():
            state = self._known.get(name, NOTHING)
            if state != before.get(name, NOTHING):
                self._unsaved.append((moment, name, state))

    def _reads_saved_line(self) -> None:
        """It shows whole seconds, and no time while something is on its way."""
        line = self.fill.rail.saved
        assert line.isVisible()
        if line.text() == "Saving…":
            return
        moment = self.model.saving.saved_at
        assert moment is not None
        assert line.text().startswith("Saved")
        assert line.text().endswith(clock(moment.astimezone(), seconds=True))
        while self._unsaved and self._unsaved[0][0] <= moment:
            say("saved", *self._unsaved.popleft()[1:])

    # -- what they see

    def place(self) -> Address:
        address = self.fill.current()
        assert address is not None
        return address

    def card(self) -> ItemCard:
        """The card they are at."""
        card = self.fill.list.card(self.fill.current())
        assert card is not None
        return card

    # -- what they do

    def goes_on(self) -> None:
        """Down the list, and from the top again; a deed may have led on already."""
        self.turn += 1
        before = self.place()
        self.presses(Qt.Key.Key_Down)
        if self.place() == before:
            self.presses(Qt.Key.Key_Home)
        assert self.place() != before

    def clicks(self, widget: QWidget) -> None:
        assert widget.isVisible()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settles()

    def writes(self, text: str, field: QPlainTextEdit) -> None:
        """Over what stands there, all at once as an input method does."""
        assert field.hasFocus()
        field.selectAll()
        writing = QInputMethodEvent()
        writing.setCommitString(text)
        QApplication.sendEvent(field, writing)
        self.settles()

    def presses(self, key: Qt.Key, with_: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, with_)
        self.settles()

    def settles(self) -> None:
        for _ in range(2):
            QApplication.processEvents()
