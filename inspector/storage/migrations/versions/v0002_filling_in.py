"""Undo history, running stopwatches, and rounds."""

import sqlalchemy as sa
from alembic import op

from inspector.storage.columns import Moment

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    _history()
    _rounds()


def _history() -> None:
    op.create_table(
        "steps",
        sa.Column("draft", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("edits", sa.Text(), nullable=False),
        sa.Column("inverse", sa.Text(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("undone", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("draft", "number", name="pk_steps"),
        sa.ForeignKeyConstraint(["draft"], ["drafts.id"], name="fk_steps_draft"),
        sa.ForeignKeyConstraint(["by"], ["people.id"], name="fk_steps_by"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "watches",
        sa.Column("draft", sa.String(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("entry", sa.String(), server_default="", nullable=False),
        sa.Column("started_at", Moment()),
        sa.Column("spent", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("draft", "item", "entry", name="pk_watches"),
        sa.ForeignKeyConstraint(["draft"], ["drafts.id"], name="fk_watches_draft"),
        sqlite_with_rowid=False,
    )


def _rounds() -> None:
    op.create_table(
        "rounds",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("template", sa.String(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("practice", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("level", sa.Integer()),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("started_at", Moment(), nullable=False),
        sa.Column("closed_at", Moment()),
        sa.PrimaryKeyConstraint("id", name="pk_rounds"),
        sa.ForeignKeyConstraint(["template"], ["templates.hash"], name="fk_rounds_template"),
        sa.ForeignKeyConstraint(["site"], ["sites.id"], name="fk_rounds_site"),
        sa.ForeignKeyConstraint(["by"], ["people.id"], name="fk_rounds_by"),
    )
    op.create_table(
        "round_subjects",
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("round", sa.String(), nullable=False),
        sa.Column("order", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("row", name="pk_round_subjects"),
        sa.UniqueConstraint("round", "subject", name="uq_round_subjects_round_subject"),
        sa.ForeignKeyConstraint(["round"], ["rounds.id"], name="fk_round_subjects_round"),
        sa.ForeignKeyConstraint(["subject"], ["subjects.id"], name="fk_round_subjects_subject"),
    )
    op.create_table(
        "round_inspections",
        sa.Column("inspection", sa.String(), nullable=False),
        sa.Column("round", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("inspection", name="pk_round_inspections"),
        sa.ForeignKeyConstraint(["round"], ["rounds.id"], name="fk_round_inspections_round"),
    )
    op.create_index("ix_round_inspections_round", "round_inspections", ["round"])
