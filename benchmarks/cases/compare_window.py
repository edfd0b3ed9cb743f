"""How long the window's thread is away while Compare is opened, asked for other periods and read to its end,
over 100,000 inspections with 4,000,000 items, against 50 ms."""

from __future__ import annotations

import os
from collections import deque
from dataclasses import replace
from pathlib import Path

from benchmarks.cases.compare import INSPECTIONS
from benchmarks.cases.window import ALLOWED, Ticks, Waiting
from benchmarks.synthetic import workspace
from inspector.app import opened
from inspector.services.views import Span
from inspector.ui.ahead import loading
from inspector.ui.compare.screen import CompareScreen
from inspector.ui.context import Context
from inspector.ui.language import Language
from inspector.ui.main import application
from inspector.ui.theme.theme import Theme
from inspector.ui.window import Window

QUIET = 40  # ticks without work that end a step
PERIODS = (Span.LAST_365, Span.ALL, Span.LAST_30, Span.LAST_90)


def prepare(_folder: Path) -> None:
    workspace(INSPECTIONS)


def ours(_folder: Path) -> dict[str, float]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    theme = Theme(app, "light")
    theme.install()
    with opened(str(workspace(INSPECTIONS)), read_only=True) as session:
        context = Context(session, theme, Language(app, "en"))
        window = Window(None)
        window.resize(1280, 800)
        window.show()
        window.begin(context)
        deque(loading(), 0)  # as the program does while Today is looked at
        watched = _Watched(context)
        window.go("compare")
        took = {"-open": watched.away()}
        screen = window.current()
        assert isinstance(screen, CompareScreen)
        away = []
        for span in PERIODS:
            screen.choose(replace(screen.view, span=span))
            away.append(watched.away())
        bar = screen.board.sheet.verticalScrollBar()
        ends = []
        for _ in screen.board.cards:  # what comes into view grows, and pushes the rest down
            bar.setValue(bar.maximum())
            ends.append(watched.away())
        window.close()
    return {**took, "-period": max(away), "-agreement": max(ends)}


def limit(_folder: Path) -> dict[str, float]:
    return dict.fromkeys(("-open", "-period", "-agreement"), ALLOWED)


class _Watched:
    def __init__(self, context: Context) -> None:
        self._context, self._waiting, self._quiet = context, Waiting(), 0
        self._ticks = Ticks(self._look)
        self.away()

    def away(self) -> float:
        """The longest that the thread is away until all that was asked for is shown."""
        self._quiet = 0
        self._waiting.until(lambda: self._quiet > QUIET)
        return self._ticks.longest()

    def _look(self) -> None:
        self._quiet = 0 if self._context.tasks.running() else self._quiet + 1
        self._waiting.look()
