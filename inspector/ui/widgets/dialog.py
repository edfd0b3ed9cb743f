"""A question over the window, only where undo cannot help.

    Dialog(window, title, text, deed, *, keep="", danger=False)
        title asks, text says what happens, `deed` names the button that does it; keep defaults to "Cancel"
        .column        QVBoxLayout between text and buttons, for a field
        .deed_button, .keep_button -> Button
        .open()        shows it over `window`; signals accepted(), kept(). Escape keeps.
It is laid into the window, not a window of its own; nothing behind it gets a key or a click meanwhile.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.overlay import Overlay, scrim
from inspector.ui.widgets.painting import box, painting, shadow
from inspector.ui.widgets.text import Text

WIDEST, MARGIN, PADDING = 480, 24, 20


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


class Dialog(Overlay):
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
        super().__init__(window)
        self._keep_text = keep
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
        self.follow_theme()

    def open(self) -> None:
        if self.column.count():
            self.column.setContentsMargins(0, tokens().space[2], 0, tokens().space[1])
        super().open()

    def first(self) -> QWidget:
        """The first field, or the safe button."""
        fields = [field for field in self.tab_order() if not isinstance(field, Button)]
        return fields[0] if fields else self.keep_button if self._danger else self.deed_button

    def tab_order(self) -> list[QWidget]:
        """Buttons last."""
        found = super().tab_order()
        last: list[QWidget] = [self.keep_button, self.deed_button]
        return [widget for widget in found if widget not in last] + [b for b in last if b in found]

    def escape(self) -> None:
        self._keep()

    def retranslate(self) -> None:
        self.keep_button.setText(self._keep_text or self.tr("Cancel"))

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

    def _accept(self) -> None:
        self.leave()
        self.accepted.emit()

    def _keep(self) -> None:
        self.leave()
        self.kept.emit()
