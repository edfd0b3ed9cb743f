"""What the workspace knows of itself."""

from __future__ import annotations

from sqlalchemy import Column, MetaData, String, Table, Text

from inspector.storage.columns import metadata

SCHEMA = "0004"
"""The version of these tables, and the newest migration's name."""

meta = Table(
    "meta",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", Text, nullable=False),
)

settings = Table(
    "settings",
    metadata,
    Column("key", String, primary_key=True),
    Column("value", Text, nullable=False),
)

schema_version = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), primary_key=True),
)
