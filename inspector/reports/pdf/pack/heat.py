"""The heat map on paper: a row a site, a cell a section, the darker the further below the pass mark."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from inspector.analysis.heat import CLASSES, Cell, HeatRow, heat_class
from inspector.checklists.display import NO_SCORE
from inspector.reports.pdf.block import Block, Gap, Stack, Target
from inspector.reports.pdf.book import Part
from inspector.reports.pdf.fonts import CJK, clean
from inspector.reports.pdf.fonts import width as measure
from inspector.reports.pdf.pack.kit import ALL, PackKit
from inspector.reports.pdf.pen import Anchor, Pen
from inspector.reports.pdf.style import AXIS, LABEL, MM, PAGE_HEADING, STANDARD, TABLE, Type
from inspector.reports.pdf.text import Span, Text

COLOURS = ("#FFFFFF", "#F6F5F1", "#F9DCD7", "#EFB0A8", "#DC7C72", "#B93227", "#7E1D15")
_ON_DARK = ("#B93227", "#7E1D15")
_CELL, _NARROWEST = 14.4 * MM, 10.5 * MM
_ROW, _LOW_ROW = 8.3 * MM, 6 * MM
_NAME, _N = 32 * MM, 9 * MM
_APART = 2 * MM
_UPRIGHT = 26 * MM
_MANY = 22


def heat_parts(kit: PackKit) -> Iterator[Part]:
    """One part, or several after each other where there are more sections than a page is wide."""
    keys = [key for key in kit.standard.section_order if kit.comparison.heat.all.cells[key].n]
    if not keys:
        return
    lots = _in_lots(keys, kit)
    for some in lots:
        yield _heat_part(kit, some, keys, first=some is lots[0], last=some is lots[-1])


def _in_lots(keys: Sequence[str], kit: PackKit) -> list[Sequence[str]]:
    """The sections in as few and as even lots as fit."""
    room = kit.paper.text_width - _NAME - _CELL - _N - _APART
    pages = -(-len(keys) // int(room // _NARROWEST))
    each = -(-len(keys) // pages)
    return [keys[start : start + each] for start in range(0, len(keys), each)]


def _heat_part(kit: PackKit, keys: Sequence[str], all_: Sequence[str], *, first: bool, last: bool) -> Part:
    """`keys` of all sections; the title stands over the first of several, the legend under the last."""
    words, heat = kit.words, kit.comparison.heat
    shape = _Shape(kit, keys, _ROW if len(heat.rows) <= _MANY else _LOW_ROW)
    head = _Head(shape, [kit.section(key) for key in all_])
    rows: list[Block] = [_Row(shape, row) for row in heat.rows]
    lowest = rows.pop()
    total: list[Block] = [] if len(heat.rows) == 1 else [_Row(shape, heat.all)]
    legend: list[Block] = [Gap(3 * MM), _Legend(kit)] if last and kit.standard.pass_mark is not None else []
    rows.append(Stack([lowest, *total, *legend]))
    how = words("pack_where_plain" if kit.standard.pass_mark is None else "pack_where_how")
    title = [Text.of(words("pack_where"), PAGE_HEADING), Text.of(how, STANDARD), Gap(3 * MM)] if first else []
    start: list[Block] = [Target(kit.target("where"), words("pack_where"), 1)] if first else [Gap(6 * MM)]
    flow = [Stack([*start, *title, head, rows[0]]), *rows[1:]]
    return Part(words("pack_where_what"), flow, head=head, fresh=first)


@dataclass(frozen=True)
class _Shape:
    """Where the columns stand."""

    kit: PackKit
    keys: Sequence[str]
    row: float

    @property
    def cell(self) -> float:
        room = self.kit.paper.text_width - _NAME - _CELL - _N - _APART
        return min(_CELL, room / len(self.keys))

    @property
    def name(self) -> float:
        return self.total - _APART - self.cell * len(self.keys)

    @property
    def total(self) -> float:
        return self.kit.paper.text_width - _N - _CELL


@dataclass
class _Head(Block):
    """The sections' titles over their columns; all upright where a word of any would have to be cut."""

    shape: _Shape
    all: Sequence[str]

    def __post_init__(self) -> None:
        self.inner = self.shape.cell - 0.6 * MM
        texts = [self.shape.kit.section(key) for key in self.shape.keys]
        sizes = [type_ for type_ in (LABEL, AXIS) if _longest(self.all, type_) <= self.inner]
        self.upright = not sizes
        align: Anchor = "left" if self.upright else "middle"
        self.titles = [Text.of(text, (*sizes, LABEL)[0], align, limit=3) for text in texts]

    def height(self, width: float) -> float:  # noqa: ARG002
        if self.upright:
            return max(title.natural(_UPRIGHT) for title in self.titles) + 1.4 * MM
        return max(title.height(self.inner) for title in self.titles) + 1.4 * MM

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        shape = self.shape
        floor = y + self.height(width) - 1.4 * MM
        for place, title in enumerate(self.titles):
            left = x + shape.name + shape.cell * place
            if self.upright:
                high = title.height(_UPRIGHT)
                with pen.turned(left + (shape.cell - high) / 2, floor) as upright:
                    title.draw(upright, 0, 0, _UPRIGHT)
            else:
                wide = title.even(self.inner)
                title.draw(pen, left + (shape.cell - wide) / 2, floor - title.height(wide), wide)
        baseline = floor - LABEL.leading + LABEL.baseline
        total = x + shape.total + _CELL / 2
        pen.words(total, baseline, shape.kit.words("total"), LABEL.strong(), "middle")
        pen.words(x + width, baseline, "n", LABEL, "right")


def _longest(texts: Iterable[str], type_: Type) -> float:
    """The width of their longest word; Chinese breaks anywhere."""
    words = (word for text in texts for word in clean(text).split() if not CJK.search(word))
    return max((measure(word, type_.size) for word in words), default=0)


@dataclass
class _Row(Block):
    """A site's cells, or those of all sites."""

    shape: _Shape
    row: HeatRow

    def height(self, width: float) -> float:  # noqa: ARG002
        return self.shape.row

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        shape, kit, row = self.shape, self.shape.kit, self.row
        whole = row.site is None
        pen.target(kit.target("heat", row.site or ALL), y)
        name = kit.words("pack_all_sites") if whole else row.path[-1]
        link = kit.target("site", row.site) if row.site else None
        text = Text((Span(name, TABLE.strong(whole), link),), limit=2)
        inner = shape.name - 2 * MM
        if text.height(inner) > shape.row:
            text = Text(text.spans, limit=1)
        text.draw(pen, x, y + (shape.row - text.height(inner)) / 2, inner)
        for place, key in enumerate(shape.keys):
            _draw_cell(pen, kit, row.cells[key], x + shape.name + shape.cell * place, y, shape, bold=whole)
        _draw_cell(pen, kit, row.total, x + shape.total, y, shape, bold=True, wide=_CELL)
        baseline = y + shape.row / 2 + LABEL.size * 0.36
        pen.words(x + width, baseline, str(row.total.n), LABEL, "right")

    def targets(self) -> Iterator[str]:
        yield self.shape.kit.target("heat", self.row.site or ALL)


def _draw_cell(
    pen: Pen, kit: PackKit, cell: Cell, x: float, y: float, shape: _Shape, *, bold: bool, wide: float = 0
) -> None:
    wide = wide or shape.cell
    mark = kit.standard.pass_mark
    fill = COLOURS[0]
    if cell.mean is not None and mark is not None:
        fill = COLOURS[heat_class(cell.mean, mark)]
    pen.box(x + 0.4, y + 0.4, wide - 0.8, shape.row - 0.8, fill, "line", 0.5)
    ink = "text2" if cell.mean is None else "paper" if fill in _ON_DARK else "text"
    text = NO_SCORE if cell.mean is None else kit.score(cell.mean)
    baseline = y + shape.row / 2 + TABLE.size * 0.36
    pen.words(x + wide / 2, baseline, text, TABLE.strong(bold).in_(ink), "middle")


@dataclass
class _Legend(Block):
    """The classes by their lower bounds."""

    kit: PackKit

    def height(self, width: float) -> float:  # noqa: ARG002
        return 4 * MM

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:  # noqa: ARG002
        words, mark = self.kit.words, self.kit.standard.pass_mark
        if mark is None:
            return
        baseline = y + 2 * MM + LABEL.size * 0.36
        x += pen.words(x, baseline, words("pack_pass_mark", mark=words.points(mark)), LABEL) + 3 * MM
        wide = 15 * MM
        lows = [mark + 10 - 10 * step for step in range(CLASSES - 1)]
        for fill, low in zip(COLOURS, [*lows, None], strict=True):
            pen.box(x, y, wide, 4 * MM, fill, "line", 0.5)
            if low is None:
                text = words("pack_class_under", low=words.points(lows[-1]))
            else:
                text = words("pack_class", low=words.points(low))
            ink = "paper" if fill in _ON_DARK else "text"
            pen.words(x + wide / 2, baseline, text, AXIS.in_(ink), "middle")
            x += wide
