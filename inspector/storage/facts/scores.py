"""Sums over the records that count, made by the database."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, exists, func, select

from inspector.checklists.method import Method
from inspector.checklists.score import Outcome
from inspector.services.ports.facts import Failures, MethodSums, Pairs, Part, PartSums, Sums, Tally, Which
from inspector.storage.facts.asking import NO_PRACTICE, Asked
from inspector.storage.facts.columns import COUNTS, SUMS, count_where, sums_of
from inspector.storage.facts.pairs import pairs_of
from inspector.storage.facts.parts import StoredParts
from inspector.storage.facts.stretches import month_of
from inspector.storage.sites import StoredSites
from inspector.storage.tables.facts import visits
from inspector.storage.tables.library import templates

_TALLY = (
    func.count(),
    *sums_of(visits.c.score).values(),
    func.sum(visits.c.earned),
    func.coalesce(func.sum(visits.c.possible), 0.0),
    func.count(visits.c.outcome),
    count_where(visits.c.outcome == Outcome.PASS.value),
    func.sum(visits.c.failed),
    func.sum(visits.c.critical),
)


class StoredScoreFacts:
    """The sums of whole inspections are made from `visits`; those of their parts, forty times as many, from
    the sums kept of them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._sites = StoredSites(connection)
        self._parts = StoredParts(connection)

    def templates(self) -> tuple[str, ...]:
        made = exists().where(visits.c.template == templates.c.id, NO_PRACTICE)
        return tuple(sorted(self._connection.scalars(select(templates.c.id).distinct().where(made))))

    def period(self, template: str) -> tuple[date, date] | None:
        return self._parts.period(template)

    def sites(self, which: Which) -> dict[str, Tally]:
        homes = self._sites.homes()
        found: dict[str, Tally] = {}
        for site, tally in self._tallies(which, visits.c.site):
            home = homes.get(site, site)
            found[home] = found[home].joined(tally) if home in found else tally
        return found

    def days(self, which: Which) -> dict[date, Tally]:
        return dict(self._tallies(which, visits.c.visited_on))

    def calendar(self, which: Which) -> dict[date, int]:
        return dict(self._grouped(which, visits.c.visited_on, func.count()))

    def versions(self, which: Which) -> dict[int, date]:
        version, first = visits.c.version, func.min(visits.c.visited_on)
        found = self._grouped(which, version, first)
        return dict(sorted((number, day) for number, day in found))

    def spread(self, which: Which, width: int = 5) -> dict[int, int]:
        found: Counter[int] = Counter()
        for score, count in self._grouped(which, visits.c.score, func.count()):
            if score is not None:
                found[int(score // width) * width] += count
        return dict(sorted(found.items()))

    def methods(self, which: Which) -> tuple[MethodSums, ...]:
        totals = self._grouped(which, visits.c.method, *sums_of(visits.c.score).values())
        found = {(method, ""): Sums(*sums) for method, *sums in totals}
        found |= _joined(self._parts.rows(which, "dimension", ("method", "key"), SUMS), 2)
        return tuple(MethodSums(Method(method), key, sums) for (method, key), sums in sorted(found.items()))

    def parts(self, which: Which, part: Part) -> tuple[PartSums, ...]:
        homes = self._sites.homes()
        rows = self._parts.rows(which, part, ("site", "key"), SUMS)
        found = _joined(((homes.get(site, site), *rest) for site, *rest in rows), 2)
        return tuple(PartSums(site, key, sums) for (site, key), sums in sorted(found.items()))

    def everywhere(self, which: Which, part: Part) -> dict[str, Sums]:
        found = _joined(self._parts.rows(which, part, ("key",), SUMS), 1)
        return {key: sums for (key,), sums in sorted(found.items())}

    def months(self, which: Which, part: Part, key: str) -> dict[date, Sums]:
        rows = self._parts.rows(which, part, ("first",), SUMS, key)
        found = _joined(((month_of(first), *sums) for first, *sums in rows), 1)
        return {month: sums for (month,), sums in sorted(found.items())}

    def failures(self, which: Which) -> tuple[Failures, ...]:
        found: dict[str, list[int]] = defaultdict(lambda: [0] * len(COUNTS))
        for key, *counts in self._parts.rows(which, "item", ("key",), COUNTS):
            found[key] = [old + new for old, new in zip(found[key], counts, strict=True)]
        return tuple(
            Failures(key, failures, inspections, answered)
            for key, (answered, failures, inspections) in sorted(found.items())
        )

    def pairs(self, which: Which, window: int) -> Pairs:
        return pairs_of(self._connection, which, window)

    def _tallies(self, which: Which, by: ColumnElement[Any]) -> Iterator[tuple[Any, Tally]]:
        for of, count, *numbers in self._grouped(which, by, *_TALLY):
            yield of, Tally(count, Sums(*numbers[: len(SUMS)]), *numbers[len(SUMS) :])

    def _grouped(self, which: Which, by: ColumnElement[Any], *what: ColumnElement[Any]) -> Iterable[Any]:
        asked = Asked(self._connection, which)
        statement = select(by, *what).where(*asked.counted()).group_by(by)
        return map(tuple, self._connection.execute(statement))


def _joined(rows: Iterable[tuple[Any, ...]], keys: int) -> dict[tuple[Any, ...], Sums]:
    """Rows of so many keys and then sums, those of the same keys added up."""
    found: dict[tuple[Any, ...], Sums] = {}
    for row in rows:
        key, sums = row[:keys], Sums(*row[keys:])
        found[key] = found[key].joined(sums) if key in found else sums
    return found
