"""Many subjects gone through with one template."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, String, Table, UniqueConstraint

from inspector.storage.columns import Moment, flag, metadata, row_number

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
