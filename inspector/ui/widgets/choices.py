"""The list that a Select opens; also of use by itself in a page.

ChoiceList(choices, selected=None, *, addable=False, parent=None)
    signals chosen(str value), add_asked(str text), closed()
    .open_at(global rect of the field), .search -> SearchField, .rows -> ChoiceRows
ChoiceRows(parent=None)      the rows alone: a QListView with 44 px (56 with a second line) rows
    .set_choices(choices, selected=None), .narrow(text), .add_choice -> the row that adds; signal chosen(str)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.fields import SearchField
from inspector.ui.widgets.painting import (
    LEFT,
    box,
    elided,
    icon_side,
    icon_square,
    text_height,
    text_width,
    write,
)
from inspector.ui.widgets.popup import Popup
from inspector.ui.widgets.scroll import BAR, slim_bars, throw_with_finger

CHOICE = Qt.ItemDataRole.UserRole + 1
SEARCH_FROM, MOST_HEIGHT, MARGIN, PADDING = 8, 420, 8, 12
LEAST_WIDTH, MOST_WIDTH = 240, 480
ADD = "\0add"


@dataclass(frozen=True)
class Choice:
    """`tail` is the end of the title, which stays where the title is cut."""

    value: str
    title: str
    detail: str = ""
    icon: str | None = None
    tail: str = ""

    def matches(self, words: Sequence[str]) -> bool:
        text = f"{self.title} {self.detail}".casefold()
        return all(word in text for word in words)


class _RowPainter(QStyledItemDelegate):
    def __init__(self, view: ChoiceRows) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        choice: Choice = index.data(CHOICE)
        theme, control = current_theme(), tokens().control
        height = text_height(theme.font("body")) + 12
        if choice.detail:
            height += text_height(theme.font("secondary"))
        return QSize(0, max(control.field_two_line if choice.detail else control.field, height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        choice: Choice = index.data(CHOICE)
        theme = current_theme()
        c = theme.colours
        rect, state = option.rect, option.state
        on = choice.value == self._view.selected
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index == self._view.currentIndex() or state & QStyle.StateFlag.State_MouseOver:
            box(painter, rect, tokens().radius.photo, c.hover)
        self._words(painter, QRect(rect), choice, on)
        if on:
            mark = icon_square(rect.right() - PADDING - icon_side(), rect.center().y())
            icons.draw(painter, "check", mark, c.accent)
        painter.restore()

    def _words(self, painter: QPainter, rect: QRect, choice: Choice, on: bool) -> None:
        theme = current_theme()
        c = theme.colours
        room = rect.adjusted(PADDING, 0, -PADDING - icon_side() - PADDING, 0)
        if choice.icon:
            icons.draw(painter, choice.icon, icon_square(room.left(), rect.center().y()), c.text2)
            room.setLeft(room.left() + icon_side() + PADDING)
        font, small = theme.font("body", on), theme.font("secondary")
        high = text_height(font)
        low = text_height(small) if choice.detail else 0
        top = room.top() + (room.height() - high - low) // 2
        ink = c.accent if choice.value == ADD else c.text
        first = QRect(room.left(), top, room.width(), high)
        write(painter, first, LEFT, elided(font, choice.title, room.width()), font, ink)
        if choice.detail:
            second = QRect(room.left(), top + high, room.width(), low)
            write(painter, second, LEFT, elided(small, choice.detail, room.width()), small, c.text2)


class ChoiceRows(Themed, QListView):
    """Rows a finger can hit, narrowed by words in any order."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.selected = ""
        self._choices: list[Choice] = []
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(_RowPainter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)
        throw_with_finger(self.viewport())
        self.clicked.connect(self.take)
        self.follow_theme()

    def themed(self) -> None:
        slim_bars(self)
        self.doItemsLayout()

    def set_choices(self, choices: Sequence[Choice], selected: str = "") -> None:
        self._choices, self.selected = list(choices), selected
        self.narrow("")

    def narrow(self, text: str, add: str = "") -> None:
        """Show what holds every word of `text`; `add` is the words of a last row that offers to add it."""
        words = text.casefold().split()
        shown = [choice for choice in self._choices if choice.matches(words)]
        if add and not any(choice.title.casefold() == text.strip().casefold() for choice in shown):
            shown.append(Choice(ADD, add, icon="plus"))
        self._rows.clear()
        for choice in shown:
            item = QStandardItem(choice.title)
            item.setData(choice, CHOICE)
            self._rows.appendRow(item)
        current = next((row for row, choice in enumerate(shown) if choice.value == self.selected), 0)
        self.setCurrentIndex(self._rows.index(current, 0))

    def step(self, by: int) -> None:
        row = max(0, min(self._rows.rowCount() - 1, self.currentIndex().row() + by))
        self.setCurrentIndex(self._rows.index(row, 0))

    def take(self) -> None:
        """Choose the current row."""
        if self.currentIndex().isValid():
            choice: Choice = self.currentIndex().data(CHOICE)
            self.chosen.emit(choice.value)

    def height_of_all(self) -> int:
        return sum(self.sizeHintForRow(row) for row in range(self._rows.rowCount()))

    def width_of_all(self) -> int:
        """How wide the rows would have to be to cut no word."""
        theme = current_theme()
        font, small = theme.font("body", True), theme.font("secondary")
        words = max(
            (max(text_width(font, each.title), text_width(small, each.detail)) for each in self._choices),
            default=0,
        )
        icons_wide = icon_side() * (1 + any(each.icon for each in self._choices))
        return words + icons_wide + 4 * PADDING + BAR


class ChoiceList(Popup):
    """The popup: a search line where the list is long, then the rows."""

    chosen = Signal(str)
    add_asked = Signal(str)

    def __init__(
        self,
        choices: Sequence[Choice],
        selected: Choice | None = None,
        *,
        addable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._addable = addable
        self.search = SearchField(parent=self)
        self.search.setVisible(addable or len(choices) >= SEARCH_FROM)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.rows = ChoiceRows(self)
        self.rows.installEventFilter(self)
        self.rows.set_choices(choices, selected.value if selected else "")
        self.rows.chosen.connect(self._take)
        self.column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.column.setSpacing(MARGIN)
        self.column.addWidget(self.search)
        self.column.addWidget(self.rows)
        self.follow_theme()

    def open_at(self, field: QRect) -> None:
        """Open under the field, or above it where there is no room; both in global coordinates."""
        screen = self.screen().availableGeometry()
        extra = 2 * MARGIN + (self.search.sizeHint().height() + MARGIN if not self.search.isHidden() else 0)
        most = current_theme().widened(MOST_HEIGHT)
        height = min(most, self.rows.height_of_all() + extra + 2, screen.height() - 2 * MARGIN)
        width = self._wide(field, screen)
        top = field.bottom() + 5
        if top + height > screen.bottom():
            top = max(screen.top(), field.top() - height - 4)
        left = max(screen.left(), min(field.left(), screen.right() - width))
        self.setGeometry(left, top, width, height)
        self.show()
        (self.search if not self.search.isHidden() else self.rows).setFocus(Qt.FocusReason.PopupFocusReason)

    def _wide(self, field: QRect, screen: QRect) -> int:
        """As wide as the field, or as the words where they are longer and there is room."""
        most = min(current_theme().widened(MOST_WIDTH), screen.width() - 2 * MARGIN)
        return max(field.width(), LEAST_WIDTH, min(self.rows.width_of_all() + 2 * MARGIN, most))

    def retranslate(self) -> None:
        self.search.set_placeholder(self.tr("Search"))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}
        key = Qt.Key(event.key())
        if key in steps:
            self.rows.step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.rows.take()
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            return False
        return True

    def _narrow(self, text: str) -> None:
        typed = text.strip()
        self.rows.narrow(typed, self.tr("Add “{name}”").format(name=typed) if self._addable and typed else "")

    def _take(self, value: str) -> None:
        typed = self.search.text().strip()
        self.close()
        if value == ADD:
            self.add_asked.emit(typed)
        else:
            self.chosen.emit(value)
