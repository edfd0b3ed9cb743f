"""Drawing on a report page. Points; y runs down from the page's upper edge."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any, Literal

from inspector.reports.pdf.fonts import Face, clean, runs, width
from inspector.reports.pdf.style import Type, colour

Anchor = Literal["left", "middle", "right"]
Point = tuple[float, float]


class Pen:
    """A reportlab canvas seen from the upper left. `page_of` gives the pages of links' targets."""

    def __init__(self, canvas: Any, height: float, page_of: Mapping[str, int], pages: int) -> None:
        self.canvas = canvas
        self.height = height
        self.page_of = page_of
        self.pages = pages

    def words(self, x: float, baseline: float, text: str, type_: Type, anchor: Anchor = "left") -> float:
        """Write one line at its baseline; gives its width."""
        text = clean(text).replace("\n", " ")
        wide = width(text, type_.size, type_.bold)
        x -= {"left": 0, "middle": wide / 2, "right": wide}[anchor]
        self.line(x, baseline, ((run.face, run.text, type_) for run in runs(text, type_.bold)))
        return wide

    def line(self, x: float, baseline: float, pieces: Iterable[tuple[Face, str, Type]]) -> None:
        """Write measured runs after each other, as one line for whoever reads the file."""
        text = self.canvas.beginText(x, self.height - baseline)
        for face, words, type_ in pieces:
            text.setFont(face.name, type_.size)
            text.setFillColor(_paint(type_.colour))
            text.textOut(words)
        self.canvas.drawText(text)

    def rule(
        self,
        x: float,
        y: float,
        x2: float,
        y2: float,
        stroke: str = "line",
        thick: float = 0.5,
        dash: tuple[float, ...] = (),
        round_cap: bool = False,
    ) -> None:
        self.stroke(stroke, thick, dash)
        self.canvas.setLineCap(1 if round_cap else 0)
        self.canvas.line(x, self.height - y, x2, self.height - y2)

    def box(
        self,
        x: float,
        y: float,
        wide: float,
        high: float,
        fill: str | None = None,
        stroke: str | None = None,
        thick: float = 0.5,
        radius: float = 0,
        dash: tuple[float, ...] = (),
    ) -> None:
        """A rectangle by its upper left corner."""
        if fill:
            self.fill(fill)
        if stroke:
            self.stroke(stroke, thick, dash)
        bottom = self.height - y - high
        self.canvas.roundRect(
            x, bottom, wide, high, radius, stroke=bool(stroke), fill=bool(fill)
        ) if radius else (self.canvas.rect(x, bottom, wide, high, stroke=bool(stroke), fill=bool(fill)))

    def boxes(self, boxes: Iterable[tuple[float, float, float, float]], fill: str = "text") -> None:
        """Many rectangles (x, y, width, height) as one shape, so that no seam shows between them."""
        path = self.canvas.beginPath()
        for x, y, wide, high in boxes:
            path.rect(x, self.height - y - high, wide, high)
        self.fill(fill)
        self.canvas.drawPath(path, stroke=0, fill=1)

    def circle(
        self,
        x: float,
        y: float,
        radius: float,
        fill: str | None = None,
        stroke: str | None = None,
        thick: float = 0.5,
    ) -> None:
        if fill:
            self.fill(fill)
        if stroke:
            self.stroke(stroke, thick)
        self.canvas.circle(x, self.height - y, radius, stroke=bool(stroke), fill=bool(fill))

    def shape(
        self,
        points: Iterable[Point],
        fill: str | None = None,
        stroke: str | None = None,
        thick: float = 0.5,
        closed: bool = True,
        dash: tuple[float, ...] = (),
        opacity: float = 1,
    ) -> None:
        """Straight lines through points, filled or drawn."""
        path = self.canvas.beginPath()
        for place, (x, y) in enumerate(points):
            (path.lineTo if place else path.moveTo)(x, self.height - y)
        if closed:
            path.close()
        if fill:
            self.fill(fill)
        if stroke:
            self.stroke(stroke, thick, dash)
        self.canvas.setLineJoin(1)
        self.canvas.setLineCap(0 if closed else 1)
        self.canvas.setFillAlpha(opacity)
        self.canvas.drawPath(path, stroke=bool(stroke), fill=bool(fill))
        self.canvas.setFillAlpha(1)

    def ring(
        self, x: float, y: float, outer: float, thick: float, start: float, sweep: float, fill: str
    ) -> None:
        """A piece of a ring round (x, y): degrees counter-clockwise from the right, `sweep` clockwise."""
        steps = max(2, math.ceil(abs(sweep) / 3))
        angles = [math.radians(start - sweep * step / steps) for step in range(steps + 1)]
        edge = [around(x, y, outer, angle) for angle in angles]
        edge += [around(x, y, outer - thick, angle) for angle in reversed(angles)]
        self.shape(edge, fill=fill)

    def outline(self, title: str, target: str, level: int) -> None:
        self.canvas.addOutlineEntry(clean(title).replace("\n", " "), target, level)

    def image(self, picture: object, x: float, y: float, wide: float, high: float) -> None:
        """Draw a picture of the album into a box."""
        self.canvas.drawImage(picture, x, self.height - y - high, wide, high)

    @contextmanager
    def clipped(self, x: float, y: float, wide: float, high: float) -> Iterator[None]:
        self.canvas.saveState()
        path = self.canvas.beginPath()
        path.rect(x, self.height - y - high, wide, high)
        self.canvas.clipPath(path, stroke=0, fill=0)
        yield
        self.canvas.restoreState()

    @contextmanager
    def turned(self, x: float, y: float) -> Iterator[Pen]:
        """A pen that writes upwards: its upper left corner is at (x, y), its lines run up from there."""
        self.canvas.saveState()
        self.canvas.translate(x, self.height - y)
        self.canvas.rotate(90)
        yield Pen(self.canvas, 0, {}, self.pages)
        self.canvas.restoreState()

    def link(self, target: str, x: float, y: float, wide: float, high: float) -> None:
        """A box that leads to a target, if the document has it."""
        if target in self.page_of:
            rect = (x, self.height - y - high, x + wide, self.height - y)
            self.canvas.linkAbsolute("", target, rect, Border="[0 0 0]")

    def target(self, name: str, y: float) -> None:
        """Name this height of the page, for links and the outline."""
        self.canvas.bookmarkHorizontalAbsolute(name, self.height - y + 6)

    def fill(self, name: str) -> None:
        self.canvas.setFillColor(_paint(name))

    def stroke(self, name: str, thick: float, dash: Sequence[float] = ()) -> None:
        self.canvas.setStrokeColor(_paint(name))
        self.canvas.setLineWidth(thick)
        self.canvas.setDash(list(dash))


def around(x: float, y: float, radius: float, angle: float) -> Point:
    """The point at an angle (radians, counter-clockwise from the right) of a circle, y downwards."""
    return x + radius * math.cos(angle), y - radius * math.sin(angle)


@cache
def _paint(name: str) -> Any:
    from reportlab.lib.colors import HexColor

    return HexColor(name if name.startswith("#") else colour(name))
