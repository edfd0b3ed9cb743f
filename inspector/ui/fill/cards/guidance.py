"""What good looks like: the guidance of an item with its picture, let into the card."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.ui.fill.photos.previews import Previews
from inspector.ui.fill.photos.tiles import paint_photo
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Pressable, Themed
from inspector.ui.widgets.cards import Well
from inspector.ui.widgets.painting import painting
from inspector.ui.widgets.text import Icon, Text

PICTURE, EDGE = QSize(112, 64), 256
LINE = 70  # characters


class Picture(Pressable):
    """The reference picture; a press shows it large."""

    def __init__(self, sha256: str, previews: Previews, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sha256, self._previews = sha256, previews
        previews.ready.connect(self._ready)
        self.follow_theme()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Picture of what is right"))

    def sizeHint(self) -> QSize:
        return PICTURE

    def focus_radius(self) -> float:
        return tokens().radius.photo

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_photo(painter, self.rect(), self._previews.get(self.sha256, 0, EDGE))

    def _ready(self, sha256: str) -> None:
        if sha256 == self.sha256:
            self.update()


class Guidance(Themed, QWidget):
    """The well with the icon, the word, the text and the picture. `picture` is None where there is none."""

    def __init__(
        self, text: str, sha256: str | None, previews: Previews, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = Text("", "group")
        self._text = Text(text, "body", wrap=True)
        self.picture = Picture(sha256, previews) if sha256 else None
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(tokens().space[4])
        row.addWidget(Icon("info", "accent", beside="group"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        if self.picture is not None:
            row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        well = Well(padding=12)
        well.column.setContentsMargins(16, 12, 12, 12)
        well.column.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(well)
        self.follow_theme()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Guidance"))
