"""What of a draft can be lost, piece by piece, each as one word: the answers, the photos, the stopwatches."""

from __future__ import annotations

import hashlib
import re
from fnmatch import fnmatchcase

from inspector.checklists.answers import Answer
from inspector.checklists.edits import DropWatch, Edit, SetAnswer, SetWatch
from inspector.checklists.inspection import Draft, Watch

NOTHING = "-"
States = dict[str, str]
"""By its name what each piece is; one that is not there is NOTHING."""


def states(draft: Draft) -> States:
    sheet = draft.sheet
    found = {answer_name(address.item): answer_state(answer) for address, answer in sheet.answers.items()}
    found |= {photo_name(photo.name): photo_state(photo.turn, photo.layer) for photo in sheet.photos}
    return found | {watch_name(watch.address.item): watch_state(watch) for watch in draft.watches}


def answer_name(item: str) -> str:
    return f"answer:{item}"


def answer_state(answer: Answer) -> str:
    return given(answer.value, answer.note)


def given(value: object, note: str) -> str:
    """An answer as one word. None is no value."""
    return NOTHING if value is None and not note else f"{_word(value)}/{_word(note)}"


def photo_name(file: str) -> str:
    return f"photo:{file}"


def photo_state(turn: int, layer: str | None) -> str:
    drawn = hashlib.sha256(layer.encode()).hexdigest()[:16] if layer else NOTHING
    return f"{turn}/{drawn}"


def watch_name(item: str) -> str:
    return f"watch:{item}"


def watch_state(watch: Watch) -> str:
    started = watch.started_at.isoformat() if watch.started_at else NOTHING
    return f"{started}/{watch.spent}"


def fits(state: str, told: str) -> bool:
    """Whether a piece is as somebody said it would be; `*` stands for what they could not know."""
    return fnmatchcase(state, told)


def after(edits: tuple[Edit, ...]) -> States:
    """What edits make of the pieces they touch; photos are left out."""
    found: States = {}
    for edit in edits:
        match edit:
            case SetAnswer(address, answer):
                found[answer_name(address.item)] = answer_state(answer)
            case SetWatch(address, started_at, spent):
                found[watch_name(address.item)] = watch_state(Watch(address, started_at, spent))
            case DropWatch(address):
                found[watch_name(address.item)] = NOTHING
    return found


def _word(value: object) -> str:
    return re.sub(r"\s", "_", str(value)) if value not in (None, "") else NOTHING
