"""Layouts Qt lacks.

FlowLayout(parent=None, gap=8, between=None)    widgets in lines, broken where the width ends; `between`
                                  lines `gap` px unless told otherwise; .put_in_order(widgets)
ScrolledColumn(parent=None)       a column for what is scrolled, which gets the height that it needs
PatientColumn(parent=None)        a column that can be measured without moving what stands in it: .measure()
clear(layout)                     take everything out and delete it
centred(widget)                   a room with `widget` in its middle
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QVBoxLayout, QWidget


class FlowLayout(QLayout):
    def __init__(self, parent: QWidget | None = None, gap: int = 8, between: int | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._between = gap if between is None else between
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def put_in_order(self, widgets: Sequence[QWidget]) -> None:
        """Let all that stand here stand in this order; to take each out and put it in again, Qt would look
        through all of them."""
        place: dict[QWidget | None, int] = {widget: turn for turn, widget in enumerate(widgets)}
        self._items.sort(key=lambda item: place[item.widget()])
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, moving=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, moving: bool) -> int:
        left, top, line = rect.left(), rect.top(), 0
        for item in self._shown():
            size = item.sizeHint()
            size.setWidth(min(size.width(), rect.width()))
            if line and left + size.width() > rect.right() + 1:
                left, top, line = rect.left(), top + line + self._between, 0
            if moving:
                item.setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + self.spacing()
            line = max(line, size.height())
        return top + line - rect.top()


class ScrolledColumn(QVBoxLayout):
    """Waits for the height it needs, which comes right after something in it grew: squeezed into the old one,
    all that stands in it would be laid out and painted three times."""

    def setGeometry(self, rect: QRect) -> None:
        if rect.height() >= self.minimumHeightForWidth(rect.width()):
            super().setGeometry(rect)


class PatientColumn(QVBoxLayout):
    """Squeezed into a height that is about to change, and put right again, all that stands in it would be
    painted: it keeps its place while the height is only asked for."""

    _asked = False

    def measure(self) -> None:
        """Learn what stands in it now, and move nothing."""
        self._asked = True
        self.activate()
        self._asked = False

    def setGeometry(self, rect: QRect) -> None:
        if not self._asked:
            super().setGeometry(rect)


def clear(layout: QLayout) -> None:
    """Take every widget and inner layout out of `layout`; the widgets are deleted."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def centred(widget: QWidget) -> QWidget:
    """A room that keeps `widget` in the middle of its height."""
    room = QWidget()
    column = QVBoxLayout(room)
    column.addStretch(1)
    column.addWidget(widget)
    column.addStretch(1)
    return room
