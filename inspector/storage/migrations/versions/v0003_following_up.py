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
    _facts()


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


_SUMMED = """
    count(facts.score), coalesce(sum(facts.score), 0.0), coalesce(sum(facts.score * facts.score), 0.0),
    min(facts.score), max(facts.score),
    sum(CASE WHEN state = 'answered' THEN 1 ELSE 0 END),
    sum(CASE WHEN facts.failed THEN 1 ELSE 0 END),
    count(DISTINCT CASE WHEN facts.failed THEN facts.record END)
"""
_SCORE = """
    CASE WHEN possible_real IS NOT NULL THEN percent_real
         WHEN state IS NULL OR state = 'answered' THEN earned_real END
"""


def _facts() -> None:
    """Facts keep what is summed, and no more what the records say of where and when; beside them the visits
    that count, and sums of their scores by month and year."""
    op.rename_table("facts", "old_facts")
    _narrow_facts()
    _make_visits()
    _make_sums()
    op.drop_table("old_facts")
    op.create_index("ix_facts_record", "facts", ["record", "scope", "key", "score", "state", "failed"])
    _fill_sums("month", "substr(visited_on, 1, 7) || '-01'")
    _fill_sums("year", "substr(visited_on, 1, 4) || '-01-01'")


def _narrow_facts() -> None:
    op.create_table(
        "facts",
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("entry", sa.String()),
        sa.Column("earned", sa.String(), nullable=False),
        sa.Column("possible", sa.String()),
        sa.Column("percent", sa.String()),
        sa.Column("score", sa.Float()),
        sa.Column("failed", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("critical", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("state", sa.String()),
        sa.Column("meaning", sa.String()),
        sa.PrimaryKeyConstraint("row", name="pk_facts"),
        sa.ForeignKeyConstraint(["record"], ["records.id"], name="fk_facts_record"),
    )
    op.execute(
        f"""INSERT INTO facts SELECT row, record, scope, "key", entry, earned, possible, percent, {_SCORE},
            failed, critical, state, meaning FROM old_facts"""
    )


def _make_visits() -> None:
    op.create_table(
        "visits",
        sa.Column("template", sa.String(), nullable=False),
        sa.Column("practice", sa.Boolean(), nullable=False),
        sa.Column("visited_on", sa.Date(), nullable=False),
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("site", sa.String(), nullable=False),
        sa.Column("subject", sa.String()),
        sa.Column("inspector", sa.String(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("score", sa.Float()),
        sa.Column("earned", sa.Float(), nullable=False),
        sa.Column("possible", sa.Float()),
        sa.Column("outcome", sa.String()),
        sa.Column("failed", sa.Integer(), nullable=False),
        sa.Column("critical", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("template", "practice", "visited_on", "record", name="pk_visits"),
        sa.UniqueConstraint("record", name="uq_visits_record"),
        sa.ForeignKeyConstraint(["record"], ["records.id"], name="fk_visits_record"),
        sa.ForeignKeyConstraint(["site"], ["sites.id"], name="fk_visits_site"),
        sa.ForeignKeyConstraint(["subject"], ["subjects.id"], name="fk_visits_subject"),
        sa.ForeignKeyConstraint(["inspector"], ["people.id"], name="fk_visits_inspector"),
        sqlite_with_rowid=False,
    )
    op.execute(
        f"""INSERT INTO visits SELECT old_facts.template_id, practice, old_facts.visited_on, records.id,
            template_version, old_facts.site, subject, inspector, old_facts.method, {_SCORE},
            earned_real, possible_real, outcome, records.failed, critical_failed
            FROM records JOIN old_facts ON old_facts.record = records.id AND old_facts.scope = 'total'
            WHERE NOT EXISTS (SELECT 1 FROM records AS later WHERE later.supersedes = records.id)
            AND NOT EXISTS (SELECT 1 FROM record_events WHERE record = records.id AND kind = 'void')"""
    )


def _make_sums() -> None:
    keys = ("template", "part", "span", "first", "key", "site", "method")
    op.create_table(
        "fact_sums",
        *(sa.Column(name, sa.Date() if name == "first" else sa.String(), nullable=False) for name in keys),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("total", sa.Float(), nullable=False),
        sa.Column("squares", sa.Float(), nullable=False),
        sa.Column("least", sa.Float()),
        sa.Column("most", sa.Float()),
        sa.Column("answered", sa.Integer(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("inspections", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(*keys, name="pk_fact_sums"),
        sa.ForeignKeyConstraint(["site"], ["sites.id"], name="fk_fact_sums_site"),
        sqlite_with_rowid=False,
    )


def _fill_sums(span: str, first: str) -> None:
    op.execute(
        f"""INSERT INTO fact_sums SELECT template, scope, '{span}', {first}, "key", site, method, {_SUMMED}
            FROM visits JOIN facts ON facts.record = visits.record
            WHERE NOT practice AND scope IN ('section', 'dimension', 'item') GROUP BY 1, 2, 3, 4, 5, 6, 7"""
    )
