"""One transaction around one piece of work."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Engine

from inspector.storage.sqlite import telling
from inspector.storage.unit import Shelf, StoredRepositories

log = logging.getLogger(__name__)
T = TypeVar("T")


class Transactions:
    """Runs work in transactions of the writing engine. Called from the writer's thread only."""

    def __init__(self, engine: Engine, shelf: Shelf, database: Path) -> None:
        self._connection = engine.connect()
        self._shelf = shelf
        self._database = database
        self._files_due: list[Callable[[], None]] = []

    def run(self, work: Callable[[StoredRepositories], T]) -> T:
        """The work's result, once it is on disk. StorageError where the world is in the way; then, as with
        any error, nothing was kept."""
        with telling(self._database), self._connection.begin():
            unit = StoredRepositories(self._connection, self._shelf)
            result = work(unit)
        self._files_due += unit.after_commit
        self._write_files()
        return result

    def close(self) -> None:
        self._connection.close()

    def _write_files(self) -> None:
        """Write the files of what is committed. One that fails is tried again after the next transaction,
        and when the workspace opens: the database has what it needs."""
        while self._files_due:
            try:
                self._files_due[0]()
            except OSError as error:
                log.warning("a record's file could not be written yet: %s", error)
                return
            self._files_due.pop(0)
