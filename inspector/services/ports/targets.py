"""What the use cases need of the targets kept."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from decimal import Decimal
from typing import Protocol

from inspector.checklists.targets import Target
from inspector.services.ports.facts import Which


class Targets(Protocol):
    """Targets, with the sites that stand today for those they were made for."""

    def add(self, target: Target, *, by: str | None) -> None:
        """Keep a new target. A second one that follows the same is a ConflictError."""

    def get(self, id_: str) -> Target:
        """The target, else NotFoundError."""

    def all(self, *, ended: bool = False) -> tuple[Target, ...]:
        """Those that run, or with `ended` every one there ever was; in the order they were made."""

    def end(self, id_: str, at: datetime) -> None:
        """It ends. ConflictError if it has ended already."""

    def values(self, which: Which, items: Collection[str]) -> tuple[tuple[date, Decimal], ...]:
        """The numbers given to items of these keys in the inspections that count, with the day of each visit.
        What was hidden or not applicable is none."""
