"""The device id: one for each place a workspace has lived in, so that a copy never goes on with the chain."""

from __future__ import annotations

import platform
from pathlib import Path

from sqlalchemy import Connection, select

from inspector.checklists.ids import new_id
from inspector.files import write_whole
from inspector.storage.sql import upsert
from inspector.storage.tables.workspace import meta

MARK = "device"


def device_of(connection: Connection) -> str:
    """The id kept in the workspace; "" before it was first opened for writing."""
    return connection.scalar(select(meta.c.value).where(meta.c.key == "device")) or ""


def settle_device(connection: Connection, database: Path) -> str:
    """The device id for this place: the one kept, or a new one if the workspace was copied or restored."""
    if connection.scalar(select(meta.c.value).where(meta.c.key == "home")) == _home(database):
        return device_of(connection)
    device = new_id()
    write_whole(database.parent / MARK, device.encode())
    upsert(connection, meta, ("key",), {"key": "home", "value": _home(database)})
    upsert(connection, meta, ("key",), {"key": "device", "value": device})
    return device


def _home(database: Path) -> str:
    """What tells this workspace from a copy of it: the machine, the folder, and of two files what no copying
    keeps, their numbers on disk and the time of the last change that only the system sets.

    Taking a workspace for a copy that is none costs nothing: a new chain begins.
    """
    mark = database.with_name(MARK)
    if not mark.exists():
        return ""
    made = mark.stat()
    facts = (platform.node(), mark.parent.resolve(), database.stat().st_ino, made.st_ino, made.st_ctime_ns)
    return "\n".join(map(str, facts))
