"""One picture as large as there is room, and the finger that goes on to the next."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.checklists.answers import Photo
from inspector.ui.fill.photos.previews import Previews
from inspector.ui.fill.photos.zoom import Zoom
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.painting import CENTRE, WRAP, box, painting, write

EDGE, NEAR_EDGE = 1600, 3200  # px of the picture asked for; of one looked at from near
SWIPE = 60  # px a finger goes aside at least


class Sheet(Themed, QWidget):
    """Shows the photo as reports do. `swiped(1)` asks for the next one, `swiped(-1)` for the one before."""

    swiped = Signal(int)
    pressed_beside = Signal()

    def __init__(self, previews: Previews, photo: Photo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._previews, self._photo = previews, photo
        self._pressed: QPointF | None = None
        self._dragged = QPointF()
        self.zoom = Zoom(self)
        self.zoom.changed.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        previews.ready.connect(self._ready)
        self.follow_theme()

    def show_photo(self, photo: Photo) -> None:
        if photo.id != self._photo.id or photo.turn != self._photo.turn:
            self.zoom.fit()
        self._photo = photo
        self.setAccessibleName(photo.caption or photo.name or self.tr("Photo"))
        self.update()

    def place(self) -> QRectF:
        """Where the picture is; empty while it is on its way."""
        picture = self._picture()
        if picture is None or picture.isNull():
            return QRectF()
        size = picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(QRectF(self.rect()).center())
        return self.zoom.place(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        picture = self._picture()
        if picture is None:
            return
        with painting(self) as painter:
            if picture.isNull():
                c, theme = current_theme().colours, current_theme()
                note = QRectF(self.rect().center().x() - 180, self.rect().center().y() - 60, 360, 120)
                box(painter, note, tokens().radius.card, c.surface, c.line)
                words = note.adjusted(20, 12, -20, -12)
                write(painter, words, CENTRE | WRAP, self._why(), theme.font("body"), c.text)
                return
            painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(self.place(), picture, QRectF(picture.rect()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._dragged = event.position()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag moves what is looked at from near; else it may become a swipe."""
        if self._pressed is not None and self.zoom.near():
            way, self._dragged = event.position() - self._dragged, event.position()
            self.zoom.move(way)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        way, self._pressed = event.position() - self._pressed, None
        if self.zoom.near():
            return
        if abs(way.x()) >= SWIPE and abs(way.x()) > 2 * abs(way.y()):
            self.swiped.emit(-1 if way.x() > 0 else 1)
        elif way.manhattanLength() < SWIPE and not self.place().contains(event.position()):
            self.pressed_beside.emit()

    def _picture(self) -> QPixmap | None:
        photo = self._photo
        whole = self._previews.best(photo.sha256, photo.turn, EDGE, photo.layer)
        if not self.zoom.near():
            return whole
        return self._previews.get(photo.sha256, photo.turn, NEAR_EDGE, photo.layer) or whole

    def _why(self) -> str:
        if self._photo.layer is None:
            return self.tr("The file of this photo is missing or damaged.")
        return self.tr("The photo, or what was drawn on it, cannot be read. Draw on it again to see it.")

    def _ready(self, sha256: str) -> None:
        if sha256 == self._photo.sha256:
            self.update()
