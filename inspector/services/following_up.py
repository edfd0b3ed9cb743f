"""What an inspection does to actions as it is sealed: it opens those it proposes, and verifies or finds again
what earlier ones had opened on the same items. Practice does neither."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import Any

from inspector.checklists.action_fold import plain
from inspector.checklists.actions import Action, ActionEvent, ActionPhoto, Deed, Priority, Status
from inspector.checklists.answers import Address, Entry
from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.ids import new_id
from inspector.checklists.inspection import Draft, ProposedAction
from inspector.checklists.record_reader import RecordReader
from inspector.checklists.score import Score, State
from inspector.errors import NotFoundError
from inspector.services.actions import next_moment
from inspector.services.clock import at_site
from inspector.services.last_time import whom
from inspector.services.ports.workspace import Repositories

PROPOSED = ("what", "owner", "person", "due")
"""What a proposal says of its action."""


class Found(Enum):
    """How an inspection found the item of an earlier action."""

    PASSED = auto()
    FAILED = auto()
    NOT_JUDGED = auto()


@dataclass
class FollowingUp:
    """One inspection as it is sealed at `moment`, by the clock of the site; the ids of actions it changed."""

    kept: Repositories
    draft: Draft
    published: PublishedTemplate
    score: Score
    moment: datetime
    changed: set[str] = field(default_factory=set)

    def run(self) -> frozenset[str]:
        if self.draft.head.practice:
            return frozenset()
        present = {None, *(entry.id for entry in self.draft.sheet.entries)}
        proposals = {each.id: each for each in self.draft.actions if each.address.entry in present}
        if self.draft.head.supersedes is not None:
            self._correct(self.draft.head.supersedes, proposals)
        self._judge_again(proposals)
        for proposal in proposals.values():
            if not self.kept.actions.known(proposal.id):
                self._open(proposal)
        return frozenset(self.changed)

    # -- what this inspection opens

    def _open(self, proposal: ProposedAction) -> None:
        head, address = self.draft.head, proposal.address
        item = self.published.template.item_by_key[address.item]
        photos = self.draft.sheet.photos_of(address)
        fields = {
            "site": head.site,
            "subject": head.subject,
            "record": self.draft.id,
            "proposal": proposal.id,
            "item": address.item,
            "entry": address.entry,
            "about": self._about(address) or "",
            "template": asdict(self.published.ref),
            "critical": item.critical,
            "priority": Priority.HIGH if item.critical else Priority.NORMAL,
            "seen_at": head.visited_at,
            "photos": [
                asdict(ActionPhoto(each.id, each.sha256, each.name, each.caption, each.turn, each.layer))
                for each in photos
            ],
            **_said(proposal),
        }
        given = {name: plain(value) for name, value in fields.items() if value not in (None, "", [])}
        self._add(ActionEvent(new_id(), proposal.id, Deed.OPENED, head.inspector, self.moment, given))

    # -- what it says of earlier ones

    def _judge_again(self, proposals: dict[str, ProposedAction]) -> None:
        """An item that passed verifies its action. One that failed again opens it again if it was done, and
        takes a new proposal as one of the same action: one fault is one action."""
        head = self.draft.head
        for action in self.kept.actions.unsettled(head.site, head.subject, head.template.id):
            if action.id in self.changed or action.seen_at >= head.visited_at:
                continue
            address = self._address_of(action)
            if address is None:
                continue
            found = self._found(address)
            if found is Found.PASSED:
                self._happen(action, Deed.VERIFIED)
                continue
            again = _taken(proposals, address)
            if again is not None or (found is Found.FAILED and not self._told_before(action)):
                self._fail_again(action, again)

    def _fail_again(self, action: Action, again: ProposedAction | None) -> None:
        proposed = {"proposal": again.id} if again else {}
        if action.done_at is not None and action.done_at < self.draft.head.visited_at:
            due = {"due": plain(again.due)} if again and again.due else {}
            self._happen(action, Deed.REOPENED, **proposed, **due)
        else:
            self._happen(action, Deed.NOTED, **proposed)

    def _told_before(self, action: Action) -> bool:
        """Whether the record that is corrected said so already."""
        corrected = self.draft.head.supersedes
        return corrected is not None and any(event.record == corrected for event in action.events)

    # -- what becomes of the actions of a record that is corrected

    def _correct(self, record: str, proposals: dict[str, ProposedAction]) -> None:
        before = RecordReader().read(self.kept.records.get(record))
        said = {each.id: _said(each) for each in before.actions}
        for action in self.kept.actions.of_record(record):
            proposal = proposals.pop(action.proposals.get(record, ""), None)
            is_its_own = action.record == record
            if proposal is not None and is_its_own:
                self._carry_over(action, proposal, said[proposal.id])
            elif proposal is not None:
                self._happen(action, Deed.NOTED, proposal=proposal.id)
            elif is_its_own and not action.settled:
                self._happen(action, Deed.CANCELLED, text=self.draft.head.reason)
            if action.verified_in == record and action.status is Status.CLOSED:
                self._verify_anew(action, proposals)

    def _carry_over(self, action: Action, proposal: ProposedAction, before: dict[str, Any]) -> None:
        """The correction takes the record's place; only what it proposes differently is changed."""
        head = self.draft.head
        now = {**_said(proposal), "site": head.site, "subject": head.subject}
        before = {**before, "site": action.site, "subject": action.subject}
        new = {name: plain(value) for name, value in now.items() if before.get(name) != value}
        self._happen(action, Deed.CHANGED, proposal=proposal.id, **new)

    def _verify_anew(self, action: Action, proposals: dict[str, ProposedAction]) -> None:
        address, reason = self._address_of(action), self.draft.head.reason
        found = self._found(address) if address else Found.NOT_JUDGED
        if found is Found.PASSED:
            self._happen(action, Deed.VERIFIED)
        elif address is not None and found is Found.FAILED:
            again = _taken(proposals, address)
            self._happen(action, Deed.REOPENED, text=reason, **({"proposal": again.id} if again else {}))
        else:
            self._happen(action, Deed.REOPENED, text=reason, unverified=True)

    # -- places

    def _address_of(self, action: Action) -> Address | None:
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
        entries = self.draft.sheet.entries_of(section.key)
        return next((Address(key, each.id) for each in entries if about and self._whom(each) == about), None)

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

    def _found(self, address: Address) -> Found:
        score = self.score.items.get(address)
        scored = self.published.template.item_by_key[address.item].scored
        if score is None or score.state is not State.ANSWERED or not scored:
            return Found.NOT_JUDGED
        return Found.FAILED if score.failed else Found.PASSED

    def _about(self, address: Address) -> str | None:
        entries = {entry.id: entry for entry in self.draft.sheet.entries}
        return self._whom(entries[address.entry] if address.entry else None)

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

    # -- events

    def _happen(self, action: Action, deed: Deed, **fields: Any) -> None:
        given = {"record": self.draft.id, **fields}
        at = next_moment(action, self.moment)
        self._add(ActionEvent(new_id(), action.id, deed, self.draft.head.inspector, at, given))

    def _add(self, event: ActionEvent) -> None:
        self.kept.actions.add(event)
        self.changed.add(event.action)


def withdraw(kept: Repositories, record: str, by: str, reason: str, moment: datetime) -> frozenset[str]:
    """A record is void: its open actions are cancelled, and what it verified waits to be verified again."""
    changed = set()
    for action in kept.actions.of_record(record):
        fields: dict[str, Any] = {"text": reason}
        if action.record == record and not action.settled:
            deed = Deed.CANCELLED
        elif action.verified_in == record and action.status is Status.CLOSED:
            deed, fields = Deed.REOPENED, {**fields, "unverified": True}
        else:
            continue
        at = next_moment(action, at_site(moment, kept.sites.get(action.site).zone))
        kept.actions.add(ActionEvent(new_id(), action.id, deed, by, at, fields))
        changed.add(action.id)
    return frozenset(changed)


def _taken(proposals: dict[str, ProposedAction], address: Address) -> ProposedAction | None:
    """Take the proposal for this address out, if there is one."""
    found = next((each.id for each in proposals.values() if each.address == address), None)
    return proposals.pop(found) if found is not None else None


def _said(proposal: ProposedAction) -> dict[str, Any]:
    return {name: getattr(proposal, name) for name in PROPOSED}
