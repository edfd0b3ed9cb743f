"""The radar: one axis a section, this inspection against the one before and the pass mark."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from inspector.reports.data import ReportData, SectionLine
from inspector.reports.pdf.bars import below_pass
from inspector.reports.pdf.block import Block
from inspector.reports.pdf.pen import Anchor, Pen, Point, around
from inspector.reports.pdf.style import AXIS, MM, TABLE
from inspector.reports.pdf.text import Span, Text
from inspector.reports.words import Words

RADIUS = 28 * MM
_LABEL = 36 * MM
_MOST_MOVED = 4 * MM
_RINGS = (20, 40, 60, 80, 100)


@dataclass(frozen=True, slots=True)
class _Label:
    """A text with the box it takes; `covers` says that it lies on the web."""

    text: Text
    left: float
    top: float
    wide: float
    high: float
    covers: bool

    def meets(self, other: _Label) -> bool:
        across = self.left < other.left + other.wide and other.left < self.left + self.wide
        return across and self.top < other.top + other.high and other.top < self.top + self.high

    def draw(self, pen: Pen) -> None:
        pen.box(self.left, self.top, self.wide, self.high, fill="paper")
        self.text.draw(pen, self.left, self.top, self.wide)


@dataclass
class Radar(Block):
    """First axis up, clockwise; rings by 20; labels outside, each with its percent."""

    data: ReportData
    sections: Sequence[SectionLine]
    words: Words

    def height(self, width: float) -> float:  # noqa: ARG002
        return 2 * RADIUS + 26 * MM

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        middle, centre = x + width / 2, y + RADIUS + 12 * MM
        for ring in _RINGS:
            pen.shape(self._polygon(middle, centre, [Fraction(ring)] * len(self.sections)), stroke="line")
        for place in range(len(self.sections)):
            pen.rule(middle, centre, *self._point(middle, centre, place, Fraction(100)), "line")
        if self.data.pass_mark is not None:
            marks = [self.data.pass_mark] * len(self.sections)
            pen.shape(self._polygon(middle, centre, marks), stroke="text", thick=1)
        before = [section.before for section in self.sections]
        if any(percent is not None for percent in before):
            pen.shape(self._polygon(middle, centre, before), stroke="text2", thick=1.1, dash=(3, 2))
        now = [section.points.percent for section in self.sections]
        pen.shape(self._polygon(middle, centre, now), fill="accent", opacity=0.14)
        pen.shape(self._polygon(middle, centre, now), stroke="accent", thick=2)
        for ring in _RINGS:
            pen.words(middle + 2, centre - RADIUS * ring / 100 + 6.5, str(ring), AXIS)
        for place, section in enumerate(self.sections):
            percent = section.points.percent or Fraction(0)
            colour = "fault" if below_pass(percent, self.data.pass_mark) else "accent"
            pen.circle(*self._point(middle, centre, place, percent), 2.6, fill=colour)
        for label in self._labels(x, y, width):
            label.draw(pen)

    def _labels(self, x: float, y: float, width: float) -> list[_Label]:
        """A label for each axis: its title, or where these have no room its number in the table beside."""
        middle, centre = x + width / 2, y + RADIUS + 12 * MM
        for named in (True, False):
            labels = [
                self._label(middle, centre, place, section.title if named else str(section.number), x, width)
                for place, section in enumerate(self.sections)
            ]
            clash = any(one.meets(other) for one, other in combinations(labels, 2))
            if not clash and all(label.top >= y and not label.covers for label in labels):
                break
        return labels

    def _label(self, x: float, y: float, place: int, name: str, left: float, width: float) -> _Label:
        """Outside the end of an axis: what it stands for, with its percent."""
        percent = self.sections[place].points.percent
        low = below_pass(percent or Fraction(0), self.data.pass_mark)
        figure = self.words.percent_sign(percent, self.data)
        spans = Span(name, TABLE.strong()), Span("\n" + figure, TABLE.in_("fault" if low else "text"))
        angle = self._angle(place)
        right, down = around(x, y, RADIUS + 3 * MM, angle)
        anchor = self._anchor(angle)
        text = Text(spans, anchor)
        wide = text.natural(_LABEL)
        high = text.height(wide)
        at = right - {"left": 0, "middle": wide / 2, "right": wide}[anchor]
        inside = min(max(at, left), left + width - wide)
        top = down - high * (1 + math.sin(angle)) / 2
        upper, moved = math.sin(angle) >= 0, abs(inside - at)
        if moved > 1:  # no room beside the corner: over it, or under it in the lower half
            top = down - high if upper else down
        return _Label(text, inside, top, wide, high, covers=upper and moved > _MOST_MOVED)

    def _anchor(self, angle: float) -> Anchor:
        across = math.cos(angle)
        return "middle" if abs(across) < 0.2 else "left" if across > 0 else "right"

    def _angle(self, place: int) -> float:
        return math.pi / 2 - 2 * math.pi * place / len(self.sections)

    def _point(self, x: float, y: float, place: int, percent: Fraction) -> Point:
        return around(x, y, RADIUS * float(min(percent, Fraction(100))) / 100, self._angle(place))

    def _polygon(self, x: float, y: float, percents: Sequence[Fraction | None]) -> list[Point]:
        return [self._point(x, y, place, percent or Fraction(0)) for place, percent in enumerate(percents)]
