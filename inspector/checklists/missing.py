"""What finishing asks for: answers, notes, photos and entries that a visible item requires and that lack."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from inspector.checklists.answers import NO_ANSWER, Address, Answer, Sheet
from inspector.checklists.judging import Judged, JudgedSection, judge, within_level
from inspector.checklists.marking import Mark
from inspector.checklists.score import State
from inspector.checklists.template import Item, Template, TextItem, When

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
    return missing_of(judge(template, sheet))


def missing_of(judged: Judged) -> tuple[Missing, ...]:
    """Everything that a sheet lacks that was judged."""
    return tuple(chain.from_iterable(_section(part) for part in judged.sections))


def _section(part: JudgedSection) -> Iterator[Missing]:
    yield from _entries(part)
    answers, photographed = dict(part.answers), part.given.photographed
    for address, mark in part.marks.items():
        item, _ = part.plan.items[address.item]
        kinds = _kinds(item, answers[address] or NO_ANSWER, mark, has_photo=address in photographed)
        yield from (Missing(address, kind) for kind in dict.fromkeys(kinds))


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


def _entries(part: JudgedSection) -> Iterator[Missing]:
    section, level = part.section, part.given.level
    asks = any(within_level(item, level) for item in section.items)  # an entry would have an item
    if section.repeat and part.shown and asks:
        lacking = section.repeat.min - len(part.given.entries)
        yield from [Missing(Address(section.items[0].key), "entry")] * lacking
