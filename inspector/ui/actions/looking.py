"""The photos of an action one by one, large, over the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.answers import Photo
from inspector.ui.fill.photos.keys import VIEWING, Viewing
from inspector.ui.fill.photos.previews import Previews
from inspector.ui.fill.photos.sheet import Sheet
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.overlay import Overlay, scrim
from inspector.ui.widgets.painting import box, painting
from inspector.ui.widgets.text import ElidedText

MARGIN = 16


class PhotoLook(Overlay):
    """Left by Escape, Close or a press beside the picture."""

    def __init__(self, window: QWidget, previews: Previews, photos: Sequence[Photo], photo: Photo) -> None:
        super().__init__(window)
        self._photos = list(photos)
        self._at = next(at for at, each in enumerate(photos) if each.id == photo.id)
        self.sheet = Sheet(previews, photo)
        self.before, self.after = IconButton("left", framed=True), IconButton("right", framed=True)
        self.told, self.close_button = ElidedText("", "secondary", "text2"), Button(kind="primary")
        across = QHBoxLayout()
        across.setSpacing(tokens().space[2])
        across.addWidget(self.before)
        across.addWidget(self.sheet, 1)
        across.addWidget(self.after)
        self._bar = QWidget()
        foot = QHBoxLayout(self._bar)
        foot.setContentsMargins(12, 12, 12, 12)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.close_button)
        down = QVBoxLayout(self)
        down.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        down.setSpacing(tokens().space[2])
        down.addLayout(across, 1)
        down.addWidget(self._bar)
        self.before.clicked.connect(lambda: self.go(-1))
        self.after.clicked.connect(lambda: self.go(1))
        self.sheet.swiped.connect(self.go)
        self.sheet.pressed_beside.connect(self.leave)
        self.close_button.clicked.connect(self.leave)
        self.follow_theme()

    def first(self) -> QWidget:
        return self.close_button

    def retranslate(self) -> None:
        self.before.set_name(self.tr("Previous photo"))
        self.after.set_name(self.tr("Next photo"))
        self.close_button.setText(self.tr("Close"))
        self.go(0)

    def go(self, by: int) -> None:
        """To another photo."""
        last = len(self._photos) - 1
        self._at = min(max(self._at + by, 0), last)
        photo = self._photos[self._at]
        self.sheet.show_photo(photo)
        for button, can in ((self.before, self._at > 0), (self.after, self._at < last)):
            button.setVisible(last > 0)
            button.setEnabled(can)
        place = self.tr("{number} of {all}").format(number=self._at + 1, all=last + 1) if last else ""
        self.told.set_text("  •  ".join(part for part in (place, photo.caption, photo.name) if part))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match VIEWING.deed(event):
            case Viewing.PREVIOUS:
                self.go(-1)
            case Viewing.NEXT:
                self.go(1)
            case Viewing.LARGER:
                self.sheet.zoom.larger()
            case Viewing.SMALLER:
                self.sheet.zoom.smaller()
            case Viewing.FIT:
                self.sheet.zoom.fit()
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if not self._bar.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), scrim())
            painter.fillRect(self.rect(), scrim())
            c = current_theme().colours
            box(painter, self._bar.geometry(), tokens().radius.card, c.surface, c.line)
