"""Who goes through the whole window in tests: begins, looks, corrects, settles, with real clicks and keys."""

from __future__ import annotations

import sqlite3
from base64 import b64decode
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from inspector.ui.context import Context
from inspector.ui.fill.screen import FillScreen
from inspector.ui.finish.screen import FinishScreen
from inspector.ui.inspections.items import RecordItem
from inspector.ui.inspections.model import title
from inspector.ui.inspections.screen import InspectionsScreen
from inspector.ui.new.screen import NewInspectionScreen
from inspector.ui.screen import Screen
from inspector.ui.today.draft_card import title_of
from inspector.ui.today.screen import TodayScreen
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.choices import CHOICE
from inspector.ui.widgets.dialog import Dialog
from inspector.ui.widgets.fields import LineEdit
from inspector.ui.widgets.select import Select
from inspector.ui.window import Window
from tests.ui.people import SIZE, Supervisor

Kind = TypeVar("Kind", bound=Screen)
KEPT = (0, 0)  # the size the window was left with
PATIENCE = 15_000  # ms for a report


class Manager(Supervisor):
    """Somebody at the real window of a workspace."""

    def __init__(self, qtbot: QtBot, context: Context, size: tuple[int, int] = SIZE) -> None:
        self.qtbot, self.context, self.session = qtbot, context, context.session
        self.photos: list[Path] = []
        kept = context.session.preferences.window()
        self.shell = self.window = Window(b64decode(kept) if kept and size == KEPT else None)
        if size != KEPT:
            self.window.resize(*size)
        self.window.begin(context)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.settles()

    def goes_home(self) -> None:
        """Close the window with nothing running behind it."""
        self.waits_for_work()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    # -- where they are

    def at(self, kind: type[Kind]) -> Kind:
        """The screen on top, which must be of this kind; Today once it has read."""
        screen = self.window.current()
        if isinstance(screen, TodayScreen):
            self.waits_for_work()
        assert isinstance(screen, kind), f"{screen} is on top"
        return screen

    def goes_to(self, place: str) -> None:
        """By the rail, or the bar at the bottom."""
        bar = self.window.bottom if self.window.compact else self.window.rail
        self.clicks(bar.buttons[place])
        self.waits_for_work()

    def begins(self, template: str | None = None) -> NewInspectionScreen:
        """Open New inspection, and choose a template there."""
        self.presses(Qt.Key.Key_N, with_=Qt.KeyboardModifier.ControlModifier)
        screen = self.at(NewInspectionScreen)
        if template:
            card = next(each for each in screen.templates.cards if each.template.id == template)
            self.clicks(card)
        return screen

    def resumes(self, title: str) -> FillScreen:
        """Press Resume on a card of Today."""
        cards = self.at(TodayScreen).drafts.cards
        self.clicks(next(card.resume for card in cards if title_of(card.draft) == title))
        return self.at(FillScreen)

    def starts_it(self) -> FillScreen:
        """Press Start."""
        self.clicks(self.at(NewInspectionScreen).start_button)
        return self.at(FillScreen)

    def finishes_it(self, reason: str = "Only a try") -> None:
        """Finish what is open, with a reason where something is missing, and wait for its report."""
        filling = self.at(FillScreen)
        filling.finish()
        self.settles()
        self.clicks(self.at(FinishScreen).bar.seal)
        if self.asked():
            self.writes_reason(reason)
        self.qtbot.waitUntil(lambda: isinstance(self.window.current(), InspectionsScreen))
        self.waits_for_report()

    def leaves(self) -> None:
        """Go back from filling in."""
        filling = self.at(FillScreen)
        self.clicks(filling.compact_top.back if filling.compact else filling.rail.back)

    # -- what they write

    def types(self, text: str) -> None:
        """Type where the cursor stands."""
        assert QApplication.focusWidget() is not None, "the cursor stands nowhere"
        super().types(text)
        self.settles()

    def writes(self, text: str, field: QLineEdit) -> None:
        """Click into a field, empty it and type."""
        self.clicks(field)
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)
        self.settles()

    def asked(self) -> bool:
        """Whether a dialog is open."""
        return any(each.isVisible() for each in self.window.findChildren(Dialog))

    def writes_reason(self, reason: str) -> None:
        dialog = self.dialog()
        self.types(reason)
        self.clicks(dialog.deed_button)

    def picks(self, text: str) -> None:
        """Choose a row of the menu that is open."""
        menu = next(each for each in self.window.findChildren(QMenu) if each.isVisible())
        action = next(each for each in menu.actions() if each.text() == text)
        assert action.isEnabled(), f"{text} is not to be had"
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        self.settles()

    def names_file(self, path: Path) -> None:
        """Answer the file dialog that is open."""
        dialog = next(each for each in self.window.findChildren(QFileDialog) if each.isVisible())
        name = dialog.findChild(QLineEdit)
        assert name is not None
        name.setText(str(path))
        QTest.keyClick(name, Qt.Key.Key_Return)
        self.settles()

    def offered_file(self) -> str:
        """The name the file dialog offers."""
        dialog = next(each for each in self.window.findChildren(QFileDialog) if each.isVisible())
        name = dialog.findChild(QLineEdit)
        assert name is not None
        return Path(name.text()).name

    def takes(self, select: Select, value: str) -> None:
        """Open a field of choices and click one."""
        self.clicks(select)
        popup = select.popup
        assert popup is not None
        model = popup.rows.model()
        index = next(
            model.index(row, 0)
            for row in range(model.rowCount())
            if model.index(row, 0).data(CHOICE).value == value
        )
        self.clicks_row(popup.rows, index)

    def clicks_row(self, view: QAbstractItemView, index: QModelIndex) -> None:
        view.scrollTo(index)
        place = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.settles()

    def says(self, widget: QWidget) -> str:
        """Every word to be read in it."""
        return " ".join(self.words(widget))

    def words(self, widget: QWidget) -> list[str]:
        """Each text to be read in it."""
        return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]

    def tags(self, widget: QWidget) -> list[str]:
        return [tag.text() for tag in widget.findChildren(Tag)]

    def fields(self, widget: QWidget) -> list[LineEdit]:
        """The lines to write in, from the top."""
        found = [edit for edit in widget.findChildren(LineEdit) if edit.isVisible()]
        return sorted(found, key=lambda edit: edit.mapTo(widget, edit.pos()).y())

    # -- the list of inspections

    def listed(self) -> list[str]:
        """The titles of the records in the list."""
        return [title(item) for item in self.at(InspectionsScreen).listing.listed()]

    def selects(self, wanted: str) -> RecordItem:
        """Click the row of a record."""
        listing = self.at(InspectionsScreen).listing
        item = next(each for each in listing.listed() if title(each) == wanted)
        self.clicks_row(listing.view, listing.rows.index_of(item.row.id))
        return item

    def tampers_with(self, record_id: str) -> None:
        """Change a sealed record behind the program's back."""
        database = sqlite3.connect(self.session.workspace.folder / "inspector.db")
        with database:
            query = (
                "update records set sealed = cast(replace(sealed, 'Harbour', 'Harbor') as blob) where id = ?"
            )
            database.execute(query, (record_id,))
        database.close()

    def waits_for_report(self) -> bytes:
        """The report on the screen, once it is there."""
        preview = self.at(InspectionsScreen).preview
        there = lambda: preview.content() is not None and not self.context.tasks.running()  # noqa: E731
        self.qtbot.waitUntil(there, timeout=PATIENCE)
        self.settles()
        content = preview.content()
        assert content is not None
        return content

    def waits_for_work(self) -> None:
        """Until nothing runs in the background any more."""
        self.qtbot.waitUntil(lambda: not self.context.tasks.running(), timeout=PATIENCE)
        self.settles()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
