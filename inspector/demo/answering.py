"""Answers as somebody gives them who finds things as the story says, in the form of the answers file."""

from __future__ import annotations

import json
import random
from typing import Any

from inspector.checklists.answers_file import read_answers
from inspector.checklists.scoring import score
from inspector.checklists.template import (
    ChoiceItem,
    DurationItem,
    Item,
    MultiItem,
    NumberItem,
    RatingItem,
    Template,
)
from inspector.demo.story import CHANGE, STORY
from inspector.demo.year import Told

NOTES = {
    "shower": "Mould in the grout along the tub.",
    "shower-drain": "Hair left in the drain.",
    "bathroom-floor": "Hair and dust behind the door.",
    "towels": "One bath towel too few.",
    "linen": "Yellow stain at the foot end.",
    "pillows": "Pillow case torn at the seam.",
    "bathrobes": "The belt of one robe is missing.",
    "drinks": "Two drinks are not on the list.",
    "minibar-clean": "Sticky ring on the shelf.",
    "queue-wait": "One till open, the queue reaches the shelves.",
    "greeted-first": "Nobody greeted before I asked.",
    "eye-contact": "Spoke to the screen.",
}
NOTE = "Not as the standard says."
Answers = dict[str, dict[str, Any]]


def answers_of(template: Template, told: Told) -> Answers:
    """By item, as the answers file has them, a note on each fault; what stays hidden is not answered."""
    chance = random.Random(told.seed)
    answers: Answers = {}
    for item in template.items():
        value = _value(template, item, told, chance.random())
        if value is not None:
            answers[item.key] = {"value": value}
    scored = score(template, read_answers(document(answers), template, told.seed))
    for address in scored.hidden:
        answers.pop(address.item, None)
    for address in scored.failed:
        answers[address.item]["note"] = NOTES.get(address.item, NOTE)
    return answers


def document(answers: Answers) -> bytes:
    return json.dumps({"answers": answers}).encode()


def _value(template: Template, item: Item, told: Told, draw: float) -> Any:
    """A draw below the item's chance fails it; above, it says how good it is."""
    fails = draw < _chance(item, told)
    match item:
        case ChoiceItem():
            options = [option for option in template.options(item) if not option.not_applicable]
            by_score = sorted(options, key=lambda option: option.score or 0)
            return options[-1].key if item.weight == 0 else by_score[0 if fails else -1].key
        case MultiItem():
            return [template.options(item)[0].key]
        case RatingItem():
            level = 1.0 if fails else told.ratings + (draw - 0.5) * 2
            return min(max(round(level), item.scale.min), item.scale.max)
        case NumberItem() | DurationItem():
            return told.measured.get(item.key) or _measured(item, draw, fails=fails)
        case _:
            return {"story": STORY, "one-change": CHANGE}.get(item.key)


def _chance(item: Item, told: Told) -> float:
    """What is critical fails seldom."""
    others = told.fails.get("", 0.0)
    return told.fails.get(item.key, others / 10 if item.critical else others)


def _measured(item: NumberItem | DurationItem, draw: float, *, fails: bool) -> int:
    """Well within the best band, or just beyond the last but one."""
    bounds = [float(band.at_most) for band in item.bands if band.at_most is not None]
    return round(bounds[-1] * (1.1 + draw)) if fails else round(bounds[0] * (1 - draw / 2))
