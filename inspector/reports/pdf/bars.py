"""Bars from 0 to 100 % with the pass mark as a tick."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from inspector.reports.pdf.block import Block
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.style import MM

THICK = 3 * MM


def below_pass(percent: Fraction | None, pass_mark: Fraction | None) -> bool:
    return percent is not None and pass_mark is not None and percent < pass_mark


@dataclass
class Bar(Block):
    """One bar, `high` tall with its space; the tick takes the whole height, so that ticks of rows join."""

    percent: Fraction | None
    pass_mark: Fraction | None
    high: float = THICK
    thick: float = THICK

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.high

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        top = y + (self.high - self.thick) / 2
        pen.box(x, top, width, self.thick, fill="track")
        if self.percent:
            wide = width * float(min(self.percent, Fraction(100))) / 100
            low = below_pass(self.percent, self.pass_mark)
            pen.box(x, top, wide, self.thick, fill="fault" if low else "chart2")
        if self.pass_mark is not None:
            at = x + width * float(min(self.pass_mark, Fraction(100))) / 100
            pen.rule(at, top, at, top + self.thick, "paper", 2.4)
            pen.rule(at, y, at, y + self.high, "text", 0.9)
