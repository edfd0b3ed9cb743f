"""Reading the codes of one picture away from the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from inspector.ui.scan.codes import LARGEST, codes_in
from inspector.ui.tasks import Task, Tasks

Glimpse = Callable[[Path, int], bytes]


class CodeReading(QObject):
    """One picture at a time; the newest counts. `read` brings its codes, `failed` why a file is none."""

    read = Signal(list)
    failed = Signal(object)  # Exception

    def __init__(self, glimpse: Glimpse, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._glimpse, self._tasks = glimpse, tasks
        self._task: Task | None = None

    def start(self, picture: Path | QImage) -> None:
        self.cancel()
        glimpse = self._glimpse
        self._task = self._tasks.run(
            lambda _progress: _codes(picture, glimpse), on_result=self._found, on_error=self._refused
        )

    def busy(self) -> bool:
        return self._task is not None

    def cancel(self) -> None:
        """What is on its way counts no more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _found(self, codes: list[str]) -> None:
        self._task = None
        self.read.emit(codes)

    def _refused(self, error: BaseException) -> None:
        self._task = None
        self.failed.emit(error)


def _codes(picture: Path | QImage, glimpse: Glimpse) -> list[str]:
    """In the worker's thread; a file comes shrunk and the right way up, whatever its format."""
    image = picture if isinstance(picture, QImage) else QImage.fromData(glimpse(picture, LARGEST))
    return codes_in(image)
