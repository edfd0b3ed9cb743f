"""What schedules ask for, as it is looked at: with names, what became of each turn, and its round."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.places import Person, Site, Subject
from inspector.checklists.rounds import Round
from inspector.checklists.schedules import CalendarEntry, Due, Finished, Occurrence, Schedule, State, judge
from inspector.services.library import Library
from inspector.services.ports.library import TemplateRow
from inspector.services.ports.schedules import Named
from inspector.services.ports.workspace import Repositories

Turns = Sequence[tuple[Schedule, Occurrence]]


@dataclass(frozen=True, slots=True)
class Planned:
    """A schedule with what it is about. The template is its newest version; it `rests` while that or the site
    is retired."""

    schedule: Schedule
    published: PublishedTemplate
    site: Site
    subjects: tuple[Subject, ...]
    person: Person | None
    rests: bool

    @property
    def runs(self) -> bool:
        """Whether more turns come of it."""
        return self.schedule.ended_at is None and not self.rests


@dataclass(frozen=True, slots=True)
class Waiting:
    """A turn with what it is about; `left` are the subjects nobody has inspected yet, `round` the id of the
    open round that goes through them."""

    planned: Planned
    due: Due
    left: tuple[Subject, ...]
    round: str | None


@dataclass(frozen=True, slots=True)
class Far:
    """Inspections done of those planned, and how many were missed."""

    done: int
    planned: int
    missed: int


def far(dues: Iterable[Due]) -> Far:
    listed = tuple(dues)
    return Far(
        done=sum(due.done for due in listed),
        planned=sum(due.schedule.weight for due in listed),
        missed=sum(due.schedule.weight - due.done for due in listed if due.state is State.MISSED),
    )


def planned(kept: Repositories, library: Library, *, ended: bool = False) -> tuple[Planned, ...]:
    """Schedules with names; those of templates that are not in the library are left out."""
    rows = _newest(kept)
    found = []
    for each in kept.schedules.named(ended=ended):
        row = rows.get(each.schedule.template)
        if row is not None:
            published, rests = library.get(row.ref), _rests(each, rows)
            found.append(Planned(each.schedule, published, each.site, each.subjects, each.person, rests))
    return tuple(found)


def resting(kept: Repositories) -> frozenset[str]:
    """The ids of the schedules whose template or site is retired."""
    rows = _newest(kept)
    return frozenset(each.schedule.id for each in kept.schedules.named(ended=True) if _rests(each, rows))


def _newest(kept: Repositories) -> Mapping[str, TemplateRow]:
    """The newest version of each template."""
    return {row.ref.id: row for row in reversed(kept.templates.rows())}


def _rests(named: Named, templates: Mapping[str, TemplateRow]) -> bool:
    row = templates.get(named.schedule.template)
    return named.site.retired or (row is not None and row.retired)


def judged(kept: Repositories, turns: Turns, now: datetime) -> tuple[Due, ...]:
    """What became of the turns, in their order."""
    if not turns:
        return ()
    since = min(turn.opens.astimezone(UTC) for _, turn in turns)
    schedules = {schedule.id: schedule for schedule, _ in turns}.values()
    finished = _by_place(kept.schedules.finished(schedules, since))
    return tuple(judge(schedule, turn, _of_turn(finished, schedule, turn), now) for schedule, turn in turns)


def waiting(kept: Repositories, about: Mapping[str, Planned], dues: Iterable[Due]) -> tuple[Waiting, ...]:
    rounds = kept.rounds.rows()
    found = []
    for due in dues:
        this = about[due.schedule.id]
        left = tuple(each for each in this.subjects if each.id in due.left)
        found.append(Waiting(this, due, left, _round_of(rounds, due)))
    return tuple(found)


def entry_of(this: Planned, every: Mapping[str, Schedule], place: str, language: str) -> CalendarEntry:
    """A schedule for a calendar; `every` has those whose place it took, by their ids."""
    line = [this.schedule]
    while earlier := line[-1].follows:
        line.append(every[earlier])
    title = this.published.template.title.in_(language)
    names = ", ".join(subject.name for subject in this.subjects)
    said = (title, names, this.person.name if this.person else "")
    return CalendarEntry(
        this.schedule,
        line[-1].id,
        len(line) - 1,
        max(len(each.times) or 1 for each in line),
        this.schedule.title or title,
        place,
        "\n".join(part for part in said if part),
    )


def _round_of(rounds: Iterable[Round], due: Due) -> str | None:
    """The newest open round that was begun for a turn and goes through all that is left of it."""
    schedule = due.schedule
    fitting = (
        each.id
        for each in rounds
        if (each.template.id, each.site) == (schedule.template, schedule.site)
        and not each.practice
        and each.started_at.astimezone(UTC) >= due.turn.opens.astimezone(UTC)
        and due.left
        and set(due.left) <= set(each.subjects)
    )
    return next(fitting, None)


Place = tuple[str, str]


def _by_place(finished: Iterable[Finished]) -> Mapping[Place, tuple[list[datetime], list[Finished]]]:
    """By template and site, the earliest first."""
    found: defaultdict[Place, tuple[list[datetime], list[Finished]]] = defaultdict(lambda: ([], []))
    for each in sorted(finished, key=lambda one: one.at.astimezone(UTC)):
        moments, there = found[each.template, each.site]
        moments.append(each.at.astimezone(UTC))
        there.append(each)
    return found


def _of_turn(
    finished: Mapping[Place, tuple[list[datetime], list[Finished]]], schedule: Schedule, turn: Occurrence
) -> list[Finished]:
    moments, there = finished[schedule.template, schedule.site]
    first = bisect_left(moments, turn.opens.astimezone(UTC))
    last = len(moments) if turn.closes is None else bisect_left(moments, turn.closes.astimezone(UTC))
    return there[first:last]
