"""How the columns of a sheet look: head, width, number format."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from inspector.reports.excel.cells import DATE, MOMENT, text

LONGEST_HEAD = 255
"""Characters that Excel keeps in the head of a table's column."""
NARROWEST, WIDEST = 8, 48
_FILTER = 3
"""Characters that the filter's button takes from a head."""
_DATES = frozenset({DATE, MOMENT})


@dataclass(frozen=True, slots=True)
class Look:
    """A value above or below the table in a look of its own; colour as RRGGBB."""

    value: str | float | int
    bold: bool = False
    size: int = 11
    colour: str = "1B1E24"
    format: str = "General"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: head, width in characters, number format. `wrap` breaks long texts, begun at the top."""

    head: str
    width: float = 12
    format: str | None = None
    wrap: bool = False

    @property
    def fitted(self) -> float:
        """The width that no word of the head is broken in, from 8 to 48."""
        needed = max((_broad(word) for word in self.head.split()), default=0) + _FILTER
        return min(max(self.width, needed, NARROWEST), WIDEST)

    @property
    def head_lines(self) -> int:
        """How many lines the head takes."""
        lines, used = 1, 0.0
        for word in self.head.split():
            if used and used + _broad(word) > self.fitted - _FILTER:
                lines, used = lines + 1, 0
            used += _broad(word) + 1
        return lines

    @property
    def side(self) -> str:
        """Numbers stand right, words and dates left."""
        return "right" if self.format and self.format not in _DATES else "left"


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


def _broad(word: str) -> float:
    """Roughly how many digits wide a bold word is; Chinese characters take two."""
    return sum(2 if char > "\u2e80" else 1.15 for char in word)
