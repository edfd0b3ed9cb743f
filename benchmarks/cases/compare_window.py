"""How long the window's thread is away while Compare is opened, asked for other periods and read to its end,
over 100,000 inspections with 4,000,000 items, against 50 ms."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from benchmarks.cases.compare import INSPECTIONS
from benchmarks.cases.window import ALLOWED, at_today
from benchmarks.synthetic import workspace
from inspector.app import opened
from inspector.services.views import Span
from inspector.ui.compare.screen import CompareScreen

PERIODS = (Span.LAST_365, Span.ALL, Span.LAST_30, Span.LAST_90)


def prepare(_folder: Path) -> None:
    workspace(INSPECTIONS)


def ours(_folder: Path) -> dict[str, float]:
    with (
        opened(str(workspace(INSPECTIONS)), read_only=True) as session,
        at_today(session) as (window, watched),
    ):
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
    return {**took, "-period": max(away), "-agreement": max(ends)}


def limit(_folder: Path) -> dict[str, float]:
    return dict.fromkeys(("-open", "-period", "-agreement"), ALLOWED)
