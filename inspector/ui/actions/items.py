"""What the screens of actions show, read away from the window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from inspector.services.action_rows import ActionRow
from inspector.services.ports.records import Filter
from inspector.services.session import Session

LATELY = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Loaded:
    """`my_sites` are those where the person has inspected lately."""

    rows: tuple[ActionRow, ...] = ()
    my_sites: frozenset[str] = frozenset()


def load(session: Session, me: str | None, today: date) -> Loaded:
    rows = session.actions.rows()
    if me is None:
        return Loaded(rows)
    seen = session.archive.records(Filter(inspector=me, since=today - LATELY))
    return Loaded(rows, frozenset(record.site for record in seen))
