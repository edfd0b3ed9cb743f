"""Inspections that are not finished."""

from __future__ import annotations

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from inspector.storage.columns import Document, LocalTime, Moment, flag, metadata, of_draft, row_number

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
