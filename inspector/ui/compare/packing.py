"""From Compare to the PDF pack: asks what, of the inspections compared, and tells what came of it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from inspector.services.exporting.order import Format
from inspector.ui.compare.asked import Asked
from inspector.ui.export.foot import ExportFoot
from inspector.ui.export.form import Offered, ask_export
from inspector.ui.export.telling import Telling
from inspector.ui.language import language
from inspector.ui.page import Page


class Packing(QObject):
    """`foot` is seen while an export is under way and until what came of it is put away."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.foot = ExportFoot()
        self._telling = Telling(page, self.foot)

    def ask(self, asked: Asked, filters: tuple[str, ...], charts: tuple[bytes, ...]) -> None:
        """Open the export's dialog with these inspections, unless one is under way; `charts` end the pack."""
        if self._telling.running():
            return
        session = self._page.session
        period = asked.view.period(asked.today)
        self._page.context.tasks.run(
            lambda _progress: session.archive.records(asked.filter()),
            on_result=lambda rows: self._ask(
                Offered(rows, filters=filters, format=Format.PACK, period=period, charts=charts)
            ),
            on_error=self._page.failed,
        )

    def _ask(self, offered: Offered) -> None:
        if offered.rows and self._page.isVisible():
            spoken = self._page.session.preferences.report_language() or language()
            ask_export(self._page, offered, spoken, self._telling.start)
