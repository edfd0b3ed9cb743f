"""Rounds: many subjects gone through with one template, one after the other.

What became of a subject is read from its draft and its records, never kept with the round: several inspectors
may share one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Protocol

from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.ids import new_id
from inspector.checklists.method import Method
from inspector.checklists.places import Subject, subject_key
from inspector.checklists.rounds import Round
from inspector.checklists.subject_lists import Table, folded
from inspector.errors import ConflictError, InputError
from inspector.services.archive import Archive
from inspector.services.changes import Changed, Made, drafts
from inspector.services.clock import Clock, at_site, now
from inspector.services.finding import ensure_subject
from inspector.services.library import Library
from inspector.services.ports.drafts import DraftRow
from inspector.services.ports.rounds import Turn
from inspector.services.ports.workspace import Repositories, Workspace
from inspector.services.round_view import RoundView
from inspector.services.starting import Start, new_draft
from inspector.services.stops import Far, is_begun, not_counted, stop_of


class ListReader(Protocol):
    """The reader of files that hold lists."""

    def tables(self, path: Path) -> tuple[Table, ...]:
        """The filled sheets of an Excel or CSV file. InputError if it is neither, or holds nothing."""


@dataclass(frozen=True, slots=True)
class RoundStart:
    """What a person chooses. `subjects` are names as typed; a bare number means the one known subject that
    ends in it."""

    published: PublishedTemplate
    site: str
    subjects: tuple[str, ...]
    inspector: str
    method: Method | None = None
    practice: bool = False
    level: int | None = None


@dataclass(frozen=True, slots=True)
class Added:
    """The ids of the subjects that came into a round, and the names of those it had already."""

    subjects: tuple[str, ...]
    known: tuple[str, ...]
    changed: Changed


class Rounds:
    def __init__(
        self, workspace: Workspace, library: Library, archive: Archive, lists: ListReader, clock: Clock = now
    ) -> None:
        self._workspace = workspace
        self._library = library
        self._archive = archive
        self._lists = lists
        self._clock = clock
        self._seen: dict[str, tuple[datetime, Far]] = {}

    def tables(self, path: Path) -> tuple[Table, ...]:
        """The tables of a file, to choose a column of. Any thread may ask."""
        return self._lists.tables(path)

    # -- looking

    def rows(self, *, closed: bool = False) -> tuple[Round, ...]:
        """The rounds that go on, or the closed ones; the newest first."""
        with self._workspace.read() as kept:
            return kept.rounds.rows(closed=closed)

    def views(self, *, closed: bool = False, most: int | None = None) -> tuple[RoundView, ...]:
        """The newest rounds for a list. How far a draft is, is not counted: that takes judging each."""
        return tuple(self._view(round_.id, not_counted) for round_ in self.rows(closed=closed)[:most])

    def view(self, round_id: str) -> RoundView:
        """A round with how far each of its drafts is."""
        return self._view(round_id, self._progress)

    def _view(self, round_id: str, count: Callable[[DraftRow], Far]) -> RoundView:
        with self._workspace.read() as kept:
            round_ = kept.rounds.get(round_id)
            turns = kept.rounds.turns(round_id)
            site = kept.sites.get(round_.site)
        published = self._library.get(round_.template)
        return RoundView(round_, published, site, tuple(stop_of(turn, count) for turn in turns))

    def of(self, inspection: str) -> str | None:
        """The id of the round that a draft or a record belongs to."""
        with self._workspace.read() as kept:
            return kept.rounds.of(inspection)

    # -- beginning and ending

    def start(self, start: RoundStart) -> Made:
        """Begin a round; its id. Subjects that are new are added to the directory; InputError without any."""
        names = folded(start.subjects).names
        if not names:
            raise InputError("subjects-missing", "Say what the round goes through.")
        template, moment = start.published.template, self._clock()
        round_id = new_id()

        def work(kept: Repositories) -> None:
            site = kept.sites.get(start.site)
            begun = Round(
                round_id,
                start.published.ref,
                site.id,
                start.method or template.method,
                start.inspector,
                at_site(moment, site.zone),
                self._subjects(kept, start.published, site.id, names, start.inspector),
                start.practice,
                start.level,
            )
            kept.rounds.add(begun)

        self._workspace.write(work).result()
        return Made(round_id, Changed(directory=True))

    def close(self, round_id: str) -> None:
        """End a round, whatever is left of it. Its drafts stay."""
        moment = self._clock()
        self._workspace.write(lambda kept: kept.rounds.close(round_id, moment)).result()

    def reopen(self, round_id: str) -> None:
        self._workspace.write(lambda kept: kept.rounds.close(round_id, None)).result()

    # -- what it goes through

    def add(self, round_id: str, names: Iterable[str], by: str | None) -> Added:
        """Put subjects at the end of a round. InputError where that makes too many."""
        wanted = folded(names).names

        def work(kept: Repositories) -> tuple[tuple[str, ...], tuple[str, ...]]:
            round_ = kept.rounds.get(round_id)
            there = {turn.subject.id: turn.subject.name for turn in kept.rounds.turns(round_id)}
            published = self._library.get(round_.template)
            named = self._subjects(kept, published, round_.site, wanted, by)
            new = tuple(subject for subject in named if subject not in there)
            folded([*there.values(), *new])
            kept.rounds.put_subjects(round_id, new)
            return new, tuple(there[subject] for subject in named if subject in there)

        return Added(*self._workspace.write(work).result(), Changed(directory=True))

    def remove(self, round_id: str, subject: str) -> tuple[str, ...]:
        """Take off a subject; the ids in their order before, as the round keeps them, also of subjects that
        were merged. ConflictError if it has been begun."""

        def work(kept: Repositories) -> tuple[str, ...]:
            before = kept.rounds.get(round_id).subjects
            for turn in kept.rounds.turns(round_id):
                if turn.subject.id == subject:
                    _drop_unbegun(kept, turn)
            kept.rounds.remove_subject(round_id, subject)
            return before

        return self._workspace.write(work).result()

    def take_back(self, round_id: str, added: Added) -> None:
        """Undo an addition; what has been begun since stays."""

        def work(kept: Repositories) -> None:
            for turn in kept.rounds.turns(round_id):
                if turn.subject.id in added.subjects and _is_unbegun(turn):
                    _drop_unbegun(kept, turn)
                    kept.rounds.remove_subject(round_id, turn.subject.id)

        self._workspace.write(work).result()

    def put_back(self, round_id: str, order: tuple[str, ...]) -> None:
        """Undo a removal: everything of `order` is in the round again, in that order."""

        def work(kept: Repositories) -> None:
            kept.rounds.put_subjects(round_id, order)
            kept.rounds.arrange(round_id, order)

        self._workspace.write(work).result()

    # -- going through it

    def inspect(self, round_id: str, subject: str, person: str) -> Made:
        """The draft of a subject: the open one, else a new one."""
        draft_id = new_id()

        def work(kept: Repositories) -> str:
            turn = next(each for each in kept.rounds.turns(round_id) if each.subject.id == subject)
            if turn.draft is not None:
                return turn.draft.id
            round_ = kept.rounds.get(round_id)
            start = Start(
                self._library.get(round_.template),
                turn.subject.site,
                turn.subject.name,
                person,
                round_.method,
                round_.practice,
                round_.level,
            )
            draft = new_draft(kept, start, draft_id, self._clock)
            kept.drafts.add(replace(draft, round=round_id))
            return draft_id

        found = self._workspace.write(work).result()
        return Made(found, drafts(found))

    def tidy(self, round_id: str, person: str) -> None:
        """Take away the person's drafts that were opened and left as they were: nothing was begun."""

        def work(kept: Repositories) -> None:
            for turn in kept.rounds.turns(round_id):
                draft = turn.draft
                if draft and draft.inspector == person and not is_begun(draft):
                    kept.drafts.drop(draft.id)

        self._workspace.write(work).result()

    # -- inside

    def _subjects(
        self,
        kept: Repositories,
        published: PublishedTemplate,
        site: str,
        names: Iterable[str],
        by: str | None,
    ) -> tuple[str, ...]:
        """Their ids, each once; what is not in the directory is added to it."""
        kind = published.template.subject
        if kind is None:
            raise InputError("no-subjects", "This template has no subjects to go through. Choose another.")
        known = [each for each in kept.subjects.of_site(site) if each.kind == kind.first]
        by_key = ids_by_name(known)
        found = (
            by_key.get(subject_key(name)) or ensure_subject(kept, site, kind.first, name, self._clock, by).id
            for name in names
        )
        return tuple(dict.fromkeys(found))

    def _progress(self, draft: DraftRow) -> Far:
        """Answered, asked, failed; worked out once for each state of a draft."""
        seen = self._seen.get(draft.id)
        if seen is None or seen[0] != draft.changed_at:
            found = self._archive.draft(draft.id)
            seen = draft.changed_at, (found.answered, found.asked, found.failed)
            self._seen[draft.id] = seen
        return seen[1]


def _is_unbegun(turn: Turn) -> bool:
    return turn.record is None and (turn.draft is None or not is_begun(turn.draft))


def _drop_unbegun(kept: Repositories, turn: Turn) -> None:
    """Nothing is lost by it, or it is refused."""
    if not _is_unbegun(turn):
        raise ConflictError(
            "subject-begun",
            f"{turn.subject.name} has been begun and stays in the round.",
            subject=turn.subject.name,
        )
    if turn.draft is not None:
        kept.drafts.drop(turn.draft.id)


def ids_by_name(subjects: Iterable[Subject]) -> dict[str, str]:
    """Ids by the keys of the names, and by the bare number only one of them ends in: "414" is "Room 414"."""
    whole: dict[str, str] = {}
    endings: dict[str, list[str]] = {}
    for subject in subjects:
        key = subject_key(subject.name)
        whole[key] = subject.id
        ending = key.split()[-1]
        if not any(map(str.isalpha, ending)):
            endings.setdefault(ending, []).append(subject.id)
    return {ending: ids[0] for ending, ids in endings.items() if len(ids) == 1} | whole
