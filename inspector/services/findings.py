"""How an inspection found the items on which there are actions."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from inspector.checklists.actions import Action
from inspector.checklists.answers import Address, Entry, Sheet
from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.inspection import Head
from inspector.checklists.record_reader import RecordReader
from inspector.checklists.score import Score, State
from inspector.errors import InputError, NotFoundError
from inspector.services.last_time import is_site, whom
from inspector.services.ports.records import Filter
from inspector.services.ports.workspace import Repositories

log = logging.getLogger(__name__)


class Found(Enum):
    """How an inspection found the item of an action."""

    PASSED = auto()
    FAILED = auto()
    NOT_JUDGED = auto()


@dataclass(frozen=True, slots=True)
class Findings:
    """Of one inspection, sealed or about to be: `record` is its id."""

    kept: Repositories
    record: str
    head: Head
    sheet: Sheet
    published: PublishedTemplate
    score: Score

    def of(self, action: Action) -> Found:
        address = self.address_of(action)
        return self.at(address) if address is not None else Found.NOT_JUDGED

    def at(self, address: Address) -> Found:
        score = self.score.items.get(address)
        scored = self.published.template.item_by_key[address.item].scored
        if score is None or score.state is not State.ANSWERED or not scored:
            return Found.NOT_JUDGED
        return Found.FAILED if score.failed else Found.PASSED

    def address_of(self, action: Action) -> Address | None:
        """Where the action's item stands in this inspection, though it was renamed or is another entry."""
        if action.address is None or action.template is None:
            return None
        key = self._key_today(action.address.item, action.template.version)
        template = self.published.template
        if key not in template.item_by_key:
            return None
        section = template.section_of_item[key]
        if section.repeat is None:
            return Address(key)
        about = self._standing(action.about)
        entries = self.sheet.entries_of(section.key)
        return next((Address(key, each.id) for each in entries if about and self._whom(each) == about), None)

    def about(self, address: Address) -> str | None:
        """By what the entry of an address is known again."""
        entries = {entry.id: entry for entry in self.sheet.entries}
        return self._whom(entries[address.entry] if address.entry else None)

    def _key_today(self, key: str, version: int) -> str:
        """The key that an item of an older version has in this one: each version names those it renamed."""
        ref = self.published.ref
        since = [
            row.ref
            for row in self.kept.templates.rows()
            if row.ref.id == ref.id and version < row.ref.version <= ref.version
        ]
        for each in sorted(since, key=lambda each: each.version):
            template = self.kept.templates.get(each).template
            renamed = {item.was: item.key for item in template.items() if item.was}
            key = renamed.get(key, key)
        return key

    def _whom(self, entry: Entry | None) -> str | None:
        known = entry and (entry.person or entry.subject)
        return whom(entry, {known: self._standing(known)} if known else {})

    def _standing(self, id_: str) -> str:
        """Who or what stands for this person or subject today; a title stands for itself."""
        for directory in (self.kept.people, self.kept.subjects):
            try:
                return directory.get(id_).id
            except NotFoundError:
                continue
        return id_


def later_findings(kept: Repositories, head: Head, moment: datetime) -> Iterator[Findings]:
    """Of the later visits to the same place by the same template that were sealed before `moment`, the
    earliest first. One that cannot be read has nothing to say."""
    day_before = head.visited_at.date() - timedelta(1)  # the clock of the visit need not be the site's
    wanted = Filter(template=head.template.id, site=head.site, subject=head.subject, since=day_before)
    for row in reversed(kept.records.rows(wanted)):
        same = is_site(kept, row.site, head.site) and (row.subject is None) == (head.subject is None)
        if not same or row.visited_at <= head.visited_at or row.finished_at > moment:
            continue
        try:
            record = RecordReader().read(kept.records.get(row.id))
        except InputError as error:
            log.warning("record %s says nothing of actions: %s", row.id, error.message)
            continue
        yield Findings(kept, record.id, record.head, record.sheet, record.published, record.score)
