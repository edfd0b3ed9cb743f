"""The templates."""

from __future__ import annotations

from sqlalchemy import Column, Integer, String, Table, UniqueConstraint

from inspector.storage.columns import Document, Moment, flag, metadata

templates = Table(
    "templates",
    metadata,
    Column("hash", String, primary_key=True),
    Column("id", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("tree", Document, nullable=False),
    Column("pictures", Document, nullable=False),
    flag("shipped"),
    flag("retired"),
    Column("added_at", Moment, nullable=False),
    UniqueConstraint("id", "version"),
)
