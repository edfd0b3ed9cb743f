"""Schedules as they were written down, and the inspections that may have done their turns."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from inspector.checklists.repeats import LAST, Every, Repeat
from inspector.checklists.schedules import Finished, Schedule
from inspector.errors import ConflictError, NotFoundError
from inspector.services.ports.records import RecordEvent
from inspector.services.ports.workspace import Workspace
from tests.contracts.conftest import Opened
from tests.contracts.samples import ANNA, BORIS, HOTEL, LATER, NOW, ROOM, SHOP, finish, full_draft, sealed

EARLIER = NOW - timedelta(days=3)


def schedule(id_: str = "schedule-1", **changes: Any) -> Schedule:
    plain = Schedule(
        id=id_,
        title="Обход",
        template="round",
        site=HOTEL.id,
        zone=HOTEL.zone,
        subjects=(ROOM.id,),
        person=ANNA.id,
        repeat=Repeat(Every.MONTH_WEEKDAY, 2, (0,), LAST),
        times=(time(8), time(14, 30)),
        since=date(2026, 9, 1),
        until=date(2027, 9, 1),
        begun_at=NOW,
    )
    return replace(plain, **changes)


def add(workspace: Workspace, *schedules: Schedule) -> None:
    for each in schedules:
        workspace.write(lambda kept, each=each: kept.schedules.add(each, by=ANNA.id)).result()


def finished(workspace: Workspace, since: datetime = EARLIER, **changes: Any) -> tuple[Finished, ...]:
    with workspace.read() as kept:
        return kept.schedules.finished([schedule(**changes)], since)


def test_a_schedule_comes_back_as_it_was_written_down(opened: Opened, workspace: Workspace) -> None:
    plain = schedule("schedule-2", subjects=(), person=None, times=(), until=None, title="")
    add(workspace, schedule(), plain)
    with opened.again().read() as kept:
        assert kept.schedules.get("schedule-1") == schedule()
        assert kept.schedules.all() == (schedule(), plain)


def test_an_ended_one_is_kept_and_told_when_asked_for(workspace: Workspace) -> None:
    add(workspace, schedule())
    workspace.write(lambda kept: kept.schedules.end("schedule-1", LATER)).result()
    follower = schedule("schedule-2", begun_at=LATER, follows="schedule-1")
    add(workspace, follower)
    with workspace.read() as kept:
        assert kept.schedules.all() == (follower,)
        assert kept.schedules.all(ended=True) == (schedule(ended_at=LATER, successor=follower), follower)
    with pytest.raises(ConflictError):
        workspace.write(lambda kept: kept.schedules.end("schedule-1", LATER)).result()
    with pytest.raises(ConflictError):
        add(workspace, schedule("schedule-3", follows="schedule-1"))


def test_an_ended_one_goes_on_unless_another_took_its_place(workspace: Workspace) -> None:
    add(workspace, schedule())
    workspace.write(lambda kept: kept.schedules.end("schedule-1", LATER)).result()
    workspace.write(lambda kept: kept.schedules.resume("schedule-1")).result()
    with workspace.read() as kept:
        assert kept.schedules.all() == (schedule(),)
    workspace.write(lambda kept: kept.schedules.end("schedule-1", LATER)).result()
    add(workspace, schedule("schedule-2", begun_at=LATER, follows="schedule-1"))
    with pytest.raises(ConflictError):
        workspace.write(lambda kept: kept.schedules.resume("schedule-1")).result()


def test_an_unknown_schedule_is_not_found(workspace: Workspace) -> None:
    with workspace.read() as kept, pytest.raises(NotFoundError):
        kept.schedules.get("none")


def test_what_was_merged_is_what_it_was_merged_into(workspace: Workspace) -> None:
    twin = replace(ROOM, id="subject-205", name="Room 205")
    add(workspace, schedule(subjects=(ROOM.id,)))
    workspace.write(lambda kept: kept.subjects.save(twin, at=NOW, by=None)).result()
    workspace.write(lambda kept: kept.subjects.merge(ROOM.id, twin.id, at=NOW, by=None)).result()
    workspace.write(lambda kept: kept.people.merge(ANNA.id, BORIS.id, at=NOW, by=None)).result()
    workspace.write(lambda kept: kept.sites.merge(HOTEL.id, SHOP.id, at=NOW, by=None)).result()
    record = finish(workspace)
    with workspace.read() as kept:
        found = kept.schedules.get("schedule-1")
        assert (found.site, found.subjects, found.person) == (SHOP.id, (twin.id,), BORIS.id)
        (seen,) = kept.schedules.finished([found], EARLIER)
    assert (seen.record, seen.site, seen.subject) == (record, SHOP.id, twin.id)


def test_only_inspections_that_count_are_told(workspace: Workspace) -> None:
    record = finish(workspace)
    finish(workspace, practice=True)
    finish(workspace, site=SHOP.id, subject=None)
    void = finish(workspace)
    event = RecordEvent("event-1", void, "void", ANNA.id, LATER, "twice")
    workspace.write(lambda kept: kept.records.add_event(event)).result()
    assert finished(workspace) == (Finished(record, "round", HOTEL.id, ROOM.id, LATER),)
    assert finished(workspace, template="other") == ()
    assert finished(workspace, since=LATER + timedelta(seconds=1)) == ()


def test_a_correction_is_as_early_as_what_it_corrects(workspace: Workspace) -> None:
    first = finish(workspace)
    for place, (id_, corrected) in enumerate((("record-2", first), ("record-3", "record-2")), 1):
        draft = full_draft(id_, supersedes=corrected)
        moment = LATER + timedelta(days=place)
        workspace.write(
            lambda kept, draft=draft, moment=moment: kept.records.add(
                sealed(kept, workspace.device, draft, moment)
            )
        ).result()
    assert finished(workspace) == (Finished("record-3", "round", HOTEL.id, ROOM.id, LATER),)
