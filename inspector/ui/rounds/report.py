"""The report of one subject, laid over its round: to read, to save, and back to the grid."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.ui.asking import ask_save
from inspector.ui.context import Context
from inspector.ui.inspections.items import RecordItem
from inspector.ui.inspections.model import title
from inspector.ui.inspections.preview import Preview
from inspector.ui.inspections.reports import ReportCache, make_pdf, save
from inspector.ui.page import Page
from inspector.ui.widgets.menu import Menu


class RoundReport(Page):
    """`more_asked` leads to the inspections, where a record is corrected and declared void."""

    goes_back = True
    more_asked = Signal(str)

    def __init__(self, context: Context, item: RecordItem, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.item = item
        self.preview = Preview(context, ReportCache(context.session))
        self.preview.set_compact(True)  # a way back, and no list to hand on
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.preview)
        head = self.preview.head
        head.back.clicked.connect(self.close_screen)
        head.pdf.clicked.connect(self._save)
        head.more.clicked.connect(self._open_menu)
        self.preview.show_item(item)
        self.follow_theme()

    def title(self) -> str:
        return title(self.item)

    def entered(self) -> None:
        self.preview.head.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> bool:
        self.preview.cancel()
        return True

    def _open_menu(self) -> None:
        menu = Menu(self)
        there = self.tr("Show in Inspections")
        menu.add(there, lambda: self.more_asked.emit(self.item.row.id), icon="inspections")
        menu.open_under(self.preview.head.more)

    def _save(self) -> None:
        name = self.session.reporting.file_name(self.item.row, ".pdf")
        content = self.preview.content()
        made = make_pdf(self.session, self.item.row.id, self.preview.report_language)
        ask_save(
            self,
            self.tr("Save the report"),
            name,
            "PDF (*.pdf)",
            lambda path: self.context.tasks.run(
                save(path, made if content is None else lambda _progress: content),
                on_result=lambda _path: self.toast(self.tr("Saved {file}").format(file=path.name)),
                on_error=self.failed,
                receiver=self,
            ),
        )
