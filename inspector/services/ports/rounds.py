"""What the use cases need of the rounds kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from inspector.checklists.places import Subject
from inspector.checklists.rounds import Round
from inspector.services.ports.drafts import DraftRow
from inspector.services.ports.records import RecordRow


@dataclass(frozen=True, slots=True)
class Turn:
    """A subject's turn in a round: its open draft, and its newest record that counts. There may be both."""

    subject: Subject
    draft: DraftRow | None
    record: RecordRow | None


class Rounds(Protocol):
    """Rounds. A draft belongs to the round that `Draft.round` names, and so does its record."""

    def add(self, round_: Round) -> None: ...

    def get(self, id_: str) -> Round:
        """The round, else NotFoundError."""

    def rows(self, *, closed: bool = False) -> tuple[Round, ...]:
        """The rounds that go on, or those that are closed; the newest first."""

    def turns(self, id_: str) -> tuple[Turn, ...]:
        """What became of each subject, in the order of the round. Discarded drafts and void records do not
        count; practice does, for a round may be one. A subject merged into another is the other. Behind those
        listed come others of the site that an inspection was changed to."""

    def put_subjects(self, id_: str, subjects: Iterable[str]) -> None:
        """Add subjects at the end; those already in the round stay where they are."""

    def remove_subject(self, id_: str, subject: str) -> None:
        """Take a subject off the list, with what was merged into it; its inspections stay."""

    def arrange(self, id_: str, subjects: Iterable[str]) -> None:
        """Go through the ids that `get` lists in this order; those not named come after, as they stood."""

    def close(self, id_: str, at: datetime | None) -> None:
        """The round is over; with None it goes on."""

    def of(self, inspection: str) -> str | None:
        """The id of the round that a draft or record belongs to."""
