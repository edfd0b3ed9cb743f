"""Schedules: what is due, what was missed, and that a changed one keeps its past."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from inspector.checklists.method import Method
from inspector.checklists.places import Site
from inspector.checklists.repeats import Every, Repeat
from inspector.checklists.schedules import State
from inspector.errors import ConflictError, InputError
from inspector.services.changes import PLANS, Changed
from inspector.services.rounds import RoundStart
from inspector.services.scheduling import Far, Plan
from inspector.services.session import Session, open_session
from inspector.services.starting import Start

RIGA = ZoneInfo("Europe/Riga")
FRIDAY = date(2026, 10, 2)
WEEKLY = Repeat(Every.WEEK, 1, (4,))
THRICE = (time(8), time(14), time(18))


def local(day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(2026, 10, day, hour, minute, tzinfo=RIGA)


class Day:
    """A workspace whose clock is set by hand; it begins on Thursday, 1 October 2026."""

    def __init__(self, session: Session, room: Any, hotel: str, elena: str) -> None:
        self.now = local(1, 12)
        self.session = open_session(session.workspace, session.files, lambda: self.now)
        self.room, self.hotel, self.elena = room, hotel, elena

    @property
    def schedule(self) -> Any:
        return self.session.schedule

    def plans(self, repeat: Repeat = WEEKLY, *times: time, **fields: Any) -> str:
        return self.schedule.add(self.plan(repeat, *times, **fields), self.elena).id

    def plan(self, repeat: Repeat = WEEKLY, *times: time, **fields: Any) -> Plan:
        told = {"template": "room", "site": self.hotel, "since": date(2026, 10, 1), **fields}
        return Plan(repeat=repeat, times=times, **told)

    def inspects(self, name: str, at: datetime, **fields: Any) -> str:
        self.now = at
        start = Start(self.room, fields.pop("site", self.hotel), name, self.elena, **fields)
        return self.session.finish(self.session.start(start).id, "left as it is").id

    def due(self, at: datetime) -> list[tuple[str, str, State]]:
        return [
            (each.planned.site.name, f"{each.due.at:%d %H:%M}", each.due.state)
            for each in self.schedule.due(at)
        ]


@pytest.fixture
def day(session: Session, room: Any, hotel: str, elena: str) -> Day:
    return Day(session, room, hotel, elena)


def test_a_turn_is_due_on_its_day_then_overdue_and_done_by_an_inspection(day: Day) -> None:
    day.plans()
    assert day.due(local(1, 23)) == []
    assert day.due(local(2)) == [("Harbour Hotel", "02 00:00", State.DUE)]
    assert day.due(local(4, 9)) == [("Harbour Hotel", "02 00:00", State.OVERDUE)]
    day.inspects("412", local(4, 10))
    assert day.due(local(4, 11)) == []
    assert [each.state for each in day.schedule.calendar(FRIDAY, FRIDAY)] == [State.DONE]


def test_only_what_counts_there_and_for_it_does_a_turn(day: Day) -> None:
    other = day.session.directory.add_site("Park Hotel", zone="Europe/Riga").id
    day.plans(subjects=("Room 412",))
    day.inspects("Room 414", local(2, 9))
    day.inspects("Room 412", local(2, 9), practice=True)
    day.inspects("Room 412", local(2, 9), site=other)
    void = day.inspects("Room 412", local(2, 9))
    assert day.due(local(2, 10)) == []
    day.session.void(void, "by mistake", day.elena)
    assert len(day.due(local(2, 10))) == 1


def test_correcting_an_inspection_later_makes_it_no_later(day: Day) -> None:
    day.plans()
    first = day.inspects("412", local(2, 9))
    day.now = local(12, 9)
    corrected = day.session.correct(first, "a slip", day.elena).id
    day.session.finish(corrected, "left as it is")
    states = [each.state for each in day.schedule.calendar(FRIDAY, date(2026, 10, 9))]
    assert states == [State.DONE, State.OVERDUE]


def test_several_turns_a_day_and_a_list_of_rooms(day: Day) -> None:
    day.plans(Repeat(), *THRICE, subjects=("Room 1", "Room 2", "Room 1"))
    day.inspects("Room 1", local(2, 9))
    (morning, *_) = day.schedule.due(local(2, 9, 30))
    assert [each.name for each in morning.left] == ["Room 2"]
    assert morning.due.done == 1
    assert day.due(local(2, 15)) == [
        ("Harbour Hotel", "02 14:00", State.DUE),
        ("Harbour Hotel", "02 18:00", State.DUE),
    ]
    day.now = local(2, 15)
    assert day.schedule.missed(FRIDAY, FRIDAY) == {morning.planned.schedule.id: 1}


def test_the_week_counts_inspections_done_of_those_planned(day: Day) -> None:
    day.plans(subjects=("Room 1", "Room 2"))
    day.plans(Repeat(Every.WEEK, 1, (3,)))
    day.inspects("Room 1", local(2, 9))
    assert day.schedule.week(FRIDAY) == Far(done=2, planned=3, missed=0)
    assert day.schedule.week(date(2026, 9, 28)) == day.schedule.week(date(2026, 10, 4))


def test_a_changed_schedule_keeps_its_past(day: Day) -> None:
    id_ = day.plans(Repeat())
    day.now = local(5, 12)
    made = day.schedule.change(id_, day.plan(Repeat(), time(9), since=date(2026, 10, 5)), day.elena)
    assert made.changed == PLANS
    (running,) = day.schedule.all()
    assert (running.schedule.id, running.schedule.follows) == (made.id, id_)
    assert [each.schedule.ended_at for each in day.schedule.all(ended=True)] == [local(5, 12), None]
    turns = [(each.at.day, each.at.hour) for each in day.schedule.calendar(FRIDAY, date(2026, 10, 6))]
    assert turns == [(2, 0), (3, 0), (4, 0), (5, 9), (6, 9)]
    with pytest.raises(ConflictError):
        day.schedule.change(id_, day.plan(), day.elena)


def test_what_was_overdue_when_the_schedule_was_changed_is_still_to_be_done(day: Day) -> None:
    id_ = day.plans(person=day.elena)
    day.now = local(4, 12)
    day.schedule.change(id_, day.plan(Repeat(Every.WEEK, 1, (0,)), time(9)), day.elena)
    (late,) = day.schedule.due(local(4, 13))
    assert (late.due.at, late.due.state, late.planned.person.name) == (local(2), State.OVERDUE, "Elena Kask")
    assert day.schedule.missed(FRIDAY, FRIDAY) == {}
    assert day.due(local(5, 8)) == [("Harbour Hotel", "05 09:00", State.DUE)]
    day.inspects("412", local(4, 14))
    assert day.due(local(4, 15)) == []
    assert [each.state for each in day.schedule.calendar(FRIDAY, FRIDAY)] == [State.DONE]


def test_what_a_changed_schedule_of_a_retired_site_left_asks_for_nothing(day: Day) -> None:
    id_ = day.plans()
    day.now = local(4, 12)
    day.schedule.change(id_, day.plan(Repeat(Every.WEEK, 1, (0,))), day.elena)
    day.session.library.retire("room")
    assert day.due(local(4, 13)) == []


def test_saved_as_it_was_a_schedule_goes_on(day: Day) -> None:
    plan = day.plan(WEEKLY, time(9), subjects=("Room 412",), person=day.elena, title="Walk")
    id_ = day.schedule.add(plan, day.elena).id
    day.now = local(5, 12)
    made = day.schedule.change(id_, plan, day.elena)
    assert (made.id, made.changed) == (id_, Changed())
    assert len(day.schedule.all(ended=True)) == 1


def test_what_was_missed_before_a_change_is_told_of_what_took_its_place(day: Day) -> None:
    id_ = day.plans(Repeat())
    for at in (3, 5):
        day.now = local(at, 12)
        id_ = day.schedule.change(id_, day.plan(Repeat(), time(at)), day.elena).id
    day.now = local(6, 12)
    assert day.schedule.missed(FRIDAY, date(2026, 10, 31)) == {id_: 4}


def test_an_ended_schedule_asks_for_nothing_and_stays_in_the_count(day: Day) -> None:
    id_ = day.plans(Repeat())
    day.now = local(5, 12)
    day.schedule.end(id_)
    assert day.due(local(5, 13)) == []
    assert day.schedule.missed(FRIDAY, date(2026, 10, 31)) == {id_: 3}


def test_what_a_plan_lacks_is_said_by_field_and_nothing_is_kept(day: Day) -> None:
    empty = Plan(None, None, FRIDAY, Repeat(Every.WEEK), until=date(2026, 10, 1))
    assert empty.lacks() == {
        "template": "template",
        "site": "site",
        "repeat": "repeat-weekday",
        "until": "until",
    }
    with pytest.raises(InputError) as refused:
        day.schedule.add(empty, day.elena)
    assert refused.value.code == "schedule-template"
    assert day.schedule.all() == ()
    assert day.schedule.preview(empty) == ()


def test_the_preview_tells_the_next_five(day: Day) -> None:
    found = day.schedule.preview(day.plan(Repeat(Every.WEEK, 2, (4,)), time(9)))
    assert [f"{turn.at:%d.%m}" for turn in found] == ["02.10", "16.10", "30.10", "13.11", "27.11"]
    assert {turn.at.hour for turn in found} == {9}


def test_each_site_has_its_own_day(day: Day) -> None:
    west = day.session.directory.save_site(Site("site-west", "West", zone="America/Los_Angeles")).id
    day.plans(site=west)
    day.plans()
    at = local(3, 9)  # in Los Angeles it is still Friday evening
    assert [(name, state) for name, _, state in day.due(at)] == [
        ("Harbour Hotel", State.OVERDUE),
        ("West", State.DUE),
    ]


def test_the_round_begun_for_a_turn_is_named(day: Day) -> None:
    day.plans(subjects=("Room 1", "Room 2"))
    day.now = local(2, 9)
    assert day.schedule.due()[0].round is None
    start = RoundStart(day.room, day.hotel, ("Room 1", "Room 2"), day.elena, Method.SUPERVISOR)
    begun = day.session.rounds.start(start).id
    assert day.schedule.due()[0].round == begun
    day.session.rounds.close(begun)
    assert day.schedule.due()[0].round is None


def test_a_bare_number_is_the_room_that_ends_in_it(day: Day) -> None:
    day.inspects("Room 412", local(1, 13))
    day.plans(subjects=("412",))
    assert [each.name for each in day.schedule.all()[0].subjects] == ["Room 412"]


def test_a_retired_template_asks_for_nothing(day: Day) -> None:
    day.plans()
    day.session.library.retire("room")
    assert day.due(local(2, 9)) == []
    assert [each.runs for each in day.schedule.all()] == [False]


def test_nothing_is_missed_where_the_site_or_the_template_is_retired(day: Day) -> None:
    day.plans(Repeat())
    day.inspects("412", local(2, 9))
    day.now = local(6, 9)
    (site,) = (each for each in day.session.directory.sites() if each.id == day.hotel)
    assert day.schedule.week(FRIDAY) == Far(done=1, planned=4, missed=3)
    day.session.directory.save_site(replace(site, retired=True))
    assert day.schedule.week(FRIDAY) == Far(done=1, planned=1, missed=0)
    assert day.schedule.missed(FRIDAY, date(2026, 10, 31)) == {}
    day.session.directory.save_site(replace(site, retired=False))
    day.session.library.retire("room")
    assert day.schedule.week(FRIDAY) == Far(done=1, planned=1, missed=0)


def test_a_year_of_turns_is_found_at_once(day: Day) -> None:
    for _ in range(20):
        day.plans(Repeat(), *THRICE, since=date(2016, 1, 4))
    begun = datetime.now(UTC)
    assert len(day.schedule.due(local(2, 9))) == 60
    assert datetime.now(UTC) - begun < timedelta(seconds=1)


def test_a_calendar_names_a_changed_schedule_as_before_and_takes_away_ended_ones(
    day: Day, tmp_path: Path
) -> None:
    id_ = day.plans(subjects=("Room 412",), person=day.elena)
    ended = day.plans(Repeat())
    day.schedule.end(ended)
    over = day.plans(Repeat(Every.ONCE))
    day.now = local(3, 9)
    day.schedule.end(over)
    day.schedule.change(id_, day.plan(WEEKLY, time(9), title="Friday walk"), day.elena)
    assert day.schedule.write_calendar(tmp_path / "plan.ics", "en") == 1
    gone, event = Calendar.from_ical((tmp_path / "plan.ics").read_bytes()).walk("VEVENT")
    assert (gone["uid"], gone["status"]) == (f"{ended}-0@inspector", "CANCELLED")
    assert event["uid"] == f"{id_}-0@inspector"
    assert (event["summary"], event["location"], int(event["sequence"])) == (
        "Friday walk",
        "Harbour Hotel",
        1,
    )
