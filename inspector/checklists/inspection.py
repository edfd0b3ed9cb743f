"""An inspection before it is sealed: who judges what, where, by which template, and the sheet so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal

from inspector.checklists.answers import Address, Sheet, Stroke
from inspector.checklists.method import Method


@dataclass(frozen=True, slots=True)
class TemplateRef:
    """One content of one version of a template. `hash` is the SHA-256 of its text and pictures, in hex."""

    id: str
    version: int
    hash: str


@dataclass(frozen=True, slots=True)
class Head:
    """What an inspection is. Ids of site, subject and inspector; times with their offset.

    `supersedes` is the id of the record that this one corrects, with `reason`.
    """

    template: TemplateRef
    site: str
    subject: str | None
    inspector: str
    method: Method
    visited_at: datetime
    started_at: datetime
    practice: bool = False
    supersedes: str | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature at Finish, or the statement that the person was not present.

    `person` is the signer's id where the directory knows them.
    """

    slot: str
    name: str
    person: str | None = None
    strokes: tuple[Stroke, ...] = ()
    at: datetime | None = None
    absent: bool = False


@dataclass(frozen=True, slots=True)
class ProposedAction:
    """A corrective action born of a failed item, as proposed at sealing.

    `what` and `owner` (a role: "Engineering") are empty while they say what the item says; `person` is the
    id of somebody named.
    """

    id: str
    address: Address
    what: str = ""
    owner: str = ""
    person: str | None = None
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Watch:
    """A stopwatch on an item: it runs since `started_at`, or stands still; `spent` seconds were taken before.

    It goes by the clock of the machine, so that it runs on while the program does not.
    """

    address: Address
    started_at: datetime | None
    spent: Decimal = Decimal(0)

    def seconds(self, now: datetime) -> Decimal:
        """Seconds taken until `now`, in tenths. A clock that was set back counts as standing still."""
        if self.started_at is None:
            return self.spent
        tenths = max(now - self.started_at, timedelta(0)) // timedelta(milliseconds=100)
        return self.spent + Decimal(tenths) / 10


@dataclass(frozen=True, slots=True)
class Draft:
    """An inspection that is not finished. `position` is the item last worked on, `round` the id of the round
    that the inspection belongs to."""

    id: str
    head: Head
    sheet: Sheet = field(default_factory=Sheet)
    comment: str = ""
    signatures: tuple[Signature, ...] = ()
    actions: tuple[ProposedAction, ...] = ()
    position: Address | None = None
    changed_at: datetime | None = None
    discarded_at: datetime | None = None
    round: str | None = None
    watches: tuple[Watch, ...] = ()
