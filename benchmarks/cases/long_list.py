"""A list of 10,000 items: how long a frame of scrolling, a search and a filter keep the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter

from PySide6.QtWidgets import QApplication

from benchmarks.cases.window import opening, prepare_drafts, program, put_away
from inspector.checklists.answers import Address
from inspector.ui.fill.listing.rows import Show

ITEMS, FRAMES, TURNS = 10_000, 300, 7
STEP = 150  # px a frame: a fast throw
FAILED_EVERY = 50
WORDS = ("shower", "grout tiles", "i4711", "12.3", "hair")
ALLOWED = 0.05  # s


def prepare(folder: Path) -> None:
    prepare_drafts(folder, ITEMS)


def ours(folder: Path) -> dict[str, float]:
    with program(folder) as (app, session, person):
        _, shell, screen = opening(app, session, (folder / str(ITEMS)).read_text("utf-8"), person)
        for number in range(0, ITEMS, FAILED_EVERY):
            screen.model.filling.answer(Address(f"i{number}"), "no")
        screen.model.do(screen.model.filling.answer(Address("i1"), "no"))
        app.processEvents()
        bar = screen.list.verticalScrollBar()
        bar.setValue(0)
        frames = [_busy(app, lambda: bar.setValue(bar.value() + STEP)) for _ in range(FRAMES)]
        bar.setValue(bar.maximum() // 2)
        frames += [_busy(app, lambda: bar.setValue(bar.value() - STEP)) for _ in range(FRAMES)]
        failed = [_busy(app, partial(screen.show_only, show)) for show in (Show.FAILED, Show.ALL) * TURNS]
        screen.search.open()
        app.processEvents()
        found = [_busy(app, partial(screen.search.search, words)) for words in WORDS * 2]
        put_away(app, shell)
    return {"-frame": sorted(frames)[len(frames) * 99 // 100], "-search": max(found), "-failed": max(failed)}


def limit(_folder: Path) -> dict[str, float]:
    return dict.fromkeys(("-frame", "-search", "-failed"), ALLOWED)


def _busy(app: QApplication, deed: Callable[[], object]) -> float:
    """Seconds until a deed is done and painted."""
    begun = perf_counter()
    deed()
    app.processEvents()
    return perf_counter() - begun
