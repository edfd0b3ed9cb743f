"""Where Tab goes.

tabbed(part)           what Tab visits inside `part`, in the order it was made
by_eye(part)           the same in the order of reading: row after row, each from the left
walk(order, forward)   the focus to the next of `order`, or the one before; False where it is in none
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

ROW = 12  # px between the middles of what still stands in one row


def tabbed(part: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in part.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.isVisibleTo(part.window())
        and widget.focusProxy() is None
    ]


def by_eye(part: QWidget) -> list[QWidget]:
    def place(widget: QWidget) -> tuple[int, int]:
        middle = widget.mapTo(part, QPoint(0, widget.height() // 2))
        return middle.y() // ROW, middle.x()

    return sorted(tabbed(part), key=place)


def walk(order: Sequence[QWidget], forward: bool) -> bool:
    focused = QApplication.focusWidget()
    if focused not in order:
        return False
    after = order[(order.index(focused) + (1 if forward else -1)) % len(order)]
    after.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True
