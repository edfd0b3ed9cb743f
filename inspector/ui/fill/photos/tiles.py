"""The tiles of a strip of photos: one photo, those still on their way, and the one that adds."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from inspector.checklists.answers import Photo
from inspector.services.ports.photos import THUMBNAIL
from inspector.ui.fill.photos.keys import STRIP, Strip
from inspector.ui.fill.photos.previews import Previews
from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Pressable
from inspector.ui.widgets.painting import (
    CENTRE,
    WRAP,
    box,
    icon_side,
    painting,
    text_height,
    text_width,
    write,
)
from inspector.ui.widgets.scroll import hold_still
from inspector.ui.widgets.text import tip

HEIGHT, ADD_WIDTH, SHAPE = 76, 84, 4 / 3
TWO_LINES = "x\nx"


def tile_size() -> QSize:
    """Of a photo in the strip, as high as the tile beside it whose words grow with the text."""
    words = text_height(current_theme().font("secondary"), TWO_LINES, ADD_WIDTH)
    height = max(HEIGHT, words + 16 + icon_side())
    return QSize(round(height * SHAPE), height)


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
    """One photo. A press opens it, Delete takes it away; Ctrl with an arrow or a drag changes its place."""

    removed = Signal()
    shifted = Signal(int)  # by so many places
    lifted = Signal()
    dragged = Signal(object)  # QPoint: where its middle is now
    dropped = Signal()

    def __init__(self, photo: Photo, previews: Previews, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.photo, self._previews, self._number = photo, previews, number
        self.movable = False
        self._pressed: QPointF | None = None
        self._dragging = False
        previews.ready.connect(self._ready)
        self.follow_theme()

    def show_photo(self, photo: Photo, number: int) -> None:
        """The same photo, perhaps with another caption, drawing or place."""
        if (photo, number) != (self.photo, self._number):
            self.photo, self._number = photo, number
            self.retranslate()
            self.update()

    def retranslate(self) -> None:
        name = self.tr("Photo {number}").format(number=self._number)
        self.setAccessibleName(f"{name}, {self.photo.caption}" if self.photo.caption else name)
        self.setToolTip(tip(self.photo.caption))

    def focus_radius(self) -> float:
        return tokens().radius.photo

    def sizeHint(self) -> QSize:
        return tile_size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match STRIP.deed(event):
            case Strip.REMOVE:
                self.removed.emit()
            case Strip.EARLIER:
                self.shifted.emit(-1)
            case Strip.LATER:
                self.shifted.emit(1)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = event.position() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not self.movable:
            super().mouseMoveEvent(event)
            return
        way = event.position() - self._pressed
        if not self._dragging and self._begins(way):
            self._dragging = True
            self.lifted.emit()
            self.setDown(False)
            hold_still(self, True)
            self.raise_()
        if self._dragging:
            self.move(self.pos() + way.toPoint())
            self.dragged.emit(self.geometry().center())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if not self._dragging:
            super().mouseReleaseEvent(event)
            return
        self._dragging = False
        hold_still(self, False)
        self.setDown(False)
        self.dropped.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_photo(painter, self.rect(), self._previews.of(self.photo, THUMBNAIL))
            if self.hovered or self.isDown() or self._dragging:
                painter.setOpacity(0.18 if self.isDown() else 0.1)
                box(painter, self.rect(), tokens().radius.photo, "#000000")

    def _begins(self, way: QPointF) -> bool:
        """A finger that goes up or down scrolls the list instead."""
        if current_theme().touch and abs(way.y()) > abs(way.x()):
            return False
        return way.manhattanLength() >= QApplication.startDragDistance()

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
        width = max(ADD_WIDTH, widest + 16)
        words = text_height(font, self.text(), width - 8)
        return QSize(width, max(tile_size().height(), words + 16 + icon_side()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        c, font = current_theme().colours, current_theme().font("secondary")
        fill = c.pressed if self.isDown() else c.hover if self.hovered else None
        words = text_height(font, self.text(), self.width() - 8)
        side = icon_side()
        top = (self.height() - side - 4 - words) / 2
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.photo, fill, c.line_strong, dashed=True)
            icons.draw(painter, "camera", QRectF((self.width() - side) / 2, top, side, side), c.text2)
            under = QRectF(4, top + side + 4, self.width() - 8, words)
            write(painter, under, CENTRE | WRAP, self.text(), font, c.text2)


class Incoming(Pressable):
    """Which of the photos asked for is on its way; a press gives up the rest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting = self._asked = 0
        self.follow_theme()

    def set_progress(self, waiting: int, asked: int) -> None:
        """`waiting` of those `asked` for are not there yet."""
        self._waiting, self._asked = waiting, max(waiting, asked)
        self.setVisible(waiting > 0)
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        at = self._asked - self._waiting + 1
        self.setText(self.tr("{number} of {all}").format(number=at, all=self._asked))
        self.setAccessibleName(
            self.tr("Adding photo {progress}. Press to stop.").format(progress=self.text())
        )

    def focus_radius(self) -> float:
        return tokens().radius.photo

    def sizeHint(self) -> QSize:
        words = (self.text(), self.tr("Cancel"))
        wide = max(text_width(current_theme().font("group"), word) for word in words)
        high = 2 * text_height(current_theme().font("group")) + 20
        return tile_size().expandedTo(QSize(wide + 24, high))

    def paintEvent(self, _event: QPaintEvent) -> None:
        c, radius = current_theme().colours, tokens().radius.photo
        small, bold = current_theme().font("secondary"), current_theme().font("group")
        line = text_height(bold)
        top = (self.height() - 2 * line) / 2 - 4
        far = (self.width() - 24) * (self._asked - self._waiting) / max(1, self._asked)
        with painting(self) as painter:
            box(painter, self.rect(), radius, c.pressed if self.isDown() else c.sunken)
            write(painter, QRectF(0, top, self.width(), line), CENTRE, self.text(), small, c.text2)
            under = QRectF(0, top + line, self.width(), line)
            write(painter, under, CENTRE, self.tr("Cancel"), bold, c.accent)
            groove = QRectF(12, self.height() - 12, self.width() - 24, 4)
            box(painter, groove, 2, c.line)
            box(painter, QRectF(groove.left(), groove.top(), far, 4), 2, c.accent)
