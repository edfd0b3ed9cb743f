"""A worker to be killed. It answers, lets stopwatches run and stop, undoes and redoes as fast as it can.

Of each deed it says `doing NUMBER STATE` before, with the draft as it will be, and `done NUMBER` once it is
acknowledged.
"""

from __future__ import annotations

import hashlib
import itertools
import os
import random
from collections.abc import Callable
from concurrent.futures import Future
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

from inspector.checklists.answers import Address
from inspector.checklists.edits import SetAnswer, SetComment, SetWatch
from inspector.checklists.edits_json import write_edits
from inspector.checklists.inspection import Draft
from inspector.services.editing import Change
from inspector.services.filling import Filling
from inspector.services.ports.workspace import Repositories, Workspace
from inspector.storage.workspace import open_workspace
from tests.contracts.samples import ANNA, TEMPLATE, draft, furnish
from tests.storage.nursery import nurse, say

T = TypeVar("T")
DRAFT = "the-draft"
MOST_WAITING = 20
WATCHED, OTHER = Address("fridge"), Address("remark")


def state(draft_: Draft) -> str:
    """What a draft holds, in one word."""
    answers = [SetAnswer(*pair) for pair in sorted(draft_.sheet.answers.items())]
    watches = [SetWatch(each.address, each.started_at, each.spent) for each in draft_.watches]
    text = write_edits([*answers, *watches, SetComment(draft_.comment)])
    return hashlib.sha256(text.encode()).hexdigest()


class Announcing:
    """The workspace, which says what it is about to write and what it has written."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._numbers = itertools.count(1)
        self.filling: Filling | None = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._workspace, name)

    def write_kept(self, work: Callable[[Repositories], T]) -> Future[T]:
        assert self.filling is not None
        number = next(self._numbers)
        say(f"doing {number} {state(self.filling.draft)}")

        def written(done: Future[T]) -> None:
            done.result()
            say(f"done {number}")

        saved = self._workspace.write_kept(work)
        saved.add_done_callback(written)
        return saved


def open_draft(workspace: Workspace) -> Filling:
    """The draft as it is on disk; in a new workspace it is made first."""
    with workspace.read() as kept:
        begun = bool(kept.drafts.rows())
    if not begun:
        furnish(workspace)
        workspace.write(lambda kept: kept.drafts.add(draft(DRAFT))).result()
    with workspace.read() as kept:
        return Filling(workspace, kept.drafts.get(DRAFT), TEMPLATE, ANNA.id)


def deed(filling: Filling, chance: random.Random) -> Change | None:
    number = chance.randrange(10**6)
    deeds: list[Callable[[], Change | None]] = [
        lambda: filling.answer(WATCHED, Decimal(number)),
        lambda: filling.answer(OTHER, f"remark {number}"),
        lambda: filling.start_watch(WATCHED),
        lambda: filling.stop_watch(WATCHED),
        lambda: filling.comment(f"comment {number}"),
        filling.undo,
        filling.redo,
    ]
    return chance.choice(deeds)()


def work(folder: Path) -> None:
    workspace = Announcing(open_workspace(folder))
    filling = workspace.filling = open_draft(workspace)
    chance = random.Random(os.getpid())
    filling.start_watch(WATCHED)
    while True:
        change = deed(filling, chance)
        if change and workspace.pending() > MOST_WAITING:
            change.saved.result()


if __name__ == "__main__":
    nurse(work)
