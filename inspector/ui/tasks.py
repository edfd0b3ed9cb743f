"""Work away from the screen: one user action is one task.

Tasks(parent=None)
    .run(work, *, on_result=None, on_error=None, on_progress=None, receiver=None) -> Task
        work(progress: Progress) -> result, run in a thread; callbacks come back on the UI thread, or
        nowhere when `receiver` is gone by then
    .cancel_all(), .running() -> int
Task: signals progressed(int done, int total), succeeded(object), failed(object exception), cancelled(),
      ended(); .cancel(), .is_cancelled()
Progress: .report(done, total); raises Cancelled once the person cancelled; .check(); .stopped() -> bool
when_done(future, receiver, on_result, on_error)
    brings a concurrent.futures.Future home; nothing happens when `receiver` is gone by then
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, SignalInstance
from shiboken6 import isValid

log = logging.getLogger(__name__)
Result = TypeVar("Result")


class Cancelled(Exception):  # noqa: N818 - not an error: the person asked for it
    """Raised inside the work to leave it."""


class Progress:
    """What the work gets in its hand: it reports, and learns here that it is to stop."""

    def __init__(self, progressed: SignalInstance, stop: threading.Event) -> None:
        self._progressed, self._stop = progressed, stop

    def check(self) -> None:
        """Raise Cancelled when the person cancelled."""
        if self._stop.is_set():
            raise Cancelled

    def stopped(self) -> bool:
        """Whether the person cancelled; for work that is asked rather than told."""
        return self._stop.is_set()

    def report(self, done: int, total: int) -> None:
        self.check()
        self._progressed.emit(done, total)


class Task(QObject):
    """Lives on the UI thread until it ended, so its signals outlive the worker that emits them."""

    progressed = Signal(int, int)
    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    _returned = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._work: Callable[[Progress], Any] | None = None
        self._returned.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the work to stop; `cancelled` follows, and its result is dropped even if it came first."""
        self._stop.set()

    def is_cancelled(self) -> bool:
        return self._stop.is_set()

    def worker(self, work: Callable[[Progress], Any]) -> Callable[[], None]:
        """`work` is kept here until it ended: what of the window it refers to must not die in the worker."""
        self._work = work
        return _Worker(work, Progress(self.progressed, self._stop), self._returned)

    def _end(self, result: object, error: BaseException | None) -> None:
        self._work = None
        if self._stop.is_set() or isinstance(error, Cancelled):
            self.cancelled.emit()
        elif error is not None:
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        self.ended.emit()


class _Worker:
    """Holds signals only, never the objects that own them; and the work no longer than it runs. It is no
    QRunnable: the binding lets many of those that ended stay for good."""

    def __init__(self, work: Callable[[Progress], Any], progress: Progress, returned: SignalInstance) -> None:
        self._work: Callable[[Progress], Any] | None = work
        self._progress, self._returned = progress, returned

    def __call__(self) -> None:
        self._returned.emit(*self._outcome())  # a name for the error here would keep it, and itself, alive

    def _outcome(self) -> tuple[object, BaseException | None]:
        try:
            self._progress.check()
            assert self._work is not None
            return self._work(self._progress), None
        except BaseException as raised:  # noqa: BLE001 - handed over whole to the UI thread
            return None, raised
        finally:
            self._work = None


class Tasks(QObject):
    """Starts tasks and keeps them alive until they ended."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._tasks: set[Task] = set()
        self._guarded: set[Task] = set()

    def run(
        self,
        work: Callable[[Progress], Result],
        *,
        on_result: Callable[[Result], object] | None = None,
        on_error: Callable[[BaseException], object] | None = None,
        on_progress: Callable[[int, int], object] | None = None,
        receiver: QObject | None = None,
        guarded: bool = False,
    ) -> Task:
        """Start `work` in a thread. An error nobody takes is logged. If `guarded`, closing asks about it.

        `receiver` is what callbacks speak of that are not methods of what lives in the window themselves."""
        task = Task(self)
        if guarded:
            self._guarded.add(task)
        if on_result is not None:
            task.succeeded.connect(_while_there(receiver, on_result))
        task.failed.connect(_while_there(receiver, on_error or _log, _log))
        if on_progress is not None:
            task.progressed.connect(_while_there(receiver, on_progress))
        task.ended.connect(self._ended)
        self._tasks.add(task)
        self._pool.start(task.worker(work))
        return task

    def running(self) -> int:
        return len(self._tasks)

    def guarded(self) -> list[Task]:
        """Those under way that closing the window must not break off unasked."""
        return list(self._guarded)

    def cancel_all(self) -> None:
        for task in self._tasks:
            task.cancel()

    def wait(self, milliseconds: int = -1) -> bool:
        """Wait for the threads, as closing does; False when the time ran out."""
        return self._pool.waitForDone(milliseconds)

    def _ended(self) -> None:
        task = self.sender()
        if isinstance(task, Task):
            self._tasks.discard(task)
            self._guarded.discard(task)
            task.deleteLater()


def _while_there(
    receiver: QObject | None, slot: Callable[..., object], otherwise: Callable[..., object] = lambda *_: None
) -> Callable[..., object]:
    """A slot for as long as its receiver is there. Without one, Qt itself forgets methods of what is gone."""
    if receiver is None:
        return slot

    def heard(*values: object) -> None:
        (slot if isValid(receiver) else otherwise)(*values)

    return heard


def _log(error: BaseException) -> None:
    log.error("a task failed", exc_info=error)


class _Bridge(QObject):
    """Carries one result to the thread of its receiver."""

    arrived = Signal(object)

    def __init__(
        self,
        receiver: QObject,
        on_result: Callable[[Any], object],
        on_error: Callable[[BaseException], object],
    ) -> None:
        super().__init__(receiver)
        self._on_result, self._on_error = on_result, on_error
        self.arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def _take(self, future: Future[Any]) -> None:
        self.deleteLater()
        if future.cancelled():
            return
        error = future.exception()
        if error is not None:
            self._on_error(error)
        else:
            self._on_result(future.result())


def when_done(
    future: Future[Result],
    receiver: QObject,
    on_result: Callable[[Result], object],
    on_error: Callable[[BaseException], object],
) -> None:
    """Call one of the two on the UI thread once `future` is done, unless `receiver` is gone by then.

    Called on the UI thread. A cancelled future brings nothing.
    """
    bridge = _Bridge(receiver, on_result, on_error)
    gate = _Gate(bridge.arrived)
    bridge.destroyed.connect(gate.close)
    future.add_done_callback(gate.pass_on)


class _Gate:
    """Stands between the future's thread and a bridge that may be destroyed meanwhile."""

    def __init__(self, arrived: SignalInstance) -> None:
        self._arrived: SignalInstance | None = arrived
        self._lock = threading.Lock()

    def close(self) -> None:
        with self._lock:
            self._arrived = None

    def pass_on(self, future: Future[Any]) -> None:
        with self._lock, suppress(RuntimeError):  # the receiver is being destroyed this moment
            if self._arrived is not None:
                self._arrived.emit(future)
