"""Where the tiles of a round stand: rows of equal tiles under the heads of their groups, in pixels."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from inspector.ui.rounds.groups import Group

GAP, GROUP_GAP, MARGIN = 8, 8, 6  # MARGIN leaves room for the ring round a tile


@dataclass(frozen=True, slots=True)
class TileRow:
    top: int
    first: int
    count: int


@dataclass(frozen=True, slots=True)
class GroupHead:
    top: int
    group: Group


class TileLayout:
    """Tiles are counted through all groups. `least` is how narrow a tile may be, `head` a head's height."""

    def __init__(self, groups: Sequence[Group], width: int, least: int, tile_height: int, head: int) -> None:
        room = width - 2 * MARGIN
        self.columns = max(1, (room + GAP) // (least + GAP))
        self._room, self._tile_height, self._head = room, tile_height, head
        self.rows: list[TileRow] = []
        self.heads: list[GroupHead] = []
        self.height = self._arrange(groups)
        self._tops = [row.top for row in self.rows]
        self._firsts = [row.first for row in self.rows]

    def rect(self, place: int) -> QRect:
        """Of the tile `place`; the tiles of a row share its width to the last pixel."""
        row = self.rows[self.row_of(place)]
        column = place - row.first
        left, right = self._edge(column), self._edge(column + 1) - GAP
        return QRect(MARGIN + left, row.top, right - left, self._tile_height)

    def head_rect(self, head: GroupHead) -> QRect:
        return QRect(MARGIN, head.top, self._room, self._head)

    def row_of(self, place: int) -> int:
        return bisect_right(self._firsts, place) - 1

    def at(self, point: QPoint) -> int | None:
        """The tile under a point."""
        number = bisect_right(self._tops, point.y()) - 1
        if number < 0:
            return None
        row = self.rows[number]
        places = range(row.first, row.first + row.count)
        return next((place for place in places if self.rect(place).contains(point)), None)

    def between(self, top: int, bottom: int) -> Iterator[int]:
        """The tiles that show between two heights."""
        number = max(0, bisect_right(self._tops, top - self._tile_height) - 1)
        for row in self.rows[number:]:
            if row.top > bottom:
                return
            yield from range(row.first, row.first + row.count)

    def beside(self, place: int, rows: int) -> int:
        """The tile so many rows below, in the same column or the last there is."""
        here = self.row_of(place)
        row = self.rows[max(0, min(len(self.rows) - 1, here + rows))]
        return row.first + min(place - self.rows[here].first, row.count - 1)

    def _edge(self, column: int) -> int:
        return (self._room + GAP) * column // self.columns

    def _arrange(self, groups: Sequence[Group]) -> int:
        top, first = MARGIN, 0
        for number, group in enumerate(groups):
            if group.title is not None:
                top += GROUP_GAP if number else 0
                self.heads.append(GroupHead(top, group))
                top += self._head
            for start in range(0, len(group.stops), self.columns):
                count = min(self.columns, len(group.stops) - start)
                self.rows.append(TileRow(top, first + start, count))
                top += self._tile_height + GAP
            first += len(group.stops)
        return top - GAP + MARGIN if self.rows else 0
