"""How a percent is shown: one decimal, half up, and never as a bound that it does not reach."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from inspector.checklists.template import Template

NO_SCORE = "–"


def bounds(template: Template) -> tuple[Fraction, ...]:
    """The percents that decide something: pass mark and grade bounds. Empty in the demerit model."""
    if template.scoring.model == "demerit":
        return ()
    marks = [template.scoring.pass_mark, *(grade.at_least for grade in template.grades)]
    return tuple(Fraction(mark) for mark in marks if mark is not None)


def shown(percent: Fraction | None, bounds: Iterable[Fraction] = ()) -> str:
    """A percent for people, with a decimal point and without a sign: "61.3", "84.96", "–" for no score.

    One decimal, half up; more where fewer would carry it to or over a bound that it does not reach.
    """
    if percent is None:
        return NO_SCORE
    ahead = min((bound for bound in bounds if bound > percent), default=None)
    decimals = 1
    while ahead is not None and Fraction(rounded(percent, decimals)) >= ahead:
        decimals += 1
    return format(rounded(percent, decimals), "f")


def rounded(number: Fraction, decimals: int) -> Decimal:
    """`number` to so many decimals, a half away from below: 62.45 to 62.5, −0.25 to −0.2."""
    units = (2 * number.numerator * 10**decimals + number.denominator) // (2 * number.denominator)
    digits = tuple(int(digit) for digit in str(abs(units)))
    return Decimal((units < 0, digits, -decimals))
