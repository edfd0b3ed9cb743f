"""The marks beside answers, drawn as shapes: fonts lack them, and a shape prints in grey as well."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.reports.data import Mark
from inspector.reports.pdf.block import Block
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.style import MM

SIZE = 3 * MM


def draw_mark(pen: Pen, mark: Mark, x: float, y: float, size: float = SIZE) -> None:
    """Draw a mark into a square by its upper left corner."""
    if mark is Mark.MET:
        pen.shape(
            _at(x, y, size, (0.12, 0.55), (0.4, 0.82), (0.92, 0.2)),
            stroke="ok",
            thick=size * 0.16,
            closed=False,
        )
    elif mark is Mark.PARTLY:
        pen.ring(x + size / 2, y + size / 2, size * 0.44, size * 0.44, 270, 180, "warn")
        pen.circle(x + size / 2, y + size / 2, size * 0.44, stroke="warn", thick=size * 0.1)
    elif mark is Mark.FAILED:
        pen.box(x, y, size, size, fill="fault", radius=size * 0.14)
        for line in (((0.3, 0.3), (0.7, 0.7)), ((0.7, 0.3), (0.3, 0.7))):
            pen.shape(_at(x, y, size, *line), stroke="paper", thick=size * 0.14, closed=False)
    elif mark is Mark.CRITICAL:
        warning(pen, x, y, size, filled=True)
    elif mark is Mark.NOT_APPLICABLE:
        pen.circle(x + size / 2, y + size / 2, size * 0.42, stroke="text2", thick=size * 0.1)
        pen.shape(_at(x, y, size, (0.22, 0.78), (0.78, 0.22)), stroke="text2", thick=size * 0.1, closed=False)
    elif mark is Mark.UNANSWERED:
        pen.box(
            x + size * 0.08,
            y + size * 0.08,
            size * 0.84,
            size * 0.84,
            stroke="warn",
            thick=size * 0.1,
            dash=(size * 0.2, size * 0.14),
        )


def warning(pen: Pen, x: float, y: float, size: float, *, filled: bool) -> None:
    """A triangle with an exclamation mark: red for a failed critical item, outlined for a critical item."""
    triangle = _at(x, y, size, (0.5, 0.06), (0.98, 0.92), (0.02, 0.92))
    if filled:
        pen.shape(triangle, fill="fault", stroke="fault", thick=size * 0.08)
    else:
        pen.shape(triangle, stroke="text", thick=size * 0.1)
    ink = "paper" if filled else "text"
    pen.shape(_at(x, y, size, (0.5, 0.38), (0.5, 0.62)), stroke=ink, thick=size * 0.12, closed=False)
    pen.circle(x + size * 0.5, y + size * 0.79, size * 0.07, fill=ink)


def triangle(pen: Pen, x: float, y: float, size: float, *, up: bool) -> None:
    """The sign of a change: up is better, down is worse."""
    points = ((0, 0.85), (1, 0.85), (0.5, 0.15)) if up else ((0, 0.15), (1, 0.15), (0.5, 0.85))
    pen.shape(_at(x, y, size, *points), fill="ok" if up else "fault")


def _at(x: float, y: float, size: float, *points: tuple[float, float]) -> list[tuple[float, float]]:
    return [(x + right * size, y + down * size) for right, down in points]


@dataclass
class MarkBlock(Block):
    """A mark as a block; `outlined` draws the sign of a critical item instead."""

    mark: Mark
    size: float = SIZE
    down: float = 0

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.size + self.down

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:  # noqa: ARG002
        draw_mark(pen, self.mark, x, y + self.down, self.size)
