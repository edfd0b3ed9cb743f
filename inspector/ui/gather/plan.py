"""Where heads and tiles stand on the wall of pictures, by their own measure and without a widget."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect

from inspector.ui.gather.reading import Picture

LEAST, GAP, RING = 136, 12, 6  # px: the narrowest tile, between tiles, room for the focus ring
SHAPE = 0.75


class Head(NamedTuple):
    rect: QRect
    title: str
    detail: str


class Tile(NamedTuple):
    rect: QRect
    picture: Picture
    label: str
    line: int

    def photo(self) -> QRect:
        return QRect(self.rect.left(), self.rect.top(), self.rect.width(), round(self.rect.width() * SHAPE))


class Plan:
    """Everything laid out for a width; `height` in all, px. `line`: the height of the words under a tile."""

    def __init__(self, groups: Sequence[tuple[str, str, Sequence[Picture]]], width: int, line: int) -> None:
        room = max(LEAST, width - 2 * RING)
        self.columns = max(1, (room + GAP) // (LEAST + GAP))
        self.wide = (room - GAP * (self.columns - 1)) // self.columns
        self.high = round(self.wide * SHAPE) + line + 6
        self.head = line + 20
        self.tiles: list[Tile] = []
        self._parts: list[Head | Tile] = []
        top = lines = 0
        for title, detail, pictures in groups:
            self._parts.append(Head(QRect(RING, top, room, self.head), title, detail))
            top += self.head
            self._place(pictures, top, lines)
            filled = -(-len(pictures) // self.columns)
            lines += filled
            top += filled * (self.high + GAP) + RING
        self.height = top
        self._bottoms = [part.rect.bottom() for part in self._parts]
        self._tops = [part.rect.top() for part in self._parts]

    def between(self, top: int, bottom: int) -> Iterator[Head | Tile]:
        """What is seen from `top` to `bottom`."""
        yield from self._parts[bisect_left(self._bottoms, top) : bisect_right(self._tops, bottom)]

    def tile_at(self, place: QPoint) -> int | None:
        """The tile under a point of the whole wall, as a place in `tiles`."""
        found = (
            part
            for part in self.between(place.y(), place.y())
            if isinstance(part, Tile) and part.rect.contains(place)
        )
        tile = next(found, None)
        return None if tile is None else self.tiles.index(tile)

    def beyond(self, at: int, *, down: bool) -> int:
        """The tile in the next line below or above, in the same column or the line's last."""
        here = self.tiles[at]
        wanted = here.line + (1 if down else -1)
        line = [place for place, tile in enumerate(self.tiles) if tile.line == wanted]
        if not line:
            return at
        column = (here.rect.left() - RING) // (self.wide + GAP)
        return line[min(column, len(line) - 1)]

    def _place(self, pictures: Sequence[Picture], top: int, lines: int) -> None:
        for number, picture in enumerate(pictures):
            line, column = divmod(number, self.columns)
            rect = QRect(
                RING + column * (self.wide + GAP), top + line * (self.high + GAP), self.wide, self.high
            )
            label = f"{picture.taken:%H:%M}" if picture.taken else picture.path.name
            tile = Tile(rect, picture, label, lines + line)
            self._parts.append(tile)
            self.tiles.append(tile)
