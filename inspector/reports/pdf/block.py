"""Blocks: what pages are made of. A block knows its height in a width, draws itself, and may be split."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector.reports.pdf.pen import Pen


class Block:
    """A piece of a page. (x, y) is its upper left corner, y downwards, all in points.

    One that `flows` is split where a page ends; another only if no page can hold it.
    """

    flows = False

    def height(self, width: float) -> float:
        raise NotImplementedError

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        raise NotImplementedError

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002
        """Two blocks, of which the first is at most `room` high; None if it cannot be split there."""
        return None

    def targets(self) -> Iterator[str]:
        """The names of the places within it that links lead to."""
        return iter(())


@dataclass
class Gap(Block):
    """Empty space; none at the top of a page."""

    high: float

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.high

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        pass


@dataclass
class Rule(Block):
    """A line across, with nothing above or below it."""

    colour: str = "line"
    thick: float = 0.5

    def height(self, width: float) -> float:  # noqa: ARG002
        return 0

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        pen.rule(x, y, x + width, y, self.colour, self.thick)


@dataclass
class Target(Block):
    """A named place. With a title it stands in the outline, at its level."""

    name: str
    title: str = ""
    level: int = 0

    def height(self, width: float) -> float:  # noqa: ARG002
        return 0

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:  # noqa: ARG002
        pen.target(self.name, y)
        if self.title:
            pen.outline(self.title, self.name, self.level)

    def targets(self) -> Iterator[str]:
        yield self.name


@dataclass
class Stack(Block):
    """Blocks below each other. It stays on one page if a page can hold it."""

    blocks: Sequence[Block]

    def height(self, width: float) -> float:
        return sum(block.height(width) for block in self.blocks)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        for block in self.blocks:
            block.draw(pen, x, y, width)
            y += block.height(width)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        used = 0.0
        for place, block in enumerate(self.blocks):
            high = block.height(width)
            if used + high <= room:
                used += high
                continue
            halves = block.split(width, room - used)
            if halves:
                first, second = halves
                return Stack([*self.blocks[:place], first]), Stack([second, *self.blocks[place + 1 :]])
            if used == 0:
                return None
            return Stack(self.blocks[:place]), Stack(self.blocks[place:])
        return None

    def targets(self) -> Iterator[str]:
        for block in self.blocks:
            yield from block.targets()


@dataclass
class Row(Block):
    """Blocks side by side, each in its own width, `gap` apart; at the top, or centred in the row's height."""

    cells: Sequence[Block]
    widths: Sequence[float]
    gap: float = 0
    least: float = 0
    centred: bool = False

    def height(self, width: float) -> float:  # noqa: ARG002
        highs = (cell.height(wide) for cell, wide in zip(self.cells, self.widths, strict=True))
        return max(self.least, *highs)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        high = self.height(width)
        for cell, wide in zip(self.cells, self.widths, strict=True):
            down = (high - cell.height(wide)) / 2 if self.centred else 0
            cell.draw(pen, x, y + down, wide)
            x += wide + self.gap

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002
        halves: list[tuple[Block, Block]] = []
        for cell, wide in zip(self.cells, self.widths, strict=True):
            if cell.height(wide) <= room:
                halves.append((cell, EMPTY))
            elif parts := cell.split(wide, room):
                halves.append(parts)
            else:
                return None
        upper, lower = ([half[end] for half in halves] for end in (0, 1))
        return Row(upper, self.widths, self.gap), Row(lower, self.widths, self.gap)

    def targets(self) -> Iterator[str]:
        for cell in self.cells:
            yield from cell.targets()


@dataclass
class Box(Block):
    """A block in a frame: padding (top, right, bottom, left), a ground, a line round it or below it."""

    inner: Block
    padding: tuple[float, float, float, float] = (0, 0, 0, 0)
    fill: str | None = None
    stroke: str | None = None
    thick: float = 0.5
    below: str | None = None
    below_thick: float = 0.5
    _sides: float = field(init=False, default=0)

    def __post_init__(self) -> None:
        self._sides = self.padding[1] + self.padding[3]

    def height(self, width: float) -> float:
        return self.inner.height(width - self._sides) + self.padding[0] + self.padding[2]

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        high = self.height(width)
        if self.fill or self.stroke:
            pen.box(x, y, width, high, self.fill, self.stroke, self.thick)
        self.inner.draw(pen, x + self.padding[3], y + self.padding[0], width - self._sides)
        if self.below:
            pen.rule(x, y + high, x + width, y + high, self.below, self.below_thick)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        halves = self.inner.split(width - self._sides, room - self.padding[0] - self.padding[2])
        if halves is None:
            return None
        first, second = (
            Box(half, self.padding, self.fill, self.stroke, self.thick, self.below, self.below_thick)
            for half in halves
        )
        return first, second

    def targets(self) -> Iterator[str]:
        return self.inner.targets()


EMPTY = Gap(0)
