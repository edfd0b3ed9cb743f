"""The one thread that writes: each piece of work in a transaction of its own, in the order it came."""

from __future__ import annotations

import atexit
import logging
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, cast

from inspector.errors import StorageError

log = logging.getLogger(__name__)

T = TypeVar("T")
R = TypeVar("R")

FIRST_WAIT_S = 0.1
LONGEST_WAIT_S = 5.0


@dataclass(frozen=True, slots=True)
class _Task(Generic[R]):
    work: Callable[[R], Any]
    kept: bool
    future: Future[Any] = field(default_factory=Future)


class Writer(Generic[R]):
    """Runs work on its own thread through `transact`, which carries one piece out in a transaction, returns
    once it is on disk, and turns the world's errors into StorageError."""

    def __init__(self, transact: Callable[[Callable[[R], Any]], Any]) -> None:
        self._transact = transact
        self._tasks: deque[_Task[R]] = deque()
        self._changed = threading.Condition()
        self._closing = False
        self._given_up = False
        self._in_trouble = False
        self._held_by: StorageError | None = None  # why kept work is waiting just now, and the line with it
        self._listeners: tuple[Callable[[Exception | None], None], ...] = ()
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()
        # Whoever leaves without closing still gets written what waits.
        atexit.register(self.close)

    def submit(self, work: Callable[[R], T], *, kept: bool) -> Future[T]:
        task: _Task[R] = _Task(work, kept)
        with self._changed:
            if self._closing:
                raise RuntimeError("the workspace is closed")
            trouble = None if kept else self._held_by
            if trouble is None:
                self._tasks.append(task)
                self._changed.notify()
        if trouble is not None:
            task.future.set_exception(trouble)
        return cast("Future[T]", task.future)

    def on_trouble(self, heard: Callable[[Exception | None], None]) -> Callable[[], None]:
        # Replaced whole, so that telling can go through it meanwhile.
        self._listeners = (*self._listeners, heard)

        def stop() -> None:
            self._listeners = tuple(each for each in self._listeners if each is not heard)

        return stop

    def pending(self) -> int:
        return len(self._tasks)

    def give_up(self) -> None:
        """Fail the kept work that cannot be written; without trouble there is none."""
        with self._changed:
            self._given_up = self._in_trouble
            self._changed.notify()

    def close(self) -> None:
        """Write what waits, kept work once more at most, and end the thread."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        self._thread.join()
        atexit.unregister(self.close)

    def _run(self) -> None:
        while (task := self._next()) is not None:
            if task.future.set_running_or_notify_cancel():
                self._carry_out(task)
            else:
                self._tasks.popleft()

    def _next(self) -> _Task[R] | None:
        """The first task in line, which stays there until it is done; None at the end."""
        with self._changed:
            if not self._tasks:
                self._given_up = False
            self._changed.wait_for(lambda: self._tasks or self._closing)
            return self._tasks[0] if self._tasks else None

    def _carry_out(self, task: _Task[R]) -> None:
        try:
            result = self._attempt(task)
        except Exception as error:  # noqa: BLE001  (it belongs to whoever asked for the work)
            self._tasks.popleft()
            task.future.set_exception(error)
        else:
            self._tasks.popleft()
            task.future.set_result(result)

    def _attempt(self, task: _Task[R]) -> Any:
        """Carry a task out, kept work again and again while the world is in the way."""
        wait = FIRST_WAIT_S
        while True:
            try:
                result = self._transact(task.work)
            except StorageError as error:
                if not task.kept or not self._wait(error, wait):
                    raise
                wait = min(wait * 2, LONGEST_WAIT_S)
            else:
                self._tell(None)
                return result

    def _wait(self, trouble: StorageError, seconds: float) -> bool:
        """Wait before the next attempt; False when that was the last. Whoever asked for other work is not
        kept waiting behind it: that fails with the same trouble."""
        self._tell(trouble)
        with self._changed:
            if self._closing or self._given_up:
                return False
            others = [task for task in self._tasks if not task.kept]
            self._tasks = deque(task for task in self._tasks if task.kept)
            self._held_by = trouble
        for task in others:
            if task.future.set_running_or_notify_cancel():
                task.future.set_exception(trouble)
        with self._changed:
            self._changed.wait_for(lambda: self._given_up or self._closing, seconds)
            self._held_by = None
            return not self._given_up

    def _tell(self, trouble: StorageError | None) -> None:
        if trouble is None and not self._in_trouble:
            return
        self._in_trouble = trouble is not None
        for heard in self._listeners:
            try:
                heard(trouble)
            except Exception:
                log.exception("a listener to the writer failed")
