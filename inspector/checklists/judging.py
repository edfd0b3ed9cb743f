"""What a sheet makes of a template, section by section: which items are visible, and what each of them gets.

A section is judged by what its own items were answered with and by the earlier sections that its conditions
look at, and by nothing else. So what was judged before is kept where all of that is the same, and judging a
sheet again costs what changed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any, NamedTuple, TypeVar

from inspector.checklists.answers import NO_ANSWER, Address, Answer, Entry, Sheet
from inspector.checklists.compiled import compiled
from inspector.checklists.conditions import Known, holds, looked_at
from inspector.checklists.marking import Mark, Marker, Marking, marking_of
from inspector.checklists.score import State
from inspector.checklists.template import Condition, Item, Section, Template

T = TypeVar("T")


class Plan(NamedTuple):
    """A section made ready. `items` go by key, `addresses` are theirs where the section is not repeated,
    `looks_at` are the keys of the sections that its conditions look at."""

    section: Section
    marking: Marking
    items: Mapping[str, tuple[Item, Marker]]
    addresses: tuple[Address, ...]
    looks_at: frozenset[str]

    def addresses_in(self, entries: tuple[Entry, ...]) -> tuple[Address, ...]:
        if not self.section.repeat:
            return self.addresses
        return tuple(Address(key, entry.id) for entry in entries for key in self.items)


class Given(NamedTuple):
    """All that a section is judged by, but for the earlier sections it looks at. `answers` has a place for
    every item of every entry."""

    level: int | None
    entries: tuple[Entry, ...]
    answers: tuple[Answer | None, ...]
    photographed: frozenset[Address]


@dataclass(frozen=True, eq=False)
class JudgedSection:
    """The marks of the visible items and the addresses of the hidden ones, in the template's order, entry by
    entry. `shown` is whether the section's own condition holds, also where it has no entry yet."""

    plan: Plan
    given: Given
    shown: bool
    marks: Mapping[Address, Mark]
    hidden: tuple[Address, ...]

    @property
    def section(self) -> Section:
        return self.plan.section

    @property
    def answers(self) -> Iterator[tuple[Address, Answer | None]]:
        """Every item of the section, hidden ones too, with its answer."""
        return zip(self.plan.addresses_in(self.given.entries), self.given.answers, strict=True)

    @cached_property
    def visible(self) -> tuple[Address, ...]:
        return tuple(self.marks)

    def once(self, work_out: Callable[[JudgedSection], T]) -> T:
        """What a function says of this section, worked out at first asking."""
        if work_out not in self._worked_out:
            self._worked_out[work_out] = work_out(self)
        found: T = self._worked_out[work_out]
        return found

    @cached_property
    def _worked_out(self) -> dict[Callable[[JudgedSection], Any], Any]:
        return {}


@dataclass(frozen=True, eq=False)
class Judged:
    """A sheet as it was judged: its sections by key, in the template's order."""

    template: Template
    sheet: Sheet
    by_key: Mapping[str, JudgedSection]

    @cached_property
    def sections(self) -> tuple[JudgedSection, ...]:
        return tuple(self.by_key.values())


def judge(
    template: Template,
    sheet: Sheet,
    before: Judged | None = None,
    changed: Collection[Address] | None = None,
) -> Judged:
    """Judge a sheet. `before` is how it, or another sheet of the same template, was judged last, `changed`
    are all items answered or photographed otherwise than then, where that is known: no other is looked at."""
    if before is None or before.template is not template:
        return _judged(template, sheet, {}, lambda _plan, _anew: True)
    if changed is None or (sheet.level, sheet.entries) != (before.sheet.level, before.sheet.entries):
        return _judged(template, sheet, before.by_key, lambda _plan, _anew: True)
    touched = {template.section_of_item[address.item].key for address in changed}
    return _judged(
        template,
        sheet,
        before.by_key,
        lambda plan, anew: plan.section.key in touched or not anew.isdisjoint(plan.looks_at),
    )


def _judged(
    template: Template,
    sheet: Sheet,
    before: Mapping[str, JudgedSection],
    concerns: Callable[[Plan, set[str]], bool],
) -> Judged:
    """Judge the sections that changes concern, which is asked with their plan and what was judged anew."""
    judging = _Judging(template, sheet, before)
    for plan in _plans_of(template):
        if concerns(plan, judging.anew):
            judging.section(plan)
    return Judged(template, sheet, judging.sections)


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
    judged = judge(template, sheet).sections
    return Visibility(
        shown=tuple(chain.from_iterable(each.visible for each in judged)),
        hidden=tuple(chain.from_iterable(each.hidden for each in judged)),
        sections=frozenset(each.section.key for each in judged if each.shown),
    )


def within_level(item: Item, level: int | None) -> bool:
    """Whether an inspection at `level` asks the item; no level given is the highest."""
    return level is None or item.level is None or item.level <= level


@compiled
def _plans_of(template: Template) -> tuple[Plan, ...]:
    marking = marking_of(template)
    return tuple(
        Plan(
            section,
            marking,
            {item.key: (item, marking.markers[item.key]) for item in section.items},
            tuple(Address(item.key) for item in section.items),
            frozenset(template.section_of_item[key].key for key in _looks(section)),
        )
        for section in template.sections
    )


def _looks(section: Section) -> Iterator[str]:
    for condition in (section.show_if, *(item.show_if for item in section.items)):
        if condition is not None:
            yield from looked_at(condition)


class _Judging:
    """One pass in the template's order. Conditions look back only, so what they look at is judged by then."""

    def __init__(self, template: Template, sheet: Sheet, before: Mapping[str, JudgedSection]) -> None:
        self.template = template
        self.sheet = sheet
        self.sections = dict(before)
        self.anew: set[str] = set()
        self.marks: dict[Address, Mark] = {}  # of the section being judged
        self.photographed = {photo.address for photo in sheet.photos}

    def section(self, plan: Plan) -> None:
        key = plan.section.key
        given, judged = self.given(plan), self.sections.get(key)
        if judged is None or judged.given != given or not self.anew.isdisjoint(plan.looks_at):
            self.sections[key] = self.judge(plan, given)
            self.anew.add(key)

    def given(self, plan: Plan) -> Given:
        entries = self.sheet.entries_of(plan.section.key) if plan.section.repeat else ()
        addresses = plan.addresses_in(entries)
        photographed = self.photographed.intersection(addresses) if self.photographed else ()
        answers = tuple(map(self.sheet.answers.get, addresses))
        return Given(self.sheet.level, entries, answers, frozenset(photographed))

    def judge(self, plan: Plan, given: Given) -> JudgedSection:
        section, marks = plan.section, dict[Address, Mark]()
        self.marks = marks
        shown = section.show_if is None or self.holds(section.show_if, section, None)
        hidden = []
        for address, answer in zip(plan.addresses_in(given.entries), given.answers, strict=True):
            item, marker = plan.items[address.item]
            if shown and self.shows(item, section, address.entry):
                marks[address] = marker.mark(answer or NO_ANSWER, address in given.photographed)
            else:
                hidden.append(address)
        return JudgedSection(plan, given, shown, marks, tuple(hidden))

    def shows(self, item: Item, section: Section, entry: str | None) -> bool:
        if not within_level(item, self.sheet.level):
            return False
        return item.show_if is None or self.holds(item.show_if, section, entry)

    def holds(self, condition: Condition, section: Section, entry: str | None) -> bool:
        """Whether a condition holds that stands in `section`, in its `entry` where it is repeated."""

        def look(key: str) -> Known:
            of = self.template.section_of_item[key].key
            address = Address(key, entry if of == section.key else None)
            marks = self.marks if of == section.key else self.sections[of].marks
            mark = marks.get(address)
            answered = mark is not None and mark.state is State.ANSWERED
            return Known(answered, self.sheet.answer(address).value if answered else None)

        return holds(condition, look)
