"""The radar: one axis a section, this inspection against the one before and the pass mark."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from inspector.reports.data import ReportData, SectionLine
from inspector.reports.pdf.bars import below_pass
from inspector.reports.pdf.block import Block
from inspector.reports.pdf.pen import Anchor, Pen, Point, around
from inspector.reports.pdf.style import AXIS, MM, TABLE
from inspector.reports.pdf.text import Span, Text
from inspector.reports.words import Words

RADIUS = 28 * MM
_LABEL = 36 * MM
_RINGS = (20, 40, 60, 80, 100)


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
            self._corner(pen, middle, centre, place, section, x, width)

    def _corner(
        self, pen: Pen, x: float, y: float, place: int, section: SectionLine, left: float, width: float
    ) -> None:
        """The end of an axis: its dot, and outside the section with its percent."""
        percent = section.points.percent or Fraction(0)
        low = below_pass(percent, self.data.pass_mark)
        pen.circle(*self._point(x, y, place, percent), 2.6, fill="fault" if low else "accent")
        angle = self._angle(place)
        right, down = around(x, y, RADIUS + 3 * MM, angle)
        anchor = self._anchor(angle)
        figure = Span(
            "\n" + self.words.percent_sign(section.points.percent, self.data),
            TABLE.in_("fault" if low else "text"),
        )
        label = Text((Span(section.title, TABLE.strong()), figure), anchor)
        wide = label.natural(_LABEL)
        high = label.height(wide)
        at = right - {"left": 0, "middle": wide / 2, "right": wide}[anchor]
        inside = min(max(at, left), left + width - wide)
        top = down - high * (1 + math.sin(angle)) / 2
        if abs(inside - at) > 1:  # no room beside the corner: over it, or under it in the lower half
            top = down - high if math.sin(angle) >= 0 else down
            pen.box(inside, top, wide, high, fill="paper")
        label.draw(pen, inside, top, wide)

    def _anchor(self, angle: float) -> Anchor:
        across = math.cos(angle)
        return "middle" if abs(across) < 0.2 else "left" if across > 0 else "right"

    def _angle(self, place: int) -> float:
        return math.pi / 2 - 2 * math.pi * place / len(self.sections)

    def _point(self, x: float, y: float, place: int, percent: Fraction) -> Point:
        return around(x, y, RADIUS * float(min(percent, Fraction(100))) / 100, self._angle(place))

    def _polygon(self, x: float, y: float, percents: Sequence[Fraction | None]) -> list[Point]:
        return [self._point(x, y, place, percent or Fraction(0)) for place, percent in enumerate(percents)]
