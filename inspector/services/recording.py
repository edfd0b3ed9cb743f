"""Recording an inspection from an answers file: started, filled in and finished at once, or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from inspector.checklists.addresses import read_address
from inspector.checklists.answers import Address, Photo, Sheet
from inspector.checklists.answers_file import read_answers
from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.ids import new_id
from inspector.checklists.method import Method
from inspector.checklists.typed import storable
from inspector.files import open_given, read_bounded
from inspector.services.changes import Changed, Made
from inspector.services.clock import Clock, now
from inspector.services.finding import ensure_person, ensure_site, find_site
from inspector.services.finishing import seal_draft
from inspector.services.ports.workspace import Repositories, Workspace
from inspector.services.proposing import all_proposed
from inspector.services.starting import Start, new_draft

ANSWERS_LIMIT = 20 * 2**20


@dataclass(frozen=True, slots=True)
class Recording:
    """What the command line is told. `site` is a code or a path, the inspector a name, photos are (address as
    text, file). An unknown site is added only where `create_site` says so."""

    published: PublishedTemplate
    answers: Path
    site: str
    subject: str
    inspector: str
    create_site: bool = False
    photos: tuple[tuple[str, Path], ...] = ()
    method: Method | None = None
    visited_at: datetime | None = None
    practice: bool = False
    incomplete_reason: str = ""


def record(workspace: Workspace, recording: Recording, clock: Clock = now) -> Made:
    """Record and finish; the record's id. Any error leaves nothing behind in the lists."""
    name = recording.answers.name
    content = read_bounded(recording.answers, ANSWERS_LIMIT)
    sheet = read_answers(content, recording.published.template, name)
    photos = tuple(_photos(workspace, sheet, recording))
    sheet = replace(sheet, photos=photos)

    def work(kept: Repositories) -> Changed:
        inspector = ensure_person(kept, recording.inspector, clock).id
        site = (
            ensure_site(kept, recording.site, clock)
            if recording.create_site
            else find_site(kept, recording.site)
        )
        start = Start(
            recording.published,
            site.id,
            recording.subject,
            inspector,
            recording.method,
            recording.practice,
            sheet.level,
            recording.visited_at,
        )
        draft = new_draft(kept, start, new_id(), clock)
        draft = replace(draft, sheet=_stamped(sheet, inspector, draft.head.started_at))
        draft = replace(draft, actions=all_proposed(recording.published.template, draft))
        return seal_draft(workspace, kept, draft, recording.incomplete_reason, clock)

    changed = workspace.write(work).result()
    (id_,) = changed.records
    return Made(id_, replace(changed, directory=True))


def _stamped(sheet: Sheet, by: str, at: datetime) -> Sheet:
    """The sheet with who answered and when, and entries with ids of their own."""
    ids = {entry.id: new_id() for entry in sheet.entries}

    def moved(address: Address) -> Address:
        return Address(address.item, address.entry and ids[address.entry])

    return replace(
        sheet,
        answers={moved(address): replace(each, by=by, at=at) for address, each in sheet.answers.items()},
        entries=tuple(replace(entry, id=ids[entry.id]) for entry in sheet.entries),
        photos=tuple(replace(photo, address=moved(photo.address)) for photo in sheet.photos),
    )


def _photos(workspace: Workspace, sheet: Sheet, recording: Recording) -> Iterable[Photo]:
    for order, (where, path) in enumerate(recording.photos):
        address = read_address(where, recording.published.template, sheet)
        with open_given(path) as source:
            sha256 = workspace.photos.keep(source, path.name)
        taken_at = workspace.photos.taken_at(sha256)
        yield Photo(new_id(), address, sha256, order, storable(path.name), taken_at=taken_at)
