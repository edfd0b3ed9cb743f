"""Changing one's mind about where, what, when and who, until the inspection is sealed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from inspector.checklists.edits import SetHead
from inspector.checklists.ids import new_id
from inspector.checklists.inspection import Head
from inspector.checklists.places import Subject
from inspector.errors import InputError
from inspector.services.clock import Clock, at_site, now
from inspector.services.editing import Change
from inspector.services.filling import Filling
from inspector.services.finding import named
from inspector.services.ports.workspace import Repositories, Workspace


@dataclass(frozen=True, slots=True)
class Place:
    """What a person may still change. `subject` is what they typed; a time without an offset is by the clock
    of the site."""

    site: str
    subject: str
    visited_at: datetime
    inspector: str


def change_place(workspace: Workspace, filling: Filling, place: Place, clock: Clock = now) -> Change | None:
    """Change the head as one step; a subject that is new is added to the directory with it.

    None where all stays as it is. InputError where the subject is missing, or a correction would move the
    visit.
    """
    with workspace.read() as kept:
        head, added = _changed(kept, filling, place)
    if head == filling.draft.head:
        return None
    if added is None:
        return filling.do("head", SetHead(head))

    def add(kept: Repositories) -> None:
        kept.subjects.save(added, at=clock(), by=filling.person)

    return filling.do("head", SetHead(head), first=add)


def _changed(kept: Repositories, filling: Filling, place: Place) -> tuple[Head, Subject | None]:
    """The head as it is to be, and its subject where that is not in the directory yet."""
    head, template = filling.draft.head, filling.template
    site = kept.sites.get(place.site)
    visited = at_site(place.visited_at, site.zone)
    if head.supersedes and visited != head.visited_at:
        raise InputError("visit-fixed", "A correction is of the same visit. Leave its time as it is.")
    kind = template.subject.first if template.subject else ""
    if template.subject and not place.subject.strip():
        raise InputError("subject-missing", f"Say which {kind} is inspected.")
    subject, added = None, None
    if place.subject.strip():
        name = named(place.subject, "subject")
        subject = kept.subjects.find(site.id, kind, name)
        if subject is None:
            subject = added = Subject(new_id(), site.id, kind, name)
    changed = replace(
        head,
        site=site.id,
        subject=subject.id if subject else None,
        inspector=place.inspector,
        visited_at=visited,
        started_at=at_site(head.started_at, site.zone),
    )
    return changed, added
