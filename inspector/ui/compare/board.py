"""The cards beside each other in two columns, or under one another; each is read once it comes into view. One
that has only words to say takes a row to itself. They are made one a turn of the event loop, while nothing is
asked yet: all of them at once would hold the window."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from inspector.ui.compare.asked import Asked
from inspector.ui.compare.card import ChartCard
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.layouts import ScrolledColumn
from inspector.ui.widgets.scroll import Scroll

RING, AHEAD = 4, 200  # px: room for focus rings; how far below the edge is read ahead
SHARES = (11, 12)  # of the two columns: a heat map needs more


class Board(QWidget):
    """`last` stands under the cards, which are all there once something was asked."""

    def __init__(self, cards: Iterator[ChartCard], last: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[ChartCard] = []
        self._coming = cards
        self._inside = QWidget()
        self._inside.setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # painted where it grew
        self._grid = QGridLayout()
        self._grid.setSpacing(tokens().space[4])
        column = ScrolledColumn(self._inside)
        column.setContentsMargins(RING, RING, RING, tokens().space[6])
        column.setSpacing(tokens().space[3])
        column.addLayout(self._grid)
        column.addWidget(last)
        column.addStretch(1)
        self.sheet = Scroll(self._inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sheet)
        self._later = QTimer(self, singleShot=True, interval=0)  # once the layout has come to rest
        self._later.timeout.connect(self._load_seen)
        self.sheet.verticalScrollBar().valueChanged.connect(lambda _value: self._later.start())
        self._inside.installEventFilter(self)
        self._making = QTimer(self, interval=0)
        self._making.timeout.connect(self._make_one)
        self._making.start()
        self._columns = 0
        self.arrange(compact=False)

    def arrange(self, *, compact: bool) -> None:
        self._columns = 1 if compact else 2
        self._place()
        for column in range(2):
            self._grid.setColumnStretch(column, SHARES[column] if column < self._columns else 0)
            self._grid.setColumnMinimumWidth(column, 0)

    def ask(self, asked: Asked | None) -> None:
        while self._making.isActive():
            self._make_one()
        for card in self.cards:
            card.ask(asked)
        self._later.start()

    def to_top(self) -> None:
        self.sheet.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._later.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._later.start()
        return False

    def _make_one(self) -> None:
        card = next(self._coming, None)
        if card is None:
            self._making.stop()
            self._place()
            return
        self.cards.append(card)
        card.chart.stood.connect(lambda place: self._bring(card, place))
        card.shortened.connect(self._place)
        card.came_to_rest.connect(self._later.start)

    def _place(self) -> None:
        """In rows; one without a neighbour takes the whole row."""
        for card in self.cards:
            self._grid.removeWidget(card)
        row = column = 0
        for card, after in zip_longest(self.cards, self.cards[1:]):
            if card.short and column:
                row, column = row + 1, 0
            alone = card.short or (not column and (after is None or after.short))
            self._grid.addWidget(card, row, column, 1, self._columns if alone else 1)
            column += self._columns if alone else 1
            if column >= self._columns:
                row, column = row + 1, 0

    def _load_seen(self) -> None:
        """Read the first that is seen, and the next after it: two at once would take the interpreter from the
        window two turns of three, and be done hardly sooner."""
        if not self.isVisible() or any(card.reading for card in self.cards):
            return
        seen = self.sheet.viewport().rect().adjusted(0, 0, 0, AHEAD)
        for card in self.cards:
            corner = card.mapTo(self.sheet.viewport(), QPoint(0, 0))
            if card.stale and QRect(corner, card.size()).intersects(seen):
                card.load()
                return

    def _bring(self, card: ChartCard, place: QRect) -> None:
        """Scroll as little as needed until a mark is in view."""
        corner = card.chart.mapTo(self._inside, place.center())
        self.sheet.ensureVisible(corner.x(), corner.y(), 0, place.height() // 2 + 24)
