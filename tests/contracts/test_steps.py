"""Steps: what was done to a draft comes back as it was done, and goes with the draft."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from inspector.checklists.answers import NO_ANSWER, Address, Answer, Photo
from inspector.checklists.edits import DropPhoto, PutPhoto, SetAnswer
from inspector.checklists.steps import Step
from inspector.errors import NotFoundError
from inspector.services.ports.workspace import Repositories, Workspace
from tests.contracts.conftest import Opened
from tests.contracts.samples import ANNA, BORIS, LATER, NOW, draft, given

PLACE = Address("clean")


def step(number: int, by: str = ANNA.id) -> Step:
    edits = (SetAnswer(PLACE, given("yes", "seen")), PutPhoto(Photo(f"photo-{number}", PLACE, "ab" * 32)))
    inverse = (DropPhoto(f"photo-{number}"), SetAnswer(PLACE, NO_ANSWER))
    return Step(number, f"step-{number}", edits, inverse, by, NOW)


@pytest.fixture
def stepped(workspace: Workspace) -> Workspace:
    """A draft with five steps, the last two undone, and one beside it with a step of its own."""

    def work(kept: Repositories) -> None:
        for id_ in ("draft-1", "draft-2"):
            kept.drafts.add(draft(id_))
        for number in range(1, 6):
            kept.steps.do("draft-1", step(number))
        kept.steps.do("draft-2", step(1, BORIS.id))
        for number in (5, 4):
            kept.steps.undo("draft-1", step(number), at=LATER)

    workspace.write(work).result()
    return workspace


def newest(workspace: Workspace, id_: str = "draft-1") -> tuple[int, int]:
    with workspace.read() as kept:
        return kept.steps.newest(id_)


def numbers(workspace: Workspace) -> list[int]:
    with workspace.read() as kept:
        return [each.number for each in kept.steps.after("draft-1", 0, 100)]


def test_steps_come_back_whole_both_ways(stepped: Workspace, opened: Opened) -> None:
    with opened.again().read() as kept:
        assert kept.steps.before("draft-1", 4, 2) == (step(3), step(2))
        assert kept.steps.after("draft-1", 3, 9) == (step(4), step(5))
        assert kept.steps.before("draft-1", 1, 9) == kept.steps.after("draft-1", 5, 9) == ()
        assert kept.steps.before("draft-2", 9, 9) == (step(1, BORIS.id),)


def test_the_newest_step_is_known_and_the_newest_not_undone(stepped: Workspace) -> None:
    assert newest(stepped) == (3, 5)
    stepped.write(lambda kept: kept.steps.redo("draft-1", step(4), at=LATER)).result()
    assert newest(stepped) == (4, 5)
    for number in (4, 3, 2, 1):
        undone = step(number)
        stepped.write(lambda kept, undone=undone: kept.steps.undo("draft-1", undone, at=LATER)).result()
    assert newest(stepped) == (0, 5)
    assert newest(stepped, "draft-2") == (1, 1)
    assert newest(stepped, "nothing") == (0, 0)


def test_undone_steps_can_be_forgotten(stepped: Workspace) -> None:
    stepped.write(lambda kept: kept.steps.forget_undone("draft-1")).result()
    assert numbers(stepped) == [1, 2, 3]
    assert newest(stepped, "draft-2") == (1, 1)


def test_a_step_of_the_same_number_takes_the_place(stepped: Workspace) -> None:
    new = replace(step(4), name="new", by=BORIS.id, at=LATER)
    stepped.write(lambda kept: kept.steps.do("draft-1", new)).result()
    assert newest(stepped) == (4, 5)
    with stepped.read() as kept:
        assert kept.steps.before("draft-1", 5, 1) == (new,)


def test_steps_go_with_their_draft(stepped: Workspace) -> None:
    stepped.write(lambda kept: kept.drafts.remove("draft-1")).result()
    assert newest(stepped) == (0, 0)
    assert newest(stepped, "draft-2") == (1, 1)


def test_a_step_is_carried_out_taken_back_and_done_again(stepped: Workspace) -> None:
    def found() -> tuple[Answer, int]:
        with stepped.read() as kept:
            sheet = kept.drafts.get("draft-1").sheet
            return sheet.answer(PLACE), len(sheet.photos)

    assert found() == (NO_ANSWER, 3)
    stepped.write(lambda kept: kept.steps.redo("draft-1", step(4), at=LATER)).result()
    assert found() == (given("yes", "seen"), 4)
    stepped.write(lambda kept: kept.steps.undo("draft-1", step(4), at=LATER)).result()
    assert found() == (NO_ANSWER, 3)


def test_a_step_of_a_draft_that_is_not_there_is_refused(stepped: Workspace) -> None:
    for work in (
        lambda kept: kept.steps.do("nothing", step(1)),
        lambda kept: kept.steps.undo("nothing", step(1), at=LATER),
        lambda kept: kept.steps.redo("nothing", step(1), at=LATER),
    ):
        with pytest.raises(NotFoundError):
            stepped.write(work).result()


def test_the_draft_was_changed_when_its_newest_step_was_done_or_taken_back(stepped: Workspace) -> None:
    def changed() -> dict[str, datetime]:
        with stepped.read() as kept:
            rows = {row.id: row.changed_at for row in kept.drafts.rows()}
            assert list(rows) == sorted(rows, key=lambda id_: (rows[id_], id_), reverse=True)
            assert kept.drafts.get("draft-2").changed_at == rows["draft-2"]
            return rows

    last = LATER + timedelta(minutes=1)
    assert changed() == {"draft-1": LATER, "draft-2": NOW}
    newest = replace(step(2), at=last)
    stepped.write(lambda kept: kept.steps.do("draft-2", newest)).result()
    assert changed() == {"draft-1": LATER, "draft-2": last}
    stepped.write(lambda kept: kept.steps.undo("draft-2", newest, at=last + timedelta(1))).result()
    assert changed() == {"draft-1": LATER, "draft-2": last + timedelta(1)}
