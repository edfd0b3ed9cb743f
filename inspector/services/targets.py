"""Targets: written down, changed, given up; and how far each is on its way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

from inspector.analysis.moments import Moments
from inspector.analysis.targets import WINDOW, Course, Status, running
from inspector.checklists import typed
from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.ids import new_id
from inspector.checklists.places import Site
from inspector.checklists.targets import Aim, Measure, Of, Target, Unit, lacks, unit_of
from inspector.checklists.template import Template
from inspector.errors import InputError, NotFoundError
from inspector.services.changes import PLANS, Changed, Made
from inspector.services.clock import Clock, now
from inspector.services.library import Library
from inspector.services.ports.facts import Part, Sums, Which
from inspector.services.ports.workspace import Repositories, Workspace

REASONS = {
    "template": "Choose the template that is measured by.",
    "sites": "Say at which sites.",
    "measure": "Choose what is measured: the template has it not.",
    "value-missing": "Say which value is to be reached.",
    "value-percent": "A percentage lies between 0 and 100.",
    "value-negative": "The value cannot be below 0.",
    "value-same": "The value is the one it starts from: nothing is to be reached.",
    "start-value-missing": "Say which value it starts from.",
    "start-value-percent": "A percentage lies between 0 and 100.",
    "start-value-negative": "The value cannot be below 0.",
    "due": "Say until when it is to be reached.",
    "due-before-start": "The day it is due lies before the first. Choose a later one.",
    "due-over": "The day it is due is over. Choose a later one.",
}


@dataclass(frozen=True, slots=True)
class Pursued:
    """A target with its names, its course and where that stands. `latest` is the newest mean and `way` the
    percent of the way gone; None before anything was measured."""

    target: Target
    published: PublishedTemplate
    sites: tuple[Site, ...]
    unit: Unit
    course: Course
    status: Status
    latest: Fraction | None
    way: Fraction | None


class Targets:
    """Any thread may look. `by` is the id of who acts."""

    def __init__(self, workspace: Workspace, library: Library, clock: Clock = now) -> None:
        self._workspace = workspace
        self._library = library
        self._clock = clock

    # -- writing down

    def lacks(self, aim: Aim) -> dict[str, str]:
        """Why it is no target yet, by field: the codes of `REASONS`."""
        return lacks(aim, self._template(aim), self._today())

    def add(self, aim: Aim, by: str | None = None) -> Made:
        """Write a target down; its id. InputError for the first reason why it is none."""
        made = self._target(aim, None)
        self._workspace.write(lambda kept: kept.targets.add(made, by=by)).result()
        return Made(made.id, PLANS)

    def change(self, id_: str, aim: Aim, by: str | None = None) -> Made:
        """Give a target up and let another take its place, so that what was aimed at stays to be read."""
        made = self._target(aim, id_)

        def work(kept: Repositories) -> None:
            kept.targets.end(id_, made.begun_at)
            kept.targets.add(made, by=by)

        self._workspace.write(work).result()
        return Made(made.id, PLANS)

    def end(self, id_: str) -> Changed:
        self._workspace.write(lambda kept: kept.targets.end(id_, self._clock())).result()
        return PLANS

    # -- looking

    def all(self, *, ended: bool = False) -> tuple[Pursued, ...]:
        """Those that run, or also those given up, each with its course; by the day they are due."""
        with self._workspace.read() as kept:
            found = [self._pursued(kept, target) for target in kept.targets.all(ended=ended)]
        return tuple(sorted(found, key=lambda each: (each.target.due_on, each.target.id)))

    def get(self, id_: str) -> Pursued:
        with self._workspace.read() as kept:
            return self._pursued(kept, kept.targets.get(id_))

    def measured(self, template: str, sites: tuple[str, ...], measure: Measure) -> Fraction | None:
        """The mean of the last four weeks: what a new target starts from."""
        today, newest = self._today(), self._library.newest(template).template
        which = Which(template, sites, since=today - timedelta(WINDOW - 1), until=today)
        with self._workspace.read() as kept:
            found = running(_days(kept, which, measure, newest, today))
        return found[-1].value if found else None

    # -- inside

    def _target(self, aim: Aim, follows: str | None) -> Target:
        for field, code in self.lacks(aim).items():
            raise InputError(f"target-{code}", REASONS[code], field=field)
        assert aim.template is not None
        assert aim.measure is not None
        assert aim.value is not None
        assert aim.start_value is not None
        assert aim.due_on is not None
        return Target(
            id=new_id(),
            title=typed.name(aim.title),
            template=aim.template,
            sites=aim.sites,
            measure=aim.measure,
            value=aim.value,
            start_value=aim.start_value,
            start_on=aim.start_on,
            due_on=aim.due_on,
            begun_at=self._clock(),
            follows=follows,
        )

    def _template(self, aim: Aim) -> Template | None:
        if aim.template is None:
            return None
        try:
            return self._library.newest(aim.template).template
        except NotFoundError:
            return None

    def _pursued(self, kept: Repositories, target: Target) -> Pursued:
        """By what was measured up to today, or up to when it was given up."""
        published = self._library.newest(target.template)
        ended = target.ended_at.date() if target.ended_at else self._today()
        today = min(self._today(), ended)
        # The first four weeks reach back to before it began: their mean is where it started from.
        since = target.start_on - timedelta(WINDOW - 1)
        which = Which(target.template, target.sites, since=since, until=min(today, target.due_on))
        course = Course(
            target.start_on,
            Fraction(target.start_value),
            target.due_on,
            Fraction(target.value),
            running(_days(kept, which, target.measure, published.template, today)),
        )
        latest = course.latest(today)
        return Pursued(
            target,
            published,
            tuple(kept.sites.get(site) for site in target.sites),
            unit_of(target.measure, published.template),
            course,
            course.status(today),
            latest.value if latest else None,
            course.way(today),
        )

    def _today(self) -> date:
        return self._clock().astimezone().date()


def _days(
    kept: Repositories, which: Which, measure: Measure, template: Template, today: date
) -> Mapping[date, Moments]:
    """What was measured, by day; dimensions and scored items by the last day of each month."""
    if measure.of is Of.SCORE:
        return {day: _moments(tally.sums) for day, tally in kept.facts.days(which).items()}
    if measure.of is Of.PASS_RATE:
        tallies = kept.facts.days(which).items()
        return {day: _rate(tally.passed, tally.judged) for day, tally in tallies if tally.judged}
    if unit_of(measure, template) in (Unit.NUMBER, Unit.SECONDS):
        return _by_day(kept.targets.values(which, _keys(measure.key, template)))
    part: Part = "dimension" if measure.of is Of.DIMENSION else "item"
    months = kept.facts.months(which, part, measure.key)
    return {min(_last_of(month), today): _moments(sums) for month, sums in months.items()}


def _by_day(values: Iterable[tuple[date, Decimal]]) -> Mapping[date, Moments]:
    found: defaultdict[date, list[Fraction]] = defaultdict(list)
    for day, value in values:
        found[day].append(Fraction(value))
    return {day: Moments.of(given) for day, given in found.items()}


def _keys(key: str, template: Template) -> tuple[str, ...]:
    """An item's key, and the one it had before."""
    was = template.item_by_key[key].was
    return (key, was) if was else (key,)


def _moments(sums: Sums) -> Moments:
    return Moments.of_sums(*sums)


def _rate(passed: int, judged: int) -> Moments:
    """Percents of 0 and 100, one for each judged inspection."""
    return Moments.of([Fraction(100)] * passed + [Fraction(0)] * (judged - passed))


def _last_of(month: date) -> date:
    return (month.replace(day=28) + timedelta(4)).replace(day=1) - timedelta(1)
