"""How far a mean moved: a figure with a triangle where the move is beyond chance, else with a dash."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.analysis.intervals import Difference
from inspector.checklists.display import NO_SCORE
from inspector.reports.pdf.block import Block
from inspector.reports.pdf.marks import triangle
from inspector.reports.pdf.pack.kit import PackKit
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.style import MM, TABLE, Type

_SIZE = 1.9 * MM


@dataclass
class Change(Block):
    """In a table, at the right."""

    kit: PackKit
    change: Difference | None

    def height(self, width: float) -> float:  # noqa: ARG002
        return TABLE.leading

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        baseline = y + TABLE.baseline
        if self.change is None:
            pen.words(x + width, baseline, NO_SCORE, TABLE.in_("text2"), "right")
            return
        _draw_sign(pen, self.kit, self.change, x + width - _SIZE, baseline)
        type_ = TABLE if self.change.clear else TABLE.in_("text2")
        pen.words(x + width - _SIZE - 0.8 * MM, baseline, self.kit.change(self.change), type_, "right")


@dataclass
class Moved(Block):
    """As a large figure, at the left."""

    kit: PackKit
    change: Difference
    type: Type

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.type.leading

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:  # noqa: ARG002
        baseline = y + self.type.baseline
        wide = pen.words(x, baseline, self.kit.change(self.change), self.type)
        _draw_sign(pen, self.kit, self.change, x + wide + 1.6 * MM, baseline - 0.6 * MM)


def _draw_sign(pen: Pen, kit: PackKit, change: Difference, x: float, baseline: float) -> None:
    if change.clear:
        triangle(pen, x, baseline - _SIZE + 0.5, _SIZE, up=kit.better(change))
    else:
        pen.rule(x, baseline - 2.4, x + _SIZE, baseline - 2.4, "text2", 0.8)
