"""The board: four columns beside each other, or one at a time where the window is narrow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.actions import Status
from inspector.services.action_rows import ActionRow
from inspector.ui.actions import words
from inspector.ui.actions.card_view import RING
from inspector.ui.actions.column import Column
from inspector.ui.actions.face import Face
from inspector.ui.actions.moves import COLUMNS, beside, column_of
from inspector.ui.fill.photos.previews import Previews
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.layouts import FlowLayout


class Board(Themed, QWidget):
    """`taken` opens an action, `moved` brings it into another column, `menu_asked` shows what can be done."""

    taken = Signal(object)  # ActionRow
    moved = Signal(object, object)  # ActionRow, Status
    menu_asked = Signal(object, QPoint)

    def __init__(
        self, face_of: Callable[[ActionRow], Face], previews: Previews, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = {status: Column(status, face_of, previews) for status in COLUMNS}
        self.tabs = {status: Button(icon=words.STATUS_ICONS[status]) for status in COLUMNS}
        self._compact, self._shown = False, Status.OPEN
        self._counts = dict.fromkeys(COLUMNS, 0)
        self._switch = QWidget()
        flow = FlowLayout(self._switch, gap=tokens().space[2])
        across = QHBoxLayout()
        across.setSpacing(0)  # the bars lie between the columns
        for status, column in self.columns.items():
            self.tabs[status].setCheckable(True)
            flow.addWidget(self.tabs[status])
            self.tabs[status].clicked.connect(partial(self.show_column, status))
            across.addWidget(column, 1)
            self._listen(status, column)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(tokens().space[1])
        tabs = QHBoxLayout()
        tabs.setContentsMargins(RING, 0, 0, 0)
        tabs.addWidget(self._switch)
        page.addLayout(tabs)
        page.addLayout(across, 1)
        self._arrange()
        self.follow_theme()

    def show_rows(self, rows: Sequence[ActionRow]) -> None:
        for status, column in self.columns.items():
            theirs = [row for row in rows if column_of(row.action.status) is status]
            column.show_rows(theirs)
            self._counts[status] = len(theirs)
        self.retranslate()

    def set_compact(self, compact: bool) -> None:
        self._compact = compact
        self._arrange()

    def show_column(self, status: Status, _on: bool = False) -> None:
        """The one that a narrow window shows."""
        self._shown = status
        self._arrange()

    def retranslate(self) -> None:
        for status, tab in self.tabs.items():
            tab.setText(f"{words.status(status)} {self._counts[status]}")

    def _listen(self, status: Status, column: Column) -> None:
        view = column.view
        view.taken.connect(self.taken)
        view.menu_asked.connect(self.menu_asked)
        view.carried.connect(partial(self._carried, status))
        view.moved.connect(self._moved)
        view.left.connect(partial(self._go_beside, status))

    def _arrange(self) -> None:
        self._switch.setVisible(self._compact)
        for status, column in self.columns.items():
            column.setVisible(not self._compact or status is self._shown)
            column.head.setVisible(not self._compact)
            self.tabs[status].setChecked(status is self._shown)
            self.tabs[status].set_kind("tonal" if status is self._shown else "text")

    def _carried(self, to: Status, id_: str) -> None:
        for column in self.columns.values():
            row = column.cards.row(column.cards.index_of(id_))
            if row is not None:
                self.moved.emit(row, to)
                return

    def _moved(self, row: ActionRow, by: int) -> None:
        to = beside(row.action.status, by)
        if to is not None:
            self.moved.emit(row, to)

    def _go_beside(self, status: Status, by: int) -> None:
        to = beside(status, by)
        while to is not None and not self.columns[to].cards.rowCount():
            to = beside(to, by)  # an empty one has nowhere to stand
        if to is not None:
            self.show_column(to)
            self.columns[to].view.enter(by_keyboard=True)
