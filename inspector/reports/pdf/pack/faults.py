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
_BAR = 23 * MM
_THICK = 3 * MM


def faults(kit: PackKit, pareto: Pareto, width: float, most: int) -> Block:
    """At most so many items; red as far as it takes to pass half of all failures."""
    words = kit.words
    title = Text.of(words("pack_faults"), HEADING)
    if not pareto.rows:
        return Stack([title, Text.of(words("pack_faults_none"), LABEL)])
    half = pareto.rows[pareto.vital - 1].cumulative
    how = words.plural("pack_faults_how", pareto.vital, share=share(half, words), total=pareto.total)
    columns = filled(
        [
            Column("", 7.5 * MM),
            Column(words("item"), 0),
            Column("", _BAR),
            Column(words("pack_count"), 10 * MM, "right"),
            Column(words("pack_sum"), 12 * MM, "right"),
        ],
        1,
        width,
    )
    rows = [
        _FaultRow(
            _cells(kit, row, columns), row, pareto, place < pareto.vital, columns[0].width + columns[1].width
        )
        for place, row in enumerate(pareto.rows[:most])
    ]
    return Stack([title, Text.of(how, LABEL, limit=2), Gap(0.8 * MM), table_head(columns), *rows])


def _cells(kit: PackKit, row: ParetoRow, columns: list[Column]) -> Block:
    item = kit.standard.items[row.item]
    return table_row(
        columns,
        [
            Text.of(item.number, TABLE.in_("text2")),
            Text.of(item.text, TABLE, limit=2),
            EMPTY,
            Text.of(str(row.count), TABLE.strong(), "right"),
            Text.of(share(row.cumulative, kit.words), TABLE.in_("text2"), "right"),
        ],
        _ROW,
    )


@dataclass
class _FaultRow(Block):
    """A row with its bar, the first one the longest."""

    row: Block
    fault: ParetoRow
    pareto: Pareto
    vital: bool
    left: float

    def height(self, width: float) -> float:
        return self.row.height(width)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        self.row.draw(pen, x, y, width)
        wide = _BAR * self.fault.count / self.pareto.rows[0].count
        top = y + (self.height(width) - _THICK) / 2
        pen.box(x + self.left + 2 * GAP, top, wide, _THICK, fill="fault" if self.vital else "chart2")
