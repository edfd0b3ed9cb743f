"""Sites, people and subjects: listing, adding, renaming, retiring, merging."""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import available_timezones

from inspector.checklists import typed
from inspector.checklists.ids import new_id
from inspector.checklists.places import Person, Site, Subject
from inspector.errors import InputError
from inspector.services.changes import DIRECTORY, Changed, Made
from inspector.services.clock import Clock, now
from inspector.services.finding import find_site, in_tree_order, named, natural
from inspector.services.ports.workspace import Workspace


class Directory:
    """The sites, people and subjects of a workspace. `by` is the id of who acts, None for the program."""

    def __init__(self, workspace: Workspace, clock: Clock = now) -> None:
        self._workspace = workspace
        self._clock = clock

    def sites(self) -> tuple[Site, ...]:
        """Living sites, parents before children, names in order."""
        with self._workspace.read() as kept:
            return in_tree_order(kept.sites.all())

    def site_path(self, id_: str) -> tuple[Site, ...]:
        with self._workspace.read() as kept:
            return kept.sites.path(id_)

    def people(self) -> tuple[Person, ...]:
        with self._workspace.read() as kept:
            living = [person for person in kept.people.all() if not person.retired]
        return tuple(sorted(living, key=lambda person: person.name.casefold()))

    def person(self, id_: str) -> Person:
        with self._workspace.read() as kept:
            return kept.people.get(id_)

    def subjects(self, site: str, kind: str) -> tuple[Subject, ...]:
        """The living subjects of one kind at a site, in natural order of their names."""
        with self._workspace.read() as kept:
            found = [each for each in kept.subjects.of_site(site) if each.kind == kind and not each.retired]
        return tuple(sorted(found, key=lambda subject: natural(subject.name)))

    def add_site(
        self,
        name: str,
        parent: str | None = None,
        code: str | None = None,
        zone: str = "UTC",
        by: str | None = None,
    ) -> Made:
        return self.save_site(Site(new_id(), name, parent, code, zone), by)

    def save_site(self, site: Site, by: str | None = None) -> Made:
        site = replace(site, name=named(site.name, "site"), code=typed.name(site.code or "") or None)
        if site.zone not in available_timezones():
            raise InputError(
                "unknown-zone",
                f"“{site.zone}” is no time zone. Write one like Europe/Riga.",
                zone=site.zone,
            )
        self._workspace.write(lambda kept: kept.sites.save(site, at=self._clock(), by=by)).result()
        return Made(site.id, DIRECTORY)

    def add_person(self, name: str, role: str = "", by: str | None = None) -> Made:
        return self.save_person(Person(new_id(), name, role), by)

    def save_person(self, person: Person, by: str | None = None) -> Made:
        person = replace(person, name=named(person.name, "person"), role=typed.name(person.role))
        self._workspace.write(lambda kept: kept.people.save(person, at=self._clock(), by=by)).result()
        return Made(person.id, DIRECTORY)

    def save_subject(self, subject: Subject, by: str | None = None) -> Changed:
        subject = replace(subject, name=named(subject.name, "subject"))
        self._workspace.write(lambda kept: kept.subjects.save(subject, at=self._clock(), by=by)).result()
        return DIRECTORY

    def merge_sites(self, id_: str, into: str, by: str | None = None) -> Changed:
        self._workspace.write(lambda kept: kept.sites.merge(id_, into, at=self._clock(), by=by)).result()
        return DIRECTORY

    def merge_people(self, id_: str, into: str, by: str | None = None) -> Changed:
        self._workspace.write(lambda kept: kept.people.merge(id_, into, at=self._clock(), by=by)).result()
        return DIRECTORY

    def merge_subjects(self, id_: str, into: str, by: str | None = None) -> Changed:
        self._workspace.write(lambda kept: kept.subjects.merge(id_, into, at=self._clock(), by=by)).result()
        return DIRECTORY

    def find_site(self, text: str) -> Site:
        """The site with this code, or at this path ("North/Riga/Harbour Hotel", or the end of one)."""
        with self._workspace.read() as kept:
            return find_site(kept, text)
