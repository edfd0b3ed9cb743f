"""Small pictures of files that are looked at, made a few at a time: what was asked for last comes first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from inspector.errors import WorldError
from inspector.ui.tasks import Tasks

EDGE = 320  # px, for screens twice as dense
AT_ONCE, MOST_ASKED, MOST_KEPT = 2, 80, 400


class Thumbnails(QObject):
    """`ready(path)` follows when a picture that was asked for is there, or is known to be broken.

    It has no parent: a picture that is made when the wall is gone still finds it.
    """

    ready = Signal(object)  # Path

    def __init__(self, glimpse: Callable[[Path, int], bytes], tasks: Tasks) -> None:
        super().__init__()
        self._glimpse, self._tasks = glimpse, tasks
        self._kept: OrderedDict[Path, QPixmap] = OrderedDict()
        self._asked: OrderedDict[Path, None] = OrderedDict()
        self._running: set[Path] = set()

    def get(self, path: Path) -> QPixmap | None:
        """The picture; None while it is on its way; an empty one where it cannot be had."""
        found = self._kept.get(path)
        if found is not None:
            self._kept.move_to_end(path)
        elif path not in self._running:
            self._asked[path] = None
            self._asked.move_to_end(path)
            if len(self._asked) > MOST_ASKED:  # scrolled past long ago
                self._asked.popitem(last=False)
            self._next()
        return found

    def forget_asked(self) -> None:
        """Make nothing more but what is asked for from now on."""
        self._asked.clear()

    def _next(self) -> None:
        while self._asked and len(self._running) < AT_ONCE:
            path, _ = self._asked.popitem()
            self._running.add(path)
            self._make(path)

    def _make(self, path: Path) -> None:
        self._tasks.run(
            lambda _progress: self._glimpse(path, EDGE),
            on_result=lambda content: self._arrived(path, content),
            on_error=lambda error: self._refused(path, error),
        )

    def _refused(self, path: Path, error: BaseException) -> None:
        self._arrived(path, b"")
        if not isinstance(error, WorldError):
            raise error

    def _arrived(self, path: Path, content: bytes) -> None:
        picture = QPixmap()
        picture.loadFromData(content)
        self._running.discard(path)
        self._kept[path] = picture
        if len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(path)
        self._next()
