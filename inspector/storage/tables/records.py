"""Sealed inspections, and what is drawn from them."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from inspector.storage.columns import Document, Moment, flag, metadata, row_number

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
    Index(None, "template_id", "finished_at"),
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
