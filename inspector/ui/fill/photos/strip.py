"""The strip of photos under an item: previews, what is still on its way, and "Add photo" last."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.checklists.answers import Photo
from inspector.ui.fill.photos.previews import Previews
from inspector.ui.fill.photos.tiles import AddPhoto, Incoming, PhotoTile
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.layouts import FlowLayout

GAP = 12


class PhotoStrip(Themed, QWidget):
    """The photos of one item."""

    add_asked = Signal()
    opened = Signal(object)  # Photo
    removed = Signal(object)  # Photo
    ordered = Signal(object)  # the photos in their new order
    cancelled = Signal()

    def __init__(self, previews: Previews, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._previews = previews
        self.tiles: list[PhotoTile] = []
        self._slots: list[QRect] = []  # where tiles stand while one is dragged,
        self._before: list[Photo] = []  # and their order before
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

    def set_photos(self, photos: tuple[Photo, ...], incoming: int = 0, asked: int = 0) -> None:
        """Show these, and that `incoming` of those `asked` for are on their way. Tiles of photos that are
        still there stay."""
        if photos != tuple(self._before or (tile.photo for tile in self.tiles)):
            self._show(photos)
        self.incoming.set_progress(incoming, asked)
        self.updateGeometry()

    def _show(self, photos: tuple[Photo, ...]) -> None:
        self._slots, self._before = [], []  # a photo that comes or goes ends the drag of another
        known = {tile.photo.id: tile for tile in self.tiles}
        tiles = [known.pop(photo.id) if photo.id in known else self._tile(photo) for photo in photos]
        for gone in known.values():
            gone.hide()
            gone.deleteLater()
        self._lay(tiles)
        for number, (tile, photo) in enumerate(zip(tiles, photos, strict=True), 1):
            tile.show_photo(photo, number)
            tile.movable = len(photos) > 1

    def _lay(self, tiles: list[PhotoTile]) -> None:
        """Lay the tiles in this order. Each that is shown would have all of them laid out at once."""
        before, self.tiles = set(self.tiles), tiles
        self._flow.setEnabled(False)
        for gone in before.difference(tiles):
            self._flow.removeWidget(gone)
        for new in tiles:
            if new not in before:
                self._flow.addWidget(new)
                new.show()
        self._flow.put_in_order([*tiles, self.incoming, self.add])
        self._flow.setEnabled(True)

    def _tile(self, photo: Photo) -> PhotoTile:
        tile = PhotoTile(photo, self._previews, 1, self)
        tile.clicked.connect(lambda: self.opened.emit(tile.photo))
        tile.removed.connect(lambda: self.removed.emit(tile.photo))
        tile.shifted.connect(partial(self._shift, tile))
        tile.lifted.connect(self._lift)
        tile.dragged.connect(partial(self._drag, tile))
        tile.dropped.connect(self._drop)
        return tile

    # -- the order

    def _shift(self, tile: PhotoTile, by: int) -> None:
        photos = [each.photo for each in self.tiles]
        place = self.tiles.index(tile)
        if 0 <= place + by < len(photos):
            photos.insert(place + by, photos.pop(place))
            self.ordered.emit(photos)

    def _lift(self) -> None:
        self._slots = [tile.geometry() for tile in self.tiles]
        self._before = [tile.photo for tile in self.tiles]

    def _drag(self, tile: PhotoTile, middle: QPoint) -> None:
        """The others make room where the tile is held."""
        if not self._slots:
            return
        nearest = min(range(len(self._slots)), key=lambda at: _far(self._slots[at].center(), middle))
        self.tiles.remove(tile)
        self.tiles.insert(nearest, tile)
        for each, slot in zip(self.tiles, self._slots, strict=True):
            if each is not tile:
                each.setGeometry(slot)

    def _drop(self) -> None:
        before, photos = self._before, [tile.photo for tile in self.tiles]
        if before:
            self.tiles.sort(key=lambda tile: before.index(tile.photo))
            self._show(tuple(photos))
        self._flow.invalidate()
        if before and photos != before:
            self.ordered.emit(photos)


def _far(one: QPoint, other: QPoint) -> int:
    return (one - other).manhattanLength()
