"""Recording an inspection from a file, and listing what is recorded."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from inspector.checklists.method import Method
from inspector.verbs.arguments import plain
from inspector.verbs.telling import DONE, complain, say
from inspector.verbs.workspace import filter_of, session_of

if TYPE_CHECKING:
    from inspector.services.ports.records import RecordRow
    from inspector.services.session import Session

DOUBTS: Mapping[str, str] = {
    "future": "recorded, though the visit is in the future",
    "clock-back": "recorded, though an earlier inspection is newer: look at the date of this machine",
}


def record(told: argparse.Namespace) -> int:
    from inspector.services.recording import Recording

    with session_of(told, read_only=False) as session:
        published = session.library.newest(told.template)
        doubt = session.doubtful_time(told.visited_at)
        made = session.record(
            Recording(
                published=published,
                answers=told.answers,
                site=told.site,
                create_site=told.create,
                subject=told.subject,
                inspector=told.inspector,
                photos=tuple(told.photo),
                method=Method(told.method) if told.method else None,
                visited_at=told.visited_at,
                practice=told.practice,
                incomplete_reason=told.incomplete,
            )
        )
    say(made.id)
    if doubt:
        complain(DOUBTS[doubt])
    return DONE


def list_all(told: argparse.Namespace) -> int:
    with session_of(told, read_only=True) as session:
        rows = session.archive.records(filter_of(told, session))
        if told.json:
            say(json.dumps([_row_json(row) for row in rows], ensure_ascii=False, indent=1))
            return DONE
        for row in rows:
            where = plain(" / ".join((*row.site_path, row.subject_name)))
            say(f"{row.id}  {row.visited_on}  {_result(session, row):>8}  {row.template.id:14}  {where}")
    return DONE


def _result(session: Session, row: RecordRow) -> str:
    return row.demerits or session.reporting.shown_percent(row)


def _row_json(row: RecordRow) -> dict[str, object]:
    return {
        "id": row.id,
        "template": row.template.id,
        "version": row.template.version,
        "site": list(row.site_path),
        "subject": row.subject_name,
        "inspector": row.inspector_name,
        "method": row.method,
        "visited_on": row.visited_on.isoformat(),
        "visited_at": row.visited_at.isoformat(),
        "finished_at": row.finished_at.isoformat(),
        "percent": row.percent,
        "points": row.demerits,
        "outcome": row.outcome,
        "grade": row.grade,
        "failed": row.failed,
        "critical_failed": row.critical_failed,
        "practice": row.practice,
        "supersedes": row.supersedes,
        "superseded_by": row.superseded_by,
        "void": row.void,
    }
