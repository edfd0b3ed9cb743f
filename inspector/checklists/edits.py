"""Every way a draft changes. An edit is applied to the draft in memory and to the stored one alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import TypeVar

from inspector.checklists import typed
from inspector.checklists.answers import NO_ANSWER, Address, Answer, Entry, Photo, Sheet
from inspector.checklists.inspection import Draft, Head, ProposedAction, Signature, Watch


@dataclass(frozen=True, slots=True)
class SetHead:
    head: Head


@dataclass(frozen=True, slots=True)
class SetLevel:
    level: int | None


@dataclass(frozen=True, slots=True)
class SetAnswer:
    """`NO_ANSWER` clears it."""

    address: Address
    answer: Answer


@dataclass(frozen=True, slots=True)
class PutEntry:
    """Add an entry, or replace the one with its id."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class DropEntry:
    entry: str


@dataclass(frozen=True, slots=True)
class PutPhoto:
    """Attach a photo, or replace the attachment with its id."""

    photo: Photo


@dataclass(frozen=True, slots=True)
class DropPhoto:
    photo: str


@dataclass(frozen=True, slots=True)
class SetComment:
    comment: str


@dataclass(frozen=True, slots=True)
class PutSignature:
    """Sign in the signature's slot, in place of what stood there."""

    signature: Signature


@dataclass(frozen=True, slots=True)
class DropSignature:
    slot: str


@dataclass(frozen=True, slots=True)
class PutAction:
    action: ProposedAction


@dataclass(frozen=True, slots=True)
class DropAction:
    action: str


@dataclass(frozen=True, slots=True)
class SetWatch:
    """Put a stopwatch on an item, in place of the one that is there: running since `started_at`, or standing
    still, with `spent` seconds taken before."""

    address: Address
    started_at: datetime | None
    spent: Decimal


@dataclass(frozen=True, slots=True)
class DropWatch:
    address: Address


SheetEdit = SetLevel | SetAnswer | PutEntry | DropEntry | PutPhoto | DropPhoto
Edit = (
    SheetEdit
    | SetHead
    | SetComment
    | PutSignature
    | DropSignature
    | PutAction
    | DropAction
    | SetWatch
    | DropWatch
)

Row = TypeVar("Row", Entry, Photo, ProposedAction, Signature, Watch)


def apply(draft: Draft, edit: Edit) -> Draft:
    """The draft after the edit."""
    match edit:
        case SetHead(head):
            return replace(draft, head=head)
        case SetComment(comment):
            return replace(draft, comment=comment)
        case PutSignature(signature):
            return replace(draft, signatures=_put(draft.signatures, signature))
        case DropSignature(key):
            return replace(draft, signatures=_drop(draft.signatures, key))
        case PutAction(action):
            return replace(draft, actions=_put(draft.actions, action))
        case DropAction(key):
            return replace(draft, actions=_drop(draft.actions, key))
        case SetWatch(address, started_at, spent):
            return replace(draft, watches=_put(draft.watches, Watch(address, started_at, spent)))
        case DropWatch(address):
            return replace(draft, watches=_drop(draft.watches, address))
        case _:
            return replace(draft, sheet=_apply_to_sheet(draft.sheet, edit))


def _apply_to_sheet(sheet: Sheet, edit: SheetEdit) -> Sheet:
    match edit:
        case SetLevel(level):
            return replace(sheet, level=level)
        case SetAnswer(address, answer):
            answers = {**sheet.answers, address: answer}
            if answer == NO_ANSWER:
                del answers[address]
            return replace(sheet, answers=answers)
        case PutEntry(entry):
            return replace(sheet, entries=_put(sheet.entries, entry))
        case DropEntry(key):
            return replace(sheet, entries=_drop(sheet.entries, key))
        case PutPhoto(photo):
            return replace(sheet, photos=_put(sheet.photos, photo))
        case DropPhoto(key):
            return replace(sheet, photos=_drop(sheet.photos, key))


def inverse(draft: Draft, edit: Edit) -> Edit:
    """The edit that brings back what `edit` is about to change in `draft`."""
    match edit:
        case SetHead():
            return SetHead(draft.head)
        case SetLevel():
            return SetLevel(draft.sheet.level)
        case SetAnswer(address):
            return SetAnswer(address, draft.sheet.answer(address))
        case PutEntry(Entry(id=key)) | DropEntry(key):
            old_entry = _find(draft.sheet.entries, key)
            return PutEntry(old_entry) if old_entry else DropEntry(key)
        case PutPhoto(Photo(id=key)) | DropPhoto(key):
            old_photo = _find(draft.sheet.photos, key)
            return PutPhoto(old_photo) if old_photo else DropPhoto(key)
        case SetComment():
            return SetComment(draft.comment)
        case PutSignature(Signature(slot=key)) | DropSignature(key):
            old_signature = _find(draft.signatures, key)
            return PutSignature(old_signature) if old_signature else DropSignature(key)
        case PutAction(ProposedAction(id=key)) | DropAction(key):
            old_action = _find(draft.actions, key)
            return PutAction(old_action) if old_action else DropAction(key)
        case SetWatch(address) | DropWatch(address):
            watch = _find(draft.watches, address)
            return SetWatch(address, watch.started_at, watch.spent) if watch else DropWatch(address)


def storable(edit: Edit) -> Edit:
    """The edit with every text that people typed in it made fit to be kept."""
    match edit:
        case SetAnswer(address, answer):
            value = typed.storable(answer.value) if isinstance(answer.value, str) else answer.value
            note = typed.storable(answer.note)
            if (value, note) == (answer.value, answer.note):
                return edit
            return SetAnswer(address, replace(answer, value=value, note=note))
        case PutEntry(entry):
            return PutEntry(replace(entry, title=typed.storable(entry.title)))
        case PutPhoto(photo):
            name, caption = typed.storable(photo.name), typed.storable(photo.caption)
            return PutPhoto(replace(photo, name=name, caption=caption))
        case SetComment(comment):
            return SetComment(typed.storable(comment))
        case PutSignature(signature):
            return PutSignature(replace(signature, name=typed.storable(signature.name)))
        case PutAction(action):
            what, owner = typed.storable(action.what), typed.storable(action.owner)
            return PutAction(replace(action, what=what, owner=owner))
        case _:
            return edit


def touched(draft: Draft, edit: Edit) -> set[Address]:
    """The items an edit is about to change in `draft`."""
    match edit:
        case (
            SetAnswer(address)
            | SetWatch(address)
            | DropWatch(address)
            | PutAction(ProposedAction(address=address))
        ):
            return {address}
        case PutPhoto(photo):
            before = {each.address for each in draft.sheet.photos if each.id == photo.id}
            return {photo.address} | before
        case DropPhoto(key):
            return {photo.address for photo in draft.sheet.photos if photo.id == key}
        case DropAction(key):
            return {action.address for action in draft.actions if action.id == key}
        case _:
            return set()


def _key(row: Entry | Photo | ProposedAction | Signature | Watch) -> str | Address:
    match row:
        case Signature():
            return row.slot
        case Watch():
            return row.address
        case _:
            return row.id


def _order(row: Entry | Photo | ProposedAction | Signature | Watch) -> tuple[int, str, str]:
    """Entries and photos stand in their order; of equal ones, and actions, those made first stand first."""
    if isinstance(row, Watch):
        return 0, row.address.item, row.address.entry or ""
    order = row.order if isinstance(row, Entry | Photo) else 0
    return order, row.slot if isinstance(row, Signature) else row.id, ""


def _find(rows: Iterable[Row], key: str | Address) -> Row | None:
    return next((row for row in rows if _key(row) == key), None)


def _drop(rows: Iterable[Row], key: str | Address) -> tuple[Row, ...]:
    return tuple(row for row in rows if _key(row) != key)


def _put(rows: Iterable[Row], row: Row) -> tuple[Row, ...]:
    """Add a row, or replace the one with its key; the rows stand in their order."""
    found = list(_drop(rows, _key(row)))
    found.append(row)
    return tuple(sorted(found, key=_order))
