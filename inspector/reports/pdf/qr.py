"""QR codes, drawn as shapes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from inspector.reports.pdf.block import Block
from inspector.reports.pdf.pen import Pen


@dataclass
class Code(Block):
    """A text as a QR code of level M, in a cell as wide as its side."""

    text: str
    side: float

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.side

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:  # noqa: ARG002
        import segno

        rows = segno.make(self.text, error="m", micro=False, boost_error=False).matrix
        module = self.side / len(rows)
        pen.boxes(
            (x + start * module, y + down * module, (end - start) * module, module)
            for down, row in enumerate(rows)
            for start, end in _dark(row)
        )


def _dark(row: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where runs of dark modules begin and end."""
    at = 0
    for dark, run in groupby(row):
        length = len(list(run))
        if dark:
            yield at, at + length
        at += length
