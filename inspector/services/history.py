"""The steps of a draft, to go back and forth in.

Those of this sitting are in memory. Earlier ones are read when somebody goes back that far, so that a long
history costs nothing until then.
"""

from __future__ import annotations

from inspector.checklists.steps import Step
from inspector.services.ports.workspace import Workspace

PAGE = 20
"""How many steps are read at once."""


class History:
    """Used from one thread. What it is told happens on disk a moment later, in the same order."""

    def __init__(self, workspace: Workspace, draft: str) -> None:
        self._workspace = workspace
        self._draft = draft
        self._done: list[Step] = []
        self._undone: list[Step] = []
        with workspace.read() as kept:
            newest_done, self._last = kept.steps.newest(draft)
        self._earlier_than = newest_done + 1
        """Done steps numbered below this are not in memory yet."""
        self._later_than = newest_done
        """Undone steps numbered above this are not in memory yet."""

    @property
    def next_number(self) -> int:
        return self._last + 1

    def newest(self) -> Step | None:
        """The step that undo takes back."""
        if not self._done:
            self._read_earlier(PAGE)
        return self._done[-1] if self._done else None

    def newest_first(self, most: int) -> tuple[Step, ...]:
        """The newest steps that undo takes back one after the other."""
        self._read_earlier(most - len(self._done))
        return tuple(reversed(self._done))[:most]

    def newest_undone(self) -> Step | None:
        """The step that redo brings back."""
        if not self._undone:
            self._read_later()
        return self._undone[-1] if self._undone else None

    def has_done(self, step: Step) -> bool:
        return step in self._done

    def add(self, step: Step) -> bool:
        """A new step was done. Whether undone ones are forgotten with that."""
        forgets = bool(self._undone) or self._later_than < self._last
        self._done.append(step)
        self._undone.clear()
        self._last = self._later_than = step.number
        return forgets

    def rewrite(self, step: Step) -> None:
        """The newest step did something else, or more."""
        self._done[-1] = step

    def undo(self) -> Step | None:
        step = self.newest()
        if step is not None:
            self._undone.append(self._done.pop())
        return step

    def redo(self) -> Step | None:
        step = self.newest_undone()
        if step is not None:
            self._done.append(self._undone.pop())
        return step

    def _read_earlier(self, count: int) -> None:
        if count <= 0 or self._earlier_than <= 1:
            return
        with self._workspace.read() as kept:
            earlier = kept.steps.before(self._draft, self._earlier_than, count)
        self._earlier_than = earlier[-1].number if earlier else 1
        self._done = [*reversed(earlier), *self._done]

    def _read_later(self) -> None:
        if self._later_than >= self._last:
            return
        with self._workspace.read() as kept:
            later = kept.steps.after(self._draft, self._later_than, PAGE)
        self._later_than = later[-1].number if later else self._last
        self._undone = list(reversed(later))
