"""What the use cases need of storage. One contract suite runs over everything that offers it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import BinaryIO, Protocol, TypeVar

from inspector.checklists.answers import Address
from inspector.checklists.edits import Edit
from inspector.checklists.facts import Fact
from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.inspection import Draft, TemplateRef
from inspector.checklists.method import Method
from inspector.checklists.places import Person, Site, Subject
from inspector.checklists.record import SealedRecord
from inspector.checklists.rounds import Round
from inspector.checklists.steps import Step

T = TypeVar("T")

THUMBNAIL = 256
"""The edge, px, of the preview made as a photo is kept: large enough for a strip on a dense screen."""


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A template in the library. `shipped` ones are read-only."""

    ref: TemplateRef
    shipped: bool
    retired: bool
    added_at: datetime


class Templates(Protocol):
    def add(self, published: PublishedTemplate, *, shipped: bool, at: datetime) -> None:
        """Add a version. Equal content is no change; other content of the same version a ConflictError."""

    def get(self, ref: TemplateRef) -> PublishedTemplate:
        """The template under this id, version and hash, else NotFoundError."""

    def rows(self) -> tuple[TemplateRow, ...]:
        """Every version of every template, by id, newest version first."""

    def retire(self, id_: str, retired: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class Change:
    """A dated event of a site, person or subject: a field, its old and its new value as texts."""

    field: str
    old: str | None
    new: str | None
    at: datetime
    by: str | None


class Sites(Protocol):
    def all(self) -> tuple[Site, ...]: ...

    def get(self, id_: str) -> Site:
        """The site, its alias followed; else NotFoundError."""

    def save(self, site: Site, *, at: datetime, by: str | None) -> None:
        """Add or change a site; a change of name or parent is kept as a dated event. A code in use by another
        site is a ConflictError, as is a parent that would close a circle."""

    def path(self, id_: str) -> tuple[Site, ...]:
        """The site with its parents, root first."""

    def merge(self, id_: str, into: str, *, at: datetime, by: str | None) -> None:
        """Make `id_` an alias of `into`; what stood below it stands below `into`, and its code is free. A
        ConflictError if they are one already or `into` stands below `id_`."""

    def history(self, id_: str) -> tuple[Change, ...]:
        """What was changed of the site and when, oldest first. Its first values are not among them."""


class People(Protocol):
    def all(self) -> tuple[Person, ...]: ...

    def get(self, id_: str) -> Person: ...

    def save(self, person: Person, *, at: datetime, by: str | None) -> None: ...

    def merge(self, id_: str, into: str, *, at: datetime, by: str | None) -> None: ...

    def history(self, id_: str) -> tuple[Change, ...]: ...


class Subjects(Protocol):
    def of_site(self, site: str) -> tuple[Subject, ...]: ...

    def get(self, id_: str) -> Subject: ...

    def find(self, site: str, kind: str, name: str) -> Subject | None:
        """The subject matched by `subject_key`."""

    def save(self, subject: Subject, *, at: datetime, by: str | None) -> None: ...

    def merge(self, id_: str, into: str, *, at: datetime, by: str | None) -> None: ...

    def history(self, id_: str) -> tuple[Change, ...]: ...


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft as the lists show it. `begun` is whether anything was ever done to it."""

    id: str
    template: TemplateRef
    site: str
    subject: str | None
    inspector: str
    started_at: datetime
    changed_at: datetime
    begun: bool
    discarded_at: datetime | None
    supersedes: str | None
    round: str | None


class Drafts(Protocol):
    def add(self, draft: Draft) -> None:
        """Store a new draft whole. A second draft that corrects the same record is a ConflictError."""

    def get(self, id_: str) -> Draft: ...

    def rows(self, *, discarded: bool = False) -> tuple[DraftRow, ...]:
        """The drafts, newest change first; or those in the trash."""

    def apply(self, id_: str, edits: Iterable[Edit], *, at: datetime) -> None:
        """Carry out edits on a stored draft. A sealed or missing draft is a NotFoundError."""

    def set_position(self, id_: str, position: Address | None) -> None: ...

    def discard(self, id_: str, at: datetime) -> None: ...

    def bring_back(self, id_: str) -> None: ...

    def remove(self, id_: str) -> None:
        """Take the draft away: it has become the record of its id."""

    def drop(self, id_: str) -> None:
        """Take the draft away, out of its round too: nothing came of it."""


class Steps(Protocol):
    """What was done to each draft, step by step; it goes with the draft. What cannot be read is left out."""

    def do(self, draft: str, step: Step) -> None:
        """Carry out a step and keep it in place of one of its number. NotFoundError without the draft."""

    def undo(self, draft: str, step: Step, *, at: datetime) -> None:
        """Carry out what takes a step back, and keep that it is undone."""

    def redo(self, draft: str, step: Step, *, at: datetime) -> None:
        """Carry out an undone step again."""

    def forget_undone(self, draft: str) -> None: ...

    def newest(self, draft: str) -> tuple[int, int]:
        """The number of the newest step not undone, and of the newest of all; 0 where there is none."""

    def before(self, draft: str, number: int, most: int) -> tuple[Step, ...]:
        """At most so many steps with lower numbers, newest first."""

    def after(self, draft: str, number: int, most: int) -> tuple[Step, ...]:
        """At most so many steps with higher numbers, oldest first."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which records. `site` includes everything below it; dates are the site's local `visited_on`, inclusive.

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

    def rows(self, filter_: Filter) -> tuple[RecordRow, ...]:
        """The records, newest visit first."""

    def facts(self, id_: str) -> tuple[Fact, ...]: ...

    def add_event(self, event: RecordEvent) -> None: ...

    def events(self, id_: str) -> tuple[RecordEvent, ...]: ...


@dataclass(frozen=True, slots=True)
class Turn:
    """A subject's turn in a round: its open draft, and its newest record that counts. There may be both."""

    subject: Subject
    draft: DraftRow | None
    record: RecordRow | None


class Rounds(Protocol):
    """Rounds. A draft belongs to the round that `Draft.round` names, and so does its record."""

    def add(self, round_: Round) -> None: ...

    def get(self, id_: str) -> Round:
        """The round, else NotFoundError."""

    def rows(self, *, closed: bool = False) -> tuple[Round, ...]:
        """The rounds that go on, or those that are closed; the newest first."""

    def turns(self, id_: str) -> tuple[Turn, ...]:
        """What became of each subject, in the order of the round. Discarded drafts and void records do not
        count; practice does, for a round may be one. A subject merged into another is the other. Behind those
        listed come others of the site that an inspection was changed to."""

    def put_subjects(self, id_: str, subjects: Iterable[str]) -> None:
        """Add subjects at the end; those already in the round stay where they are."""

    def remove_subject(self, id_: str, subject: str) -> None:
        """Take a subject off the list, with what was merged into it; its inspections stay."""

    def arrange(self, id_: str, subjects: Iterable[str]) -> None:
        """Go through the ids that `get` lists in this order; those not named come after, as they stood."""

    def close(self, id_: str, at: datetime | None) -> None:
        """The round is over; with None it goes on."""

    def of(self, inspection: str) -> str | None:
        """The id of the round that a draft or record belongs to."""


class Settings(Protocol):
    def get(self, key: str) -> str | None: ...

    def set(self, key: str, value: str) -> None: ...


class Repositories(Protocol):
    """Everything kept, seen within one transaction."""

    @property
    def templates(self) -> Templates: ...
    @property
    def sites(self) -> Sites: ...
    @property
    def people(self) -> People: ...
    @property
    def subjects(self) -> Subjects: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def steps(self) -> Steps: ...
    @property
    def records(self) -> Records: ...
    @property
    def rounds(self) -> Rounds: ...
    @property
    def settings(self) -> Settings: ...


class PhotoFiles(Protocol):
    """Originals under their SHA-256, and small previews made from them. Safe from any thread."""

    def keep(self, source: BinaryIO, name: str) -> str:
        """Store a picture byte for byte and durably, and give its SHA-256 in hex. Not a picture, or one too
        large to be opened (decompression bomb): InputError that says `name`, and nothing is kept."""

    def path(self, sha256: str) -> Path:
        """Where the original is; NotFoundError if it is not there."""

    def preview(self, sha256: str, turn: int, edge: int, layer: str | None = None) -> bytes:
        """As `picture`, and kept for the next time. That of the edge THUMBNAIL is there once it was kept."""

    def picture(self, sha256: str, turn: int, edge: int, layer: str | None) -> bytes:
        """The photo as it is shown: a JPEG without metadata, at most `edge` pixels wide and high, the right
        way up, turned by `turn`, with `layer` drawn on it. StorageError if the file is damaged, InputError if
        the layer cannot be read: what it hides is not shown."""

    def taken_at(self, sha256: str) -> datetime | None:
        """The local time the camera wrote into the picture, without an offset unless it says one."""

    def taken_where(self, sha256: str) -> tuple[float, float] | None:
        """Latitude and longitude as the camera wrote them, in degrees, north and east positive."""

    def look(self, path: Path) -> datetime | None:
        """When a picture that is not kept was taken, as `taken_at`. InputError if the file is no picture."""

    def glimpse(self, path: Path, edge: int) -> bytes:
        """A small JPEG of a picture that is not kept, the right way up; not cached. InputError as `keep`."""


class Workspace(Protocol):
    """One data folder. Reads may come from any thread; writes go through one thread, in order."""

    @property
    def folder(self) -> Path: ...
    @property
    def device(self) -> str: ...
    @property
    def read_only(self) -> bool: ...
    @property
    def photos(self) -> PhotoFiles: ...

    def read(self) -> AbstractContextManager[Repositories]:
        """A consistent view of what is committed."""

    def write(self, work: Callable[[Repositories], T]) -> Future[T]:
        """Run `work` in one transaction on the writer thread. The future ends when it is on disk, or with the
        error, and then nothing of it was kept."""

    def write_kept(self, work: Callable[[Repositories], T]) -> Future[T]:
        """As `write`, but an error of the world (full disk, locked file) is waited out: the work stays first
        in line and is tried again until it is written or `give_up` is called."""

    def on_trouble(self, heard: Callable[[Exception | None], None]) -> Callable[[], None]:
        """Call `heard`, on the writer thread, when kept work cannot be written, and with None when it can
        again. What is given back stops that."""

    def pending(self) -> int:
        """How many pieces of work wait to be written."""

    def give_up(self) -> None:
        """Fail all kept work that cannot be written: the person decided to leave without it."""

    def close(self) -> None:
        """Write what is pending, stop the writer, release the lock. Kept work that still cannot be written is
        tried once more and then fails: look at `pending` before, where that must not happen."""
