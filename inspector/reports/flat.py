"""Answers as flat rows: the one definition of the columns of the sheet Answers, of CSV and of JSON."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from fractions import Fraction
from hashlib import sha256

from inspector.reports.data import ItemLine, Mark, PhotoLine, ReportData, SectionLine
from inspector.reports.words import Words

Field = str | int | float | bool | date | time | datetime | tuple[str, ...] | None
"""One value of a row; None where there is none. Datetimes carry the offset of the site."""

NAMES = (
    "record_id",
    "inspected",
    "site_path",
    "site",
    "method",
    "template",
    "version",
    "subject",
    "inspector",
    "status",
    "section_key",
    "section",
    "entry_id",
    "entry",
    "number",
    "item_key",
    "item",
    "value",
    "answer",
    "unit",
    "score",
    "possible",
    "mark",
    "failed",
    "critical",
    "note",
    "photos",
    "photo_files",
    "in_bulk",
)
"""The columns, in their order. docs/flat-files.md tells what they hold; a name never changes its meaning."""

NOT_APPLICABLE = "n/a"
PHOTO_FOLDER = "photos"


def rows(data: ReportData, words: Words) -> Iterator[tuple[Field, ...]]:
    """A row for each item that was visible, answered or not, but for those that only inform."""
    head = (
        data.record,
        data.visited_at,
        " / ".join(data.sites),
        data.sites[-1],
        str(data.method),
        data.template,
        data.version,
        data.subject or None,
        data.inspector or None,
        status(data),
    )
    for section in data.sections:
        for item in section.items:
            if item.kind != "info":
                yield (*head, *_answer(section, item, words))


def _answer(section: SectionLine, item: ItemLine, words: Words) -> tuple[Field, ...]:
    return (
        section.key,
        section.title,
        item.address.entry,
        item.entry_title or None,
        item.number,
        item.address.item,
        item.text,
        value(item),
        words.answer(item) or None,
        item.unit or None,
        number(item.earned) if item.scored else None,
        number(item.possible) if item.scored else None,
        str(item.mark),
        item.failed,
        item.critical,
        item.note or None,
        len(item.photos),
        tuple(map(photo_file, item.photos)) or None,
        item.in_bulk,
    )


def status(data: ReportData) -> str:
    """ "void", "superseded" or "practice" where the record counts in no comparison, else "final"."""
    if data.voided:
        return "void"
    if data.superseded:
        return "superseded"
    return "practice" if data.practice else "final"


def value(item: ItemLine) -> Field:
    """What was answered, as it is stored: option keys, numbers, dates and times; "n/a" for not applicable
    without an option of that kind. Signatures are drawn and have none."""
    answered = item.value
    if answered is None and item.mark is Mark.NOT_APPLICABLE:
        return NOT_APPLICABLE
    if isinstance(answered, Decimal):
        return number(answered)
    if isinstance(answered, tuple):
        return None if item.kind == "signature" else tuple(map(str, answered)) or None
    return answered


def number(exact: Fraction | Decimal | None) -> int | float | None:
    """Whole numbers stay whole; others become the nearest float."""
    if exact is None:
        return None
    whole = int(exact)
    return whole if whole == exact else float(exact)


def photo_file(photo: PhotoLine) -> str:
    """The name of a photo's file in the folder beside: the SHA-256 of the original, and where it is turned
    or drawn on a sign of how, as one photo can stand at two items with different drawings."""
    if not photo.turn and photo.layer is None:
        return f"{PHOTO_FOLDER}/{photo.sha256}.jpg"
    look = sha256(f"{photo.turn} {photo.layer or ''}".encode()).hexdigest()[:8]
    return f"{PHOTO_FOLDER}/{photo.sha256}-{look}.jpg"
