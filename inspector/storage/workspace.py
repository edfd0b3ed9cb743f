"""A workspace: one folder with its database, photos, records and backups."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import AbstractContextManager, ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Engine

from inspector.services.ports.workspace import Repositories
from inspector.storage import sqlite
from inspector.storage.action_files import ActionFiles
from inspector.storage.backup import daily_backup
from inspector.storage.glance import DATABASE
from inspector.storage.location import refuse_unsafe
from inspector.storage.lock import WorkspaceLock
from inspector.storage.opening import (
    BACKUPS,
    check_readable,
    gone,
    lay_out,
    nothing_there,
    prepare,
    rebuild,
    refuse_alien,
)
from inspector.storage.photos import StoredPhotos
from inspector.storage.record_files import RecordFiles
from inspector.storage.sqlite import telling
from inspector.storage.transactions import Transactions
from inspector.storage.trash import collect, remove_drafts, remove_files
from inspector.storage.unit import Shelf, StoredRepositories
from inspector.storage.writer import Writer

log = logging.getLogger(__name__)
T = TypeVar("T")


def open_workspace(folder: Path, *, read_only: bool = False) -> StoredWorkspace:
    """Open the workspace in `folder`. For writing it is made if it is not there, and rebuilt from its records
    and the newest backup if its database is gone. For reading nothing is written; only SQLite may put its own
    files beside the log that a crash left.

    StorageError where the folder is no place for one (synced, on a network, not writable, full), another
    process writes to it, or a newer program wrote it; NotFoundError where there is nothing to read.
    """
    folder = folder.absolute()
    refuse_unsafe(folder)
    try:
        with telling(folder / DATABASE):
            return _open_reading(folder) if read_only else _open_writing(folder)
    except OSError as error:
        raise sqlite.system_trouble(error, folder) from error


def _open_reading(folder: Path) -> StoredWorkspace:
    database = folder / DATABASE
    if not database.is_file():
        raise nothing_there(folder)
    with ExitStack() as undo:
        readers = sqlite.reading_engine(database)
        undo.callback(readers.dispose)
        with readers.connect() as connection:
            device = check_readable(connection, database)
        undo.pop_all()
    return StoredWorkspace(folder, device, readers, Shelf(RecordFiles(folder), ActionFiles(folder)))


def _open_writing(folder: Path) -> StoredWorkspace:
    lay_out(folder)
    database, lock = folder / DATABASE, WorkspaceLock(folder)
    shelf = Shelf(RecordFiles(folder), ActionFiles(folder))
    lock.take()
    with ExitStack() as undo:
        undo.callback(lock.release)
        if gone(database):
            rebuild(folder)
        if database.exists():
            refuse_alien(database)
        engine = sqlite.writing_engine(database)
        undo.callback(engine.dispose)
        device = prepare(engine, database, shelf)
        workspace = WritingWorkspace(folder, device, engine, shelf, lock)
        undo.pop_all()
    return workspace


class StoredWorkspace:
    """A workspace opened for reading, beside the process that writes to it or alone."""

    read_only = True

    def __init__(self, folder: Path, device: str, readers: Engine, shelf: Shelf) -> None:
        self.folder = folder
        self.device = device
        self.photos = StoredPhotos(folder, read_only=self.read_only)
        self._database = folder / DATABASE
        self._readers = readers
        self._shelf = shelf

    def read(self) -> AbstractContextManager[Repositories]:
        return self._reading()

    @contextmanager
    def _reading(self) -> Iterator[Repositories]:
        with telling(self._database), self._readers.connect() as connection:
            yield StoredRepositories(connection, self._shelf)

    def write(self, work: Callable[[Repositories], T]) -> Future[T]:  # noqa: ARG002
        raise sqlite.read_only(self.folder)

    def write_kept(self, work: Callable[[Repositories], T]) -> Future[T]:
        return self.write(work)

    def on_trouble(self, heard: Callable[[Exception | None], None]) -> Callable[[], None]:  # noqa: ARG002
        """Nothing is written, so nothing is ever heard."""
        return lambda: None

    def pending(self) -> int:
        return 0

    def give_up(self) -> None:
        """Nothing waits."""

    def close(self) -> None:
        self._readers.dispose()


class WritingWorkspace(StoredWorkspace):
    """The workspace of the one process that writes to it."""

    read_only = False

    def __init__(self, folder: Path, device: str, engine: Engine, shelf: Shelf, lock: WorkspaceLock) -> None:
        super().__init__(folder, device, sqlite.reading_engine(folder / DATABASE), shelf)
        self._engine = engine
        self._lock = lock
        self._closed = False
        self._transactions = Transactions(engine, shelf, self._database)
        self._writer = Writer(self._transactions.run)
        self._tidy(datetime.now().astimezone())
        self._backup = threading.Thread(target=self._back_up, name="backup")
        self._backup.start()

    def write(self, work: Callable[[Repositories], T]) -> Future[T]:
        return self._writer.submit(work, kept=False)

    def write_kept(self, work: Callable[[Repositories], T]) -> Future[T]:
        return self._writer.submit(work, kept=True)

    def on_trouble(self, heard: Callable[[Exception | None], None]) -> Callable[[], None]:
        return self._writer.on_trouble(heard)

    def pending(self) -> int:
        return self._writer.pending()

    def give_up(self) -> None:
        self._writer.give_up()

    def close(self) -> None:
        """The lock is released whatever happens; what stays in SQLite's log is as safe as in the database."""
        if self._closed:
            return
        self._closed = True
        try:
            self._writer.close()
            self._backup.join()
            super().close()
            self._transactions.close()
            self._engine.dispose()
            sqlite.settle(self._database)
        except sqlite3.Error as error:
            log.warning("the workspace was closed without folding its log in: %s", error)
        finally:
            self._lock.release()

    def _tidy(self, now: datetime) -> None:
        """Each after the other is on disk: no file may go while a row could still come back."""
        for work in (
            lambda unit: remove_drafts(unit, now),
            lambda unit: collect(unit, self.photos),
            lambda _unit: remove_files(self.photos, now),
        ):
            self._writer.submit(work, kept=False).add_done_callback(_log_failure)

    def _back_up(self) -> None:
        """Nobody waits for the day's backup; a failure is logged, and made good at the next opening."""
        try:
            daily_backup(self._database, self.folder / BACKUPS, datetime.now().astimezone().date())
        except (OSError, sqlite3.Error) as error:
            log.warning("the daily backup was not made: %s", error)


def _log_failure(done: Future[None]) -> None:
    """Nobody waits for the tidying up either."""
    error = done.exception()
    if error is not None:
        log.error("the trash was not seen to", exc_info=error)
