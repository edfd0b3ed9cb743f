"""What of the actions is looked at, and how: chosen once, and still so after a restart."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from inspector.checklists.actions import Status
from inspector.services.action_rows import ActionRow
from inspector.ui.language import language


class View(StrEnum):
    BOARD = "board"
    LIST = "list"
    MONTH = "month"


class Order(StrEnum):
    """What the list is sorted by. DUE: the latest first, then what is done, what is settled last."""

    WHAT = "what"
    SITE = "site"
    WHO = "who"
    STATUS = "status"
    DUE = "due"


@dataclass(frozen=True, slots=True)
class Wanted:
    my_sites: bool = False
    mine: bool = False
    late: bool = False
    critical: bool = False
    view: View = View.BOARD
    order: Order = Order.DUE
    backwards: bool = False

    @property
    def narrowed(self) -> bool:
        return self.my_sites or self.mine or self.late or self.critical

    def text(self) -> str:
        """To be kept."""
        return json.dumps(asdict(self))


def wanted_of(text: str | None) -> Wanted:
    """As it was kept; what a newer version wrote and this one does not know is left out."""
    told: dict[str, Any] = json.loads(text) if text else {}
    known = {name: value for name, value in told.items() if name in Wanted.__slots__}
    try:
        known |= {"view": View(known.get("view", "board")), "order": Order(known.get("order", "due"))}
    except ValueError:
        return Wanted()
    return Wanted(**known)


def narrowed(
    rows: Iterable[ActionRow], wanted: Wanted, me: str | None, my_sites: frozenset[str]
) -> list[ActionRow]:
    return [
        row
        for row in rows
        if (not wanted.my_sites or not my_sites or row.action.site in my_sites)
        and (not wanted.mine or row.action.person == me)
        and (not wanted.late or row.overdue)
        and (not wanted.critical or row.action.critical)
    ]


def sorted_by(rows: Sequence[ActionRow], order: Order, *, backwards: bool) -> list[ActionRow]:
    """In this order; what is equal in it stays by the day it is due."""
    code = language()
    settled = [row for row in rows if row.action.settled]
    by_day = sorted(rows, key=lambda row: row.action.deadline or date.max)
    match order:
        case Order.WHAT:
            found = sorted(by_day, key=lambda row: row.what(code).casefold())
        case Order.SITE:
            found = sorted(by_day, key=lambda row: [name.casefold() for name in row.site_path])
        case Order.WHO:
            named = {row.action.id: row.responsible(code).casefold() for row in by_day}
            found = sorted(by_day, key=lambda row: (not named[row.action.id], named[row.action.id]))
        case Order.STATUS:
            found = sorted(by_day, key=lambda row: list(Status).index(row.action.status))
        case Order.DUE:
            undone = sorted(by_day, key=lambda row: row.action.status is Status.DONE)
            found = [*(row for row in undone if not row.action.settled), *newest_first(settled)]
    return found[::-1] if backwards else found


def newest_first(rows: Iterable[ActionRow]) -> list[ActionRow]:
    """Settled ones, those settled last first."""
    return sorted(rows, key=lambda row: row.action.closed_at or row.action.opened_at, reverse=True)
