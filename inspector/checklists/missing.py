"""What finishing asks for: answers, notes, photos and entries that a visible item requires and that lack."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from inspector.checklists.answers import Address, Answer, Sheet
from inspector.checklists.conditions import Visibility, visible, within_level
from inspector.checklists.marking import Mark, marks_of
from inspector.checklists.score import State
from inspector.checklists.template import Item, Section, Template, TextItem, When

Kind = Literal["answer", "photo", "note", "length", "signature", "entry"]

_ANSWER_KIND: dict[str, Kind] = {"photo": "photo", "signature": "signature"}


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that lacks. `length`: a text shorter than its least length. `entry`: the section of the item
    has fewer entries than its repeat asks for; once for each that lacks, at the section's first item."""

    address: Address
    kind: Kind


def missing(template: Template, sheet: Sheet) -> tuple[Missing, ...]:
    """Everything that lacks, in the template's order; empty when nothing stands against finishing."""
    sight = visible(template, sheet)
    photographed = {photo.address for photo in sheet.photos}
    found = list(_entries(template, sheet, sight))
    for address, mark in marks_of(template, sheet, sight.shown).items():
        item, answer = template.item_by_key[address.item], sheet.answer(address)
        kinds = _kinds(item, answer, mark, has_photo=address in photographed)
        found += [Missing(address, kind) for kind in dict.fromkeys(kinds)]
    place = {section.key: n for n, section in enumerate(template.sections)}
    return tuple(sorted(found, key=lambda each: place[template.section_of_item[each.address.item].key]))


def _kinds(item: Item, answer: Answer, mark: Mark, has_photo: bool) -> Iterator[Kind]:
    """What one item lacks. An item marked not applicable is asked for nothing more."""
    if mark.state is State.NOT_APPLICABLE or item.type == "info":
        return
    if mark.state is State.UNANSWERED and item.must_be_answered:
        yield _ANSWER_KIND.get(item.type, "answer")
    if isinstance(item, TextItem) and mark.state is State.ANSWERED and _length(answer) < item.min_length:
        yield "length"
    if not has_photo and _asked(item.require.photo, mark):
        yield "photo"
    if not answer.note.strip() and _asked(item.require.note, mark):
        yield "note"


def _length(answer: Answer) -> int:
    return len(answer.value.strip()) if isinstance(answer.value, str) else 0


def _asked(when: When, mark: Mark) -> bool:
    return when == "always" or (when == "failed" and mark.failed)


def _entries(template: Template, sheet: Sheet, sight: Visibility) -> Iterator[Missing]:
    for section in template.sections:
        if section.repeat and section.key in sight.sections and _asks(section, sheet):
            lacking = section.repeat.min - len(sheet.entries_of(section.key))
            yield from [Missing(Address(section.items[0].key), "entry")] * lacking


def _asks(section: Section, sheet: Sheet) -> bool:
    """Whether an entry would have any item at the inspection's level."""
    return any(within_level(item, sheet.level) for item in section.items)
