"""What the use cases need of the drafts kept, and of what was done to each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from inspector.checklists.answers import Address
from inspector.checklists.edits import Edit
from inspector.checklists.inspection import Draft, TemplateRef
from inspector.checklists.steps import Step


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
