"""Where and what goes wrong: the heat map, then the trend beside the most frequent faults."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from inspector.analysis.visits import Visit
from inspector.reports.pdf.block import Block, Gap, Row, Stack
from inspector.reports.pdf.book import Part
from inspector.reports.pdf.pack.faults import faults
from inspector.reports.pdf.pack.heat import heat_parts
from inspector.reports.pdf.pack.kit import PackKit
from inspector.reports.pdf.pack.trend import Trend
from inspector.reports.pdf.style import HEADING, LABEL, MM
from inspector.reports.pdf.text import Text

_APART = 8 * MM
_MOST_FAULTS = 10
_FAULT_BAR = 17 * MM
_TREND_WIDE, _TREND = 76 * MM, 62 * MM


def where(kit: PackKit) -> Iterator[Part]:
    began = False
    for part in heat_parts(kit):
        began = True
        yield part
    wide = kit.paper.text_width - _TREND_WIDE - _APART
    comparison = kit.comparison
    cells: list[Block] = [
        trend_block(kit, [*comparison.earlier, *comparison.visits], _TREND),
        faults(kit, comparison.faults, wide, _MOST_FAULTS, _FAULT_BAR, 2),
    ]
    flow = [Gap(7 * MM), Row(cells, [_TREND_WIDE, wide], _APART)]
    yield Part(kit.words("pack_where_what"), flow, fresh=not began)


def trend_block(kit: PackKit, visits: Sequence[Visit], high: float) -> Block:
    """The trend with its heading."""
    points = kit.comparison.trend_of(visits)
    how = kit.words(f"pack_trend_{kit.comparison.trend_step}")
    heading = Text.of(kit.words("pack_trend"), HEADING)
    if all(point.score.mean is None for point in points):
        return Stack([heading, Text.of(kit.words("pack_no_score"), LABEL)])
    return Stack([heading, Text.of(how, LABEL, limit=2), Trend(kit, points, high)])
