"""Making a folder ready: its tree, its database made, rebuilt or migrated, its device, its records."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine

from inspector.errors import NotFoundError, StorageError
from inspector.services.ports.workspace import ACTIONS_BEHIND
from inspector.storage import schema, sqlite
from inspector.storage.adoption import unite
from inspector.storage.backup import copy_whole, newest_backup
from inspector.storage.device import device_of, settle_device
from inspector.storage.glance import DATABASE
from inspector.storage.settings import StoredSettings
from inspector.storage.tables.workspace import SCHEMA
from inspector.storage.unit import Shelf

log = logging.getLogger(__name__)

BACKUPS = "backups"
FOLDERS = ("photos", "previews", "records", "events", "actions", BACKUPS, "trash")


def lay_out(folder: Path) -> None:
    """Make the folders that are not there, and clear what a crash left of photos on their way in."""
    for name in FOLDERS:
        (folder / name).mkdir(parents=True, exist_ok=True)
    for part in (folder / "photos").glob("*.part"):
        part.unlink()


def gone(database: Path) -> bool:
    """Whether there is no database, or nothing in it: a file that was never written."""
    return not database.exists() or database.stat().st_size == 0


def rebuild(folder: Path) -> None:
    """Put the newest backup in the place of a database that is gone; the records newer than it are taken in
    from their files when the workspace opens. A log that was left of the old one is set aside."""
    database = folder / DATABASE
    moment = datetime.now().astimezone().strftime("%Y-%m-%dT%H%M%S")
    for rest in ("-wal", "-shm", "-journal"):
        left = folder / f"{DATABASE}{rest}"
        if left.exists():
            left.rename(folder / f"{DATABASE}.gone-{moment}{rest}")
    backup = newest_backup(folder / BACKUPS)
    if backup is not None:
        log.warning("the database was gone; it starts again from %s", backup.name)
        database.unlink(missing_ok=True)
        copy_whole(backup, database)


def refuse_alien(database: Path) -> None:
    """StorageError if a newer program or another one wrote the database, which is left as it is."""
    engine = sqlite.looking_engine(database)
    try:
        with engine.connect() as connection:
            version = schema.version_of(connection)
            if version is None:
                schema.refuse_foreign(connection, database)
            else:
                schema.refuse_newer(version, database)
    finally:
        engine.dispose()


def prepare(engine: Engine, database: Path, shelf: Shelf) -> str:
    """Make the database current and whole; the device id."""
    with engine.begin() as connection:
        version = schema.version_of(connection)
        if version is None:
            schema.create(connection)
    if version is not None and version != SCHEMA:
        engine.dispose()
        from inspector.storage.migration import migrate

        migrate(database, version, database.parent / BACKUPS)
    with engine.begin() as connection:
        device = settle_device(connection, database)
        if unite(connection, shelf):
            StoredSettings(connection).set(ACTIONS_BEHIND, SCHEMA)
    return device


def nothing_there(folder: Path) -> NotFoundError:
    return NotFoundError("workspace-not-found", f"There is no workspace in {folder}.", place=str(folder))


def check_readable(connection: Connection, database: Path) -> str:
    """The device id of a workspace that is only read. StorageError if its tables are not of this version,
    NotFoundError if there are none: its making was broken off."""
    version = schema.version_of(connection)
    if version is None:
        raise nothing_there(database.parent)
    schema.refuse_newer(version, database)
    if version != SCHEMA:
        raise StorageError(
            "workspace-older",
            f"{database.parent} was written by an older version of this program. "
            "Open it in the app once to bring it up to date.",
            place=str(database.parent),
        )
    return device_of(connection)
