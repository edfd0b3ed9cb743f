"""From parts to pages: what stands where is settled before anything is drawn, so that totals and page
numbers are known on the first page already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from inspector.reports.pdf.block import Block, Gap
from inspector.reports.pdf.style import Paper


@dataclass
class Part:
    """A piece of the report with its name in the page head. `head` is repeated where it goes on."""

    name: str
    flow: Sequence[Block]
    head: Block | None = None
    fresh: bool = True


@dataclass
class Page:
    """One page: the names of its parts, and each block with its distance from the upper edge."""

    number: int
    names: list[str] = field(default_factory=list)
    placed: list[tuple[float, Block]] = field(default_factory=list)


class Book:
    """Pages filled with parts. `tops` gives where the content begins, on the first page and on the others."""

    def __init__(self, paper: Paper, tops: tuple[float, float]) -> None:
        self.paper = paper
        self.tops = tops
        self.pages: list[Page] = []
        self.page_of: dict[str, int] = {}
        self._down = 0.0
        self._begun = False
        """Whether something of the part that is being added stands on a page."""

    def add(self, part: Part) -> None:
        if part.fresh or not self.pages:
            self._turn()
        self._begun = False
        for block in part.flow:
            self._place(block, part)

    def room(self) -> float:
        """The height left on the current page."""
        return self.paper.floor - self._down

    @property
    def whole(self) -> float:
        """The height of a page but the first."""
        return self.paper.floor - self.tops[1]

    def _place(self, block: Block, part: Part) -> None:
        width = self.paper.text_width
        while block.height(width) > self.room() + 0.01:
            if block.height(width) > self._whole(part):
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
