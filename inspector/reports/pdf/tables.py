"""Tables: a head row with its rule, then rows with hairlines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.reports.pdf.block import Block, Box, Row
from inspector.reports.pdf.pen import Anchor
from inspector.reports.pdf.style import LABEL, MM
from inspector.reports.pdf.text import Text

GAP = 1.5 * MM


@dataclass(frozen=True, slots=True)
class Column:
    """A column: head, width in points, and where its content stands."""

    head: str
    width: float
    align: Anchor = "left"


def table_head(columns: Sequence[Column]) -> Block:
    cells = [Text.of(column.head, LABEL, column.align) for column in columns]
    row = Row(cells, [column.width for column in columns], GAP)
    return Box(row, (0, 0, 1.2 * MM, 0), below="text", below_thick=0.75)


def table_row(
    columns: Sequence[Column], cells: Sequence[Block], high: float, *, pad: float = 0.8 * MM
) -> Block:
    """A row at least `high` tall, its cells centred, with a hairline below."""
    row = Row(cells, [column.width for column in columns], GAP, least=high - 2 * pad, centred=True)
    return Box(row, (pad, 0, pad, 0), below="line")


def filled(columns: Sequence[Column], place: int, total: float) -> list[Column]:
    """The columns, the one at `place` as wide as what the others leave of `total`."""
    others = sum(column.width for at, column in enumerate(columns) if at != place)
    rest = total - others - GAP * (len(columns) - 1)
    return [Column(c.head, rest if at == place else c.width, c.align) for at, c in enumerate(columns)]
