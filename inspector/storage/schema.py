"""The version of a workspace's tables: made new, found equal, brought up to date, or refused as too new."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, insert, inspect, select

from inspector.errors import StorageError
from inspector.storage.columns import metadata
from inspector.storage.tables.every import TABLES
from inspector.storage.tables.workspace import SCHEMA, schema_version


def version_of(connection: Connection) -> str | None:
    """The version the database says it has; None for a database without tables."""
    if not inspect(connection).has_table(schema_version.name):
        return None
    return connection.scalar(select(schema_version.c.version_num))


def create(connection: Connection) -> None:
    """Make the tables of an empty database."""
    metadata.create_all(connection, TABLES)
    schema_version.create(connection)
    connection.execute(insert(schema_version), {"version_num": SCHEMA})


def refuse_foreign(connection: Connection, database: Path) -> None:
    """StorageError if a database without a version has tables: another program's."""
    if inspect(connection).get_table_names():
        raise StorageError(
            "not-a-workspace",
            f"{database} is not a workspace's database. Choose another folder.",
            place=str(database),
        )


def refuse_newer(version: str, database: Path) -> None:
    """StorageError if a newer program wrote the workspace."""
    if version > SCHEMA:
        raise StorageError(
            "workspace-newer",
            f"{database.parent} was written by a newer version of this program. Install that version.",
            place=str(database.parent),
            version=version,
        )
