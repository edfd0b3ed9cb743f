"""Agreement against the krippendorff package and published tables, and where there is none to measure."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from random import Random

import krippendorff
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import rankdata

from inspector.analysis.agreement import (
    AlphaReading,
    KappaReading,
    Level,
    Twice,
    agreements,
    cohen_kappa,
    krippendorff_alpha,
    read_alpha,
    read_kappa,
)

RATINGS = st.integers(2, 5).flatmap(
    lambda raters: st.lists(
        st.lists(st.none() | st.integers(1, 4), min_size=raters, max_size=raters), min_size=2, max_size=12
    )
)


def units(*raters: str) -> list[list[int | None]]:
    """A line a rater, a column a unit, a dot where nothing was said."""
    return [[None if said == "." else ord(said) for said in column] for column in zip(*raters, strict=True)]


@given(RATINGS, st.sampled_from(Level))
def test_alpha_is_that_of_the_package(ratings: list[list[int | None]], level: Level) -> None:
    told = krippendorff_alpha(ratings, level)
    paired = [unit for unit in ratings if sum(value is not None for value in unit) > 1]
    seen = {value for unit in paired for value in unit} - {None}
    if len(seen) < 2:
        assert told is None
        return
    table = np.array(ratings, dtype=float).T
    assert float(told) == pytest.approx(krippendorff.alpha(table, level_of_measurement=level.value), abs=1e-9)


FOUR = ("123321412...", "1233224125.3", ".3332342251.", "12332441251.")


def test_alpha_is_as_krippendorff_worked_it_out() -> None:
    """Computing Krippendorff's Alpha-Reliability (2011), examples A to D."""
    assert krippendorff_alpha(units("0100000010", "1110010000"), Level.NOMINAL) == Fraction(2, 21)  # 0.095
    assert round(krippendorff_alpha(units("aabbdcccedda", "babbbccceddd"), Level.NOMINAL), 3) == Fraction(
        "0.692"
    )
    told = [round(krippendorff_alpha(units(*FOUR), level), 3) for level in Level]
    assert told == [Fraction("0.743"), Fraction("0.815"), Fraction("0.849")]


# counts, first rater down, second across
COHEN_1960 = ((88, 14, 18), (10, 40, 10), (2, 6, 12))
FLEISS_COHEN_EVERITT_1969 = ((106, 10, 4), (22, 28, 10), (2, 12, 6))
TEXTBOOK = ((20, 5), (10, 15))


@pytest.mark.parametrize(
    ("table", "kappa"), [(COHEN_1960, "0.492"), (FLEISS_COHEN_EVERITT_1969, "0.429"), (TEXTBOOK, "0.4")]
)
def test_kappa_is_as_published(table: tuple[tuple[int, ...], ...], kappa: str) -> None:
    places = product(range(len(table)), repeat=2)
    pairs = [place for place in places for _ in range(table[place[0]][place[1]])]
    assert round(cohen_kappa(pairs), 3) == Fraction(kappa)


def test_where_all_is_the_same_or_missing_there_is_nothing_to_measure() -> None:
    for level in Level:
        for nothing in (
            [],
            [[1, 1], [1, 1]],
            [[None, None], [None, None]],
            [[1, None], [None, 2]],
            [[1], [2]],
        ):
            assert krippendorff_alpha(nothing, level) is None
    assert cohen_kappa([]) is None
    assert cohen_kappa([(1, 1), (1, 1)]) is None
    assert cohen_kappa([(1, 2), (1, 2)]) == 0
    told = agreements([twice("tub", 100, 100)] * 10).all
    assert (told.share, told.alpha, told.alpha_reading, told.kappa) == (100, None, None, None)
    none = agreements([twice("tub", 100, None)])
    assert (none.all.pairs, none.all.share, none.all.interval, none.items, none.apart) == (
        0,
        None,
        None,
        {},
        (),
    )


def test_full_agreement_is_one_and_full_contradiction_is_below_nothing() -> None:
    assert krippendorff_alpha([[1, 1], [2, 2]], Level.ORDINAL) == 1
    assert krippendorff_alpha([[1, 2], [2, 1]], Level.NOMINAL) < 0
    assert cohen_kappa([(1, 2), (2, 1)]) == -1


LANDIS_KOCH = {
    KappaReading.POOR: ("-1", "-0.01"),
    KappaReading.SLIGHT: ("0", "0.2"),
    KappaReading.FAIR: ("0.21", "0.4"),
    KappaReading.MODERATE: ("0.41", "0.6"),
    KappaReading.SUBSTANTIAL: ("0.61", "0.8"),
    KappaReading.ALMOST_PERFECT: ("0.81", "1"),
}


@pytest.mark.parametrize("reading", KappaReading)
def test_kappa_is_read_as_landis_and_koch_do(reading: KappaReading) -> None:
    assert {read_kappa(Fraction(kappa)) for kappa in LANDIS_KOCH[reading]} == {reading}


def test_alpha_is_read_as_krippendorff_does() -> None:
    told = [read_alpha(Fraction(alpha)) for alpha in ("1", "0.8", "0.799", "0.667", "0.666", "-1")]
    assert told == [AlphaReading.RELIABLE] * 2 + [AlphaReading.TENTATIVE] * 2 + [AlphaReading.UNRELIABLE] * 2


def twice(item: str, one: float | None, other: float | None, by: str = "ann ben") -> Twice:
    first, second = by.split()
    return Twice(item, (first, second), (one, other))


def test_by_item_by_inspector_and_where_people_differ() -> None:
    judged = [
        *[twice("tub", 100, 100)] * 5,
        *[twice("tub", 0, 0)] * 4,
        twice("tub", 0, 100),
        *[twice("wall", 100, 0)] * 5,
        *[twice("wall", 0, 0)] * 5,
        twice("once", 50, 0, "ann cat"),
        twice("door", 100, None),
    ]
    told = agreements(judged)
    assert (told.all.pairs, told.all.agreed) == (21, 14)
    assert {item: own.share for item, own in told.items.items()} == {"tub": 90, "wall": 50, "once": 0}
    assert told.items["tub"].kappa == Fraction(4, 5)
    assert told.items["tub"].kappa_reading is KappaReading.SUBSTANTIAL
    assert told.apart == ("wall", "once", "tub"), "one pair that differs says less than five of ten"
    assert {name: own.pairs for name, own in told.inspectors.items()} == {"ann": 21, "ben": 20, "cat": 1}
    assert told.all.kappa is None, "three inspectors have no kappa"
    assert told.inspectors["cat"].alpha_reading is None, "one pair is not put into words"


def test_a_criterion_is_blamed_only_where_people_differ_often() -> None:
    def told(same: int, apart: int, other: int = 0):
        judged = [
            *[twice("tub", 100, 100)] * same,
            *[twice("tub", 0, 100)] * apart,
            *[twice("tub", 0, 0)] * other,
        ]
        return agreements(judged).items["tub"]

    rare = told(49, 1)
    assert (rare.alpha_reading, rare.unsettled) == (AlphaReading.UNRELIABLE, False), "98 % agree"
    assert told(5, 5).unsettled
    assert not told(5, 4).unsettled, "too few pairs"
    assert not told(10, 0).unsettled
    often = told(40, 9, 41)
    assert (often.alpha_reading, often.unsettled) == (AlphaReading.RELIABLE, False), "alpha holds"


def test_kappa_keeps_apart_who_said_what() -> None:
    """Ann passes more than Ben, in whichever order the two are named."""
    judged = [(1, 1)] * 4 + [(1, 0)] * 4 + [(0, 0)] * 2
    mixed = [
        twice("tub", *said) if at % 2 else twice("tub", *said[::-1], by="ben ann")
        for at, said in enumerate(judged)
    ]
    assert agreements(mixed).all.kappa == cohen_kappa(judged) == Fraction(2, 7)


TWICE = st.builds(
    Twice,
    st.sampled_from(("tub", "wall", "door")),
    st.sampled_from((("ann", "ben"), ("ben", "ann"), ("cat", "ann"), ("ben", "cat"))),
    st.tuples(*[st.none() | st.sampled_from((0, 50, 75, 100))] * 2),
    st.integers(1, 3),
)
JUDGED = st.lists(TWICE, max_size=4) | st.lists(TWICE, min_size=15, max_size=40)


def by_hand(judged: list[Twice], level: Level) -> float | None:
    """Each item's alpha by the package, weighted by what any two of its values differ by: ranks by scipy."""
    observed = expected = 0.0
    for item in {one.item for one in judged}:
        pairs = [one.values for one in judged if one.item == item and None not in one.values]
        pairs = [pair for pair, one in zip(pairs, _kept(judged, item), strict=True) for _ in range(one.times)]
        values = np.array(pairs, float).ravel()
        if len(pairs) < 2 or len(set(values)) < 2:
            continue
        at = (rankdata(values) - 0.5) / len(values) if level is Level.ORDINAL else values
        apart = np.subtract.outer(at, at)
        squares = apart != 0 if level is Level.NOMINAL else apart**2
        chance = squares.sum() / 2 / (len(values) - 1)
        alpha = krippendorff.alpha(np.array(pairs, float).T, level_of_measurement=level.value)
        observed += (1 - alpha) * chance
        expected += chance
    return 1 - observed / expected if expected else None


def _kept(judged: list[Twice], item: str) -> list[Twice]:
    return [one for one in judged if one.item == item and None not in one.values]


@given(JUDGED, st.sampled_from(Level))
def test_each_inspector_is_held_against_the_others_item_by_item(judged: list[Twice], level: Level) -> None:
    told = agreements(judged, level)
    kept = [one for one in judged if None not in one.values]
    assert set(told.inspectors) == {name for one in kept for name in one.inspectors}
    assert told.all.alpha == pytest.approx(by_hand(judged, level), abs=1e-9)
    for name, own in told.inspectors.items():
        mine = [one for one in kept if name in one.inspectors]
        assert own.pairs == sum(one.times for one in mine)
        assert own.alpha == pytest.approx(by_hand(mine, level), abs=1e-9)
    for item, own in told.items.items():
        assert own.alpha == pytest.approx(by_hand(_kept(judged, item), level), abs=1e-9)


def test_of_a_single_item_an_inspector_has_the_alpha_and_the_kappa_of_the_item() -> None:
    random = Random(1)
    judged = [twice("tub", *random.choices((0, 50, 100), k=2)) for _ in range(200)]
    told = agreements(judged)
    package = krippendorff.alpha(
        np.array([one.values for one in judged], float).T, level_of_measurement="ordinal"
    )
    assert told.inspectors["ann"] == told.inspectors["ben"] == told.items["tub"] == told.all
    assert float(told.all.alpha) == pytest.approx(package, abs=1e-9)


def test_items_that_differ_from_each_other_make_no_agreement() -> None:
    """What is said of tubs and of walls lies far apart, and each is said by lot."""
    lot = [(100, 100), (100, 0), (0, 100), (0, 0)] * 10
    judged = [
        *(twice("tub", *said) for said in lot),
        *(twice("wall", 25 + one / 100, 25 + other / 100) for one, other in lot),
    ]
    told = agreements(judged)
    assert told.items["tub"].alpha == told.items["wall"].alpha == told.inspectors["ann"].alpha
    assert told.all.alpha == 1 - Fraction(
        20 * 79, 40 * 40
    )  # of an item: 20 of 40 pairs differ, 40 values each
    assert told.all.kappa == 0
    assert told.inspectors["ann"].alpha_reading is AlphaReading.UNRELIABLE
    assert told.inspectors["ann"].unsettled


def test_what_was_judged_once_says_nothing_of_chance() -> None:
    """One visit judged double: of 40 items 39 alike, which is no agreement of 0."""
    one_visit = [twice(f"item {at}", 100, 0 if at == 7 else 100) for at in range(40)]
    told = agreements(one_visit).inspectors["ann"]
    assert (told.pairs, told.agreed, told.times) == (40, 39, 1)
    assert (told.alpha, told.kappa, told.alpha_reading, told.unsettled) == (None, None, None, False)
    assert agreements(one_visit).items["item 7"].alpha is None


@pytest.mark.parametrize(("visits", "said"), [(3, False), (4, True)])
def test_few_visits_are_not_put_into_a_word(visits: int, said: bool) -> None:
    judged = [
        twice(f"item {item}", *(said_of, said_of))
        for item in range(10)
        for said_of in (0, *[100] * (visits - 1))
    ]
    told = agreements(judged).inspectors["ben"]
    assert told.alpha == told.kappa == 1
    assert (told.alpha_reading is AlphaReading.RELIABLE, told.kappa_reading is not None) == (said, said)


def test_two_inspectors_have_a_kappa_over_items() -> None:
    """A table by hand: of the tub 20 5 10 15, pe 1/2; of the wall 4 1 1 4, pe 1/2: (50 - 17 - 30) of 30."""
    tub = [(1, 1)] * 20 + [(1, 0)] * 5 + [(0, 1)] * 10 + [(0, 0)] * 15
    wall = [(7, 7)] * 4 + [(7, 8)] + [(8, 7)] + [(8, 8)] * 4
    judged = [*(twice("tub", *said) for said in tub), *(twice("wall", *said) for said in wall)]
    told = agreements(judged)
    assert (told.items["tub"].kappa, told.items["wall"].kappa) == (Fraction(2, 5), Fraction(3, 5))
    assert told.inspectors["ann"].kappa == 1 - Fraction(15 + 2, 25 + 5)


def test_the_example_of_the_statistics_page() -> None:
    tub = [(1, 1)] * 5 + [(0, 0)] * 4 + [(0, 1)]
    wall = [(1, 1)] * 7 + [(0, 0)] + [(0, 1)] * 2
    told = agreements([*(twice("tub", *said) for said in tub), *(twice("wall", *said) for said in wall)])
    assert told.items["wall"].alpha == Fraction(13, 32)
    assert told.inspectors["ben"].alpha == 1 - 3 / Fraction(11 * 9 + 16 * 4, 19)
