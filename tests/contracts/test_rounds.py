"""Rounds: subjects in their order, and what became of each."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from inspector.checklists.ids import new_id
from inspector.checklists.inspection import Draft
from inspector.checklists.method import Method
from inspector.checklists.places import Subject
from inspector.checklists.rounds import Round
from inspector.errors import NotFoundError
from inspector.services.ports.records import Filter, RecordEvent
from inspector.services.ports.workspace import Repositories, Workspace
from tests.contracts.conftest import Opened
from tests.contracts.samples import (
    ANNA,
    HOTEL,
    LATER,
    NOW,
    ROOM,
    SHOP,
    TEMPLATE,
    draft,
    finish,
    full_draft,
    sealed,
    visit,
)

ROOMS = tuple(Subject(f"subject-{number}", HOTEL.id, "Room", f"Room {number}") for number in (201, 202, 203))
FIRST, SECOND, THIRD = (room.id for room in ROOMS)


def round_(id_: str = "round-1", **changes: Any) -> Round:
    plain = Round(id_, TEMPLATE.ref, HOTEL.id, Method.SUPERVISOR, ANNA.id, NOW, (THIRD, FIRST, SECOND))
    return replace(plain, **changes)


@pytest.fixture
def begun(workspace: Workspace) -> Round:
    """A round of three rooms."""
    begun = round_()

    def work(kept: Repositories) -> None:
        for room in ROOMS:
            kept.subjects.save(room, at=NOW, by=None)
        kept.rounds.add(begun)

    workspace.write(work).result()
    return begun


def open_draft(workspace: Workspace, subject: str, **changes: Any) -> Draft:
    made = replace(draft(new_id(), subject=subject), round="round-1", **changes)
    workspace.write(lambda kept: kept.drafts.add(made)).result()
    return made


def seal(workspace: Workspace, subject: str, **changes: Any) -> str:
    """Inspect a subject of the round and finish it; the record's id."""
    made = replace(full_draft(new_id(), subject=subject, **changes), round="round-1")

    def work(kept: Repositories) -> None:
        kept.drafts.add(made)
        kept.records.add(sealed(kept, workspace.device, kept.drafts.get(made.id)))
        kept.drafts.remove(made.id)

    workspace.write(work).result()
    return made.id


def turns(workspace: Workspace) -> list[tuple[str, str | None, str | None]]:
    """Subject, draft and record of each turn, as ids."""
    with workspace.read() as kept:
        return [
            (turn.subject.id, turn.draft and turn.draft.id, turn.record and turn.record.id)
            for turn in kept.rounds.turns("round-1")
        ]


def test_a_round_comes_back_as_it_was(workspace: Workspace, opened: Opened, begun: Round) -> None:
    other = round_("round-2", practice=True, level=2, subjects=(), started_at=NOW + timedelta(hours=1))
    workspace.write(lambda kept: kept.rounds.add(other)).result()
    with opened.again().read() as kept:
        assert kept.rounds.get("round-1") == begun
        assert kept.rounds.rows() == (other, begun)


def test_a_round_that_is_not_there_is_not_found(workspace: Workspace) -> None:
    with workspace.read() as kept, pytest.raises(NotFoundError):
        kept.rounds.get("nothing")
    with pytest.raises(NotFoundError):
        workspace.write(lambda kept: kept.rounds.close("nothing", NOW)).result()


def test_a_closed_round_is_listed_apart(workspace: Workspace, begun: Round) -> None:
    workspace.write(lambda kept: kept.rounds.close(begun.id, LATER)).result()
    with workspace.read() as kept:
        assert kept.rounds.rows() == ()
        assert kept.rounds.rows(closed=True) == (replace(begun, closed_at=LATER),)
    workspace.write(lambda kept: kept.rounds.close(begun.id, None)).result()
    with workspace.read() as kept:
        assert kept.rounds.rows() == (begun,)


def test_subjects_are_gone_through_in_the_order_wanted(workspace: Workspace, begun: Round) -> None:
    workspace.write(lambda kept: kept.rounds.put_subjects(begun.id, [ROOM.id])).result()
    workspace.write(lambda kept: kept.rounds.arrange(begun.id, [SECOND, "not in it", FIRST])).result()
    with workspace.read() as kept:
        assert kept.rounds.get(begun.id).subjects == (SECOND, FIRST, THIRD, ROOM.id)


def test_subjects_are_added_at_the_end_once_and_taken_off(workspace: Workspace, begun: Round) -> None:
    workspace.write(lambda kept: kept.rounds.put_subjects(begun.id, [FIRST, ROOM.id, ROOM.id])).result()
    workspace.write(lambda kept: kept.rounds.remove_subject(begun.id, THIRD)).result()
    workspace.write(lambda kept: kept.rounds.put_subjects(begun.id, [THIRD])).result()
    with workspace.read() as kept:
        assert kept.rounds.get(begun.id).subjects == (FIRST, SECOND, ROOM.id, THIRD)


def test_each_subject_shows_its_draft_or_its_record(workspace: Workspace, begun: Round) -> None:
    made, record = open_draft(workspace, FIRST), seal(workspace, SECOND)
    draft_elsewhere = draft("elsewhere", subject=THIRD)
    workspace.write(lambda kept: kept.drafts.add(draft_elsewhere)).result()
    finish(workspace, subject=THIRD)
    assert turns(workspace) == [(THIRD, None, None), (FIRST, made.id, None), (SECOND, None, record)]
    with workspace.read() as kept:
        assert kept.drafts.get(made.id) == made
        assert {row.id: row.round for row in kept.drafts.rows()}[made.id] == begun.id
        assert kept.drafts.get("elsewhere").round is None
        assert (kept.rounds.of(made.id), kept.rounds.of(record)) == (begun.id, begun.id)
        assert kept.rounds.of("elsewhere") is None


def test_what_is_not_listed_comes_behind_while_it_has_an_inspection_of_the_site(
    workspace: Workspace, begun: Round
) -> None:
    elsewhere = Subject("subject-far", SHOP.id, "Room", "Room 100")
    workspace.write(lambda kept: kept.subjects.save(elsewhere, at=NOW, by=None)).result()
    open_draft(workspace, elsewhere.id)
    made = open_draft(workspace, ROOM.id)
    workspace.write(lambda kept: kept.rounds.remove_subject(begun.id, FIRST)).result()
    record = seal(workspace, FIRST)
    assert turns(workspace) == [
        (THIRD, None, None),
        (SECOND, None, None),
        (FIRST, None, record),
        (ROOM.id, made.id, None),
    ]
    workspace.write(lambda kept: kept.drafts.discard(made.id, LATER)).result()
    assert [subject for subject, _, _ in turns(workspace)] == [THIRD, SECOND, FIRST]


def test_of_several_inspections_the_newest_counts(workspace: Workspace, begun: Round) -> None:
    seal(workspace, FIRST, visited_at=visit(1))
    newest = seal(workspace, FIRST, visited_at=visit(3))
    seal(workspace, FIRST, visited_at=visit(2))
    open_draft(workspace, FIRST, changed_at=NOW)
    last = open_draft(workspace, FIRST, changed_at=LATER)
    open_draft(workspace, FIRST, changed_at=NOW)
    assert turns(workspace)[1] == (FIRST, last.id, newest)


def test_what_was_discarded_or_voided_does_not_count_and_practice_does(
    workspace: Workspace, begun: Round
) -> None:
    made, void = open_draft(workspace, FIRST), seal(workspace, SECOND)
    practice = seal(workspace, THIRD, practice=True)

    def work(kept: Repositories) -> None:
        kept.drafts.discard(made.id, LATER)
        kept.records.add_event(RecordEvent("event-1", void, "void", ANNA.id, LATER, "wrong room"))

    workspace.write(work).result()
    assert turns(workspace) == [(THIRD, None, practice), (FIRST, None, None), (SECOND, None, None)]
    workspace.write(lambda kept: kept.drafts.bring_back(made.id)).result()
    assert turns(workspace)[1] == (FIRST, made.id, None)


def test_a_correction_stands_for_what_it_corrects(workspace: Workspace, begun: Round) -> None:
    first = seal(workspace, FIRST)
    second = seal(workspace, FIRST, supersedes=first, reason="typo")
    assert turns(workspace)[1] == (FIRST, None, second)
    with workspace.read() as kept:
        assert {row.id for row in kept.records.rows(Filter(all=True))} == {first, second}


def test_a_merged_subject_is_the_one_it_became(workspace: Workspace, begun: Round) -> None:
    record, made = seal(workspace, FIRST), open_draft(workspace, SECOND)
    for old, new in ((FIRST, ROOM.id), (SECOND, THIRD)):
        workspace.write(
            lambda kept, old=old, new=new: kept.subjects.merge(old, new, at=LATER, by=None)
        ).result()
    assert turns(workspace) == [(THIRD, made.id, None), (ROOM.id, None, record)]
    workspace.write(lambda kept: kept.rounds.remove_subject(begun.id, ROOM.id)).result()
    with workspace.read() as kept:
        assert kept.rounds.get(begun.id).subjects == (THIRD, SECOND)
