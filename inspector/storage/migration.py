"""Bringing a workspace's tables up to date: after a backup, in one transaction, checked before its commit.

Imported only when the versions differ, for Alembic takes half a second to load.
"""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, inspect

from inspector.errors import StorageError
from inspector.services.ports.workspace import ACTIONS_BEHIND
from inspector.storage.backup import backup_before
from inspector.storage.settings import StoredSettings
from inspector.storage.sqlite import dangling, migrating_engine

SCRIPTS = Path(__file__).parent / "migrations"
FIRST_WITH_ACTIONS = "0003"


def migrate(database: Path, version: str, backups: Path, scripts: Path | None = None) -> None:
    """Migrate from `version` to the newest. Where rows are lost or left dangling nothing is changed, and a
    StorageError says where the backup is."""
    backup = backup_before(version, database, backups)
    engine = migrating_engine(database)
    try:
        with engine.begin() as connection:
            before = _row_counts(connection)
            upgrade(connection, scripts or SCRIPTS)
            after = _row_counts(connection)
            lost = [table for table, count in before.items() if after.get(table, count) != count]
            if lost or dangling(connection):
                raise StorageError(
                    "migration-failed",
                    f"{database} could not be brought up to date and is unchanged. A copy is at {backup}.",
                    place=str(database),
                    backup=str(backup),
                )
            if version < FIRST_WITH_ACTIONS:
                StoredSettings(connection).set(ACTIONS_BEHIND, version)
    finally:
        engine.dispose()


def upgrade(connection: Connection, scripts: Path) -> None:
    """Run the migrations that are missing, within the connection's transaction."""
    config = Config()
    config.set_main_option("script_location", str(scripts))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _row_counts(connection: Connection) -> dict[str, int]:
    quote = connection.dialect.identifier_preparer.quote
    return {
        table: connection.exec_driver_sql(f"SELECT count(*) FROM {quote(table)}").scalar_one()
        for table in inspect(connection).get_table_names()
        if table != "alembic_version"
    }
