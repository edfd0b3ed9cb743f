"""How the columns of a sheet look: head, width, number format."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from inspector.reports.excel.cells import DATE, MOMENT, text

LONGEST_HEAD = 255
"""Characters that Excel keeps in the head of a table's column."""
NARROWEST, WIDEST = 8, 48
_ASIDE = {"left": 3.0, "center": 3.0, "right": 4.5}
"""Characters that the filter's button takes from a head, and beside it the indent of those on the right."""
_DATES = frozenset({DATE, MOMENT})


@dataclass(frozen=True, slots=True)
class Look:
    """A value above or below the table in a look of its own; colour as RRGGBB."""

    value: str | float | int
    bold: bool = False
    size: int = 11
    colour: str = "1B1E24"
    format: str = "General"
    side: str = "left"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: head, width in characters, number format. `wrap` breaks long texts, begun at the top;
    `centred` is for true and false."""

    head: str
    width: float = 12
    format: str | None = None
    wrap: bool = False
    centred: bool = False

    @property
    def fitted(self) -> float:
        """The width that no word of the head is broken in, from 8 to 48."""
        needed = max((_broad(word) for word in self.head.split()), default=0) + _ASIDE[self.side]
        return min(max(self.width, needed, NARROWEST), WIDEST)

    @property
    def head_lines(self) -> int:
        """How many lines the head takes."""
        lines, used = 1, 0.0
        for word in self.head.split():
            if used and used + _broad(word) > self.fitted - _ASIDE[self.side]:
                lines, used = lines + 1, 0
            used += _broad(word) + 1
        return lines

    @property
    def side(self) -> str:
        """Numbers stand right, words and dates left, true and false between."""
        if self.centred:
            return "center"
        return "right" if self.format and self.format not in _DATES else "left"


def lines_of(shown: str, width: float) -> int:
    """About how many lines a text takes in a column of that width."""
    return sum(max(1, ceil(_broad(line, 1) / (width - 1))) for line in shown.split("\n"))


def heads(columns: Iterable[Column]) -> list[str]:
    """The heads as a table wants them: one line each, none empty, none twice, at most 255 characters."""
    seen: set[str] = set()
    given = []
    for column in columns:
        base = text(" ".join(column.head.split()))[:LONGEST_HEAD] or "–"
        head, count = base, 1
        while head.casefold() in seen:
            count += 1
            number = f" ({count})"
            head = base[: LONGEST_HEAD - len(number)] + number
        seen.add(head.casefold())
        given.append(head)
    return given


def _broad(word: str, latin: float = 1.15) -> float:
    """Roughly how many digits wide a word is, bold unless said otherwise; Chinese characters take two."""
    return sum(2 if char > "\u2e80" else latin for char in word)
