"""SQL that SQLite and PostgreSQL write alike but SQLAlchemy keeps in its dialects."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, Executable, Table


@cache
def _upsert(table: Table, keys: tuple[str, ...], dialect: str) -> Executable:
    if dialect == "postgresql":
        from sqlalchemy.dialects.postgresql import insert
    else:
        from sqlalchemy.dialects.sqlite import insert  # type: ignore[assignment]
    statement = insert(table)
    changed = [column.name for column in table.columns if column.name not in (*keys, "row")]
    return statement.on_conflict_do_update(
        index_elements=keys, set_={name: statement.excluded[name] for name in changed}
    )


def upsert(connection: Connection, table: Table, keys: tuple[str, ...], values: Mapping[str, Any]) -> None:
    """Add a row, or put its values in place of those of the row with the same keys."""
    connection.execute(_upsert(table, keys, connection.dialect.name), values)
