"""What the use cases need of the schedules kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from inspector.checklists.places import Person, Site, Subject
from inspector.checklists.schedules import Finished, Schedule


@dataclass(frozen=True, slots=True)
class Named:
    """A schedule with the rows of the directory that it names."""

    schedule: Schedule
    site: Site
    subjects: tuple[Subject, ...]
    person: Person | None


class Schedules(Protocol):
    """Schedules, with the sites, subjects and people that stand today for those they were made with, and with
    what took their place; the time zone is the site's."""

    def add(self, schedule: Schedule, *, by: str | None) -> None:
        """Keep a new schedule. A second one that follows the same is a ConflictError."""

    def get(self, id_: str) -> Schedule:
        """The schedule, else NotFoundError."""

    def all(self, *, ended: bool = False) -> tuple[Schedule, ...]:
        """Those that run, or with `ended` every one there ever was; in the order they were made."""

    def named(self, *, ended: bool = False) -> tuple[Named, ...]:
        """As `all`, with names."""

    def end(self, id_: str, at: datetime) -> None:
        """It ends. ConflictError if it has ended already."""

    def resume(self, id_: str) -> None:
        """It goes on as if it had not ended. ConflictError if another took its place."""

    def finished(self, schedules: Iterable[Schedule], since: datetime) -> tuple[Finished, ...]:
        """The inspections that count, of the schedules' templates at their sites, finished at `since` or
        later. A correction is as early as the first of its chain."""
