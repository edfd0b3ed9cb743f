"""Loads what the screens are made of before somebody goes to them, a little a turn of the event loop: all of
it at once would hold the window for a tenth of a second. What is loaded stays to the end: the search for
garbage, which it would keep busy as long, leaves it out from then on."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

from PySide6.QtCore import QObject, QTimer

AFTER, EVERY = 1000, 50  # ms: the first screen comes first; between two modules the window has its turn


class Ahead(QObject):
    def __init__(self, parent: QObject, after: int = AFTER) -> None:
        super().__init__(parent)
        self._left = loading()
        self._timer = QTimer(self, interval=after)
        self._timer.timeout.connect(self._load_one)
        self._timer.start()

    def _load_one(self) -> None:
        self._timer.setInterval(EVERY)
        if next(self._left, None) is None:
            self._timer.stop()


def loading() -> Iterator[ModuleType]:
    """One after the other; each brings what only it is made of, for what several share comes before them."""
    yield import_module("inspector.ui.widgets.calendar")
    yield import_module("inspector.ui.widgets.responses")
    yield import_module("inspector.ui.widgets.select")
    yield import_module("inspector.ui.new.screen")
    yield import_module("inspector.ui.fill.controls.make")
    yield import_module("inspector.ui.fill.cards.card")
    yield import_module("inspector.ui.fill.listing.item_list")
    yield import_module("inspector.ui.fill.screen")
    yield import_module("inspector.ui.inspections.exporting")
    yield import_module("inspector.ui.inspections.pages")
    yield import_module("inspector.ui.inspections.screen")
    yield import_module("inspector.ui.actions.doing")
    yield import_module("inspector.ui.actions.board")
    yield import_module("inspector.ui.actions.screen")
    yield import_module("inspector.ui.compare.card")
    yield import_module("inspector.ui.compare.charts.trend")
    yield import_module("inspector.ui.compare.charts.heat")
    yield import_module("inspector.ui.compare.charts.ranking")
    yield import_module("inspector.ui.compare.cards.agreement")
    yield import_module("inspector.ui.compare.cards.every")
    yield import_module("inspector.ui.compare.packing")
    yield import_module("inspector.ui.compare.screen")
    yield import_module("inspector.ui.templates.screen")
    yield import_module("inspector.ui.settings.screen")
    gc.freeze()
