"""The newest photo of before or after, as large as there is room, to be compared at a glance."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.checklists.answers import Photo
from inspector.ui.fill.photos.previews import Previews
from inspector.ui.fill.photos.tiles import paint_photo
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Pressable
from inspector.ui.widgets.painting import box, painting

EDGE, WIDTH, LEAST = 800, 320, 120
"""EDGE: px of the picture asked for."""


class LargePhoto(Pressable):
    def __init__(self, previews: Previews, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._previews = previews
        self.photo: Photo | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        previews.ready.connect(lambda _sha256: self.update())
        self.hide()
        self.follow_theme()

    def show_photo(self, photo: Photo | None, name: str) -> None:
        self.photo = photo
        self.setAccessibleName(name)
        self.setVisible(photo is not None)
        self.update()

    def focus_radius(self) -> float:
        return tokens().radius.photo

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self.heightForWidth(WIDTH))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, self.heightForWidth(LEAST))

    def heightForWidth(self, width: int) -> int:
        return round(width * 3 / 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.photo is None:
            return
        with painting(self) as painter:
            paint_photo(painter, self.rect(), self._previews.of(self.photo, EDGE))
            if self.hovered or self.isDown():
                painter.setOpacity(0.18 if self.isDown() else 0.1)
                box(painter, self.rect(), tokens().radius.photo, "#000000")
