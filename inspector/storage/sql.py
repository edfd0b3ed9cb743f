"""SQL that SQLite and PostgreSQL write alike but SQLAlchemy keeps in its dialects, and statements that are
prepared once because they run at every tap."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import ClauseElement, Connection, CursorResult, Dialect, Table
from sqlalchemy.sql.compiler import SQLCompiler

if TYPE_CHECKING:
    from sqlalchemy.dialects.postgresql import Insert


@dataclass(frozen=True, slots=True)
class _Text:
    """A statement as a driver takes it: the names of its values in their order, each with what makes of the
    value what the driver knows."""

    sql: str
    positional: bool
    values: tuple[tuple[str, Callable[[Any], Any] | None], ...]


class Prepared:
    """A statement whose text is worked out once for each dialect; then it goes to the driver as it is.

    SQLAlchemy's own way works out at each run what a statement means, which takes longer than a small commit.
    `names` are those of the values it is run with.
    """

    def __init__(self, statement: Callable[[Dialect], ClauseElement], names: Iterable[str]) -> None:
        self._statement = statement
        self._names = list(names)
        self._texts: dict[str, _Text] = {}

    def run(self, connection: Connection, values: Mapping[str, Any]) -> CursorResult[Any]:
        dialect = connection.dialect
        text = self._texts.get(dialect.name)
        if text is None:
            text = self._texts[dialect.name] = self._compiled(dialect)
        bound = {name: convert(values[name]) if convert else values[name] for name, convert in text.values}
        return connection.exec_driver_sql(text.sql, tuple(bound.values()) if text.positional else bound)

    def _compiled(self, dialect: Dialect) -> _Text:
        statement = self._statement(dialect).compile(dialect=dialect, column_keys=self._names)
        compiled = cast("SQLCompiler", statement)
        names = compiled.positiontup or list(compiled.binds)
        types = [compiled.binds[name].type.dialect_impl(dialect) for name in names]
        values = tuple(
            (name, type_.bind_processor(dialect)) for name, type_ in zip(names, types, strict=True)
        )
        return _Text(str(compiled), compiled.positional, values)


_upserts: dict[tuple[str, tuple[str, ...], tuple[str, ...]], Prepared] = {}


def upsert(connection: Connection, table: Table, keys: tuple[str, ...], values: Mapping[str, Any]) -> None:
    """Add a row, or put its values in place of those of the row with the same keys."""
    known = (table.name, keys, tuple(values))
    if known not in _upserts:
        _upserts[known] = Prepared(lambda dialect: _upsert(table, keys, dialect), values)
    _upserts[known].run(connection, values)


def _upsert(table: Table, keys: tuple[str, ...], dialect: Dialect) -> ClauseElement:
    statement = conflict_insert(dialect.name)(table)
    changed = [column.name for column in table.columns if column.name not in (*keys, "row")]
    return statement.on_conflict_do_update(
        index_elements=keys, set_={name: statement.excluded[name] for name in changed}
    )


def conflict_insert(dialect: str) -> Callable[[Table], Insert]:
    """The dialect's own `insert`, which can say what to do where the row is there already."""
    if dialect == "postgresql":
        from sqlalchemy.dialects.postgresql import insert
    else:
        from sqlalchemy.dialects.sqlite import insert  # type: ignore[assignment]
    return insert
