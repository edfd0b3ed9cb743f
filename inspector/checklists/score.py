"""What scoring says: exact points of items, entries, sections, dimensions and the total."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from inspector.checklists.answers import Address
from inspector.checklists.template import Grade

ENGINE = "1"
"""The version of the rules, kept in each record."""


class State(StrEnum):
    """Where a visible item stands. Hidden items have no item score."""

    ANSWERED = "answered"
    UNANSWERED = "unanswered"
    NOT_APPLICABLE = "not-applicable"


class Outcome(StrEnum):
    PASS = "pass"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Points:
    """Earned of possible. `possible` and `percent` are None in the demerit model, `percent` also when nothing
    was scored. `percent` counts in hundreds: Fraction(125, 2) is 62.5 %."""

    earned: Fraction
    possible: Fraction | None
    percent: Fraction | None


class ItemScore(NamedTuple):
    """One visible item. `counted` is false where it counts nowhere: unscored, or left out by the rules."""

    address: Address
    state: State
    points: Points
    counted: bool
    failed: bool
    critical: bool


@dataclass(frozen=True, slots=True)
class EntryScore:
    entry: str
    title: str
    points: Points


@dataclass(frozen=True, slots=True)
class SectionScore:
    key: str
    points: Points
    entries: tuple[EntryScore, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """The whole result. `demerits` is Σ earned in the demerit model, else None. `items` holds the visible
    items in the template's order; `hidden` the others."""

    total: Points
    demerits: Fraction | None
    outcome: Outcome | None
    grade: Grade | None
    sections: tuple[SectionScore, ...]
    dimensions: Mapping[str, Points]
    items: Mapping[Address, ItemScore]
    failed: tuple[Address, ...]
    critical_failed: tuple[Address, ...]
    unanswered: tuple[Address, ...]
    hidden: tuple[Address, ...]
