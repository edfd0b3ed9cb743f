"""Whether people who judge the same thing say the same: how often, and how far beyond chance."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import accumulate, combinations

from inspector.analysis.intervals import Interval, wilson
from inspector.analysis.moments import total

LEAST_PAIRS = 10
"""With fewer pairs agreement is not put into a word: one more pair could change it."""
LEAST_TIMES = 4
"""Nor where no item was judged double so often: one visit is no sample of how people judge."""
FEW_DIFFER = 5.0
"""Percent of pairs that may differ without a criterion being blamed."""

Value = float | Fraction
"""A judgement: a percent, or the number of a category."""


class Level(StrEnum):
    """How far two values lie apart: all differences alike; by the values between them; as numbers."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"


class KappaReading(StrEnum):
    """The words of Landis and Koch (1977), Biometrics 33, 165: up to 0, 0.2, 0.4, 0.6, 0.8, 1."""

    POOR = "poor"
    SLIGHT = "slight"
    FAIR = "fair"
    MODERATE = "moderate"
    SUBSTANTIAL = "substantial"
    ALMOST_PERFECT = "almost-perfect"


class AlphaReading(StrEnum):
    """Krippendorff (2004), Content Analysis: from 0.8 to be relied on, from 0.667 with care, or not."""

    RELIABLE = "reliable"
    TENTATIVE = "tentative"
    UNRELIABLE = "unreliable"


@dataclass(frozen=True, slots=True)
class Twice:
    """An item that two inspectors judged so, `times` over; None where one of them gave no value."""

    item: str
    inspectors: tuple[str, str]
    values: tuple[Value | None, Value | None]
    times: int = 1


@dataclass(frozen=True, slots=True)
class Agreement:
    """Of one item or of several: `pairs` are those with both values, `agreed` those with the same, `times` is
    how often the item was judged that was judged most. `kappa` is only of the same two inspectors throughout.

    It and `alpha` hold each item against the chance of that item alone, 1 - ΣO / ΣE, O and E being what each
    item's pairs differ by and what they would by chance (Janson and Olsson 2001, A Measure of Agreement for
    Interval or Nominal Multivariate Observations, Educational and Psychological Measurement 61, 277): as if
    each item's own were averaged, weighted by E. An item with one pair is left out, for all that is known of
    its chance is that pair. They are None where each item's values are all the same: chance would agree too.
    """

    pairs: int
    agreed: int
    times: int
    kappa: Fraction | None
    alpha: Fraction | None

    @property
    def share(self) -> Fraction | None:
        """Percent of the pairs."""
        return Fraction(100 * self.agreed, self.pairs) if self.pairs else None

    @property
    def interval(self) -> Interval | None:
        return wilson(self.agreed, self.pairs)

    @property
    def least_apart(self) -> float:
        """Percent of pairs that differ at the least, chance allowed for: one pair of one is less than nine of
        ten."""
        return 100 - self.interval.high if self.interval else 0.0

    @property
    def unsettled(self) -> bool:
        """Whether people read the item in different ways: alpha is not reliable, and more pairs differ than a
        few, chance allowed for. Alpha alone is low as well where nearly all is the same and people agree
        (Feinstein and Cicchetti 1990)."""
        interval = self.interval
        many = interval is not None and interval.high < 100 - FEW_DIFFER
        return many and self.alpha_reading is AlphaReading.UNRELIABLE

    @property
    def kappa_reading(self) -> KappaReading | None:
        return read_kappa(self.kappa) if self.kappa is not None and self._enough else None

    @property
    def alpha_reading(self) -> AlphaReading | None:
        return read_alpha(self.alpha) if self.alpha is not None and self._enough else None

    @property
    def _enough(self) -> bool:
        return self.pairs >= LEAST_PAIRS and self.times >= LEAST_TIMES


@dataclass(frozen=True, slots=True)
class Agreements:
    """Of all, by item, and by inspector against all others."""

    all: Agreement
    items: Mapping[str, Agreement]
    inspectors: Mapping[str, Agreement]

    @property
    def apart(self) -> tuple[str, ...]:
        """The items that people differ in, most first."""
        differing = (item for item, own in self.items.items() if own.agreed < own.pairs)
        return tuple(sorted(differing, key=lambda item: (-self.items[item].least_apart, item)))

    @property
    def least_agreeing(self) -> tuple[str, ...]:
        """The inspectors, those who differ most from the others first."""
        return tuple(sorted(self.inspectors, key=lambda one: (-self.inspectors[one].least_apart, one)))


def agreements(judged: Iterable[Twice], level: Level = Level.ORDINAL) -> Agreements:
    """Of the pairs with both values; each pair is a unit of its own."""
    pairs = [pair for pair in judged if None not in pair.values]
    items: dict[str, list[Twice]] = defaultdict(list)
    inspectors: dict[str, list[Twice]] = defaultdict(list)
    for pair in pairs:
        items[pair.item].append(pair)
        for inspector in pair.inspectors:
            inspectors[inspector].append(pair)
    return Agreements(
        _agreement(pairs, level),
        {item: _agreement(own, level) for item, own in items.items()},
        {inspector: _agreement(own, level) for inspector, own in inspectors.items()},
    )


def cohen_kappa(pairs: Sequence[tuple[Value, Value]]) -> Fraction | None:
    """Agreement of two raters beyond chance, (po - pe) / (1 - pe), the first value of each pair being the
    first rater's (Cohen 1960). None without pairs, and where both always say one and the same."""
    return _beyond_chance([_unlike(Counter(pairs))])


def krippendorff_alpha(units: Iterable[Sequence[Value | None]], level: Level) -> Fraction | None:
    """1 less observed by expected disagreement, for any number of raters and with values missing.

    Krippendorff 2011, Computing Krippendorff's Alpha-Reliability. A unit holds what its raters said, in any
    order. None where no two values can be compared, or all are the same.
    """
    counts = Counter(tuple(value for value in unit if value is not None) for unit in units)
    return _beyond_chance([_disagreement(counts, level)])


def read_kappa(kappa: Fraction) -> KappaReading:
    if kappa < 0:
        return KappaReading.POOR
    words = list(KappaReading)[1:]
    return words[max(math.ceil(kappa * 5) - 1, 0)]


def read_alpha(alpha: Fraction) -> AlphaReading:
    if alpha >= Fraction("0.8"):
        return AlphaReading.RELIABLE
    return AlphaReading.TENTATIVE if alpha >= Fraction("0.667") else AlphaReading.UNRELIABLE


def _agreement(pairs: Sequence[Twice], level: Level) -> Agreement:
    names = {inspector for pair in pairs for inspector in pair.inspectors}
    items = _counted(pairs, min(names, default=""))
    repeated = [values for values in items.values() if values.total() > 1]
    return Agreement(
        sum(values.total() for values in items.values()),
        sum(times for values in items.values() for (one, other), times in values.items() if one == other),
        max((values.total() for values in items.values()), default=0),
        _beyond_chance([_unlike(values) for values in repeated]) if len(names) == 2 else None,
        _beyond_chance([_disagreement(values, level) for values in repeated]),
    )


def _counted(pairs: Iterable[Twice], first: str) -> Mapping[str, Counter[tuple[Value, ...]]]:
    """How often each two values were given to each item, those of one inspector first where there are only
    two."""
    items: dict[str, Counter[tuple[Value, ...]]] = defaultdict(Counter)
    for pair in pairs:
        one, other = pair.values
        if one is not None and other is not None:
            items[pair.item][(one, other) if pair.inspectors[0] == first else (other, one)] += pair.times
    return items


def _beyond_chance(items: Sequence[tuple[Fraction, Fraction]]) -> Fraction | None:
    """Of what each item's values differ by, and what they would by chance."""
    expected = total([by_chance for _, by_chance in items])
    return 1 - total([observed for observed, _ in items]) / expected if expected else None


def _unlike(pairs: Mapping[tuple[Value, ...], int]) -> tuple[Fraction, Fraction]:
    """How many pairs of two raters are unlike, and how many would be if each gave their own values by lot."""
    n = sum(pairs.values())
    one: Counter[Value] = Counter()
    other: Counter[Value] = Counter()
    for (first, second), times in pairs.items():
        one[first] += times
        other[second] += times
    agreed = sum(times for (first, second), times in pairs.items() if first == second)
    alike = sum(one[value] * other[value] for value in one)
    return Fraction(n - agreed), n - Fraction(alike, n) if n else Fraction(0)


def _disagreement(units: Mapping[tuple[Value, ...], int], level: Level) -> tuple[Fraction, Fraction]:
    """By how much the values within units differ, and any two of all would; `units` are the values of a unit
    and how many units have them."""
    paired = {values: count for values, count in units.items() if len(values) > 1}
    totals: Counter[Value] = Counter()
    for values, count in paired.items():
        for value in values:
            totals[value] += count
    if len(totals) < 2:
        return Fraction(0), Fraction(0)
    difference, unit = _differing(totals, level)
    any_two = sum(
        totals[one] * totals[other] * difference(one, other) for one, other in combinations(totals, 2)
    )
    within: Counter[int] = Counter()
    for values, count in paired.items():
        apart = sum(difference(one, other) for one, other in combinations(values, 2))
        within[len(values) - 1] += count * apart
    observed = sum(Fraction(apart, others) for others, apart in within.items())
    return Fraction(observed) / unit, Fraction(any_two, totals.total() - 1) / unit


def _differing(totals: Counter[Value], level: Level) -> tuple[Callable[[Value, Value], int], int]:
    """How much two values differ, as a whole number of a unit of which so many make 1: by the square of the
    way between them, on the ordinal level between the middles of their ranks, as shares of all: so the items
    of many pairs do not outweigh those of few."""
    if level is Level.NOMINAL:
        return lambda one, other: int(one != other), 1
    values = sorted(totals)
    if level is Level.ORDINAL:
        upto, unit = accumulate(totals[value] for value in values), 2 * totals.total()
        at = {value: 2 * sum_ - totals[value] for value, sum_ in zip(values, upto, strict=True)}
    else:
        exact = [Fraction(value) for value in values]
        unit = math.lcm(*(value.denominator for value in exact))
        at = {value: int(own * unit) for value, own in zip(values, exact, strict=True)}
    return lambda one, other: (at[one] - at[other]) ** 2, unit**2
