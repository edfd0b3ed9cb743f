"""Many answers by one deed: the rest is fine, an entry like another. Each is marked as given in bulk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from inspector.checklists.answers import Address, Answer, Entry
from inspector.checklists.edits import Edit, PutEntry, SetAnswer
from inspector.checklists.fine import fine_answers
from inspector.checklists.ids import new_id
from inspector.checklists.inspection import Draft
from inspector.checklists.template import Template
from inspector.services.proposing import action_for

KEPT_APART = ("signature", "photo")
"""What is given for one entry alone and never for a copy of it."""


def fine_edits(
    template: Template, draft: Draft, section: str | None, entry: str | None, by: str, at: datetime
) -> Iterator[Edit]:
    """The best response to what is open: in an entry, in a section, or everywhere where both are None."""

    def within(address: Address) -> bool:
        if entry is not None:
            return address.entry == entry
        return section is None or template.section_of_item[address.item].key == section

    for address, value in fine_answers(template, draft.sheet, within).items():
        old = draft.sheet.answer(address)
        yield SetAnswer(address, replace(old, value=value, by=by, at=at, in_bulk=True))


def copy_edits(
    template: Template, draft: Draft, entry: Entry, title: str, by: str, at: datetime
) -> Iterator[Edit]:
    """A new entry with the answers of `entry`, without its notes, photos and signatures. What fails proposes
    its action anew."""
    order = max(each.order for each in draft.sheet.entries) + 1
    copy = Entry(new_id(), entry.section, order, title)
    yield PutEntry(copy)
    for address, answer in draft.sheet.answers.items():
        if address.entry != entry.id or not answer.given:
            continue
        if template.item_by_key[address.item].type not in KEPT_APART:
            to = Address(address.item, copy.id)
            copied = Answer(answer.value, answer.not_applicable, by=by, at=at, in_bulk=True)
            yield SetAnswer(to, copied)
            yield from action_for(template, draft, to, copied)
