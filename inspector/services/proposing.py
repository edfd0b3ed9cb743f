"""The corrective actions that answers bring with them."""

from __future__ import annotations

from datetime import timedelta

from inspector.checklists.answers import Address, Answer
from inspector.checklists.edits import DropAction, Edit, PutAction
from inspector.checklists.ids import new_id
from inspector.checklists.inspection import Draft, ProposedAction
from inspector.checklists.marking import marking_of
from inspector.checklists.scoring import score
from inspector.checklists.template import Template

DUE_DAYS = 7
"""Until when an action is due that no template proposed."""


def proposed(template: Template, draft: Draft, address: Address) -> ProposedAction:
    """An action on an item, as its template words it."""
    rule = template.item_by_key[address.item].action
    days = timedelta(days=rule.due_days if rule else DUE_DAYS)
    return ProposedAction(new_id(), address, due=(draft.head.visited_at + days).date())


def all_proposed(template: Template, draft: Draft) -> tuple[ProposedAction, ...]:
    """The actions that the template asks for, for a sheet that was answered at once."""
    failed = score(template, draft.sheet).failed
    asked = (each for each in failed if template.item_by_key[each.item].action is not None)
    return tuple(proposed(template, draft, address) for address in asked)


def action_for(template: Template, draft: Draft, address: Address, answer: Answer) -> tuple[Edit, ...]:
    """An answer that fails proposes the action its template asks for, one that no longer fails withdraws
    it. What is not judged anew, by a note say, leaves the action as the person left it."""
    failed = _fails(template, address, answer)
    if failed == _fails(template, address, draft.sheet.answer(address)):
        return ()
    known = next((each for each in draft.actions if each.address == address), None)
    if failed and known is None and template.item_by_key[address.item].action is not None:
        return (PutAction(proposed(template, draft, address)),)
    return (DropAction(known.id),) if known is not None and not failed else ()


def _fails(template: Template, address: Address, answer: Answer) -> bool:
    return marking_of(template).markers[address.item].mark(answer, photographed=False).failed
