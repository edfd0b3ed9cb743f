"""The calendar of the schedules, read back by the library and reckoned by dateutil."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from icalendar import Calendar

from inspector.checklists.repeats import LAST, Every, Repeat
from inspector.checklists.schedules import CalendarEntry, Schedule
from inspector.checklists.turns import occurrences
from inspector.reports.calendar_file import write_calendar

RIGA = ZoneInfo("Europe/Riga")
PLAIN = Schedule(
    id="s",
    title="",
    template="round",
    site="hotel",
    zone="Europe/Riga",
    subjects=(),
    person=None,
    repeat=Repeat(),
    times=(time(8),),
    since=date(2026, 1, 5),
    until=None,
    begun_at=datetime(2026, 1, 5, 7, tzinfo=RIGA),
)


def entry(repeat: Repeat, *times: time, **fields: Any) -> CalendarEntry:
    schedule = replace(PLAIN, repeat=repeat, times=times, **fields)
    about = ("Обход, этаж 4", "Company / Hotel", "Room; Комната\n房间, 1")
    return CalendarEntry(schedule, "first", 2, len(times) or 1, *about)


def read(path: Path, *entries: CalendarEntry) -> Calendar:
    write_calendar(entries, path, "Inspections")
    return Calendar.from_ical(path.read_bytes())


def starts(event: Any, most: datetime) -> list[datetime]:
    """The moments of an event up to `most`, as a calendar reckons them: by the wall clock."""
    begin = event["dtstart"].dt
    naive = datetime.combine(begin, time()) if not isinstance(begin, datetime) else begin.replace(tzinfo=None)
    zone = RIGA if not isinstance(begin, datetime) else begin.tzinfo
    rule = rrulestr(event["rrule"].to_ical().decode(), dtstart=naive, ignoretz=True)
    found = (moment.replace(tzinfo=zone) for moment in rule[:400])
    return [moment for moment in found if moment.astimezone(UTC) < most.astimezone(UTC)]


@pytest.mark.parametrize(
    "repeat",
    [
        Repeat(),
        Repeat(Every.DAY, 3),
        Repeat(Every.WEEK, 2, (0, 4)),
        Repeat(Every.MONTH_WEEKDAY, 1, (0,), 1),
        Repeat(Every.MONTH_WORKING_DAY, 3, place=LAST),
        Repeat(Every.MONTH_DAY, 1, place=31),
    ],
    ids=lambda repeat: repeat.rule,
)
def test_a_calendar_comes_to_the_same_moments(tmp_path: Path, repeat: Repeat) -> None:
    told = entry(repeat, time(8), since=date(2026, 1, 3))
    (event,) = read(tmp_path / "plan.ics", told).walk("VEVENT")
    first, last = date(2026, 1, 5), date(2026, 12, 31)
    expected = [turn.at for turn in occurrences(told.schedule, first, last)]
    found = starts(event, datetime(2027, 1, 1, tzinfo=RIGA))
    assert found == expected


def test_what_comes_once_does_not_repeat_and_what_is_over_is_left_out(tmp_path: Path) -> None:
    once, over = (entry(Repeat(Every.ONCE), time(8), since=date(2026, 1, day)) for day in (7, 3))
    (event,) = read(tmp_path / "plan.ics", once, replace(over, changes=0)).walk("VEVENT")
    assert event["dtstart"].dt == datetime(2026, 1, 7, 8, tzinfo=RIGA)
    assert "rrule" not in event


def test_each_time_of_day_is_an_event_with_its_own_lasting_name(tmp_path: Path) -> None:
    told = entry(Repeat(), time(8), time(14), time(18))
    events = read(tmp_path / "plan.ics", told).walk("VEVENT")
    assert [event["uid"] for event in events] == [
        "first-0@inspector",
        "first-1@inspector",
        "first-2@inspector",
    ]
    assert [event["dtstart"].dt for event in events] == [
        datetime(2026, 1, 5, hour, tzinfo=RIGA) for hour in (8, 14, 18)
    ]
    assert {int(event["sequence"]) for event in events} == {2}


def test_what_comes_no_more_is_cancelled_under_its_name(tmp_path: Path) -> None:
    """A calendar that reads the file anew takes away what it took in before."""
    fewer = replace(entry(Repeat(), time(8)), places=3)
    over = entry(Repeat(Every.ONCE), time(8), since=date(2026, 1, 3))
    ended = replace(
        entry(Repeat(), time(8), ended_at=datetime(2026, 3, 1, 23, 30, tzinfo=UTC)), uid="second", changes=0
    )
    events = read(tmp_path / "plan.ics", fewer, replace(over, uid="over"), ended).walk("VEVENT")
    told = {str(event["uid"]): (event.get("status"), int(event["sequence"])) for event in events}
    assert told == {
        "first-0@inspector": (None, 2),
        "first-1@inspector": ("CANCELLED", 2),
        "first-2@inspector": ("CANCELLED", 2),
        "over-0@inspector": ("CANCELLED", 2),
        "second-0@inspector": ("CANCELLED", 1),
    }
    assert events[-1]["dtstart"].dt == date(2026, 3, 2)
    assert "rrule" not in events[-1]


def test_texts_of_people_come_back_as_they_are(tmp_path: Path) -> None:
    told = entry(Repeat(), time(8))
    (event,) = read(tmp_path / "plan.ics", told).walk("VEVENT")
    assert (event["summary"], event["location"]) == (told.title, told.place)
    assert event["description"] == told.about


def test_a_whole_day_has_no_time_and_ends_on_a_day(tmp_path: Path) -> None:
    told = entry(Repeat(), until=date(2026, 2, 1))
    (event,) = read(tmp_path / "plan.ics", told).walk("VEVENT")
    assert event["dtstart"].dt == date(2026, 1, 5)
    assert event["rrule"]["UNTIL"] == [date(2026, 2, 1)]


def test_the_last_day_is_kept_in_utc_and_its_turn_with_it(tmp_path: Path) -> None:
    told = entry(Repeat(), time(8), until=date(2026, 7, 1))
    (event,) = read(tmp_path / "plan.ics", told).walk("VEVENT")
    (until,) = event["rrule"]["UNTIL"]
    assert until == datetime(2026, 7, 1, 5, tzinfo=UTC)


def test_the_zone_comes_along_with_its_summer_time(tmp_path: Path) -> None:
    calendar = read(tmp_path / "plan.ics", entry(Repeat(), time(8)))
    (zone,) = calendar.walk("VTIMEZONE")
    assert zone["tzid"] == "Europe/Riga"
    offsets = {part["tzoffsetto"].td for part in zone.walk() if "tzoffsetto" in part}
    assert offsets == {timedelta(hours=2), timedelta(hours=3)}


def test_the_same_schedules_are_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.ics", "two.ics"):
        write_calendar([entry(Repeat(), time(8))], tmp_path / name, "Inspections")
    assert (tmp_path / "one.ics").read_bytes() == (tmp_path / "two.ics").read_bytes()
