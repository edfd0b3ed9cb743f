"""What may be done to an action, and why not."""

from __future__ import annotations

from collections.abc import Mapping

from inspector.checklists.actions import Action, Deed, NewAction, Status
from inspector.errors import ConflictError, InputError

_FROM: Mapping[Deed, frozenset[Status]] = {
    Deed.CHANGED: frozenset({Status.OPEN, Status.IN_PROGRESS, Status.DONE}),
    Deed.BEGUN: frozenset({Status.OPEN}),
    Deed.DONE: frozenset({Status.OPEN, Status.IN_PROGRESS}),
    Deed.VERIFIED: frozenset({Status.DONE}),
    Deed.REOPENED: frozenset({Status.IN_PROGRESS, Status.DONE, Status.CLOSED, Status.CANCELLED}),
    Deed.CANCELLED: frozenset({Status.OPEN, Status.IN_PROGRESS, Status.DONE}),
    Deed.NOTED: frozenset(Status),
}

_REFUSALS = {
    Status.OPEN: ("action-open", "This action is still open. Say first that it is done."),
    Status.IN_PROGRESS: ("action-in-progress", "This action is being worked on. Say first that it is done."),
    Status.DONE: ("action-done", "This action is done already. Verify it, or open it again."),
    Status.CLOSED: ("action-closed", "This action is verified and closed. Open it again to go on with it."),
    Status.CANCELLED: ("action-cancelled", "This action was cancelled. Open it again to go on with it."),
}

_NEEDS_REASON = {
    Deed.REOPENED: "Say why the action is opened again.",
    Deed.CANCELLED: "Say why the action is cancelled.",
}


def check_new(new: NewAction) -> None:
    """InputError where nobody could tell what is to be done."""
    if not new.what.strip() and (new.address is None or new.template is None):
        raise InputError("action-empty", "Say what is to be done.")


def check(action: Action, deed: Deed, text: str = "", *, own_work: bool = False) -> None:
    """ConflictError where an action that stands so does not take this deed, or nobody may verify their
    `own_work`; InputError where a reason is missing."""
    if action.status not in _FROM[deed]:
        code, message = _REFUSALS[action.status]
        raise ConflictError(code, message, action=action.id)
    if deed in _NEEDS_REASON and not text.strip():
        raise InputError("reason-missing", _NEEDS_REASON[deed])
    if deed is Deed.VERIFIED and own_work:
        raise ConflictError(
            "action-own-work",
            "Who did the work cannot verify it. Let another person verify it, or the next inspection.",
            action=action.id,
        )
