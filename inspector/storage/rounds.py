"""Rounds: the subjects to go through, and what became of each."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, delete, func, insert, select, update

from inspector.checklists.inspection import TemplateRef
from inspector.checklists.method import Method
from inspector.checklists.places import Subject
from inspector.checklists.rounds import Round
from inspector.errors import NotFoundError
from inspector.services.ports.rounds import Turn
from inspector.storage.drafts import StoredDrafts
from inspector.storage.records import StoredRecords
from inspector.storage.sites import StoredSites
from inspector.storage.subjects import StoredSubjects
from inspector.storage.tables.library import templates
from inspector.storage.tables.rounds import round_inspections, round_subjects, rounds


class StoredRounds:
    def __init__(
        self,
        connection: Connection,
        subjects: StoredSubjects,
        drafts: StoredDrafts,
        records: StoredRecords,
    ) -> None:
        self._connection = connection
        self._subjects = subjects
        self._drafts = drafts
        self._records = records

    def add(self, round_: Round) -> None:
        self._connection.execute(insert(rounds), _columns(round_))
        self.put_subjects(round_.id, round_.subjects)

    def get(self, id_: str) -> Round:
        row = self._connection.execute(_rounds().where(rounds.c.id == id_)).one_or_none()
        if row is None:
            raise _unknown(id_)
        return self._read(row)

    def rows(self, *, closed: bool = False) -> tuple[Round, ...]:
        is_closed = rounds.c.closed_at.is_not(None)
        newest_first = (rounds.c.started_at.desc(), rounds.c.id.desc())
        statement = _rounds().where(is_closed if closed else ~is_closed).order_by(*newest_first)
        return tuple(self._read(row) for row in self._connection.execute(statement).all())

    def turns(self, id_: str) -> tuple[Turn, ...]:
        round_ = self.get(id_)
        drafts, records = self._drafts.rows_of_round(id_), self._records.rows_of_round(id_)
        drafted, recorded = (row.subject for row in drafts), (row.subject for row in records)
        standing = self._subjects.standing_for(filter(None, (*round_.subjects, *drafted, *recorded)))
        # Newest last, so that it is the one that stays.
        draft_of = {standing[row.subject].id: row for row in reversed(drafts) if row.subject}
        record_of = {standing[row.subject].id: row for row in reversed(records) if row.subject}
        listed = [standing[each] for each in round_.subjects]
        site = StoredSites(self._connection).resolve(round_.site)
        others = sorted((each for each in standing.values() if each.site == site), key=_by_name)
        return tuple(
            Turn(each, draft_of.get(each.id), record_of.get(each.id))
            for each in dict.fromkeys((*listed, *others))
        )

    def put_subjects(self, id_: str, subjects: Iterable[str]) -> None:
        there = set(self._listed(id_))
        last = select(func.max(round_subjects.c.order)).where(round_subjects.c.round == id_)
        order = self._connection.scalar(last)
        first = 0 if order is None else order + 1
        new = [subject for subject in dict.fromkeys(subjects) if subject not in there]
        if new:
            added = [
                {"round": id_, "order": order, "subject": subject} for order, subject in enumerate(new, first)
            ]
            self._connection.execute(insert(round_subjects), added)

    def remove_subject(self, id_: str, subject: str) -> None:
        gone = self._subjects.group(subject)
        statement = delete(round_subjects).where(
            round_subjects.c.round == id_, round_subjects.c.subject.in_(gone)
        )
        self._connection.execute(statement)

    def arrange(self, id_: str, subjects: Iterable[str]) -> None:
        place = {subject: order for order, subject in enumerate(subjects)}
        ordered = sorted(self._listed(id_), key=lambda subject: place.get(subject, len(place)))
        statement = (
            update(round_subjects)
            .where(round_subjects.c.round == id_, round_subjects.c.subject == bindparam("which"))
            .values(order=bindparam("place"))
        )
        moved = [{"which": subject, "place": order} for order, subject in enumerate(ordered)]
        if moved:
            self._connection.execute(statement, moved)

    def close(self, id_: str, at: datetime | None) -> None:
        done = self._connection.execute(update(rounds).where(rounds.c.id == id_), {"closed_at": at})
        if done.rowcount == 0:
            raise _unknown(id_)

    def of(self, inspection: str) -> str | None:
        statement = select(round_inspections.c.round).where(round_inspections.c.inspection == inspection)
        return self._connection.scalar(statement)

    def _listed(self, id_: str) -> tuple[str, ...]:
        statement = (
            select(round_subjects.c.subject)
            .where(round_subjects.c.round == id_)
            .order_by(round_subjects.c.order)
        )
        return tuple(self._connection.scalars(statement))

    def _read(self, row: Row[Any]) -> Round:
        return Round(
            id=row.id,
            template=TemplateRef(row.template_id, row.template_version, row.template),
            site=row.site,
            method=Method(row.method),
            by=row.by,
            started_at=row.started_at,
            subjects=self._listed(row.id),
            practice=row.practice,
            level=row.level,
            closed_at=row.closed_at,
        )


def _columns(round_: Round) -> dict[str, Any]:
    return {
        "id": round_.id,
        "template": round_.template.hash,
        "site": round_.site,
        "method": round_.method.value,
        "practice": round_.practice,
        "level": round_.level,
        "by": round_.by,
        "started_at": round_.started_at,
        "closed_at": round_.closed_at,
    }


def _by_name(subject: Subject) -> tuple[str, str]:
    return subject.name, subject.id


def _rounds() -> Select[Any]:
    return select(
        rounds, templates.c.id.label("template_id"), templates.c.version.label("template_version")
    ).join(templates, templates.c.hash == rounds.c.template)


def _unknown(id_: str) -> NotFoundError:
    return NotFoundError("round-not-found", "This round is not there any more.", round=id_)
