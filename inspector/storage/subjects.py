"""Subjects: what is inspected at a site, matched by a normalised key so that "Room 204" is one room."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, func, select

from inspector.checklists.places import Subject, subject_key
from inspector.errors import ConflictError
from inspector.storage.directories import Directory
from inspector.storage.sites import StoredSites
from inspector.storage.tables.company import sites, subjects


class StoredSubjects(Directory[Subject]):
    kind = "subject"
    table = subjects

    def of_site(self, site: str) -> tuple[Subject, ...]:
        """The subjects of a site and of what was merged into it, by name."""
        statement = (
            self._select()
            .where(subjects.c.site.in_(self._sites(site)), subjects.c.alias_of.is_(None))
            .order_by(subjects.c.name, subjects.c.id)
        )
        return tuple(self._value(row) for row in self._connection.execute(statement))

    def find(self, site: str, kind: str, name: str) -> Subject | None:
        """The subject matched by `subject_key`; of several, after a merge of sites, the site's own."""
        home = StoredSites(self._connection).resolve(site)
        statement = (
            select(subjects.c.id)
            .where(
                subjects.c.site.in_(self._sites(site)),
                subjects.c.kind == kind,
                subjects.c.key == subject_key(name),
            )
            .order_by(subjects.c.site != home, subjects.c.id)
        )
        found = self._connection.scalars(statement).first()
        return None if found is None else self.get(found)

    def save(self, value: Subject, *, at: datetime, by: str | None) -> None:
        statement = select(subjects.c.name).where(
            subjects.c.site == value.site,
            subjects.c.kind == value.kind,
            subjects.c.key == subject_key(value.name),
            subjects.c.id != value.id,
        )
        holder = self._connection.scalar(statement)
        if holder is not None:
            raise ConflictError(
                "subject-exists",
                f"The site has “{holder}” already. Use that one, or choose another name.",
                subject=holder,
            )
        super().save(value, at=at, by=by)

    def _sites(self, site: str) -> tuple[str, ...]:
        return StoredSites(self._connection).group(site)

    def _select(self) -> Select[Any]:
        home = func.coalesce(sites.c.alias_of, sites.c.id).label("home")
        return select(subjects, home).join(sites, sites.c.id == subjects.c.site)

    def _value(self, row: Row[Any]) -> Subject:
        return Subject(row.id, row.home, row.kind, row.name, row.retired)

    def _columns(self, value: Subject) -> dict[str, Any]:
        return {
            "site": value.site,
            "kind": value.kind,
            "name": value.name,
            "key": subject_key(value.name),
            "retired": value.retired,
        }
