"""Settings: one text a key."""

from __future__ import annotations

from sqlalchemy import Connection, select

from inspector.storage.sql import upsert
from inspector.storage.tables.workspace import settings


class StoredSettings:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str) -> str | None:
        return self._connection.scalar(select(settings.c.value).where(settings.c.key == key))

    def set(self, key: str, value: str) -> None:
        upsert(self._connection, settings, ("key",), {"key": key, "value": value})
