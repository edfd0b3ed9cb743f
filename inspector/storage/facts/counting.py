"""The records that stand and the sums of their scores, kept current in the transaction that changes them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Insert,
    Row,
    Select,
    case,
    delete,
    exists,
    insert,
    literal,
    or_,
    select,
    tuple_,
)

from inspector.checklists.facts import Fact
from inspector.checklists.record import Record
from inspector.checklists.score import State
from inspector.storage.facts.asking import NO_PRACTICE
from inspector.storage.facts.columns import FROM_FACTS, FROM_SUMS, PARTS, SUMMED
from inspector.storage.facts.stretches import MONTH, SPANS, YEAR, Days, span_of
from inspector.storage.record_rows import nearest
from inspector.storage.sql import conflict_insert
from inspector.storage.tables.facts import fact_sums, facts, visits
from inspector.storage.tables.records import records

_KEY = tuple(column.name for column in fact_sums.primary_key)


def count_in(connection: Connection, record: Record, found: Sequence[Fact]) -> None:
    """Let a record count, unless one that corrects it is there already."""
    if connection.scalar(select(exists().where(records.c.supersedes == record.id))):
        return
    connection.execute(insert(visits), _visit(record, found))
    sums = [] if record.head.practice else list(_sums(record, found))
    if sums:
        connection.execute(_adding(connection.dialect.name), sums)


def take_out(connection: Connection, record: str) -> None:
    """Let a record count no more, for it was corrected or is void. The sums it was part of are made again,
    those of its month from the facts, for what it did to a range cannot be taken back."""
    visit = connection.execute(select(visits).where(visits.c.record == record)).first()
    if visit is None:
        return
    connection.execute(delete(visits).where(visits.c.record == record))
    if visit.practice:
        return
    for span, anew in ((MONTH, _month), (YEAR, _year)):
        days = span_of(span, visit.visited_on)
        connection.execute(delete(fact_sums).where(*_beside(visit, span, days)))
        connection.execute(insert(fact_sums).from_select((*_KEY, *SUMMED), anew(visit, days)))


def _visit(record: Record, found: Iterable[Fact]) -> dict[str, Any]:
    head, score = record.head, record.score
    total = next(fact for fact in found if fact.scope == "total")
    return {
        "template": head.template.id,
        "practice": head.practice,
        "visited_on": record.visited_on,
        "record": record.id,
        "version": head.template.version,
        "site": record.site.id,
        "subject": head.subject,
        "inspector": head.inspector,
        "method": head.method.value,
        "score": nearest(total.score),
        "earned": nearest(total.earned),
        "possible": nearest(total.possible),
        "outcome": score.outcome.value if score.outcome else None,
        "failed": len(score.failed),
        "critical": len(score.critical_failed),
    }


def _sums(record: Record, found: Iterable[Fact]) -> Iterator[dict[str, Any]]:
    """A row for each part and span that the record adds to."""
    parts: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in found:
        if fact.scope in PARTS:
            parts[fact.scope, fact.key].append(fact)
    for (part, key), of_part in parts.items():
        added = _added(of_part)
        for span, first_of in SPANS.items():
            yield {
                "template": record.head.template.id,
                "part": part,
                "span": span,
                "first": first_of(record.visited_on),
                "key": key,
                "site": record.site.id,
                "method": record.head.method.value,
                **added,
            }


def _added(found: Sequence[Fact]) -> dict[str, Any]:
    """What one record's facts of one part add to its sums: several where an item is in several entries."""
    scores = [score for fact in found if (score := nearest(fact.score)) is not None]
    failures = sum(fact.failed for fact in found)
    return {
        "n": len(scores),
        "total": sum(scores, 0.0),
        "squares": sum((score * score for score in scores), 0.0),
        "least": min(scores, default=None),
        "most": max(scores, default=None),
        "answered": sum(fact.state == State.ANSWERED for fact in found),
        "failures": failures,
        "inspections": int(failures > 0),
    }


@cache
def _adding(dialect: str) -> Insert:
    """The statement that adds to the sums there are."""
    statement = conflict_insert(dialect)(fact_sums)
    new, own = statement.excluded, fact_sums.c
    summed = {name: own[name] + new[name] for name in SUMMED if name not in ("least", "most")}
    least = case((or_(own.least.is_(None), new.least < own.least), new.least), else_=own.least)
    most = case((or_(own.most.is_(None), new.most > own.most), new.most), else_=own.most)
    return statement.on_conflict_do_update(index_elements=_KEY, set_={**summed, "least": least, "most": most})


def _beside(visit: Row[Any], span: str, days: Days) -> tuple[ColumnElement[bool], ...]:
    """The sums of one span to which what a record has parts of was added."""
    own = fact_sums.c
    return (
        own.template == visit.template,
        own.part.in_(PARTS),
        own.span == span,
        own.first >= days.first,
        own.first < days.after,
        own.site == visit.site,
        own.method == visit.method,
        tuple_(own.part, own.key).in_(_parts_of(visit.record)),
    )


def _parts_of(record: str) -> Select[Any]:
    its = facts.alias("its")
    return select(its.c.scope, its.c.key).where(its.c.record == record)


def _month(visit: Row[Any], days: Days) -> Select[Any]:
    """The sums of a month from the facts of the records that count."""
    scope, key = facts.c.scope, facts.c.key
    return (
        select(*_keys(visit, scope, MONTH, days, key), *(FROM_FACTS[name] for name in SUMMED))
        .join_from(visits, facts, facts.c.record == visits.c.record)
        .where(
            visits.c.template == visit.template,
            NO_PRACTICE,
            visits.c.visited_on >= days.first,
            visits.c.visited_on < days.after,
            visits.c.site == visit.site,
            visits.c.method == visit.method,
            tuple_(scope, key).in_(_parts_of(visit.record)),
            scope.in_(PARTS),
        )
        .group_by(scope, key)
    )


def _year(visit: Row[Any], days: Days) -> Select[Any]:
    """The sums of a year from those of its months."""
    part, key = fact_sums.c.part, fact_sums.c.key
    return (
        select(*_keys(visit, part, YEAR, days, key), *(FROM_SUMS[name] for name in SUMMED))
        .where(*_beside(visit, MONTH, days))
        .group_by(part, key)
    )


def _keys(visit: Row[Any], part: Column[Any], span: str, days: Days, key: Column[Any]) -> tuple[Any, ...]:
    return (
        literal(visit.template),
        part,
        literal(span),
        literal(days.first),
        key,
        literal(visit.site),
        literal(visit.method),
    )
