"""Corrective actions: what happened to them, kept for ever, and what is drawn from that for the lists."""

from __future__ import annotations

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, String, Table, Text

from inspector.storage.columns import Document, Moment, flag, metadata, row_number

# An event says only what it sets; the state of an action is the fold of its events, by time, then id.
action_events = Table(
    "action_events",
    metadata,
    Column("id", String, primary_key=True),
    Column("action", String, nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("by", ForeignKey("people.id"), nullable=False),
    Column("at", Moment, nullable=False),
    Column("fields", Document, nullable=False),
)

# Drawn from the events and drawn again with each.
action_states = Table(
    "action_states",
    metadata,
    Column("id", String, primary_key=True),
    Column("number", Integer),
    Column("kind", String, nullable=False),
    Column("site", ForeignKey("sites.id"), nullable=False),
    Column("subject", ForeignKey("subjects.id")),
    Column("record", String, index=True),
    Column("item", String),
    Column("entry", String),
    Column("about", String, nullable=False),
    Column("template", Document),
    Column("what", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Column("person", ForeignKey("people.id")),
    Column("due", Date),
    Column("priority", String, nullable=False),
    flag("critical"),
    Column("fate", String),
    Column("recheck", Date),
    Column("status", String, nullable=False),
    Column("seen_at", Moment, nullable=False),
    Column("opened_at", Moment, nullable=False),
    Column("done_at", Moment),
    Column("done_by", ForeignKey("people.id")),
    Column("closed_at", Moment),
    Column("verified_by", ForeignKey("people.id")),
    Column("verified_in", String),
    Index(None, "status", "due"),
    Index(None, "site", "item"),
)

# Drawn from the events too; the trash asks here which files are still referred to.
action_photos = Table(
    "action_photos",
    metadata,
    row_number(),
    Column("action", ForeignKey("action_states.id"), nullable=False, index=True),
    Column("id", String, nullable=False),
    Column("when", String, nullable=False),
    Column("sha256", String, nullable=False),
    Column("name", Text, nullable=False),
    Column("caption", Text, nullable=False),
    Column("turn", Integer, nullable=False),
    Column("layer", Text),
)

# The inspections that had to do with an action, each with the id under which it proposed it, if it did.
action_records = Table(
    "action_records",
    metadata,
    row_number(),
    Column("action", ForeignKey("action_states.id"), nullable=False, index=True),
    Column("record", String, nullable=False, index=True),
    Column("proposal", String),
)
