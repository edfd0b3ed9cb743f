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
from pathlib import Path

from inspector.checklists.places import Site
from inspector.services.ports import RecordEvent, Repositories
from inspector.storage.tables import SCHEMA
from inspector.storage.workspace import WritingWorkspace, open_workspace
from tests.contracts.samples import (
    ANNA,
    BORIS,
    COMPANY,
    HOTEL,
    LATER,
    NOW,
    SHOP,
    draft,
    finish,
    full_draft,
    full_sheet,
    furnish,
    jpeg,
    visit,
)

DATA = Path(__file__).parents[1] / "data"
DUMP = "inspector.sql"
KEPT = ("records", "events", "photos")


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
        shutil.copytree(source / part, folder / part)
    with closing(sqlite3.connect(folder / "inspector.db")) as connection:
        connection.executescript((source / DUMP).read_text("utf-8"))


if __name__ == "__main__":
    freeze(DATA / f"workspace-{SCHEMA}")
