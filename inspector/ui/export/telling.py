"""Exports from a page: its foot tells how far one is and what came of it, the page where that is not seen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from inspector.services.exporting.order import Exported, Far, Order
from inspector.ui.export.foot import ExportFoot
from inspector.ui.export.lacks import show_lacks
from inspector.ui.export.running import Exports
from inspector.ui.outside import show_in_folder
from inspector.ui.page import Page


class Telling(QObject):
    def __init__(self, page: Page, foot: ExportFoot) -> None:
        super().__init__(page)
        self._page, self._foot = page, foot
        self._done: Exported | None = None
        self._exports = Exports(page.context, self)
        foot.stopped.connect(self._exports.cancel)
        foot.show_asked.connect(self._show)
        foot.lacks_asked.connect(self._show_lacks)
        self._exports.progressed.connect(foot.show_far)
        self._exports.ended.connect(self._tell)
        self._exports.cancelled.connect(foot.rest)
        self._exports.failed.connect(self._fail)

    def start(self, order: Order, folder: Path) -> None:
        self._foot.show_far(Far(0, 0, 0), None)
        self._exports.start(order, folder)

    def running(self) -> bool:
        return self._exports.running()

    def _tell(self, done: Exported) -> None:
        self._done = done
        self._foot.show_done(done)
        if not self._foot.isVisible():
            self._page.toast(self._foot.words.text())

    def _fail(self, error: BaseException) -> None:
        self._foot.rest()
        self._page.failed(error)

    def _show(self) -> None:
        if self._done is not None and self._done.folder is not None:
            show_in_folder(self._done.folder)

    def _show_lacks(self) -> None:
        if self._done is not None:
            show_lacks(self._page, self._done.failures)
