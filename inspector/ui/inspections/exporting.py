"""From the list to a folder of files: asks what is wanted of the inspections listed."""

from __future__ import annotations

from PySide6.QtCore import QObject

from inspector.ui.export.form import Offered, ask_export
from inspector.ui.export.telling import Telling
from inspector.ui.inspections.listing import Listing
from inspector.ui.inspections.model import title
from inspector.ui.inspections.preview import Preview
from inspector.ui.page import Page


class ListExport(QObject):
    """Stands between the screen's list and its foot."""

    def __init__(self, page: Page, listing: Listing, preview: Preview) -> None:
        super().__init__(page)
        self._page, self._listing, self._preview = page, listing, preview
        self._telling = Telling(page, listing.foot)
        listing.foot.asked.connect(self.ask)

    def ask(self) -> None:
        """Ask what is wanted of what the list shows, unless an export is under way."""
        if self._telling.running():
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
        ask_export(self._page, offered, self._preview.report_language, self._telling.start)
