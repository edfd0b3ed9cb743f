"""The verbs of the corrective actions."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING

from inspector.checklists.actions import SETTLED, Status
from inspector.verbs.arguments import plain
from inspector.verbs.telling import DONE, say
from inspector.verbs.workspace import session_of

if TYPE_CHECKING:
    from inspector.services.action_rows import ActionRow
    from inspector.services.ports.actions import ActionFilter
    from inspector.services.session import Session


def list_all(told: argparse.Namespace) -> int:
    """The first due first."""
    with session_of(told, read_only=True) as session:
        rows = session.actions.rows(_filter(told, session))
    if told.late:
        rows = tuple(row for row in rows if row.overdue)
    if told.json:
        say(json.dumps([_json(row, told.language) for row in rows], ensure_ascii=False, indent=1))
        return DONE
    for row in rows:
        say(_line(row, told.language))
    return DONE


def _filter(told: argparse.Namespace, session: Session) -> ActionFilter:
    from inspector.services.ports.actions import ActionFilter

    return ActionFilter(
        sites=(session.directory.find_site(told.site).id,) if told.site else (),
        statuses=frozenset(Status) - SETTLED if told.open else frozenset(),
    )


def _line(row: ActionRow, language: str) -> str:
    due = row.action.deadline or "-"
    late = f"{row.late_days} d late" if row.late_days else ""
    what = plain(" / ".join(filter(None, (*row.site_path, row.subject, row.what(language)))))
    return f"{row.action.id}  {due!s:10}  {row.action.status:11}  {late:>10}  {what}"


def _json(row: ActionRow, language: str) -> dict[str, object]:
    action = row.action
    return {
        "id": action.id,
        "kind": action.kind,
        "number": action.number,
        "status": action.status,
        "what": row.what(language),
        "responsible": row.responsible(language),
        "site": list(row.site_path),
        "subject": row.subject,
        "record": action.record,
        "item": action.address.item if action.address else None,
        "template": action.template.id if action.template else None,
        "priority": action.priority,
        "critical": action.critical,
        "due": action.due and action.due.isoformat(),
        "recheck": action.recheck and action.recheck.isoformat(),
        "fate": action.fate,
        "overdue": row.overdue,
        "late_days": row.late_days,
        "opened_at": action.opened_at.isoformat(),
        "done_at": action.done_at and action.done_at.isoformat(),
        "done_by": row.done_by,
        "closed_at": action.closed_at and action.closed_at.isoformat(),
        "verified_by": row.verified_by,
        "verified_in": action.verified_in,
    }
