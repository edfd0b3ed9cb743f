"""Finding sites, people and subjects by what a person types, and adding what is not there yet.

Everything here works inside the caller's transaction, so that what fails leaves nothing behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from inspector.checklists.ids import new_id
from inspector.checklists.places import Person, Site, Subject, subject_key
from inspector.errors import InputError, NotFoundError
from inspector.services.clock import Clock
from inspector.services.ports import Repositories

SEPARATOR = "/"


def find_site(kept: Repositories, text: str) -> Site:
    """The living site with this code, or at this path or the end of one.

    NotFoundError when there is none; InputError when several fit.
    """
    found = _fitting(in_tree_order(kept.sites.all()), text)
    if found is None:
        raise NotFoundError("site-unknown", f"There is no site “{text}”. Add it first.", site=text)
    return found


def ensure_site(kept: Repositories, text: str, clock: Clock) -> Site:
    """The site, added with the parents its path names where they are not there; in its parent's time zone."""
    sites = in_tree_order(kept.sites.all())
    found = _fitting(sites, text)
    if found is not None:
        return found
    site: Site | None = None
    for name in _parts(text):
        under = site.id if site else None
        known = next((each for each in sites if each.parent == under and each.name == name), None)
        if known is None:
            known = Site(new_id(), name, under, zone=site.zone if site else "UTC")
            kept.sites.save(known, at=clock(), by=None)
        site = known
    if site is None:
        raise InputError("name-empty", "A site needs a name.", what="site")
    return site


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


def in_tree_order(sites: Iterable[Site]) -> tuple[Site, ...]:
    """The living sites, parents before children, names in order."""
    living = sorted((site for site in sites if not site.retired), key=lambda site: site.name.casefold())
    return tuple(_below(living, None))


def _below(sites: Sequence[Site], parent: str | None) -> list[Site]:
    children = [site for site in sites if site.parent == parent]
    return [site for child in children for site in (child, *_below(sites, child.id))]


def _fitting(sites: Sequence[Site], text: str) -> Site | None:
    names = [subject_key(name) for name in _parts(text)]
    found = [site for site in sites if site.code == text.strip()]
    found = found or [site for site in sites if names and _path(sites, site)[-len(names) :] == names]
    if len(found) > 1:
        paths = ", ".join(SEPARATOR.join(_names(sites, site)) for site in found)
        raise InputError(
            "site-ambiguous",
            f"“{text}” could be {paths}. Write the whole path or the site's code.",
            site=text,
            paths=paths,
        )
    return found[0] if found else None


def _parts(text: str) -> list[str]:
    return [" ".join(part.split()) for part in text.split(SEPARATOR) if part.strip()]


def _path(sites: Sequence[Site], site: Site) -> list[str]:
    return [subject_key(name) for name in _names(sites, site)]


def _names(sites: Sequence[Site], site: Site) -> list[str]:
    parent = next((each for each in sites if each.id == site.parent), None)
    return [*(_names(sites, parent) if parent else ()), site.name]
