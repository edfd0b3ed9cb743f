"""Charts that a person added to the overview, as pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from typing import Any

from inspector.reports.pdf.block import Block, Gap
from inspector.reports.pdf.book import Part
from inspector.reports.pdf.frame import LATER_TOP
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.style import MM, Paper
from inspector.reports.words import Words

_APART = 6 * MM
_PT_A_PIXEL = 72 / 192
"""The window draws two dots for each 96th of an inch."""


def charts(pictures: Sequence[bytes], words: Words, paper: Paper) -> Part:
    """As large as they were drawn, where the page has room for that."""
    flow: list[Block] = []
    for picture in pictures:
        flow += [_Chart(picture, paper.floor - LATER_TOP), Gap(_APART)]
    return Part(words("pack_charts"), flow[:-1])


@dataclass
class _Chart(Block):
    """A PNG picture, at most as wide as its column and `highest`."""

    picture: bytes
    highest: float

    @cached_property
    def _image(self) -> Any:
        from reportlab.lib.utils import ImageReader

        return ImageReader(BytesIO(self.picture))

    def _size(self, width: float) -> tuple[float, float]:
        wide, high = self._image.getSize()
        scale = min(_PT_A_PIXEL, width / wide, self.highest / high)
        return wide * scale, high * scale

    def height(self, width: float) -> float:
        return self._size(width)[1]

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        wide, high = self._size(width)
        pen.image(self._image, x, y, wide, high)
