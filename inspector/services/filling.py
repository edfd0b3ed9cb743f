"""Filling in: the draft in memory, each change on its way to the disk, undone and redone by step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import BinaryIO

from inspector.checklists.answers import NO_ANSWER, Address, Answer, Entry, Photo, Value
from inspector.checklists.edits import (
    DropAction,
    DropEntry,
    DropPhoto,
    DropSignature,
    DropWatch,
    Edit,
    PutAction,
    PutEntry,
    PutPhoto,
    PutSignature,
    SetAnswer,
    SetComment,
    SetWatch,
)
from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.ids import new_id
from inspector.checklists.inspection import Draft, ProposedAction, Signature, Watch
from inspector.checklists.judging import Judged, judge
from inspector.checklists.missing import missing_of
from inspector.checklists.proposals import unworded
from inspector.checklists.score import Points, Score
from inspector.checklists.scoring import reachable_of, score_of
from inspector.checklists.signing import unsigned
from inspector.checklists.values import check
from inspector.services.clock import Clock, now
from inspector.services.editing import Change, Editing
from inspector.services.finishing import Lacking
from inspector.services.in_bulk import copy_edits, fine_edits
from inspector.services.ports.workspace import Workspace
from inspector.services.proposing import action_for, proposed


class Filling(Editing):
    """A draft being filled in by one person. All calls come from one thread; writing goes on behind."""

    def __init__(
        self,
        workspace: Workspace,
        draft: Draft,
        published: PublishedTemplate,
        person: str,
        clock: Clock = now,
    ) -> None:
        super().__init__(workspace, draft, person, clock)
        self._judged: Judged | None = None
        self._changed: set[Address] = set()  # since then
        self._score: tuple[Judged, Score] | None = None
        self.published = published
        self.template = published.template

    # -- what is there

    @property
    def score(self) -> Score:
        """The score as it stands, by the one engine."""
        judged = self.judged
        if self._score is None or self._score[0] is not judged:
            self._score = judged, score_of(judged)
        return self._score[1]

    @property
    def judged(self) -> Judged:
        """The sheet as it is judged now; sections that nothing changed in are kept from before."""
        if self._judged is None or self._judged.sheet is not self.draft.sheet:
            self._judged = judge(self.template, self.draft.sheet, self._judged, self._changed)
            self._changed.clear()
        return self._judged

    def _apply(self, edits: Iterable[Edit]) -> tuple[frozenset[Address], tuple[Edit, ...]]:
        addresses, back = super()._apply(edits)
        self._changed |= addresses
        return addresses, back

    def reachable(self) -> Points:
        """The total if every open item got its best answer."""
        return reachable_of(self.judged)

    def lacking(self) -> Lacking:
        """What finishing asks for and is not there."""
        return Lacking(missing_of(self.judged), unsigned(self.template, self.draft.signatures))

    # -- answers

    def answer(self, address: Address, value: Value | None) -> Change:
        """Give a value; an answer of N/A is replaced, the note stays. InputError if it does not fit."""
        check(self.template, self.template.item_by_key[address.item], value)
        old = self.draft.sheet.answer(address)
        return self._answered("answer", address, replace(old, value=value, not_applicable=False))

    def not_applicable(self, address: Address) -> Change:
        old = self.draft.sheet.answer(address)
        return self._answered("answer", address, replace(old, value=None, not_applicable=True))

    def confirm(self, address: Address) -> Change:
        """What was answered in bulk is now this person's own answer."""
        return self._answered("answer", address, self.draft.sheet.answer(address))

    def note(self, address: Address, note: str) -> Change:
        """Write a note; an answer stays that of whoever gave it."""
        old = self.draft.sheet.answer(address)
        if old.given:
            return self.do("note", SetAnswer(address, replace(old, note=note)))
        return self._answered("note", address, replace(old, note=note))

    def clear(self, address: Address) -> Change:
        """Take the answer back, and the action it brought; a note stays."""
        note = self.draft.sheet.answer(address).note
        if not note:
            actions = action_for(self.template, self.draft, address, NO_ANSWER)
            return self.do("clear", SetAnswer(address, NO_ANSWER), *actions)
        return self._answered("clear", address, Answer(note=note))

    def _answered(self, step: str, address: Address, answer: Answer) -> Change:
        stamped = replace(answer, by=self.person, at=self._clock(), in_bulk=False)
        actions = action_for(self.template, self.draft, address, stamped)
        over = (DropWatch(address),) if answer.given and self.watch(address) else ()
        return self.do(step, SetAnswer(address, stamped), *actions, *over)

    def rest_is_fine(self, section: str | None = None, entry: str | None = None) -> Change | None:
        """Give what is open in an entry, in a section or everywhere its best response, in bulk. None where
        nothing has one."""
        edits = tuple(fine_edits(self.template, self.draft, section, entry, self.person, self._clock()))
        return self.do("rest-is-fine", *edits) if edits else None

    # -- stopwatches

    def watch(self, address: Address) -> Watch | None:
        """The stopwatch of an item that runs or stands still; None where its time is given or not begun."""
        return next((watch for watch in self.draft.watches if watch.address == address), None)

    def watched(self, address: Address) -> Decimal | None:
        """Seconds on the item's stopwatch, in tenths."""
        watch = self.watch(address)
        return watch.seconds(self._clock()) if watch else None

    def start_watch(self, address: Address) -> Change:
        """Let a stopwatch run: a new one from nought, one that stands still from where it stood."""
        return self.do("start-watch", SetWatch(address, self._clock(), self.watched(address) or Decimal(0)))

    def stop_watch(self, address: Address) -> Change | None:
        """Answer with the time on the stopwatch, which is over with that; None where there is none."""
        seconds = self.watched(address)
        return None if seconds is None else self.answer(address, seconds)

    # -- entries of repeated sections

    def add_entry(self, section: str, title: str, person: str | None = None) -> Change:
        order = max((entry.order for entry in self.draft.sheet.entries), default=-1) + 1
        return self.do("add-entry", PutEntry(Entry(new_id(), section, order, title, person)))

    def rename_entry(self, entry: Entry, title: str, person: str | None = None) -> Change:
        return self.do("rename-entry", PutEntry(replace(entry, title=title, person=person)))

    def remove_entry(self, entry: Entry) -> Change:
        """Take an entry away with its answers; undo brings both back."""
        return self.do("remove-entry", DropEntry(entry.id))

    def duplicate_entry(self, entry: Entry, title: str) -> Change:
        """Add an entry with the same answers, in bulk; notes, photos and signatures stay with the first."""
        return self.do(
            "duplicate-entry",
            *copy_edits(self.template, self.draft, entry, title, self.person, self._clock()),
        )

    def move_entry(self, entry: Entry, by: int) -> Change | None:
        """Let an entry change places with the one `by` further down; None where there is none."""
        entries = self.draft.sheet.entries_of(entry.section)
        place = entries.index(entry) + by
        if not 0 <= place < len(entries):
            return None
        other = entries[place]
        swapped = replace(entry, order=other.order), replace(other, order=entry.order)
        return self.do("move-entry", *map(PutEntry, swapped))

    # -- photos

    def attach(self, address: Address, source: BinaryIO, name: str) -> Change:
        """Keep a picture and attach it, when this thread may wait for the disk."""
        photos = self._workspace.photos
        sha256 = photos.keep(source, name)
        return self.attach_kept(address, sha256, name, photos.taken_at(sha256))

    def attach_kept(self, address: Address, sha256: str, name: str, taken_at: datetime | None) -> Change:
        """Attach a picture that is already among the photo files. `taken_at` is what they say of it."""
        order = max((photo.order for photo in self.draft.sheet.photos), default=-1) + 1
        photo = Photo(new_id(), address, sha256, order, name, taken_at=taken_at)
        return self.do("add-photo", PutPhoto(photo))

    def remove_photo(self, photo: Photo) -> Change:
        return self.do("remove-photo", DropPhoto(photo.id))

    # -- the whole

    def comment(self, comment: str) -> Change:
        return self.do("comment", SetComment(comment))

    def sign(self, signature: Signature) -> Change:
        return self.do("sign", PutSignature(signature))

    def unsign(self, slot: str) -> Change:
        return self.do("unsign", DropSignature(slot))

    def propose_action(self, address: Address) -> Change:
        """An action on an item, as its template words it."""
        return self.put_action(proposed(self.template, self.draft, address))

    def put_action(self, action: ProposedAction) -> Change:
        """Add an action or change the one with its id."""
        item = self.template.item_by_key[action.address.item]
        return self.do("action", PutAction(unworded(action, item)))

    def drop_action(self, action: ProposedAction) -> Change:
        return self.do("drop-action", DropAction(action.id))

    def set_position(self, position: Address | None) -> None:
        """Remember the item last worked on, so that the inspection opens there again."""
        self.draft = replace(self.draft, position=position)
        self._workspace.write_kept(lambda kept: kept.drafts.set_position(self.draft.id, position))
