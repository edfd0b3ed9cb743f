"""A round as it is looked at: what became of each subject, how far it all is, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.places import Site, Subject
from inspector.checklists.rounds import Round
from inspector.services.ports.records import RecordRow


class State(StrEnum):
    TO_DO = "to-do"
    IN_PROGRESS = "in-progress"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Stop:
    """One subject of a round. `answered` of `asked` tell how far an open draft is, where it was counted;
    `inspector` is who has it, or had it last."""

    subject: Subject
    state: State
    draft: str | None = None
    answered: int = 0
    asked: int = 0
    failed: int = 0
    inspector: str | None = None
    record: RecordRow | None = None
    touched_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.state in (State.TO_DO, State.IN_PROGRESS)


@dataclass(frozen=True, slots=True)
class RoundView:
    """A round and how far it is; the stops in the order of the round."""

    round: Round
    published: PublishedTemplate
    site: Site
    stops: tuple[Stop, ...]

    def count(self, *states: State) -> int:
        return sum(stop.state in states for stop in self.stops)

    @property
    def done(self) -> int:
        return self.count(State.DONE, State.FAILED)

    def stop(self, subject: str) -> Stop | None:
        return next((stop for stop in self.stops if stop.subject.id == subject), None)

    def next_for(self, person: str | None, after: str | None = None) -> Stop | None:
        """What to inspect next: the first open stop behind the one just left, at the end the first of all.
        Without `after` it is where the person was last, if that is still open. What others have is theirs."""
        mine = [stop for stop in self.stops if stop.is_open and stop.inspector in (None, person)]
        last = after or self._last_of(person)
        places = {stop.subject.id: place for place, stop in enumerate(self.stops)}
        begin = places.get(last or "", -1) + (after is not None)
        behind = (stop for stop in mine if places[stop.subject.id] >= begin)
        return next(behind, None) or next((stop for stop in mine if stop.subject.id != after), None)

    def _last_of(self, person: str | None) -> str | None:
        touched = [
            (stop.touched_at, stop.subject.id)
            for stop in self.stops
            if stop.touched_at and stop.inspector == person
        ]
        return max(touched)[1] if touched else None
