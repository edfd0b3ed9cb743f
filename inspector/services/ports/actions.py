"""What the use cases need of the actions kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from inspector.checklists.actions import Action, ActionEvent, Kind, Status


@dataclass(frozen=True, slots=True)
class ActionFilter:
    """Which actions; what is empty or None asks for nothing. `sites` include everything below them.

    `late_on` asks for those overdue on that day, `record` for those that this inspection opened, verified or
    found again, `items` for those on items of these keys. `most` is how many at most: those due first.
    """

    ids: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    person: str | None = None
    late_on: date | None = None
    critical: bool = False
    statuses: frozenset[Status] = frozenset()
    kind: Kind | None = None
    record: str | None = None
    subject: str | None = None
    items: tuple[str, ...] = ()
    most: int | None = None


@dataclass(frozen=True, slots=True)
class ActionAt:
    """An action without its events, and what is named in it by the names of today. `site_path` is root first,
    `zone` the time zone of the site. `numbered_twice`: a red tag of another workspace bears its number."""

    action: Action
    site_path: tuple[str, ...]
    zone: str
    subject: str
    person: str
    done_by: str
    verified_by: str
    numbered_twice: bool


@dataclass(frozen=True, slots=True)
class Counts:
    """How many actions are not settled, and of those: overdue, a person's, waiting to be verified."""

    open: int
    late: int
    mine: int
    to_verify: int


class Actions(Protocol):
    """Corrective actions: events are added and never changed, the state is drawn from them."""

    def add(self, *events: ActionEvent) -> None:
        """Keep events; once they are committed, also their files. One that is there already stays."""

    def get(self, id_: str) -> Action:
        """The action with all its events, also by an id under which an inspection proposed it; else
        NotFoundError."""

    def known(self, id_: str) -> bool: ...

    def rows(self, filter_: ActionFilter) -> tuple[ActionAt, ...]:
        """The actions by their deadline, those without one last."""

    def unsettled(self, site: str, subject: str | None, template: str) -> tuple[Action, ...]:
        """What an inspection of this subject by this template may settle: actions on its items, with their
        events, sites and subjects merged since taken as one, the oldest first."""

    def of_record(self, record: str) -> tuple[Action, ...]:
        """The actions, with their events, that an inspection opened, verified or found again."""

    def counts(self, today: date, person: str | None) -> Counts: ...

    def next_number(self) -> int:
        """The number for the next red tag, from 1."""
