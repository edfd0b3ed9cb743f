"""Targets, and the numbers that were given to the items some of them aim at."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Select, insert, select, update

from inspector.checklists.targets import Target, measure_of
from inspector.errors import ConflictError, NotFoundError
from inspector.services.ports.facts import Which
from inspector.storage.facts.asking import Asked
from inspector.storage.sites import StoredSites
from inspector.storage.tables.facts import numbers, visits
from inspector.storage.tables.plans import target_sites, targets


class StoredTargets:
    def __init__(self, connection: Connection, sites: StoredSites) -> None:
        self._connection = connection
        self._sites = sites

    def add(self, target: Target, *, by: str | None) -> None:
        if target.follows is not None:
            taken = select(targets.c.id).where(targets.c.follows == target.follows)
            if self._connection.scalar(taken) is not None:
                raise _ended(target.follows)
        self._connection.execute(insert(targets), {**_columns(target), "by": by})
        scope = [{"target": target.id, "site": site} for site in target.sites]
        self._connection.execute(insert(target_sites), scope)

    def get(self, id_: str) -> Target:
        found = self._read(select(targets).where(targets.c.id == id_))
        if not found:
            raise NotFoundError("target-not-found", "This target is not there any more.", target=id_)
        return found[0]

    def all(self, *, ended: bool = False) -> tuple[Target, ...]:
        statement = select(targets).order_by(targets.c.begun_at, targets.c.id)
        return self._read(statement if ended else statement.where(targets.c.ended_at.is_(None)))

    def end(self, id_: str, at: datetime) -> None:
        if self.get(id_).ended_at is not None:
            raise _ended(id_)
        self._connection.execute(update(targets).where(targets.c.id == id_), {"ended_at": at})

    def values(self, which: Which, items: Collection[str]) -> tuple[tuple[date, Decimal], ...]:
        asked = Asked(self._connection, which)
        statement = (
            select(visits.c.visited_on, numbers.c.value)
            .join(numbers, numbers.c.record == visits.c.record)
            .where(*asked.counted(), numbers.c.item.in_(items))
            .order_by(visits.c.visited_on, visits.c.record, numbers.c.row)
        )
        return tuple((day, Decimal(value)) for day, value in self._connection.execute(statement))

    def _read(self, statement: Select[Any]) -> tuple[Target, ...]:
        rows = self._connection.execute(statement).all()
        scopes: dict[str, list[str]] = {row.id: [] for row in rows}
        of_these = select(target_sites).where(target_sites.c.target.in_(scopes)).order_by(target_sites.c.site)
        for row in self._connection.execute(of_these):
            scopes[row.target].append(row.site)
        sites = self._sites.standing_for(site for scope in scopes.values() for site in scope)
        return tuple(
            Target(
                id=row.id,
                title=row.title,
                template=row.template,
                sites=tuple(dict.fromkeys(sites[site].id for site in scopes[row.id])),
                measure=measure_of(row.measure),
                value=Decimal(row.value),
                start_value=Decimal(row.start_value),
                start_on=row.start_on,
                due_on=row.due_on,
                begun_at=row.begun_at,
                ended_at=row.ended_at,
                follows=row.follows,
            )
            for row in rows
        )


def _columns(target: Target) -> dict[str, Any]:
    return {
        "id": target.id,
        "title": target.title,
        "template": target.template,
        "measure": str(target.measure),
        "value": str(target.value),
        "start_value": str(target.start_value),
        "start_on": target.start_on,
        "due_on": target.due_on,
        "begun_at": target.begun_at,
        "ended_at": target.ended_at,
        "follows": target.follows,
    }


def _ended(id_: str) -> ConflictError:
    return ConflictError("target-ended", "This target has ended already.", target=id_)
