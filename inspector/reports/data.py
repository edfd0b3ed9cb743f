"""Everything a report of one inspection shows, worked out once, for PDF and workbook alike.

Values are exact and unformatted; texts of the template are already in the report's language. How numbers
and dates look in a language is told by `words.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import Protocol

from inspector.checklists.answers import Address, Stroke, Value
from inspector.checklists.followed import ActionsAsOf, Followed
from inspector.checklists.method import Method
from inspector.checklists.record import Record
from inspector.checklists.score import Outcome, Points

Where = tuple[float, float]
"""Latitude and longitude in degrees, north and east positive."""

Fault = tuple[str, str]
"""A failed item across inspections: its key, and in a repeated section whom or what the entry is about."""


class Layout(StrEnum):
    """How much of an inspection its report tells: everything, its failed items, or one page."""

    FULL = "full"
    FAILURES = "failures"
    SUMMARY = "summary"


class PaperSize(StrEnum):
    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Brand:
    """Whose report it is, and on what paper. `colour` is #rrggbb; `logo` a PNG or JPEG file; `header` and
    `footer` are lines of text on every page."""

    name: str = ""
    logo: Path | None = None
    colour: str = "#2F4DB3"
    header: str = ""
    footer: str = ""
    paper: PaperSize = PaperSize.A4


@dataclass(frozen=True, slots=True)
class Earlier:
    """What an earlier record of the same subject by the same template came to."""

    visited_on: date
    percent: Fraction | None
    demerits: Fraction | None
    outcome: Outcome | None
    sections: Mapping[str, Fraction | None]
    failed: frozenset[Fault]


@dataclass(frozen=True, slots=True)
class Superseded:
    """The record that replaced this one, and the day it did."""

    record: str
    on: date


@dataclass(frozen=True, slots=True)
class Voided:
    on: date
    reason: str


class Pictures(Protocol):
    """The photos of an inspection, by the SHA-256 of their originals."""

    def picture(self, sha256: str, turn: int, edge: int, layer: str | None) -> bytes:
        """The photo as it is shown: a JPEG without metadata, at most `edge` pixels wide and high, turned and
        drawn on. WorldError if it is missing, damaged, or what was drawn on it cannot be read."""

    def taken_where(self, sha256: str) -> Where | None:
        """Where the camera says it was taken. WorldError as for `picture`."""


@dataclass(frozen=True, slots=True)
class ReportContext:
    """What a report needs beside the record: `photos` gives its pictures (what it has not is shown as
    missing), `photo_details` asks for the time and place the cameras wrote, `earlier` are the earlier records
    that count, oldest first."""

    language: str
    brand: Brand = Brand()
    photos: Pictures | None = None
    photo_details: bool = False
    earlier: tuple[Earlier, ...] = ()
    superseded: Superseded | None = None
    voided: Voided | None = None
    actions: ActionsAsOf | None = None


@dataclass(frozen=True, slots=True)
class ReportSource:
    """What one report is made from. `earlier` are the earlier records of its subject, oldest first."""

    record: Record
    earlier: tuple[Record, ...]
    context: ReportContext


class Mark(StrEnum):
    """How an item came out, as drawn beside its answer. PLAIN is an answer that is not judged."""

    MET = "met"
    PARTLY = "partly"
    FAILED = "failed"
    CRITICAL = "critical"
    NOT_APPLICABLE = "not-applicable"
    UNANSWERED = "unanswered"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class PhotoLine:
    """A photo, numbered through the report in the order of its pages. `taken_at` and `taken_where` are None
    unless they were asked for."""

    number: int
    sha256: str
    turn: int
    layer: str | None
    caption: str
    taken_at: datetime | None
    taken_where: Where | None
    item: str
    address: Address


@dataclass(frozen=True, slots=True)
class ActionLine:
    """`urgent`: due on the day of the visit or before. `followed`: what became of it, where that is known."""

    what: str
    responsible: str
    due: date | None
    urgent: bool
    item: str
    address: Address
    followed: Followed | None = None

    @property
    def responsible_now(self) -> str:
        return (self.followed.person if self.followed else "") or self.responsible

    @property
    def due_now(self) -> date | None:
        return self.followed.due if self.followed else self.due


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One visible item with its answer. `labels` are the chosen options' or the rating's words; `possible` is
    None in the demerit model. `was` is the key it had before it was renamed. `times` counts the
    inspections in a row it failed, this one included; 0 when there is no earlier one. `in_bulk`: the person
    said that the rest is fine, and this was among it."""

    number: str
    address: Address
    was: str | None
    entry_title: str
    kind: str
    text: str
    criterion: str
    critical: bool
    scored: bool
    mark: Mark
    value: Value | None
    labels: tuple[str, ...]
    unit: str
    earned: Fraction
    possible: Fraction | None
    failed: bool
    times: int
    note: str
    in_bulk: bool
    photos: tuple[PhotoLine, ...]
    actions: tuple[ActionLine, ...]

    @property
    def answered(self) -> bool:
        """Whether there is an answer; a photo item is answered by its photo."""
        if self.kind == "photo":
            return bool(self.photos)
        return self.mark is Mark.NOT_APPLICABLE or self.value not in (None, "", ())

    @property
    def lost(self) -> Fraction:
        return self.earned if self.possible is None else self.possible - self.earned


@dataclass(frozen=True, slots=True)
class Group:
    """The items of a section, or of one entry of a repeated section; `title` and `points` are the entry's."""

    title: str | None
    points: Points | None
    items: tuple[ItemLine, ...]


@dataclass(frozen=True, slots=True)
class SectionLine:
    number: int
    key: str
    title: str
    points: Points
    before: Fraction | None
    groups: tuple[Group, ...]

    @property
    def items(self) -> tuple[ItemLine, ...]:
        return tuple(item for group in self.groups for item in group.items)

    def count(self, *marks: Mark) -> int:
        return sum(item.mark in marks for item in self.items)


@dataclass(frozen=True, slots=True)
class DimensionLine:
    key: str
    label: str
    points: Points


@dataclass(frozen=True, slots=True)
class SignatureLine:
    role: str
    statement: str
    name: str
    strokes: tuple[Stroke, ...]
    at: datetime | None
    absent: bool


@dataclass(frozen=True, slots=True)
class ReportData:
    """One inspection as its report shows it. Times are local to the site; `sites` is the path, root first,
    and `site` the id of its last."""

    record: str
    hash: str
    language: str
    brand: Brand
    program: str
    template: str
    version: int
    title: str
    approved_on: date | None
    approved_by: str
    subject_kind: str
    subject: str
    site: str
    sites: tuple[str, ...]
    inspector: str
    method: Method
    visited_at: datetime
    started_at: datetime
    finished_at: datetime
    level: int | None
    practice: bool
    supersedes: str | None
    reason: str
    superseded: Superseded | None
    voided: Voided | None
    demerit: bool
    weighted: bool
    pass_mark: Fraction | None
    bounds: tuple[Fraction, ...]
    total: Points
    demerits: Fraction | None
    outcome: Outcome | None
    grade: str
    sections: tuple[SectionLine, ...]
    dimensions: tuple[DimensionLine, ...]
    failed: tuple[ItemLine, ...]
    photos: tuple[PhotoLine, ...]
    pictures: Pictures | None
    actions: tuple[ActionLine, ...]
    actions_as_of: datetime | None
    put_right: tuple[str, ...]
    earlier: tuple[Earlier, ...]
    signatures: tuple[SignatureLine, ...]
    comment: str
    incomplete_reason: str
    radar: bool

    @property
    def heading(self) -> str:
        """What was inspected: a mere number or code has its kind before it, "Room 412"."""
        is_code = any(char.isdigit() for char in self.subject) and " " not in self.subject
        return f"{self.subject_kind} {self.subject}".strip() if is_code else self.subject or self.title

    @property
    def items(self) -> tuple[ItemLine, ...]:
        return tuple(item for section in self.sections for item in section.items)

    @property
    def criticals(self) -> tuple[ItemLine, ...]:
        return tuple(item for item in self.failed if item.mark is Mark.CRITICAL)

    @property
    def before(self) -> Earlier | None:
        return self.earlier[-1] if self.earlier else None

    def count(self, *marks: Mark) -> int:
        return sum(section.count(*marks) for section in self.sections)
