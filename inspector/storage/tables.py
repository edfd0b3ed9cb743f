"""Every table of the workspace: one schema for SQLite and PostgreSQL.

Ids are UUIDv7 as text. Nothing cascades: what answers, photos and records hang on cannot be deleted from
under them. `row` numbers keep the order in which rows were added.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from inspector.storage.columns import Document, LocalTime, Moment

SCHEMA = "0001"
"""The version of these tables, and the newest migration's name."""

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


def _row() -> Column[int]:
    return Column("row", Integer, primary_key=True, autoincrement=True)


def _draft() -> Column[str]:
    return Column("draft", ForeignKey("drafts.id"), nullable=False)


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False, server_default=false())


def _alias(table: str) -> Column[str]:
    """The row this one was merged into; never itself an alias."""
    return Column("alias_of", ForeignKey(f"{table}.id"))


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

templates = Table(
    "templates",
    metadata,
    Column("hash", String, primary_key=True),
    Column("id", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("tree", Document, nullable=False),
    Column("pictures", Document, nullable=False),
    _flag("shipped"),
    _flag("retired"),
    Column("added_at", Moment, nullable=False),
    UniqueConstraint("id", "version"),
)

sites = Table(
    "sites",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", Text, nullable=False),
    Column("parent", ForeignKey("sites.id"), index=True),
    Column("code", String, unique=True),
    Column("zone", String, nullable=False),
    _flag("retired"),
    _alias("sites"),
    CheckConstraint("alias_of <> id", name="alias"),
)

people = Table(
    "people",
    metadata,
    Column("id", String, primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    _flag("retired"),
    _alias("people"),
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
    _flag("retired"),
    _alias("subjects"),
    UniqueConstraint("site", "kind", "key"),
    CheckConstraint("alias_of <> id", name="alias"),
)

changes = Table(
    "changes",
    metadata,
    _row(),
    Column("kind", String, nullable=False),
    Column("of", String, nullable=False),
    Column("field", String, nullable=False),
    Column("old", Text),
    Column("new", Text),
    Column("at", Moment, nullable=False),
    Column("by", ForeignKey("people.id")),
    Index(None, "kind", "of"),
)

drafts = Table(
    "drafts",
    metadata,
    Column("id", String, primary_key=True),
    Column("template", ForeignKey("templates.hash"), nullable=False),
    Column("site", ForeignKey("sites.id"), nullable=False),
    Column("subject", ForeignKey("subjects.id")),
    Column("inspector", ForeignKey("people.id"), nullable=False),
    Column("method", String, nullable=False),
    Column("visited_at", Moment, nullable=False),
    Column("started_at", Moment, nullable=False),
    _flag("practice"),
    Column("supersedes", String),
    Column("reason", Text, nullable=False),
    Column("level", Integer),
    Column("comment", Text, nullable=False),
    Column("position_item", String),
    Column("position_entry", String),
    Column("changed_at", Moment),
    Column("discarded_at", Moment),
)

# One correction of a record at a time; those in the trash do not count.
Index(
    "uq_drafts_supersedes",
    drafts.c.supersedes,
    unique=True,
    sqlite_where=drafts.c.discarded_at.is_(None),
    postgresql_where=drafts.c.discarded_at.is_(None),
)

# Clustered by its key: an answer is one upsert that touches one page.
answers = Table(
    "answers",
    metadata,
    Column("draft", ForeignKey("drafts.id"), primary_key=True),
    Column("item", String, primary_key=True),
    Column("entry", String, primary_key=True, server_default=""),
    Column("kind", String),
    Column("value", Text),
    _flag("not_applicable"),
    Column("note", Text, nullable=False),
    Column("by", ForeignKey("people.id")),
    Column("at", Moment),
    _flag("in_bulk"),
    sqlite_with_rowid=False,
)

entries = Table(
    "entries",
    metadata,
    _row(),
    _draft(),
    Column("id", String, nullable=False),
    Column("section", String, nullable=False),
    Column("order", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("person", ForeignKey("people.id")),
    Column("subject", ForeignKey("subjects.id")),
    UniqueConstraint("draft", "id"),
)

photos = Table(
    "photos",
    metadata,
    _row(),
    _draft(),
    Column("id", String, nullable=False),
    Column("item", String, nullable=False),
    Column("entry", String),
    Column("sha256", String, nullable=False),
    Column("order", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("caption", Text, nullable=False),
    Column("turn", Integer, nullable=False),
    Column("taken_at", LocalTime),
    Column("layer", Text),
    UniqueConstraint("draft", "id"),
)

signatures = Table(
    "signatures",
    metadata,
    _row(),
    _draft(),
    Column("slot", String, nullable=False),
    Column("name", Text, nullable=False),
    Column("person", ForeignKey("people.id")),
    Column("strokes", Document, nullable=False),
    Column("at", Moment),
    _flag("absent"),
    UniqueConstraint("draft", "slot"),
)

actions = Table(
    "actions",
    metadata,
    _row(),
    _draft(),
    Column("id", String, nullable=False),
    Column("item", String, nullable=False),
    Column("entry", String),
    Column("what", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Column("person", ForeignKey("people.id")),
    Column("due", Date),
    UniqueConstraint("draft", "id"),
)

# `sealed` is the record; the other columns are drawn from it and can be drawn again.
records = Table(
    "records",
    metadata,
    Column("id", String, primary_key=True),
    Column("hash", String, nullable=False, unique=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("signature", Text),
    Column("device", String, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("template_id", String, nullable=False),
    Column("template_version", Integer, nullable=False),
    Column("template_hash", String, nullable=False),
    Column("title", Document, nullable=False),
    Column("category", Text, nullable=False),
    Column("site", ForeignKey("sites.id"), nullable=False, index=True),
    Column("site_path", Document, nullable=False),
    Column("subject", ForeignKey("subjects.id")),
    Column("subject_name", Text, nullable=False),
    Column("inspector", ForeignKey("people.id"), nullable=False),
    Column("method", String, nullable=False),
    _flag("practice"),
    Column("visited_on", Date, nullable=False, index=True),
    Column("visited_at", Moment, nullable=False),
    Column("finished_at", Moment, nullable=False),
    Column("percent", String),
    Column("demerits", String),
    Column("outcome", String),
    Column("grade", Document),
    Column("failed", Integer, nullable=False),
    Column("critical_failed", Integer, nullable=False),
    Column("supersedes", String, unique=True),
    UniqueConstraint("device", "sequence"),
)

disclosures = Table(
    "disclosures",
    metadata,
    Column("record", ForeignKey("records.id"), primary_key=True),
    Column("person", String, primary_key=True),
    Column("salt", String, nullable=False),
    Column("name", Text, nullable=False),
)

record_photos = Table(
    "record_photos",
    metadata,
    _row(),
    Column("record", ForeignKey("records.id"), nullable=False, index=True),
    Column("sha256", String, nullable=False),
)

record_events = Table(
    "record_events",
    metadata,
    Column("id", String, primary_key=True),
    Column("record", ForeignKey("records.id"), nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("by", ForeignKey("people.id"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("reason", Text, nullable=False),
)

# Exact texts, and the nearest real beside each for sorting and sums in SQL.
facts = Table(
    "facts",
    metadata,
    _row(),
    Column("record", ForeignKey("records.id"), nullable=False, index=True),
    Column("template_id", String, nullable=False),
    Column("site", ForeignKey("sites.id"), nullable=False),
    Column("method", String, nullable=False),
    Column("visited_on", Date, nullable=False),
    Column("scope", String, nullable=False),
    Column("key", String, nullable=False),
    Column("entry", String),
    Column("earned", String, nullable=False),
    Column("earned_real", Float, nullable=False),
    Column("possible", String),
    Column("possible_real", Float),
    Column("percent", String),
    Column("percent_real", Float),
    _flag("failed"),
    _flag("critical"),
    Column("state", String),
    Column("meaning", String),
    Index(None, "template_id", "scope", "key", "visited_on"),
    Index(None, "site", "visited_on"),
)

schema_version = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), primary_key=True),
)
