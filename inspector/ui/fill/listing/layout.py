"""Where the rows of a long list stand: heights guessed at first, corrected when measured. No Qt here."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

BLOCK = 128
"""Rows whose heights are added up together: a height that changes costs no walk through all rows."""


class Stack:
    """Rows one under the other, `gap` px apart. Heights and places are px, rows count from 0."""

    def __init__(self, heights: Iterable[int], gap: int = 0) -> None:
        self._heights = list(heights)
        self._gap = gap
        blocks = range(0, len(self._heights), BLOCK)
        self._starts = [0, *accumulate(self._between(first, first + BLOCK) for first in blocks)]

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """The height of everything, without a gap at the end."""
        return self._starts[-1] - self._gap if self._heights else 0

    def height(self, row: int) -> int:
        return self._heights[row]

    def set_height(self, row: int, height: int) -> bool:
        """Correct a row's height; whether it was another."""
        more = height - self._heights[row]
        self._heights[row] = height
        after = row // BLOCK + 1
        self._starts[after:] = [start + more for start in self._starts[after:]]
        return more != 0

    def top(self, row: int) -> int:
        block = row // BLOCK
        return self._starts[block] + self._between(block * BLOCK, row)

    def bottom(self, row: int) -> int:
        return self.top(row) + self._heights[row]

    def at(self, y: int) -> int:
        """The row at `y`, or the nearest; a gap belongs to the row above it. At least one row is needed."""
        block = min(max(bisect_right(self._starts, y) - 1, 0), len(self._starts) - 2)
        below = self._starts[block]
        last = min((block + 1) * BLOCK, len(self._heights)) - 1
        for row in range(block * BLOCK, last):
            below += self._heights[row] + self._gap
            if y < below:
                return row
        return last

    def between(self, top: int, bottom: int) -> range:
        """The rows of which something lies between `top` and `bottom`."""
        if not self._heights:
            return range(0)
        return range(self.at(top), self.at(bottom) + 1)

    def _between(self, first: int, end: int) -> int:
        """The height of rows with the gaps under them."""
        heights = self._heights[first:end]
        return sum(heights) + len(heights) * self._gap


def held_at(wanted: int, height: int, room: int, peek: int, head: int = 0) -> int:
    """Where in `room` px a row `height` px high is to begin so that it is seen whole, with `peek` px of what
    comes before and after it where there is space; as near to `wanted` as that allows. `head` px over it are
    seen whole or not at all."""
    lowest = room - peek - height
    if head:
        return min(max(wanted, head), max(lowest, head)) if head + height <= room else 0
    if lowest >= peek:
        return min(max(wanted, peek), lowest)
    return min(max(wanted, 0), max(room - height, 0))
