"""The focus ring: 2 px, with a 2 px gap, laid over the window so that no layout needs room for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QMoveEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QSplitter, QWidget

from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens


class FocusRing(QWidget):
    """Lives in the nearest ancestor with room for it, so it scrolls and hides with the control."""

    def __init__(self, control: QWidget, rect: Callable[[], QRect], radius: float) -> None:
        border = tokens().border
        self._reach = border.focus + border.focus_gap
        self._control, self._rect, self._radius = control, rect, radius
        super().__init__(self._ground())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._watched = [*self._between(), control]
        for widget in self._watched:
            widget.installEventFilter(self)
        self._place()
        self.show()

    def remove(self) -> None:
        for widget in self._watched:
            widget.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        return False

    def moveEvent(self, _event: QMoveEvent) -> None:
        """A list that scrolls moves ring and control one after the other."""
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        width = tokens().border.focus
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_theme().colours.focus), width))
        inset = width / 2
        radius = self._radius + self._reach - inset
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)

    def _needed(self, ancestor: QWidget) -> QRect:
        rect = self._rect()
        corner = self._control.mapTo(ancestor, QPoint(0, 0))
        reach = self._reach
        return rect.translated(corner).adjusted(-reach, -reach, reach, reach)

    def _ground(self) -> QWidget:
        ancestor = self._control.parentWidget()
        while ancestor is not None and not ancestor.isWindow():
            holds_children_itself = isinstance(ancestor, QSplitter | QAbstractScrollArea)
            if not holds_children_itself and ancestor.rect().contains(self._needed(ancestor)):
                return ancestor
            if isinstance(ancestor.parentWidget(), QAbstractScrollArea):
                return ancestor
            ancestor = ancestor.parentWidget()
        return ancestor or self._control

    def _between(self) -> list[QWidget]:
        found, ancestor = [], self._control.parentWidget()
        while ancestor is not None and ancestor is not self.parentWidget():
            found.append(ancestor)
            ancestor = ancestor.parentWidget()
        return found

    def _place(self) -> None:
        ground = self.parentWidget()
        if ground is not None:
            self.setGeometry(self._needed(ground))
        self.raise_()
