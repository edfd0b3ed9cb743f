"""Corrective actions. What happens to one is an event that stays for ever; its state is their sum."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from inspector.checklists.answers import Address
from inspector.checklists.inspection import TemplateRef


class Kind(StrEnum):
    ACTION = "action"
    RED_TAG = "red-tag"


class Priority(StrEnum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"


class Status(StrEnum):
    """DONE waits to be verified; CLOSED is verified."""

    OPEN = "open"
    IN_PROGRESS = "in-progress"
    DONE = "done"
    CLOSED = "closed"
    CANCELLED = "cancelled"


TO_DO = frozenset({Status.OPEN, Status.IN_PROGRESS})
SETTLED = frozenset({Status.CLOSED, Status.CANCELLED})


class Fate(StrEnum):
    """What becomes of a thing with a red tag."""

    KEEP = "keep"
    RETURN = "return"
    REPAIR = "repair"
    THROW_AWAY = "throw-away"


class Deed(StrEnum):
    OPENED = "opened"
    CHANGED = "changed"
    BEGUN = "begun"
    DONE = "done"
    VERIFIED = "verified"
    REOPENED = "reopened"
    CANCELLED = "cancelled"
    NOTED = "noted"


class When(StrEnum):
    """Whether a photo shows the fault or what was done about it."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class ActionPhoto:
    """A photo of an action: the file under its SHA-256, shown as a photo of an inspection is."""

    id: str
    sha256: str
    name: str = ""
    caption: str = ""
    turn: int = 0
    layer: str | None = None


@dataclass(frozen=True, slots=True)
class ActionEvent:
    """One thing that happened to an action. `by` is a person's id, `at` by the clock of the site.

    `fields` is what it set, as plain JSON; docs/record-format.md names the keys of each deed.
    """

    id: str
    action: str
    kind: Deed
    by: str
    at: datetime
    fields: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def text(self) -> str:
        """The note or the reason that a person gave."""
        return str(self.fields.get("text", ""))

    @property
    def record(self) -> str | None:
        """The inspection that did it, where one did."""
        return self.fields.get("record")

    @property
    def photos(self) -> tuple[ActionPhoto, ...]:
        return tuple(ActionPhoto(**each) for each in self.fields.get("photos", ()))


@dataclass(frozen=True, slots=True)
class Action:
    """A corrective action as it stands.

    `number` is that of a red tag. `what` and `owner` (a role) are empty while they say what the item says;
    `person` is the id of who is to do it. `about` tells by what the item's entry is known again: the id of
    its person or subject, or its title; "" outside repeated sections. `seen_at` is the visit that found the
    fault. `proposals` leads from records to the ids under which they proposed this action.
    """

    id: str
    number: int | None
    kind: Kind
    site: str
    subject: str | None
    record: str | None
    address: Address | None
    about: str
    template: TemplateRef | None
    what: str
    owner: str
    person: str | None
    due: date | None
    priority: Priority
    critical: bool
    fate: Fate | None
    recheck: date | None
    seen_at: datetime
    opened_at: datetime
    status: Status = Status.OPEN
    before: tuple[ActionPhoto, ...] = ()
    after: tuple[ActionPhoto, ...] = ()
    done_at: datetime | None = None
    done_by: str | None = None
    closed_at: datetime | None = None
    verified_by: str | None = None
    verified_in: str | None = None
    proposals: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    events: tuple[ActionEvent, ...] = ()

    @property
    def settled(self) -> bool:
        return self.status in SETTLED

    @property
    def deadline(self) -> date | None:
        """The day it is due; a red tag without one, the day it is to be checked again."""
        return self.due or self.recheck

    @property
    def ended_on(self) -> date | None:
        """The site's date on which the work was said to be done, or found to be."""
        ended = self.done_at or self.closed_at
        return ended.date() if ended and self.status not in TO_DO else None

    def overdue(self, today: date) -> bool:
        """Whether it is to be done still, and its day is over."""
        return self.status in TO_DO and self.deadline is not None and self.deadline < today

    def late_days(self, today: date) -> int:
        """Days after its deadline: until today, or until it was done. 0 if it is not late."""
        if self.deadline is None or self.status is Status.CANCELLED:
            return 0
        return max(((self.ended_on or today) - self.deadline).days, 0)


@dataclass(frozen=True, slots=True)
class NewAction:
    """What a person opens: an action on an item, or with words of its own."""

    site: str
    what: str = ""
    kind: Kind = Kind.ACTION
    subject: str | None = None
    record: str | None = None
    address: Address | None = None
    template: TemplateRef | None = None
    owner: str = ""
    person: str | None = None
    due: date | None = None
    priority: Priority = Priority.NORMAL
    critical: bool = False
    fate: Fate | None = None
    recheck: date | None = None
