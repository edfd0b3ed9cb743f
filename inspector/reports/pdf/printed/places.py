"""Places to write by pen: boxes to cross, frames for figures, lines for words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from inspector.reports.pdf.block import EMPTY, Block, Row, Stack
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.printed.columns import BOX
from inspector.reports.pdf.style import AXIS, CHECKLIST, LABEL, MM, Type
from inspector.reports.pdf.text import Text

ROW = 6.2 * MM
LINE = 7.2 * MM
INK, THICK = "text", 0.8
_BETWEEN, _AFTER = 4.5 * MM, 1.4 * MM


@dataclass
class Box(Block):
    """A box to cross, in the middle of its width; `points` are what it earns."""

    points: str = ""

    def height(self, width: float) -> float:  # noqa: ARG002
        return BOX

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        left = x + (width - BOX) / 2
        draw_box(pen, left, y)
        pen.words(left + BOX + 0.6 * MM, y + BOX - 1.3 * MM, self.points, AXIS)


def draw_box(pen: Pen, x: float, y: float, wide: float = BOX, high: float = BOX) -> None:
    pen.box(x, y, wide, high, fill="paper", stroke=INK, thick=THICK)


class Place(NamedTuple):
    """A frame so wide, none where 0, with words after it."""

    wide: float
    words: str = ""


@dataclass
class Frame(Block):
    """The frame of a place alone."""

    wide: float

    def height(self, width: float) -> float:  # noqa: ARG002
        return BOX

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:  # noqa: ARG002
        if self.wide:
            draw_box(pen, x, y, self.wide)


@dataclass
class Places(Block):
    """Frames with words, one after the other, in as many lines as they need."""

    places: Sequence[Place]
    type: Type = CHECKLIST
    _laid: dict[float, list[list[tuple[float, Place, Text]]]] = field(default_factory=dict, repr=False)

    def natural(self) -> float:
        """The width in which all stand on one line."""
        return sum(self._wide(place, 10_000) + _BETWEEN for place in self.places) - _BETWEEN

    def height(self, width: float) -> float:
        return sum(self._high(line) for line in self._lines(width))

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        for line in self._lines(width):
            high = self._high(line)
            for left, place, text in line:
                if place.wide:
                    draw_box(pen, x + left, y + (high - BOX) / 2, place.wide)
                begin = left + (place.wide + _AFTER if place.wide else 0)
                room = width - begin
                text.draw(pen, x + begin, y + (high - text.height(room)) / 2, room)
            y += high

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """After as many lines as fit; a single label that is too long for a page goes on without a frame."""
        used, count = 0.0, 0
        for line in self._lines(width):
            high = self._high(line)
            if used + high > room:
                break
            used, count = used + high, count + len(line)
        if count:
            return Places(self.places[:count], self.type), Places(self.places[count:], self.type)
        first = self.places[0]
        begin = first.wide + _AFTER if first.wide else 0
        halves = Text.of(first.words, self.type).split(width - begin, room)
        if halves is None:
            return None
        upper = Row([Frame(first.wide), halves[0]], [begin, width - begin])
        lower = Row([EMPTY, halves[1]], [begin, width - begin])
        return upper, Stack([lower, Places(self.places[1:], self.type)])

    def _wide(self, place: Place, most: float) -> float:
        frame = place.wide + _AFTER if place.wide else 0
        words = Text.of(place.words, self.type).natural(most - frame) if place.words else -_AFTER
        return frame + words

    def _high(self, line: list[tuple[float, Place, Text]]) -> float:
        return max(ROW - 0.4 * MM, *(len(text.lines(self._room)) * text.leading for _, _, text in line))

    def _lines(self, width: float) -> list[list[tuple[float, Place, Text]]]:
        self._room = width
        if width not in self._laid:
            lines: list[list[tuple[float, Place, Text]]] = [[]]
            at = 0.0
            for place in self.places:
                wide = self._wide(place, width)
                if at and at + wide > width:
                    lines.append([])
                    at = 0.0
                lines[-1].append((at, place, Text.of(place.words, self.type)))
                at += wide + _BETWEEN
            self._laid[width] = lines
        return self._laid[width]


@dataclass
class Lines(Block):
    """Empty lines to write on, `each` apart; the first may bear a label, so may all."""

    labels: Sequence[str]
    each: float = LINE

    def height(self, width: float) -> float:  # noqa: ARG002
        return len(self.labels) * self.each

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        for label in self.labels:
            y += self.each
            wide = pen.words(x, y - 1.2, label, LABEL) + 1.2 * MM if label else 0
            pen.rule(x + wide, y, x + width, y, "line-strong", 0.6)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002
        count = int(room // self.each)
        if not 0 < count < len(self.labels):
            return None
        return Lines(self.labels[:count], self.each), Lines(self.labels[count:], self.each)


@dataclass
class Blank(Block):
    """A named line of the head: the name above, room to write, the line."""

    label: str
    high: float = 11 * MM

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.high

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        Text.of(self.label, LABEL, limit=1).draw(pen, x, y, width)
        pen.rule(x, y + self.high, x + width, y + self.high, INK, THICK)
