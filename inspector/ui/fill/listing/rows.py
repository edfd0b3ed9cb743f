"""What the list shows: heads of sections and entries, and the items that are visible and asked for."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from enum import Enum
from itertools import chain, groupby

from inspector.checklists.answers import Address
from inspector.checklists.judging import Judged, JudgedSection
from inspector.checklists.progress import Progress
from inspector.checklists.score import Points, Score, State


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
    """How the inspection stands: the score by the engine, what it can still reach, how far it is."""

    score: Score
    reachable: Points
    progress: Progress


def shown_items(judged: Judged, show: Show) -> frozenset[Address]:
    """The visible addresses that a filter by answer holds; every one of them for the other filters."""
    kinds = {Show.FAILED: _failed, Show.UNANSWERED: _open}
    return frozenset(chain.from_iterable(part.once(kinds.get(show, _visible)) for part in judged.sections))


def is_open(judged: Judged, address: Address) -> bool:
    """Whether an answer is still asked for there."""
    section = judged.template.section_of_item[address.item]
    return _is_open(judged.by_key[section.key], address)


def rows(judged: Judged, show: Show, only: Set[Address]) -> tuple[Row, ...]:
    """Every row in the template's order. `only` are the items let through by the filter `show`; a section
    without a visible item has no row, but for a repeated one that may still get entries."""
    if show is Show.ALL:
        return tuple(chain.from_iterable(part.once(_rows) for part in judged.sections))
    return tuple(chain.from_iterable(_let_through(part, only) for part in judged.sections))


def _visible(part: JudgedSection) -> tuple[Address, ...]:
    return tuple(part.marks)


def _failed(part: JudgedSection) -> tuple[Address, ...]:
    return tuple(address for address, mark in part.marks.items() if mark.failed)


def _open(part: JudgedSection) -> tuple[Address, ...]:
    return tuple(address for address in part.marks if _is_open(part, address))


def _is_open(part: JudgedSection, address: Address) -> bool:
    mark = part.marks.get(address)
    info = part.plan.items[address.item][0].type == "info"
    return mark is not None and mark.state is State.UNANSWERED and not info


def _rows(part: JudgedSection) -> tuple[Row, ...]:
    section, entries = part.section, part.given.entries
    if section.repeat is None:
        inside: list[Row] = [ItemRow(address) for address in part.marks]
    elif part.shown:
        inside = list(_entries(part))
        inside += [AddEntry(section.key)] if len(entries) < section.repeat.max else []
    else:
        inside = []
    return (SectionHead(section.key), *inside) if inside else ()


def _entries(part: JudgedSection) -> Iterator[Row]:
    items = groupby(part.marks, lambda address: address.entry)
    of_entry = {entry: [ItemRow(address) for address in addresses] for entry, addresses in items}
    for entry in part.given.entries:
        yield EntryHead(part.section.key, entry.id)
        yield from of_entry.get(entry.id, ())


def _let_through(part: JudgedSection, only: Set[Address]) -> tuple[Row, ...]:
    """The items of a section that a filter holds, under their heads."""
    if only.isdisjoint(part.marks):
        return ()
    if part.section.repeat is None and part.marks.keys() <= only:
        return part.once(_rows)
    entries = {address.entry for address in part.marks if address in only}

    def stays(row: Row) -> bool:
        match row:
            case ItemRow(address):
                return address in only
            case EntryHead(_, entry):
                return entry in entries
            case _:
                return isinstance(row, SectionHead)

    return tuple(filter(stays, part.once(_rows)))
