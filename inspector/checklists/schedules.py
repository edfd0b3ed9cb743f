"""Schedules: what is to be inspected where and when, and what became of each turn (`turns.py`)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
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
    """A schedule as a calendar shows it, or takes it away again where it has ended. `uid` is the id of the
    schedule it began as, `changes` how often it was changed since, `places` how many times of a day it has,
    or had before a change."""

    schedule: Schedule
    uid: str
    changes: int
    places: int
    title: str
    place: str
    about: str


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
    if turn.closes is not None and not is_before(now, turn.closes):
        return State.MISSED
    return State.DUE if is_before(now, turn.until) else State.OVERDUE


def _within(turn: Occurrence, at: datetime) -> bool:
    return not is_before(at, turn.opens) and (turn.closes is None or is_before(at, turn.closes))


def newest(schedule: Schedule) -> Schedule:
    """The one that stands in the place of a schedule after all changes."""
    while schedule.successor is not None:
        schedule = schedule.successor
    return schedule


def is_before(one: datetime, other: datetime) -> bool:
    return utc(one) < utc(other)


def utc(moment: datetime) -> datetime:
    """What moments are compared by: two of one zone are by the wall clock, which goes back in autumn."""
    return moment.astimezone(UTC)


def here(schedule: Schedule, moment: datetime) -> date:
    """The day it is at the schedule's site."""
    return moment.astimezone(ZoneInfo(schedule.zone)).date()
