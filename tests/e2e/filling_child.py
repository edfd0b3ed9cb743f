"""A process to be killed. It loads the program once, then forks a person for each line it reads from stdin.

A line is a way to work and a folder. The person opens the real window on the workspace there, resumes the
draft that waits on Today, and works on it as fast as they can. They say on stdout: `worker PID`; `opened`;
`tried PIECE STATE` before a deed; `saved PIECE STATE` once the window has acknowledged it. After their death
the parent says `dead STATUS`.
"""

from __future__ import annotations

import os
import sys
import traceback
from types import TracebackType
from typing import NoReturn

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import inspector.storage.workspace  # noqa: F401  (loaded before the fork)
from inspector.app import opened
from inspector.ui.context import Context
from inspector.ui.fill.screen import FillScreen
from inspector.ui.main import application, dress
from inspector.ui.today.screen import TodayScreen
from inspector.ui.window import Window
from tests.e2e.filling_deeds import DEEDS
from tests.e2e.filling_person import Person, say

SIZE = (1280, 800)


def resume(window: Window) -> FillScreen:
    """Press Resume on the draft that waits on Today."""
    today = window.current()
    assert isinstance(today, TodayScreen)
    QTest.mouseClick(today.drafts.cards[0].resume, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    fill = window.current()
    assert isinstance(fill, FillScreen)
    return fill


def work(mode: str, folder: str) -> NoReturn:
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
        while not window.isActiveWindow():
            QApplication.processEvents()
        person = Person(resume(window))
        say("opened")
        while True:
            DEEDS[mode](person)
            person.goes_on()


def die(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> NoReturn:
    """Of a bug, also of one in a slot, which would only be printed."""
    traceback.print_exception(error)
    os._exit(1)


def main() -> None:
    for line in sys.stdin:
        mode, folder = line.rstrip("\n").split(" ", 1)
        pid = os.fork()
        if pid == 0:
            sys.excepthook = die
            work(mode, folder)
        say("dead", os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))


if __name__ == "__main__":
    main()
