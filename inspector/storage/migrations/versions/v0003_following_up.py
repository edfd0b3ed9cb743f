"""Corrective actions after the record that asked for them, schedules, targets."""

import sqlalchemy as sa
from alembic import op

from inspector.storage.columns import Moment

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    _actions()
    _schedules()
    _targets()


def _actions() -> None:
    op.create_table(
        "action_events",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("fields", sa.JSON(none_as_null=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_action_events"),
        sa.ForeignKeyConstraint(["by"], ["people.id"], name="fk_action_events_by"),
    )
    op.create_index("ix_action_events_action", "action_events", ["action"])
    _action_states()
    op.create_table(
        "action_photos",
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("when", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("caption", sa.Text(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("layer", sa.Text()),
        sa.PrimaryKeyConstraint("row", name="pk_action_photos"),
        sa.ForeignKeyConstraint(["action"], ["action_states.id"], name="fk_action_photos_action"),
    )
    op.create_index("ix_action_photos_action", "action_photos", ["action"])
    op.create_table(
        "action_records",
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("proposal", sa.String()),
        sa.PrimaryKeyConstraint("row", name="pk_action_records"),
        sa.ForeignKeyConstraint(["action"], ["action_states.id"], name="fk_action_records_action"),
    )
    op.create_index("ix_action_records_action", "action_records", ["action"])
    op.create_index("ix_action_records_record", "action_records", ["record"])


def _action_states() -> None:
    op.create_table(
        "action_states",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer()),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("subject", sa.String()),
        sa.Column("record", sa.String()),
        sa.Column("item", sa.String()),
        sa.Column("entry", sa.String()),
        sa.Column("about", sa.String(), nullable=False),
        sa.Column("template", sa.JSON(none_as_null=True)),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("person", sa.String()),
        sa.Column("due", sa.Date()),
        sa.Column("priority", sa.String(), nullable=False),
        sa.Column("critical", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("fate", sa.String()),
        sa.Column("recheck", sa.Date()),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("seen_at", Moment(), nullable=False),
        sa.Column("opened_at", Moment(), nullable=False),
        sa.Column("done_at", Moment()),
        sa.Column("done_by", sa.String()),
        sa.Column("closed_at", Moment()),
        sa.Column("verified_by", sa.String()),
        sa.Column("verified_in", sa.String()),
        sa.PrimaryKeyConstraint("id", name="pk_action_states"),
        sa.ForeignKeyConstraint(["site"], ["sites.id"], name="fk_action_states_site"),
        sa.ForeignKeyConstraint(["subject"], ["subjects.id"], name="fk_action_states_subject"),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name="fk_action_states_person"),
        sa.ForeignKeyConstraint(["done_by"], ["people.id"], name="fk_action_states_done_by"),
        sa.ForeignKeyConstraint(["verified_by"], ["people.id"], name="fk_action_states_verified_by"),
    )
    op.create_index("ix_action_states_record", "action_states", ["record"])
    op.create_index("ix_action_states_status_due", "action_states", ["status", "due"])
    op.create_index("ix_action_states_site_item", "action_states", ["site", "item"])


def _schedules() -> None:
    op.create_table(
        "schedules",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("template", sa.String(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("person", sa.String()),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("times", sa.JSON(none_as_null=True), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date()),
        sa.Column("begun_at", Moment(), nullable=False),
        sa.Column("ended_at", Moment()),
        sa.Column("follows", sa.String()),
        sa.Column("by", sa.String()),
        sa.PrimaryKeyConstraint("id", name="pk_schedules"),
        sa.ForeignKeyConstraint(["site"], ["sites.id"], name="fk_schedules_site"),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name="fk_schedules_person"),
        sa.UniqueConstraint("follows", name="uq_schedules_follows"),
        sa.ForeignKeyConstraint(["follows"], ["schedules.id"], name="fk_schedules_follows"),
        sa.ForeignKeyConstraint(["by"], ["people.id"], name="fk_schedules_by"),
    )
    op.create_table(
        "schedule_subjects",
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("schedule", sa.String(), nullable=False),
        sa.Column("order", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("row", name="pk_schedule_subjects"),
        sa.UniqueConstraint("schedule", "subject", name="uq_schedule_subjects_schedule_subject"),
        sa.ForeignKeyConstraint(["schedule"], ["schedules.id"], name="fk_schedule_subjects_schedule"),
        sa.ForeignKeyConstraint(["subject"], ["subjects.id"], name="fk_schedule_subjects_subject"),
    )
    op.create_index("ix_records_template_id_finished_at", "records", ["template_id", "finished_at"])


def _targets() -> None:
    op.create_table(
        "targets",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("template", sa.String(), nullable=False),
        sa.Column("measure", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("start_value", sa.String(), nullable=False),
        sa.Column("start_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("begun_at", Moment(), nullable=False),
        sa.Column("ended_at", Moment()),
        sa.Column("follows", sa.String()),
        sa.Column("by", sa.String()),
        sa.PrimaryKeyConstraint("id", name="pk_targets"),
        sa.UniqueConstraint("follows", name="uq_targets_follows"),
        sa.ForeignKeyConstraint(["follows"], ["targets.id"], name="fk_targets_follows"),
        sa.ForeignKeyConstraint(["by"], ["people.id"], name="fk_targets_by"),
    )
    op.create_table(
        "target_sites",
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("target", "site", name="pk_target_sites"),
        sa.ForeignKeyConstraint(["target"], ["targets.id"], name="fk_target_sites_target"),
        sa.ForeignKeyConstraint(["site"], ["sites.id"], name="fk_target_sites_site"),
    )
