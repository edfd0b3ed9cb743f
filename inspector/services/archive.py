"""What has been inspected: drafts to go on with, the trash, and sealed records."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass

from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.inspection import Draft, Head
from inspector.checklists.judging import judge
from inspector.checklists.places import Person, Site, Subject
from inspector.checklists.progress import progress_of
from inspector.checklists.record import Record
from inspector.checklists.record_reader import RecordReader
from inspector.services.changes import Changed, drafts
from inspector.services.clock import Clock, now
from inspector.services.library import Library
from inspector.services.ports.records import Filter, RecordEvent, RecordRow
from inspector.services.ports.workspace import Workspace


@dataclass(frozen=True, slots=True)
class OpenDraft:
    """A draft as Today shows it. `answered` of `asked` counts the visible items that take an answer."""

    draft: Draft
    published: PublishedTemplate
    site: Site
    subject: Subject | None
    inspector: Person
    answered: int
    asked: int
    failed: int


@dataclass(frozen=True, slots=True)
class About:
    """What an inspection is about, in rows of the directory."""

    site: Site
    subject: Subject | None
    inspector: Person


class Archive:
    def __init__(self, workspace: Workspace, library: Library, clock: Clock = now) -> None:
        self._workspace = workspace
        self._library = library
        self._clock = clock
        self._reader = RecordReader()

    def drafts(
        self, *, discarded: bool = False, without: Container[str] = frozenset()
    ) -> tuple[OpenDraft, ...]:
        """Drafts but those `without`, newest change first; or those in the trash. Each of them is judged."""
        with self._workspace.read() as kept:
            rows = kept.drafts.rows(discarded=discarded)
        return tuple(self.draft(row.id) for row in rows if row.id not in without)

    def count_in_trash(self) -> int:
        with self._workspace.read() as kept:
            return len(kept.drafts.rows(discarded=True))

    def draft(self, id_: str) -> OpenDraft:
        with self._workspace.read() as kept:
            draft = kept.drafts.get(id_)
        about = self.about(draft.head)
        published = self._library.get(draft.head.template)
        far = progress_of(judge(published.template, draft.sheet)).total
        return OpenDraft(
            draft, published, about.site, about.subject, about.inspector, far.answered, far.asked, far.failed
        )

    def correction_of(self, record_id: str) -> str | None:
        """The id of the open draft that corrects a record."""
        with self._workspace.read() as kept:
            rows = kept.drafts.rows()
        return next((row.id for row in rows if row.supersedes == record_id), None)

    def about(self, head: Head) -> About:
        with self._workspace.read() as kept:
            subject = kept.subjects.get(head.subject) if head.subject else None
            return About(kept.sites.get(head.site), subject, kept.people.get(head.inspector))

    def discard(self, draft_id: str) -> Changed:
        """Put a draft into the trash."""
        self._workspace.write(lambda kept: kept.drafts.discard(draft_id, self._clock())).result()
        return drafts(draft_id)

    def bring_back(self, draft_id: str) -> Changed:
        self._workspace.write(lambda kept: kept.drafts.bring_back(draft_id)).result()
        return drafts(draft_id)

    def records(self, filter_: Filter, most: int | None = None) -> tuple[RecordRow, ...]:
        """The records, newest visit first; no more than `most`."""
        with self._workspace.read() as kept:
            return kept.records.rows(filter_, most)

    def row(self, record_id: str) -> RecordRow | None:
        return next(iter(self.records(Filter(ids=(record_id,), all=True))), None)

    def record(self, record_id: str) -> Record:
        """The sealed record, its hash checked."""
        with self._workspace.read() as kept:
            sealed = kept.records.get(record_id)
        return self._reader.read(sealed)

    def events(self, record_id: str) -> tuple[RecordEvent, ...]:
        with self._workspace.read() as kept:
            return kept.records.events(record_id)

    def history(self, record: Record, most: int = 6) -> tuple[RecordRow, ...]:
        """The newest records of the same subject and template up to this one, oldest first."""
        if record.subject is None:
            return ()
        rows = self.records(Filter(template=record.head.template.id, subject=record.subject.id))
        earlier = [row for row in rows if row.id != record.id and row.visited_at < record.head.visited_at]
        return tuple(reversed(earlier[: most - 1]))
