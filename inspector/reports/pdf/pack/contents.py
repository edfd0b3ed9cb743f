"""The first page of a pack with several templates: what parts there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.reports.pdf.block import Block, Gap
from inspector.reports.pdf.book import Part
from inspector.reports.pdf.pack.kit import PACK_TITLE, PackKit, days, pack_title, share
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.style import MM, STANDARD, TABLE
from inspector.reports.pdf.tables import Column, filled, table_head, table_row
from inspector.reports.pdf.text import Span, Text

_ROW = 7.6 * MM


def contents(kits: Sequence[PackKit]) -> Part:
    """Title, what is counted and a row for each part with its page."""
    kit, words = kits[0], kits[0].words
    columns = filled(
        [
            Column(words("pack_template"), 0),
            Column(words("xl_inspections"), 22 * MM, "right"),
            Column(words("pack_sites_short"), 18 * MM, "right"),
            Column(words("xl_mean"), 20 * MM, "right"),
            Column(words("pack_passed"), 18 * MM, "right"),
            Column(words("pack_page_short"), 14 * MM, "right"),
        ],
        0,
        kit.paper.text_width,
    )
    flow: list[Block] = [
        Text.of(title(kits), PACK_TITLE, limit=3),
        Gap(0.8 * MM),
        Text.of(days(kit.comparison.period, words), STANDARD),
        Text.of(words("pack_contents_how"), STANDARD),
        Gap(8 * MM),
        table_head(columns),
        *(_row(one, columns) for one in kits),
    ]
    return Part(words("pack_contents"), flow, head=table_head(columns))


def title(kits: Sequence[PackKit]) -> str:
    """Of the whole pack."""
    kit = kits[0]
    if len(kits) == 1:
        return kit.title
    return pack_title(kit.words("pack_kind"), kit.comparison.period, kit.words)


def _row(kit: PackKit, columns: Sequence[Column]) -> Block:
    summary = kit.comparison.summary
    return table_row(
        columns,
        [
            Text((Span(kit.standard.title, TABLE.strong().in_("accent"), kit.target("cover")),), limit=2),
            Text.of(str(summary.visits), TABLE, "right"),
            Text.of(str(len(kit.comparison.sites)), TABLE, "right"),
            Text.of(kit.score_sign(summary.score.mean), TABLE, "right"),
            Text.of(share(summary.pass_rate, kit.words), TABLE, "right"),
            PageNumber(kit.target("cover")),
        ],
        _ROW,
    )


@dataclass
class PageNumber(Block):
    """The page of a place, at the right."""

    target: str

    def height(self, width: float) -> float:  # noqa: ARG002
        return TABLE.leading

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        pen.words(x + width, y + TABLE.baseline, str(pen.page_of[self.target]), TABLE, "right")
