"""What every widget of the kit shares.

Themed        mixin: call follow_theme() at the end of __init__; override themed() and retranslate()
FocusVisible  mixin: a ring round the widget while the keyboard, not the pointer, gave it the focus
Pressable     base of painted buttons: clicked and toggled of QAbstractButton, hover, press
show_focus(widget)  give the focus as the keyboard does, ring and all
give_back_focus(widget)  to what had it before; a widget that is gone meanwhile, or None, gets none
walk_row(buttons, event)  Left and Right inside a row of buttons
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QInputDevice, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from shiboken6 import isValid

from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.focus import FocusRing

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object

KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
RETURNING = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


def show_focus(widget: QWidget) -> None:
    widget.setFocus(Qt.FocusReason.TabFocusReason)


def give_back_focus(widget: QWidget | None) -> None:
    if widget is not None and isValid(widget):
        widget.setFocus(Qt.FocusReason.OtherFocusReason)


class Themed(_Widget):
    """Repaints and measures again when the theme changes, speaks again when the language does."""

    def follow_theme(self) -> None:
        current_theme().changed.connect(self.refresh_theme)
        self.retranslate()
        self.themed()

    def refresh_theme(self) -> None:
        self.themed()
        self.updateGeometry()
        self.update()

    def themed(self) -> None:
        """Take fonts and colours from the theme; what is painted by hand needs nothing here."""

    def retranslate(self) -> None:
        """Set every translated text again."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.updateGeometry()
            self.update()


class FocusVisible(_Widget):
    """Draws the focus ring for the keyboard only."""

    _ring: FocusRing | None = None
    _by_keyboard = False

    def focus_rect(self) -> QRect:
        """What the ring goes round, in own coordinates."""
        return self.rect()

    def focus_radius(self) -> float:
        return tokens().radius.control

    @property
    def focus_visible(self) -> bool:
        return self._ring is not None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in RETURNING:
            self._by_keyboard = event.reason() in KEYBOARD
        self._show_ring(self._by_keyboard)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_ring(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if self.hasFocus():
            self._by_keyboard = True
            self._show_ring(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._by_keyboard = False
        self._show_ring(False)

    def _show_ring(self, wanted: bool) -> None:
        if wanted and self._ring is None:
            self._ring = FocusRing(self, self.focus_rect, self.focus_radius())
        elif not wanted and self._ring is not None:
            self._ring.remove()
            self._ring = None


class Pressable(Themed, FocusVisible, QAbstractButton):
    """A painted button. Enter presses it as Space does; arrows are left to what it stands in.

    A finger's press hides the key hints, a key brings them back.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hovered = False

    def stretch(self) -> None:
        """Take all the width there is."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current_theme().set_touch(False)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        device = event.pointingDevice()
        finger = device is not None and device.type() == QInputDevice.DeviceType.TouchScreen
        current_theme().set_touch(finger)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if current_theme().touch:  # a finger that went away hovers over nothing
            self.hovered = False
            self.update()


def walk_row(buttons: Sequence[QWidget], event: QKeyEvent) -> bool:
    """Left and Right move the focus among `buttons`; False when the key is not for the row."""
    steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
    focused = next((place for place, button in enumerate(buttons) if button.hasFocus()), None)
    if focused is None or event.key() not in steps:
        return False
    place = focused + steps[Qt.Key(event.key())]
    if 0 <= place < len(buttons):
        show_focus(buttons[place])
    return True
