"""The turns of schedules: when each comes, from when it may be done, until when it is due, when it is missed.

The turns of a schedule tile time: a turn may be done from the beginning of its day, or from its hour where
others of the day come before it, until the next turn may. It is due until the next turn of the day, the last
one until the day ends, and four hours at least where it comes late in the evening: 23:00 is due until 03:00,
unless the next turn comes before, and the first turn of the next day may be done from then on. After that it
is overdue, and missed once the next turn has come. Hours are by the wall clock of the site: one that summer
time leaves out comes as much later, one that comes twice is the first.

A change counts from the moment it is made. What was open then stays as it was, until the first turn that
comes after it by the new rule; only what is due still on a day on which the new rule asks, too, gives way.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import chain, pairwise
from zoneinfo import ZoneInfo

from inspector.checklists.schedules import Occurrence, Schedule, here, is_before, utc

LEAST = timedelta(hours=4)
"""How long a turn is due at least, unless the next one comes before."""


def occurrences(schedule: Schedule, first: date, last: date) -> tuple[Occurrence, ...]:
    """The turns whose day at the site is from `first` to `last`; those that were over when the schedule was
    written down, or not yet when it ended, are none of its."""
    bounded = min(last, _last_day(schedule))
    rule, since = schedule.repeat, schedule.since
    days = list(rule.days(since, first, bounded)) if bounded >= first else []
    if not days:
        return ()
    following = rule.after(since, days[-1])
    if following is not None and schedule.until is not None and following > schedule.until:
        following = None
    befores, thens = [rule.before(since, days[0]), *days], [*days[1:], following]
    return tuple(
        turn
        for before, day, then in zip(befores, days, thens, strict=False)
        for turn in _turns(schedule, before, day, then)
        if _is_its(schedule, turn)
    )


def current(schedule: Schedule, today: date) -> tuple[Occurrence, ...]:
    """The turns of today, and of the last day before on which there were any."""
    last = _last_day(schedule)
    before = schedule.repeat.before(schedule.since, today if today <= last else last + timedelta(1))
    return occurrences(schedule, today if before is None else before, today)


def upcoming(schedule: Schedule, now: datetime, most: int) -> tuple[Occurrence, ...]:
    """The next turns that are still to be done at `now`, that of the hour among them."""
    found: list[Occurrence] = []
    day = schedule.repeat.after(schedule.since, here(schedule, now) - timedelta(2))
    while schedule.ended_at is None and day is not None and len(found) < most:
        if schedule.until and day > schedule.until:
            break
        found += [turn for turn in occurrences(schedule, day, day) if is_before(now, turn.until)]
        day = schedule.repeat.after(schedule.since, day)
    return tuple(found[:most])


def broken_off(schedule: Schedule) -> bool:
    """Whether it was ended for good while more turns were to come."""
    ended = schedule.ended_at
    if ended is None or schedule.successor is not None:
        return False
    return bool(upcoming(replace(schedule, ended_at=None), ended, 1))


def _last_day(schedule: Schedule) -> date:
    """The last day on which there may be turns of it."""
    ended = schedule.ended_at
    return min(schedule.until or date.max, date.max if ended is None else here(schedule, ended))


def _is_its(schedule: Schedule, turn: Occurrence) -> bool:
    if not is_before(schedule.begun_at, turn.until):
        return False
    if schedule.ended_at is None or not is_before(schedule.ended_at, turn.until):
        return True
    has_come = not is_before(schedule.ended_at, turn.at)
    return (
        has_come
        and schedule.successor is not None
        and not occurrences(schedule.successor, turn.day, turn.day)
    )


def _turns(schedule: Schedule, before: date | None, day: date, then: date | None) -> Iterator[Occurrence]:
    """The turns of one day, each with where it ends, between the days with turns before and after it."""
    hours, openings = _hours(schedule, day), _openings(schedule, before, day)
    for at, opens, following in zip(hours, openings, [*openings[1:], None], strict=True):
        if following is not None:
            yield Occurrence(at, opens, following, following)
        else:
            yield Occurrence(at, opens, *_last_ends(schedule, day, then))


def _openings(schedule: Schedule, before: date | None, day: date) -> list[datetime]:
    """From when each turn of a day may be done; the first of a day waits for the last of the day before."""
    first, *others = _hours(schedule, day)
    begin = _midnight(schedule, day)
    if before == day - timedelta(1):
        begin = min(first, _over(schedule, before), key=utc)
    return [begin, *others]


def _over(schedule: Schedule, day: date) -> datetime:
    """Until when the last turn of a day is due, where none comes before."""
    last = (_hours(schedule, day)[-1].astimezone(UTC) + LEAST).astimezone(ZoneInfo(schedule.zone))
    return max(_midnight(schedule, day + timedelta(1)), last, key=utc)


def _last_ends(schedule: Schedule, day: date, then: date | None) -> tuple[datetime, datetime | None]:
    """Until when the last turn of a day is due, and when it is missed: as the first of the next day with
    turns may be done, by the rule of then."""
    over, following = _over(schedule, day), None if then is None else _openings(schedule, day, then)[0]
    closes = _unless_ended(schedule, following)
    until = over if following is None else min(over, following, key=utc)
    return until, None if closes is None else closes.astimezone(ZoneInfo(schedule.zone))


def _unless_ended(schedule: Schedule, opens: datetime | None) -> datetime | None:
    """When the next turn may be done: at `opens`, unless the schedule ended before. Then it is the first of
    what took its place; without that, what is open closes as the schedule ends."""
    ended = schedule.ended_at
    if ended is None or (opens is not None and not is_before(ended, opens)):
        return opens
    return ended if schedule.successor is None else _next_opens(schedule.successor, ended)


def _next_opens(schedule: Schedule, moment: datetime) -> datetime | None:
    """When the first turn may be done that may not be done before `moment`."""
    today, rule = here(schedule, moment), schedule.repeat
    days = rule.days(schedule.since, today, schedule.until or date.max)
    pairs = pairwise(chain([rule.before(schedule.since, today)], days))
    openings = (opens for before, day in pairs if day for opens in _openings(schedule, before, day))
    found = (opens for opens in openings if not is_before(opens, moment))
    return _unless_ended(schedule, next(found, None))


def _hours(schedule: Schedule, day: date) -> list[datetime]:
    """The hours of its turns, by the sun; two that summer time throws together are one."""
    zone = ZoneInfo(schedule.zone)
    return sorted({_moment(day, hour, zone) for hour in schedule.times or (time(),)}, key=utc)


def _midnight(schedule: Schedule, day: date) -> datetime:
    return _moment(day, time(), ZoneInfo(schedule.zone))


def _moment(day: date, hour: time, zone: ZoneInfo) -> datetime:
    """By way of UTC: an hour that is not there becomes one that is."""
    return datetime.combine(day, hour, zone).astimezone(UTC).astimezone(zone)
