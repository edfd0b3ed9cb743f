"""What is on disk and what is not yet: the "Saved" time moves only when a write was acknowledged."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import Future
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from inspector.checklists.answers import Address
from inspector.errors import StorageError, WorldError
from inspector.services.clock import Clock
from inspector.services.editing import Change
from inspector.services.ports.workspace import Workspace

PATIENCE = 2.0  # s


class Saving(QObject):
    """Follows every change to the disk. `changed` comes on the window's thread.

    Everything given up to `saved_at` is on disk; `trouble` is why nothing can be written just now.
    It has no parent: a write that ends after the screen is gone still finds it.
    """

    changed = Signal()
    _ended = Signal(object, object, object)
    _troubled = Signal(object)

    def __init__(self, workspace: Workspace, clock: Clock) -> None:
        super().__init__()
        self._workspace = workspace
        self._clock = clock
        self._open: Counter[Address] = Counter()
        self._lost: set[Address] = set()
        self._lost_beside = 0  # changes of no item: the head, the comment, an entry
        self._waiting = self._typing = 0
        self.saved_at: datetime | None = None
        self.trouble: Exception | None = None
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)  # in the order of the writer
        self._troubled.connect(self._hear)
        self._stop_hearing = workspace.on_trouble(self._tell_trouble)

    @property
    def lost(self) -> bool:
        """Whether something was given up and is not on disk."""
        return bool(self._lost) or self._lost_beside > 0

    @property
    def settled(self) -> bool:
        """Whether everything that was done or typed is on disk."""
        return self._waiting == self._typing == 0 and not self.lost

    def unsaved(self, address: Address) -> bool:
        """Whether something of this item could not be written so far."""
        return (self.trouble is not None and address in self._open) or address in self._lost

    def type(self, going_on: bool) -> None:
        """Something is typed that is no change yet, or is one now."""
        self._typing += 1 if going_on else -1
        self.changed.emit()

    def watch(self, change: Change) -> None:
        self._waiting += 1
        self._open.update(change.addresses)
        self.changed.emit()
        change.saved.add_done_callback(partial(self._tell_end, change.addresses, self._clock()))

    def wait(self, seconds: float = PATIENCE) -> bool:
        """Wait until everything done so far is on disk; False when it is not yet after `seconds`."""
        if self._workspace.read_only:
            return True
        try:
            self._workspace.write(lambda _kept: None).result(seconds)
        except (TimeoutError, StorageError):
            return False
        return True

    def stop_hearing(self) -> None:
        """The screen is gone: no trouble is of interest any more."""
        self._stop_hearing()

    def give_up(self) -> None:
        """Leave without what cannot be written; the person decided so."""
        self._workspace.give_up()

    def _tell_end(self, addresses: frozenset[Address], given: datetime, saved: Future[None]) -> None:
        """On the writer's thread."""
        self._ended.emit(addresses, given, saved.exception())

    def _tell_trouble(self, trouble: Exception | None) -> None:
        """On the writer's thread."""
        self._troubled.emit(trouble)

    def _end(self, addresses: frozenset[Address], given: datetime, error: Exception | None) -> None:
        self._waiting -= 1
        self._open.subtract(addresses)
        self._open = +self._open
        if error is None:
            self._lost -= addresses
            self.saved_at = given
        else:
            self._lost |= addresses
            self._lost_beside += not addresses
        self.changed.emit()
        if error is not None and not isinstance(error, WorldError):
            raise error

    def _hear(self, trouble: Exception | None) -> None:
        self.trouble = trouble
        self.changed.emit()
