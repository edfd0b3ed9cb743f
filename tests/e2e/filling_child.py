"""A process to be killed. It loads the program once, then forks a person for each folder it reads from stdin.

The person opens the real window on the workspace there, resumes the draft that waits on Today, and fills it
in as fast as they can. They say on stdout: `worker PID`; `opened`; `tried ITEM VALUE NOTE` before a tap or a
note; `saved ITEM VALUE NOTE` once the window has acknowledged it. After their death the parent says
`dead STATUS`.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections import deque
from datetime import datetime
from itertools import count
from types import TracebackType
from typing import NoReturn

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

import inspector.storage.workspace  # noqa: F401  (loaded before the fork)
from inspector.app import opened
from inspector.checklists.answers import Address
from inspector.services.editing import Change
from inspector.ui.context import Context
from inspector.ui.fill.cards.card import ItemCard
from inspector.ui.fill.controls.choice import ChoiceControl
from inspector.ui.fill.screen import FillScreen
from inspector.ui.language import clock
from inspector.ui.main import application, dress
from inspector.ui.today.screen import TodayScreen
from inspector.ui.widgets.responses import ResponseButton
from inspector.ui.window import Window

SIZE = (1024, 600)
NOTHING = "-"
NOTE_EVERY = 3  # taps


def say(*words: object) -> None:
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def told(address: Address, value: object, note: str) -> tuple[object, ...]:
    return address.item, value or NOTHING, note or NOTHING


def whole_seconds(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)


class Person:
    """Fills in what the window shows, and believes an answer safe when the window says so."""

    def __init__(self, fill: FillScreen) -> None:
        self.fill, self.model = fill, fill.model
        self.unsaved: deque[tuple[datetime, tuple[object, ...]]] = deque()
        self.model.changed.connect(self.gave)
        self.model.saving.changed.connect(self.reads_saved_line)

    # -- what is safe

    def gave(self, change: Change) -> None:
        for address in change.addresses:
            answer = self.model.item_answer(address)
            assert answer.at is not None
            self.unsaved.append((answer.at, told(address, answer.value, answer.note)))

    def reads_saved_line(self) -> None:
        """An answer is acknowledged when the line shows a time at or after it; it shows whole seconds."""
        line = self.fill.rail.saved
        assert line.isVisible()
        if line.text() == "Saving…":
            return
        moment = self.model.saving.saved_at
        assert moment is not None
        assert line.text() == f"Saved on this device, {clock(moment.astimezone(), seconds=True)}", line.text()
        while self.unsaved and whole_seconds(self.unsaved[0][0]) <= whole_seconds(moment):
            say("saved", *self.unsaved.popleft()[1])

    # -- what they do

    def fills_in(self) -> NoReturn:
        """Down the list, and from the top again."""
        for turn in count(1):
            address = self.fill.current()
            card = self.fill.list.card(address)
            assert address is not None
            assert card is not None
            if isinstance(card.control, ChoiceControl):
                note = f"{os.getpid()}/{turn}" if turn % NOTE_EVERY == 0 else ""
                self.answers(address, card, card.control.row.buttons, note)
            self.goes_on_from(address)
        raise AssertionError

    def answers(self, address: Address, card: ItemCard, buttons: list[ResponseButton], note: str) -> None:
        """Write a note where one is given, then tap the response after the one that is chosen."""
        before = self.model.item_answer(address)
        if note:
            say("tried", *told(address, before.value, note))
            self.presses(Qt.Key.Key_N)
            self.writes(note, card.extras.note.box.edit)
        chosen = next((turn for turn, button in enumerate(buttons) if button.isChecked()), -1)
        button = buttons[(chosen + 1) % len(buttons)]
        say("tried", *told(address, button.option.value, note or before.note))
        self.model.guard.forget()  # a person takes a moment before the next item
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert self.model.item_answer(address).value == button.option.value
        self.settles()

    def goes_on_from(self, address: Address) -> None:
        """Where the answer did not lead on, down by key; from the last item to the first."""
        if self.fill.current() == address:
            self.presses(Qt.Key.Key_Down)
        if self.fill.current() == address:
            self.presses(Qt.Key.Key_Home)
        assert self.fill.current() != address

    def writes(self, text: str, field: QPlainTextEdit) -> None:
        """Over what stands there, all at once as an input method does."""
        assert field.hasFocus()
        field.selectAll()
        writing = QInputMethodEvent()
        writing.setCommitString(text)
        QApplication.sendEvent(field, writing)
        self.settles()

    def presses(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget(), key)
        self.settles()

    def settles(self) -> None:
        for _ in range(2):
            QApplication.processEvents()


def resume(window: Window) -> FillScreen:
    """Press Resume on the draft that waits on Today."""
    today = window.current()
    assert isinstance(today, TodayScreen)
    QTest.mouseClick(today.drafts.cards[0].resume, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    fill = window.current()
    assert isinstance(fill, FillScreen)
    return fill


def work(folder: str) -> NoReturn:
    say("worker", os.getpid())
    with opened(folder) as session:
        context = Context(session, *dress(application(), None, None, None))
        context.language.use("en")
        context.theme.reduced_motion = True
        window = Window()
        window.resize(*SIZE)
        window.begin(context)
        window.show()
        window.activateWindow()
        QApplication.processEvents()
        fill = resume(window)
        say("opened")
        Person(fill).fills_in()


def die(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> NoReturn:
    """Of a bug, also of one in a slot, which would only be printed."""
    traceback.print_exception(error)
    os._exit(1)


def main() -> None:
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            sys.excepthook = die
            work(line.strip())
        say("dead", os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))


if __name__ == "__main__":
    main()
