"""Photos on their way in: kept one by one away from the window's thread, attached as each is safe."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QIODevice, QObject, Signal
from PySide6.QtGui import QImage

from inspector.checklists.answers import Address
from inspector.files import open_given
from inspector.services.ports import PhotoFiles
from inspector.ui.tasks import Progress, Task, Tasks


@dataclass(frozen=True)
class Waiting:
    """A picture to come. `open` gives its bytes, called in the worker's thread."""

    address: Address
    name: str
    open: Callable[[], BinaryIO]


@dataclass(frozen=True)
class Kept:
    """A picture that is safe among the photo files."""

    address: Address
    name: str
    sha256: str
    taken_at: datetime | None


class Imports(QObject):
    """One at a time. `changed` follows every step, `kept` each picture, `failed` each that is none."""

    changed = Signal(object)  # Address
    kept = Signal(object)  # Kept
    failed = Signal(object)  # Exception

    def __init__(self, photos: PhotoFiles, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._tasks = tasks
        self._queue: deque[Waiting] = deque()
        self._current: Waiting | None = None
        self._task: Task | None = None

    def waiting(self, address: Address | None = None) -> int:
        """How many pictures are still to come, for an item or in all."""
        all_ = [*self._queue, *([self._current] if self._current else [])]
        return sum(address is None or each.address == address for each in all_)

    def add_files(self, address: Address, paths: Iterable[Path]) -> None:
        self._add(Waiting(address, path.name, partial(open_given, path)) for path in paths)

    def add_image(self, address: Address, image: QImage, name: str) -> None:
        """A picture from the clipboard."""
        self._add([Waiting(address, name, lambda: BytesIO(_png(image)))])

    def cancel(self, address: Address) -> None:
        """Give up what is still to come for an item; what was attached stays."""
        self._queue = deque(each for each in self._queue if each.address != address)
        if self._current is not None and self._current.address == address and self._task is not None:
            self._task.cancel()
        self.changed.emit(address)

    def _add(self, pictures: Iterable[Waiting]) -> None:
        added = list(pictures)
        self._queue.extend(added)
        for address in {each.address for each in added}:
            self.changed.emit(address)
        self._next()

    def _next(self) -> None:
        if self._current is not None or not self._queue:
            return
        picture = self._current = self._queue.popleft()
        self._task = self._tasks.run(
            lambda progress: _keep(self._photos, picture, progress),
            on_result=self.kept.emit,
            on_error=self.failed.emit,
        )
        self._task.ended.connect(self._ended)

    def _ended(self) -> None:
        picture, self._current, self._task = self._current, None, None
        if picture is not None:
            self.changed.emit(picture.address)
        self._next()


def _keep(photos: PhotoFiles, picture: Waiting, progress: Progress) -> Kept:
    """In the worker's thread."""
    progress.check()
    with picture.open() as source:
        sha256 = photos.keep(source, picture.name)
    return Kept(picture.address, picture.name, sha256, photos.taken_at(sha256))


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
