"""How shapes over a photo are drawn, in px of what is shown: the same on screen, in previews and reports."""

from __future__ import annotations

from collections.abc import Mapping
from math import hypot
from typing import Final

from inspector.checklists.layer import WHOLE, Box, Colour, Layer, Point

Place = tuple[float, float]

INKS: Final[Mapping[Colour, str]] = {"red": "#D92D20", "yellow": "#FFC800", "white": "#FFFFFF"}
EDGES: Final[Mapping[Colour, str]] = {"red": "#FFFFFF", "yellow": "#1C1B19", "white": "#1C1B19"}
"""What lies round a stroke, so that it is seen on any ground."""

BLUR_CELLS: Final = 6
"""So many means of colour are all that is kept of a blurred place's longer side."""

_LEAST_STROKE = 2.0
_STROKE = 1 / 110  # of the shorter side of what is shown
_HEAD, _HEAD_WIDE = 4.5, 2.0  # of the stroke


class Frame:
    """The part of a picture that is shown, in px: where places of its layer lie."""

    def __init__(self, width: float, height: float, part: Box = WHOLE, density: float = 1) -> None:
        """`width` and `height` of the whole picture at this scale, of which `part` is shown; `density` is how
        many px make one that is seen."""
        self.width, self.height, self.part, self.density = width, height, part, density

    @property
    def stroke(self) -> float:
        """How thick lines are."""
        return max(_LEAST_STROKE * self.density, min(self.shown) * _STROKE)

    @property
    def edge(self) -> float:
        """How wide the edge at either side of a line is."""
        return max(self.density, self.stroke * 0.45)

    def letters(self, size: int) -> float:
        """The height of a label's letters."""
        return size * min(self.width, self.height) / 1000

    @property
    def shown(self) -> Place:
        """Width and height of what is shown."""
        left, top, right, bottom = self.part
        return (right - left) * self.width / 1000, (bottom - top) * self.height / 1000

    def place(self, point: Point) -> Place:
        left, top, _, _ = self.part
        return (point.x - left) * self.width / 1000, (point.y - top) * self.height / 1000

    def box(self, box: Box) -> tuple[float, float, float, float]:
        """left, top, right, bottom."""
        return (*self.place(Point(box.left, box.top)), *self.place(Point(box.right, box.bottom)))

    def label(self, at: Point, wide: float, high: float) -> tuple[Place, float]:
        """Where the middle of a text so wide and high stands, and how much smaller it is written, so that it
        is seen whole."""
        across, down = self.shown
        scale = min(1.0, across / max(wide, 1.0), down / max(high, 1.0))
        x, y = self.place(at)
        aside, above = wide * scale / 2, high * scale / 2
        return (_within(x, aside, across - aside), _within(y, above, down - above)), scale


def _within(value: float, least: float, most: float) -> float:
    return max(least, min(most, value))


def shown_part(layer: Layer) -> Box:
    return layer.crop or WHOLE


def arrow_outline(start: Place, end: Place, stroke: float) -> list[Place]:
    """The corners of an arrow: a shaft with a head, which takes at most half of a short one."""
    length = hypot(end[0] - start[0], end[1] - start[1]) or 1.0
    along = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    head = min(_HEAD * stroke, length / 2)
    wide = head * _HEAD_WIDE / _HEAD * 1.2
    half = min(stroke / 2, wide / 2)

    def corner(far: float, aside: float) -> Place:
        return start[0] + along[0] * far - along[1] * aside, start[1] + along[1] * far + along[0] * aside

    neck = length - head
    return [
        corner(0, -half),
        corner(neck, -half),
        corner(neck, -wide),
        corner(length, 0),
        corner(neck, wide),
        corner(neck, half),
        corner(0, half),
    ]


def blur_cells(width: float, height: float) -> tuple[int, int]:
    """How many means of colour across and down are left of a blurred place."""
    longer = max(width, height, 1.0)
    return max(1, round(BLUR_CELLS * width / longer)), max(1, round(BLUR_CELLS * height / longer))
