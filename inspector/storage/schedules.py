"""Schedules, and the inspections that may have done their turns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, time
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from inspector.checklists.places import Person, Site, Subject
from inspector.checklists.repeats import repeat_of
from inspector.checklists.schedules import Finished, Schedule
from inspector.errors import ConflictError, NotFoundError
from inspector.services.ports.schedules import Named
from inspector.storage.people import StoredPeople
from inspector.storage.records import STANDS, successors
from inspector.storage.sites import StoredSites
from inspector.storage.subjects import StoredSubjects
from inspector.storage.tables.plans import schedule_subjects, schedules
from inspector.storage.tables.records import records


class StoredSchedules:
    def __init__(
        self, connection: Connection, sites: StoredSites, people: StoredPeople, subjects: StoredSubjects
    ) -> None:
        self._connection = connection
        self._sites = sites
        self._people = people
        self._subjects = subjects

    def add(self, schedule: Schedule, *, by: str | None) -> None:
        self._refuse_second_follower(schedule)
        self._connection.execute(insert(schedules), {**_columns(schedule), "by": by})
        listed = [
            {"schedule": schedule.id, "order": order, "subject": subject}
            for order, subject in enumerate(schedule.subjects)
        ]
        if listed:
            self._connection.execute(insert(schedule_subjects), listed)

    def get(self, id_: str) -> Schedule:
        for each in self.all(ended=True):
            if each.id == id_:
                return each
        raise NotFoundError("schedule-not-found", "This schedule is not there any more.", schedule=id_)

    def all(self, *, ended: bool = False) -> tuple[Schedule, ...]:
        return tuple(each.schedule for each in self.named(ended=ended))

    def named(self, *, ended: bool = False) -> tuple[Named, ...]:
        every = self._every()
        followers = {each.schedule.follows: each.schedule for each in every}
        linked = (replace(each, schedule=_linked(each.schedule, followers)) for each in every)
        return tuple(each for each in linked if ended or each.schedule.ended_at is None)

    def end(self, id_: str, at: datetime) -> None:
        if self.get(id_).ended_at is not None:
            raise ConflictError("schedule-ended", "This schedule has ended already.", schedule=id_)
        self._connection.execute(update(schedules).where(schedules.c.id == id_), {"ended_at": at})

    def resume(self, id_: str) -> None:
        if self.get(id_).successor is not None:
            raise ConflictError("schedule-ended", "This schedule has ended already.", schedule=id_)
        self._connection.execute(update(schedules).where(schedules.c.id == id_), {"ended_at": None})

    def finished(self, of: Iterable[Schedule], since: datetime) -> tuple[Finished, ...]:
        listed = tuple(of)
        homes, wanted = self._sites.homes(), {schedule.site for schedule in listed}
        at_sites = wanted | {each for each, home in homes.items() if home in wanted}
        statement = (
            select(
                records.c.id,
                records.c.template_id,
                records.c.site,
                records.c.subject,
                records.c.supersedes,
                records.c.finished_at,
            )
            .join(successors, successors.c.supersedes == records.c.id, isouter=True)
            .where(
                records.c.template_id.in_({schedule.template for schedule in listed}),
                records.c.finished_at >= since,
                records.c.site.in_(at_sites),
                ~records.c.practice,
                STANDS,
            )
        )
        rows = self._connection.execute(statement).all()
        first = self._finished_first(rows)
        sites = self._sites.standing_for(row.site for row in rows)
        subjects = self._subjects.standing_for(row.subject for row in rows if row.subject)
        return tuple(
            Finished(
                row.id,
                row.template_id,
                sites[row.site].id,
                subjects[row.subject].id if row.subject else None,
                first.get(row.id, row.finished_at),
            )
            for row in rows
        )

    def _finished_first(self, rows: Iterable[Any]) -> dict[str, datetime]:
        """For each correction when the first of its chain was finished."""
        found: dict[str, datetime] = {}
        corrected = {row.supersedes: row.id for row in rows if row.supersedes}
        while corrected:
            statement = select(records.c.id, records.c.supersedes, records.c.finished_at)
            earlier = self._connection.execute(statement.where(records.c.id.in_(corrected))).all()
            found |= {corrected[row.id]: row.finished_at for row in earlier}
            corrected = {row.supersedes: corrected[row.id] for row in earlier if row.supersedes}
        return found

    def _every(self) -> list[Named]:
        """In the order they were made, without what took their place."""
        rows = self._connection.execute(
            select(schedules).order_by(schedules.c.begun_at, schedules.c.id)
        ).all()
        listed = self._listed()
        sites = self._sites.standing_for(row.site for row in rows)
        people = self._people.standing_for(row.person for row in rows if row.person)
        subjects = self._subjects.standing_for(each for those in listed.values() for each in those)
        found = []
        for row in rows:
            site = sites[row.site]
            named = tuple({subjects[each].id: subjects[each] for each in listed.get(row.id, ())}.values())
            person = people[row.person] if row.person else None
            found.append(Named(_schedule(row, site, named, person), site, named, person))
        return found

    def _listed(self) -> dict[str, list[str]]:
        """The subjects of each schedule, in their order."""
        columns = schedule_subjects.c
        statement = select(columns.schedule, columns.subject).order_by(columns.schedule, columns.order)
        found: dict[str, list[str]] = {}
        for row in self._connection.execute(statement):
            found.setdefault(row.schedule, []).append(row.subject)
        return found

    def _refuse_second_follower(self, schedule: Schedule) -> None:
        if schedule.follows is None:
            return
        taken = select(schedules.c.id).where(schedules.c.follows == schedule.follows)
        if self._connection.scalar(taken) is not None:
            raise ConflictError(
                "schedule-ended", "This schedule has ended already.", schedule=schedule.follows
            )


def _linked(schedule: Schedule, followers: Mapping[str | None, Schedule]) -> Schedule:
    """The schedule with what took its place, and what took the place of that."""
    follower = followers.get(schedule.id)
    return replace(schedule, successor=_linked(follower, followers)) if follower else schedule


def _schedule(row: Row[Any], site: Site, subjects: Iterable[Subject], person: Person | None) -> Schedule:
    return Schedule(
        id=row.id,
        title=row.title,
        template=row.template,
        site=site.id,
        zone=site.zone,
        subjects=tuple(subject.id for subject in subjects),
        person=person.id if person else None,
        repeat=repeat_of(row.rule),
        times=tuple(map(time.fromisoformat, row.times)),
        since=row.since,
        until=row.until,
        begun_at=row.begun_at,
        ended_at=row.ended_at,
        follows=row.follows,
    )


def _columns(schedule: Schedule) -> dict[str, Any]:
    return {
        "id": schedule.id,
        "title": schedule.title,
        "template": schedule.template,
        "site": schedule.site,
        "person": schedule.person,
        "rule": schedule.rule,
        "times": [f"{hour:%H:%M}" for hour in schedule.times],
        "since": schedule.since,
        "until": schedule.until,
        "begun_at": schedule.begun_at,
        "ended_at": schedule.ended_at,
        "follows": schedule.follows,
    }
