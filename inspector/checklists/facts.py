"""Score facts: one flat row for the total, each section, dimension and item of a record, for comparing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

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
