"""Schedules: written down, changed, ended; what is due, what was missed, how far the week is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Protocol

from inspector.checklists import typed
from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.ids import new_id
from inspector.checklists.places import subject_key
from inspector.checklists.repeats import Repeat, wrong_with
from inspector.checklists.schedules import (
    CalendarEntry,
    Due,
    Occurrence,
    Schedule,
    State,
    here,
    newest,
)
from inspector.checklists.subject_lists import folded
from inspector.checklists.turns import broken_off, current, occurrences, upcoming
from inspector.errors import InputError
from inspector.files import writing
from inspector.services.agenda import Far, Planned, Waiting, entry_of, far, judged, planned, resting, waiting
from inspector.services.changes import PLANS, Changed, Made
from inspector.services.clock import Clock, now
from inspector.services.finding import ensure_subject
from inspector.services.library import Library
from inspector.services.ports.workspace import Repositories, Workspace
from inspector.services.rounds import ids_by_name

LACKS = {
    "template": "Choose the template that is gone through.",
    "site": "Say at which site.",
    "repeat-interval": "Say every how many, from 1 to 99.",
    "repeat-weekday": "Choose the day of the week.",
    "repeat-place": "Say which day of the month.",
    "until": "The last day lies before the first. Choose a later one.",
}


DAILY = Repeat()


@dataclass(frozen=True, slots=True)
class Plan:
    """What a person tells of a schedule. `template` is an id; `subjects` are names as typed."""

    template: str | None
    site: str | None
    since: date
    repeat: Repeat = DAILY
    times: tuple[time, ...] = ()
    subjects: tuple[str, ...] = ()
    person: str | None = None
    until: date | None = None
    title: str = ""

    def lacks(self) -> dict[str, str]:
        """What is wrong, by the field; the codes of `LACKS`."""
        found: dict[str, str] = {}
        for field in ("template", "site"):
            if not getattr(self, field):
                found[field] = field
        wrong = wrong_with(self.repeat)
        if wrong:
            found["repeat"] = wrong
        if self.until is not None and self.until < self.since:
            found["until"] = "until"
        return found


class CalendarWriter(Protocol):
    """The writer of calendars."""

    def calendar(self, entries: Sequence[CalendarEntry], path: Path, name: str) -> None:
        """Write the file whole or not at all."""


class Scheduling:
    """`by` is the id of who acts."""

    def __init__(
        self, workspace: Workspace, library: Library, files: CalendarWriter, clock: Clock = now
    ) -> None:
        self._workspace = workspace
        self._library = library
        self._files = files
        self._clock = clock

    # -- writing down

    def add(self, plan: Plan, by: str | None = None) -> Made:
        """Write a schedule down; its id. InputError for the first thing it lacks."""

        def work(kept: Repositories) -> Made:
            made = self._made(kept, plan, by, None)
            kept.schedules.add(made, by=by)
            return Made(made.id, PLANS)

        return self._workspace.write(work).result()

    def change(self, id_: str, plan: Plan, by: str | None = None) -> Made:
        """End a schedule and let another take its place, so that what was due before stays as it was. Where
        nothing differs, it goes on."""

        def work(kept: Repositories) -> Made:
            before, made = kept.schedules.get(id_), self._made(kept, plan, by, id_)
            if replace(made, id=id_, begun_at=before.begun_at, follows=before.follows) == before:
                return Made(id_, Changed())
            kept.schedules.end(id_, made.begun_at)
            kept.schedules.add(made, by=by)
            return Made(made.id, PLANS)

        return self._workspace.write(work).result()

    def end(self, id_: str) -> Changed:
        self._workspace.write(lambda kept: kept.schedules.end(id_, self._clock())).result()
        return PLANS

    def resume(self, id_: str) -> Changed:
        """Ending it was a slip: it goes on as if nothing had been."""
        self._workspace.write(lambda kept: kept.schedules.resume(id_)).result()
        return PLANS

    # -- looking

    def all(self, *, ended: bool = False) -> tuple[Planned, ...]:
        """Those that run, or also those that ended."""
        with self._workspace.read() as kept:
            return planned(kept, self._library, ended=ended)

    def any(self) -> bool:
        """Whether a schedule runs."""
        with self._workspace.read() as kept:
            return bool(kept.schedules.all())

    def due(self, moment: datetime | None = None) -> tuple[Waiting, ...]:
        """What is overdue, then what is still due today, each by its time; what is done is not among them.
        What a changed schedule left to be done is."""
        at = moment or self._clock()
        with self._workspace.read() as kept:
            listed = planned(kept, self._library, ended=True)
            asks = (each for each in listed if each.runs or (each.schedule.successor and not each.rests))
            about = {each.schedule.id: each for each in asks}
            turns = [
                (this.schedule, turn)
                for this in about.values()
                for turn in current(this.schedule, here(this.schedule, at))
            ]
            wanted = [due for due in judged(kept, turns, at) if due.state in (State.OVERDUE, State.DUE)]
            wanted.sort(key=lambda due: (due.state is State.DUE, due.at.timestamp(), due.schedule.id))
            return waiting(kept, about, wanted)

    def calendar(self, first: date, last: date, moment: datetime | None = None) -> tuple[Due, ...]:
        """Every turn from day to day, by the sites' days, with what became of it; of ended schedules too, of
        those that rest only what is done."""
        with self._workspace.read() as kept:
            turns = [
                (schedule, turn)
                for schedule in kept.schedules.all(ended=True)
                for turn in occurrences(schedule, first, last)
            ]
            rest = resting(kept)
            all_ = judged(kept, turns, moment or self._clock())
            found = (due for due in all_ if due.state is State.DONE or due.schedule.id not in rest)
            return tuple(sorted(found, key=lambda due: (due.at.timestamp(), due.schedule.id)))

    def week(self, day: date) -> Far:
        """How far the week of a day is, from Monday to Sunday."""
        monday = day - timedelta(day.weekday())
        return far(self.calendar(monday, monday + timedelta(6)))

    def missed(self, first: date, last: date) -> Mapping[str, int]:
        """By the id of each schedule how many inspections of its turns, and of those whose place it took,
        were missed."""
        found: Counter[str] = Counter()
        for due in self.calendar(first, last):
            if due.state is State.MISSED:
                found[newest(due.schedule).id] += due.schedule.weight - due.done
        return found

    def preview(self, plan: Plan, most: int = 5) -> tuple[Occurrence, ...]:
        """The next turns of what a person is about to write down; none while something is lacking."""
        if plan.lacks():
            return ()
        moment = self._clock()
        with self._workspace.read() as kept:
            return upcoming(_schedule(kept, plan, "", (), moment, None), moment, most)

    def upcoming(self, schedule: Schedule, most: int = 1) -> tuple[Occurrence, ...]:
        return upcoming(schedule, self._clock(), most)

    # -- for other calendars

    def write_calendar(self, path: Path, language: str) -> int:
        """Write the schedules that run as an iCalendar file, with texts in a language; how many there are.
        Those ended before their last day are taken away from the calendar that reads it."""
        with self._workspace.read() as kept:
            every = {each.id: each for each in kept.schedules.all(ended=True)}
            listed = planned(kept, self._library, ended=True)
            told = [each for each in listed if each.runs or broken_off(each.schedule)]
            paths = {each.site.id: " / ".join(s.name for s in kept.sites.path(each.site.id)) for each in told}
        entries = [entry_of(each, every, paths[each.site.id], language) for each in told]
        with writing(path):
            self._files.calendar(entries, path, path.stem)
        return sum(each.runs for each in told)

    # -- inside

    def _made(self, kept: Repositories, plan: Plan, by: str | None, follows: str | None) -> Schedule:
        for code in plan.lacks().values():
            raise InputError(f"schedule-{code}", LACKS[code])
        published = self._library.newest(plan.template or "")
        subjects = self._subjects(kept, published, plan, by)
        return _schedule(kept, plan, new_id(), subjects, self._clock(), follows)

    def _subjects(
        self, kept: Repositories, published: PublishedTemplate, plan: Plan, by: str | None
    ) -> tuple[str, ...]:
        """Their ids, each once; what is not in the directory is added to it. A template without subjects has
        none."""
        kind = published.template.subject
        if kind is None or plan.site is None:
            return ()
        known = ids_by_name(each for each in kept.subjects.of_site(plan.site) if each.kind == kind.first)
        found = (
            known.get(subject_key(name))
            or ensure_subject(kept, plan.site, kind.first, name, self._clock, by).id
            for name in folded(plan.subjects).names
        )
        return tuple(dict.fromkeys(found))


def _schedule(
    kept: Repositories, plan: Plan, id_: str, subjects: Iterable[str], moment: datetime, follows: str | None
) -> Schedule:
    site = kept.sites.get(plan.site or "")
    return Schedule(
        id=id_,
        title=typed.name(plan.title),
        template=plan.template or "",
        site=site.id,
        zone=site.zone,
        subjects=tuple(subjects),
        person=plan.person,
        repeat=plan.repeat,
        times=tuple(sorted(set(plan.times))),
        since=plan.since,
        until=plan.until,
        begun_at=moment,
        follows=follows,
    )
