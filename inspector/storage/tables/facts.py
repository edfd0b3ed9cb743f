"""Score facts, drawn from the sealed records, and what is added up of them for comparing."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Float, ForeignKey, Index, Integer, String, Table

from inspector.storage.columns import flag, metadata, row_number

# Exact texts; `score` is the nearest real to the percent, in the demerit model to the points.
facts = Table(
    "facts",
    metadata,
    row_number(),
    Column("record", ForeignKey("records.id"), nullable=False),
    Column("scope", String, nullable=False),
    Column("key", String, nullable=False),
    Column("entry", String),
    Column("earned", String, nullable=False),
    Column("possible", String),
    Column("percent", String),
    Column("score", Float),
    flag("failed"),
    flag("critical"),
    Column("state", String),
    Column("meaning", String),
    # All that sums are made of, so that they are made from the index alone.
    Index("ix_facts_record", "record", "scope", "key", "score", "state", "failed"),
)

# The numbers and times that were given, exact, in the order of the record.
numbers = Table(
    "numbers",
    metadata,
    row_number(),
    Column("record", ForeignKey("records.id"), nullable=False),
    Column("item", String, nullable=False),
    Column("value", String, nullable=False),
    Index(None, "record", "item"),
)

# The records that stand, being neither corrected nor void; practice is kept apart. Clustered by time.
visits = Table(
    "visits",
    metadata,
    Column("template", String, primary_key=True),
    Column("practice", Boolean, primary_key=True),
    Column("visited_on", Date, primary_key=True),
    Column("record", ForeignKey("records.id"), primary_key=True, unique=True),
    Column("version", Integer, nullable=False),
    Column("site", ForeignKey("sites.id"), nullable=False),
    Column("subject", ForeignKey("subjects.id")),
    Column("inspector", ForeignKey("people.id"), nullable=False),
    Column("method", String, nullable=False),
    Column("score", Float),
    Column("earned", Float, nullable=False),
    Column("possible", Float),
    Column("outcome", String),
    Column("failed", Integer, nullable=False),
    Column("critical", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# The scores of sections, dimensions and items of the visits that are no practice, added up by month and again
# by year: `span` says which, `first` is its first day.
fact_sums = Table(
    "fact_sums",
    metadata,
    Column("template", String, primary_key=True),
    Column("part", String, primary_key=True),
    Column("span", String, primary_key=True),
    Column("first", Date, primary_key=True),
    Column("key", String, primary_key=True),
    Column("site", ForeignKey("sites.id"), primary_key=True),
    Column("method", String, primary_key=True),
    Column("n", Integer, nullable=False),
    Column("total", Float, nullable=False),
    Column("squares", Float, nullable=False),
    Column("least", Float),
    Column("most", Float),
    Column("answered", Integer, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("inspections", Integer, nullable=False),
    sqlite_with_rowid=False,
)
