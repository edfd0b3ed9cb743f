"""From Compare to the PDF pack: asks what, of the inspections compared, and tells what came of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from inspector.services.exporting.order import Exported, Format, Order
from inspector.services.ports.records import RecordRow
from inspector.ui.compare.asked import Asked
from inspector.ui.export.foot import ExportFoot
from inspector.ui.export.form import Offered, ask_export
from inspector.ui.export.lacks import show_lacks
from inspector.ui.export.running import Exports
from inspector.ui.language import language
from inspector.ui.outside import show_in_folder
from inspector.ui.page import Page


class Packing(QObject):
    """`foot` is seen while an export is under way and until what came of it is put away."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.foot = ExportFoot()
        self.foot.hide()
        self._done: Exported | None = None
        self._exports = Exports(page.context, self)
        self.foot.stopped.connect(self._exports.cancel)
        self.foot.show_asked.connect(self._show)
        self.foot.lacks_asked.connect(self._show_lacks)
        self.foot.close_it.clicked.connect(self._rest)
        self._exports.progressed.connect(self.foot.show_far)
        self._exports.ended.connect(self._tell)
        self._exports.cancelled.connect(self._rest)
        self._exports.failed.connect(self._fail)

    def ask(self, asked: Asked, filters: tuple[str, ...]) -> None:
        """Open the export's dialog with these inspections, unless one is under way."""
        if self._exports.running():
            return
        session = self._page.session
        self._page.context.tasks.run(
            lambda _progress: session.archive.records(asked.filter()),
            on_result=lambda rows: self._ask(rows, asked, filters),
            on_error=self._page.failed,
        )

    def _ask(self, rows: tuple[RecordRow, ...], asked: Asked, filters: tuple[str, ...]) -> None:
        if not rows or not self._page.isVisible():
            return
        offered = Offered(rows, 0, None, "", filters, Format.PACK, asked.view.period(asked.today))
        spoken = self._page.session.preferences.report_language() or language()
        ask_export(self._page, offered, spoken, self._start)

    def _start(self, order: Order, folder: Path) -> None:
        self.foot.show()
        self._exports.start(order, folder)

    def _tell(self, done: Exported) -> None:
        self._done = done
        self.foot.show_done(done)
        if not self.foot.isVisible():
            self._page.toast(self.foot.words.text())

    def _fail(self, error: BaseException) -> None:
        self._rest()
        self._page.failed(error)

    def _rest(self) -> None:
        self.foot.rest()
        self.foot.hide()

    def _show(self) -> None:
        if self._done is not None and self._done.folder is not None:
            show_in_folder(self._done.folder)

    def _show_lacks(self) -> None:
        if self._done is not None:
            show_lacks(self._page, self._done.failures)
