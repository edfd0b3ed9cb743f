"""Inspections to be compared, in few words, by a template with two sections, dimensions and a repeat."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from inspector.checklists.answers import Address, Answer, Entry, Sheet
from inspector.checklists.identity import PublishedTemplate, publish
from inspector.checklists.ids import new_id
from inspector.services.ports.workspace import Workspace
from tests.checklists.building import YES_NO, choice, item, rating, repeated, section, written
from tests.contracts.samples import ANNA, NOW, RIGA, draft, finish

SPEED, CARE = "speed", "care"


def standard(id_: str = "visit", version: int = 1, **fields: Any) -> PublishedTemplate:
    """One point for the lock, four for the queue; a badge a person; a remark that scores nothing."""
    tree = {
        "template": id_,
        "version": version,
        "title": "Visit",
        "responses": {"yes-no": YES_NO},
        "scoring": {"pass_mark": 60},
        "dimensions": [{"key": SPEED, "label": "Speed"}, {"key": CARE, "label": "Care"}],
        "sections": [
            section(
                "hall",
                choice("lock", critical=True, dimension=CARE),
                rating("queue", 0, 4, scale={"failed_below": 2}, dimension=SPEED),
                item("remark", "text"),
            ),
            repeated("staff", choice("badge", dimension=CARE)),
        ],
        **fields,
    }
    return publish(written(tree), {})


def add_standard(workspace: Workspace, template: PublishedTemplate | None = None) -> PublishedTemplate:
    made = template or standard()
    workspace.write(lambda kept: kept.templates.add(made, shipped=False, at=NOW)).result()
    return made


def seen(
    lock: str | None = "yes", queue: int | None = 4, *badges: str, by: str = ANNA.id, remark: str = "Quiet"
) -> Sheet:
    """None is not applicable, as is "na" among the badges: those of one person each."""
    answers = {
        Address("lock"): _given(lock, by),
        Address("queue"): _given(None if queue is None else Decimal(queue), by),
        Address("remark"): _given(remark, by),
    }
    entries = tuple(Entry(f"entry-{at}", "staff", at, f"Person {at}") for at in range(len(badges)))
    answers |= {Address("badge", f"entry-{at}"): _given(badge, by) for at, badge in enumerate(badges)}
    return Sheet(answers, entries)


def visit_to(
    workspace: Workspace, template: PublishedTemplate, sheet: Sheet, on: date | str, **head: Any
) -> str:
    """Seal an inspection of that day, without a subject where none is named; the record's id."""
    day = date.fromisoformat(on) if isinstance(on, str) else on
    at = datetime.combine(day, time(12), RIGA)
    made = draft(new_id(), sheet, **{"template": template.ref, "subject": None, "visited_at": at, **head})
    return finish(workspace, made)


def _given(value: Any, by: str) -> Answer:
    return Answer(not_applicable=True, by=by, at=NOW) if value is None else Answer(value, by=by, at=NOW)
