"""The mark of an item that failed last time; a press shows in place what was wrong then."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.answers import Address
from inspector.checklists.proposals import worded
from inspector.services.last_time import PastFault
from inspector.ui import language as words
from inspector.ui.fill.cards.action import owner_of
from inspector.ui.fill.cards.open_action import OpenAction
from inspector.ui.fill.model import FillModel
from inspector.ui.fill.photos.tiles import PhotoTile
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.cards import Well
from inspector.ui.widgets.chips import Chip
from inspector.ui.widgets.layouts import FlowLayout
from inspector.ui.widgets.text import Icon, Text


class LastTimeMark(QWidget):
    """Nothing at all on an item that did not fail last time. The well is made when it is first opened."""

    photo_opened = Signal(object)  # Photo

    def __init__(self, model: FillModel, address: Address, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._address = model, address
        self._fault: PastFault | None = None
        self.chip: Chip | None = None
        self.well: Well | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(tokens().space[1])
        self.hide()

    def refresh(self) -> None:
        fault = self._model.past.faults.get(self._address)
        if fault is not self._fault:
            self._fault = fault
            self._drop_well()
        self.setVisible(fault is not None)
        if fault is None:
            return
        opened = self._address in self._model.opened.past
        self._show_chip(opened)
        if opened and self.well is None:
            self.well = self._made(fault)
            self._column.addWidget(self.well)
        if self.well is not None:
            self.well.setVisible(opened)

    def toggle(self) -> None:
        if self._fault is None:
            return
        self._model.opened.past ^= {self._address}
        self.refresh()

    def _show_chip(self, opened: bool) -> None:
        if self.chip is None:
            self.chip = Chip("", icon="clock", parent=self)
            self.chip.clicked.connect(self.toggle)
            self._column.insertWidget(0, self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        self.chip.setText(self.tr("Failed last time"))
        self.chip.setChecked(opened)

    def _drop_well(self) -> None:
        if self.well is not None:
            self.well.hide()
            self.well.deleteLater()
            self.well = None

    def _made(self, fault: PastFault) -> Well:
        well = Well()
        well.column.setContentsMargins(16, 12, 12, 12)
        well.column.setSpacing(tokens().space[2])
        well.column.addWidget(Text(self._when(), "group"))
        if fault.note:
            well.column.addWidget(Text(fault.note, "body", wrap=True))
        if fault.photos:
            well.column.addLayout(self._photos(fault))
        for open_ in fault.open:
            well.column.addWidget(OpenAction(open_, fault.item, self._model))
        if fault.action is not None and not fault.open:
            well.column.addLayout(self._action(fault))
        if not (fault.note or fault.photos or fault.action or fault.open):
            nothing = self.tr("Without a note, photo or action")
            well.column.addWidget(Text(nothing, "body", "text2", wrap=True))
        return well

    def _when(self) -> str:
        last = self._model.past.last
        return words.day(last.record.visited_on, self._model.clock().date()) if last else ""

    def _photos(self, fault: PastFault) -> FlowLayout:
        flow = FlowLayout(gap=12)
        for number, photo in enumerate(fault.photos, 1):
            tile = PhotoTile(photo, self._model.previews, number)
            tile.clicked.connect(lambda _on=False, photo=photo: self.photo_opened.emit(photo))
            flow.addWidget(tile)
        return flow

    def _action(self, fault: PastFault) -> QHBoxLayout:
        """What was to be done, by whom, until when."""
        assert fault.action is not None
        action = worded(fault.action, fault.item, words.language())
        due = self.tr("Due {day}").format(day=words.day(action.due)) if action.due else ""
        told = [action.what, owner_of(action, self._model.people), due]
        line = QHBoxLayout()
        line.setSpacing(tokens().space[2])
        line.addWidget(Icon("action", beside="body"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Text("  •  ".join(part for part in told if part), "body", wrap=True), 1)
        return line
