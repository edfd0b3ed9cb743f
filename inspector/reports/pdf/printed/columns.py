"""Columns of boxes that the items of a form share: one a response."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from inspector.checklists.template import ChoiceItem, Item, RatingItem
from inspector.reports.pdf.fonts import clean
from inspector.reports.pdf.fonts import width as measure
from inspector.reports.pdf.printed.sheet import Sheet
from inspector.reports.pdf.printed.told import scale_values
from inspector.reports.pdf.style import LABEL, MM
from inspector.reports.pdf.text import Text

BOX = 4.8 * MM
WIDEST = 61 * MM
MOST_VALUES = 11
"""A scale with more is written as a number."""
MOST_LINES = 4
"""Over a column; a longer label stands beside its box."""
FREE = 3.6 * MM
BESIDE = 4.6 * MM


class Response(NamedTuple):
    """One response as a column knows it: `share` is its part of the best score, None where not applicable."""

    label: str
    share: Fraction | None


class Choice(NamedTuple):
    """A response of an item. `score` is None where it is not applicable."""

    response: Response
    score: Decimal | None


def choices(sheet: Sheet, item: Item) -> tuple[Choice, ...]:
    """The responses of an item of which one box is marked; none for other items."""
    if isinstance(item, ChoiceItem):
        options = sheet.template.options(item)
        best = max((each.score or Decimal(0) for each in options), default=Decimal(0))
        return tuple(
            _choice(
                sheet.text(each.label),
                None if each.not_applicable else each.score or Decimal(0),
                best,
            )
            for each in options
        )
    if not isinstance(item, RatingItem) or item.scale.max - item.scale.min >= MOST_VALUES:
        return ()
    scale = item.scale
    rated = [_choice(str(value), Decimal(value), Decimal(scale.max)) for value in scale_values(item)]
    if scale.not_applicable is not None:
        rated.append(_choice(str(scale.not_applicable), None, Decimal(1)))
    return (*rated, *_not_applicable(sheet, item))


def _choice(label: str, score: Decimal | None, best: Decimal) -> Choice:
    share = None if score is None else Fraction(score) / Fraction(best) if best > 0 else Fraction(score)
    return Choice(Response(label, share), score)


def _not_applicable(sheet: Sheet, item: Item) -> tuple[Choice, ...]:
    if not item.allow_not_applicable:
        return ()
    return (Choice(Response(sheet.said("not_applicable"), None), None),)


def is_described(item: Item) -> bool:
    """Whether values of a rating have words, which then stand beside their boxes."""
    return isinstance(item, RatingItem) and bool(item.scale.labels)


def has_anchors(item: Item) -> bool:
    """Whether most values of a rating are described, so that each box has its words beside it."""
    return isinstance(item, RatingItem) and 2 * len(item.scale.labels) > len(scale_values(item))


@dataclass(frozen=True)
class Columns:
    """The responses with a column, in order, and how wide each is."""

    responses: tuple[Response, ...] = ()
    widths: tuple[float, ...] = ()

    @property
    def wide(self) -> float:
        return sum(self.widths)

    def serve(self, item_choices: Sequence[Choice]) -> bool:
        """Whether an item can be answered in these columns."""
        return bool(item_choices) and all(each.response in self.responses for each in item_choices)


def columns(sheet: Sheet, items: Iterable[Item]) -> Columns:
    """The columns for the sets of responses that are used most and share a response with each other, as many
    as a page has room for."""
    choosing = [item for item in items if not is_described(item) and choices(sheet, item)]
    scored = [item for item in choosing if item.scored]
    sets = Counter(tuple(each.response for each in choices(sheet, item)) for item in scored or choosing)
    joined: tuple[Response, ...] = ()
    left = [each for each, _count in sets.most_common()]
    while fitting := next((each for each in left if _fits(joined, each)), None):
        joined = _merged(joined, fitting)
        left.remove(fitting)
    return Columns(joined, tuple(map(_wide, joined)))


def _fits(joined: tuple[Response, ...], other: tuple[Response, ...]) -> bool:
    """Whether a set of responses belongs to those joined so far, and all find room together and over their
    columns."""
    belongs = not joined or not set(joined).isdisjoint(other)
    short = all(len(Text.of(each.label, LABEL).lines(_wide(each))) <= MOST_LINES for each in other)
    return belongs and short and sum(map(_wide, _merged(joined, other))) <= WIDEST


def _merged(one: Sequence[Response], other: Sequence[Response]) -> tuple[Response, ...]:
    merged, at = list(one), 0
    for response in other:
        if response not in merged:
            merged.insert(at, response)
        at = merged.index(response) + 1
    return tuple(merged)


def _wide(response: Response) -> float:
    """The box, room for points beside it where they are neither all nor none, and the longest word above."""
    words = max(measure(clean(word), LABEL.size) for word in response.label.split())
    beside = BESIDE if response.share not in (None, Fraction(0), Fraction(1)) else 0
    return max(BOX + FREE + beside, words + 1.6 * MM)
