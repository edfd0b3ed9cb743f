"""Finishing: what is missing is asked for, then the draft is sealed into a record."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.inspection import Draft
from inspector.checklists.missing import Missing, missing
from inspector.checklists.record import Link
from inspector.checklists.scoring import score
from inspector.checklists.sealing import Sealing, seal
from inspector.checklists.signing import unsigned
from inspector.checklists.template import SignatureSlot
from inspector.checklists.typed import storable
from inspector.errors import InputError
from inspector.services.changes import Changed, Made
from inspector.services.clock import Clock, at_site, now
from inspector.services.following_up import FollowingUp
from inspector.services.ports.records import Filter
from inspector.services.ports.workspace import Repositories, Workspace
from inspector.version import PROGRAM


@dataclass(frozen=True, slots=True)
class Lacking:
    """What finishing asks for and is not there."""

    items: tuple[Missing, ...]
    signatures: tuple[SignatureSlot, ...]

    def __bool__(self) -> bool:
        return bool(self.items or self.signatures)

    def __str__(self) -> str:
        items = [f"{each.kind} of “{each.address.item}”" for each in self.items]
        return ", ".join(items + [f"signature “{slot.key}”" for slot in self.signatures])


def lacking(published: PublishedTemplate, draft: Draft) -> Lacking:
    """What stands against finishing: answers, notes, photos, entries and required signatures."""
    template = published.template
    return Lacking(missing(template, draft.sheet), unsigned(template, draft.signatures))


def finish(
    workspace: Workspace,
    draft_id: str,
    *,
    incomplete_reason: str = "",
    clock: Clock = now,
) -> Made:
    """Seal a draft; the record's id. InputError while something is missing and no reason is given."""

    def work(kept: Repositories) -> Changed:
        changed = seal_draft(workspace, kept, kept.drafts.get(draft_id), incomplete_reason, clock)
        kept.drafts.remove(draft_id)
        return replace(changed, drafts=frozenset({draft_id}))

    return Made(draft_id, workspace.write(work).result())


def seal_draft(
    workspace: Workspace, kept: Repositories, draft: Draft, incomplete_reason: str, clock: Clock
) -> Changed:
    """Seal within a transaction: the record, which keeps the draft's id, and what it does to actions.
    InputError, naming the first thing missing, where no reason is given."""
    published = kept.templates.get(draft.head.template)
    lacks = lacking(published, draft)
    reason = storable(incomplete_reason.strip())
    if lacks and not reason:
        raise InputError(
            "incomplete",
            f"Missing: {lacks}. Give them, or the reason why they are missing.",
            missing=str(lacks),
        )
    sealing = _sealing(workspace, kept, draft, published, reason if lacks else "", clock)
    kept.records.add(seal(draft, sealing))
    actions = FollowingUp(kept, draft, published, sealing.score, sealing.finished_at).run()
    return Changed(records=frozenset({draft.id}), actions=actions)


def _sealing(
    workspace: Workspace,
    kept: Repositories,
    draft: Draft,
    published: PublishedTemplate,
    reason: str,
    clock: Clock,
) -> Sealing:
    head = draft.head
    sites = kept.sites.path(head.site)
    sequence, previous = kept.records.link()
    return Sealing(
        record=draft.id,
        link=Link(workspace.device, sequence, previous),
        finished_at=at_site(clock(), sites[-1].zone),
        published=published,
        score=score(published.template, draft.sheet),
        sites=sites,
        subject=kept.subjects.get(head.subject) if head.subject else None,
        people={key: kept.people.get(key).name for key in _people(draft)},
        incomplete_reason=reason,
        program=PROGRAM,
    )


def _people(draft: Draft) -> set[str]:
    answered = {answer.by for answer in draft.sheet.answers.values() if answer.by}
    owners = {action.person for action in draft.actions if action.person}
    return {draft.head.inspector} | answered | owners


def doubtful_time(workspace: Workspace, visited_at: datetime, clock: Clock = now) -> str | None:
    """Why the visit's time deserves a second look: "future", or "clock-back" when the machine's clock stands
    before the newest record. It is recorded all the same."""
    moment = clock()
    if visited_at > moment + timedelta(minutes=5):
        return "future"
    with workspace.read() as kept:
        newest = max((row.finished_at for row in kept.records.rows(Filter(all=True))), default=None)
    return "clock-back" if newest is not None and moment < newest else None
