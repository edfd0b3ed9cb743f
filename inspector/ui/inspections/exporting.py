"""From the list to a folder of files: asks what, lets it go on behind the window, tells what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from inspector.services.exporting.order import Exported, Order
from inspector.ui.export.form import Offered, ask_export
from inspector.ui.export.lacks import show_lacks
from inspector.ui.export.running import Exports
from inspector.ui.inspections.listing import Listing
from inspector.ui.inspections.model import title
from inspector.ui.inspections.preview import Preview
from inspector.ui.outside import show_in_folder
from inspector.ui.page import Page


class ListExport(QObject):
    """Stands between the screen's list and its foot."""

    def __init__(self, page: Page, listing: Listing, preview: Preview) -> None:
        super().__init__(page)
        self._page, self._listing, self._preview = page, listing, preview
        self._foot = listing.foot
        self._done: Exported | None = None
        self._exports = Exports(page.context, self)
        self._foot.asked.connect(self.ask)
        self._foot.stopped.connect(self._exports.cancel)
        self._foot.show_asked.connect(self._show)
        self._foot.lacks_asked.connect(self._show_lacks)
        self._exports.progressed.connect(self._foot.show_far)
        self._exports.ended.connect(self._tell)
        self._exports.cancelled.connect(self._foot.rest)
        self._exports.failed.connect(self._fail)

    def ask(self) -> None:
        """Ask what is wanted of what the list shows, unless an export is under way."""
        if self._exports.running():
            return
        listed, chosen = self._listing.listed(), self._preview.item
        counting = tuple(item.row for item in listed if item.counts)
        if not counting and chosen is None:
            return
        offered = Offered(
            counting,
            len(listed) - len(counting),
            chosen.row if chosen else None,
            title(chosen) if chosen else "",
            self._listing.in_words(),
            selected=tuple(item.row for item in self._listing.chosen()),
        )
        ask_export(self._page, offered, self._preview.report_language, self._start)

    def _start(self, order: Order, folder: Path) -> None:
        self._exports.start(order, folder)

    def _tell(self, done: Exported) -> None:
        """In the foot; where that is not to be seen, over the window too."""
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
