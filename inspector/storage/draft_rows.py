"""Entries, photos, signatures and actions of a draft as rows, and back."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Row

from inspector.checklists.answers import Address, Entry, Photo
from inspector.checklists.inspection import Draft, Head, ProposedAction, Signature, TemplateRef, Watch
from inspector.checklists.method import Method
from inspector.checklists.values import read_strokes, to_json
from inspector.services.ports.drafts import DraftRow


def head_columns(head: Head) -> dict[str, Any]:
    return {
        "template": head.template.hash,
        "site": head.site,
        "subject": head.subject,
        "inspector": head.inspector,
        "method": head.method.value,
        "visited_at": head.visited_at,
        "started_at": head.started_at,
        "practice": head.practice,
        "supersedes": head.supersedes,
        "reason": head.reason,
    }


def read_head(row: Row[Any]) -> Head:
    return Head(
        template=TemplateRef(row.template_id, row.template_version, row.template),
        site=row.site,
        subject=row.subject,
        inspector=row.inspector,
        method=Method(row.method),
        visited_at=row.visited_at,
        started_at=row.started_at,
        practice=row.practice,
        supersedes=row.supersedes,
        reason=row.reason,
    )


def draft_columns(draft: Draft) -> dict[str, Any]:
    return {
        "id": draft.id,
        **head_columns(draft.head),
        "level": draft.sheet.level,
        "comment": draft.comment,
        **position_columns(draft.position),
        "changed_at": draft.changed_at,
        "discarded_at": draft.discarded_at,
    }


def position_columns(position: Address | None) -> dict[str, Any]:
    item, entry = position or (None, None)
    return {"position_item": item, "position_entry": entry}


def changed_at(row: Row[Any]) -> datetime | None:
    """When a draft was changed last: by its newest step, or without one, as by undo."""
    return max(filter(None, (row.changed_at, row.stepped_at)), default=None)


def read_row(row: Row[Any]) -> DraftRow:
    changed = changed_at(row) or row.started_at
    return DraftRow(
        id=row.id,
        template=TemplateRef(row.template_id, row.template_version, row.template),
        site=row.site,
        subject=row.subject,
        inspector=row.inspector,
        started_at=row.started_at,
        changed_at=changed,
        # A clock set back can put a step before the start, so its being there counts.
        begun=row.stepped_at is not None or changed != row.started_at,
        discarded_at=row.discarded_at,
        supersedes=row.supersedes,
        round=row.round,
    )


def entry_columns(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "section": entry.section,
        "order": entry.order,
        "title": entry.title,
        "person": entry.person,
        "subject": entry.subject,
    }


def read_entry(row: Row[Any]) -> Entry:
    return Entry(row.id, row.section, row.order, row.title, row.person, row.subject)


def photo_columns(photo: Photo) -> dict[str, Any]:
    return {
        "id": photo.id,
        "item": photo.address.item,
        "entry": photo.address.entry,
        "sha256": photo.sha256,
        "order": photo.order,
        "name": photo.name,
        "caption": photo.caption,
        "turn": photo.turn,
        "taken_at": photo.taken_at,
        "layer": photo.layer,
    }


def read_photo(row: Row[Any]) -> Photo:
    return Photo(
        id=row.id,
        address=Address(row.item, row.entry),
        sha256=row.sha256,
        order=row.order,
        name=row.name,
        caption=row.caption,
        turn=row.turn,
        taken_at=row.taken_at,
        layer=row.layer,
    )


def signature_columns(signature: Signature) -> dict[str, Any]:
    return {
        "slot": signature.slot,
        "name": signature.name,
        "person": signature.person,
        "strokes": to_json(signature.strokes),
        "at": signature.at,
        "absent": signature.absent,
    }


def read_signature(row: Row[Any]) -> Signature:
    return Signature(row.slot, row.name, row.person, read_strokes(row.strokes), row.at, row.absent)


def action_columns(action: ProposedAction) -> dict[str, Any]:
    return {
        "id": action.id,
        "item": action.address.item,
        "entry": action.address.entry,
        "what": action.what,
        "owner": action.owner,
        "person": action.person,
        "due": action.due,
    }


def read_action(row: Row[Any]) -> ProposedAction:
    return ProposedAction(row.id, Address(row.item, row.entry), row.what, row.owner, row.person, row.due)


def watch_columns(draft: str, watch: Watch) -> dict[str, Any]:
    return {
        "draft": draft,
        "item": watch.address.item,
        "entry": watch.address.entry or "",
        "started_at": watch.started_at,
        "spent": format(watch.spent, "f"),
    }


def read_watch(row: Row[Any]) -> Watch:
    return Watch(Address(row.item, row.entry or None), row.started_at, Decimal(row.spent))
