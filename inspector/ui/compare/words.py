"""How Compare says its numbers, in the language of the screen.

figure(value) -> "93.1"      score(value) -> "93.1 %", or "12.0 points" by a template of demerits
signed(points) -> "+1.2", "−0.8"      between(low, high) -> "91.2 to 94.9"      share(percent) -> "82 %"
days(period) -> "1 Sep to 17 Nov 2026"      step_name(period, step) -> "Sep 2026"
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from inspector.analysis.periods import Period, Step
from inspector.checklists.display import NO_SCORE, rounded, shown
from inspector.ui import language
from inspector.ui.language import number, percent

QUOTES = {"en": ("“", "”"), "ru": ("«", "»"), "zh": ("“", "”")}
MINUS, PLUS = "\u2212", "+"
SHORT_DAY = {"en": "d MMM", "ru": "d MMM", "zh": "M月d日"}
SHORT_DAY_WITH_YEAR = {"en": "d MMM yyyy", "ru": "d MMM yyyy", "zh": "yyyy年M月d日"}
MONTH = {"en": "MMM yyyy", "ru": "MMM yyyy", "zh": "yyyy年M月"}


def figure(value: Fraction | float | None, bounds: Iterable[Fraction] = ()) -> str:
    """A mean with one decimal; never as a bound that it does not reach."""
    return number(shown(None if value is None else Fraction(value), bounds))


def score(value: Fraction | float | None, *, demerit: bool, bounds: Iterable[Fraction] = ()) -> str:
    """A mean with what it counts in."""
    if value is None:
        return NO_SCORE
    if demerit:
        return QCoreApplication.translate("CompareWords", "{points} points").format(points=figure(value))
    return percent(shown(Fraction(value), bounds))


def signed(points: Fraction | float | None) -> str:
    """How far above or below."""
    if points is None:
        return NO_SCORE
    exact = rounded(Fraction(points), 1)
    sign = MINUS if exact < 0 else PLUS if exact > 0 else ""
    return sign + number(format(abs(exact), "f"))


def between(low: float, high: float) -> str:
    """An interval to a tenth."""
    return QCoreApplication.translate("CompareWords", "{low} to {high}").format(
        low=_tenth(low), high=_tenth(high)
    )


def quoted(name: str) -> str:
    """A name within a sentence, in the quotation marks of the language."""
    first, last = QUOTES[language.language()]
    return f"{first}{name}{last}"


def sentences(parts: Iterable[str]) -> str:
    """One after the other, as the language sets them."""
    gap = "" if language.language() == "zh" else " "
    return language.spaced(gap.join(part for part in parts if part))


def share(value: Fraction | float | None) -> str:
    """A share as a whole percent, with decimals where it would else look like all or nothing."""
    if value is None:
        return NO_SCORE
    exact = Fraction(value)
    whole = rounded(exact, 0)
    is_plain = whole == exact or 0 < whole < 100
    return percent(str(whole) if is_plain else shown(exact, (Fraction(100),)))


def days(period: Period, today: date | None = None) -> str:
    """From which day to which, with the years where they are not this one."""
    this_year = (today or date.today()).year  # noqa: DTZ011 - the wall calendar of the person
    plain = period.first.year == period.last.year == this_year
    first, last = (short_day(day, year=not plain) for day in (period.first, period.last))
    if period.first == period.last:
        return first
    return QCoreApplication.translate("CompareWords", "{first} to {last}").format(first=first, last=last)


def short_day(day: date, *, year: bool = False) -> str:
    return _written(day, SHORT_DAY_WITH_YEAR if year else SHORT_DAY)


def step_name(period: Period, step: Step) -> str:
    """A step of a trend, as short as its axis needs it."""
    if step is Step.QUARTER:
        return QCoreApplication.translate("CompareWords", "Q{quarter} {year}").format(
            quarter=(period.first.month + 2) // 3, year=period.first.year
        )
    if step is Step.MONTH:
        return _written(period.first, MONTH)
    return short_day(period.first)


def _tenth(value: float) -> str:
    text = number(f"{abs(value):.1f}")
    return f"{MINUS}{text}" if round(value, 1) < 0 else text


def _written(value: date, forms: dict[str, str]) -> str:
    text = QLocale().toString(QDate(value.year, value.month, value.day), forms[language.language()])
    return text.replace(".", "") if language.language() == "ru" else text
