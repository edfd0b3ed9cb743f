"""The gauge: half a ring from 0 to 100 % with the score in it and a tick at the pass mark."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

from inspector.checklists.display import NO_SCORE
from inspector.checklists.score import Outcome
from inspector.reports.data import ReportData
from inspector.reports.pdf.block import Block
from inspector.reports.pdf.fonts import width as text_width
from inspector.reports.pdf.pen import Anchor, Pen, around
from inspector.reports.pdf.style import AXIS, GAUGE, LABEL, MM, TABLE, Type
from inspector.reports.pdf.text import Text
from inspector.reports.words import Words

RADIUS = 23.5 * MM
THICK = 4.6 * MM
HEIGHT = 34 * MM
_DEGREES_A_PERCENT = 1.8
_STEEP = 0.5
_FITTING = 4.6
"""Characters that fit into the ring at full size."""
_PERCENT_SIGN = Type(15, 18, bold=True)


@dataclass
class Gauge(Block):
    """Its colour says the outcome; an empty ring and "–" where there is no score."""

    data: ReportData
    words: Words

    def height(self, width: float) -> float:  # noqa: ARG002
        return HEIGHT

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:  # noqa: ARG002
        middle, base = x + RADIUS + 1.9 * MM, y + RADIUS + 1.5 * MM
        pen.ring(middle, base, RADIUS, THICK, 180, 180, "track")
        percent = self.data.total.percent
        if percent:
            sweep = float(min(percent, Fraction(100))) * _DEGREES_A_PERCENT
            pen.ring(middle, base, RADIUS, THICK, 180, sweep, "fault" if self._failed else "ok")
        if self.data.pass_mark is not None:
            self._tick(pen, middle, base, float(self.data.pass_mark))
        self._number(pen, middle, base)
        inner = RADIUS - THICK / 2
        for at, text in ((-inner, "0"), (inner, "100")):
            pen.words(middle + at, base + 8, text, AXIS, "middle")
        if percent is not None:
            self._points(pen, middle, base + 11)

    @property
    def _failed(self) -> bool:
        return self.data.outcome is Outcome.FAIL

    def _tick(self, pen: Pen, x: float, y: float, mark: float) -> None:
        angle = math.radians(180 - min(mark, 100) * _DEGREES_A_PERCENT)
        inner, outer = RADIUS - THICK - 1 * MM, RADIUS + 1 * MM
        for colour, thick in (("canvas", 4.2), ("text", 1.7)):
            pen.rule(*around(x, y, inner, angle), *around(x, y, outer, angle), colour, thick)
        right, up = around(x, y, outer + 1.4 * MM, angle)
        leftward = math.cos(angle) < -0.25
        anchor: Anchor = "right" if leftward else "left" if math.cos(angle) > 0.25 else "middle"
        shown = self.words.number(format(mark, "g"))
        if abs(math.cos(angle)) < _STEEP:  # a second line would run into the tick
            pen.words(right, up - 1, f"{self.words('pass')} {shown}", TABLE.strong(), anchor)
            return
        pen.words(right, up - 2.5, self.words("pass"), TABLE, anchor)
        pen.words(right, up + 7, shown, TABLE.strong(), anchor)

    def _points(self, pen: Pen, middle: float, baseline: float) -> None:
        total, words = self.data.total, self.words
        text = words("points_of", earned=words.points(total.earned), possible=words.points(total.possible))
        pen.words(middle, baseline, text, TABLE.in_("text2"), "middle")

    def _number(self, pen: Pen, middle: float, base: float) -> None:
        text = self.words.percent(self.data.total.percent, self.data)
        sign = "" if text == NO_SCORE else "%"
        size = GAUGE.size * min(1, _FITTING / len(text))
        type_ = Type(size, size, bold=True)
        gap = 1.5
        wide = text_width(text, size, True)
        if sign:
            wide += gap + text_width(sign, _PERCENT_SIGN.size, True)
        left = middle - wide / 2
        left += pen.words(left, base - 1.2 * MM, text, type_) + gap
        pen.words(left, base - 1.2 * MM, sign, _PERCENT_SIGN)


@dataclass
class PointsSquare(Block):
    """Demerit points and their limit in a square: lower is better."""

    data: ReportData
    words: Words

    def height(self, width: float) -> float:  # noqa: ARG002
        return HEIGHT

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:  # noqa: ARG002
        side = 27 * MM
        left, top = x + (2 * RADIUS - side) / 2 + 1.9 * MM, y + 1 * MM
        failed = self.data.outcome is Outcome.FAIL
        pen.box(
            left,
            top,
            side,
            side,
            fill="paper",
            stroke="fault" if failed else "text2",
            thick=1.7,
            radius=2 * MM,
        )
        middle = left + side / 2
        points = self.words.points(self.data.demerits)
        pen.words(middle, top + 14.5 * MM, points, GAUGE.in_("fault" if failed else "text"), "middle")
        if self.data.pass_mark is not None:
            limit = self.words("limit", points=self.words.points(self.data.pass_mark))
            pen.words(middle, top + 20.5 * MM, limit, TABLE, "middle")
        told = Text.of(self.words("lower_is_better"), LABEL, "middle", limit=2)
        told.draw(pen, x, top + side + 1.4 * MM, 2 * (RADIUS + 1.9 * MM))
