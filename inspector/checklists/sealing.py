"""Finishing: a draft becomes the canonical bytes of a record, format 1 (docs/record-format.md)."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from inspector.checklists.answers import Address, Answer, Entry, Photo
from inspector.checklists.identity import PublishedTemplate, canonical
from inspector.checklists.inspection import Draft, ProposedAction, Signature
from inspector.checklists.places import Site, Subject
from inspector.checklists.record import FORMAT, Disclosure, Link, SealedRecord
from inspector.checklists.score import ENGINE, Score
from inspector.checklists.sealed_score import address_json, score_document
from inspector.checklists.values import to_json


@dataclass(frozen=True, slots=True)
class Sealing:
    """What sealing needs beside the draft: the record's id and link, the moment, and the names of things.

    `sites` is the path, root first; `people` the names of those whose ids the draft holds.
    """

    record: str
    link: Link
    finished_at: datetime
    published: PublishedTemplate
    score: Score
    sites: tuple[Site, ...]
    subject: Subject | None
    people: Mapping[str, str]
    incomplete_reason: str = ""
    program: str = ""


def local_date(moment: datetime, zone: str) -> date:
    """The date at the site: what every filter, trend and calendar uses."""
    return moment.astimezone(ZoneInfo(zone)).date()


def seal(
    draft: Draft, sealing: Sealing, salt: Callable[[], str] = lambda: secrets.token_hex(16)
) -> SealedRecord:
    """Seal a draft. Its bytes are made here once and never again."""
    names = _names(draft, sealing)
    disclosures = {key: Disclosure(salt(), name) for key, name in names.items()}
    document = _document(draft, sealing)
    document["people"] = {key: name_hash(disclosure) for key, disclosure in disclosures.items()}
    sealed = canonical(document)
    return SealedRecord(sealing.record, sealed, hashlib.sha256(sealed).hexdigest(), disclosures)


def name_hash(disclosure: Disclosure) -> str:
    """SHA-256(salt + name), both as UTF-8, in hex."""
    return hashlib.sha256((disclosure.salt + disclosure.name).encode()).hexdigest()


def signer_ref(signature: Signature) -> str:
    """The id under which a signer's name is kept; one who is not in the directory has the slot's."""
    return signature.person or f"signer-{signature.slot}"


def entry_person_ref(entry: Entry) -> str:
    """The id under which the name of a judged person is kept."""
    return entry.person or f"entry-{entry.id}"


def _names_people(entry: Entry, published: PublishedTemplate) -> bool:
    section = next(each for each in published.template.sections if each.key == entry.section)
    return section.repeat is not None and section.repeat.of == "person"


def _names(draft: Draft, sealing: Sealing) -> dict[str, str]:
    """Every person the record names, by id."""
    ids = {draft.head.inspector}
    ids |= {answer.by for answer in draft.sheet.answers.values() if answer.by}
    ids |= {action.person for action in draft.actions if action.person}
    names = {key: sealing.people[key] for key in ids}
    names |= {signer_ref(signature): signature.name for signature in draft.signatures}
    for entry in draft.sheet.entries:
        if _names_people(entry, sealing.published):
            names[entry_person_ref(entry)] = entry.title
    return dict(sorted(names.items()))


def _document(draft: Draft, sealing: Sealing) -> dict[str, Any]:
    head, published = draft.head, sealing.published
    present = {None, *(entry.id for entry in draft.sheet.entries)}
    return {
        "format": FORMAT,
        "id": sealing.record,
        "device": sealing.link.device,
        "sequence": sealing.link.sequence,
        "previous": sealing.link.previous,
        "engine": ENGINE,
        "program": sealing.program,
        "template": {
            "id": published.ref.id,
            "version": published.ref.version,
            "hash": published.ref.hash,
            "pictures": dict(published.pictures),
            "tree": published.tree,
        },
        "sites": [_site(site) for site in sealing.sites],
        "subject": _subject(sealing.subject),
        "inspector": head.inspector,
        "method": head.method,
        "practice": head.practice,
        "level": draft.sheet.level,
        "visited_at": head.visited_at.isoformat(),
        "visited_on": local_date(head.visited_at, sealing.sites[-1].zone).isoformat(),
        "started_at": head.started_at.isoformat(),
        "finished_at": sealing.finished_at.isoformat(),
        "supersedes": head.supersedes,
        "reason": head.reason,
        "incomplete_reason": sealing.incomplete_reason,
        "entries": [_entry(entry, published) for entry in draft.sheet.entries],
        "answers": _answers(draft, published, present),
        "photos": [_photo(photo) for photo in draft.sheet.photos if photo.address.entry in present],
        "comment": draft.comment,
        "signatures": [_signature(signature) for signature in draft.signatures],
        "actions": [_action(action) for action in draft.actions if action.address.entry in present],
        "score": score_document(published.template, sealing.score),
    }


def _site(site: Site) -> dict[str, Any]:
    return {"id": site.id, "name": site.name, "code": site.code, "zone": site.zone}


def _subject(subject: Subject | None) -> dict[str, Any] | None:
    if subject is None:
        return None
    return {"id": subject.id, "kind": subject.kind, "name": subject.name}


def _entry(entry: Entry, published: PublishedTemplate) -> dict[str, Any]:
    named = _names_people(entry, published)
    return {
        "id": entry.id,
        "section": entry.section,
        "title": None if named else entry.title,
        "person": entry_person_ref(entry) if named else None,
        "subject": entry.subject,
    }


def _answers(draft: Draft, published: PublishedTemplate, present: set[str | None]) -> list[dict[str, Any]]:
    """The answers in the template's order, entry by entry; what is hidden is kept too."""
    sheet = draft.sheet
    found = []
    for section in published.template.sections:
        entries = [entry.id for entry in sheet.entries_of(section.key)] if section.repeat else [None]
        for entry in entries:
            for item in section.items:
                address = Address(item.key, entry)
                if entry in present and address in sheet.answers:
                    found.append(_answer(address, sheet.answers[address]))
    return found


def _answer(address: Address, answer: Answer) -> dict[str, Any]:
    return {
        **address_json(address),
        "value": to_json(answer.value),
        "not_applicable": answer.not_applicable,
        "note": answer.note,
        "by": answer.by,
        "at": answer.at and answer.at.isoformat(),
        "in_bulk": answer.in_bulk,
    }


def _photo(photo: Photo) -> dict[str, Any]:
    return {
        **address_json(photo.address),
        "id": photo.id,
        "sha256": photo.sha256,
        "name": photo.name,
        "caption": photo.caption,
        "turn": photo.turn,
        "taken_at": photo.taken_at and photo.taken_at.isoformat(),
        "layer": photo.layer,
    }


def _signature(signature: Signature) -> dict[str, Any]:
    return {
        "slot": signature.slot,
        "signer": signer_ref(signature),
        "strokes": to_json(signature.strokes),
        "at": signature.at and signature.at.isoformat(),
        "absent": signature.absent,
    }


def _action(action: ProposedAction) -> dict[str, Any]:
    return {
        **address_json(action.address),
        "id": action.id,
        "what": action.what,
        "owner": action.owner,
        "person": action.person,
        "due": action.due and action.due.isoformat(),
    }
