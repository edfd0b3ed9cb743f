"""What the tables hold of an action: its events as they are, its state drawn from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Row

from inspector.checklists.actions import (
    Action,
    ActionEvent,
    ActionPhoto,
    Deed,
    Fate,
    Kind,
    Priority,
    Status,
    When,
)
from inspector.checklists.answers import Address
from inspector.checklists.inspection import TemplateRef


def event_columns(event: ActionEvent) -> dict[str, Any]:
    return {
        "id": event.id,
        "action": event.action,
        "kind": event.kind.value,
        "by": event.by,
        "at": event.at,
        "fields": dict(event.fields),
    }


def read_event(row: Row[Any]) -> ActionEvent:
    return ActionEvent(row.id, row.action, Deed(row.kind), row.by, row.at, row.fields)


def state_columns(action: Action) -> dict[str, Any]:
    address = action.address
    return {
        "id": action.id,
        "number": action.number,
        "kind": action.kind.value,
        "site": action.site,
        "subject": action.subject,
        "record": action.record,
        "item": address.item if address else None,
        "entry": address.entry if address else None,
        "about": action.about,
        "template": asdict(action.template) if action.template else None,
        "what": action.what,
        "owner": action.owner,
        "person": action.person,
        "due": action.due,
        "priority": action.priority.value,
        "critical": action.critical,
        "fate": action.fate.value if action.fate else None,
        "recheck": action.recheck,
        "status": action.status.value,
        "seen_at": action.seen_at,
        "opened_at": action.opened_at,
        "done_at": action.done_at,
        "done_by": action.done_by,
        "closed_at": action.closed_at,
        "verified_by": action.verified_by,
        "verified_in": action.verified_in,
    }


def photo_columns(action: Action) -> Iterator[dict[str, Any]]:
    for when, photos in ((When.BEFORE, action.before), (When.AFTER, action.after)):
        for photo in photos:
            yield {"action": action.id, "when": when.value, **asdict(photo)}


def record_columns(action: Action) -> Iterator[dict[str, Any]]:
    """A row for each inspection that opened it, verified it or found it again."""
    named = [action.record, *(event.record for event in action.events)]
    for record in dict.fromkeys(filter(None, named)):
        yield {"action": action.id, "record": record, "proposal": action.proposals.get(record)}


def read_state(row: Row[Any], photos: Iterable[Row[Any]], proposals: Mapping[str, str]) -> Action:
    """The action of a row of `action_states`, without its events."""
    shown: dict[str, list[ActionPhoto]] = {When.BEFORE: [], When.AFTER: []}
    for each in photos:
        shown[each.when].append(
            ActionPhoto(each.id, each.sha256, each.name, each.caption, each.turn, each.layer)
        )
    return Action(
        id=row.id,
        number=row.number,
        kind=Kind(row.kind),
        site=row.site,
        subject=row.subject,
        record=row.record,
        address=Address(row.item, row.entry) if row.item else None,
        about=row.about,
        template=TemplateRef(**row.template) if row.template else None,
        what=row.what,
        owner=row.owner,
        person=row.person,
        due=row.due,
        priority=Priority(row.priority),
        critical=row.critical,
        fate=Fate(row.fate) if row.fate else None,
        recheck=row.recheck,
        seen_at=row.seen_at,
        opened_at=row.opened_at,
        status=Status(row.status),
        before=tuple(shown[When.BEFORE]),
        after=tuple(shown[When.AFTER]),
        done_at=row.done_at,
        done_by=row.done_by,
        closed_at=row.closed_at,
        verified_by=row.verified_by,
        verified_in=row.verified_in,
        proposals=proposals,
    )
