"""What stands at the top and the bottom of a screen.

PageHead(title="", subtitle="", *, back=False, dense=False, parent=None)
    signal back_asked(); .set_texts(title, subtitle), .add(widget) at the right
    dense: 22 px title for working screens, otherwise 28 px
BottomBar(parent=None, *, height=84)    surface with a hairline above
    .add_note(widget) at the left, .add(widget) at the right; too narrow: buttons take their short forms
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.painting import painting
from inspector.ui.widgets.text import ElidedText


def shorten(bar: QWidget, row: QHBoxLayout, width: int) -> None:
    """Give the buttons of a bar their short forms when the long ones do not fit into `width`."""
    buttons = [button for button in bar.findChildren(Button) if button.short_text]
    for button in buttons:
        button.set_short(False)
    row.invalidate()
    if row.minimumSize().width() > width:
        for button in buttons:
            button.set_short(True)
        row.invalidate()


class PageHead(Themed, QWidget):
    back_asked = Signal()

    def __init__(
        self,
        title: str = "",
        subtitle: str = "",
        *,
        back: bool = False,
        dense: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = ElidedText("", "section" if dense else "page", "text")
        self._subtitle = ElidedText("", "secondary", "text2")
        self._back = IconButton("arrow-left")
        self._back.setVisible(back)
        self._back.clicked.connect(self.back_asked)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens().space[3])
        self._row.addWidget(self._back)
        self._row.addLayout(words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(tokens().control.top_bar if dense else tokens().control.page_head)
        self.set_texts(title, subtitle)
        self.follow_theme()

    def set_texts(self, title: str, subtitle: str = "") -> None:
        self._title.set_text(title)
        self._subtitle.set_text(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def add(self, widget: QWidget) -> None:
        self._row.addWidget(widget)

    def retranslate(self) -> None:
        self._back.set_name(self.tr("Back"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shorten(self, self._row, self.width())


class BottomBar(Themed, QWidget):
    def __init__(self, parent: QWidget | None = None, *, height: int | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(32, 0, 32, 0)
        self._row.setSpacing(tokens().space[3])
        self._row.addStretch(1)
        self.setMinimumHeight(height or tokens().control.bottom_bar)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._notes = 0
        self.follow_theme()

    def add_note(self, widget: QWidget) -> None:
        self._row.insertWidget(self._notes, widget)
        self._notes += 1

    def add(self, widget: QWidget) -> None:
        self._row.addWidget(widget)

    def set_margin(self, margin: int) -> None:
        self._row.setContentsMargins(margin, 0, margin, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            shorten(self, self._row, self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        shorten(self, self._row, self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        with painting(self) as painter:
            painter.fillRect(self.rect(), QColor(c.surface))
            painter.fillRect(0, 0, self.width(), 1, QColor(c.line))
