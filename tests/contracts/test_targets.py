"""Targets as they were written down, and the numbers some of them aim at."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from inspector.checklists.answers import Address, Answer
from inspector.checklists.ids import new_id
from inspector.checklists.targets import Measure, Of, Target
from inspector.errors import ConflictError, NotFoundError
from inspector.services.ports.facts import Which
from inspector.services.ports.records import RecordEvent
from inspector.services.ports.workspace import Workspace
from tests.contracts.conftest import Opened
from tests.contracts.samples import ANNA, COMPANY, HOTEL, LATER, NOW, SHOP, finish, full_draft, visit


def target(id_: str = "target-1", **changes: Any) -> Target:
    plain = Target(
        id=id_,
        title="Скорость",
        template="round",
        sites=(HOTEL.id, SHOP.id),
        measure=Measure(Of.DIMENSION, "speed"),
        value=Decimal("90.50"),
        start_value=Decimal("72"),
        start_on=date(2026, 9, 1),
        due_on=date(2026, 12, 31),
        begun_at=NOW,
    )
    return replace(plain, **changes)


def add(workspace: Workspace, *targets: Target) -> None:
    for each in targets:
        workspace.write(lambda kept, each=each: kept.targets.add(each, by=ANNA.id)).result()


def test_a_target_comes_back_as_it_was_written_down(opened: Opened, workspace: Workspace) -> None:
    plain = target("target-2", title="", sites=(COMPANY.id,), measure=Measure(Of.SCORE))
    add(workspace, target(), plain)
    with opened.again().read() as kept:
        assert kept.targets.get("target-1") == target()
        assert kept.targets.all() == (target(), plain)
        with pytest.raises(NotFoundError):
            kept.targets.get("none")


def test_one_that_was_given_up_is_kept(workspace: Workspace) -> None:
    add(workspace, target())
    workspace.write(lambda kept: kept.targets.end("target-1", LATER)).result()
    follower = target("target-2", begun_at=LATER, follows="target-1")
    add(workspace, follower)
    with workspace.read() as kept:
        assert kept.targets.all() == (follower,)
        assert kept.targets.all(ended=True) == (target(ended_at=LATER), follower)
    with pytest.raises(ConflictError):
        workspace.write(lambda kept: kept.targets.end("target-1", LATER)).result()
    with pytest.raises(ConflictError):
        add(workspace, target("target-3", follows="target-1"))


def test_sites_that_were_merged_are_one(workspace: Workspace) -> None:
    add(workspace, target())
    workspace.write(lambda kept: kept.sites.merge(SHOP.id, HOTEL.id, at=NOW, by=None)).result()
    with workspace.read() as kept:
        assert kept.targets.get("target-1").sites == (HOTEL.id,)


def measured(workspace: Workspace, day: int, fridge: Answer, **head: Any) -> str:
    draft = full_draft(new_id(), visited_at=visit(day), **head)
    answers = {**draft.sheet.answers, Address("fridge"): fridge}
    return finish(workspace, replace(draft, sheet=replace(draft.sheet, answers=answers)))


def test_numbers_are_told_by_the_day_of_the_visit_where_they_count(workspace: Workspace) -> None:
    measured(workspace, 2, Answer(Decimal("4.5"), by=ANNA.id, at=NOW))
    measured(workspace, 3, Answer(Decimal(7), by=ANNA.id, at=NOW), site=SHOP.id, subject=None)
    measured(workspace, 3, Answer(Decimal(9), by=ANNA.id, at=NOW), practice=True)
    measured(workspace, 4, Answer(None, not_applicable=True, by=ANNA.id, at=NOW))
    void = measured(workspace, 4, Answer(Decimal(1), by=ANNA.id, at=NOW))
    event = RecordEvent("event-1", void, "void", ANNA.id, LATER, "twice")
    workspace.write(lambda kept: kept.records.add_event(event)).result()
    with workspace.read() as kept:
        everywhere = kept.targets.values(Which("round", (COMPANY.id,)), ("fridge",))
        here = kept.targets.values(Which("round", (HOTEL.id,), until=date(2026, 9, 2)), ("fridge", "cold"))
        assert kept.targets.values(Which("round"), ("remarks",)) == ()
        assert kept.targets.values(Which("round"), ("clean",)) == (), "what is chosen is no number"
    assert everywhere == ((date(2026, 9, 2), Decimal("4.5")), (date(2026, 9, 3), Decimal(7)))
    assert here == everywhere[:1]
