"""Bars from 0 to 100 % with the pass mark as a tick."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from inspector.reports.pdf.block import Block
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.style import LABEL, MM
from inspector.reports.words import Words

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


@dataclass
class BarRow(Block):
    """A row of a table with a bar `wide` at `left`; the tick takes the row's whole height however many lines
    its texts need. Without a percent there is no bar."""

    row: Block
    left: float
    wide: float
    percent: Fraction | None
    pass_mark: Fraction | None

    def height(self, width: float) -> float:
        return self.row.height(width)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        self.row.draw(pen, x, y, width)
        if self.percent is not None:
            Bar(self.percent, self.pass_mark, self.row.height(width)).draw(pen, x + self.left, y, self.wide)


@dataclass
class PassHead(Block):
    """The head of a table with bars, with the pass mark's figure over its tick."""

    head: Block
    left: float
    wide: float
    pass_mark: Fraction
    words: Words

    def height(self, width: float) -> float:
        return self.head.height(width)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        self.head.draw(pen, x, y, width)
        at = x + self.left + self.wide * float(min(self.pass_mark, Fraction(100))) / 100
        text = f"{self.words('pass')} {self.words.points(self.pass_mark)}"
        pen.words(at + 1.5 * MM, y + LABEL.baseline, text, LABEL.in_("text"), "right")
