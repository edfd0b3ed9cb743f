"""Freezes a workspace of today's schema into tests/data, where every later program must open it.

    python -m tests.storage.freeze

A frozen workspace of a released schema is never made again. The database is kept as SQL, which can be read.
"""

from __future__ import annotations

import io
import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from inspector.checklists.answers import NO_ANSWER, Address
from inspector.checklists.edits import SetAnswer, SetComment
from inspector.checklists.inspection import Watch
from inspector.checklists.method import Method
from inspector.checklists.places import Site
from inspector.checklists.rounds import Round
from inspector.checklists.steps import Step
from inspector.services.ports.records import RecordEvent
from inspector.services.ports.workspace import Repositories
from inspector.storage.tables.workspace import SCHEMA
from inspector.storage.workspace import WritingWorkspace, open_workspace
from tests.contracts.samples import (
    ANNA,
    BORIS,
    COMPANY,
    HOTEL,
    LATER,
    NOW,
    ROOM,
    SHOP,
    TEMPLATE,
    draft,
    finish,
    full_draft,
    full_sheet,
    furnish,
    given,
    jpeg,
    visit,
)

DATA = Path(__file__).parents[1] / "data"
DUMP = "inspector.sql"
KEPT = ("records", "events", "actions", "photos")
STEPS = (
    Step(
        1,
        "answer",
        (SetAnswer(Address("clean"), given("yes")),),
        (SetAnswer(Address("clean"), NO_ANSWER),),
        ANNA.id,
        NOW,
    ),
    Step(2, "comment", (SetComment("Again"),), (SetComment(""),), BORIS.id, LATER),
)


def fill(workspace: WritingWorkspace) -> None:
    """One of everything that a workspace holds."""
    furnish(workspace)
    sheet = full_sheet(workspace.photos.keep(io.BytesIO(jpeg()), "view.jpg"))
    finish(workspace, replace(full_draft("record-1", visited_at=visit(1)), sheet=sheet))
    finish(
        workspace, replace(full_draft("record-2", visited_at=visit(1), supersedes="record-1", reason="typo"))
    )
    finish(workspace, full_draft("record-3", visited_at=visit(2), site=SHOP.id, subject=None))

    def work(kept: Repositories) -> None:
        kept.drafts.add(replace(full_draft("draft-1"), sheet=sheet))
        kept.drafts.add(draft("draft-2"))
        kept.drafts.discard("draft-2", LATER)
        kept.records.add_event(RecordEvent("event-1", "record-3", "void", BORIS.id, LATER, "wrong shop"))
        kept.sites.save(replace(HOTEL, name="Grand Hotel"), at=LATER, by=ANNA.id)
        kept.sites.save(Site("site-kiosk", "Kiosk", COMPANY.id), at=NOW, by=None)
        kept.sites.merge("site-kiosk", SHOP.id, at=LATER, by=ANNA.id)
        kept.settings.set("language", "ru")

    workspace.write(work).result()
    workspace.write(fill_in_a_round).result()


def fill_in_a_round(kept: Repositories) -> None:
    """A round with an inspection in progress: a step done, one undone, a stopwatch running."""
    kept.rounds.add(Round("round-1", TEMPLATE.ref, HOTEL.id, Method.SUPERVISOR, ANNA.id, NOW, (ROOM.id,)))
    watches = (Watch(Address("fridge"), NOW, Decimal("14.2")),)
    kept.drafts.add(replace(draft("draft-3"), round="round-1", watches=watches))
    for step in STEPS:
        kept.steps.do("draft-3", step)
    kept.steps.undo("draft-3", STEPS[1], at=LATER)


def freeze(target: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "workspace"
        workspace = open_workspace(folder)
        assert isinstance(workspace, WritingWorkspace)
        fill(workspace)
        workspace.close()
        target.mkdir()
        for part in KEPT:
            shutil.copytree(folder / part, target / part)
        with closing(sqlite3.connect(folder / "inspector.db")) as connection:
            connection.execute("DELETE FROM meta WHERE key = 'home'")  # this machine's
            (target / DUMP).write_text("\n".join(connection.iterdump()) + "\n", "utf-8")


def thaw(source: Path, folder: Path) -> None:
    """A workspace folder as the frozen one was when it was closed."""
    for part in KEPT:
        if (source / part).is_dir():  # older ones have no actions
            shutil.copytree(source / part, folder / part)
    with closing(sqlite3.connect(folder / "inspector.db")) as connection:
        connection.executescript((source / DUMP).read_text("utf-8"))


if __name__ == "__main__":
    freeze(DATA / f"workspace-{SCHEMA}")
