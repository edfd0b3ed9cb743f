"""Column types that SQLite and PostgreSQL hold alike, columns that tables share, and names of constraints."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from functools import cache
from typing import Any

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Integer, MetaData, String, false
from sqlalchemy.types import TypeDecorator

_UTC_LENGTH = len("2026-11-21T19:21:35.123456")


def moment_text(moment: datetime) -> str:
    """A time as one text that sorts by UTC and keeps the local offset: 2026-11-21T19:21:35.123456Z+02:00."""
    if moment.tzinfo is None:
        raise ValueError(f"a stored time needs its offset: {moment!r}")
    local = moment.isoformat(timespec="microseconds")
    utc = moment.astimezone(UTC).isoformat(timespec="microseconds")
    return f"{utc[:_UTC_LENGTH]}Z{local[_UTC_LENGTH:]}"


def moment_of(text: str) -> datetime:
    """The time that `moment_text` wrote, in its own offset."""
    utc, offset = text[:_UTC_LENGTH], text[_UTC_LENGTH + 1 :]
    return datetime.fromisoformat(f"{utc}+00:00").astimezone(_zone(offset))


@cache
def _zone(offset: str) -> tzinfo | None:
    return datetime.fromisoformat(f"2000-01-01T00:00:00{offset}").tzinfo


class Moment(TypeDecorator[datetime]):
    """A time with its offset, stored as `moment_text`."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> str | None:  # noqa: ARG002
        return None if value is None else moment_text(value)

    def process_result_value(self, value: str | None, dialect: Any) -> datetime | None:  # noqa: ARG002
        return None if value is None else moment_of(value)


class LocalTime(TypeDecorator[datetime]):
    """A time as a camera wrote it: ISO text, with an offset only where the camera knew one."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> str | None:  # noqa: ARG002
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Any) -> datetime | None:  # noqa: ARG002
        return None if value is None else datetime.fromisoformat(value)


Document = JSON(none_as_null=True)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


def row_number() -> Column[int]:
    return Column("row", Integer, primary_key=True, autoincrement=True)


def of_draft() -> Column[str]:
    return Column("draft", ForeignKey("drafts.id"), nullable=False)


def flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False, server_default=false())


def alias(table: str) -> Column[str]:
    """The row this one was merged into; never itself an alias."""
    return Column("alias_of", ForeignKey(f"{table}.id"))
