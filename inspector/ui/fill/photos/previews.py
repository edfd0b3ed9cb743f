"""Small pictures of photos, made away from the window's thread and kept while they are of use."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from inspector.checklists.answers import Photo
from inspector.errors import WorldError
from inspector.services.ports.photos import THUMBNAIL, PhotoFiles
from inspector.ui.tasks import Tasks

MOST = 64 * 2**20  # bytes of pictures held at once
Key = tuple[str, int, int, str | None]


class Previews(QObject):
    """`ready(sha256)` follows when a picture that was asked for is there, or cannot be had."""

    ready = Signal(str)

    def __init__(self, photos: PhotoFiles, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._tasks = tasks
        self._pictures: OrderedDict[Key, QPixmap] = OrderedDict()
        self._asked: set[Key] = set()

    def of(self, photo: Photo, edge: int) -> QPixmap | None:
        """As `get`, with what is drawn on the photo."""
        return self.get(photo.sha256, photo.turn, edge, photo.layer)

    def best(self, sha256: str, turn: int, edge: int, layer: str | None = None) -> QPixmap | None:
        """As `get`; while the large picture is on its way, the small one of the strip."""
        found = self.get(sha256, turn, edge, layer)
        return self.get(sha256, turn, THUMBNAIL, layer) if found is None else found

    def get(self, sha256: str, turn: int, edge: int, layer: str | None = None) -> QPixmap | None:
        """The picture at most `edge` px wide and high; None while it is on its way. A photo whose file is
        missing or broken, or whose layer cannot be read, comes as an empty picture."""
        key = (sha256, turn, edge, layer)
        found = self._pictures.get(key)
        if found is not None:
            self._pictures.move_to_end(key)
        elif key not in self._asked:
            self._asked.add(key)
            self._tasks.run(
                lambda _progress: QImage.fromData(self._photos.preview(*key)),
                on_result=lambda image: self._arrived(key, image),
                on_error=lambda error: self._refused(key, error),
                receiver=self,
            )
        return found

    def _refused(self, key: Key, error: BaseException) -> None:
        self._arrived(key, QImage())
        if not isinstance(error, WorldError):
            raise error

    def _arrived(self, key: Key, image: QImage) -> None:
        self._asked.discard(key)
        self._pictures[key] = QPixmap.fromImage(image)
        while len(self._pictures) > 1 and sum(map(_size, self._pictures.values())) > MOST:
            self._pictures.popitem(last=False)
        self.ready.emit(key[0])


def _size(picture: QPixmap) -> int:
    """Bytes in memory."""
    return picture.width() * picture.height() * 4
