"""Where and what goes wrong: the heat map, then trend and faults, side by side if there are many sites."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from inspector.analysis.visits import Visit
from inspector.reports.pdf.block import Block, Gap, Row, Stack
from inspector.reports.pdf.book import Part
from inspector.reports.pdf.frame import LATER_TOP
from inspector.reports.pdf.pack.faults import faults
from inspector.reports.pdf.pack.heat import heat_parts
from inspector.reports.pdf.pack.kit import PackKit
from inspector.reports.pdf.pack.trend import Trend
from inspector.reports.pdf.style import HEADING, LABEL, MM
from inspector.reports.pdf.text import Text

_APART, _OVER = 8 * MM, 7 * MM
_MOST_FAULTS = 10
_FAULT_BAR, _LONG_BAR = 17 * MM, 60 * MM
_TREND_WIDE, _TREND = 76 * MM, 62 * MM


def where(kit: PackKit) -> Iterator[Part]:
    maps = list(heat_parts(kit))
    yield from maps
    width = kit.paper.text_width
    used = sum(block.height(width) for part in maps for block in part.flow)
    room = kit.paper.floor - LATER_TOP - used
    flow = _below_each_other(kit, width)
    if Stack(flow).height(width) > room:
        flow = _beside_each_other(kit, width)
    yield Part(kit.words("pack_where_what"), flow, fresh=not maps)


def _below_each_other(kit: PackKit, width: float) -> list[Block]:
    """The trend as wide as the page, over the faults."""
    return [
        Gap(_OVER),
        _trend(kit),
        Gap(_OVER),
        faults(kit, kit.comparison.faults, width, _MOST_FAULTS, _LONG_BAR, 1),
    ]


def _beside_each_other(kit: PackKit, width: float) -> list[Block]:
    wide = width - _TREND_WIDE - _APART
    found = faults(kit, kit.comparison.faults, wide, _MOST_FAULTS, _FAULT_BAR, 2)
    return [Gap(_OVER), Row([_trend(kit), found], [_TREND_WIDE, wide], _APART)]


def _trend(kit: PackKit) -> Block:
    comparison = kit.comparison
    return trend_block(kit, [*comparison.earlier, *comparison.visits], _TREND)


def trend_block(kit: PackKit, visits: Sequence[Visit], high: float) -> Block:
    """The trend with its heading."""
    points = kit.comparison.trend_of(visits)
    how = kit.words(f"pack_trend_{kit.comparison.trend_step}")
    heading = Text.of(kit.words("pack_trend"), HEADING)
    if all(point.score.mean is None for point in points):
        return Stack([heading, Text.of(kit.words("pack_no_score"), LABEL)])
    return Stack([heading, Text.of(how, LABEL, limit=2), Trend(kit, points, high)])
