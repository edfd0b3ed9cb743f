"""Sites: a tree whose names, codes and parents change by dated events."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from inspector.checklists.places import Site
from inspector.errors import ConflictError
from inspector.storage.directories import Directory
from inspector.storage.tables.company import sites


class StoredSites(Directory[Site]):
    kind = "site"
    table = sites

    def save(self, value: Site, *, at: datetime, by: str | None) -> None:
        self._refuse_taken_code(value)
        if value.parent is not None and value.id in self._line(value.parent):
            raise ConflictError(
                "site-circle",
                f"“{value.name}” cannot stand below itself. Choose another parent.",
                site=value.name,
            )
        super().save(value, at=at, by=by)

    def path(self, id_: str) -> tuple[Site, ...]:
        """The site with its parents, root first."""
        return tuple(self.get(each) for each in reversed(self._line(id_)))

    def paths(self, ids: Iterable[str]) -> dict[str, tuple[Site, ...]]:
        """For each of `ids` its path as `path` gives it, all read at once."""
        rows = {row.id: row for row in self._connection.execute(self._select())}

        def line(id_: str | None) -> tuple[Site, ...]:
            row = rows[id_] if id_ else None
            if row is None:
                return ()
            return line(row.alias_of) if row.alias_of else (*line(row.parent), self._value(row))

        return {id_: line(id_) for id_ in ids}

    def merge(self, id_: str, into: str, *, at: datetime, by: str | None) -> None:
        """The merged site's code becomes free, and what stood below it stands below the other."""
        merged = self.get(id_)
        if merged.id in self._line(into)[1:]:
            raise ConflictError(
                "site-circle",
                f"“{merged.name}” holds the site it would be merged into. Merge that one into it.",
                site=merged.name,
            )
        super().merge(id_, into, at=at, by=by)
        self._set(merged.id, {"code": merged.code}, {"code": None}, at, by)
        below = self._connection.scalars(select(sites.c.id).where(sites.c.parent == merged.id)).all()
        for child in below:
            self._set(child, {"parent": merged.id}, {"parent": self.resolve(into)}, at, by)

    def below(self, *ids: str) -> frozenset[str]:
        """The ids of the sites and of everything below them, aliases included."""
        rows = self._connection.execute(select(sites.c.id, sites.c.parent, sites.c.alias_of)).all()
        found = {self.resolve(id_) for id_ in ids}
        grown = True
        while grown:
            more = {row.id for row in rows if row.parent in found or row.alias_of in found}
            grown = not more <= found
            found |= more
        return frozenset(found)

    def _value(self, row: Row[Any]) -> Site:
        return Site(row.id, row.name, row.parent, row.code, row.zone, row.retired)

    def _columns(self, value: Site) -> dict[str, Any]:
        return {
            "name": value.name,
            "parent": value.parent and self.resolve(value.parent),
            "code": value.code,
            "zone": value.zone,
            "retired": value.retired,
        }

    def _line(self, id_: str) -> list[str]:
        """The ids from the site up to its root."""
        line, at = [], self.get(id_)
        line.append(at.id)
        while at.parent is not None:
            at = self.get(at.parent)
            line.append(at.id)
        return line

    def _set(self, id_: str, old: dict[str, Any], new: dict[str, Any], at: datetime, by: str | None) -> None:
        self._connection.execute(sites.update().where(sites.c.id == id_), new)
        self._note(id_, old, new, at, by)

    def _refuse_taken_code(self, site: Site) -> None:
        if site.code is None:
            return
        statement = select(sites.c.name).where(sites.c.code == site.code, sites.c.id != site.id)
        holder = self._connection.scalar(statement)
        if holder is not None:
            raise ConflictError(
                "site-code-taken",
                f"“{holder}” has the code {site.code} already. Choose another code.",
                site_code=site.code,
                site=holder,
            )
