"""A sealed inspection: record format 1. docs/record-format.md describes the document field by field."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from inspector.checklists.answers import Sheet
from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.inspection import Head, ProposedAction, Signature
from inspector.checklists.places import Site, Subject
from inspector.checklists.score import Score

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Disclosure:
    """A person's name beside the sealed part, which holds only SHA-256(salt + name)."""

    salt: str
    name: str


@dataclass(frozen=True, slots=True)
class SealedRecord:
    """The sealed bytes (canonical JSON) as they were made, and what lies beside them.

    `hash` is their SHA-256 in hex. `disclosures` are by the person's id; an erased name is missing there.
    """

    id: str
    sealed: bytes
    hash: str
    disclosures: Mapping[str, Disclosure]
    signature: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """The record's place in its device's chain. `previous` is a hash, None for the first."""

    device: str
    sequence: int
    previous: str | None


@dataclass(frozen=True, slots=True)
class Record:
    """A sealed inspection, read back. The score is the one that was sealed, never computed anew.

    `sites` is the path, root first, as it was. `people` gives names by id; an erased one is missing.
    """

    id: str
    hash: str
    link: Link
    published: PublishedTemplate
    head: Head
    sites: tuple[Site, ...]
    subject: Subject | None
    people: Mapping[str, str]
    visited_on: date
    finished_at: datetime
    sheet: Sheet
    comment: str
    incomplete_reason: str
    signatures: tuple[Signature, ...]
    actions: tuple[ProposedAction, ...]
    score: Score
    engine: str
    program: str

    @property
    def site(self) -> Site:
        return self.sites[-1]

    @property
    def duration_s(self) -> float:
        """Seconds from start to finish."""
        return (self.finished_at - self.head.started_at).total_seconds()
