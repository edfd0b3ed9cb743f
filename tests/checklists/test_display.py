"""The row "shown": one decimal, half up, and never a bound that was not reached."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.checklists.display import bounds, rounded, shown
from tests.checklists.building import choice, template

BOUNDS = [Fraction(85), Fraction(95)]


@pytest.mark.parametrize(
    ("percent", "text"),
    [
        (Fraction(100), "100.0"),
        (Fraction(0), "0.0"),
        (Fraction(500, 9), "55.6"),
        (Fraction(125, 2), "62.5"),
        (Fraction("61.25"), "61.3"),
        (Fraction("61.24999"), "61.2"),
        (Fraction("0.05"), "0.1"),
        (Fraction(150), "150.0"),
        (None, "–"),
    ],
)
def test_a_percent_has_one_decimal_half_up(percent: Fraction | None, text: str) -> None:
    assert shown(percent, BOUNDS) == text


@pytest.mark.parametrize(
    ("percent", "text"),
    [
        ("84.96", "84.96"),
        ("84.95", "84.95"),
        ("84.949", "84.9"),
        ("84.996", "84.996"),
        ("84.99996", "84.99996"),
        ("85", "85.0"),
        ("85.04", "85.0"),
        ("94.97", "94.97"),
        ("99.97", "100.0"),
    ],
)
def test_a_bound_that_is_not_reached_is_not_shown(percent: str, text: str) -> None:
    assert shown(Fraction(percent), BOUNDS) == text


def test_more_decimals_are_as_many_as_tell_the_truth() -> None:
    assert shown(Fraction(85) - Fraction(1, 3 * 10**7), BOUNDS) == "84.99999997"


def test_rounding_over_a_bound_between_two_tenths() -> None:
    assert shown(Fraction("66.666"), [Fraction("66.67")]) == "66.666"
    assert shown(Fraction(200, 3), [Fraction("66.67")]) == "66.667"
    assert shown(Fraction("66.67"), [Fraction("66.67")]) == "66.7"


def test_the_bounds_are_the_pass_mark_and_the_grades() -> None:
    grades = [{"label": "Good", "at_least": "95.5"}, {"label": "Rest"}]
    checklist = template(choice("a"), pass_mark=85, top={"grades": grades})
    assert set(bounds(checklist)) == {Fraction(85), Fraction("95.5")}
    assert bounds(template(choice("a"))) == ()


def test_the_demerit_model_has_no_bounds_of_percent() -> None:
    grades = [{"label": "A", "at_most": 13}]
    assert bounds(template(choice("a"), model="demerit", pass_mark=13, top={"grades": grades})) == ()


@pytest.mark.parametrize(
    ("number", "decimals", "text"),
    [("2/3", 3, "0.667"), ("0.0005", 3, "0.001"), ("-0.25", 1, "-0.2"), ("7", 0, "7"), ("0", 3, "0.000")],
)
def test_rounded_is_half_up(number: str, decimals: int, text: str) -> None:
    assert rounded(Fraction(number), decimals) == Decimal(text)
    assert format(rounded(Fraction(number), decimals), "f") == text


PERCENTS = st.fractions(min_value=0, max_value=120, max_denominator=10**6)


@given(PERCENTS, st.lists(PERCENTS, max_size=4))
def test_what_is_shown_reaches_no_bound_that_the_percent_misses(
    percent: Fraction, marks: list[Fraction]
) -> None:
    text = Fraction(shown(percent, marks))
    assert all(text < mark for mark in marks if percent < mark)


@given(PERCENTS, st.lists(PERCENTS, max_size=4))
def test_what_is_shown_is_the_percent_rounded_to_no_more_decimals_than_needed(
    percent: Fraction, marks: list[Fraction]
) -> None:
    text = shown(percent, marks)
    decimals = len(text.partition(".")[2])
    assert abs(Fraction(text) - percent) <= Fraction(1, 2 * 10**decimals)
    if decimals > 1:
        shorter = Fraction(rounded(percent, decimals - 1))
        assert any(percent < mark <= shorter for mark in marks)
