"""A column's cards: painted where they are seen, opened by a tap, carried by the mouse, moved by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
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

from inspector.services.action_rows import ActionRow
from inspector.ui.actions.card import SIDE, card_layout, paint_card
from inspector.ui.actions.cards import CARRIED, FACE, ActionCards, Index, More
from inspector.ui.actions.face import Face
from inspector.ui.actions.keys import KEYS, Deed
from inspector.ui.fill.photos.previews import Previews
from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.painting import LEFT, box, icon_side, icon_square, painting, text_height, write
from inspector.ui.widgets.scroll import slim_bars, throw_with_finger

RING, GAP = 4, 9
MOST, BATCH, HIGHEST = 150, 200, 16777215
"""RING: px round a card in which its focus ring is drawn; GAP between two cards. MOST are shown at first: Qt
lays BATCH out at once and paints none before the last one has its place. HIGHEST a widget can be."""


class CardPainter(QStyledItemDelegate):
    def __init__(self, view: CardView, previews: Previews) -> None:
        super().__init__(view)
        self._view, self._previews = view, previews

    def face(self, index: Index) -> Face | More:
        face: Face | More = index.data(FACE)
        return face

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        face = self.face(index)
        if isinstance(face, More):
            return QSize(
                0, max(tokens().control.target_min, text_height(current_theme().font("button")) + 16)
            )
        width = self._view.viewport().width() - 2 * RING
        return QSize(0, card_layout(face, width).height + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = self.face(index)
        place = QRectF(option.rect).adjusted(RING, 0, -RING, 0)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if isinstance(face, More):
            self._paint_more(painter, place, face, over)
        else:
            place.adjust(0, RING, 0, RING - GAP)
            c = current_theme().colours
            line = c.line_strong if over else c.line
            box(painter, place, tokens().radius.card, c.hover if over else c.surface, line)
            paint_card(painter, place, face, self._previews)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.by_keyboard:
            reach = tokens().border.focus_gap
            around = place.adjusted(-reach - 1, -reach - 1, reach + 1, reach + 1)
            radius = tokens().radius.card + reach
            box(painter, around, radius, None, current_theme().colours.focus, tokens().border.focus)
        painter.restore()

    def _paint_more(self, painter: QPainter, place: QRectF, more: More, over: bool) -> None:
        theme = current_theme()
        ink = theme.colours.accent_hover if over else theme.colours.accent
        square = icon_square(place.left() + SIDE - 5, place.center().y())
        icons.draw(painter, "down", square, ink)
        words = place.adjusted(SIDE - 5 + icon_side() + 8, 0, 0, 0)
        write(painter, words, LEFT, more.words(), theme.font("button"), ink)


class ListedPainter(CardPainter):
    """Cards that stand in no column, so they tell how they stand."""

    def face(self, index: Index) -> Face | More:
        face = super().face(index)
        return face if isinstance(face, More) else face.with_state()


class CardView(Themed, QListView):
    """`taken` is a tap or Enter on an action, `carried` one that was dropped here, `moved` one sent on by
    keys (-1 back, 1 on), `left` asks for the column beside, `menu_asked` for what can be done."""

    taken = Signal(object)  # ActionRow
    carried = Signal(str)
    moved = Signal(object, int)  # ActionRow
    left = Signal(int)
    menu_asked = Signal(object, QPoint)  # ActionRow, on the screen

    def __init__(
        self,
        cards: ActionCards,
        previews: Previews,
        painter: type[CardPainter] = CardPainter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.cards = cards
        self.by_keyboard = False
        self._target = self._whole = False
        self._rows: Sequence[ActionRow] = ()
        self._all = False
        self.setModel(cards)
        self.setItemDelegate(painter(self, previews))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # cards stay as wide without it
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.viewport().setAutoFillBackground(False)
        throw_with_finger(self.viewport())
        previews.ready.connect(lambda _sha256: self.viewport().update())
        self.clicked.connect(self._take)
        self.follow_theme()

    def themed(self) -> None:
        slim_bars(self)
        self.doItemsLayout()

    def retranslate(self) -> None:
        self.cards.speak_anew()

    def show_rows(self, rows: Sequence[ActionRow], most: int = MOST, *, to_top: bool = False) -> None:
        """Show these anew, where one stands and how far one has scrolled kept. `most` bind until all were
        asked for."""
        self._rows = rows
        row, far = self.current(), self.verticalScrollBar().value()
        self.cards.show_rows(rows, None if self._all else most)
        if row is not None:
            self.setCurrentIndex(self.cards.index_of(row.action.id))
        self.doItemsLayout()
        self.verticalScrollBar().setValue(0 if to_top else far)

    def show_whole(self, whole: bool) -> None:
        """Be as high as all its cards, for something round it that scrolls; or scroll them itself."""
        self._whole = whole
        on, off = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(off if whole else on)
        self.setMinimumHeight(0)
        self.setMaximumHeight(HIGHEST)
        self.doItemsLayout()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        if self._whole:
            self.setFixedHeight(max(0, self.contentsSize().height()))

    def current(self) -> ActionRow | None:
        return self.cards.row(self.currentIndex())

    def enter(self, *, by_keyboard: bool) -> None:
        """Stand at the card where one was last, or at the first."""
        self.by_keyboard = by_keyboard
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.cards.index(0, 0))
        self.setFocus(Qt.FocusReason.TabFocusReason if by_keyboard else Qt.FocusReason.OtherFocusReason)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()  # their words wrap elsewhere

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_keyboard = True
        row = self.current()
        match KEYS.deed(event):
            case Deed.OPEN:
                self._take(self.currentIndex())
            case Deed.ON if row is not None:
                self.moved.emit(row, 1)
            case Deed.BACK if row is not None:
                self.moved.emit(row, -1)
            case Deed.BESIDE:
                self.left.emit(1 if event.key() == Qt.Key.Key_Right else -1)
            case Deed.MENU if row is not None:
                place = self.visualRect(self.currentIndex()).center()
                self.menu_asked.emit(row, self.viewport().mapToGlobal(place))
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.cards.row(self.indexAt(event.pos()))
        if row is not None:
            self.menu_asked.emit(row, event.globalPos())

    # -- carrying

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """The card itself goes with the pointer."""
        index = self.currentIndex()
        if self.cards.row(index) is None:
            return
        drag = QDrag(self)
        drag.setMimeData(self.cards.mimeData([index]))
        rect = self.visualRect(index)
        drag.setPixmap(self._picture(index, rect))
        drag.setHotSpot(self.viewport().mapFromGlobal(self.cursor().pos()) - rect.topLeft())
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._weigh(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._weigh(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._show_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_target(False)
        if self._is_other(event):
            event.acceptProposedAction()
            self.carried.emit(bytes(event.mimeData().data(CARRIED).data()).decode())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._target:
            with painting(self.viewport()) as painter:
                room = QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1)
                c = current_theme().colours
                box(painter, room, tokens().radius.card, c.accent_soft, c.accent, dashed=True)
        super().paintEvent(event)

    def _weigh(self, event: QDragMoveEvent) -> None:
        if self._is_other(event):
            self._show_target(True)
            event.acceptProposedAction()
        else:
            event.ignore()

    def _is_other(self, event: QDropEvent) -> bool:
        return event.source() is not self and event.mimeData().hasFormat(CARRIED)

    def _show_target(self, target: bool) -> None:
        self._target = target
        self.viewport().update()

    def _picture(self, index: Index, rect: QRect) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(rect.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with painting(picture) as painter:
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            option.rect = QRect(QPoint(), rect.size())
            self.itemDelegate().paint(painter, option, index)
        return picture

    def _take(self, index: Index) -> None:
        row = self.cards.row(index)
        if row is not None:
            self.taken.emit(row)
        elif index.isValid():
            self._show_all()

    def _show_all(self) -> None:
        self._all = True
        place = self.currentIndex().row()
        self.show_rows(self._rows)
        self.setCurrentIndex(self.cards.index(place, 0))
