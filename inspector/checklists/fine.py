"""What "the rest is fine" answers: each item still open gets the response that says all is well.

Only choices and ratings have one. What must be measured, written, drawn or counted is left to the person, and
so is what has no good or bad (has the room a balcony?) and a bonus, which nobody misses.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal

from inspector.checklists.answers import Address, Answer, Sheet, Value
from inspector.checklists.judging import visible
from inspector.checklists.template import ChoiceItem, Item, RatingItem, Template


def fine_value(template: Template, item: Item) -> Value | None:
    """The response that says all is well; None where none does so better than the others."""
    if item.bonus:
        return None
    match item:
        case ChoiceItem():
            return _best_option(template, item)
        case RatingItem():
            return _best_rating(template, item)
        case _:
            return None


def fine_answers(
    template: Template, sheet: Sheet, within: Callable[[Address], bool]
) -> Mapping[Address, Value]:
    """The values for what is open, visible and `within`, in the template's order.

    Items that these answers bring to sight are among them; items that they hide are not.
    """
    best = {item.key: fine_value(template, item) for item in template.items()}
    given: dict[Address, Value] = {}
    while True:  # conditions look back only, so each turn settles at least one item more
        shown = visible(template, _with(sheet, given)).shown
        wanted = {
            address: value
            for address in shown
            if within(address)
            and (value := best[address.item]) is not None
            and not sheet.answer(address).given
        }
        if wanted == given:
            return given
        given = wanted


def _with(sheet: Sheet, given: Mapping[Address, Value]) -> Sheet:
    if not given:
        return sheet
    answers = {address: Answer(value) for address, value in given.items()}
    return replace(sheet, answers={**sheet.answers, **answers})


def _best_option(template: Template, item: ChoiceItem) -> str | None:
    options = [option for option in template.options(item) if not option.not_applicable]
    worth = {each.key: (not each.failed, _sign(template) * (each.score or Decimal(0))) for each in options}
    alike = len(worth) > 1 and len(set(worth.values())) == 1
    best = max(worth, key=worth.__getitem__, default=None)
    return best if best is not None and worth[best][0] and not alike else None


def _best_rating(template: Template, item: RatingItem) -> Decimal | None:
    scale, below = item.scale, item.scale.failed_below
    if not item.scored and below is None:
        return None  # asked, not judged: an opinion
    low = scale.min + (scale.min == scale.not_applicable)
    high = scale.max - (scale.max == scale.not_applicable)
    worth = {end: (below is None or end >= below, _sign(template) * end) for end in (low, high)}
    best = max(worth, key=worth.__getitem__)
    return Decimal(best) if worth[best][0] else None


def _sign(template: Template) -> int:
    """1 where more points are better, -1 where they are demerits."""
    return -1 if template.scoring.model == "demerit" else 1
