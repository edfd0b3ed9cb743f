"""What was wrong last time: the items that failed in the last inspection of the same subject."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from inspector.checklists.actions import Action
from inspector.checklists.answers import Address, Entry, Photo, Sheet
from inspector.checklists.inspection import Draft, Head, ProposedAction
from inspector.checklists.places import subject_key
from inspector.checklists.record import Record
from inspector.checklists.template import Item, Template
from inspector.errors import NotFoundError
from inspector.services.ports.records import Filter, RecordRow
from inspector.services.ports.workspace import Repositories, Workspace

Key = tuple[str, str]
"""An item's key, and whom or what its entry was about; "" outside repeated sections."""


@dataclass(frozen=True, slots=True)
class PastFault:
    """An item that failed, with what was written, photographed and proposed then. `item` is as it was; `open`
    are the actions on it that are not settled now, the oldest first."""

    item: Item
    note: str
    photos: tuple[Photo, ...]
    action: ProposedAction | None
    open: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class LastTime:
    """The last inspection that counts. `same` leads from ids of people and subjects merged since to those
    that stand for them."""

    record: Record
    faults: Mapping[Key, PastFault]
    same: Mapping[str, str]

    def faults_in(self, template: Template, sheet: Sheet) -> dict[Address, PastFault]:
        """What of a sheet failed then: items by key, or the key they had, entries by whom they are about."""
        if not self.faults:
            return {}
        keys = {key for key, _ in self.faults}
        found: dict[Address, PastFault] = {}
        for item in template.items():
            names = keys & {item.key, item.was}
            if not names:
                continue
            section = template.section_of_item[item.key]
            entries = sheet.entries_of(section.key) if section.repeat else (None,)
            for entry in entries:
                fault = self._fault(names, whom(entry, self.same))
                if fault is not None:
                    found[Address(item.key, entry.id if entry else None)] = fault
        return found

    def _fault(self, names: Iterable[str], about: str | None) -> PastFault | None:
        if about is None:
            return None
        return next((self.faults[name, about] for name in names if (name, about) in self.faults), None)


def last_time(workspace: Workspace, draft: Draft, read: Callable[[str], Record]) -> LastTime | None:
    """The newest inspection before this one of the same subject, or of the same site where the draft has no
    subject, by the same template. Practice, void and superseded ones do not count, nor the record that the
    draft corrects. `read` gives a record by its id, InputError if it was altered."""
    with workspace.read() as kept:
        row = _newest_before(kept, draft.head)
        if row is None:
            return None
    record = read(row.id)
    with workspace.read() as kept:
        same = _same(kept, (*record.sheet.entries, *draft.sheet.entries))
        head = draft.head
        unsettled = kept.actions.unsettled(head.site, head.subject, head.template.id)
    return LastTime(record, _faults(record, same, _by_key(unsettled, same)), same)


def whom(entry: Entry | None, same: Mapping[str, str]) -> str | None:
    """By what an entry is known again: its person, subject or title; None while it has none of them."""
    if entry is None:
        return ""
    known = entry.person or entry.subject
    return same.get(known, known) if known else subject_key(entry.title) or None


def _newest_before(kept: Repositories, head: Head) -> RecordRow | None:
    wanted = Filter(template=head.template.id, subject=head.subject, site=None if head.subject else head.site)
    for row in kept.records.rows(wanted):
        earlier = row.visited_at < head.visited_at and row.id != head.supersedes
        if earlier and (head.subject or (row.subject is None and is_site(kept, row.site, head.site))):
            return row
    return None


def is_site(kept: Repositories, site: str, wanted: str) -> bool:
    """Whether both are one site today; the filter brings what lies below it too."""
    return kept.sites.get(site).id == kept.sites.get(wanted).id


def _same(kept: Repositories, entries: Iterable[Entry]) -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in entries:
        for id_, directory in ((entry.person, kept.people), (entry.subject, kept.subjects)):
            if id_ is not None and id_ not in found:
                try:
                    found[id_] = directory.get(id_).id
                except NotFoundError:  # a record of another workspace
                    found[id_] = id_
    return found


def _by_key(actions: Iterable[Action], same: Mapping[str, str]) -> dict[Key, tuple[Action, ...]]:
    found: dict[Key, tuple[Action, ...]] = {}
    for action in actions:
        if action.address is not None:
            key = action.address.item, same.get(action.about, action.about)
            found[key] = (*found.get(key, ()), action)
    return found


def _faults(
    record: Record, same: Mapping[str, str], unsettled: Mapping[Key, tuple[Action, ...]]
) -> dict[Key, PastFault]:
    items, entries = record.published.template.item_by_key, {each.id: each for each in record.sheet.entries}
    actions = {action.address: action for action in record.actions}
    found: dict[Key, PastFault] = {}
    for address in record.score.failed:
        about = whom(entries[address.entry] if address.entry else None, same)
        if about is not None:
            note, photos = record.sheet.answer(address).note, record.sheet.photos_of(address)
            key, action = (address.item, about), actions.get(address)
            found[key] = PastFault(items[address.item], note, photos, action, unsettled.get(key, ()))
    return found
