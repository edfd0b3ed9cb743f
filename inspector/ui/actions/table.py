"""The list: a row an action in columns that sort, or cards where the window is too narrow for columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget

from inspector.services.action_rows import ActionRow
from inspector.ui import wording
from inspector.ui.actions.card import AVATAR, mark_width, paint_avatar, paint_mark, paint_when
from inspector.ui.actions.card_view import RING, CardView, ListedPainter
from inspector.ui.actions.cards import FACE, ActionCards, Index
from inspector.ui.actions.face import Face, Mark
from inspector.ui.actions.wanted import Order
from inspector.ui.fill.photos.previews import Previews
from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Pressable, Themed
from inspector.ui.widgets.painting import (
    LEFT,
    RIGHT,
    box,
    elided,
    icon_side,
    icon_square,
    painting,
    text_height,
    text_width,
    write,
)
from inspector.ui.widgets.scroll import BAR
from inspector.ui.widgets.text import elided_lines

SHARES = {Order.WHAT: 39, Order.SITE: 14, Order.WHO: 18, Order.STATUS: 13, Order.DUE: 16}
SIDE, GAP, ROW, LEAST, LINES = 16, 16, 64, 960, 2
"""LEAST: px below which the columns have no room. LINES: of what is to be done."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each column begins and how wide it is, px."""

    places: dict[Order, tuple[float, float]]

    def of(self, order: Order, row: QRectF) -> QRectF:
        left, width = self.places[order]
        return QRectF(row.left() + left, row.top(), width, row.height())


def columns(width: float) -> Columns:
    left, places = float(SIDE), {}
    room = width - 2 * SIDE - (len(SHARES) - 1) * GAP
    for order, share in SHARES.items():
        places[order] = left, room * share / 100
        left += room * share / 100 + GAP
    return Columns(places)


def is_narrow(width: int) -> bool:
    return width < LEAST * current_theme().text_scale / 100


class RowPainter(ListedPainter):
    """A row where there is room for its columns, else the card."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if is_narrow(self._view.viewport().width()):
            return super().sizeHint(option, index)
        theme = current_theme()
        lines = LINES * text_height(theme.font("body", True)) + text_height(theme.font("secondary"))
        return QSize(0, max(ROW, lines + 8, icon_side(AVATAR) + 16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if is_narrow(self._view.viewport().width()):
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        c = current_theme().colours
        row = QRectF(option.rect).adjusted(RING, 0, -RING, 0)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(row, QColor(c.hover if over else c.surface))
        painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), QColor(c.line))
        self._paint_row(painter, row, index.data(FACE))
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.by_keyboard:
            box(painter, row.adjusted(2, 2, -2, -3), tokens().radius.control, None, c.focus, 2)
        painter.restore()

    def _paint_row(self, painter: QPainter, row: QRectF, face: Face) -> None:
        theme, laid = current_theme(), columns(row.width())
        c, title, small = theme.colours, theme.font("body", True), theme.font("secondary")
        high, low = text_height(title), text_height(small)
        what = laid.of(Order.WHAT, row)
        room = what.width() - sum(mark_width(mark) + 8 for mark in face.warnings)
        lines = elided_lines(face.what, title, int(room), LINES)[0]
        top = row.center().y() - (len(lines) * high + low) / 2
        first, right = QRectF(what.left(), top, what.width() + 2, high), what.right()
        for mark in face.warnings:
            right = self._paint_mark(painter, right, first, mark) - 8
        for number, line in enumerate(lines):
            write(painter, first.translated(0, number * high), LEFT, line, title, c.text)
        second = QRectF(what.left(), top + len(lines) * high, what.width(), low)
        about = wording.joined(face.subject, face.origin)
        write(painter, second, LEFT, elided(small, about, what.width()), small, c.text2)
        site, body = laid.of(Order.SITE, row), theme.font("chip")
        write(painter, site, LEFT, elided(body, face.site, site.width()), body, c.text2)
        self._paint_who(painter, laid.of(Order.WHO, row), face)
        status = laid.of(Order.STATUS, row)
        icons.draw(painter, face.state_icon, icon_square(status.left(), status.center().y(), 16), c.text2)
        status.setLeft(status.left() + icon_side(16) + 8)
        write(painter, status, LEFT, elided(body, face.state, status.width()), body, c.text2)
        paint_when(painter, laid.of(Order.DUE, row), face)

    def _paint_mark(self, painter: QPainter, right: float, line: QRectF, mark: Mark) -> float:
        """A tag that ends at `right`; where it begins."""
        left = right - mark_width(mark)
        paint_mark(painter, left, line.center().y(), mark, right - left)
        return left

    def _paint_who(self, painter: QPainter, room: QRectF, face: Face) -> None:
        if not face.who:
            return
        font = current_theme().font("chip")
        paint_avatar(painter, room.left(), room.center().y(), face.who)
        beside = room.adjusted(icon_side(AVATAR) + 8, 0, 0, 0)
        write(
            painter, beside, LEFT, elided(font, face.who, beside.width()), font, current_theme().colours.text2
        )


class SortHead(Pressable):
    """The head of a column: a press sorts by it, another one turns the order round."""

    def __init__(self, order: Order, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.order, self._backwards = order, False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def nextCheckState(self) -> None:
        """The table decides."""

    def show_order(self, sorted_: bool, backwards: bool) -> None:
        self.setChecked(sorted_)
        self._backwards = backwards
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        title = {
            Order.WHAT: self.tr("What"),
            Order.SITE: self.tr("Site"),
            Order.WHO: self.tr("Who"),
            Order.STATUS: self.tr("State"),
            Order.DUE: self.tr("Due"),
        }[self.order]
        self.setText(title)
        way = self.tr("sorted backwards") if self._backwards else self.tr("sorted")
        self.setAccessibleName(f"{title}, {way}" if self.isChecked() else title)

    def sizeHint(self) -> QSize:
        font = current_theme().font("group")
        return QSize(text_width(font, self.text()) + 24, max(tokens().control.target_min, text_height(font)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        font = theme.font("secondary", self.isChecked())
        c = theme.colours
        ink = c.text if self.isChecked() or self.hovered else c.text2
        with painting(self) as painter:
            at_right = self.order is Order.DUE
            arrow = icon_side(16) + 2 if self.isChecked() else 0
            room = QRectF(self.rect())
            words = room.adjusted(0, 0, -arrow if at_right else 0, 0)
            write(painter, words, RIGHT if at_right else LEFT, self.text(), font, ink)
            if self.isChecked():
                left = room.right() - arrow + 2 if at_right else text_width(font, self.text()) + 2
                square = icon_square(left, room.center().y(), 16)
                icons.draw(painter, "up" if self._backwards else "down", square, ink)


class Table(Themed, QWidget):
    """`sorted` asks for another order."""

    taken = Signal(object)  # ActionRow
    menu_asked = Signal(object, QPoint)
    moved = Signal(object, int)  # ActionRow
    sorted = Signal(object)  # Order

    def __init__(
        self, face_of: Callable[[ActionRow], Face], previews: Previews, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.cards = ActionCards(face_of, self)
        self.view = CardView(self.cards, previews, RowPainter)
        self.view.setDragEnabled(False)
        self._order: tuple[Order, bool] | None = None
        self._head = QWidget()
        self.heads = {order: SortHead(order, self._head) for order in Order}
        for order, head in self.heads.items():
            head.clicked.connect(partial(self.sorted.emit, order))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.view, 1)
        self.view.taken.connect(self.taken)
        self.view.moved.connect(self.moved)
        self.view.menu_asked.connect(self.menu_asked)
        self.follow_theme()

    def show_rows(self, rows: Sequence[ActionRow], order: Order, *, backwards: bool) -> None:
        for each, head in self.heads.items():
            head.show_order(each is order, backwards)
        same, self._order = self._order == (order, backwards), (order, backwards)
        self.view.show_rows(rows, to_top=not same)

    def retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Actions"))

    def themed(self) -> None:
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Each head over its column; none over cards."""
        width = self.width() - BAR
        self._head.setVisible(not is_narrow(width))
        height = max(head.sizeHint().height() for head in self.heads.values())
        self._head.setFixedHeight(height)
        for order, place in columns(width - 2 * RING).places.items():
            self.heads[order].setGeometry(round(RING + place[0]), 0, round(place[1]), height)
