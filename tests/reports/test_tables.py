"""A table over several pages: its head stands on each, and its rows are whole."""

from __future__ import annotations

from inspector.reports.pdf.block import Block, Gap, Stack
from inspector.reports.pdf.tables import LONG, Table

WIDTH = 400.0
TITLE, HEAD = Gap(30), Gap(10)


def table(*heights: float) -> Table:
    return Table(Stack([TITLE, HEAD]), [Gap(each) for each in heights], HEAD)


def pages(block: Block, room: float) -> list[list[float]]:
    """The heights of the rows on each page."""
    found = []
    while block.height(WIDTH) > room:
        halves = block.split(WIDTH, room)
        assert halves
        first, block = halves
        assert isinstance(first, Table)
        assert first.height(WIDTH) <= room
        found.append([row.height(WIDTH) for row in first.rows])
    assert isinstance(block, Table)
    return [*found, [row.height(WIDTH) for row in block.rows]]


def test_rows_go_on_overleaf_under_the_head_alone() -> None:
    assert pages(table(*[20] * 10), 100) == [[20] * 3, [20] * 4, [20] * 3]


def test_where_no_row_fits_nothing_stays_behind() -> None:
    assert table(20, 20).split(WIDTH, 55) is None


def test_only_a_row_longer_than_any_is_cut() -> None:
    short, long = Stack([Gap(60), Gap(60)]), Stack([Gap(LONG), Gap(LONG)])
    assert Table(HEAD, [short], HEAD).split(WIDTH, 100) is None
    halves = Table(HEAD, [long], HEAD).split(WIDTH, LONG + 20)
    assert halves is not None
    assert [half.height(WIDTH) for half in halves] == [LONG + 10, LONG + 10]
