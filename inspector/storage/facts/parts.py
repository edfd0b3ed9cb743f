"""Sums of sections, dimensions and items: from those kept by year and month, and of what lies between from
the facts themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from inspector.services.ports.facts import Part, Which
from inspector.storage.facts.asking import NO_PRACTICE, Asked
from inspector.storage.facts.columns import FROM_FACTS, FROM_SUMS
from inspector.storage.facts.stretches import Days, Stretches, stretches
from inspector.storage.tables.facts import fact_sums, facts, visits

_OF_FACTS: dict[str, ColumnElement[Any]] = {
    "first": visits.c.visited_on,
    "site": visits.c.site,
    "method": visits.c.method,
    "key": facts.c.key,
}


class StoredParts:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def period(self, template: str) -> tuple[date, date] | None:
        """The days of the first and the last inspection that count."""
        counted = (visits.c.template == template, NO_PRACTICE)
        # One by one: the index answers each at once, but both together only by being read through.
        first = select(func.min(visits.c.visited_on)).where(*counted).scalar_subquery()
        last = select(func.max(visits.c.visited_on)).where(*counted).scalar_subquery()
        oldest, newest = self._connection.execute(select(first, last)).one()
        return None if oldest is None else (oldest, newest)

    def rows(
        self, which: Which, part: Part, by: Sequence[str], what: Sequence[str], key: str | None = None
    ) -> Iterator[tuple[Any, ...]]:
        """Rows of `by` and then `what`; several of the same `by` are to be added up. `first` is the first day
        of a month, a year or a day."""
        asked = Asked(self._connection, which)
        over = self._stretches(which, years="first" not in by)
        for span, days in over.sums:
            statement = self._from_sums(asked, part, by, what, span, days)
            if key is not None:
                statement = statement.where(fact_sums.c.key == key)
            yield from map(tuple, self._connection.execute(statement))
        for days in over.days:
            statement = self._from_facts(asked, part, by, what, days)
            if key is not None:
                statement = statement.where(facts.c.key == key)
            yield from map(tuple, self._connection.execute(statement))

    def _stretches(self, which: Which, *, years: bool) -> Stretches:
        period = self.period(which.template)
        if period is None:
            return Stretches((), ())
        return stretches(period, which.since, which.until, whole=which.inspector is None, years=years)

    def _from_sums(
        self, asked: Asked, part: Part, by: Sequence[str], what: Sequence[str], span: str, days: Days
    ) -> Select[Any]:
        own = fact_sums.c
        of = [own[name] for name in by]
        # By key alone month after month, as the rows lie, so that none are sorted.
        groups = [own.first, *of] if tuple(by) == ("key",) else of
        return (
            select(*of, *(FROM_SUMS[name] for name in what))
            .where(
                *asked.narrowed(fact_sums),
                own.part == part,
                own.span == span,
                own.first >= days.first,
                own.first < days.after,
            )
            .group_by(*groups)
        )

    def _from_facts(
        self, asked: Asked, part: Part, by: Sequence[str], what: Sequence[str], days: Days
    ) -> Select[Any]:
        of = [_OF_FACTS[name] for name in by]
        return (
            select(*of, *(FROM_FACTS[name] for name in what))
            .join_from(visits, facts, facts.c.record == visits.c.record)
            .where(
                *asked.counted(),
                visits.c.visited_on >= days.first,
                visits.c.visited_on < days.after,
                facts.c.scope == part,
            )
            .group_by(*of)
        )
