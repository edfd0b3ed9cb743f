"""What an inspection does to actions as it is sealed: it opens those it proposes, and verifies or finds again
what earlier ones had opened on the same items. Practice does neither. Where a later visit was sealed before,
that one has the last word."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any

from inspector.checklists.action_fold import fold, plain
from inspector.checklists.actions import Action, ActionEvent, ActionPhoto, Deed, Priority, Status
from inspector.checklists.answers import Address
from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.ids import new_id
from inspector.checklists.inspection import Draft, ProposedAction
from inspector.checklists.record_reader import RecordReader
from inspector.checklists.score import Score
from inspector.services.actions import next_moment
from inspector.services.clock import at_site
from inspector.services.findings import Findings, Found, later_findings
from inspector.services.ports.records import Filter
from inspector.services.ports.workspace import Repositories

PROPOSED = ("what", "owner", "person", "due")
"""What a proposal says of its action."""


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
                self._follow(proposal)
        return frozenset(self.changed)

    @cached_property
    def findings(self) -> Findings:
        draft = self.draft
        return Findings(self.kept, draft.id, draft.head, draft.sheet, self.published, self.score)

    @cached_property
    def later(self) -> tuple[Findings, ...]:
        """What later visits found that were sealed before this one."""
        return tuple(later_findings(self.kept, self.draft.head, self.moment))

    # -- what this inspection opens

    def _follow(self, proposal: ProposedAction) -> None:
        """Open its action. A later visit verifies it that passed the item, or has opened it already."""
        opening = self._opening(proposal)
        action = fold((opening,))
        assert action is not None
        for each in self.later:
            found = each.of(action)
            if found is Found.FAILED and (same := self._action_of(each, action)):
                return self._happen(same, Deed.NOTED, proposal=proposal.id)
            if found is Found.PASSED:
                self._add(opening)
                return self._happen(action, Deed.VERIFIED, by=each.head.inspector, record=each.record)
        return self._add(opening)

    def _action_of(self, later: Findings, action: Action) -> Action | None:
        """The action that a later visit opened, or found again, on the same item."""
        there, known = later.address_of(action), self.kept.actions.of_record(later.record)
        return next((each for each in known if later.address_of(each) == there), None)

    def _opening(self, proposal: ProposedAction) -> ActionEvent:
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
            "about": self.findings.about(address) or "",
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
        return ActionEvent(new_id(), proposal.id, Deed.OPENED, head.inspector, self.moment, given)

    # -- what it says of earlier ones

    def _judge_again(self, proposals: dict[str, ProposedAction]) -> None:
        """An item that passed verifies its action. One that failed again opens it again if it was done, and
        takes a new proposal as one of the same action: one fault is one action."""
        head = self.draft.head
        for action in self.kept.actions.unsettled(head.site, head.subject, head.template.id):
            if action.id in self.changed or action.seen_at >= head.visited_at or self._judged_later(action):
                continue
            address = self.findings.address_of(action)
            if address is None:
                continue
            found = self.findings.at(address)
            if found is Found.PASSED:
                self._happen(action, Deed.VERIFIED)
                continue
            again = _taken(proposals, address)
            if again is not None or (found is Found.FAILED and not self._told_before(action)):
                self._fail_again(action, again)

    def _judged_later(self, action: Action) -> bool:
        return any(each.of(action) is not Found.NOT_JUDGED for each in self.later)

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
            elif (
                is_its_own and not action.settled and not _found_too(self.kept, action, record, self.draft.id)
            ):
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
        address, reason = self.findings.address_of(action), self.draft.head.reason
        found = self.findings.of(action)
        if found is Found.PASSED:
            self._happen(action, Deed.VERIFIED)
        elif address is not None and found is Found.FAILED:
            again = _taken(proposals, address)
            self._happen(action, Deed.REOPENED, text=reason, **({"proposal": again.id} if again else {}))
        else:
            self._happen(action, Deed.REOPENED, text=reason, unverified=True)

    # -- events

    def _happen(self, action: Action, deed: Deed, by: str | None = None, **fields: Any) -> None:
        given = {"record": self.draft.id, **fields}
        at = next_moment(action, self.moment)
        self._add(ActionEvent(new_id(), action.id, deed, by or self.draft.head.inspector, at, given))

    def _add(self, event: ActionEvent) -> None:
        self.kept.actions.add(event)
        self.changed.add(event.action)


def _found_too(kept: Repositories, action: Action, *but: str) -> bool:
    """Whether an inspection that counts, none of these, found the fault as well."""
    others = tuple(_found_by(action) - set(but))
    return bool(others) and bool(kept.records.rows(Filter(ids=others)))


def _found_by(action: Action) -> set[str]:
    """The inspections that opened it or found it again, and corrections of them."""
    return {
        event.record
        for event in action.events
        if event.record is not None
        and event.kind in (Deed.OPENED, Deed.CHANGED, Deed.NOTED, Deed.REOPENED)
        and not event.fields.get("unverified")
    }


def withdraw(kept: Repositories, record: str, by: str, reason: str, moment: datetime) -> frozenset[str]:
    """A record is void: the open actions that it alone had found are cancelled, and what it verified waits to
    be verified again."""
    changed = set()
    for action in kept.actions.of_record(record):
        fields: dict[str, Any] = {"text": reason}
        if record in _found_by(action) and not action.settled and not _found_too(kept, action, record):
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
