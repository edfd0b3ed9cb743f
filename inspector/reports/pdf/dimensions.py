"""What was judged: the dimensions, each a bar over all sections."""

from __future__ import annotations

from inspector.reports.pdf.bars import Bar, below_pass
from inspector.reports.pdf.block import Block, Gap, Row
from inspector.reports.pdf.kit import Kit
from inspector.reports.pdf.style import HEADING, LABEL, MM, TABLE
from inspector.reports.pdf.text import Text

_PERCENT = 12 * MM


def dimensions(kit: Kit, width: float) -> list[Block]:
    """Nothing where no dimension has a score."""
    data, words = kit.data, kit.words
    scored = [one for one in data.dimensions if one.points.percent is not None]
    if not scored:
        return []
    parts: list[Block] = [
        Text.of(words("dimensions"), HEADING),
        Text.of(words("dimensions_how"), LABEL),
        Gap(1 * MM),
    ]
    for one in scored:
        low = below_pass(one.points.percent, data.pass_mark)
        shown = words.percent(one.points.percent, data)
        percent = Text.of(shown, TABLE.strong().in_("fault" if low else "text"), "right")
        parts += [
            Row([Text.of(one.label, TABLE), percent], [width - _PERCENT, _PERCENT]),
            Gap(0.4 * MM),
            Bar(one.points.percent, data.pass_mark, 3 * MM, 2.2 * MM),
            Gap(1.4 * MM),
        ]
    return [*parts, Gap(2 * MM)]
