"""What the use cases need of the sites, people and subjects kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from inspector.checklists.places import Person, Site, Subject


@dataclass(frozen=True, slots=True)
class Change:
    """A dated event of a site, person or subject: a field, its old and its new value as texts."""

    field: str
    old: str | None
    new: str | None
    at: datetime
    by: str | None


class Sites(Protocol):
    def all(self) -> tuple[Site, ...]: ...

    def get(self, id_: str) -> Site:
        """The site, its alias followed; else NotFoundError."""

    def save(self, site: Site, *, at: datetime, by: str | None) -> None:
        """Add or change a site; a change of name or parent is kept as a dated event. A code in use by another
        site is a ConflictError, as is a parent that would close a circle."""

    def path(self, id_: str) -> tuple[Site, ...]:
        """The site with its parents, root first."""

    def merge(self, id_: str, into: str, *, at: datetime, by: str | None) -> None:
        """Make `id_` an alias of `into`; what stood below it stands below `into`, and its code is free. A
        ConflictError if they are one already or `into` stands below `id_`."""

    def history(self, id_: str) -> tuple[Change, ...]:
        """What was changed of the site and when, oldest first. Its first values are not among them."""


class People(Protocol):
    def all(self) -> tuple[Person, ...]: ...

    def get(self, id_: str) -> Person: ...

    def save(self, person: Person, *, at: datetime, by: str | None) -> None: ...

    def merge(self, id_: str, into: str, *, at: datetime, by: str | None) -> None: ...

    def history(self, id_: str) -> tuple[Change, ...]: ...


class Subjects(Protocol):
    def of_site(self, site: str) -> tuple[Subject, ...]: ...

    def get(self, id_: str) -> Subject: ...

    def find(self, site: str, kind: str, name: str) -> Subject | None:
        """The subject matched by `subject_key`."""

    def save(self, subject: Subject, *, at: datetime, by: str | None) -> None: ...

    def merge(self, id_: str, into: str, *, at: datetime, by: str | None) -> None: ...

    def history(self, id_: str) -> tuple[Change, ...]: ...
