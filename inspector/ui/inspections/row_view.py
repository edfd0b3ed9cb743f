"""The rows of the list, of which several can be chosen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from inspector.ui.inspections.keys import KEYS, Deed
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.scroll import slim_bars, throw_with_finger

BATCH = 200
TOGGLE, SELECT = QItemSelectionModel.SelectionFlag.Toggle, QItemSelectionModel.SelectionFlag.Select


class RowView(Themed, QListView):
    """A list of painted rows: only what is seen costs anything.

    Ctrl or Shift with a click or the arrows chooses several. A long touch or a right click begins choosing:
    then each click adds or takes away, until none is left or Escape.
    """

    taken = Signal()
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choosing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        throw_with_finger(self.viewport())
        self.follow_theme()

    def themed(self) -> None:
        slim_bars(self)
        self.doItemsLayout()

    def chosen(self) -> list[QModelIndex]:
        """The rows chosen, in their order; none while only one is shown."""
        found = sorted(self.selectedIndexes(), key=QModelIndex.row)
        return found if self.choosing or len(found) > 1 else []

    def choose(self, indexes: Iterable[QModelIndex]) -> None:
        """Choose these beside what is chosen."""
        for index in indexes:
            self.selectionModel().select(index, SELECT)

    def show_one(self) -> None:
        """End choosing: only the current row stays selected."""
        self._set_choosing(False)
        current = self.currentIndex()
        self.selectionModel().select(current, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.chosen_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if KEYS.deed(event) is Deed.TAKE:
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape and self.chosen():
            self.show_one()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if not index.flags() & Qt.ItemFlag.ItemIsSelectable:
            return
        flag = TOGGLE if self.choosing else SELECT
        self._set_choosing(True)
        self.selectionModel().select(index, flag)
        self.chosen_changed.emit()

    def selectionChanged(self, selected: object, deselected: object) -> None:
        super().selectionChanged(selected, deselected)  # type: ignore[arg-type]
        if self.choosing and not self.selectedIndexes():
            self._set_choosing(False)
        self.chosen_changed.emit()

    def _set_choosing(self, choosing: bool) -> None:
        self.choosing = choosing
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.MultiSelection if choosing else mode.ExtendedSelection)
