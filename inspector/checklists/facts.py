"""Score facts: one flat row for the total, each section, dimension and item of a record, for comparing. And
the numbers that were measured."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from inspector.checklists.exact import exact_text, exact_text_or_none
from inspector.checklists.record import Record
from inspector.checklists.score import Points, SectionScore, State
from inspector.checklists.template import DurationItem, NumberItem

Scope = Literal["total", "section", "entry", "dimension", "item"]


@dataclass(frozen=True, slots=True)
class Fact:
    """`earned`, `possible`, `percent` are exact texts; `meaning` is the item's meaning hash.

    An entry's key is its section's, an item's its own; `entry` is the entry's id where there is one.
    """

    scope: Scope
    key: str
    entry: str | None
    earned: str
    possible: str | None
    percent: str | None
    failed: bool = False
    critical: bool = False
    state: str | None = None
    meaning: str | None = None

    @property
    def score(self) -> str | None:
        """The percent, in the demerit model the points, as exact text; None where nothing was scored."""
        if self.possible is not None:
            return self.percent
        return self.earned if self.state in (None, State.ANSWERED) else None


def facts_of(record: Record) -> tuple[Fact, ...]:
    """The facts of a record, from its sealed score."""
    score, meanings = record.score, record.published.meanings
    facts = [_fact("total", "", None, score.total)]
    for section in score.sections:
        facts += _section_facts(section)
    facts += [_fact("dimension", key, None, points) for key, points in score.dimensions.items()]
    for item in score.items.values():
        key, entry = item.address
        facts.append(
            Fact(
                "item",
                key,
                entry,
                exact_text(item.points.earned),
                exact_text_or_none(item.points.possible),
                exact_text_or_none(item.points.percent),
                item.failed,
                item.critical,
                item.state.value,
                meanings[key],
            )
        )
    return tuple(facts)


@dataclass(frozen=True, slots=True)
class Measured:
    """A number, or a time in seconds, that was given to an item."""

    item: str
    value: Decimal


def measured_in(record: Record) -> tuple[Measured, ...]:
    """The numbers and times given in a record, where they were asked."""
    items, found = record.published.template.item_by_key, []
    for address in record.score.items:
        answer = record.sheet.answer(address)
        is_measured = isinstance(items[address.item], NumberItem | DurationItem)
        if is_measured and isinstance(answer.value, Decimal) and not answer.not_applicable:
            found.append(Measured(address.item, answer.value))
    return tuple(found)


def _section_facts(section: SectionScore) -> list[Fact]:
    entries = [_fact("entry", section.key, entry.entry, entry.points) for entry in section.entries]
    return [_fact("section", section.key, None, section.points), *entries]


def _fact(scope: Scope, key: str, entry: str | None, points: Points) -> Fact:
    return Fact(
        scope,
        key,
        entry,
        exact_text(points.earned),
        exact_text_or_none(points.possible),
        exact_text_or_none(points.percent),
    )
