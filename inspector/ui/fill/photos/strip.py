"""The strip of photos under an item: previews, what is still on its way, and "Add photo" last."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.checklists.answers import Photo
from inspector.ui.fill.photos.previews import Previews
from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Pressable, Themed
from inspector.ui.widgets.layouts import FlowLayout
from inspector.ui.widgets.painting import CENTRE, WRAP, box, painting, text_height, text_width, write
from inspector.ui.widgets.text import tip

HEIGHT, WIDTH, ADD_WIDTH, GAP = 76, 101, 84, 12
EDGE = 256  # px of a preview, for screens twice as dense


def filled(picture: QPixmap, rect: QRect) -> QRectF:
    """The part of `picture` that fills `rect` without distortion, from its middle."""
    scale = min(picture.width() / rect.width(), picture.height() / rect.height())
    part = QRectF(0, 0, rect.width() * scale, rect.height() * scale)
    part.moveCenter(QRectF(picture.rect()).center())
    return part


def paint_photo(painter: QPainter, rect: QRect, picture: QPixmap | None) -> None:
    """A photo with round corners; a sunken tile while it loads, with a sign where it cannot be had."""
    c, radius = current_theme().colours, tokens().radius.photo
    if picture is None or picture.isNull():
        box(painter, rect, radius, c.sunken)
        if picture is not None:
            middle = QRectF(rect.center().x() - 10, rect.center().y() - 10, 20, 20)
            icons.draw(painter, "warning", middle, c.warn)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    path = QPainterPath()
    path.addRoundedRect(QRectF(rect), radius, radius)
    painter.setClipPath(path)
    painter.drawPixmap(QRectF(rect), picture, filled(picture, rect))
    painter.restore()


class PhotoTile(Pressable):
    """One photo. A press opens it, Delete takes it away."""

    removed = Signal()

    def __init__(self, photo: Photo, previews: Previews, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photo, self._previews, self._number = photo, previews, number
        previews.ready.connect(self._ready)
        self.follow_theme()

    def retranslate(self) -> None:
        name = self.tr("Photo {number}").format(number=self._number)
        self.setAccessibleName(f"{name}, {self.photo.caption}" if self.photo.caption else name)
        self.setToolTip(tip(self.photo.caption))

    def focus_radius(self) -> float:
        return tokens().radius.photo

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            picture = self._previews.get(self.photo.sha256, self.photo.turn, EDGE)
            paint_photo(painter, self.rect(), picture)
            if self.hovered or self.isDown():
                painter.setOpacity(0.18 if self.isDown() else 0.1)
                box(painter, self.rect(), tokens().radius.photo, "#000000")

    def _ready(self, sha256: str) -> None:
        if sha256 == self.photo.sha256:
            self.update()


class AddPhoto(Pressable):
    """The dashed tile that takes files, and what is dropped or pasted on the card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follow_theme()

    def retranslate(self) -> None:
        self.setText(self.tr("Add photo"))
        self.setAccessibleName(self.text())

    def focus_radius(self) -> float:
        return tokens().radius.photo

    def sizeHint(self) -> QSize:
        font = current_theme().font("secondary")
        widest = max(text_width(font, word) for word in self.text().split() or [""])
        words = text_height(font, self.text(), ADD_WIDTH - 8)
        return QSize(max(ADD_WIDTH, widest + 16), max(HEIGHT, words + 36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        c, font = current_theme().colours, current_theme().font("secondary")
        fill = c.pressed if self.isDown() else c.hover if self.hovered else None
        words = text_height(font, self.text(), self.width() - 8)
        top = (self.height() - 20 - 4 - words) / 2
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.photo, fill, c.line_strong, dashed=True)
            icons.draw(painter, "camera", QRectF((self.width() - 20) / 2, top, 20, 20), c.text2)
            under = QRectF(4, top + 24, self.width() - 8, words)
            write(painter, under, CENTRE | WRAP, self.text(), font, c.text2)


class Incoming(Pressable):
    """How many photos are still on their way; a press gives them up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.follow_theme()

    def set_count(self, count: int) -> None:
        self._count = count
        self.setVisible(count > 0)
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        self.setText(self.tr("Adding %n", "", self._count))
        self.setAccessibleName(self.tr("Adding %n photo(s). Press to stop.", "", self._count))

    def focus_radius(self) -> float:
        return tokens().radius.photo

    def sizeHint(self) -> QSize:
        return QSize(max(WIDTH, text_width(current_theme().font("secondary"), self.text()) + 16), HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        c, font = current_theme().colours, current_theme().font("secondary")
        line = text_height(font)
        top = (self.height() - 2 * line) / 2
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.photo, c.pressed if self.isDown() else c.sunken)
            write(painter, QRectF(0, top, self.width(), line), CENTRE, self.text(), font, c.text2)
            under = QRectF(0, top + line, self.width(), line)
            write(painter, under, CENTRE, self.tr("Cancel"), current_theme().font("group"), c.accent)


class PhotoStrip(Themed, QWidget):
    """The photos of one item."""

    add_asked = Signal()
    opened = Signal(object)  # Photo
    removed = Signal(object)  # Photo
    cancelled = Signal()

    def __init__(self, previews: Previews, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._previews = previews
        self.tiles: list[PhotoTile] = []
        self.add = AddPhoto(self)
        self.incoming = Incoming(self)
        self.incoming.hide()
        self.add.clicked.connect(self.add_asked)
        self.incoming.clicked.connect(self.cancelled)
        self._flow = FlowLayout(self, GAP)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in (self.incoming, self.add):
            self._flow.addWidget(widget)

    def width_needed(self) -> int:
        return self._flow.sizeHint().width()

    def set_photos(self, photos: tuple[Photo, ...], incoming: int) -> None:
        """Show these; tiles of photos that are still there stay."""
        if photos != tuple(tile.photo for tile in self.tiles):
            self._rebuild(photos)
        self.incoming.set_count(incoming)
        self.updateGeometry()

    def set_addable(self, addable: bool) -> None:
        self.add.setVisible(addable)

    def _rebuild(self, photos: tuple[Photo, ...]) -> None:
        for tile in self.tiles:
            self._flow.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        for widget in (self.incoming, self.add):
            self._flow.removeWidget(widget)
        self.tiles = [PhotoTile(photo, self._previews, turn, self) for turn, photo in enumerate(photos, 1)]
        for tile in self.tiles:
            tile.clicked.connect(lambda _on=False, photo=tile.photo: self.opened.emit(photo))
            tile.removed.connect(lambda photo=tile.photo: self.removed.emit(photo))
        parts: list[QWidget] = [*self.tiles, self.incoming, self.add]
        for part in parts:
            self._flow.addWidget(part)
        for tile in self.tiles:
            tile.show()
