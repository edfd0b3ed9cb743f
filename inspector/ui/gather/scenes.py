"""The scenes of the visit beside its photos: sections and items, each with how many photos it has.

SceneList(model, parent=None)
    .refill(), .current() -> Address | None, .go_to(address)
    signals taken(Address): an item was tapped, or Enter pressed on it; dropped(Address)
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inspector.checklists.answers import Address
from inspector.ui import language as words
from inspector.ui.fill.cards.card import number_width
from inspector.ui.fill.listing.rows import EntryHead, ItemRow, Row, SectionHead, Show, rows
from inspector.ui.fill.model import FillModel, asked
from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.painting import (
    LEFT,
    RIGHT,
    TOP_LEFT,
    WRAP,
    box,
    text_height,
    text_width,
    write,
)
from inspector.ui.widgets.scroll import slim_bars, throw_with_finger

PHOTOS = "application/x-inspector-photos"
ROW, COUNT, DETAIL = (Qt.ItemDataRole.UserRole + n for n in range(1, 4))
PADDING, TALLY, ICON = 12, 52, 16


class _Painter(QStyledItemDelegate):
    def __init__(self, view: SceneList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        theme = current_theme()
        if not isinstance(index.data(ROW), ItemRow):
            return QSize(0, text_height(theme.font("group")) + 20)
        height = text_height(theme.font("body"), index.data(), self._room()) + 2 * PADDING
        if index.data(DETAIL):
            height += text_height(theme.font("secondary"))
        return QSize(0, max(tokens().control.target_min, height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        if isinstance(index.data(ROW), ItemRow):
            self._paint_item(painter, rect, option, index)
        else:
            font = current_theme().font("group")
            body = rect.adjusted(PADDING, 8, -PADDING, 0)
            write(painter, body, LEFT, index.data(), font, current_theme().colours.text2)
        painter.restore()

    def _paint_item(
        self,
        painter: QPainter,
        rect: QRect,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = current_theme()
        c, body, small = theme.colours, theme.font("body"), theme.font("secondary")
        at = index == self._view.currentIndex()
        if at:
            box(painter, rect.adjusted(1, 1, -1, -1), tokens().radius.photo, c.accent_soft, c.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            box(painter, rect, tokens().radius.photo, c.hover)
        top = rect.top() + PADDING
        number = QRect(rect.left() + PADDING, top + 2, self._number(), text_height(body))
        write(painter, number, TOP_LEFT, self._view.number(index), small, c.text3)
        room = QRect(rect.left() + PADDING + self._number(), top, self._room(), rect.height())
        write(painter, room, TOP_LEFT | WRAP, index.data(), body, c.text)
        if index.data(DETAIL):
            high = text_height(small)
            under = QRect(room.left(), rect.bottom() - PADDING - high + 1, room.width(), high)
            write(painter, under, LEFT, index.data(DETAIL), small, c.text2)
        if index.data(COUNT):
            self._paint_count(painter, rect, str(index.data(COUNT)))

    def _paint_count(self, painter: QPainter, rect: QRect, count: str) -> None:
        c, font = current_theme().colours, current_theme().font("secondary", True)
        right = QRect(rect.right() - PADDING - TALLY, rect.top(), TALLY, rect.height())
        write(painter, right, RIGHT, count, font, c.ok)
        left = right.right() - text_width(font, count) - ICON - 6
        icons.draw(painter, "camera", QRectF(left, rect.center().y() - ICON / 2, ICON, ICON), c.ok)

    def _room(self) -> int:
        return max(80, self._view.viewport().width() - 2 * PADDING - self._number() - TALLY)

    def _number(self) -> int:
        return number_width(self._view.longest_number)


class SceneList(Themed, QListView):
    taken = Signal(object)  # Address
    dropped = Signal(object)  # Address

    def __init__(self, model: FillModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill = model
        self.longest_number = model.longest_number
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Painter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)
        throw_with_finger(self.viewport())
        self.clicked.connect(self._take)
        self.refill()
        self.follow_theme()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Scenes and items"))
        self.refill()

    def themed(self) -> None:
        slim_bars(self)
        self.doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.doItemsLayout()

    def refill(self) -> None:
        """Show what the draft holds; the current item stays."""
        at = self.current()
        model = self._fill
        wanted = rows(model.filling.judged, Show.ALL, frozenset())
        shown = [row for row in wanted if self._text(row)]
        if shown != [self._rows.index(n, 0).data(ROW) for n in range(self._rows.rowCount())]:
            self._rows.clear()
            for _ in shown:
                self._rows.appendRow(QStandardItem())
        for place, row in enumerate(shown):
            self._fill_in(self._rows.item(place), row)
        if at is not None:
            self.go_to(at)

    def number(self, index: QModelIndex | QPersistentModelIndex) -> str:
        row = index.data(ROW)
        return self._fill.numbers[row.address.item] if isinstance(row, ItemRow) else ""

    def current(self) -> Address | None:
        row = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        return row.address if isinstance(row, ItemRow) else None

    def go_to(self, address: Address) -> None:
        index = self.index_of(address)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def index_of(self, address: Address) -> QModelIndex:
        found = (self._rows.index(n, 0) for n in range(self._rows.rowCount()))
        return next((each for each in found if each.data(ROW) == ItemRow(address)), QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(PHOTOS):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """The item under the pointer is the one that would take them."""
        index = self.indexAt(event.position().toPoint())
        if isinstance(index.data(ROW), ItemRow):
            self.setCurrentIndex(index)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        row = self.indexAt(event.position().toPoint()).data(ROW)
        if isinstance(row, ItemRow):
            event.acceptProposedAction()
            self.dropped.emit(row.address)

    def _take(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, ItemRow):
            self.taken.emit(row.address)

    def _fill_in(self, item: QStandardItem, row: Row) -> None:
        item.setText(self._text(row))
        item.setData(row, ROW)
        if not isinstance(row, ItemRow):
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            return
        count = len(self._fill.photos(row.address))
        wanted = self.tr("Photo needed") if not count and self._asks_photo(row.address) else ""
        item.setData(count, COUNT)
        item.setData(wanted, DETAIL)
        told = self.tr("%n photo(s)", "", count) if count else wanted
        item.setData(
            ", ".join(part for part in (item.text(), told) if part), Qt.ItemDataRole.AccessibleTextRole
        )

    def _asks_photo(self, address: Address) -> bool:
        item = self._fill.item(address)
        return item.type == "photo" or asked(item.require.photo, self._fill.failed(address))

    def _text(self, row: Row) -> str:
        """What a row says; nothing for rows that take no photo."""
        model, language = self._fill, words.language()
        match row:
            case SectionHead(key):
                section = next(each for each in model.template.sections if each.key == key)
                return section.title.in_(language)
            case EntryHead(_, id_):
                entry = model.entry(id_)
                return entry.title or self.tr("Entry") if entry else ""
            case ItemRow(address):
                item = model.item(address)
                return "" if item.type == "info" else item.text.in_(language)
            case _:
                return ""
