"""What the list shows: heads of sections and entries, and the items that are visible and asked for."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum

from inspector.checklists.answers import Address, Entry, Sheet
from inspector.checklists.progress import Progress
from inspector.checklists.score import ItemScore, Points, Score, State
from inspector.checklists.template import Section, Template


@dataclass(frozen=True, slots=True)
class SectionHead:
    section: str


@dataclass(frozen=True, slots=True)
class EntryHead:
    section: str
    entry: str


@dataclass(frozen=True, slots=True)
class AddEntry:
    section: str


@dataclass(frozen=True, slots=True)
class ItemRow:
    address: Address


Row = SectionHead | EntryHead | AddEntry | ItemRow


class Show(Enum):
    """Which items the list holds."""

    ALL = "all"
    UNANSWERED = "unanswered"
    FAILED = "failed"
    FAILED_BEFORE = "failed-before"
    PHOTO = "photo"
    NOTE = "note"
    FOUND = "found"


@dataclass(frozen=True, slots=True)
class Standing:
    """How the inspection stands: the score by the engine, what it can still reach, how far it is.

    `sections` are the keys of the repeated sections whose own condition holds.
    """

    score: Score
    reachable: Points
    progress: Progress
    sections: frozenset[str]


def numbers(template: Template) -> dict[str, str]:
    """The number of each item by key, as reports print it: "6.2"."""
    return {
        item.key: f"{place}.{turn}"
        for place, section in enumerate(template.sections, 1)
        for turn, item in enumerate(section.items, 1)
    }


def unanswered(template: Template, item: ItemScore) -> bool:
    """Whether an answer is still asked for."""
    return item.state is State.UNANSWERED and template.item_by_key[item.address.item].type != "info"


def shown_items(template: Template, score: Score, show: Show) -> frozenset[Address]:
    """The addresses that a filter holds."""
    if show is Show.FAILED:
        return frozenset(score.failed)
    if show is Show.UNANSWERED:
        return frozenset(item.address for item in score.items.values() if unanswered(template, item))
    return frozenset(score.items)


def rows(
    template: Template, sheet: Sheet, standing: Standing, show: Show, only: Collection[Address]
) -> tuple[Row, ...]:
    """Every row in the template's order. `only` are the items let through by the filter `show`; a section
    without a visible item has no row, but for a repeated one that may still get entries."""
    visible = [address for address in standing.score.items if show is Show.ALL or address in only]
    places: dict[str, list[Address]] = {}
    for address in visible:
        places.setdefault(address.entry or template.section_of_item[address.item].key, []).append(address)
    found: list[Row] = []
    for section in template.sections:
        if section.repeat is None:
            inside: list[Row] = [ItemRow(address) for address in places.get(section.key, ())]
        elif section.key in standing.sections:
            inside = list(_entries(section, sheet.entries_of(section.key), places, show))
        else:
            continue
        if inside:
            found += [SectionHead(section.key), *inside]
    return tuple(found)


def _entries(
    section: Section, entries: tuple[Entry, ...], places: dict[str, list[Address]], show: Show
) -> Iterator[Row]:
    for entry in entries:
        if show is Show.ALL or entry.id in places:
            yield EntryHead(section.key, entry.id)
            yield from (ItemRow(address) for address in places.get(entry.id, ()))
    if show is Show.ALL and section.repeat and len(entries) < section.repeat.max:
        yield AddEntry(section.key)
