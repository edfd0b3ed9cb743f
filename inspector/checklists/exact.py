"""Exact numbers as text: a decimal where one ends ("0.7"), else a reduced fraction ("2/3")."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction


def exact_text(number: Fraction | Decimal | int) -> str:
    """The shortest exact text of a number."""
    fraction = Fraction(number)
    twos, fives, rest = 0, 0, fraction.denominator
    while rest % 2 == 0:
        twos, rest = twos + 1, rest // 2
    while rest % 5 == 0:
        fives, rest = fives + 1, rest // 5
    if rest != 1:
        return f"{fraction.numerator}/{fraction.denominator}"
    places = max(twos, fives)
    if not places:
        return str(fraction.numerator)
    digits = str(abs(fraction.numerator) * 10**places // fraction.denominator).rjust(places + 1, "0")
    sign = "-" if fraction < 0 else ""
    return f"{sign}{digits[:-places]}.{digits[-places:]}"


def exact_text_or_none(number: Fraction | None) -> str | None:
    return None if number is None else exact_text(number)


def parse_exact(text: str) -> Fraction:
    """The number that `exact_text` wrote. ValueError on anything else."""
    return Fraction(text)


def parse_exact_or_none(text: str | None) -> Fraction | None:
    return None if text is None else parse_exact(text)
