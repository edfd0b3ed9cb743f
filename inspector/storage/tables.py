"""Every table of the workspace: one schema for SQLite and PostgreSQL.

Ids are UUIDv7 as text. Nothing cascades: what answers, photos and records hang on cannot be deleted from
under them. `row` numbers keep the order in which rows were added.
"""

from __future__ import annotations

from sqlalchemy import (
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
)

from inspector.storage.columns import Document, LocalTime, Moment, alias, flag, metadata, of_draft, row_number

SCHEMA = "0002"
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
    flag("practice"),
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
    flag("not_applicable"),
    Column("note", Text, nullable=False),
    Column("by", ForeignKey("people.id")),
    Column("at", Moment),
    flag("in_bulk"),
    sqlite_with_rowid=False,
)

entries = Table(
    "entries",
    metadata,
    row_number(),
    of_draft(),
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
    row_number(),
    of_draft(),
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
    row_number(),
    of_draft(),
    Column("slot", String, nullable=False),
    Column("name", Text, nullable=False),
    Column("person", ForeignKey("people.id")),
    Column("strokes", Document, nullable=False),
    Column("at", Moment),
    flag("absent"),
    UniqueConstraint("draft", "slot"),
)

actions = Table(
    "actions",
    metadata,
    row_number(),
    of_draft(),
    Column("id", String, nullable=False),
    Column("item", String, nullable=False),
    Column("entry", String),
    Column("what", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Column("person", ForeignKey("people.id")),
    Column("due", Date),
    UniqueConstraint("draft", "id"),
)

# What was done to a draft, step by step. A step is undone where `undone` says so; those after it are too.
steps = Table(
    "steps",
    metadata,
    Column("draft", ForeignKey("drafts.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("name", String, nullable=False),
    Column("edits", Text, nullable=False),
    Column("inverse", Text, nullable=False),
    Column("by", ForeignKey("people.id"), nullable=False),
    Column("at", Moment, nullable=False),
    flag("undone"),
    sqlite_with_rowid=False,
)

watches = Table(
    "watches",
    metadata,
    Column("draft", ForeignKey("drafts.id"), primary_key=True),
    Column("item", String, primary_key=True),
    Column("entry", String, primary_key=True, server_default=""),
    Column("started_at", Moment),
    Column("spent", String, nullable=False),
    sqlite_with_rowid=False,
)

rounds = Table(
    "rounds",
    metadata,
    Column("id", String, primary_key=True),
    Column("template", ForeignKey("templates.hash"), nullable=False),
    Column("site", ForeignKey("sites.id"), nullable=False),
    Column("method", String, nullable=False),
    flag("practice"),
    Column("level", Integer),
    Column("by", ForeignKey("people.id"), nullable=False),
    Column("started_at", Moment, nullable=False),
    Column("closed_at", Moment),
)

round_subjects = Table(
    "round_subjects",
    metadata,
    row_number(),
    Column("round", ForeignKey("rounds.id"), nullable=False),
    Column("order", Integer, nullable=False),
    Column("subject", ForeignKey("subjects.id"), nullable=False),
    UniqueConstraint("round", "subject"),
)

# An inspection keeps its id when its draft is sealed, so this holds for drafts and records alike.
round_inspections = Table(
    "round_inspections",
    metadata,
    Column("inspection", String, primary_key=True),
    Column("round", ForeignKey("rounds.id"), nullable=False, index=True),
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
    flag("practice"),
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
    row_number(),
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
    row_number(),
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
    flag("failed"),
    flag("critical"),
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
