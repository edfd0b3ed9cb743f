"""Which items are visible: conditions (`show_if`) and levels."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal

from inspector.checklists.answers import Address, Entry, Sheet, Value
from inspector.checklists.fields import DECIMAL
from inspector.checklists.marking import Mark, marking_of
from inspector.checklists.score import State
from inspector.checklists.template import All, AnyOf, Condition, Item, Not, Section, Template, Test


@dataclass(frozen=True, slots=True)
class Visibility:
    """Visible and hidden addresses, each in the template's order, entry by entry.

    `sections` are the keys of those whose own condition holds, also where they have no entry yet.
    """

    shown: tuple[Address, ...]
    hidden: tuple[Address, ...]
    sections: frozenset[str]


def visible(template: Template, sheet: Sheet) -> Visibility:
    """What the answers so far and the inspection's level let be seen."""
    walk = _Walk(template, sheet)
    for section in template.sections:
        walk.section(section)
    return Visibility(
        shown=tuple(address for address, shown in walk.decided.items() if shown),
        hidden=tuple(address for address, shown in walk.decided.items() if not shown),
        sections=frozenset(walk.sections),
    )


def within_level(item: Item, level: int | None) -> bool:
    """Whether an inspection at `level` asks the item; no level given is the highest."""
    return level is None or item.level is None or item.level <= level


class _Walk:
    """One pass in the template's order. Conditions look back only, so what they look at is decided by then;
    an address not decided is hidden, later, or inside another repeat: to a condition it is unanswered."""

    def __init__(self, template: Template, sheet: Sheet) -> None:
        self.template = template
        self.sheet = sheet
        self.markers = marking_of(template).markers
        self.photographed = {photo.address for photo in sheet.photos}
        self.decided: dict[Address, bool] = {}
        self.sections: set[str] = set()

    def section(self, section: Section) -> None:
        shown = section.show_if is None or self.holds(section.show_if, section, None)
        if shown:
            self.sections.add(section.key)
        turns: tuple[Entry | None, ...] = (None,)
        if section.repeat:
            turns = self.sheet.entries_of(section.key)
        for turn in turns:
            entry = turn.id if turn else None
            for item in section.items:
                self.decided[Address(item.key, entry)] = shown and self.shows(item, section, entry)

    def shows(self, item: Item, section: Section, entry: str | None) -> bool:
        if not within_level(item, self.sheet.level):
            return False
        return item.show_if is None or self.holds(item.show_if, section, entry)

    def holds(self, condition: Condition, section: Section, entry: str | None) -> bool:
        match condition:
            case All():
                return all(self.holds(part, section, entry) for part in condition.all)
            case AnyOf():
                return any(self.holds(part, section, entry) for part in condition.any)
            case Not():
                return not self.holds(condition.not_, section, entry)
            case Test():
                own = self.template.section_of_item[condition.item].key == section.key
                return self.passes(condition, Address(condition.item, entry if own else None))

    def passes(self, test: Test, address: Address) -> bool:
        """A test of an unanswered or not-applicable item is false; `answered: false` is the opposite of
        `answered: true`, so there it is true."""
        answered = self.mark(address).state is State.ANSWERED
        if test.answered is not None:
            return answered is test.answered
        return answered and _fits(test, self.sheet.answer(address).value)

    def mark(self, address: Address) -> Mark:
        marker = self.markers[address.item]
        if not self.decided.get(address, False):
            return marker.unanswered
        return marker.mark(self.sheet.answer(address), address in self.photographed)


def _fits(test: Test, value: Value | None) -> bool:
    if test.is_ is not None:
        return any(_is(value, text) for text in test.is_)
    if not isinstance(value, Decimal):
        return False
    if test.at_least is not None:
        return value >= test.at_least
    return test.at_most is not None and value <= test.at_most


def _is(value: Value | None, text: str) -> bool:
    """Whether a value is the one written in a condition: 3.0 is "3", a multi item is each of its options."""
    match value:
        case Decimal():
            return bool(DECIMAL.match(text)) and value == Decimal(text)
        case tuple():
            return text in value
        case time():
            return text in (value.isoformat(), value.isoformat().removesuffix(":00"))
        case date():
            return value.isoformat() == text
        case _:
            return value == text
