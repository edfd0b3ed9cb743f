"""What lies over the whole window until it is left; nothing behind it gets a key or a press meanwhile.

Overlay(window)    .open(); override first(), tab_order(), escape(); leave() ends it; signal left()
scrim()            the half-transparent colour laid over what has to wait
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed, give_back_focus, show_focus
from inspector.ui.widgets.tabbing import tabbed, walk


def scrim() -> QColor:
    parts = tokens().scrim[current_theme().scheme].removeprefix("rgba(").removesuffix(")").split(",")
    red, green, blue = (int(part) for part in parts[:3])
    return QColor(red, green, blue, round(float(parts[3]) * 255))


class Overlay(Themed, QWidget):
    """Escape leaves, Tab goes round inside, and the focus goes back to where it was."""

    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window.window())
        self._before: QWidget | None = None
        self.hide()

    def open(self) -> None:
        """Lay it over the window, with the focus on what comes first."""
        window = self.parentWidget()
        if window is None:
            return
        self._before = QApplication.focusWidget()
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        show_focus(self.first())

    def leave(self) -> None:
        self.hide()
        give_back_focus(self._before)
        self.deleteLater()
        self.left.emit()

    def escape(self) -> None:
        """What Escape does."""
        self.leave()

    def first(self) -> QWidget:
        """What has the focus at first."""
        return self.tab_order()[0]

    def tab_order(self) -> list[QWidget]:
        """What Tab visits, in turn."""
        return tabbed(self)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # the window's shortcuts wait
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        order = self.tab_order()
        if not order:  # it is going
            return False
        if not walk(order, forward):
            show_focus(order[0])
        return True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        window = self.parentWidget()
        if event.type() == QEvent.Type.Resize and window is not None:
            self.setGeometry(window.rect())
        return False
