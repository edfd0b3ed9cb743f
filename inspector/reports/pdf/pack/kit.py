"""What every page of one part of a pack is made with: its figures, and how they are said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from inspector.analysis.intervals import Difference, Interval
from inspector.analysis.periods import Period, Step
from inspector.analysis.standards import Standard
from inspector.checklists.display import NO_SCORE, rounded, shown
from inspector.reports.pdf.pack.comparison import Comparison
from inspector.reports.pdf.style import Paper, Type
from inspector.reports.words import NO_BREAK, Words

PACK_TITLE = Type(28, 33, bold=True)
LEAD = Type(15, 21)
FIGURES = (Type(19, 23, bold=True), Type(16, 23, bold=True), Type(13, 23, bold=True))
"""Of the tiles, the largest first."""
ALL = "all"


@dataclass(frozen=True)
class PackKit:
    """`number` is the part's place in the pack, from 1."""

    comparison: Comparison
    words: Words
    paper: Paper
    number: int

    @property
    def standard(self) -> Standard:
        return self.comparison.standard

    @property
    def title(self) -> str:
        return pack_title(self.standard.title, self.comparison.period, self.words)

    def target(self, kind: str, key: str = "") -> str:
        """The name of a place in this part."""
        return f"{kind}-{self.number}-{key}"

    def score(self, score: Fraction | None) -> str:
        """A mean with one decimal and without its sign; never as the pass mark that it does not reach."""
        if score is None:
            return NO_SCORE
        if self.standard.demerit:
            return self.words.number(format(rounded(score, 1), "f"))
        mark = self.standard.pass_mark
        return self.words.number(shown(score, () if mark is None else (mark,)))

    def score_sign(self, score: Fraction | None) -> str:
        """A mean with what it counts in: 88.7 %, or 12.0 points."""
        text = self.score(score)
        return text if score is None or self.standard.demerit else f"{text}{NO_BREAK}%"

    def interval(self, interval: Interval | None) -> str:
        """From where to where, to a tenth, cut at the ends of the scale."""
        if interval is None:
            return NO_SCORE
        top = interval.high if self.standard.demerit else min(interval.high, 100.0)
        low, high = (self.words.number(f"{end:.1f}") for end in (max(interval.low, 0.0), top))
        return self.words("pack_from_to", low=low, high=high)

    def below(self, score: Fraction | None) -> bool:
        """Whether a mean misses the pass mark."""
        mark = self.standard.pass_mark
        if score is None or mark is None:
            return False
        return score > mark if self.standard.demerit else score < mark

    def better(self, change: Difference) -> bool:
        return (change.points < 0) is self.standard.demerit

    def change(self, change: Difference) -> str:
        """How far, without a sign."""
        return self.words.number(format(rounded(abs(change.points), 1), "f"))

    def ranks(self, ranks: tuple[int, int] | None) -> str:
        if ranks is None:
            return NO_SCORE
        first, last = ranks
        return str(first) if first == last else self.words("pack_from_to", low=first, high=last)

    def section(self, key: str) -> str:
        return self.standard.sections[key].text


def share(percent: Fraction | None, words: Words) -> str:
    """A share as a whole percent; with decimals where it would else look like all or nothing."""
    if percent is None:
        return NO_SCORE
    whole = rounded(percent, 0)
    is_exact = whole == percent or 0 < whole < 100
    text = str(whole) if is_exact else shown(percent, (Fraction(100),))
    return f"{words.number(text)}{NO_BREAK}%"


def period_name(period: Period, words: Words) -> str:
    """Third quarter 2026; or from which day to which."""
    first = period.first
    if period.step is Step.YEAR:
        return words("pack_year", y=first.year)
    if period.step is Step.QUARTER:
        return words(f"pack_quarter_{(first.month + 2) // 3}", y=first.year)
    if period.step is Step.MONTH:
        return words.date(first, "month_year")
    return days(period, words)


def pack_title(title: str, period: Period, words: Words) -> str:
    """With the period where it has a name, which then stays on one line; else the days stand below."""
    if period.step is None:
        return title
    return words("pack_title", title=title, period=period_name(period, words).replace(" ", NO_BREAK))


def days(period: Period, words: Words) -> str:
    """From which day to which."""
    if period.first == period.last:
        return words.date(period.first)
    return words("pack_days", first=words.date(period.first), last=words.date(period.last))


def listed(names: Sequence[object], words: Words) -> str:
    return words.listed(str(name) for name in names)
