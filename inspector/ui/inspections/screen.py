"""Inspections: what was inspected, each with its report, to read, to hand on, to correct."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.errors import WorldError
from inspector.ui import errors
from inspector.ui.asking import ask_reason, ask_save
from inspector.ui.context import Context
from inspector.ui.inspections.behind import Behind
from inspector.ui.inspections.exporting import ListExport
from inspector.ui.inspections.faults import RecordFaults
from inspector.ui.inspections.items import RecordItem
from inspector.ui.inspections.keys import KEYS, Deed
from inspector.ui.inspections.listing import Listing
from inspector.ui.inspections.model import title
from inspector.ui.inspections.passing import Passing
from inspector.ui.inspections.preview import Preview
from inspector.ui.inspections.reports import ReportCache, make_pdf, make_workbook, save
from inspector.ui.page import Page
from inspector.ui.tasks import Progress
from inspector.ui.widgets.base import show_focus
from inspector.ui.widgets.cards import Hairline
from inspector.ui.widgets.menu import Menu

LIST_WIDTH, WIDEST = 452, 16777215


class InspectionsScreen(Page):
    resume_asked = Signal(str)
    action_asked = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.listing = Listing(context)
        self.preview = Preview(context, ReportCache(context.session))
        self._rule = Hairline(vertical=True)
        self.exporting = ListExport(self, self.listing, self.preview)
        self.passing = Passing(self, self._maker, self.preview)
        self.faults = RecordFaults(self)
        self._reading = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.listing)
        row.addWidget(self._rule)
        row.addWidget(self.preview, 1)
        self._listen()
        self.set_compact(False)
        self.follow_theme()

    def title(self) -> str:
        return self.tr("Inspections")

    def entered(self) -> None:
        self.listing.read()

    def show_record(self, record_id: str) -> None:
        """Select this record and show its report."""
        self._reading = True
        self.preview.expect_item()
        self.listing.select(record_id)
        self._arrange()

    def show_behind(self, behind: Behind) -> None:
        """List the inspections behind a mark of a chart."""
        self._reading = False
        self.preview.expect_item()
        self.listing.show_behind(behind)
        self._arrange()

    def search(self) -> None:
        """Put the cursor into the search."""
        self._reading = False
        self._arrange()
        show_focus(self.listing.search)

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self.listing.set_compact(compact)
        self._arrange()

    def themed(self) -> None:
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if KEYS.deed(event) is Deed.RETURN and self.compact and self._reading:
            self._back()
        else:
            super().keyPressEvent(event)

    # -- inside

    def _listen(self) -> None:
        listing, head = self.listing, self.preview.head
        self.faults.action_asked.connect(self.action_asked)
        listing.record_chosen.connect(lambda item: self.preview.show_item(item, listing.wanted.behind))
        listing.record_taken.connect(self._read_report)
        listing.draft_asked.connect(self.resume_asked)
        listing.excel_asked.connect(self._save_workbook)
        listing.failed.connect(self.failed)
        head.back.clicked.connect(self._back)
        head.excel.clicked.connect(self._save_workbook)
        head.pdf.clicked.connect(self._save_pdf)
        head.more.clicked.connect(self._open_menu)

    def _arrange(self) -> None:
        """Both sides; in a narrow window the one or the other."""
        self.listing.setVisible(not (self.compact and self._reading))
        self.preview.setVisible(not self.compact or self._reading)
        self._rule.setVisible(not self.compact)
        width = self.context.theme.widened(LIST_WIDTH)
        self.listing.setMinimumWidth(0 if self.compact else width)
        self.listing.setMaximumWidth(WIDEST if self.compact else width)
        self.preview.set_compact(self.compact)

    def _read_report(self) -> None:
        self._reading = True
        self._arrange()
        if self.compact:  # the list is gone, and the cursor with it
            show_focus(self.preview.head.back)

    def _back(self) -> None:
        self._reading = False
        self._arrange()
        show_focus(self.listing.view)

    # -- handing on

    def _save_pdf(self) -> None:
        item = self.preview.item
        if item is None:
            return
        name = self.session.reporting.file_name(item.row, ".pdf")
        ask_save(self, self.tr("Save the report"), name, "PDF (*.pdf)", lambda path: self._write(item, path))

    def _write(self, item: RecordItem, path: Path) -> None:
        self.context.tasks.run(
            save(path, self._maker(item)),
            on_result=lambda _path: self.toast(self.tr("Saved {file}").format(file=path.name)),
            on_error=self.failed,
        )

    def _maker(self, item: RecordItem) -> Callable[[Progress], bytes]:
        """What gives the report: the one on the screen, or a new one."""
        shown = self.preview.content() if item is self.preview.item else None
        if shown is not None:
            return lambda _progress: shown
        return make_pdf(self.session, item.row.id, self.preview.report_language)

    def _save_workbook(self) -> None:
        name = self.tr("Inspections") + ".xlsx"
        ask_save(self, self.tr("Save the list"), name, "Excel (*.xlsx)", self._write_workbook)

    def _write_workbook(self, path: Path) -> None:
        ids = [item.row.id for item in self.listing.listed() if item.counts]
        work = make_workbook(self.session, ids, self.preview.report_language, path)
        task = self.context.tasks.run(work, on_error=self.failed, on_progress=self._tell_progress)
        task.succeeded.connect(lambda _path: self._wrote(path, len(ids)))
        task.cancelled.connect(self.tell_nothing)
        self._cancel_workbook = task.cancel

    def _tell_progress(self, done: int, total: int) -> None:
        text = self.tr("{done} of {total} inspections").format(done=done, total=total)
        self.tell(self.tr("The workbook is being written"), text, self.tr("Cancel"), self._cancel_workbook)

    def _wrote(self, path: Path, count: int) -> None:
        self.tell_nothing()
        self.toast(self.tr("Saved {file}: %n inspections", "", count).format(file=path.name))

    # -- what else can be done

    def _open_menu(self) -> None:
        item = self.preview.item
        if item is None:
            return
        menu = Menu(self)
        self.faults.add_to(menu, item, self.preview.head.more, self._by(item))
        menu.add_line()
        self.passing.add_to(menu, item)
        menu.add_line()
        menu.add(self.tr("Export the list…"), self.exporting.ask, icon="export")
        menu.add(self.tr("Save the list as Excel"), self._save_workbook, icon="inspections")
        menu.add_line()
        open_ = self.session.archive.correction_of(item.row.id)
        if open_ is not None:
            go_on = self.tr("Go on with the correction")
            menu.add(go_on, lambda: self.resume_asked.emit(open_), icon="note")
        else:
            correct = menu.add(self.tr("Correct…"), lambda: self._ask_correction(item), icon="note")
            correct.setEnabled(item.row.superseded_by is None and not item.row.void)
        void = menu.add(self.tr("Declare void…"), lambda: self._ask_void(item), icon="cross", danger=True)
        void.setEnabled(not item.row.void)
        menu.open_under(self.preview.head.more)

    def _ask_correction(self, item: RecordItem) -> None:
        ask_reason(
            self,
            self.tr("Correct {what}?").format(what=title(item)),
            self.tr(
                "A draft opens with all its answers. Finishing it makes a new record that replaces this one; "
                "this one stays readable."
            ),
            self.tr("Open the correction"),
            self.tr("Leave it as it is"),
            lambda reason: self._correct(item, reason),
            label=self.tr("Why is it corrected?"),
        )

    def _correct(self, item: RecordItem, reason: str) -> None:
        made: list[str] = []
        if self.attempt(lambda: made.append(self.session.correct(item.row.id, reason, self._by(item)).id)):
            self.resume_asked.emit(made[0])

    def failed(self, error: BaseException) -> None:
        """Where a correction is there already, the remedy leads to it."""
        code = error.code if isinstance(error, WorldError) else ""
        if isinstance(error, WorldError) and code == "correction-open":
            draft = str(error.params["draft"])
            button, on = self.tr("Go on with it"), lambda: self.resume_asked.emit(draft)
        elif isinstance(error, WorldError) and code == "already-corrected":
            record = str(error.params["by"])
            button, on = self.tr("Show the correction"), lambda: self.show_record(record)
        else:
            super().failed(error)
            return
        self.tell(errors.sentence(error), button=button, on=on)

    def _ask_void(self, item: RecordItem) -> None:
        ask_reason(
            self,
            self.tr("Declare {what} void?").format(what=title(item)),
            self.tr(
                "It stays readable and is marked void; it no longer counts anywhere. This cannot be undone."
            ),
            self.tr("Declare void"),
            self.tr("Let it count"),
            lambda reason: self._void(item, reason),
            danger=True,
            label=self.tr("Why is it void?"),
        )

    def _void(self, item: RecordItem, reason: str) -> None:
        if self.attempt(lambda: self.session.void(item.row.id, reason, self._by(item))):
            self.toast(self.tr("{what} is void").format(what=title(item)))
            self.listing.read()

    def _by(self, item: RecordItem) -> str:
        person = self.context.person
        return person.id if person else item.row.inspector
