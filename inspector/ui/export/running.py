"""An export under way behind the window, one at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from inspector.services.exporting.order import Exported, Far, Order
from inspector.services.exporting.pace import Pace
from inspector.ui.context import Context
from inspector.ui.tasks import Progress, Task


class Exports(QObject):
    progressed = Signal(object, object)  # Far, and the seconds left or None
    ended = Signal(object)  # Exported
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Task | None = None
        self._far = Far(0, 0, 0)

    def start(self, order: Order, folder: Path) -> None:
        pace = Pace()
        task = self._context.tasks.run(
            self._work(order, folder),
            on_result=self.ended.emit,
            on_error=self.failed.emit,
            on_progress=lambda *_: self.progressed.emit(self._far, pace.left(self._far.share)),
            guarded=True,
        )
        task.cancelled.connect(self.cancelled)
        task.ended.connect(self._forget)
        self._task = task

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def running(self) -> bool:
        return self._task is not None

    def _work(self, order: Order, folder: Path) -> Callable[[Progress], Exported]:
        exporting = self._context.session.exporting

        def work(progress: Progress) -> Exported:
            def tell(far: Far) -> None:
                self._far = far
                progress.report(far.files, far.of)

            return exporting.export(order, folder, progress=tell, cancelled=progress.stopped)

        return work

    def _forget(self) -> None:
        self._task = None
