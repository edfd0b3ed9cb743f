"""Passing a report on: by mail, as a copied file, in its folder, on paper, to another program."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import time

from PySide6.QtCore import QObject

from inspector.ui import outside
from inspector.ui.inspections.items import RecordItem
from inspector.ui.inspections.model import title
from inspector.ui.inspections.preview import Preview
from inspector.ui.inspections.reports import save
from inspector.ui.page import Page
from inspector.ui.tasks import Progress
from inspector.ui.widgets.menu import Menu

KEPT = 3 * 24 * 60 * 60  # s
Maker = Callable[[RecordItem], Callable[[Progress], bytes]]


class Passing(QObject):
    """`maker` gives the work that makes the report of an item as it is shown. It never makes a record: what
    is passed on is a file among the previews of the workspace, which stays while another program reads it."""

    def __init__(self, page: Page, maker: Maker, preview: Preview) -> None:
        super().__init__(page)
        self._page, self._maker, self._preview = page, maker, preview
        preview.print_asked.connect(self._print_shown)

    def add_to(self, menu: Menu, item: RecordItem) -> None:
        for text, icon, deed in (
            (self.tr("Send by e-mail"), "call", self._mail),
            (self.tr("Copy the file"), "templates", self._copy),
            (self.tr("Show in its folder"), "search", outside.show_in_folder),
            (self.tr("Open in another program"), "export", outside.open_outside),
        ):
            menu.add(text, partial(self._with_file, item, deed), icon=icon)
        menu.add(self.tr("Print…"), lambda: self._print(item), icon="print")

    # -- inside

    def _print_shown(self) -> None:
        if self._preview.item is not None:
            self._print(self._preview.item)

    def _print(self, item: RecordItem) -> None:
        from inspector.ui.inspections.printing import ask_print, has_printer

        if has_printer():
            self._page.context.tasks.run(
                self._maker(item),
                on_result=lambda content: ask_print(self._page, content, title(item)),
                on_error=self._page.failed,
                receiver=self._page,
            )
        else:
            self._page.toast(self.tr("There is no printer here. Print it from the program that opens now."))
            self._with_file(item, outside.open_outside)

    def _with_file(self, item: RecordItem, deed: Callable[[Path], object]) -> None:
        page = self._page
        name = page.session.reporting.file_name(item.row, ".pdf")
        passed = page.session.workspace.folder / "previews" / "passed"
        _remove_old(passed)
        path = passed / f"{item.row.id}-{self._preview.report_language}" / name
        page.context.tasks.run(
            save(path, self._maker(item)), on_result=deed, on_error=page.failed, receiver=page
        )

    def _mail(self, path: Path) -> None:
        outside.mail(self, path, path.stem, lambda: self._say_no_mail(path))

    def _say_no_mail(self, path: Path) -> None:
        self._page.toast(self.tr("No mail program can be opened from here. Attach the file yourself."))
        outside.show_in_folder(path)

    def _copy(self, path: Path) -> None:
        outside.copy_file(path)
        self._page.toast(self.tr("File copied. Paste it into a mail, a chat or a folder."))


def _remove_old(passed: Path) -> None:
    """What was passed on days ago was read by then."""
    for folder in passed.glob("*"):
        if time() - folder.stat().st_mtime > KEPT:
            shutil.rmtree(folder, ignore_errors=True)
