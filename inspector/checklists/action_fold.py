"""From the events of an action to its state: the same everywhere, in whichever order events come together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from inspector.checklists.actions import (
    Action,
    ActionEvent,
    Deed,
    Fate,
    Kind,
    Priority,
    Status,
    When,
)
from inspector.checklists.answers import Address
from inspector.checklists.inspection import TemplateRef


def fold(events: Iterable[ActionEvent]) -> Action | None:
    """The action after its events, by time, then id. None where the one that opened it is not among them.

    What came before the opening, or opens a second time, changes nothing.
    """
    ordered = tuple(sorted(events, key=_moment))
    action: Action | None = None
    for event in ordered:
        if event.kind is Deed.OPENED:
            action = action or _opened(event)
        elif action is not None:
            action = _after(action, event)
    return replace(action, events=ordered) if action is not None else None


def _moment(event: ActionEvent) -> tuple[datetime, str]:
    return event.at, event.id


def _opened(event: ActionEvent) -> Action:
    fields = event.fields
    item, template = fields.get("item"), fields.get("template")
    plain_fields = {"subject": None, "what": "", "owner": "", "person": None, "due": None}
    tag_fields = {"priority": Priority.NORMAL, "fate": None, "recheck": None}
    return Action(
        id=event.action,
        number=fields.get("number"),
        kind=Kind(fields.get("kind", Kind.ACTION)),
        record=event.record,
        address=Address(item, fields.get("entry")) if item else None,
        about=fields.get("about", ""),
        template=TemplateRef(template["id"], template["version"], template["hash"]) if template else None,
        critical=fields.get("critical", False),
        seen_at=datetime.fromisoformat(fields["seen_at"]) if "seen_at" in fields else event.at,
        opened_at=event.at,
        before=event.photos,
        proposals=_proposals({}, event),
        **{**plain_fields, **tag_fields, **_set(fields)},
    )


def _after(action: Action, event: ActionEvent) -> Action:
    action = _with_photos(replace(action, proposals=_proposals(action.proposals, event)), event)
    match event.kind:
        case Deed.CHANGED:
            return replace(action, record=event.record or action.record, **_set(event.fields))
        case Deed.BEGUN:
            return replace(action, status=Status.IN_PROGRESS)
        case Deed.DONE:
            return replace(action, status=Status.DONE, done_at=event.at, done_by=event.by)
        case Deed.VERIFIED:
            return replace(
                action,
                status=Status.CLOSED,
                closed_at=event.at,
                verified_by=event.by,
                verified_in=event.record,
            )
        case Deed.REOPENED:
            if event.fields.get("unverified") and action.done_at is not None:
                return replace(_unverified(action), status=Status.DONE)
            reopened = replace(_unverified(action), status=Status.OPEN, done_at=None, done_by=None)
            return replace(reopened, **_set(event.fields))
        case Deed.CANCELLED:
            return replace(action, status=Status.CANCELLED, closed_at=event.at)
    return action


def _unverified(action: Action) -> Action:
    return replace(action, closed_at=None, verified_by=None, verified_in=None)


def _with_photos(action: Action, event: ActionEvent) -> Action:
    """The photos that come with what is done are after it; with a note comes which they are. One that is
    there already is shown otherwise from now on: its caption, its turn, what is drawn on it."""
    if not event.photos:
        return action
    known = {photo.id for photo in (*action.before, *action.after)}
    shown = {photo.id: photo for photo in event.photos if photo.id in known}
    before, after = (
        tuple(shown.get(photo.id, photo) for photo in photos) for photos in (action.before, action.after)
    )
    new = tuple(photo for photo in event.photos if photo.id not in known)
    if event.kind is Deed.DONE or event.fields.get("when") == When.AFTER:
        return replace(action, before=before, after=after + new)
    return replace(action, before=before + new, after=after)


def _proposals(known: Mapping[str, str], event: ActionEvent) -> Mapping[str, str]:
    record, proposal = event.record, event.fields.get("proposal")
    return {**known, record: proposal} if record and proposal else known


_READERS: Mapping[str, Any] = {
    "site": str,
    "subject": str,
    "what": str,
    "owner": str,
    "person": str,
    "due": date.fromisoformat,
    "priority": Priority,
    "fate": Fate,
    "recheck": date.fromisoformat,
}


def _set(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that may change later, of those an event has."""
    return {
        name: None if fields[name] is None else read(fields[name])
        for name, read in _READERS.items()
        if name in fields
    }


def plain(value: Any) -> Any:
    """A field's value as an event keeps it: JSON."""
    return value.isoformat() if isinstance(value, date | datetime) else value
