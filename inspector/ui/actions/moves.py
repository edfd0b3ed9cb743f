"""Which deed brings an action from one column to another."""

from __future__ import annotations

from inspector.checklists.actions import Deed, Status

COLUMNS = (Status.OPEN, Status.IN_PROGRESS, Status.DONE, Status.CLOSED)


def column_of(status: Status) -> Status:
    """Where it stands; what was cancelled is among the closed ones."""
    return Status.CLOSED if status is Status.CANCELLED else status


def deed_for(status: Status, to: Status) -> Deed | None:
    """None where it stands there already, or cannot come there by one deed: nothing is verified that is not
    done, and what was done or closed begins again as an open one."""
    if column_of(status) is to:
        return None
    match to:
        case Status.OPEN:
            return Deed.REOPENED
        case Status.IN_PROGRESS if status is Status.OPEN:
            return Deed.BEGUN
        case Status.DONE if status in (Status.OPEN, Status.IN_PROGRESS):
            return Deed.DONE
        case Status.CLOSED if status is Status.DONE:
            return Deed.VERIFIED
    return None


def beside(status: Status, by: int) -> Status | None:
    """The column so many places on; None beyond the ends."""
    place = COLUMNS.index(column_of(status)) + by
    return COLUMNS[place] if 0 <= place < len(COLUMNS) else None
