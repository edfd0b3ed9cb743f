"""The grid of a round: tiles painted where they are seen, walked by finger, mouse, arrows and typing."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from inspector.services.round_view import Stop
from inspector.ui.rounds import painter as look
from inspector.ui.rounds.keys import KEYS, Deed
from inspector.ui.rounds.layout import GROUP_GAP, TileLayout
from inspector.ui.rounds.tiles import RoundTiles
from inspector.ui.widgets.base import KEYBOARD, Themed
from inspector.ui.widgets.scroll import slim_bars, throw_with_finger

Index = QModelIndex | QPersistentModelIndex
Move = QAbstractItemView.CursorAction
TYPING_REST = 1200  # ms after which typing begins a new name
STEP = 48  # px a turn of the wheel goes


class RoundGrid(Themed, QAbstractItemView):
    """`taken` is a tap or Enter on a subject; `menu_asked` a right click or a long press; `remove_asked` is
    Delete."""

    taken = Signal(str)
    menu_asked = Signal(str, QPoint)
    remove_asked = Signal(str)

    def __init__(self, tiles: RoundTiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = tiles
        self.arranged = TileLayout((), 0, 1, 1, 1)
        self._typed = ""
        self._pressed, self._over = QPersistentModelIndex(), QPersistentModelIndex()
        self._by_keyboard = False
        self._rest = QTimer(self, singleShot=True, interval=TYPING_REST)
        self._rest.timeout.connect(self._forget_typing)
        self.setModel(tiles)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)  # opaque: what is seen moves as it is
        throw_with_finger(self.viewport())
        tiles.modelReset.connect(self.arrange)
        self.follow_theme()

    def themed(self) -> None:
        slim_bars(self)
        self.arrange()

    def current(self) -> Stop | None:
        return self.tiles.stop(self.currentIndex())

    def set_current(self, subject: str | None) -> None:
        """Stand at a subject, and show it."""
        index = self.tiles.index_of(subject)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def arrange(self) -> None:
        """Lay the tiles out for the width there is."""
        bar = self.verticalScrollBar()
        width = self.contentsRect().width() - bar.sizeHint().width()  # tiles stay as wide when it comes
        self.arranged = TileLayout(
            self.tiles.groups, width, look.least_width(self.tiles), look.tile_height(), look.head_height()
        )
        bar.setRange(0, max(0, self.arranged.height - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(STEP)
        self.viewport().update()

    # -- what a view of items is asked

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted already; only what comes into view is painted."""
        self.viewport().scroll(dx, dy)

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or not self.arranged.rows:
            return QRect()
        return self.arranged.rect(index.row()).translated(0, -self.verticalOffset())

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """As little as needed, or to the middle; the first row brings the head over it along."""
        rect, bar, high = self.visualRect(index), self.verticalScrollBar(), self.viewport().height()
        if rect.isNull():
            return
        head = look.head_height() + GROUP_GAP
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - high // 2)
        elif rect.top() < head:
            bar.setValue(bar.value() + rect.top() - head)
        elif rect.bottom() > high - GROUP_GAP:
            bar.setValue(bar.value() + rect.bottom() - high + GROUP_GAP)

    def indexAt(self, point: QPoint) -> QModelIndex:
        place = self.arranged.at(point + QPoint(0, self.verticalOffset()))
        return QModelIndex() if place is None else self.tiles.index(place)

    def moveCursor(self, action: Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        count = self.tiles.rowCount()
        if not count:
            return QModelIndex()
        here = self.currentIndex().row()
        if here < 0:
            return self.tiles.index(0)
        page = max(1, self.viewport().height() // (look.tile_height() + GROUP_GAP))
        wanted = {
            Move.MoveLeft: here - 1,
            Move.MoveRight: here + 1,
            Move.MovePrevious: here - 1,
            Move.MoveNext: here + 1,
            Move.MoveUp: self.arranged.beside(here, -1),
            Move.MoveDown: self.arranged.beside(here, 1),
            Move.MovePageUp: self.arranged.beside(here, -page),
            Move.MovePageDown: self.arranged.beside(here, page),
            Move.MoveHome: 0,
            Move.MoveEnd: count - 1,
        }[action]
        return self.tiles.index(max(0, min(count - 1, wanted)))

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        index = self.indexAt(rect.center())
        self.selectionModel().select(QItemSelection(index, index), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    # -- the hand

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
        self.scrollTo(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = QPersistentModelIndex(self.indexAt(event.position().toPoint()))
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.indexAt(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if over.isValid() else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self._hover(over)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, QPersistentModelIndex()
        index = self.indexAt(event.position().toPoint())
        self.viewport().update()
        if index.isValid() and pressed == index and event.button() == Qt.MouseButton.LeftButton:
            self.setCurrentIndex(index)
            self._take()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        stop = self.tiles.stop(index)
        if stop is not None:
            self._pressed = QPersistentModelIndex()
            place = self.visualRect(index).center() if by_key else event.pos()
            self.menu_asked.emit(stop.subject.id, self.viewport().mapToGlobal(place))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(QModelIndex())
        return super().viewportEvent(event)

    def _hover(self, over: QModelIndex) -> None:
        if self._over != over:
            self.viewport().update(self.visualRect(self._over))
            self.viewport().update(self.visualRect(over))
            self._over = QPersistentModelIndex(over)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keyboard = event.reason() in KEYBOARD
        if self.currentIndex().isValid():
            return
        self.set_current(self.tiles.next)

    # -- the keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        self.viewport().update()
        key, stop, deed = event.key(), self.current(), KEYS.deed(event)
        if deed is Deed.TAKE or (key == Qt.Key.Key_Space and not self._typed):
            self._take()
        elif deed is Deed.REMOVE and stop is not None:
            self.remove_asked.emit(stop.subject.id)
        elif key == Qt.Key.Key_Escape or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif event.text().isprintable() and event.text():
            self._jump(event.text())
        else:
            super().keyPressEvent(event)

    def _jump(self, character: str) -> None:
        """Go to the subject that what is typed names; what names none begins anew."""
        for typed in (self._typed + character, character):
            index = self.tiles.find(typed)
            if index.isValid():
                self._typed = typed
                self._rest.start()
                self.setCurrentIndex(index)
                self.scrollTo(index)
                return
        self._forget_typing()

    def _forget_typing(self) -> None:
        self._typed = ""

    def _take(self) -> None:
        stop = self.current()
        if stop is not None:
            self._forget_typing()
            self.taken.emit(stop.subject.id)

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        offset = self.verticalOffset()
        painter.translate(0, -offset)
        top, bottom = event.rect().top() + offset, event.rect().bottom() + offset
        for head in self.arranged.heads:
            rect = self.arranged.head_rect(head)
            if rect.bottom() >= top and rect.top() <= bottom:
                look.paint_head(painter, rect, head.group)
        for place in self.arranged.between(top, bottom):
            self._paint_tile(painter, place)
        painter.end()

    def _paint_tile(self, painter: QPainter, place: int) -> None:
        index = self.tiles.index(place)
        stop = self.tiles.stop(index)
        assert stop is not None
        touch = look.Touch(
            hovered=self._over == index,
            pressed=self._pressed == index,
            focused=self._by_keyboard and self.hasFocus() and index == self.currentIndex(),
        )
        look.paint_tile(painter, self.arranged.rect(place), self.tiles, stop, touch)
