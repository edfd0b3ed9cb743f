"""Sites, people and subjects: finding them by what a person types, adding, renaming, retiring, merging."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from zoneinfo import available_timezones

from inspector.checklists.ids import new_id
from inspector.checklists.places import Person, Site, Subject, subject_key
from inspector.errors import InputError, NotFoundError
from inspector.services.changes import DIRECTORY, Changed, Made
from inspector.services.clock import Clock, now
from inspector.services.ports import Repositories, Workspace

SEPARATOR = "/"


class Directory:
    """The sites, people and subjects of a workspace. `by` is the id of who acts, None for the program."""

    def __init__(self, workspace: Workspace, clock: Clock = now) -> None:
        self._workspace = workspace
        self._clock = clock

    def sites(self) -> tuple[Site, ...]:
        """Living sites, parents before children, names in order."""
        with self._workspace.read() as kept:
            living = [site for site in kept.sites.all() if not site.retired]
        return tuple(_tree(living, None))

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
        site = replace(site, name=named(site.name, "site"), code=(site.code or "").strip() or None)
        if site.zone not in available_timezones():
            raise InputError(
                "unknown-zone",
                f"“{site.zone}” is no time zone. Write one like Europe/Riga.",
                zone=site.zone,
            )
        self._workspace.write(lambda kept: kept.sites.save(site, at=self._clock(), by=by)).result()
        return Made(site.id, DIRECTORY)

    def add_person(self, name: str, role: str = "", by: str | None = None) -> Made:
        return self.save_person(Person(new_id(), name, role.strip()), by)

    def save_person(self, person: Person, by: str | None = None) -> Made:
        person = replace(person, name=named(person.name, "person"))
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

    def find_site(self, text: str, *, create: bool = False) -> Site:
        """The site with this code, or at this path ("North/Riga/Harbour Hotel", or the end of one).

        NotFoundError when there is none and it is not to be created; InputError when several fit.
        """
        sites = self.sites()
        by_code = [site for site in sites if site.code == text.strip()]
        names = [part.strip() for part in text.split(SEPARATOR) if part.strip()]
        found = by_code or [site for site in sites if _ends_with(sites, site, names)]
        if len(found) == 1:
            return found[0]
        if found:
            paths = ", ".join(SEPARATOR.join(_names(sites, site)) for site in found)
            raise InputError(
                "site-ambiguous",
                f"“{text}” could be {paths}. Write the whole path or the site's code.",
                site=text,
                paths=paths,
            )
        if not create or not names:
            raise NotFoundError("site-unknown", f"There is no site “{text}”. Add it first.", site=text)
        return self._create_path(sites, names)

    def _create_path(self, sites: Sequence[Site], names: Sequence[str]) -> Site:
        parent: Site | None = None
        for name in names:
            under = parent.id if parent else None
            known = next((each for each in sites if each.parent == under and each.name == name), None)
            zone = parent.zone if parent else "UTC"
            parent = known or Site(self.add_site(name, under, zone=zone).id, name, under, zone=zone)
        assert parent is not None
        return parent


def ensure_person(kept: Repositories, name: str, clock: Clock) -> Person:
    """The person of this name, added if nobody living has it. InputError if two have."""
    wanted = named(name, "person")
    found = [each for each in kept.people.all() if each.name == wanted and not each.retired]
    if len(found) > 1:
        raise InputError("person-ambiguous", f"There are {len(found)} people called {wanted}.", person=wanted)
    if found:
        return found[0]
    person = Person(new_id(), wanted)
    kept.people.save(person, at=clock(), by=None)
    return person


def ensure_subject(
    kept: Repositories, site: str, kind: str, name: str, clock: Clock, by: str | None
) -> Subject:
    """The subject matched by its normalised name, added if it is new."""
    known = kept.subjects.find(site, kind, name)
    if known:
        return known
    subject = Subject(new_id(), site, kind, named(name, "subject"))
    kept.subjects.save(subject, at=clock(), by=by)
    return subject


def named(name: str, what: str) -> str:
    """The name trimmed; InputError if nothing is left."""
    trimmed = " ".join(name.split())
    if not trimmed:
        raise InputError("name-empty", f"A {what} needs a name.", what=what)
    return trimmed


def natural(name: str) -> tuple[tuple[str, int], ...]:
    """A sort key in which room 9 stands before room 10."""
    parts = re.split(r"([0-9]+)", subject_key(name))
    return tuple(("", int(part)) if place % 2 else (part, 0) for place, part in enumerate(parts))


def _tree(sites: Sequence[Site], parent: str | None) -> list[Site]:
    children = sorted(
        (each for each in sites if each.parent == parent), key=lambda each: each.name.casefold()
    )
    return [site for child in children for site in (child, *_tree(sites, child.id))]


def _names(sites: Sequence[Site], site: Site) -> list[str]:
    parent = next((each for each in sites if each.id == site.parent), None)
    return [*(_names(sites, parent) if parent else ()), site.name]


def _ends_with(sites: Sequence[Site], site: Site, names: Sequence[str]) -> bool:
    path = [subject_key(name) for name in _names(sites, site)]
    return bool(names) and path[-len(names) :] == [subject_key(name) for name in names]
