"""The most frequent faults as bars, with the share they make up together."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.analysis.pareto import Pareto, ParetoRow
from inspector.reports.pdf.block import EMPTY, Block, Gap, Stack
from inspector.reports.pdf.pack.kit import PackKit, share
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.style import HEADING, LABEL, MM, TABLE
from inspector.reports.pdf.tables import GAP, Column, filled, table_head, table_row
from inspector.reports.pdf.text import Text

_ROW = 6.1 * MM
_THICK = 3 * MM


def faults(kit: PackKit, pareto: Pareto, width: float, most: int, bar: float, lines: int) -> Block:
    """At most so many items of at most so many `lines`; red as far as it takes to pass half of all failures.
    `bar` is the longest bar."""
    words = kit.words
    title = Text.of(words("pack_faults"), HEADING)
    if not pareto.rows:
        return Stack([title, Text.of(words("pack_faults_none"), LABEL)])
    red = min(pareto.vital, most)
    made_up = share(pareto.rows[red - 1].cumulative, words)
    how = words.plural("pack_faults_how", red, share=made_up, total=pareto.total)
    columns = filled(
        [
            Column("", 7.5 * MM),
            Column(words("item"), 0),
            Column("", bar),
            Column(words("pack_count"), 10 * MM, "right"),
            Column(words("pack_sum"), 12 * MM, "right"),
        ],
        1,
        width,
    )
    left = columns[0].width + columns[1].width + 2 * GAP
    scale = bar / pareto.rows[0].count
    rows = [
        _FaultRow(_cells(kit, row, columns, lines), left, scale * row.count, place < red)
        for place, row in enumerate(pareto.rows[:most])
    ]
    return Stack([title, Text.of(how, LABEL, limit=2), Gap(0.8 * MM), table_head(columns), *rows])


def _cells(kit: PackKit, row: ParetoRow, columns: list[Column], lines: int) -> Block:
    item = kit.standard.items[row.item]
    return table_row(
        columns,
        [
            Text.of(item.number, TABLE.in_("text2")),
            Text.of(item.text, TABLE, limit=lines),
            EMPTY,
            Text.of(str(row.count), TABLE.strong(), "right"),
            Text.of(share(row.cumulative, kit.words), TABLE.in_("text2"), "right"),
        ],
        _ROW,
        pad=0.4 * MM,
    )


@dataclass
class _FaultRow(Block):
    """A row with its bar."""

    row: Block
    left: float
    long: float
    red: bool

    def height(self, width: float) -> float:
        return self.row.height(width)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        self.row.draw(pen, x, y, width)
        top = y + (self.height(width) - _THICK) / 2
        pen.box(x + self.left, top, self.long, _THICK, fill="fault" if self.red else "chart2")
