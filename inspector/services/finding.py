"""Finding sites, people and subjects by what a person types, and adding what is not there yet.

Everything here works inside the caller's transaction, so that what fails leaves nothing behind.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from inspector.checklists import typed
from inspector.checklists.ids import new_id
from inspector.checklists.places import Person, Site, Subject, subject_key
from inspector.errors import InputError, NotFoundError
from inspector.services.clock import Clock
from inspector.services.ports.workspace import Repositories

SEPARATOR = "/"
MOST_LEVELS = 20


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
    parts = _parts(text)
    if len(parts) > MOST_LEVELS:
        raise InputError(
            "site-too-deep", f"“{text}” names {len(parts)} levels of sites. Name at most {MOST_LEVELS}."
        )
    site: Site | None = None
    for name in parts:
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
    wanted = named(name, "subject")
    known = kept.subjects.find(site, kind, wanted)
    if known:
        return known
    subject = Subject(new_id(), site, kind, wanted)
    kept.subjects.save(subject, at=clock(), by=by)
    return subject


def named(name: str, what: str) -> str:
    """The name as it is kept; InputError if nothing is left that can be seen."""
    trimmed = typed.name(name)
    if not trimmed:
        raise InputError("name-empty", f"A {what} needs a name.", what=what)
    return trimmed


def natural(name: str) -> tuple[tuple[str, int], ...]:
    """A sort key in which room 9 stands before room 10."""
    parts = re.split(r"([0-9]+)", subject_key(name))
    return tuple(("", int(part)) if place % 2 else (part, 0) for place, part in enumerate(parts))


def in_tree_order(sites: Iterable[Site]) -> tuple[Site, ...]:
    """The living sites, parents before children, names in order."""
    below: defaultdict[str | None, list[Site]] = defaultdict(list)
    for site in sorted(sites, key=lambda site: site.name.casefold(), reverse=True):
        if not site.retired:
            below[site.parent].append(site)
    found: list[Site] = []
    waiting = below[None]
    while waiting:
        site = waiting.pop()
        found.append(site)
        waiting += below[site.id]
    return tuple(found)


def _fitting(sites: Sequence[Site], text: str) -> Site | None:
    """The one of `sites`, given in the order of the tree, that `text` names."""
    paths = _paths(sites)
    names = [subject_key(name) for name in _parts(text)]
    found = [site for site in sites if site.code == text.strip()]
    found = found or [site for site in sites if names and _ends_in(paths[site.id], names)]
    if len(found) > 1:
        several = ", ".join(SEPARATOR.join(paths[site.id]) for site in found)
        raise InputError(
            "site-ambiguous",
            f"“{text}” could be {several}. Write the whole path or the site's code.",
            site=text,
            paths=several,
        )
    return found[0] if found else None


def _parts(text: str) -> list[str]:
    return [name for part in text.split(SEPARATOR) if (name := typed.name(part))]


def _paths(sites: Iterable[Site]) -> dict[str, tuple[str, ...]]:
    """The names on the way to each site, root first; parents come before children."""
    paths: dict[str, tuple[str, ...]] = {}
    for site in sites:
        above = paths[site.parent] if site.parent else ()
        paths[site.id] = (*above, site.name)
    return paths


def _ends_in(path: tuple[str, ...], names: list[str]) -> bool:
    return [subject_key(name) for name in path[-len(names) :]] == names
