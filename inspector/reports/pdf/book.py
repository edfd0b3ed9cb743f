"""From parts to pages: what stands where is settled before anything is drawn, so that totals and page
numbers are known on the first page already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from inspector.reports.pdf.block import Block, Gap
from inspector.reports.pdf.style import MM, Paper

_BETWEEN = 8 * MM
_COMPANY = 25 * MM
"""How much of the page before it goes with an end that would stand alone."""


@dataclass
class Part:
    """A piece of the report with its name in the page head. `head` is repeated where it goes on. A `fresh`
    part begins on a page of its own; one that `joins`, on a half empty page too, but for the first."""

    name: str
    flow: Sequence[Block]
    head: Block | None = None
    fresh: bool = True
    joins: bool = False


@dataclass
class Page:
    """One page: the names of its parts, and each block with its distance from the upper edge."""

    number: int
    names: list[str] = field(default_factory=list)
    placed: list[tuple[float, Block]] = field(default_factory=list)


class Book:
    """Pages filled with parts. `tops` gives where the content begins, on the first page and on the others;
    `floors` where pages end earlier than the paper says, by their numbers."""

    def __init__(self, paper: Paper, tops: tuple[float, float], floors: Mapping[int, float] = {}) -> None:
        self.paper = paper
        self.tops = tops
        self.floors = floors
        self.pages: list[Page] = []
        self.page_of: dict[str, int] = {}
        self._down = 0.0
        self._begun = False
        """Whether something of the part that is being added stands on a page."""

    def add(self, part: Part) -> None:
        if not self.pages or (part.fresh and not self._takes(part)):
            self._turn()
        elif part.fresh:
            self._down += _BETWEEN
        self._begun = False
        for block in part.flow:
            self._place(block, part)

    def room(self) -> float:
        """The height left on the current page."""
        return self.floors.get(len(self.pages), self.paper.floor) - self._down

    @property
    def whole(self) -> float:
        """The height of a page but the first."""
        return self.paper.floor - self.tops[1]

    def _takes(self, part: Part) -> bool:
        """Whether a part that joins may begin on the current page."""
        room = self.room() - _BETWEEN
        is_spare = len(self.pages) > 1 and self.room() >= self.whole / 2
        return part.joins and is_spare and part.flow[0].height(self.paper.text_width) <= room

    def _place(self, block: Block, part: Part) -> None:
        width = self.paper.text_width
        while block.height(width) > self.room() + 0.01:
            if block.flows or block.height(width) > self._whole(part):
                halves = block.split(width, self.room())
                if halves:
                    self._put(halves[0], part)
                    block = halves[1]
                elif self._is_fresh(part):
                    break
            self._turn()
            if part.head and self._begun:
                self._put(part.head, part)
        if not (isinstance(block, Gap) and self._is_fresh(part)):
            self._put(block, part)

    def _whole(self, part: Part) -> float:
        """The height that a fresh page of the part has."""
        head = part.head.height(self.paper.text_width) if part.head else 0
        return self.whole - head

    def _is_fresh(self, part: Part) -> bool:
        return self.room() >= self._whole(part)

    def _turn(self) -> None:
        self.pages.append(Page(len(self.pages) + 1))
        self._down = self.tops[0 if len(self.pages) == 1 else 1]

    def _put(self, block: Block, part: Part) -> None:
        self._begun = True
        page = self.pages[-1]
        if part.name not in page.names:
            page.names.append(part.name)
        page.placed.append((self._down, block))
        for name in block.targets():
            self.page_of.setdefault(name, page.number)
        self._down += block.height(self.paper.text_width)


def bound(paper: Paper, tops: tuple[float, float], parts: Sequence[Part]) -> Book:
    """The parts in a book. If the last of them stood alone on the last page, the page before ends earlier,
    so that something of it comes along; the first part stays whole on the first page."""
    book = _filled(Book(paper, tops), parts)
    *before, last = book.pages
    if parts[-1].fresh or last.names != [parts[-1].name] or not before:
        return book
    down, block = before[-1].placed[-1]
    floor = down + block.height(paper.text_width) - _COMPANY
    again = _filled(Book(paper, tops, {before[-1].number: floor}), parts)
    is_better = len(again.pages) == len(book.pages) and parts[0].name not in again.pages[1].names
    return again if is_better else book


def _filled(book: Book, parts: Sequence[Part]) -> Book:
    for part in parts:
        book.add(part)
    return book
