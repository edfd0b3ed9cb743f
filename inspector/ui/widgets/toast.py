"""One short message at the bottom of the window, with Undo where something can be taken back.

Toasts(window)    lives in `window`, bottom centre, one toast at a time
    .show_toast(text, undo=None, *, icon="check", above=0)    undo: called once when Undo is pressed
    .dismiss()    .text() -> str    .undo_button -> the button
It stays 6 s, 10 s with Undo; the pointer over it or the focus in it stops the clock.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRectF,
    QSize,
    QTimer,
)
from PySide6.QtGui import QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Pressable, Themed
from inspector.ui.widgets.painting import (
    LEFT,
    box,
    icon_side,
    icon_square,
    painting,
    shadow,
    text_width,
    write,
)
from inspector.ui.widgets.text import Icon, Text

SHADOW, MARGIN, WIDEST, NARROWEST = 16, 16, 640, 328


class _Undo(Pressable):
    """The toast's own button, in the toast's inverse colours."""

    def sizeHint(self) -> QSize:
        width = text_width(current_theme().font("button", True), self.text())
        return QSize(icon_side() + 8 + width + 24, tokens().control.button)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        c = theme.colours
        with painting(self) as painter:
            if self.hovered or self.isDown():
                painter.setOpacity(0.24 if self.isDown() else 0.14)
                box(painter, self.rect(), tokens().radius.control, c.canvas)
                painter.setOpacity(1)
            icons.draw(painter, "undo", icon_square(12, self.height() / 2), c.canvas)
            words = QRectF(self.rect()).adjusted(20 + icon_side(), 0, 0, 0)
            write(painter, words, LEFT, self.text(), theme.font("button", True), c.canvas)


class Toasts(Themed, QWidget):
    """The toast itself, hidden until there is something to say."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._undo: Callable[[], None] | None = None
        self._above = 0
        self._icon = Icon("check", "canvas", 20)
        self._text = Text("", "body", "canvas", wrap=True)
        self.undo_button = _Undo(self)
        self.undo_button.clicked.connect(self._take_back)
        self.undo_button.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(SHADOW + 18, SHADOW + 6, SHADOW + 8, SHADOW + 6)
        row.setSpacing(tokens().space[3])
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.undo_button)
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self.dismiss)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        window.installEventFilter(self)
        self.hide()
        self.follow_theme()

    def show_toast(
        self, text: str, undo: Callable[[], None] | None = None, *, icon: str = "check", above: int = 0
    ) -> None:
        """Say `text`, in place of any earlier toast; `above` px are left free under it (a bottom bar)."""
        self._undo, self._above = undo, above
        self._text.setText(text)
        self.setAccessibleName(text)
        self._icon.set_icon(icon)
        self.undo_button.setVisible(undo is not None)
        self.show()
        self.raise_()
        self._place(slide=True)
        self._start_clock()

    def stand_above(self, above: int) -> None:
        """Keep another `above` px free under it: what lies at the bottom has changed."""
        self._above = above
        self._place(slide=False)

    def dismiss(self) -> None:
        self._clock.stop()
        self._slide.stop()
        self._undo = None
        self.hide()

    def text(self) -> str:
        return self._text.text()

    def running(self) -> bool:
        """Whether the clock that takes the toast away is running."""
        return self._clock.isActive()

    def retranslate(self) -> None:
        self.undo_button.setText(self.tr("Undo"))
        self.undo_button.setAccessibleName(self.tr("Undo"))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._clock.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.undo_button.hasFocus():
            self._start_clock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.undo_button and event.type() == QEvent.Type.FocusIn:
            self._clock.stop()
        elif watched is self.undo_button and event.type() == QEvent.Type.FocusOut:
            self._start_clock()
        elif watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._place(slide=False)
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        body = self.rect().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        with painting(self) as painter:
            shadow(painter, body, tokens().radius.card)
            box(painter, body, tokens().radius.card, current_theme().colours.text)

    def _start_clock(self) -> None:
        motion = tokens().motion
        if self.isVisible():
            self._clock.start(motion.toast_stay_undo if self._undo else motion.toast_stay)

    def _place(self, *, slide: bool) -> None:
        window = self.parentWidget()
        if window is None or self.isHidden():
            return
        words = text_width(current_theme().font("body"), self._text.text())
        extra = self.undo_button.sizeHint().width() if self._undo else 0
        most = min(WIDEST * current_theme().text_scale // 100, window.width() - 2 * MARGIN)
        width = max(NARROWEST, min(most, words + extra + 84)) + 2 * SHADOW
        height = max(self.heightForWidth(width), tokens().control.toast + 2 * SHADOW)
        self.resize(width, height)
        place = QPoint((window.width() - width) // 2, window.height() - height - self._above)
        self._slide.stop()
        duration = current_theme().duration("toast_in")
        if slide and duration:
            self._slide.setDuration(duration)
            self._slide.setStartValue(place + QPoint(0, MARGIN))
            self._slide.setEndValue(place)
            self._slide.start()
        else:
            self.move(place)

    def _take_back(self) -> None:
        undo = self._undo
        self.dismiss()
        if undo is not None:
            undo()
