"""What the use cases need of the templates kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.inspection import TemplateRef


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A template in the library. `shipped` ones are read-only."""

    ref: TemplateRef
    shipped: bool
    retired: bool
    added_at: datetime


class Templates(Protocol):
    def add(self, published: PublishedTemplate, *, shipped: bool, at: datetime) -> None:
        """Add a version. Equal content is no change; other content of the same version a ConflictError."""

    def get(self, ref: TemplateRef) -> PublishedTemplate:
        """The template under this id, version and hash, else NotFoundError."""

    def rows(self) -> tuple[TemplateRow, ...]:
        """Every version of every template, by id, newest version first."""

    def retire(self, id_: str, retired: bool) -> None: ...
