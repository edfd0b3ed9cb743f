"""Tables: a head row with its rule, then rows with hairlines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from inspector.reports.pdf.block import Block, Box, Row, Stack
from inspector.reports.pdf.pen import Anchor, Pen
from inspector.reports.pdf.style import LABEL, MM
from inspector.reports.pdf.text import Text

GAP = 1.5 * MM
LONG = 100 * MM  # a row higher than this may be cut


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


@dataclass
class Table(Block):
    """Rows under a head. On a further page they go on under `again`; a row is cut only where it is LONG."""

    head: Block
    rows: Sequence[Block]
    again: Block

    flows = True

    def height(self, width: float) -> float:
        return self._whole().height(width)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        self._whole().draw(pen, x, y, width)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        left = room - self.head.height(width)
        for place, row in enumerate(self.rows):
            high = row.height(width)
            if high <= left:
                left -= high
                continue
            halves = row.split(width, left) if high > LONG else None
            first, rest = (halves[:1], halves[1:]) if halves else ((), (row,))
            above = (*self.rows[:place], *first)
            return self._parted(above, (*rest, *self.rows[place + 1 :])) if above else None
        return None

    def targets(self) -> Iterator[str]:
        return self._whole().targets()

    def _whole(self) -> Stack:
        return Stack([self.head, *self.rows])

    def _parted(self, above: Sequence[Block], below: Sequence[Block]) -> tuple[Block, Block]:
        return Table(self.head, above, self.again), Table(self.again, below, self.again)
