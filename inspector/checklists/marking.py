"""What single items earn: the rules of items, compiled once per template, turn an answer into a mark.

Points of marks are whole numbers in the template's *unit*: every weight and score of a template is a decimal,
so all points are multiples of 1 ÷ unit and sums stay exact and quick. `scoring.py` turns sums into fractions.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from functools import cached_property, lru_cache
from math import lcm
from typing import NamedTuple

from inspector.checklists.answers import NO_ANSWER, Answer, Value
from inspector.checklists.compiled import compiled
from inspector.checklists.score import Points, State
from inspector.checklists.template import (
    Band,
    ChoiceItem,
    DurationItem,
    Item,
    MultiItem,
    NumberItem,
    Option,
    RatingItem,
    Scoring,
    Template,
)


class Mark(NamedTuple):
    """What one visible item gets, in the template's unit. `counted` is false where it counts nowhere."""

    state: State
    earned: int
    possible: int
    counted: bool
    failed: bool


class Marker:
    """The rules of an item, shared by those that have the same. `weight` is whole, in 1 ÷ the weights' common
    denominator."""

    def __init__(self, item: Item, scoring: Scoring, weight: int, best: int) -> None:
        self.scored = item.scored
        self.by_photo = item.type == "photo"
        self.fewest = scoring.model == "demerit"
        self.weight = weight
        full = weight * max(best, 0)
        self.possible = 0 if item.bonus else full
        self.unanswered = self._unanswered(scoring)
        self.not_applicable = self._not_applicable(scoring, full)

    def mark(self, answer: Answer, photographed: bool) -> Mark:
        """The mark of a visible item. `photographed`: whether a photo is attached to it."""
        if answer is NO_ANSWER and not photographed:
            return self.unanswered
        if answer.not_applicable:
            return self.not_applicable
        if self.by_photo:
            return self._answered(0, False) if photographed else self.unanswered
        if not answer.given or answer.value is None:
            return self.unanswered
        return self._judge(answer.value)

    @cached_property
    def best(self) -> Mark:
        """The best answer's mark: most points, or fewest in the demerit model."""
        sign = -1 if self.fewest else 1
        return max(self._candidates(), key=lambda mark: sign * mark.earned)

    def _judge(self, _value: Value, /) -> Mark:
        return self._answered(0, False)

    def _candidates(self) -> Iterable[Mark]:
        return [self._answered(0, False)]

    def _answered(self, points: int, failed: bool) -> Mark:
        return Mark(State.ANSWERED, self.weight * points, self.possible, self.scored, failed)

    def _unanswered(self, scoring: Scoring) -> Mark:
        if scoring.unanswered == "skip":
            return Mark(State.UNANSWERED, 0, 0, False, False)
        return Mark(State.UNANSWERED, 0, self.possible, self.scored, False)

    def _not_applicable(self, scoring: Scoring, full: int) -> Mark:
        if scoring.not_applicable == "skip" or scoring.model == "demerit":
            return Mark(State.NOT_APPLICABLE, 0, 0, False, False)
        earned = full if scoring.not_applicable == "full" else 0
        return Mark(State.NOT_APPLICABLE, earned, self.possible, self.scored, False)


class ChoiceMarker(Marker):
    def __init__(self, item: Item, scoring: Scoring, weight: int, options: Options) -> None:
        super().__init__(item, scoring, weight, max(options.points.values(), default=0))
        self.by_key = {key: self._answered(n, key in options.failed) for key, n in options.points.items()}
        self.by_key |= dict.fromkeys(options.not_applicable, self.not_applicable)

    def _judge(self, value: Value, /) -> Mark:
        return self.by_key[str(value)]

    def _candidates(self) -> Iterable[Mark]:
        answered = [mark for mark in self.by_key.values() if mark.state is State.ANSWERED]
        return answered or [self.not_applicable]


class MultiMarker(Marker):
    def __init__(self, item: Item, scoring: Scoring, weight: int, options: Options) -> None:
        scores = options.points.values()
        best = max(scores, default=0) if scoring.multi == "best" else sum(n for n in scores if n > 0)
        super().__init__(item, scoring, weight, best)
        self.options = options

    def _judge(self, value: Value, /) -> Mark:
        assert isinstance(value, tuple)
        chosen = [str(key) for key in value if key not in self.options.not_applicable]
        return self._choose(chosen) if chosen else self.not_applicable

    def _choose(self, keys: Iterable[str]) -> Mark:
        points, failed = self.options.points, self.options.failed
        return self._answered(sum(points[key] for key in keys), not failed.isdisjoint(keys))

    def _candidates(self) -> Iterable[Mark]:
        points = self.options.points
        alone = [[key] for key in points]
        together = [[key for key, n in points.items() if n > 0], [key for key, n in points.items() if n < 0]]
        return [self._choose(keys) for keys in [*alone, *together] if keys] or [self.not_applicable]


class RatingMarker(Marker):
    def __init__(self, item: RatingItem, scoring: Scoring, weight: int, unit: int) -> None:
        super().__init__(item, scoring, weight, item.scale.max * unit)
        self.scale = item.scale
        self.unit = unit

    def _judge(self, value: Value, /) -> Mark:
        assert isinstance(value, Decimal)
        rating = int(value)
        if rating == self.scale.not_applicable:
            return self.not_applicable
        below = self.scale.failed_below
        return self._answered(rating * self.unit, below is not None and rating < below)

    def _candidates(self) -> Iterable[Mark]:
        low, high, none = self.scale.min, self.scale.max, self.scale.not_applicable
        ends = (low + 1 if low == none else low, high - 1 if high == none else high)
        return [self._judge(Decimal(rating)) for rating in ends]


class BandMarker(Marker):
    def __init__(self, item: Item, scoring: Scoring, weight: int, bands: tuple[Band, ...], unit: int) -> None:
        points = [scaled(band.score, unit) for band in bands]
        super().__init__(item, scoring, weight, max(points))
        self.bands = bands
        self.marks = [self._answered(n, band.failed) for n, band in zip(points, bands, strict=True)]

    def _judge(self, value: Value, /) -> Mark:
        assert isinstance(value, Decimal)
        for band, mark in zip(self.bands, self.marks, strict=True):
            if band.at_most is None or value <= band.at_most:
                return mark
        return self.marks[-1]

    def _candidates(self) -> Iterable[Mark]:
        return self.marks


class Options:
    """A set of responses: the points of those that score, in the scores' unit, and which of them fail."""

    def __init__(self, options: tuple[Option, ...], unit: int) -> None:
        scoring = [option for option in options if not option.not_applicable]
        self.points = {option.key: scaled(option.score or Decimal(0), unit) for option in scoring}
        self.failed = frozenset(option.key for option in scoring if option.failed)
        self.not_applicable = frozenset(option.key for option in options if option.not_applicable)


class Marking:
    """The markers of all items. `unit` of the points of all marks make one point."""

    def __init__(self, template: Template) -> None:
        weights = _denominator({item.weight for item in template.items()})
        scores = _denominator(_scores(template))
        shared: dict[Hashable, Marker] = {}
        self.unit = weights * scores
        self.markers: dict[str, Marker] = {}
        for item in template.items():
            rules = _rules(item)
            if rules not in shared:
                shared[rules] = _marker(template, item, scaled(item.weight, weights), scores)
            self.markers[item.key] = shared[rules]
        self._demerit = template.scoring.model == "demerit"

    def points(self, earned: int, possible: int) -> Points:
        """Exact points from whole units."""
        return _points(earned, possible, self.unit, self._demerit)


@lru_cache(maxsize=4096)
def _points(earned: int, possible: int, unit: int, demerit: bool) -> Points:
    """Cached, for the items of a template share few values."""
    if demerit:
        return Points(Fraction(earned, unit), None, None)
    percent = Fraction(max(100 * earned, 0), possible) if possible > 0 else None
    return Points(Fraction(earned, unit), Fraction(possible, unit), percent)


def _rules(item: Item) -> Hashable:
    """All that a marker is made from; most items of a template have the same."""
    own: Hashable = None
    match item:
        case ChoiceItem() | MultiItem():
            own = item.responses
        case RatingItem(scale=scale):
            own = (scale.min, scale.max, scale.failed_below, scale.not_applicable)
        case NumberItem() | DurationItem():
            own = item.bands
    return item.type, item.weight, item.bonus, own


def _marker(template: Template, item: Item, weight: int, unit: int) -> Marker:
    scoring = template.scoring
    match item:
        case ChoiceItem():
            return ChoiceMarker(item, scoring, weight, Options(template.options(item), unit))
        case MultiItem():
            return MultiMarker(item, scoring, weight, Options(template.options(item), unit))
        case RatingItem():
            return RatingMarker(item, scoring, weight, unit)
        case NumberItem() | DurationItem() if item.bands:
            return BandMarker(item, scoring, weight, item.bands, unit)
        case _:
            return Marker(item, scoring, weight, 0)


def _scores(template: Template) -> Iterator[Decimal]:
    """The scores that items can give, each at least once."""
    choosing = {each.responses: each for each in template.items() if isinstance(each, ChoiceItem | MultiItem)}
    for each in choosing.values():
        yield from (option.score for option in template.options(each) if option.score is not None)
    for item in template.items():
        if isinstance(item, NumberItem | DurationItem):
            yield from (band.score for band in item.bands)


def _denominator(numbers: Iterable[Decimal]) -> int:
    return lcm(*{number.as_integer_ratio()[1] for number in numbers})


def scaled(number: Decimal, unit: int) -> int:
    """`number` × `unit`, exactly; the unit is a multiple of the number's denominator."""
    numerator, denominator = number.as_integer_ratio()
    return numerator * (unit // denominator)


@compiled
def marking_of(template: Template) -> Marking:
    """The template's marking."""
    return Marking(template)
