"""What is inspected, at the head of Fill in; a press opens what can be done with the whole inspection."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.ui.fill.titles import Titles
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import Role, tokens
from inspector.ui.widgets.base import Pressable
from inspector.ui.widgets.painting import box, painting
from inspector.ui.widgets.text import ElidedText, Icon

PADDING = 8


class TitleButton(Pressable):
    """The subject over template and site, which may take `lines`, with a mark that it opens."""

    def __init__(self, titles: Titles, role: Role, parent: QWidget | None = None, *, lines: int = 1) -> None:
        super().__init__(parent)
        self._titles = titles
        self._title, self._subtitle = ElidedText("", role, "text"), ElidedText("", lines=lines)
        first = QHBoxLayout()
        first.setSpacing(tokens().space[1])
        first.addWidget(self._title)
        first.addWidget(Icon("down", "text2", 16))
        first.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(PADDING, 4, PADDING, 4)
        self._column.setSpacing(0)
        self._column.addLayout(first)
        self._column.addWidget(self._subtitle)
        upright = QSizePolicy.Policy.Minimum if lines > 1 else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, upright)
        titles.changed.connect(self.retranslate)
        self.follow_theme()

    def retranslate(self) -> None:
        title = self._titles.title()
        self._title.set_text(title)
        self._subtitle.set_text(self._titles.subtitle())
        self.setAccessibleName(self.tr("{what}, what can be done").format(what=title))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as its words; it gives way."""
        return self._column.sizeHint().expandedTo(QSize(0, tokens().control.target_min))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        c = current_theme().colours
        fill = c.pressed if self.isDown() else c.hover if self.hovered else None
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.control, fill)
