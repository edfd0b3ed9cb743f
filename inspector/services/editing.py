"""Editing a draft by steps: in memory at once, on its way to the disk, undone and redone by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass, replace

from inspector.checklists.answers import Address
from inspector.checklists.edits import (
    DropEntry,
    Edit,
    PutEntry,
    SetLevel,
    apply,
    inverse,
    storable,
    touched,
)
from inspector.checklists.inspection import Draft
from inspector.checklists.steps import Step
from inspector.services.clock import Clock
from inspector.services.history import History
from inspector.services.ports.workspace import Repositories, Workspace


@dataclass(frozen=True, slots=True)
class Change:
    """What one step changed. `addresses` are the items touched, `structure` is whether entries came or went,
    `saved` ends when the step is on disk."""

    step: str
    addresses: frozenset[Address]
    structure: bool
    saved: Future[None]


class Editing:
    """A draft that one person changes. All calls come from one thread; writing goes on behind."""

    def __init__(self, workspace: Workspace, draft: Draft, person: str, clock: Clock) -> None:
        self._workspace = workspace
        self._clock = clock
        self._history = History(workspace, draft.id)
        self.draft = draft
        self.person = person

    @property
    def can_undo(self) -> str | None:
        """The name of the step that undo takes back."""
        return self.last_step.name if self.last_step else None

    @property
    def last_step(self) -> Step | None:
        return self._history.newest()

    @property
    def can_redo(self) -> str | None:
        return self.last_undone.name if self.last_undone else None

    @property
    def last_undone(self) -> Step | None:
        """What redo would do again."""
        return self._history.newest_undone()

    def steps(self, most: int) -> tuple[Step, ...]:
        """What can be undone, newest first."""
        return self._history.newest_first(most)

    def do(self, name: str, *edits: Edit, first: Callable[[Repositories], object] | None = None) -> Change:
        """Carry out edits as one step. `first` writes, in the same transaction, what they stand on."""
        id_, number = self.draft.id, self._history.next_number
        edits = tuple(map(storable, edits))
        addresses, back = self._apply(edits)
        step = Step(number, name, edits, back, self.person, self._clock())
        forgets = self._history.add(step)

        def work(kept: Repositories) -> None:
            if first is not None:
                first(kept)
            if forgets:
                kept.steps.forget_undone(id_)
            kept.steps.do(id_, step)

        return self._write(step, addresses, work)

    def go_on(self, step: Step, *edits: Edit) -> Change:
        """Carry out edits as a part of `step`; where something else was done or undone since, as a step of
        their own by its name."""
        if step != self.last_step or self.last_undone is not None:
            return self.do(step.name, *edits)
        edits = tuple(map(storable, edits))
        addresses, back = self._apply(edits)
        grown = replace(step, edits=(*step.edits, *edits), inverse=(*back, *step.inverse))
        return self._rewrite(grown, addresses)

    def do_instead(self, step: Step, *edits: Edit) -> Change:
        """As `go_on`, with edits that override those of `step`, each the one in its place."""
        if step != self.last_step or self.last_undone is not None:
            return self.do(step.name, *edits)
        edits = tuple(map(storable, edits))
        addresses, _ = self._apply(edits)
        return self._rewrite(replace(step, edits=edits), addresses)

    def _rewrite(self, step: Step, addresses: frozenset[Address]) -> Change:
        """Keep the newest step as it is now."""
        self._history.rewrite(step)
        id_ = self.draft.id
        return self._write(step, addresses, lambda kept: kept.steps.do(id_, step))

    def undo(self) -> Change | None:
        """Take back the last step; None if there is none."""
        step = self._history.undo()
        if step is None:
            return None
        id_, at = self.draft.id, self._clock()
        addresses, _ = self._apply(step.inverse)
        return self._write(step, addresses, lambda kept: kept.steps.undo(id_, step, at=at))

    def take_back(self, step: Step) -> Change | None:
        """Take a step back, whatever was done after it: by undo where it is the last, else by a new step,
        which leaves alone what was changed since. None where nothing of the step is left."""
        if step == self.last_step:
            return self.undo()
        if not self._history.has_done(step):
            return None
        pairs = zip(step.inverse, reversed(step.edits), strict=True)
        back = [old for old, edit in pairs if inverse(self.draft, old) == edit]
        return self.do(step.name, *back) if back else None

    def redo(self) -> Change | None:
        step = self._history.redo()
        if step is None:
            return None
        id_, at = self.draft.id, self._clock()
        addresses, _ = self._apply(step.edits)
        return self._write(step, addresses, lambda kept: kept.steps.redo(id_, step, at=at))

    def _apply(self, edits: Iterable[Edit]) -> tuple[frozenset[Address], tuple[Edit, ...]]:
        """Change the draft in memory; the items that touches, and what takes it back."""
        addresses: set[Address] = set()
        back: list[Edit] = []
        for edit in edits:
            addresses |= touched(self.draft, edit)
            back.append(inverse(self.draft, edit))
            self.draft = apply(self.draft, edit)
        return frozenset(addresses), tuple(reversed(back))

    def _write(
        self, step: Step, addresses: frozenset[Address], work: Callable[[Repositories], None]
    ) -> Change:
        structure = any(isinstance(edit, PutEntry | DropEntry | SetLevel) for edit in step.edits)
        return Change(step.name, addresses, structure, self._workspace.write_kept(work))
