"""A question over the window, only where undo cannot help.

    Dialog(window, title, text, deed, *, keep="", danger=False)
        title asks, text says what happens, `deed` names the button that does it; keep defaults to "Cancel"
        .column        QVBoxLayout between text and buttons, for a field
        .deed_button, .keep_button -> Button
        .open()        shows it over `window`; signals accepted(), kept(). Escape keeps.
It is laid into the window, not a window of its own; nothing behind it gets a key or a click meanwhile.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed, give_back_focus, show_focus
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.painting import box, painting, shadow
from inspector.ui.widgets.text import Text

WIDEST, MARGIN, PADDING = 480, 24, 20


def scrim() -> QColor:
    """The half-transparent colour laid over what has to wait."""
    parts = tokens().scrim[current_theme().scheme].removeprefix("rgba(").removesuffix(")").split(",")
    red, green, blue = (int(part) for part in parts[:3])
    return QColor(red, green, blue, round(float(parts[3]) * 255))


class _Sheet(Themed, QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.follow_theme()

    def themed(self) -> None:
        self.setMaximumWidth(current_theme().widened(WIDEST))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.card, c.surface, c.line)


class Dialog(Themed, QWidget):
    accepted = Signal()
    kept = Signal()

    def __init__(
        self,
        window: QWidget,
        title: str,
        text: str,
        deed: str,
        *,
        keep: str = "",
        danger: bool = False,
    ) -> None:
        super().__init__(window.window())
        self._keep_text = keep
        self._before: QWidget | None = None
        self.title_text, self.body_text = title, text
        self.deed_button = Button(deed, "danger" if danger else "primary")
        self.keep_button = Button()
        self.column = QVBoxLayout()
        self.column.setSpacing(tokens().space[3])
        self._danger = danger
        self._build()
        self.deed_button.clicked.connect(self._accept)
        self.keep_button.clicked.connect(self._keep)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.hide()
        self.follow_theme()

    def open(self) -> None:
        """Lay it over the window; the focus goes to the first field, or to the safe button."""
        window = self.parentWidget()
        if window is None:
            return
        if self.column.count():
            self.column.setContentsMargins(0, tokens().space[2], 0, tokens().space[1])
        self._before = QApplication.focusWidget()
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        fields = [field for field in self._tab_order() if not isinstance(field, Button)]
        show_focus(fields[0] if fields else self.keep_button if self._danger else self.deed_button)

    def retranslate(self) -> None:
        self.keep_button.setText(self._keep_text or self.tr("Cancel"))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # the window's shortcuts wait
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._keep()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round inside the dialog."""
        order = self._tab_order()
        focused = self.focusWidget()
        place = order.index(focused) if focused in order else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        order[(place + (1 if forward else -1)) % len(order)].setFocus(reason)
        return True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        window = self.parentWidget()
        if event.type() == QEvent.Type.Resize and window is not None:
            self.setGeometry(window.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), scrim())
            shadow(painter, QRectF(self._sheet.geometry()), tokens().radius.card)

    def _build(self) -> None:
        self._sheet = _Sheet(self)
        inside = QVBoxLayout(self._sheet)
        inside.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        inside.setSpacing(tokens().space[1])
        inside.addWidget(Text(self.title_text, "bar-title", wrap=True))
        if self.body_text:
            inside.addWidget(Text(self.body_text, "body", "text2", wrap=True))
        inside.addLayout(self.column)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, tokens().space[2], 0, 0)
        buttons.setSpacing(tokens().space[2])
        buttons.addStretch(1)
        buttons.addWidget(self.keep_button)
        buttons.addWidget(self.deed_button)
        inside.addLayout(buttons)
        across = QHBoxLayout()
        across.addStretch(0)
        across.addWidget(self._sheet, 1)
        across.addStretch(0)
        down = QVBoxLayout(self)
        down.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        down.addStretch(1)
        down.addLayout(across)
        down.addStretch(1)

    def _tab_order(self) -> list[QWidget]:
        """The widgets Tab visits, buttons last."""
        found = [
            widget
            for widget in self._sheet.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isEnabled()
            and not widget.isHidden()
            and widget.focusProxy() is None
        ]
        last = [self.keep_button, self.deed_button]
        return [widget for widget in found if widget not in last] + [b for b in last if b in found]

    def _accept(self) -> None:
        self._close()
        self.accepted.emit()

    def _keep(self) -> None:
        self._close()
        self.kept.emit()

    def _close(self) -> None:
        self.hide()
        give_back_focus(self._before)
        self.deleteLater()
