"""What was answered: values, answers, the entries of repeated sections, photos; together a sheet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from types import MappingProxyType
from typing import NamedTuple

Stroke = tuple[tuple[int, int], ...]
"""One line of a signature: points in a box 1000 wide, y downwards in the same unit."""

Value = str | tuple[str, ...] | Decimal | date | time | tuple[Stroke, ...]
"""choice, text, scan: str (an option's key or the text). multi: option keys. rating, number, duration
(seconds): Decimal as written. date and time: those. signature: strokes. photo and info have no value: a
photo item is answered by a photo."""


class Address(NamedTuple):
    """Where an answer stands: an item and, inside a repeated section, the id of the entry."""

    item: str
    entry: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The value given to an item, with its note. `by` is a person's id; `at` has its offset."""

    value: Value | None = None
    not_applicable: bool = False
    note: str = ""
    by: str | None = None
    at: datetime | None = None
    in_bulk: bool = False

    @property
    def given(self) -> bool:
        """Whether the item is answered; a note alone is no answer, nor a blank text or an empty list."""
        value = self.value.strip() if isinstance(self.value, str) else self.value
        return self.not_applicable or value not in (None, "", ())


NO_ANSWER = Answer()


@dataclass(frozen=True, slots=True)
class Entry:
    """One turn of a repeated section: one employee, one room. `person` and `subject` are ids."""

    id: str
    section: str
    order: int = 0
    title: str = ""
    person: str | None = None
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo attached to an item: the original under its SHA-256, shown turned by `turn` degrees clockwise.

    `layer` is what was drawn over it, kept apart so that the original stays as it was taken.
    """

    id: str
    address: Address
    sha256: str
    order: int = 0
    name: str = ""
    caption: str = ""
    turn: int = 0
    taken_at: datetime | None = None
    layer: str | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything that was answered. Entries and photos stand in their order.

    Answers and photos of an entry that was removed may still be here, so that it can come back; whoever
    reads asks for the entries first.
    """

    answers: Mapping[Address, Answer] = field(default_factory=lambda: MappingProxyType({}))
    entries: tuple[Entry, ...] = ()
    photos: tuple[Photo, ...] = ()
    level: int | None = None

    def answer(self, address: Address) -> Answer:
        return self.answers.get(address, NO_ANSWER)

    def entries_of(self, section: str) -> tuple[Entry, ...]:
        return tuple(entry for entry in self.entries if entry.section == section)

    def photos_of(self, address: Address) -> tuple[Photo, ...]:
        return tuple(photo for photo in self.photos if photo.address == address)
