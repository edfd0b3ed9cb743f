"""A worker to be killed. It fills in a draft, keeps photos and seals records as fast as it can, and says what
is acknowledged: `answer ITEM NUMBER`, `photo SHA256`, `record ID`.
"""

from __future__ import annotations

import io
import itertools
import os
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from inspector.checklists.answers import Address, Photo
from inspector.checklists.edits import Edit, PutPhoto, SetAnswer
from inspector.checklists.ids import new_id
from inspector.services.ports.workspace import Repositories, Workspace
from inspector.storage import pictures  # noqa: F401  (loaded before the fork)
from inspector.storage.workspace import open_workspace
from tests.contracts.samples import NOW, draft, full_draft, furnish, given, jpeg, sealed
from tests.storage.nursery import nurse, say

DRAFT = "the-draft"
ITEMS = ("smell", "fridge", "remark")


def when_saved(line: str) -> Callable[[Future[None]], None]:
    def said(done: Future[None]) -> None:
        done.result()
        say(line)

    return said


def apply(workspace: Workspace, edit: Edit, line: str) -> None:
    saved = workspace.write_kept(lambda kept: kept.drafts.apply(DRAFT, (edit,), at=NOW))
    saved.add_done_callback(when_saved(line))


def answer(workspace: Workspace, number: int) -> None:
    item = ITEMS[number % len(ITEMS)]
    apply(workspace, SetAnswer(Address(item), given(Decimal(number))), f"answer {item} {number}")


def attach(workspace: Workspace, number: int) -> None:
    content = jpeg((64 + number % 50, 48), colour=(number % 256, os.getpid() % 256, 99))
    sha256 = workspace.photos.keep(io.BytesIO(content), "a.jpg")
    apply(workspace, PutPhoto(Photo(new_id(), Address("view"), sha256, number)), f"photo {sha256}")


def finish(workspace: Workspace, _: int) -> None:
    made = replace(full_draft(new_id()), sheet=replace(full_draft().sheet, photos=()))

    def work(kept: Repositories) -> None:
        kept.records.add(sealed(kept, workspace.device, made))

    workspace.write(work).add_done_callback(when_saved(f"record {made.id}"))


def start(workspace: Workspace) -> int:
    """Furnish a new workspace; the number to go on counting from."""
    with workspace.read() as kept:
        found = [row.id for row in kept.drafts.rows()]
        if found:
            answers = kept.drafts.get(DRAFT).sheet.answers.values()
            return max((int(str(each.value)) for each in answers), default=0)
    furnish(workspace)
    workspace.write(lambda kept: kept.drafts.add(draft(DRAFT))).result()
    return 0


def work(folder: Path) -> None:
    workspace = open_workspace(folder)
    for number in itertools.count(start(workspace) + 1):
        answer(workspace, number)
        if number % 7 == 0:
            attach(workspace, number)
        if number % 11 == 0:
            finish(workspace, number)


if __name__ == "__main__":
    nurse(work)
