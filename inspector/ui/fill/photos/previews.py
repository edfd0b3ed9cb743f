"""Small pictures of photos, made away from the window's thread and kept while they are of use."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from inspector.services.ports import PhotoFiles
from inspector.ui.tasks import Tasks

MOST = 64 * 2**20  # bytes of pictures held at once
Key = tuple[str, int, int]


class Previews(QObject):
    """`ready(sha256)` follows when a picture that was asked for is there, or cannot be had."""

    ready = Signal(str)

    def __init__(self, photos: PhotoFiles, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._tasks = tasks
        self._pictures: OrderedDict[Key, QPixmap] = OrderedDict()
        self._asked: set[Key] = set()

    def get(self, sha256: str, turn: int, edge: int) -> QPixmap | None:
        """The picture at most `edge` px wide and high; None while it is on its way. A photo whose file is
        missing or broken comes as an empty picture."""
        key = (sha256, turn, edge)
        found = self._pictures.get(key)
        if found is not None:
            self._pictures.move_to_end(key)
        elif key not in self._asked:
            self._asked.add(key)
            self._tasks.run(
                lambda _progress: self._photos.preview(*key),
                on_result=lambda content: self._arrived(key, content),
                on_error=lambda _error: self._arrived(key, b""),
            )
        return found

    def _arrived(self, key: Key, content: bytes) -> None:
        picture = QPixmap()
        picture.loadFromData(content)
        self._asked.discard(key)
        self._pictures[key] = picture
        while len(self._pictures) > 1 and sum(map(_size, self._pictures.values())) > MOST:
            self._pictures.popitem(last=False)
        self.ready.emit(key[0])


def _size(picture: QPixmap) -> int:
    """Bytes in memory."""
    return picture.width() * picture.height() * 4
