"""How the actions of an inspection stand at some moment: the one part of its report that changes later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from inspector.checklists.actions import ActionPhoto, Status


@dataclass(frozen=True, slots=True)
class Followed:
    """How an action stands. Days are the site's; names are "" where nobody is named.

    `person` and `due` are as they are now, not as proposed. `late_days` counts until the moment, or until it
    was done. `in_inspection`: an inspection verified it. `reason` is why it was cancelled, `after` shows what
    was done.
    """

    status: Status
    person: str
    due: date | None
    overdue: bool
    late_days: int
    done_on: date | None = None
    done_by: str = ""
    verified_on: date | None = None
    verified_by: str = ""
    in_inspection: bool = False
    reason: str = ""
    after: tuple[ActionPhoto, ...] = ()


@dataclass(frozen=True, slots=True)
class ActionsAsOf:
    """`at` is by the clock of the site; the actions are by the ids of their proposals."""

    at: datetime
    by_proposal: Mapping[str, Followed]
