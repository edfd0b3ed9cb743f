"""The screens of exporting: several chosen, the dialog, how it goes, what is missing; menus to pass on."""

from __future__ import annotations

from pathlib import Path

from inspector.errors import InputError
from inspector.services.exporting.order import Exported, Failure, Far, Format
from inspector.services.ports.records import RecordRow
from inspector.ui.export.form import ExportForm
from inspector.ui.export.lacks import show_lacks
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.templates.screen import ReadingScreen, TemplatesScreen
from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.menu import Menu
from tools.photographer import DRAWN, Photographer


class ExportTour:
    def __init__(self, photographer: Photographer) -> None:
        self.photographer = photographer
        self._window, self._take = photographer.window, photographer.take

    def go(self) -> None:
        self._window.go("inspections")
        screen = self.photographer.top(InspectionsScreen)
        self.photographer.settle(lambda: screen.preview.content() is not None)
        self.photographer.wait(DRAWN)
        self._choose(screen)
        self._ask(screen)
        self._follow(screen)
        self._pass_on(screen)
        self._print()

    def _choose(self, screen: InspectionsScreen) -> None:
        listing = screen.listing
        listing.view.choose(listing.rows.index_of(item.row.id) for item in listing.listed()[:4])
        self._take("export-several")

    def _ask(self, screen: InspectionsScreen) -> None:
        screen.listing.foot.export.click()
        (form,) = self._window.findChildren(ExportForm)
        self._take("export-dialog")
        for wanted in Format:
            if wanted.value not in form.formats.picked():
                form.formats.chips[wanted.value].click()
        self._take("export-everything")
        for chip in form.formats.chips.values():
            chip.click()
        self._take("export-nothing")
        self._close_dialog()

    def _follow(self, screen: InspectionsScreen) -> None:
        """The foot as it tells of an export, without one being made."""
        foot = screen.listing.foot
        row = screen.listing.listed()[0].row
        screen.listing.view.show_one()
        foot.show_far(Far(0.42, 5, 12), 150)
        self._take("export-running")
        failures = (_lack(self.photographer.session.reporting.file_name(row, ""), row),)
        foot.show_done(Exported(Path("exported"), 11, failures))
        self._take("export-done")
        show_lacks(self._window, failures)
        self._take("export-missing")
        self._close_dialog()
        foot.rest()

    def _pass_on(self, screen: InspectionsScreen) -> None:
        if self._window.compact:
            screen.listing.record_taken.emit()
        screen.preview.head.more.click()
        self._take("report-menu")
        self._close_menu()
        if self._window.compact:
            screen.preview.head.back.click()

    def _print(self) -> None:
        self._window.go("templates")
        self.photographer.top(TemplatesScreen).rows["hotel-room"].click()
        self.photographer.settle()  # the menu opens at the button's place
        self.photographer.top(ReadingScreen).print.click()
        self._take("template-print")
        self._close_menu()
        self._window.close_screen()

    def _close_dialog(self) -> None:
        for dialog in self._window.findChildren(Dialog):
            dialog.keep_button.click()
        self.photographer.settle()

    def _close_menu(self) -> None:
        for menu in self._window.findChildren(Menu):
            menu.close()
        self.photographer.settle()


def _lack(name: str, row: RecordRow) -> Failure:
    message = "The record is not as it was sealed. Bring it back from a backup."
    return Failure("answers.csv", InputError("record-altered", message, record=row.id), without=name)
