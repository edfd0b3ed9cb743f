"""Photos one by one, large, over the window: those beside it at its sides, a bar below."""

from __future__ import annotations

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


class OneByOne(Overlay):
    """Left by Escape, Close or a press beside the picture; override go(). What stands in `bar`, and what is
    `told` of the photo, is laid out by who extends it."""

    def __init__(self, window: QWidget, previews: Previews, photo: Photo) -> None:
        super().__init__(window)
        self.sheet = Sheet(previews, photo)
        self.before, self.after = IconButton("left", framed=True), IconButton("right", framed=True)
        self.told, self.close_button = ElidedText("", "secondary", "text2"), Button(kind="primary")
        self.bar = QWidget()
        across = QHBoxLayout()
        across.setSpacing(tokens().space[2])
        across.addWidget(self.before)
        across.addWidget(self.sheet, 1)
        across.addWidget(self.after)
        down = QVBoxLayout(self)
        down.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        down.setSpacing(tokens().space[2])
        down.addLayout(across, 1)
        down.addWidget(self.bar)
        self.before.clicked.connect(lambda: self.go(-1))
        self.after.clicked.connect(lambda: self.go(1))
        self.sheet.swiped.connect(self.go)
        self.sheet.pressed_beside.connect(self.leave)
        self.close_button.clicked.connect(self.leave)

    def first(self) -> QWidget:
        return self.close_button

    def go(self, by: int) -> None:
        """To another photo."""
        raise NotImplementedError

    def show_one(self, photo: Photo, place: int, count: int) -> None:
        """The photo at `place` of `count`, with ways to those beside it."""
        self.sheet.show_photo(photo)
        for button, can in ((self.before, place > 0), (self.after, place < count - 1)):
            button.setVisible(count > 1)
            button.setEnabled(can)

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
        if not self.bar.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), scrim())
            painter.fillRect(self.rect(), scrim())
            c = current_theme().colours
            box(painter, self.bar.geometry(), tokens().radius.card, c.surface, c.line)
