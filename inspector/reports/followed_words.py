"""What became of an action, in words: "Done 12 Nov 2026 by Boris Lind, to be verified"."""

from __future__ import annotations

from inspector.checklists.actions import Status
from inspector.checklists.followed import Followed
from inspector.reports.words import Words

_STATUS = {
    Status.OPEN: "action_open",
    Status.IN_PROGRESS: "action_in_progress",
    Status.DONE: "action_done",
    Status.CLOSED: "action_verified",
    Status.CANCELLED: "action_cancelled",
}
COUNTED = {
    Status.OPEN: "actions_open",
    Status.IN_PROGRESS: "actions_in_progress",
    Status.DONE: "actions_to_verify",
    Status.CLOSED: "actions_verified",
    Status.CANCELLED: "actions_cancelled",
}
"""How many stand so: phrases with a plural, in the order in which they are told."""


def status_word(followed: Followed, words: Words) -> str:
    return words(_STATUS[followed.status])


def told(followed: Followed, words: Words) -> str:
    """How it stands, with days, names and reason, as one line."""
    late = words.plural("action_late", followed.late_days) if followed.late_days else ""
    match followed.status:
        case Status.DONE:
            parts = [_done(followed, words), late, words("action_to_verify")]
        case Status.CLOSED:
            done, verified = _done(followed, words), _verified(followed, words)
            parts = [done, late, verified] if done else [verified, late]
        case Status.CANCELLED:
            parts = [words("action_cancelled_why", reason=followed.reason)]
        case _:
            parts = [status_word(followed, words), late]
    return words.capital(words.joined(*parts))


def _done(followed: Followed, words: Words) -> str:
    if followed.done_on is None:
        return ""
    return words("action_done_on", day=words.date(followed.done_on, "date_short"), name=followed.done_by)


def _verified(followed: Followed, words: Words) -> str:
    if followed.verified_on is None:
        return ""
    key = "action_verified_in" if followed.in_inspection else "action_verified_on"
    return words(key, day=words.date(followed.verified_on, "date_short"), name=followed.verified_by)
