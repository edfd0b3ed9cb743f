"""What two inspectors said of the same subject, one soon after the other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from inspector.checklists.score import State
from inspector.services.ports.facts import Judged, Pair, Which
from inspector.storage.facts.asking import Asked
from inspector.storage.people import StoredPeople
from inspector.storage.subjects import StoredSubjects
from inspector.storage.tables.facts import facts, visits

AT_ONCE = 500
"""Records whose facts are read by one statement: far fewer than the values that a database takes."""


class _Visit(NamedTuple):
    subject: str
    record: str
    inspector: str
    visited_on: date


def pairs_of(connection: Connection, which: Which, window: int) -> tuple[Pair, ...]:
    couples = list(_couples(_visits(connection, replace(which, inspector=None)), window))
    if which.inspector is not None:
        inspector = StoredPeople(connection).resolve(which.inspector)
        couples = [couple for couple in couples if inspector in (visit.inspector for visit in couple)]
    items = _items(connection, [visit for couple in couples for visit in couple])
    return tuple(
        Pair(one.subject, item, judged, items[other.record][item])
        for one, other in couples
        for item, judged in items[one.record].items()
        if item in items[other.record]
    )


def _visits(connection: Connection, which: Which) -> Iterator[_Visit]:
    """Those that stand, practice among them, in the order of their days; where a template has no subject, the
    site is what is inspected."""
    own, asked = visits.c, Asked(connection, which)
    subjects, people = StoredSubjects(connection).homes(), StoredPeople(connection).homes()
    statement = (
        select(func.coalesce(own.subject, own.site), own.record, own.inspector, own.visited_on)
        .where(*asked.visits())
        .order_by(own.visited_on, own.record)
    )
    for subject, record, inspector, day in connection.execute(statement):
        yield _Visit(subjects.get(subject, subject), record, people.get(inspector, inspector), day)


def _couples(found: Iterator[_Visit], window: int) -> Iterator[tuple[_Visit, _Visit]]:
    """Each inspection with the one of its subject before, where another made that and not too long ago."""
    before: dict[str, _Visit] = {}
    for visit in found:
        last = before.get(visit.subject)
        if last and last.inspector != visit.inspector and (visit.visited_on - last.visited_on).days <= window:
            yield last, visit
        before[visit.subject] = visit


def _items(connection: Connection, found: Sequence[_Visit]) -> Mapping[str, Mapping[str, Judged]]:
    """What was answered in each record, by item."""
    by_record = {visit.record: visit for visit in found}
    items: dict[str, dict[str, Judged]] = defaultdict(dict)
    records, own = list(by_record), facts.c
    for first in range(0, len(records), AT_ONCE):
        statement = select(own.record, own.key, own.score, own.failed).where(
            own.record.in_(records[first : first + AT_ONCE]),
            own.scope == "item",
            own.entry.is_(None),
            own.state == State.ANSWERED.value,
        )
        for record, item, score, failed in connection.execute(statement):
            visit = by_record[record]
            items[record][item] = Judged(record, visit.inspector, visit.visited_on, score, failed)
    return items
