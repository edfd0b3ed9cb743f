"""Figures over their labels, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from inspector.analysis.intervals import Difference
from inspector.analysis.summary import Summary
from inspector.checklists.display import NO_SCORE
from inspector.reports.pdf.block import Block, Gap, Row, Rule, Stack
from inspector.reports.pdf.fonts import clean
from inspector.reports.pdf.fonts import width as measure
from inspector.reports.pdf.pack.change import Moved
from inspector.reports.pdf.pack.kit import FIGURES, PackKit, period_name, share
from inspector.reports.pdf.style import LABEL, MM, Type
from inspector.reports.pdf.text import Text

_GAP = 4.4 * MM


class Tile(NamedTuple):
    figure: str
    label: str
    colour: str = "text"
    change: Difference | None = None
    """Where the figure is a change: how far and whether it is clear."""


def tiles_row(kit: PackKit, tiles: Sequence[Tile]) -> Block:
    """All figures in one size, the largest in which none has to be cut."""
    wide = (kit.paper.text_width - _GAP * (len(tiles) - 1)) / len(tiles)
    type_ = next((one for one in FIGURES if _fit(tiles, one, wide)), FIGURES[-1])
    return Row([_tile(kit, tile, type_) for tile in tiles], [wide] * len(tiles), _GAP)


def _fit(tiles: Sequence[Tile], type_: Type, wide: float) -> bool:
    return all(measure(clean(tile.figure), type_.size, type_.bold) <= wide for tile in tiles)


def _tile(kit: PackKit, tile: Tile, type_: Type) -> Block:
    figure: Block = Text.of(tile.figure, type_.in_(tile.colour), limit=1)
    if tile.change:
        figure = Moved(kit, tile.change, type_)
    return Stack([Rule("text", 0.75), Gap(1.6 * MM), figure, Text.of(tile.label, LABEL)])


def passed_tile(kit: PackKit, summary: Summary) -> list[Tile]:
    """None where no inspection has an outcome."""
    if not summary.judged:
        return []
    interval = kit.interval(summary.pass_interval)
    label = kit.words("pack_of_passed", interval=interval)
    return [Tile(share(summary.pass_rate, kit.words), label)]


def critical_tile(kit: PackKit, summary: Summary) -> Tile:
    label = kit.words.plural("pack_criticals", summary.critical)
    return Tile(str(summary.critical), label, "fault" if summary.critical else "text")


def change_tile(kit: PackKit, summary: Summary) -> Tile:
    period = period_name(kit.comparison.period.before(), kit.words)
    if summary.change is None:
        return Tile(NO_SCORE, kit.words("pack_no_before", period=period))
    key = "pack_same"
    if summary.change.clear:
        key = "pack_better" if kit.better(summary.change) else "pack_worse"
    return Tile("", kit.words(key, period=period), change=summary.change)
