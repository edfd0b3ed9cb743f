"""The figures behind what is said of sites in pairs: how far apart they are, and how often chance alone would
part them so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from inspector.analysis.intervals import Interval
from inspector.analysis.pairs import Pairs
from inspector.ui.compare import words
from inspector.ui.language import NO_BREAK_SPACE, number

MOST, LEAST_P = 5, 0.001
Couple = tuple[str, str]
"""Two sites, the better one first."""


@dataclass(frozen=True, slots=True)
class PairFigures:
    """In words, `names` being the sites' by id: with `demerit` fewer points are better."""

    pairs: Pairs
    names: Mapping[str, str]
    demerit: bool

    def apart(self, couples: Iterable[Couple]) -> str:
        """Of pairs that differ, those that differ least first."""
        return self._told(sorted(couples, key=lambda couple: self.pairs.points(*couple)))

    def together(self, couples: Iterable[Couple]) -> str:
        """Of pairs that may be alike, those that differ most first."""
        return self._told(sorted(couples, key=lambda couple: -self.pairs.points(*couple)))

    def _told(self, couples: list[Couple]) -> str:
        head = QCoreApplication.translate(
            "ComparePairs", "Difference, with the 95\u00a0% interval and p corrected for all pairs:"
        )
        lines = [head, *(self._line(*couple) for couple in couples[:MOST])]
        if len(couples) > MOST:
            lines.append(
                QCoreApplication.translate("ComparePairs", "and %n more pairs", "", len(couples) - MOST)
            )
        return "\n".join(lines)

    def _line(self, better: str, worse: str) -> str:
        pair = self.pairs.of(better, worse)
        points, interval = pair.difference.points, pair.difference.interval
        assert interval is not None  # sites with a rank have two visits
        if self.demerit:
            points, interval = -points, Interval(-interval.high, -interval.low)
        said = QCoreApplication.translate(
            "ComparePairs", "{better} against {worse}: {points} ({range}), p {chance}"
        )
        return said.replace(" {chance}", f"{NO_BREAK_SPACE}{{chance}}").format(
            better=self.names[better],
            worse=self.names[worse],
            points=words.signed(points),
            range=words.between(*interval),
            chance=_chance(pair.p),
        )


def _chance(p: float) -> str:
    """A p-value to three decimals, as it is written behind "p", which no line ends with."""
    sign, value = ("<", str(LEAST_P)) if p < LEAST_P else ("=", f"{p:.3f}")
    return f"{sign}{NO_BREAK_SPACE}{number(value)}"
