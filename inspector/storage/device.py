"""The device id: one for each place a workspace has lived in, so that a copy never goes on with the chain."""

from __future__ import annotations

import platform
from pathlib import Path

from sqlalchemy import Connection, select

from inspector.checklists.ids import new_id
from inspector.storage.sql import upsert
from inspector.storage.tables import meta


def home_of(database: Path) -> str:
    """What tells this workspace from a copy of it: the machine, the folder, and the files' numbers on disk.

    A copied or restored file has another number, a moved folder another name. Taking one for a copy that is
    none costs nothing: a new chain begins.
    """
    folder = database.parent.resolve()
    return "\n".join((platform.node(), str(folder), str(folder.stat().st_ino), str(database.stat().st_ino)))


def device_of(connection: Connection) -> str:
    """The id kept in the workspace; "" before it was first opened for writing."""
    return connection.scalar(select(meta.c.value).where(meta.c.key == "device")) or ""


def settle_device(connection: Connection, database: Path) -> str:
    """The device id for this place: the one kept, or a new one if the workspace was copied or restored."""
    home = home_of(database)
    if connection.scalar(select(meta.c.value).where(meta.c.key == "home")) == home:
        return device_of(connection)
    device = new_id()
    upsert(connection, meta, ("key",), {"key": "home", "value": home})
    upsert(connection, meta, ("key",), {"key": "device", "value": device})
    return device
