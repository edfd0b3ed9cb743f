"""What became of each subject of a round, read from its draft and its record."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from inspector.services.ports.drafts import DraftRow
from inspector.services.ports.records import RecordRow
from inspector.services.ports.rounds import Turn
from inspector.services.round_view import State, Stop

# How far a draft is: answered, asked, failed.
Far: TypeAlias = tuple[int, int, int]


def stop_of(turn: Turn, count: Callable[[DraftRow], Far]) -> Stop:
    """What became of a subject. A record stands while it is being corrected."""
    draft, record = turn.draft, turn.record
    answered, asked, failed = count(draft) if draft else (0, 0, 0)
    touched = [draft.changed_at] if draft and is_begun(draft) else []
    touched += [record.finished_at] if record else []
    return Stop(
        turn.subject,
        _state(draft, record),
        draft.id if draft else None,
        answered,
        asked,
        failed,
        draft.inspector if draft else record.inspector if record else None,
        record,
        max(touched, default=None),
    )


def not_counted(_draft: DraftRow) -> Far:
    return 0, 0, 0


def _state(draft: DraftRow | None, record: RecordRow | None) -> State:
    if record is not None:
        return State.FAILED if record.outcome == "fail" else State.DONE
    return State.IN_PROGRESS if draft is not None and is_begun(draft) else State.TO_DO


def is_begun(draft: DraftRow) -> bool:
    """Whether something was put into it; a correction begins full."""
    return draft.supersedes is not None or draft.begun
