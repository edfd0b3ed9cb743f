"""Reading a sealed record back. What was sealed is shown as it was; nothing is computed anew."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from inspector.checklists.answers import Address, Answer, Entry, Photo, Sheet
from inspector.checklists.identity import PublishedTemplate, publish
from inspector.checklists.inspection import Head, ProposedAction, Signature, TemplateRef
from inspector.checklists.method import Method
from inspector.checklists.places import Site, Subject
from inspector.checklists.record import FORMAT, Link, Record, SealedRecord
from inspector.checklists.sealed_score import read_address, read_score
from inspector.checklists.values import from_json, read_strokes
from inspector.errors import InputError

Json = Mapping[str, Any]

_FOREIGN = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError)
"""What reading a document of another shape runs into."""


class RecordReader:
    """Reads records; templates met before are not parsed twice."""

    def __init__(self) -> None:
        self._templates: dict[str, PublishedTemplate] = {}

    def read(self, sealed: SealedRecord) -> Record:
        """The record. InputError if the bytes are not those that were sealed, are no record, or of a newer
        format."""
        if hashlib.sha256(sealed.sealed).hexdigest() != sealed.hash:
            raise InputError(
                "record-altered",
                f"Record {sealed.id} is not as it was sealed: its hash does not match. "
                "Restore it from a backup.",
                record=sealed.id,
            )
        try:
            document = json.loads(sealed.sealed)
            if document["format"] <= FORMAT:
                return self._record(sealed, document)
        except _FOREIGN as error:
            raise InputError(
                "record-foreign", f"Record {sealed.id} was not sealed by this program.", record=sealed.id
            ) from error
        raise InputError(
            "record-newer",
            f"Record {sealed.id} has format {document['format']}; this program reads up to {FORMAT}. "
            "Install a newer version.",
            record=sealed.id,
        )

    def _record(self, sealed: SealedRecord, document: Json) -> Record:
        published = self._template(document["template"])
        people = {key: disclosure.name for key, disclosure in sealed.disclosures.items()}
        return Record(
            id=document["id"],
            hash=sealed.hash,
            link=Link(document["device"], document["sequence"], document["previous"]),
            published=published,
            head=_head(document, published.ref),
            sites=_sites(document["sites"]),
            subject=_subject(document),
            people=people,
            visited_on=date.fromisoformat(document["visited_on"]),
            finished_at=datetime.fromisoformat(document["finished_at"]),
            sheet=_sheet(document, published, people),
            comment=document["comment"],
            incomplete_reason=document["incomplete_reason"],
            signatures=tuple(_signature(each, people) for each in document["signatures"]),
            actions=tuple(_action(each) for each in document["actions"]),
            score=read_score(published.template, document["score"]),
            engine=document["engine"],
            program=document["program"],
        )

    def _template(self, document: Json) -> PublishedTemplate:
        key = document["hash"]
        known = self._templates.get(key)
        if known is None or (known.tree, known.pictures) != (document["tree"], document["pictures"]):
            known = publish(document["tree"], document["pictures"])
            if known.ref.hash != key:
                raise ValueError(f"the template's hash is not {key}")
            self._templates[key] = known
        return known


def _head(document: Json, ref: TemplateRef) -> Head:
    subject = document["subject"]
    return Head(
        template=ref,
        site=document["sites"][-1]["id"],
        subject=subject and subject["id"],
        inspector=document["inspector"],
        method=Method(document["method"]),
        visited_at=datetime.fromisoformat(document["visited_at"]),
        started_at=datetime.fromisoformat(document["started_at"]),
        practice=document["practice"],
        supersedes=document["supersedes"],
        reason=document["reason"],
    )


def _sites(documents: list[Json]) -> tuple[Site, ...]:
    parents = [None, *(site["id"] for site in documents)]
    return tuple(
        Site(site["id"], site["name"], parent, site["code"], site["zone"])
        for site, parent in zip(documents, parents, strict=False)
    )


def _subject(document: Json) -> Subject | None:
    subject = document["subject"]
    return subject and Subject(subject["id"], document["sites"][-1]["id"], subject["kind"], subject["name"])


def _sheet(document: Json, published: PublishedTemplate, people: Mapping[str, str]) -> Sheet:
    items = published.template.item_by_key
    answers = {}
    for each in document["answers"]:
        address = read_address(each)
        answers[address] = Answer(
            value=from_json(each["value"], items[address.item]),
            not_applicable=each["not_applicable"],
            note=each["note"],
            by=each["by"],
            at=_moment(each["at"]),
            in_bulk=each["in_bulk"],
        )
    entries = tuple(_entry(each, order, people) for order, each in enumerate(document["entries"]))
    photos = tuple(_photo(each, order) for order, each in enumerate(document["photos"]))
    return Sheet(answers, entries, photos, document["level"])


def _entry(document: Json, order: int, people: Mapping[str, str]) -> Entry:
    person = document["person"]
    return Entry(
        id=document["id"],
        section=document["section"],
        order=order,
        title=people.get(person, "") if person else document["title"],
        person=None if person == f"entry-{document['id']}" else person,
        subject=document["subject"],
    )


def _photo(document: Json, order: int) -> Photo:
    return Photo(
        id=document["id"],
        address=read_address(document),
        sha256=document["sha256"],
        order=order,
        name=document["name"],
        caption=document["caption"],
        turn=document["turn"],
        taken_at=_moment(document["taken_at"]),
        layer=document["layer"],
    )


def _signature(document: Json, people: Mapping[str, str]) -> Signature:
    slot, signer = document["slot"], document["signer"]
    return Signature(
        slot=slot,
        name=people.get(signer, ""),
        person=None if signer == f"signer-{slot}" else signer,
        strokes=read_strokes(document["strokes"]),
        at=_moment(document["at"]),
        absent=document["absent"],
    )


def _action(document: Json) -> ProposedAction:
    return ProposedAction(
        id=document["id"],
        address=Address(document["item"], document["entry"]),
        what=document["what"],
        owner=document["owner"],
        person=document["person"],
        due=date.fromisoformat(document["due"]) if document["due"] else None,
    )


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
