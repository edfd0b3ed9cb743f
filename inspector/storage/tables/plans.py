"""What is to be inspected when, and what is to be reached until when. Ended, never deleted."""

from __future__ import annotations

from sqlalchemy import Column, Date, ForeignKey, Integer, String, Table, Text, UniqueConstraint

from inspector.storage.columns import Document, Moment, metadata, row_number

schedules = Table(
    "schedules",
    metadata,
    Column("id", String, primary_key=True),
    Column("title", Text, nullable=False),
    Column("template", String, nullable=False),
    Column("site", ForeignKey("sites.id"), nullable=False),
    Column("person", ForeignKey("people.id")),
    Column("rule", String, nullable=False),
    Column("times", Document, nullable=False),
    Column("since", Date, nullable=False),
    Column("until", Date),
    Column("begun_at", Moment, nullable=False),
    Column("ended_at", Moment),
    Column("follows", ForeignKey("schedules.id"), unique=True),
    Column("by", ForeignKey("people.id")),
)

schedule_subjects = Table(
    "schedule_subjects",
    metadata,
    row_number(),
    Column("schedule", ForeignKey("schedules.id"), nullable=False),
    Column("order", Integer, nullable=False),
    Column("subject", ForeignKey("subjects.id"), nullable=False),
    UniqueConstraint("schedule", "subject"),
)

# Values are exact texts.
targets = Table(
    "targets",
    metadata,
    Column("id", String, primary_key=True),
    Column("title", Text, nullable=False),
    Column("template", String, nullable=False),
    Column("measure", String, nullable=False),
    Column("value", String, nullable=False),
    Column("start_value", String, nullable=False),
    Column("start_on", Date, nullable=False),
    Column("due_on", Date, nullable=False),
    Column("begun_at", Moment, nullable=False),
    Column("ended_at", Moment),
    Column("follows", ForeignKey("targets.id"), unique=True),
    Column("by", ForeignKey("people.id")),
)

target_sites = Table(
    "target_sites",
    metadata,
    Column("target", ForeignKey("targets.id"), primary_key=True),
    Column("site", ForeignKey("sites.id"), primary_key=True),
)
