"""How the actions of a record stand now, for its report."""

from __future__ import annotations

from datetime import date, datetime

from inspector.checklists.actions import Deed, Status
from inspector.checklists.followed import ActionsAsOf, Followed
from inspector.checklists.record import Record
from inspector.services.clock import at_site
from inspector.services.ports.actions import ActionAt, ActionFilter
from inspector.services.ports.workspace import Repositories


def actions_as_of(kept: Repositories, record: Record, moment: datetime) -> ActionsAsOf | None:
    """As of the last full minute, which is what a report says. None where the record's actions are followed
    nowhere: practice, or none proposed."""
    if not record.actions:
        return None
    at = at_site(moment, record.site.zone).replace(second=0, microsecond=0)
    found = {
        each.action.proposals[record.id]: _followed(kept, each, at.date())
        for each in kept.actions.rows(ActionFilter(record=record.id))
        if record.id in each.action.proposals
    }
    return ActionsAsOf(at, found) if found else None


def _followed(kept: Repositories, found: ActionAt, today: date) -> Followed:
    action = found.action
    is_closed = action.status is Status.CLOSED
    return Followed(
        status=action.status,
        person=found.person,
        due=action.due,
        overdue=action.overdue(today),
        late_days=action.late_days(today),
        done_on=action.done_at.date() if action.done_at else None,
        done_by=found.done_by,
        verified_on=action.closed_at.date() if is_closed and action.closed_at else None,
        verified_by=found.verified_by,
        in_inspection=action.verified_in is not None,
        reason=_reason(kept, action.id) if action.status is Status.CANCELLED else "",
        after=action.after,
    )


def _reason(kept: Repositories, id_: str) -> str:
    events = reversed(kept.actions.get(id_).events)
    return next(event.text for event in events if event.kind is Deed.CANCELLED)
