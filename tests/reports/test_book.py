"""How parts come to stand on pages: none of them nearly empty, no part of the end alone."""

from __future__ import annotations

from collections.abc import Sequence

from inspector.reports.pdf.block import Block, Box, Gap
from inspector.reports.pdf.book import Book, Part, bound
from inspector.reports.pdf.style import A4
from inspector.reports.pdf.tables import Table

TOP = A4.floor - 200
"""Where the content begins on a page that holds 200 points."""
HEAD = Box(Gap(10))


def block(high: float) -> Block:
    return Box(Gap(high))


def part(name: str, *heights: float, fresh: bool = True, joins: bool = False) -> Part:
    return Part(name, [block(high) for high in heights], fresh=fresh, joins=joins)


def names(parts: Sequence[Part]) -> list[list[str]]:
    return [page.names for page in bound(A4, (TOP, TOP), parts).pages]


def test_a_part_may_begin_on_a_page_that_is_half_empty() -> None:
    first, last = part("first", 90), part("last", 20, joins=True)
    assert names([first, part("next", 90), last]) == [["first"], ["next", "last"]]
    assert names([first, part("next", 110), last]) == [["first"], ["next"], ["last"]]
    assert names([first, part("next", 90), part("last", 20)]) == [["first"], ["next"], ["last"]]
    assert names([first, last]) == [["first"], ["last"]]


def test_a_part_whose_beginning_has_no_room_there_begins_overleaf() -> None:
    parts = [part("first", 90), part("next", 90), part("last", 100, 20, joins=True)]
    assert names(parts) == [["first"], ["next"], ["last"]]


def test_the_end_has_company_on_the_last_page() -> None:
    rows, end = part("rows", *[20] * 9), part("end", 50, fresh=False)
    assert names([part("first", 10), rows, end]) == [["first"], ["rows"], ["rows", "end"]]


def test_a_table_gives_rows_to_the_end() -> None:
    table, end = Part("table", [Table(HEAD, [block(20)] * 8, HEAD)]), part("end", 50, fresh=False)
    assert names([part("first", 10), table, end]) == [["first"], ["table"], ["table", "end"]]


def test_the_first_page_keeps_its_content_whatever_stands_alone() -> None:
    first = part("first", 100, 70)
    end = part("end", 50, fresh=False)
    assert names([first, end]) == [["first"], ["end"]]
    assert names([part("first", 100), part("signed", 75, fresh=False), end]) == [["first"], ["signed", "end"]]


def test_a_table_begins_where_it_is_asked_for() -> None:
    book = Book(A4, (TOP, TOP))
    book.add(Part("table", [block(100), Table(HEAD, [block(20)] * 7, HEAD)]))
    assert [len(page.placed) for page in book.pages] == [2, 1]
    book.add(Part("short", [block(90), Table(HEAD, [block(60)], HEAD)], fresh=False))
    assert len(book.pages) == 3, "where no row has room, the table begins overleaf"
