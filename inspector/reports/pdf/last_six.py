"""The last six inspections of the subject as a small line of dots."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from inspector.checklists.score import Outcome
from inspector.reports.data import ReportData
from inspector.reports.pdf.block import Block
from inspector.reports.pdf.fonts import width as measure
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.style import AXIS, LABEL, MM, Type
from inspector.reports.words import Words

HEIGHT = 19 * MM
_ASCENT, _DESCENT = 6.2, 1.4
"""How far a figure reaches above and below its baseline, points."""


@dataclass(frozen=True, slots=True)
class Dot:
    on: date
    value: Fraction
    failed: bool


def dots(data: ReportData) -> list[Dot]:
    """The results with a score, oldest first, this inspection last; demerit points in the demerit model."""

    def dot(
        on: date, percent: Fraction | None, demerits: Fraction | None, outcome: Outcome | None
    ) -> list[Dot]:
        value = demerits if data.demerit else percent
        return [] if value is None else [Dot(on, value, outcome is Outcome.FAIL)]

    earlier = (dot(one.visited_on, one.percent, one.demerits, one.outcome) for one in data.earlier)
    now = dot(data.visited_at.date(), data.total.percent, data.demerits, data.outcome)
    return [*(one for some in earlier for one in some), *now]


@dataclass
class LastSix(Block):
    """Dots, red where the inspection was not passed; the pass mark dashed; numbers at the last two."""

    data: ReportData
    dots: Sequence[Dot]
    words: Words

    def height(self, width: float) -> float:  # noqa: ARG002
        return HEIGHT

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        top, low = y + 4.5 * MM, y + HEIGHT - 8.5 * MM
        values = [dot.value for dot in self.dots]
        marks = [] if self.data.pass_mark is None else [self.data.pass_mark]
        highest, lowest = float(max(values + marks)), float(min(values + marks))
        spread = max(highest - lowest, 10.0)

        def down(value: Fraction) -> float:
            return low - (float(value) - (highest + lowest - spread) / 2) / spread * (low - top)

        left, step = x + 3.5 * MM, (width - 9.5 * MM) / max(1, len(self.dots) - 1)
        for mark in marks:
            pen.rule(x, down(mark), x + width, down(mark), "text2", 0.8, dash=(2.5, 2))
        line = [(left + step * place, down(dot.value)) for place, dot in enumerate(self.dots)]
        pen.shape(line, stroke="chart2", thick=1.3, closed=False)
        for place, (dot, (right, height)) in enumerate(zip(self.dots, line, strict=True)):
            last = place == len(self.dots) - 1
            pen.circle(right, height, 3.1 if last else 2.2, fill="fault" if dot.failed else "chart2")
            if place >= len(self.dots) - 2:
                below = last and place > 0 and line[-2][1] < height
                baseline = label_baseline(height, down(marks[0]) if marks else None, below=below)
                self._label(pen, right, baseline, dot, last)
            pen.words(right, y + HEIGHT - 1.2 * MM, self.words.date(dot.on, "month_short"), AXIS, "middle")

    def _label(self, pen: Pen, x: float, baseline: float, dot: Dot, last: bool) -> None:
        text = self.words.points(dot.value) if self.data.demerit else self.words.percent(dot.value, self.data)
        type_ = Type(LABEL.size, LABEL.leading, bold=last)
        wide = measure(text, type_.size, last) + 2
        pen.box(x - wide / 2, baseline - _ASCENT, wide, _ASCENT + _DESCENT, fill="canvas")
        pen.words(x, baseline, text, type_, "middle")


def label_baseline(dot: float, mark: float | None, *, below: bool) -> float:
    """How far down the figure of a dot stands: above it, or `below`; beyond the pass mark's line where that
    would run through it."""
    baseline = dot + (10 if below else -5)
    if mark is None or not baseline - _ASCENT - 1 <= mark <= baseline + _DESCENT + 1:
        return baseline
    return mark + _ASCENT + 2 if below else mark - _DESCENT - 2
