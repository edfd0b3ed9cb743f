"""Photos on their way in: kept away from the window's thread, two at a time, attached in the order chosen."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QIODevice, QObject, QTimer, Signal
from PySide6.QtGui import QImage

from inspector.checklists.answers import Address
from inspector.files import open_given
from inspector.services.photos import Kept
from inspector.services.ports.photos import PhotoFiles
from inspector.ui.tasks import Progress, Task, Tasks

CAMERA_QUALITY = 92
AT_ONCE = 2
"""Pictures being kept at the same moment: while one waits for the disk, the other is decoded."""
TOGETHER = 250
"""ms in which those that are safe are handed over together, so that the window lays itself out once."""


@dataclass(frozen=True)
class Waiting:
    """A picture to come. `open` gives its bytes, called in the worker's thread."""

    address: Address
    name: str
    open: Callable[[], BinaryIO]
    taken_at: datetime | None = None  # where the picture does not tell


@dataclass(eq=False)
class _Running:
    """A picture being kept; `result` is what came of it: Kept, an error, or None where it was given up."""

    picture: Waiting
    task: Task | None = None
    done: bool = False
    result: Kept | BaseException | None = None


class Imports(QObject):
    """`changed` follows every step, `kept` the pictures that are safe, `failed` each that is none."""

    changed = Signal(object)  # Address
    kept = Signal(object)  # tuple[Kept, ...], all of one item
    failed = Signal(str, object)  # the picture's name, Exception

    def __init__(self, photos: PhotoFiles, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self._tasks = tasks
        self._queue: deque[Waiting] = deque()
        self._running: deque[_Running] = deque()  # in the order they are to be attached
        self._asked: dict[Address, int] = {}
        self._pause = QTimer(self, singleShot=True, interval=TOGETHER)
        self._pause.timeout.connect(self._hand_over)

    def waiting(self, address: Address | None = None) -> int:
        """How many pictures are still to come, for an item or in all."""
        all_ = [*(each.picture for each in self._running), *self._queue]
        return sum(address is None or each.address == address for each in all_)

    def asked(self, address: Address) -> int:
        """How many pictures were asked for since none was on its way to the item."""
        return self._asked.get(address, 0)

    def add_files(self, address: Address, paths: Iterable[Path]) -> None:
        self._add(Waiting(address, path.name, partial(open_given, path)) for path in paths)

    def add_image(self, address: Address, image: QImage, name: str, taken_at: datetime | None = None) -> None:
        """A picture from the clipboard or the camera; its name says the format."""
        self._add([Waiting(address, name, lambda: BytesIO(encoded(image, name)), taken_at)])

    def cancel(self, address: Address) -> None:
        """Give up what is still to come for an item; what was attached stays."""
        self._queue = deque(each for each in self._queue if each.address != address)
        for running in self._running:
            if running.picture.address == address and running.task is not None:
                running.task.cancel()
                running.result = None
        self._tell(address)

    def _add(self, pictures: Iterable[Waiting]) -> None:
        added = list(pictures)
        self._queue.extend(added)
        for each in added:
            self._asked[each.address] = self._asked.get(each.address, 0) + 1
        for address in {each.address for each in added}:
            self.changed.emit(address)
        self._start()

    def _start(self) -> None:
        while self._queue and sum(not each.done for each in self._running) < AT_ONCE:
            running = _Running(self._queue.popleft())
            self._running.append(running)
            running.task = self._tasks.run(
                partial(_keep, self._photos, running.picture),
                on_result=partial(self._came, running),
                on_error=partial(self._came, running),
            )
            running.task.ended.connect(partial(self._ended, running))

    def _came(self, running: _Running, result: Kept | BaseException) -> None:
        running.result = result

    def _ended(self, running: _Running) -> None:
        running.done = True
        self._start()
        if not self._pause.isActive():
            self._hand_over()

    def _hand_over(self) -> None:
        """What is done, in order: a quick picture waits for the slow one before it."""
        done = []
        while self._running and self._running[0].done:
            done.append(self._running.popleft())
        if not done:
            return
        self._pause.start()
        for address, together in groupby(done, key=lambda each: each.picture.address):
            came = list(together)
            kept = tuple(each.result for each in came if isinstance(each.result, Kept))
            if kept:
                self.kept.emit(kept)
            for each in came:
                if isinstance(each.result, BaseException):
                    self.failed.emit(each.picture.name, each.result)
            self._tell(address)

    def _tell(self, address: Address) -> None:
        if not self.waiting(address):
            self._asked.pop(address, None)
        self.changed.emit(address)


def _keep(photos: PhotoFiles, picture: Waiting, progress: Progress) -> Kept:
    """In the worker's thread."""
    progress.check()
    with picture.open() as source:
        sha256 = photos.keep(source, picture.name)
    taken_at = photos.taken_at(sha256) or picture.taken_at
    return Kept(picture.address, picture.name, sha256, taken_at)


def encoded(image: QImage, name: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if name.endswith(".jpg"):
        image.save(buffer, "JPEG", CAMERA_QUALITY)  # type: ignore[call-overload]
    else:
        image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
