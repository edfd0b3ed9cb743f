"""A small template, places, people, drafts and records, for tests of everything that stores them."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from PIL import Image

from inspector.checklists.answers import Address, Answer, Entry, Photo, Sheet
from inspector.checklists.identity import PublishedTemplate, publish
from inspector.checklists.ids import new_id
from inspector.checklists.inspection import Draft, Head, ProposedAction, Signature
from inspector.checklists.method import Method
from inspector.checklists.places import Person, Site, Subject
from inspector.checklists.record import Link, SealedRecord
from inspector.checklists.scoring import score
from inspector.checklists.sealing import Sealing, seal
from inspector.services.ports.workspace import Repositories, Workspace
from tests.checklists.building import choice, item, rating, repeated, section, written

RIGA = timezone(timedelta(hours=2))
NOW = datetime(2026, 9, 1, 23, 30, 15, 250000, tzinfo=RIGA)
LATER = NOW + timedelta(minutes=1)

YES_NO = [
    {"key": "yes", "label": {"en": "Yes", "ru": "Да"}, "score": 1},
    {"key": "no", "label": {"en": "No", "ru": "Нет"}, "score": 0, "failed": True},
]


def published(version: int = 1, id_: str = "round", **fields: Any) -> PublishedTemplate:
    """A template with a choice, a rating and free items, and a repeated section."""
    tree = {
        "template": id_,
        "version": version,
        "title": {"en": "Round", "ru": "Обход"},
        "languages": ["en", "ru"],
        "category": "Hotel",
        "subject": {"en": "Room", "ru": "Номер"},
        "responses": {"yes-no": YES_NO},
        "scoring": {"pass_mark": 50},
        "grades": [{"label": {"en": "Good", "ru": "Хорошо"}, "at_least": 60}],
        "sections": [
            section("room", *_items(), title=_both("Room")),
            repeated("staff", _choice("badge"), title=_both("Staff"), repeat=_repeat()),
        ],
        **fields,
    }
    return publish(written(tree), {})


def _both(text: str) -> dict[str, str]:
    return {"en": text, "ru": text}


def _repeat() -> dict[str, Any]:
    return {"title": _both("Person"), "of": "person"}


def _choice(key: str, **fields: Any) -> dict[str, Any]:
    return choice(key, **{**fields, "text": _both(key)})


def _items() -> list[dict[str, Any]]:
    return [
        _choice("clean", critical=True),
        rating("smell", 0, 4, text=_both("smell")),
        item("fridge", "number", text=_both("fridge")),
        item("remark", "text", text=_both("remark")),
        item("day", "date", text=_both("day")),
        item("hour", "time", text=_both("hour")),
        item("guest", "signature", text=_both("guest")),
        item("view", "photo", text=_both("view")),
    ]


TEMPLATE = published()
COMPANY = Site("site-company", "Company", zone="Europe/Riga")
HOTEL = Site("site-hotel", "Harbour Hotel", parent=COMPANY.id, code="HH", zone="Europe/Riga")
SHOP = Site("site-shop", "Shop", parent=COMPANY.id, zone="Europe/Riga")
ROOM = Subject("subject-204", HOTEL.id, "Room", "Room 204")
ANNA = Person("person-anna", "Anna Ozoliņa", "supervisor")
BORIS = Person("person-boris", "Борис", "manager")


def furnish(workspace: Workspace) -> None:
    """Put the template, the places and the people into a workspace."""

    def work(kept: Repositories) -> None:
        kept.templates.add(TEMPLATE, shipped=False, at=NOW)
        for person in (ANNA, BORIS):
            kept.people.save(person, at=NOW, by=None)
        for site in (COMPANY, HOTEL, SHOP):
            kept.sites.save(site, at=NOW, by=ANNA.id)
        kept.subjects.save(ROOM, at=NOW, by=ANNA.id)

    workspace.write(work).result()


def head(**changes: Any) -> Head:
    plain = Head(
        template=TEMPLATE.ref,
        site=HOTEL.id,
        subject=ROOM.id,
        inspector=ANNA.id,
        method=Method.SUPERVISOR,
        visited_at=NOW,
        started_at=NOW,
    )
    return replace(plain, **changes)


def given(value: Any, note: str = "") -> Answer:
    return Answer(value, note=note, by=ANNA.id, at=NOW)


def draft(id_: str = "draft-1", sheet: Sheet | None = None, **head_changes: Any) -> Draft:
    return Draft(id_, head(**head_changes), sheet or Sheet(), changed_at=NOW)


def full_sheet(sha256: str = "ab" * 32) -> Sheet:
    """Everything answered, with an entry and two photos; 3 points of 6."""
    answers = {
        Address("clean"): given("yes"),
        Address("smell"): given(Decimal(1), "musty"),
        Address("fridge"): given(Decimal("4.50")),
        Address("remark"): given("Всё хорошо 好"),
        Address("badge", "entry-1"): given("yes"),
    }
    entries = (Entry("entry-1", "staff", 0, BORIS.name, person=BORIS.id),)
    photos = (
        Photo("photo-1", Address("view"), sha256, 0, "view.jpg", "The view", 90, datetime(2026, 9, 1, 22)),  # noqa: DTZ001
        Photo("photo-2", Address("badge", "entry-1"), sha256, 1, taken_at=NOW, layer="<svg/>"),
    )
    return Sheet(answers, entries, photos)


def full_draft(id_: str = "draft-1", **head_changes: Any) -> Draft:
    return replace(
        draft(id_, full_sheet(), **head_changes),
        comment="Again in a week",
        signatures=(Signature("inspector", ANNA.name, ANNA.id, (((0, 0), (10, 20)),), NOW),),
        actions=(ProposedAction("action-1", Address("smell"), "Air the room", "Housekeeping", BORIS.id),),
        position=Address("badge", "entry-1"),
    )


def sealed(kept: Repositories, device: str, draft_: Draft, finished_at: datetime = LATER) -> SealedRecord:
    """The draft sealed, as finishing does it; the record has the draft's id."""
    sequence, previous = kept.records.link()
    template = kept.templates.get(draft_.head.template)
    sites = kept.sites.path(draft_.head.site)
    return seal(
        draft_,
        Sealing(
            record=draft_.id,
            link=Link(device, sequence, previous),
            finished_at=finished_at.astimezone(RIGA),
            published=template,
            score=score(template.template, draft_.sheet),
            sites=sites,
            subject=kept.subjects.get(draft_.head.subject) if draft_.head.subject else None,
            people={ANNA.id: ANNA.name, BORIS.id: BORIS.name},
            program="test",
        ),
    )


def finish(workspace: Workspace, draft_: Draft | None = None, **head_changes: Any) -> str:
    """Seal a draft into the workspace; the record's id."""
    made = draft_ or full_draft(new_id(), **head_changes)

    def work(kept: Repositories) -> str:
        record = sealed(kept, workspace.device, made)
        kept.records.add(record)
        return record.id

    return workspace.write(work).result()


def jpeg(size: tuple[int, int] = (64, 48), colour: str = "teal", exif: bytes = b"") -> bytes:
    """A picture as a camera writes it."""
    stream = io.BytesIO()
    Image.new("RGB", size, colour).save(stream, "JPEG", exif=exif)
    return stream.getvalue()


def visit(day: int, hour: int = 12) -> datetime:
    """A visit in September 2026, in UTC."""
    return datetime(2026, 9, day, hour, tzinfo=UTC)
