"""Exact numbers as text."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.checklists.exact import exact_text, parse_exact


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (Fraction(7, 10), "0.7"),
        (Fraction(2, 3), "2/3"),
        (Fraction(-5, 4), "-1.25"),
        (Fraction(-1, 3), "-1/3"),
        (Fraction(0), "0"),
        (Decimal("4.50"), "4.5"),
        (100, "100"),
        (Fraction(1, 1024), "0.0009765625"),
    ],
)
def test_a_number_is_a_decimal_where_one_ends_and_else_a_reduced_fraction(number, text):
    assert exact_text(number) == text


@given(st.fractions())
def test_the_text_gives_the_very_number_back(number):
    assert parse_exact(exact_text(number)) == number
