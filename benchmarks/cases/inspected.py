"""A finished inspection of a template made to measure, for the cases that write reports."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from inspector.checklists.answers import Address, Answer, Photo, Sheet
from inspector.checklists.identity import publish
from inspector.checklists.inspection import Draft, Head
from inspector.checklists.method import Method
from inspector.checklists.places import Site, Subject
from inspector.checklists.record import Link, Record
from inspector.checklists.record_reader import RecordReader
from inspector.checklists.scoring import score
from inspector.checklists.sealing import Sealing, seal

NOW = datetime(2026, 9, 1, 9, 30, tzinfo=UTC)
NOTE = "Black mould in the grout along the tub, about 40 cm; hair left in the drain."
YES_NO = [
    {"key": "yes", "label": "OK", "score": "1"},
    {"key": "no", "label": "Fault", "failed": "true"},
]


def record(items: int, photos: list[str], fails: int) -> Record:
    """A record of `items` choices in sections of ten; the first `fails` failed, with a note each, and the
    photos, given by SHA-256, are attached an item each, from the first again where they are more."""
    published = publish(tree(items), {})
    sheet = Sheet(
        {
            Address(f"i{n}"): Answer(
                "no" if n < fails else "yes", note=NOTE if n < fails else "", by="e", at=NOW
            )
            for n in range(items)
        },
        photos=tuple(
            Photo(f"p{n}", Address(f"i{n % items}"), sha256, n, f"{n}.jpg", taken_at=NOW)
            for n, sha256 in enumerate(photos)
        ),
    )
    head = Head(published.ref, "hotel", "room", "e", Method.SUPERVISOR, NOW, NOW)
    sealing = Sealing(
        record="01990000-0000-7000-8000-000000000000",
        link=Link("device", 1, None),
        finished_at=NOW,
        published=published,
        score=score(published.template, sheet),
        sites=(Site("hotel", "Harbour Hotel", zone="Europe/Riga"),),
        subject=Subject("room", "hotel", "Room", "Room 412"),
        people={"e": "Elena Kask"},
        program="inspector",
    )
    return RecordReader().read(seal(Draft("d", head, sheet), sealing))


def tree(items: int) -> dict[str, Any]:
    """A template of `items` choices in sections of ten."""
    return {
        "template": "measured",
        "version": "1",
        "title": "Hotel room",
        "subject": "Room",
        "scoring": {"pass_mark": "85"},
        "responses": {"yes-no": YES_NO},
        "sections": [
            {
                "key": f"s{first}",
                "title": f"Part {first // 10 + 1}",
                "items": [_item(n) for n in range(first, min(first + 10, items))],
            }
            for first in range(0, items, 10)
        ],
    }


def _item(number: int) -> dict[str, Any]:
    return {
        "key": f"i{number}",
        "text": "Shower, tiles and grout free of hair and mould",
        "guidance": "Look from half a metre with the light on.",
        "type": "choice",
        "responses": "yes-no",
    }


def photo_files(folder: Path) -> dict[str, Path]:
    """The photos of a folder by SHA-256, which is their name."""
    return {path.stem: path for path in sorted(folder.glob("*.jpg"))}
