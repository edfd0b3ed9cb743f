"""What two inspectors said of the same subject, one soon after the other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from inspector.checklists.score import State
from inspector.services.ports.facts import Judged, Pairs, Which
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


# Of these there may be very many, kept for a while: plain tuples of texts, which the search for garbage, held
# on the window's thread, need not go through time and again.
_Couple = tuple[str, str, str, str]
"""Two records, and who inspected the one and the other."""
_Scored = tuple[str, str]
"""The items of a record and their scores, in the same order, as the database sets them in a row."""


def pairs_of(connection: Connection, which: Which, window: int) -> Pairs:
    couples = list(_couples(_visits(connection, replace(which, inspector=None)), window))
    if which.inspector is not None:
        inspector = StoredPeople(connection).resolve(which.inspector)
        couples = [couple for couple in couples if inspector in couple[2:]]
    scored = _scored(connection, {record for couple in couples for record in couple[:2]})
    records: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    counts: dict[tuple[str, str], Counter[tuple[str, str, str]]] = defaultdict(Counter)
    for one, other, first_by, other_by in couples:
        both = _both(scored.get(one, ("", "")), scored.get(other, ("", "")))
        if both:
            records[first_by, other_by].append((one, other))
            counts[first_by, other_by].update(both)
    judged = (
        Judged(item, by, (float(first), float(second)), times)
        for by, counted in counts.items()
        for (item, first, second), times in counted.items()
    )
    return Pairs({by: tuple(found) for by, found in records.items()}, tuple(judged))


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


def _couples(found: Iterator[_Visit], window: int) -> Iterator[_Couple]:
    """Each inspection with the one of its subject before, where another made that and not too long ago."""
    before: dict[str, _Visit] = {}
    for visit in found:
        last = before.get(visit.subject)
        if last and last.inspector != visit.inspector and (visit.visited_on - last.visited_on).days <= window:
            yield last.record, visit.record, last.inspector, visit.inspector
        before[visit.subject] = visit


def _scored(connection: Connection, records: Collection[str]) -> Mapping[str, _Scored]:
    """What was scored in each record: a row a record, for those of the facts are forty times as many."""
    own, wanted = facts.c, sorted(records)
    found: dict[str, _Scored] = {}
    for first in range(0, len(wanted), AT_ONCE):
        statement = (
            select(own.record, func.group_concat(own.key, " "), func.group_concat(own.score, " "))
            .where(
                own.record.in_(wanted[first : first + AT_ONCE]),
                own.scope == "item",
                own.entry.is_(None),
                own.state == State.ANSWERED.value,
                own.score.is_not(None),
            )
            .group_by(own.record)
        )
        for record, items, scores in connection.execute(statement):
            found[record] = (items, scores)
    return found


def _both(one: _Scored, other: _Scored) -> list[tuple[str, str, str]]:
    """The items that both scored, and how."""
    (items, scores), (others, other_scores) = one, other
    if items == others:  # as nearly always
        return list(zip(items.split(), scores.split(), other_scores.split(), strict=True))
    given = dict(zip(others.split(), other_scores.split(), strict=True))
    judged = zip(items.split(), scores.split(), strict=True)
    return [(item, score, given[item]) for item, score in judged if item in given]
