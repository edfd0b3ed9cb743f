"""The schedules as an iCalendar file (RFC 5545), for the calendars of others.

Each time of day of a schedule is an event that repeats. Its UID stays the same when the schedule is changed,
so that a file read in later takes the place of the one before; what comes no more is in it as cancelled.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from inspector.checklists.repeats import Every
from inspector.checklists.schedules import CalendarEntry, Occurrence
from inspector.checklists.turns import upcoming
from inspector.files import write_whole
from inspector.version import VERSION

if TYPE_CHECKING:
    from icalendar import Event

YEARS_AHEAD = 10  # that the rules of summer time are written for


def write_calendar(entries: Sequence[CalendarEntry], path: Path, name: str) -> None:
    """Write the file whole or not at all. `name` is what the calendar is called."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", f"-//Inspector//Inspector {VERSION}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    for entry in entries:
        for event in _events(entry):
            calendar.add_component(event)
    if entries:
        first = min(entry.schedule.begun_at.date() for entry in entries) - timedelta(366)
        last = max(entry.schedule.begun_at.date() for entry in entries).replace(day=1)
        calendar.add_missing_timezones(first, last.replace(year=last.year + YEARS_AHEAD))
    write_whole(path, calendar.to_ical())


def _events(entry: CalendarEntry) -> Iterator[Event]:
    """One for each time of day at which it comes round, or came round before it was changed or ended."""
    schedule = entry.schedule
    hours: Sequence[time | None] = schedule.times or (None,)
    for place in range(entry.places):
        hour = hours[place] if place < len(hours) else None
        one = replace(schedule, times=() if hour is None else (hour,))
        first = next(iter(upcoming(one, schedule.begun_at, 1)), None)
        if first is not None and place < len(hours):
            yield _repeating(entry, first, hour, place)
        elif entry.changes or schedule.ended_at is not None:
            yield _cancelled(entry, place)


def _cancelled(entry: CalendarEntry, place: int) -> Event:
    schedule = entry.schedule
    changed_at = schedule.ended_at or schedule.begun_at
    event = _event(entry, place, entry.changes + (schedule.ended_at is not None), changed_at)
    event.add("dtstart", changed_at.astimezone(ZoneInfo(schedule.zone)).date())
    event.add("status", "CANCELLED")
    return event


def _event(entry: CalendarEntry, place: int, sequence: int, changed_at: datetime) -> Event:
    """What every event says: which one, how often it was changed, what and where."""
    from icalendar import Event

    event = Event()
    event.add("uid", f"{entry.uid}-{place}@inspector")
    event.add("sequence", sequence)
    event.add("dtstamp", changed_at.astimezone(UTC))
    event.add("summary", entry.title)
    event.add("location", entry.place)
    event.add("description", entry.about)
    return event


def _repeating(entry: CalendarEntry, first: Occurrence, hour: time | None, place: int) -> Event:
    from icalendar import vRecur

    schedule = entry.schedule
    event = _event(entry, place, entry.changes, schedule.begun_at)
    event.add("dtstart", first.day if hour is None else _wall(first.day, hour, schedule.zone))
    if hour is None:
        event.add("transp", "TRANSPARENT")
    if schedule.repeat.every is not Every.ONCE:
        rule = vRecur.from_ical(schedule.rule)
        if schedule.until is not None:
            rule["UNTIL"] = _until(schedule.until, hour, schedule.zone)
        event.add("rrule", rule)
    return event


def _wall(day: date, hour: time, zone: str) -> datetime:
    return datetime.combine(day, hour, ZoneInfo(zone))


def _until(last: date, hour: time | None, zone: str) -> date | datetime:
    """As the format wants it: a day for events of whole days, else a moment in UTC."""
    return last if hour is None else _wall(last, hour, zone).astimezone(UTC)
