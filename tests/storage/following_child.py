"""A worker to be killed. It finishes inspections of one room as fast as it can, in which an item fails or
passes, and says of each `begun RECORD` before it is sealed and `done RECORD` once it is acknowledged."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from inspector.checklists.answers import Address
from inspector.checklists.ids import new_id
from inspector.checklists.inspection import Draft, ProposedAction
from inspector.services.finishing import finish
from inspector.services.ports.records import Filter
from inspector.storage.workspace import open_workspace
from tests.contracts.samples import NOW, draft, full_sheet, furnish, given
from tests.storage.nursery import nurse, say

CLEAN = Address("clean")


def visited(number: int, *, failed: bool) -> Draft:
    """The visit of so many hours later; what failed is proposed to be put right."""
    made = draft(new_id(), full_sheet(), visited_at=NOW + timedelta(hours=number))
    answers = {**made.sheet.answers, CLEAN: given("no" if failed else "yes")}
    actions = (ProposedAction(new_id(), CLEAN),) if failed else ()
    return replace(made, sheet=replace(made.sheet, answers=answers), actions=actions)


def work(folder: Path) -> None:
    workspace = open_workspace(folder)
    with workspace.read() as kept:
        number = len(kept.records.rows(Filter(all=True)))
        begun = bool(kept.templates.rows())
    if not begun:
        furnish(workspace)
    while True:
        number += 1
        made = visited(number, failed=number % 3 != 0)
        workspace.write(lambda kept, made=made: kept.drafts.add(made)).result()
        say(f"begun {made.id}")
        finish(workspace, made.id, incomplete_reason="in a hurry")
        say(f"done {made.id}")


if __name__ == "__main__":
    nurse(work)
