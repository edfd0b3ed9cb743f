"""A round: one template gone through at a site, subject by subject."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from inspector.checklists.inspection import TemplateRef
from inspector.checklists.method import Method


@dataclass(frozen=True, slots=True)
class Round:
    """What every inspection of the round begins with, and the ids of its subjects in their order.

    `by` is the id of the person who began it; `closed_at` is None while it goes on.
    """

    id: str
    template: TemplateRef
    site: str
    method: Method
    by: str
    started_at: datetime
    subjects: tuple[str, ...] = ()
    practice: bool = False
    level: int | None = None
    closed_at: datetime | None = None
