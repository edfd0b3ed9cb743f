"""Opening the actions of inspections that were sealed before actions lived on, once: after a migration, or as
the database is made anew from records alone."""

from __future__ import annotations

import logging
from datetime import datetime

from inspector.checklists.inspection import Draft
from inspector.checklists.record_reader import RecordReader
from inspector.errors import InputError
from inspector.services.following_up import FollowingUp, withdraw
from inspector.services.ports.actions import ActionFilter
from inspector.services.ports.records import Filter, RecordRow
from inspector.services.ports.workspace import ACTIONS_BEHIND, Repositories, Workspace

log = logging.getLogger(__name__)


def catch_up(workspace: Workspace) -> None:
    """Let each record do to actions what sealing it would have done, the oldest first, in one transaction.
    Nothing happens unless storage says that the workspace is behind, nor where there are actions already."""
    with workspace.read() as kept:
        behind = kept.settings.get(ACTIONS_BEHIND)
    if behind:
        workspace.write(_replay).result()


def _replay(kept: Repositories) -> None:
    if not kept.actions.rows(ActionFilter(most=1)):
        _replay_all(kept)
    kept.settings.set(ACTIONS_BEHIND, "")


def _replay_all(kept: Repositories) -> None:
    reader = RecordReader()
    for row in sorted(kept.records.rows(Filter(all=True)), key=_sealed):
        try:
            _replay_one(kept, row, reader)
        except InputError as error:
            log.warning("the actions of record %s stay unopened: %s", row.id, error.message)


def _sealed(row: RecordRow) -> tuple[datetime, datetime, bool, str]:
    """As they were sealed; where that was at one moment, a correction after what it corrects."""
    return row.finished_at, row.visited_at, row.supersedes is not None, row.id


def _replay_one(kept: Repositories, row: RecordRow, reader: RecordReader) -> None:
    record = reader.read(kept.records.get(row.id))
    draft = Draft(record.id, record.head, record.sheet, actions=record.actions)
    FollowingUp(kept, draft, record.published, record.score, record.finished_at).run()
    for event in kept.records.events(row.id):
        withdraw(kept, row.id, event.by, event.reason, event.at)
