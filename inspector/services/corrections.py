"""Correcting and voiding. A record never changes: a correction is a new one that supersedes it."""

from __future__ import annotations

from dataclasses import replace

from inspector.checklists.ids import new_id
from inspector.checklists.inspection import Draft
from inspector.checklists.record_reader import RecordReader
from inspector.checklists.typed import storable
from inspector.errors import ConflictError, InputError
from inspector.services.changes import Changed, Made, drafts
from inspector.services.clock import Clock, at_site, now
from inspector.services.following_up import withdraw
from inspector.services.ports.records import Filter, RecordEvent
from inspector.services.ports.workspace import Repositories, Workspace


def correct(workspace: Workspace, record_id: str, reason: str, by: str, clock: Clock = now) -> Made:
    """Open a draft filled with the record's answers: same template version, visit and method.

    A second correction of one record is a ConflictError that names the first.
    """
    if not reason.strip():
        raise InputError("reason-missing", "Say why the record is corrected.")
    draft_id = new_id()

    def work(kept: Repositories) -> None:
        _refuse_second(kept, record_id)
        record = RecordReader().read(kept.records.get(record_id))
        head = replace(
            record.head,
            inspector=by,
            started_at=at_site(clock(), record.site.zone),
            supersedes=record_id,
            reason=storable(reason.strip()),
        )
        draft = Draft(
            draft_id,
            head,
            record.sheet,
            record.comment,
            actions=record.actions,
            changed_at=clock(),
            round=kept.rounds.of(record_id),
        )
        kept.drafts.add(draft)

    workspace.write(work).result()
    return Made(draft_id, drafts(draft_id))


def _refuse_second(kept: Repositories, record_id: str) -> None:
    rows = kept.records.rows(Filter(ids=(record_id,), all=True))
    if rows and rows[0].superseded_by:
        raise ConflictError(
            "already-corrected",
            f"This record was corrected already, by {rows[0].superseded_by}. Correct that one.",
            record=record_id,
            by=rows[0].superseded_by,
        )


def void(workspace: Workspace, record_id: str, reason: str, by: str, clock: Clock = now) -> Changed:
    """Declare a record void: it stays readable, counts nowhere, and its open actions are cancelled."""
    if not reason.strip():
        raise InputError("reason-missing", "Say why the record is void.")
    event = RecordEvent(new_id(), record_id, "void", by, clock(), storable(reason.strip()))

    def work(kept: Repositories) -> frozenset[str]:
        kept.records.add_event(event)
        return withdraw(kept, record_id, by, event.reason, event.at)

    actions = workspace.write(work).result()
    return Changed(records=frozenset({record_id}), actions=actions)
