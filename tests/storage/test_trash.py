"""The trash is emptied after a month, and only of what nobody can want back."""

from __future__ import annotations

import io
import logging
import os
import time
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from inspector.checklists.answers import Address, Photo, Sheet
from inspector.checklists.edits import DropPhoto, Edit, PutPhoto
from inspector.checklists.method import Method
from inspector.checklists.rounds import Round
from inspector.checklists.steps import Step
from inspector.errors import NotFoundError
from inspector.services.ports.workspace import Repositories
from inspector.storage.workspace import StoredWorkspace
from tests.contracts.samples import ANNA, HOTEL, NOW, ROOM, TEMPLATE, draft, full_draft, furnish, jpeg
from tests.storage.conftest import Opens

TODAY = datetime.now().astimezone()
MONTH = timedelta(days=30)
HOUR = timedelta(hours=1)


@pytest.fixture
def workspace(opens: Opens) -> StoredWorkspace:
    opened = opens()
    furnish(opened)
    return opened


def tidied(opens: Opens) -> StoredWorkspace:
    """The workspace, opened and tidied: the tidying is the first work in line."""
    workspace = opens()
    workspace.write(lambda _: None).result()
    return workspace


def keep(workspace: StoredWorkspace, colour: str) -> Photo:
    sha256 = workspace.photos.keep(io.BytesIO(jpeg(colour=colour)), "a.jpg")
    return Photo(f"photo-{colour}", Address("view"), sha256)


def discard(workspace: StoredWorkspace, id_: str, at: datetime) -> Photo:
    """A discarded draft with a photo and a step."""
    photo = keep(workspace, "red" if at < TODAY - MONTH else "green")
    made = replace(full_draft(id_), sheet=Sheet(photos=(photo,)))

    def work(kept: Repositories) -> None:
        kept.drafts.add(made)
        kept.steps.do(id_, step(1, PutPhoto(photo), DropPhoto(photo.id)))
        kept.drafts.discard(id_, at)

    workspace.write(work).result()
    return photo


def step(number: int, edit: Edit, back: Edit) -> Step:
    return Step(number, "step", (edit,), (back,), ANNA.id, NOW)


def trash(folder: Path) -> set[str]:
    return {path.name for path in (folder / "trash").iterdir()}


def test_a_draft_discarded_a_month_ago_is_gone_with_its_photos(
    workspace: StoredWorkspace, folder: Path, opens: Opens, caplog: pytest.LogCaptureFixture
) -> None:
    old = discard(workspace, "old", TODAY - MONTH - HOUR)
    discard(workspace, "young", TODAY - MONTH + HOUR)
    workspace.write(lambda kept: kept.drafts.add(draft("open", practice=True))).result()
    workspace.close()
    with caplog.at_level(logging.INFO):
        again = tidied(opens)
    with again.read() as kept:
        assert [row.id for row in kept.drafts.rows(discarded=True)] == ["young"]
        assert [row.id for row in kept.drafts.rows()] == ["open"]
        assert kept.steps.newest("old") == (0, 0)
        assert kept.steps.newest("young") == (1, 1)
        with pytest.raises(NotFoundError):
            kept.drafts.get("old")
    assert trash(folder) == {old.sha256}
    assert "draft old was in the trash for 30 days and is gone" in caplog.text


def test_a_round_forgets_the_draft_too(workspace: StoredWorkspace, opens: Opens) -> None:
    round_ = Round("round-1", TEMPLATE.ref, HOTEL.id, Method.SELF, ANNA.id, NOW, (ROOM.id,))

    def work(kept: Repositories) -> None:
        kept.rounds.add(round_)
        kept.drafts.add(replace(draft("old"), round=round_.id))
        kept.drafts.discard("old", TODAY - MONTH - HOUR)

    workspace.write(work).result()
    workspace.close()
    with tidied(opens).read() as kept:
        assert kept.rounds.of("old") is None
        assert [turn.draft for turn in kept.rounds.turns("round-1")] == [None]


def test_a_photo_that_only_a_step_can_bring_back_stays_as_long_as_its_draft(
    workspace: StoredWorkspace, folder: Path, opens: Opens
) -> None:
    removed, taken_back = keep(workspace, "red"), keep(workspace, "green")

    def work(kept: Repositories) -> None:
        kept.drafts.add(draft())
        kept.steps.do("draft-1", step(1, DropPhoto(removed.id), PutPhoto(removed)))
        second = step(2, PutPhoto(taken_back), DropPhoto(taken_back.id))
        kept.steps.do("draft-1", second)
        kept.steps.undo("draft-1", second, at=NOW)

    workspace.write(work).result()
    workspace.close()
    again = tidied(opens)
    assert trash(folder) == set()
    again.write(lambda kept: kept.drafts.remove("draft-1")).result()
    again.close()
    tidied(opens)
    assert trash(folder) == {removed.sha256, taken_back.sha256}


def test_files_leave_the_trash_after_a_month(workspace: StoredWorkspace, folder: Path, opens: Opens) -> None:
    """Counted from when they were thrown away, however old the picture is."""
    photo = keep(workspace, "red")
    original = workspace.photos.path(photo.sha256)
    os.utime(original, (0, 0))
    for name, age in (("old", MONTH + HOUR), ("young", MONTH - HOUR)):
        file = folder / "trash" / name
        file.write_bytes(b"x")
        moment = time.time() - age.total_seconds()
        os.utime(file, (moment, moment))
    workspace.close()
    tidied(opens)
    assert trash(folder) == {"young", photo.sha256}
