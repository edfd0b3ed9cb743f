"""Sites, people and subjects, with the dated events that changed them."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, String, Table, Text, UniqueConstraint

from inspector.storage.columns import Moment, alias, flag, metadata, row_number

sites = Table(
    "sites",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", Text, nullable=False),
    Column("parent", ForeignKey("sites.id"), index=True),
    Column("code", String, unique=True),
    Column("zone", String, nullable=False),
    flag("retired"),
    alias("sites"),
    CheckConstraint("alias_of <> id", name="alias"),
)

people = Table(
    "people",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    flag("retired"),
    alias("people"),
    CheckConstraint("alias_of <> id", name="alias"),
)

subjects = Table(
    "subjects",
    metadata,
    Column("id", String, primary_key=True),
    Column("site", ForeignKey("sites.id"), nullable=False),
    Column("kind", String, nullable=False),
    Column("name", Text, nullable=False),
    Column("key", String, nullable=False),
    flag("retired"),
    alias("subjects"),
    UniqueConstraint("site", "kind", "key"),
    CheckConstraint("alias_of <> id", name="alias"),
)

changes = Table(
    "changes",
    metadata,
    row_number(),
    Column("kind", String, nullable=False),
    Column("of", String, nullable=False),
    Column("field", String, nullable=False),
    Column("old", Text),
    Column("new", Text),
    Column("at", Moment, nullable=False),
    Column("by", ForeignKey("people.id")),
    Index(None, "kind", "of"),
)
