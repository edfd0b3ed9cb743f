"""Steps: what a person did to a draft, by name, and how it is taken back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from inspector.checklists.edits import Edit


@dataclass(frozen=True, slots=True)
class Step:
    """One user action: its name (a code the window translates), what it did, and what takes it back.

    Steps of a draft are numbered in the order in which they were done. `by` is a person's id.
    """

    number: int
    name: str
    edits: tuple[Edit, ...]
    inverse: tuple[Edit, ...]
    by: str
    at: datetime
