"""Everything that is SQLite's own: opening, pragmas, copying, and what its errors mean."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import PoolProxiedConnection, QueuePool

from inspector.errors import StorageError
from inspector.files import FULL

BUSY_SECONDS = 5.0
LARGEST_READERS = 16

_PRAGMAS = (
    "PRAGMA synchronous=FULL",
    "PRAGMA fullfsync=ON",
    "PRAGMA checkpoint_fullfsync=ON",
    "PRAGMA foreign_keys=ON",
)


def writing_engine(database: Path) -> Engine:
    """The engine of the one writer: each transaction takes the write lock at its start."""
    return _engine(database, "rwc", "BEGIN IMMEDIATE", ("PRAGMA journal_mode=WAL", *_PRAGMAS), 1)


def reading_engine(database: Path) -> Engine:
    """The engine of the readers: each transaction sees one moment, and nothing can be written."""
    return _engine(database, "ro", "BEGIN", (), LARGEST_READERS)


def looking_engine(database: Path) -> Engine:
    """An engine to look at a database that may not be ours. At most what a crash left half done is undone."""
    return _engine(database, "rw", "BEGIN", (), 1)


def migrating_engine(database: Path) -> Engine:
    """The engine of a migration: alone, and with foreign keys off, or a rebuilt table would take its
    children's rows with it. SQLite ignores that switch inside a transaction, so it is set here."""
    pragmas = (*_PRAGMAS, "PRAGMA foreign_keys=OFF")
    return _engine(database, "rw", "BEGIN EXCLUSIVE", pragmas, 1)


def dangling(connection: Connection) -> bool:
    """Whether a row refers to one that is not there."""
    return connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None


def _engine(database: Path, mode: str, begin: str, pragmas: tuple[str, ...], size: int) -> Engine:
    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{database.absolute().as_uri()}?mode={mode}",
            uri=True,
            timeout=BUSY_SECONDS,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            for pragma in pragmas:
                connection.execute(pragma)
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, pool_size=size, max_overflow=0)

    def do_begin(dbapi_connection: PoolProxiedConnection) -> None:
        driver: Any = dbapi_connection.driver_connection
        driver.execute(begin)

    # Not by an event: SQLAlchemy would ask for listeners at every statement, on the way of every answer.
    engine.dialect.do_begin = do_begin  # type: ignore[method-assign]
    return engine


def settle(database: Path) -> None:
    """Fold the write-ahead log in and go back to one plain file, as a closed workspace is kept: it can be
    copied as a file and read from a medium that cannot be written. Readers beside us put it off."""
    with closing(sqlite3.connect(database, isolation_level=None, timeout=0.1)) as connection:
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.execute("PRAGMA journal_mode=DELETE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorname != "SQLITE_BUSY":
                raise


def copy(source: Path, target: Path) -> None:
    """Copy a database as it stands at this moment, whatever others do to it; `target` must not exist. Making
    the copy durable is the caller's."""
    with (
        closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)) as old,
        closing(sqlite3.connect(target, isolation_level=None)) as new,
    ):
        new.execute("PRAGMA synchronous=OFF")
        old.backup(new)
        new.execute("PRAGMA journal_mode=DELETE")


def sound(database: Path) -> bool:
    """Whether there is a database in the file and SQLite finds no damage in it."""
    if database.stat().st_size == 0:
        return False
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return bool(connection.execute("PRAGMA quick_check").fetchone() == ("ok",))
    except sqlite3.DatabaseError:
        return False


_MEANINGS = {
    "SQLITE_FULL": ("disk-full", "The disk is full: {place}. Free some space."),
    "SQLITE_BUSY": ("locked", "{place} is in use by another program. Close it, or wait a moment."),
    "SQLITE_LOCKED": ("locked", "{place} is in use by another program. Close it, or wait a moment."),
    "SQLITE_READONLY": (
        "read-only",
        "{place} cannot be written. Make it writable, or choose another folder.",
    ),
    "SQLITE_PERM": ("read-only", "{place} cannot be written. Make it writable, or choose another folder."),
    "SQLITE_CANTOPEN": ("cannot-open", "{place} cannot be opened. Check the folder and your rights to it."),
    "SQLITE_IOERR": ("disk-error", "{place} cannot be read or written. Check the disk."),
    "SQLITE_CORRUPT": (
        "damaged",
        "{place} is damaged. Move it away and start again: it is then rebuilt from records and backup.",
    ),
}
_MEANINGS["SQLITE_NOTADB"] = _MEANINGS["SQLITE_CORRUPT"]

_NO_FOLDER = {errno.ENOTDIR, errno.EEXIST}
_REFUSED = {errno.EROFS, errno.EACCES, errno.EPERM}


@contextmanager
def telling(database: Path) -> Iterator[None]:
    """Tell the database's errors of the world as StorageError; others are bugs and pass."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        trouble = sqlite_trouble(error, database)
        if trouble is None:
            raise
        raise trouble from error


def sqlite_trouble(error: DBAPIError | sqlite3.Error, place: Path) -> StorageError | None:
    """What an error of SQLite says about the world; None where it is a bug of ours."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    name = getattr(cause, "sqlite_errorname", None) or ""
    known = "_".join(name.split("_")[:2])
    return _error(known, place) if known in _MEANINGS else None


def system_trouble(error: OSError, place: Path) -> StorageError:
    """What an error of the system says, in the same words where they fit."""
    if error.errno in _NO_FOLDER:
        file = str(error.filename or place)
        return StorageError(
            "not-a-folder", f"{file} is not a folder, but must be one. Move it away.", place=file
        )
    if error.errno in FULL:
        known = "SQLITE_FULL"
    else:
        known = "SQLITE_READONLY" if error.errno in _REFUSED else "SQLITE_IOERR"
    return _error(known, place)


def read_only(place: Path) -> StorageError:
    """What to raise where something was to be written to a workspace opened for reading."""
    return StorageError("workspace-read-only", f"{place} was opened for reading only.", place=str(place))


def _error(name: str, place: Path) -> StorageError:
    code, message = _MEANINGS[name]
    return StorageError(code, message.format(place=place), place=str(place))
