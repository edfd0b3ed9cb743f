"""What the use cases need of the records kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from inspector.checklists.facts import Fact
from inspector.checklists.inspection import TemplateRef
from inspector.checklists.method import Method
from inspector.checklists.record import SealedRecord


@dataclass(frozen=True, slots=True)
class Filter:
    """Which records. `site` includes everything below it, as does each of `sites`; dates are the site's local
    `visited_on`, inclusive. `failed_item` are keys of items, one of which failed: all that an item has had.

    Without `all` only the newest of each chain of corrections, and that only if it is not practice, void or
    excluded.
    """

    ids: tuple[str, ...] = ()
    template: str | None = None
    site: str | None = None
    subject: str | None = None
    since: date | None = None
    until: date | None = None
    method: Method | None = None
    sites: tuple[str, ...] = ()
    inspector: str | None = None
    failed_item: tuple[str, ...] = ()
    all: bool = False


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A record as the lists show it. `percent` and `demerits` are exact texts; `site_path` holds the names as
    they were sealed, root first.

    `title` and `grade` are texts by language. `superseded_by` is the id of the correction, if there is one.
    """

    id: str
    hash: str
    template: TemplateRef
    title: Mapping[str, str]
    category: str
    site: str
    site_path: tuple[str, ...]
    subject: str | None
    subject_name: str
    inspector: str
    inspector_name: str
    method: Method
    practice: bool
    visited_on: date
    visited_at: datetime
    finished_at: datetime
    percent: str | None
    demerits: str | None
    outcome: str | None
    grade: Mapping[str, str] | None
    failed: int
    critical_failed: int
    photos: int
    supersedes: str | None
    superseded_by: str | None
    void: bool


@dataclass(frozen=True, slots=True)
class RecordEvent:
    """Something that happened to a record after it was sealed. `kind` is "void"."""

    id: str
    record: str
    kind: str
    by: str
    at: datetime
    reason: str


class Records(Protocol):
    def link(self) -> tuple[int, str | None]:
        """The sequence number the next record of this device takes, and the hash of the one before."""

    def add(self, sealed: SealedRecord) -> None:
        """Store the sealed bytes with disclosures, the list row and the facts drawn from them; once they are
        committed, also the file. A second correction of a record is a ConflictError that names the first."""

    def get(self, id_: str) -> SealedRecord: ...

    def rows(self, filter_: Filter, most: int | None = None) -> tuple[RecordRow, ...]:
        """The records, newest visit first; no more than `most`."""

    def facts(self, id_: str) -> tuple[Fact, ...]: ...

    def add_event(self, event: RecordEvent) -> None: ...

    def events(self, id_: str) -> tuple[RecordEvent, ...]: ...
