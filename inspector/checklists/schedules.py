"""Schedules: what is to be inspected where and when, and what became of each turn.

The turns of a schedule tile time: a turn may be done from the beginning of its day, or from its hour where
others of the day come before it, until the next turn may. It is due until the end of its day or the next
turn, overdue from then on, and missed once the next turn has come. Hours are by the wall clock of the site:
one that summer time leaves out comes as much later, one that comes twice is the first.

A change counts from the moment it is made. What was open then stays as it was, until the first turn that
comes after it by the new rule; only what is due still on a day on which the new rule asks, too, gives way.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from zoneinfo import ZoneInfo

from inspector.checklists.repeats import Repeat


@dataclass(frozen=True, slots=True)
class Schedule:
    """A template to be gone through at a site, over and over.

    `template` is its id, and the newest version is meant. `subjects` are ids; without any, one inspection of
    the template does. `person` is the id of who is to do it. Without `times` a turn is any time of its day.
    `zone` is the site's; `since` and `until` are days there, both counted in. `begun_at` is when it was
    written down, `ended_at` when it was ended or its `successor` took its place, which names it as `follows`.
    """

    id: str
    title: str
    template: str
    site: str
    zone: str
    subjects: tuple[str, ...]
    person: str | None
    repeat: Repeat
    times: tuple[time, ...]
    since: date
    until: date | None
    begun_at: datetime
    ended_at: datetime | None = None
    follows: str | None = None
    successor: Schedule | None = None

    @property
    def rule(self) -> str:
        return self.repeat.rule

    @property
    def weight(self) -> int:
        """How many inspections a turn asks for."""
        return max(1, len(self.subjects))


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One turn: when it comes, from when it may be done, until when it is due, and when it is missed, None
    where nothing follows. All in the site's time zone."""

    at: datetime
    opens: datetime
    until: datetime
    closes: datetime | None

    @property
    def day(self) -> date:
        return self.at.date()


class State(StrEnum):
    DUE = "due"
    OVERDUE = "overdue"
    MISSED = "missed"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Finished:
    """An inspection that counts, as far as schedules are concerned. `at` is when it was finished first:
    correcting it later makes it no later."""

    record: str
    template: str
    site: str
    subject: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Due:
    """A turn and what became of it. `records` are the inspections that did it, `left` the subjects that none
    did."""

    schedule: Schedule
    turn: Occurrence
    state: State
    records: tuple[str, ...] = ()
    left: tuple[str, ...] = ()

    @property
    def at(self) -> datetime:
        return self.turn.at

    @property
    def until(self) -> datetime:
        return self.turn.until

    @property
    def done(self) -> int:
        return len(self.records)

    def days_late(self, now: datetime) -> int:
        return max(0, (now.astimezone(self.at.tzinfo).date() - self.turn.day).days)


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """A running schedule as a calendar shows it. `uid` is the id of the schedule it began as, `changes` how
    often it was changed since."""

    schedule: Schedule
    uid: str
    changes: int
    title: str
    place: str
    about: str


def occurrences(schedule: Schedule, first: date, last: date) -> tuple[Occurrence, ...]:
    """The turns whose day at the site is from `first` to `last`; those that were over when the schedule was
    written down, or not yet when it ended, are none of its."""
    bounded = last if schedule.until is None else min(last, schedule.until)
    days = list(schedule.repeat.days(schedule.since, first, bounded)) if bounded >= first else []
    following = schedule.repeat.after(schedule.since, days[-1]) if days else None
    if following is not None and schedule.until is not None and following > schedule.until:
        following = None
    return tuple(
        turn
        for day, then in pairwise([*days, following])
        if day is not None
        for turn in _turns(schedule, day, then)
        if _is_its(schedule, turn)
    )


def current(schedule: Schedule, today: date) -> tuple[Occurrence, ...]:
    """The turns of today, and of the last day before on which there were any."""
    over = today if schedule.until is None else min(today, schedule.until + timedelta(1))
    if schedule.ended_at is not None:
        over = min(over, _here(schedule, schedule.ended_at) + timedelta(1))
    before = schedule.repeat.before(schedule.since, over)
    return occurrences(schedule, today if before is None else before, today)


def upcoming(schedule: Schedule, now: datetime, most: int) -> tuple[Occurrence, ...]:
    """The next turns that are still to be done at `now`, that of the hour among them."""
    found: list[Occurrence] = []
    day = schedule.repeat.after(schedule.since, _here(schedule, now) - timedelta(1))
    while schedule.ended_at is None and day is not None and len(found) < most:
        if schedule.until and day > schedule.until:
            break
        found += [turn for turn in occurrences(schedule, day, day) if _before(now, turn.until)]
        day = schedule.repeat.after(schedule.since, day)
    return tuple(found[:most])


def judge(schedule: Schedule, turn: Occurrence, finished: Iterable[Finished], now: datetime) -> Due:
    """What became of a turn, by the inspections of the schedule's template and site."""
    within = [each for each in finished if _within(turn, each.at)]
    within.sort(key=lambda each: each.at)
    if schedule.subjects:
        did = {each.subject: each.record for each in reversed(within)}
        records = tuple(did[subject] for subject in schedule.subjects if subject in did)
        left = tuple(subject for subject in schedule.subjects if subject not in did)
    else:
        records, left = tuple(each.record for each in within[:1]), ()
    return Due(schedule, turn, _state(turn, len(records) == schedule.weight, now), records, left)


def _state(turn: Occurrence, done: bool, now: datetime) -> State:
    if done:
        return State.DONE
    if _before(now, turn.until):
        return State.DUE
    return State.OVERDUE if turn.closes is None or _before(now, turn.closes) else State.MISSED


def _within(turn: Occurrence, at: datetime) -> bool:
    return not _before(at, turn.opens) and (turn.closes is None or _before(at, turn.closes))


def _is_its(schedule: Schedule, turn: Occurrence) -> bool:
    if not _before(schedule.begun_at, turn.until):
        return False
    if schedule.ended_at is None or not _before(schedule.ended_at, turn.until):
        return True
    has_come = not _before(schedule.ended_at, turn.at)
    return (
        has_come
        and schedule.successor is not None
        and not occurrences(schedule.successor, turn.day, turn.day)
    )


def _here(schedule: Schedule, moment: datetime) -> date:
    """The day it is at the schedule's site."""
    return moment.astimezone(ZoneInfo(schedule.zone)).date()


def _before(one: datetime, other: datetime) -> bool:
    """By UTC: two times of one zone are compared by the wall clock, which goes back in autumn."""
    return one.astimezone(UTC) < other.astimezone(UTC)


def _turns(schedule: Schedule, day: date, then: date | None) -> Iterator[Occurrence]:
    """The turns of one day, each with where it ends; `then` is the next day with turns."""
    zone = ZoneInfo(schedule.zone)
    begin, end = _moment(day, time(), zone), _moment(day + timedelta(1), time(), zone)
    hours = _hours(day, schedule.times, zone) or [begin]
    for place, (at, following) in enumerate(pairwise([*hours, None])):
        assert at is not None
        opens = at if place else begin
        if following is not None:
            yield Occurrence(at, opens, following, following)
        else:
            yield Occurrence(at, opens, end, _closes(schedule, then, zone))


def _closes(schedule: Schedule, then: date | None, zone: ZoneInfo) -> datetime | None:
    """When the last turn of a day is missed: as the next day with turns begins, by the rule of then."""
    closes = None if then is None else _moment(then, time(), zone)
    found = _unless_ended(schedule, closes)
    return None if found is None else found.astimezone(zone)


def _unless_ended(schedule: Schedule, opens: datetime | None) -> datetime | None:
    """When the next turn may be done: at `opens`, unless the schedule ended before. Then it is the first of
    what took its place; without that, what is open closes as the schedule ends."""
    ended = schedule.ended_at
    if ended is None or (opens is not None and not _before(ended, opens)):
        return opens
    return ended if schedule.successor is None else _next_opens(schedule.successor, ended)


def _next_opens(schedule: Schedule, moment: datetime) -> datetime | None:
    """When the first turn may be done that may not be done before `moment`."""
    zone, here = ZoneInfo(schedule.zone), _here(schedule, moment)
    days = schedule.repeat.days(schedule.since, here, schedule.until or date.max)
    found = (opens for day in days for opens in _openings(schedule, day, zone) if not _before(opens, moment))
    return _unless_ended(schedule, next(found, None))


def _openings(schedule: Schedule, day: date, zone: ZoneInfo) -> list[datetime]:
    return [_moment(day, time(), zone), *_hours(day, schedule.times, zone)[1:]]


def _hours(day: date, times: Sequence[time], zone: ZoneInfo) -> list[datetime]:
    """In their order by the sun; two that summer time throws together are one."""
    return sorted({_moment(day, hour, zone) for hour in times}, key=lambda at: at.astimezone(UTC))


def _moment(day: date, hour: time, zone: ZoneInfo) -> datetime:
    """By way of UTC: an hour that is not there becomes one that is."""
    return datetime.combine(day, hour, zone).astimezone(UTC).astimezone(zone)
