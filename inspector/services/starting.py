"""Starting an inspection: a template, a site, a subject, a method; and the draft is there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from inspector.checklists.answers import Entry, Sheet
from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.ids import new_id
from inspector.checklists.inspection import Draft, Head
from inspector.checklists.method import Method
from inspector.errors import InputError
from inspector.services.changes import Made, drafts
from inspector.services.clock import Clock, at_site, now
from inspector.services.finding import ensure_subject
from inspector.services.ports.workspace import Repositories, Workspace


@dataclass(frozen=True, slots=True)
class Start:
    """What a person chooses. `subject` is what they typed; without `visited_at` the visit is now, and without
    an offset that time is by the clock of the site."""

    published: PublishedTemplate
    site: str
    subject: str
    inspector: str
    method: Method | None = None
    practice: bool = False
    level: int | None = None
    visited_at: datetime | None = None


def start_inspection(workspace: Workspace, start: Start, clock: Clock = now) -> Made:
    """Begin a draft; its id. InputError if the template asks for a subject and none was named."""
    draft_id = new_id()

    def work(kept: Repositories) -> None:
        kept.drafts.add(new_draft(kept, start, draft_id, clock))

    workspace.write(work).result()
    return Made(draft_id, drafts(draft_id))


def new_draft(kept: Repositories, start: Start, draft_id: str, clock: Clock) -> Draft:
    """The draft with its head, not yet stored; the subject is added to the directory if it is new."""
    template = start.published.template
    if template.subject and not start.subject.strip():
        raise InputError("subject-missing", f"Say which {template.subject.first} is inspected.")
    site = kept.sites.get(start.site)
    moment = at_site(clock(), site.zone)
    subject = None
    if start.subject.strip():
        kind = template.subject.first if template.subject else ""
        subject = ensure_subject(kept, site.id, kind, start.subject, clock, start.inspector).id
    head = Head(
        template=start.published.ref,
        site=site.id,
        subject=subject,
        inspector=start.inspector,
        method=start.method or template.method,
        visited_at=at_site(start.visited_at, site.zone) if start.visited_at else moment,
        started_at=moment,
        practice=start.practice,
    )
    sheet = Sheet(entries=_first_entries(start.published), level=start.level)
    return Draft(draft_id, head, sheet, changed_at=moment)


def _first_entries(published: PublishedTemplate) -> tuple[Entry, ...]:
    """The entries a repeated section begins with: as many as it must have."""
    found: list[Entry] = []
    for section in published.template.sections:
        for _ in range(section.repeat.min if section.repeat else 0):
            found.append(Entry(new_id(), section.key, len(found)))
    return tuple(found)
