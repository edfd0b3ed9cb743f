"""The numbers and times that were given, beside the score facts."""

import json
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_AT_ONCE = 200  # sealed records held in memory
_KINDS = ("number", "duration")


def upgrade() -> None:
    numbers = op.create_table(
        "numbers",
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("row", name="pk_numbers"),
        sa.ForeignKeyConstraint(["record"], ["records.id"], name="fk_numbers_record"),
    )
    records = sa.table("records", sa.column("id", sa.String), sa.column("sealed", sa.LargeBinary))
    statement = sa.select(records).execution_options(yield_per=_AT_ONCE)
    for some in op.get_bind().execute(statement).partitions():
        found = [number for record, sealed in some for number in _numbers(record, sealed)]
        if found:
            op.bulk_insert(numbers, found)
    op.create_index("ix_numbers_record_item", "numbers", ["record", "item"])


def _numbers(id_: str, sealed: bytes) -> Iterator[dict[str, str]]:
    """What was given, in the order of the items that were asked."""
    if not any(f'"type":"{kind}"'.encode() in sealed for kind in _KINDS):
        return
    record = json.loads(sealed)
    measuring = set(_measuring(record["template"]["tree"]))
    answers = (each for each in record["answers"] if not each["not_applicable"])
    given = {(each["item"], each["entry"]): each["value"] for each in answers}
    for each in record["score"]["items"]:
        value = given.get((each["item"], each["entry"]))
        if each["item"] in measuring and value is not None:
            yield {"record": id_, "item": each["item"], "value": value}


def _measuring(part: Any) -> Iterator[str]:
    """The keys of the items that are numbers or times."""
    if isinstance(part, dict):
        if part.get("type") in _KINDS and "key" in part:
            yield part["key"]
        part = list(part.values())
    if isinstance(part, list):
        for each in part:
            yield from _measuring(each)
