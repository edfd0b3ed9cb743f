"""Three sites worth a look: who improved most, who fell most, and the weakest spot of all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from inspector.analysis.heat import HeatRow
from inspector.analysis.ranking import SiteRank
from inspector.reports.pdf.block import Block, Gap, Row, Rule, Stack
from inspector.reports.pdf.book import Part
from inspector.reports.pdf.pack.kit import PackKit
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.style import HEADING, LABEL, MM, TABLE
from inspector.reports.pdf.text import Text

_GAP = 6 * MM
_LONGEST_NAME = 32


def callouts(kit: PackKit) -> Iterator[Part]:
    """Only changes beyond chance, and only of several sites; a weakest spot only below the pass mark."""
    if len(kit.comparison.ranks) < 2:
        return
    found = [callout for callout in (*_changes(kit), _weakest(kit)) if callout]
    if found:
        wide = (kit.paper.text_width - 2 * _GAP) / 3
        yield Part(
            kit.words("pack_ranking"),
            [Gap(6 * MM), Row(found, [wide] * len(found), _GAP)],
            fresh=False,
        )


def _callout(kit: PackKit, label: str, title: str, detail: str, site: str) -> Block:
    return Stack(
        [
            Rule(),
            Gap(1.6 * MM),
            Text.of(kit.words(label), LABEL),
            Text.of(title, HEADING, limit=3),
            *([Text.of(detail, TABLE, limit=2)] if detail else []),
            PageLink(kit, kit.target("site", site), "pack_page"),
        ]
    )


def _changes(kit: PackKit) -> list[Block]:
    clear = [
        (change.points, rank)
        for rank in kit.comparison.ranks
        if rank.ranks and (change := rank.summary.change) and change.clear
    ]
    if not clear:
        return []
    sign = -1 if kit.standard.demerit else 1
    ordered = sorted(clear, key=lambda pair: sign * pair[0])
    made = []
    for label, title, (points, rank) in (
        ("pack_improved", "pack_callout_better", ordered[-1]),
        ("pack_fell", "pack_callout_worse", ordered[0]),
    ):
        if (sign * points > 0) is (label == "pack_improved"):
            made.append(_change(kit, label, title, rank))
    return made


def _change(kit: PackKit, label: str, title: str, rank: SiteRank) -> Block:
    words, summary = kit.words, rank.summary
    assert summary.change is not None
    assert summary.score.mean is not None
    before = kit.score_sign(summary.score.mean - summary.change.points)
    return _callout(
        kit,
        label,
        words(title, site=_short(rank.path[-1]), points=kit.change(summary.change)),
        words("pack_callout_from", before=before, now=kit.score_sign(summary.score.mean)),
        rank.site,
    )


def _weakest(kit: PackKit) -> Block | None:
    """The lowest cell of the heat map, of a section with enough visits."""
    least = kit.comparison.least
    cells = [
        (cell.mean, key, row)
        for row in kit.comparison.heat.rows
        for key, cell in row.cells.items()
        if cell.mean is not None and cell.n >= least and kit.below(cell.mean)
    ]
    if not cells:
        return None
    mean, key, row = min(cells, key=lambda cell: cell[0])
    title = kit.words(
        "pack_callout_weakest", site=_short(row.path[-1]), section=kit.section(key), mean=kit.score_sign(mean)
    )
    return _callout(kit, "pack_weakest", title, _faults_there(kit, row, key), row.site or "")


def _faults_there(kit: PackKit, row: HeatRow, section: str) -> str:
    """How many of the site's faults lie in the section; nothing where it has none."""
    number = kit.standard.sections[section].number
    pareto = kit.comparison.faults_of(kit.comparison.sites[row.site or ""])
    there = sum(
        fault.count
        for fault in pareto.rows
        if kit.standard.items[fault.item].number.partition(".")[0] == number
    )
    return kit.words("pack_callout_faults", n=there, total=pareto.total) if pareto.total else ""


def _short(name: str) -> str:
    """A name that leaves room for what is said of it."""
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1].rstrip() + "…"


@dataclass
class PageLink(Block):
    """A line that says on which page a place is, and leads there; nothing where there is no such place."""

    kit: PackKit
    target: str
    key: str

    def height(self, width: float) -> float:  # noqa: ARG002
        return TABLE.leading

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:  # noqa: ARG002
        page = pen.page_of.get(self.target)
        if page is not None:
            text = self.kit.words(self.key, page=page)
            wide = pen.words(x, y + TABLE.baseline, text, TABLE.in_("accent"))
            pen.link(self.target, x, y, wide, TABLE.leading)
