"""Who inspects a hotel room in tests, from the empty window to the exported files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector.checklists.answers import Address
from inspector.ui.fill.controls.duration import DurationControl
from inspector.ui.fill.controls.number import NumberControl
from inspector.ui.fill.screen import FillScreen
from inspector.ui.finish.screen import FinishScreen
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.language import LANGUAGES
from inspector.ui.new.screen import NewInspectionScreen
from inspector.ui.widgets.fields import TextBox
from tests.ui.manager import PATIENCE, Manager


@dataclass(frozen=True)
class Fault:
    """What the inspector writes of an item that is not as it should be, and the photos of it."""

    note: str
    photos: tuple[Path, ...] = ()


class RoomInspector(Manager):
    """Somebody who inspects rooms and hands on the reports."""

    @property
    def fill(self) -> FillScreen:
        return self.at(FillScreen)

    @property
    def finish(self) -> FinishScreen:
        return self.at(FinishScreen)

    # -- beginning

    def starts_first_inspection(self, template: str, *, name: str, site: str, subject: str) -> None:
        """From Today, where nobody has worked before."""
        self.chooses("New inspection")
        screen = self.at(NewInspectionScreen)
        self.clicks(next(card for card in screen.templates.cards if card.template.id == template))
        self.writes(name, screen.panel.person.name.edit)
        self.writes(site, screen.panel.site.name.edit)
        self.writes(subject, screen.panel.subject.field.edit)
        self.starts_it()

    def resumes(self, what: str) -> None:
        """Go on with a draft that waits on Today."""
        self.chooses(f"Resume {what}")
        self.at(FillScreen)

    # -- filling in

    def answers_everything(self, faults: Mapping[str, Fault]) -> list[str]:
        """Go from one open item to the next; all is well but for `faults`. The keys answered.

        What is well leads on to the next item by itself, a fault waits until all is said about it.
        """
        answered = []
        while (address := self.fill.list.next_unanswered()) is not None:
            assert self.fill.current() == address
            if address.item in faults:
                self.finds_fault(address, faults[address.item])
                self.clicks(self.fill.wide_top.going.next)
            else:
                self.finds_well(address)
            answered.append(address.item)
        return answered

    def finds_well(self, address: Address) -> None:
        card = self.card(address.item)
        self.rests()
        if isinstance(card.control, NumberControl):
            self.writes("4.5", card.control.field)
            self.presses(Qt.Key.Key_Return)
        elif isinstance(card.control, DurationControl):
            self.clicks(card.control.type)
            self.types("0:20")
            self.presses(Qt.Key.Key_Return)
        else:
            labels = {"choice": "OK", "rating": "4"}
            self.chooses("Yes" if address.item == "has-balcony" else labels[card.item.type], card)

    def finds_fault(self, address: Address, fault: Fault) -> None:
        self.rests()
        self.chooses("Fault", self.card(address.item))
        self.notes(address, fault.note)
        self.attaches(address, fault.photos)

    def notes(self, address: Address, note: str) -> None:
        """Write beside an item that asks for a note."""
        self.writes_in_box(note, self.card(address.item).extras.note.box)

    def writes_in_box(self, text: str, box: TextBox) -> None:
        """Click into a box and write in any script, as an input method does."""
        self.clicks(box.edit.viewport())
        assert box.edit.hasFocus()
        writing = QInputMethodEvent()
        writing.setCommitString(text)
        QApplication.sendEvent(box.edit, writing)
        self.settles()

    def attaches(self, address: Address, photos: tuple[Path, ...]) -> None:
        """Press Add photo and name the file in the dialog, photo by photo."""
        for photo in photos:
            QTimer.singleShot(0, lambda photo=photo: self.names_file(photo))
            strip = self.card(address.item).extras.photos
            assert strip is not None
            self.clicks(strip.add)
            self.window.activateWindow()  # a window manager does so when the dialog is gone
            self.waits_for_photos()

    # -- finishing

    def comments(self, comment: str) -> None:
        self.finish.sheet.bring(self.finish.comment)
        self.settles()
        self.writes_in_box(comment, self.finish.comment)

    def seals(self, reason: str = "") -> str:
        """Press Finish, with a reason where something is missing; the id of the record whose report comes."""
        self.clicks(self.finish.seal)
        if reason:
            self.writes_reason(reason)
        self.qtbot.waitUntil(lambda: isinstance(self.window.current(), InspectionsScreen), timeout=PATIENCE)
        self.waits_for_report()
        item = self.at(InspectionsScreen).preview.item
        assert item is not None
        return item.row.id

    # -- handing on

    def speaks_in_reports(self, language: str) -> None:
        """Choose the language of the report."""
        select = self.at(InspectionsScreen).preview.head.language
        self.clicks(select)
        assert select.popup is not None
        rows = select.popup.rows
        place = list(LANGUAGES).index(language)
        at = rows.visualRect(rows.model().index(place, 0)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
        self.settles()
        self.waits_for_report()

    def exports_pdf(self, path: Path) -> None:
        self.clicks(self.at(InspectionsScreen).preview.head.pdf)
        self.names_file(path)
        self.waits_for_work()

    def exports_workbook(self, path: Path) -> None:
        self.clicks(self.at(InspectionsScreen).preview.head.excel)
        self.names_file(path)
        self.waits_for_work()

    def corrects(self, reason: str) -> None:
        """Open a correction of the record that is shown."""
        self.clicks(self.at(InspectionsScreen).preview.head.more)
        self.picks("Correct…")
        self.writes_reason(reason)
        self.at(FillScreen)

    def looks_at(self, record_id: str) -> None:
        """Choose a record in the list."""
        listing = self.at(InspectionsScreen).listing
        at = listing.view.visualRect(listing.rows.index_of(record_id)).center()
        QTest.mouseClick(listing.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        self.waits_for_report()
