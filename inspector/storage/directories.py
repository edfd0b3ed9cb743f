"""What sites, people and subjects share: rows with an identity, changed by dated events, merged by alias."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy import Connection, Row, Select, Table, func, insert, or_, select, update

from inspector.errors import ConflictError, NotFoundError
from inspector.services.ports.directory import Change
from inspector.storage.tables.company import changes


class Identified(Protocol):
    @property
    def id(self) -> str: ...


V = TypeVar("V", bound=Identified)


class Directory(Generic[V]):
    """The rows of one table. `kind` is the word for one of them, in messages and in the events."""

    kind: str
    table: Table

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def _value(self, row: Row[Any]) -> V:
        raise NotImplementedError

    def _columns(self, value: V) -> dict[str, Any]:
        raise NotImplementedError

    def _select(self) -> Select[Any]:
        return select(self.table)

    def get(self, id_: str) -> V:
        """The row, its alias followed; else NotFoundError."""
        known = self.resolve(id_)
        row = self._connection.execute(self._select().where(self.table.c.id == known)).one()
        return self._value(row)

    def standing_for(self, ids: Iterable[str]) -> dict[str, V]:
        """For each of `ids` the row that stands for it today; ids that are not there are left out."""
        table = self.table
        known = func.coalesce(table.c.alias_of, table.c.id).label("known")
        named = {
            row.id: row.known
            for row in self._connection.execute(select(table.c.id, known).where(table.c.id.in_(set(ids))))
        }
        found = self._connection.execute(self._select().where(table.c.id.in_(set(named.values()))))
        values = {value.id: value for value in map(self._value, found)}
        return {id_: values[known] for id_, known in named.items()}

    def all(self) -> tuple[V, ...]:
        """Every row that was not merged into another, by name."""
        table = self.table
        statement = self._select().where(table.c.alias_of.is_(None)).order_by(table.c.name, table.c.id)
        return tuple(self._value(row) for row in self._connection.execute(statement))

    def save(self, value: V, *, at: datetime, by: str | None) -> None:
        """Add or change a row; each field that changes becomes a dated event."""
        table, columns = self.table, self._columns(value)
        old = self._connection.execute(select(table).where(table.c.id == value.id)).mappings().first()
        if old is None:
            self._connection.execute(insert(table), {"id": value.id, **columns})
            return
        known = self.resolve(value.id)
        if known != value.id:
            raise ConflictError(
                f"{self.kind}-merged",
                f"This {self.kind} was merged into another one. Change that one.",
                id=value.id,
                into=known,
            )
        self._connection.execute(update(table).where(table.c.id == value.id), columns)
        self._note(value.id, old, columns, at, by)

    def merge(self, id_: str, into: str, *, at: datetime, by: str | None) -> None:
        """Make a row, and what was merged into it before, an alias of another."""
        table = self.table
        id_, into = self.resolve(id_), self.resolve(into)
        if id_ == into:
            raise ConflictError(f"{self.kind}-same", f"They are one {self.kind} already.", id=id_)
        group = or_(table.c.id == id_, table.c.alias_of == id_)
        self._connection.execute(update(table).where(group), {"alias_of": into})
        self._note(id_, {"alias_of": None}, {"alias_of": into}, at, by)

    def history(self, id_: str) -> tuple[Change, ...]:
        """What was changed of the row and when, oldest first."""
        statement = (
            select(changes).where(changes.c.kind == self.kind, changes.c.of == id_).order_by(changes.c.row)
        )
        rows = self._connection.execute(statement)
        return tuple(Change(row.field, row.old, row.new, row.at, row.by) for row in rows)

    def resolve(self, id_: str) -> str:
        """The id of the row that stands for `id_` today; NotFoundError if there is none."""
        table = self.table
        statement = select(func.coalesce(table.c.alias_of, table.c.id)).where(table.c.id == id_)
        known: str | None = self._connection.scalar(statement)
        if known is None:
            raise NotFoundError(f"{self.kind}-not-found", f"There is no {self.kind} {id_}.", id=id_)
        return known

    def homes(self) -> dict[str, str]:
        """The rows that were merged into another, and which stands for each."""
        table = self.table
        rows = self._connection.execute(
            select(table.c.id, table.c.alias_of).where(table.c.alias_of.is_not(None))
        )
        return {row.id: row.alias_of for row in rows}

    def group(self, id_: str) -> tuple[str, ...]:
        """The ids that stand for the same row as `id_`: its own and its aliases'."""
        known, table = self.resolve(id_), self.table
        statement = select(table.c.id).where(or_(table.c.id == known, table.c.alias_of == known))
        return tuple(self._connection.scalars(statement))

    def _note(
        self, id_: str, old: Mapping[Any, Any], new: Mapping[str, Any], at: datetime, by: str | None
    ) -> None:
        rows = [
            {
                "kind": self.kind,
                "of": id_,
                "field": field,
                "old": _text(old[field]),
                "new": _text(value),
                "at": at,
                "by": by,
            }
            for field, value in new.items()
            if old[field] != value
        ]
        if rows:
            self._connection.execute(insert(changes), rows)


def _text(value: object) -> str | None:
    return None if value is None else str(value).lower() if isinstance(value, bool) else str(value)
