"""Which item a photo belongs to: a list of items to search in."""

from __future__ import annotations

from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.checklists.answers import Address
from inspector.ui import language as words
from inspector.ui.fill.model import FillModel
from inspector.ui.fill.search import found
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.fields import SearchField
from inspector.ui.widgets.layouts import clear
from inspector.ui.widgets.lists import ListRow
from inspector.ui.widgets.overlay import Overlay, scrim
from inspector.ui.widgets.painting import box, painting, shadow
from inspector.ui.widgets.scroll import Scroll
from inspector.ui.widgets.text import Text

MOST, WIDEST, MARGIN, PADDING = 40, 560, 24, 20


class ItemPicker(Overlay):
    """The first items that fit what is typed; a press chooses one."""

    chosen = Signal(object)  # Address

    def __init__(self, window: QWidget, model: FillModel, at: Address) -> None:
        super().__init__(window)
        self._model, self._at = model, at
        self.rows: list[ListRow] = []
        self._title = Text("", "bar-title", wrap=True)
        self.search = SearchField()
        self._more = Text("", "secondary", "text2", wrap=True)
        self.cancel = Button()
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(4, 4, 4, 4)
        self._column.setSpacing(0)
        self._arrange()
        self.search.searched.connect(self._search)
        self.cancel.clicked.connect(self.leave)
        self.setAccessibleName(self.tr("Move the photo to"))
        self.follow_theme()
        self._search("")

    def first(self) -> QWidget:
        return self.search

    def retranslate(self) -> None:
        self._title.setText(self.tr("Move the photo to"))
        self.search.set_placeholder(self.tr("Search in the items"))
        self._more.setText(self.tr("There are more: write some words of the item, or its number."))
        self.cancel.setText(self.tr("Cancel"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if not self._sheet.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        with painting(self) as painter:
            painter.fillRect(self.rect(), scrim())
            shadow(painter, self._sheet.geometry(), tokens().radius.card)
            box(painter, self._sheet.geometry(), tokens().radius.card, c.surface, c.line)

    def _arrange(self) -> None:
        self._sheet = QWidget(self)
        self._sheet.setMaximumWidth(current_theme().widened(WIDEST))
        self._sheet.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        inside = QVBoxLayout(self._sheet)
        inside.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        inside.setSpacing(tokens().space[2])
        inside.addWidget(self._title)
        inside.addWidget(self.search)
        inside.addWidget(Scroll(self._list), 1)
        inside.addWidget(self._more)
        inside.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignRight)
        across = QHBoxLayout(self)
        across.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        across.addStretch(0)
        across.addWidget(self._sheet, 1)
        across.addStretch(0)

    def _search(self, text: str) -> None:
        addresses = list(islice(self._fitting(text), MOST + 1))
        clear(self._column)
        self.rows = [self._row(address) for address in addresses[:MOST]]
        for row in self.rows:
            self._column.addWidget(row)
        self._column.addStretch(1)
        self._more.setVisible(len(addresses) > MOST)

    def _fitting(self, text: str) -> list[Address]:
        return [
            address
            for address in found(self._model, text)
            if address != self._at and self._model.item(address).type != "info"
        ]

    def _row(self, address: Address) -> ListRow:
        model = self._model
        entry = model.entry(address.entry) if address.entry else None
        text = model.item(address).text.in_(words.language())
        section = model.template.section_of_item[address.item].title.in_(words.language())
        detail = f"{section}  •  {entry.title}" if entry and entry.title else section
        row = ListRow(f"{model.numbers[address.item]}  {text}", detail, clickable=True, height=56)
        row.clicked.connect(lambda: self._choose(address))
        return row

    def _choose(self, address: Address) -> None:
        self.leave()
        self.chosen.emit(address)
