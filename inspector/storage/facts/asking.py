"""Which rows are asked for, as conditions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, FromClause, false

from inspector.services.ports.facts import Which
from inspector.storage.people import StoredPeople
from inspector.storage.sites import StoredSites
from inspector.storage.tables.facts import visits

Condition = ColumnElement[bool]

NO_PRACTICE = visits.c.practice == false()
"""Compared and not negated, or the index would not be used beyond the template."""


class Asked:
    """What a `Which` asks for, its sites and its inspector followed to all the ids they stand for."""

    def __init__(self, connection: Connection, which: Which) -> None:
        self._which = which
        self._sites = StoredSites(connection).below(*which.sites) if which.sites else None
        self._people = None if which.inspector is None else StoredPeople(connection).group(which.inspector)

    def narrowed(self, table: FromClause) -> Sequence[Condition]:
        """What visits and sums can both be asked for: template, sites, method."""
        columns: Any = table.c
        conditions = [columns.template == self._which.template]
        if self._sites is not None:
            conditions.append(columns.site.in_(self._sites))
        if self._which.method is not None:
            conditions.append(columns.method == self._which.method.value)
        return conditions

    def visits(self) -> Sequence[Condition]:
        """The inspections, practice among them."""
        own, which = visits.c, self._which
        conditions = list(self.narrowed(visits))
        if self._people is not None:
            conditions.append(own.inspector.in_(self._people))
        if which.since is not None:
            conditions.append(own.visited_on >= which.since)
        if which.until is not None:
            conditions.append(own.visited_on <= which.until)
        return conditions

    def counted(self) -> Sequence[Condition]:
        """The inspections that count."""
        return (NO_PRACTICE, *self.visits())
