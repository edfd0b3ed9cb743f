"""The page of a site: its figures, sections, trend, last inspections and most frequent faults."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from inspector.analysis.heat import HeatRow
from inspector.analysis.ranking import SiteRank
from inspector.analysis.visits import Visit
from inspector.checklists.score import Outcome
from inspector.reports.data import Mark
from inspector.reports.pdf.bars import BarRow, PassHead
from inspector.reports.pdf.block import EMPTY, Block, Gap, Row, Stack, Target
from inspector.reports.pdf.book import Part
from inspector.reports.pdf.marks import MarkBlock
from inspector.reports.pdf.pack.callouts import PageLink
from inspector.reports.pdf.pack.faults import faults
from inspector.reports.pdf.pack.kit import PackKit
from inspector.reports.pdf.pack.tiles import Tile, change_tile, critical_tile, passed_tile, tiles_row
from inspector.reports.pdf.pack.where import trend_block
from inspector.reports.pdf.style import HEADING, LABEL, MM, PAGE_HEADING, STANDARD, TABLE
from inspector.reports.pdf.tables import GAP, Column, filled, table_head, table_row
from inspector.reports.pdf.text import Text

_LEFT = 87 * MM
_APART = 8 * MM
_TREND = 56 * MM
_ROW, _VISIT_ROW = 5.6 * MM, 6.1 * MM
_BAR = 19 * MM
_VISITS, _FAULTS = 12, 8
_FAULT_BAR = 10 * MM


def sites(kit: PackKit) -> Iterator[Part]:
    """In the order of the ranking."""
    rows = {row.site: row for row in kit.comparison.heat.rows}
    for place, rank in enumerate(kit.comparison.ranks):
        yield _site(kit, rank, rows[rank.site], kit.comparison.sites.get(rank.site, []), first=place == 0)


def _site(kit: PackKit, rank: SiteRank, heat: HeatRow, visits: Sequence[Visit], *, first: bool) -> Part:
    words, name = kit.words, rank.path[-1]
    right = kit.paper.text_width - _LEFT - _APART
    earlier = [visit for visit in kit.comparison.earlier if visit.site == rank.site]
    most_frequent = faults(kit, kit.comparison.faults_of(visits), right, _FAULTS, _FAULT_BAR, 3)
    flow: list[Block] = [
        *([Target(kit.target("sites"), words("xl_sites"), 1)] if first else []),
        Target(kit.target("site", rank.site), name, 2),
        Text.of(name, PAGE_HEADING, limit=3),
        *([Text.of(words.joined(*rank.path[:-1]), STANDARD, limit=2)] if len(rank.path) > 1 else []),
        _links(kit, rank.site),
        Gap(4 * MM),
        _figures(kit, rank),
        Gap(7 * MM),
        _upper(kit, heat, [*earlier, *visits], right),
        Gap(7 * MM),
        Row([_visits(kit, visits), most_frequent], [_LEFT, right], _APART),
    ]
    return Part(name, flow)


def _links(kit: PackKit, site: str) -> Block:
    """To its rows in the ranking and in the heat map."""
    places = (("rank", "pack_in_ranking"), ("heat", "pack_in_heat"))
    links = [PageLink(kit, kit.target(kind, site), key) for kind, key in places]
    return Row(links, [kit.paper.text_width / 3] * len(links))


def _figures(kit: PackKit, rank: SiteRank) -> Block:
    words, summary = kit.words, rank.summary
    ranked = sum(one.ranks is not None for one in kit.comparison.ranks)
    if rank.ranks:
        place = Tile(kit.ranks(rank.ranks), words("pack_rank_of", n=ranked))
    else:
        place = Tile(kit.ranks(None), words("pack_rank_none", least=kit.comparison.least))
    label = words("pack_mean_single" if summary.score.n else "pack_no_score")
    if summary.score.interval:
        label = words("pack_mean_interval", interval=kit.interval(summary.score.interval))
    low = kit.below(summary.score.mean)
    return tiles_row(
        kit,
        [
            place,
            Tile(kit.score_sign(summary.score.mean), label, "fault" if low else "text"),
            Tile(str(summary.visits), words.plural("pack_inspections", summary.visits)),
            *passed_tile(kit, summary),
            critical_tile(kit, summary),
            change_tile(kit, summary),
        ],
    )


def _upper(kit: PackKit, heat: HeatRow, visits: Sequence[Visit], right: float) -> Block:
    """The sections beside the trend; the trend alone where sections have no percent."""
    scored = [key for key in kit.standard.section_order if heat.cells[key].mean is not None]
    trend = trend_block(kit, visits, _TREND)
    if not scored:
        return trend
    return Row([_sections(kit, heat, scored), trend], [_LEFT, right], _APART)


def _sections(kit: PackKit, heat: HeatRow, keys: Sequence[str]) -> Block:
    """Each section's mean as a bar, and that of all sites beside it."""
    words, everywhere = kit.words, kit.comparison.heat.all
    columns = filled(
        [
            Column("", 4 * MM),
            Column(words("xl_section"), 0),
            Column("", _BAR),
            Column(words("pack_mean"), 15 * MM, "right"),
            Column(words("pack_all_mean"), 10 * MM, "right"),
        ],
        1,
        _LEFT,
    )
    left = columns[0].width + columns[1].width + 2 * GAP
    rows = []
    for key in keys:
        mean = heat.cells[key].mean
        low = kit.below(mean)
        section = kit.standard.sections[key]
        cells: list[Block] = [
            Text.of(section.number, TABLE.in_("text2")),
            Text.of(section.text, TABLE.strong(low), limit=2),
            EMPTY,
            Text.of(kit.score(mean), TABLE.strong().in_("fault" if low else "text"), "right"),
            Text.of(kit.score(everywhere.cells[key].mean), TABLE.in_("text2"), "right"),
        ]
        row = table_row(columns, cells, _ROW, pad=0.6 * MM)
        rows.append(BarRow(row, left, _BAR, mean, kit.standard.pass_mark))
    head: Block = table_head(columns)
    if kit.standard.pass_mark is not None:
        head = PassHead(head, left, _BAR, kit.standard.pass_mark, words)
    return Stack([Text.of(words("sections"), HEADING), Gap(0.8 * MM), head, *rows])


def _visits(kit: PackKit, visits: Sequence[Visit]) -> Block:
    """The last ones, newest first."""
    words = kit.words
    columns = filled(
        [
            Column(words("pack_date"), 21 * MM),
            Column(words("pack_subject"), 0),
            Column("", 4 * MM),
            Column(words("points") if kit.standard.demerit else words("score"), 15 * MM, "right"),
            Column(words("failed_short"), 11 * MM, "right"),
        ],
        1,
        _LEFT,
    )
    last = list(reversed(visits[-_VISITS:]))
    rows = [_visit(kit, visit, columns) for visit in last]
    heading: list[Block] = [Text.of(words("pack_last_visits"), HEADING)]
    if len(last) < len(visits):
        heading.append(Text.of(words("pack_last_of", n=len(last), total=len(visits)), LABEL))
    return Stack([*heading, Gap(0.8 * MM), table_head(columns), *rows])


def _visit(kit: PackKit, visit: Visit, columns: Sequence[Column]) -> Block:
    words = kit.words
    low = visit.outcome is Outcome.FAIL
    subject = visit.subject or words(f"method_{visit.method}")
    cells: list[Block] = [
        Text.of(words.date(visit.visited_on, "date_short"), TABLE.in_("text2")),
        Text.of(subject, TABLE, limit=1),
        MarkBlock(_mark(visit)),
        Text.of(kit.score(visit.score), TABLE.strong().in_("fault" if low else "text"), "right"),
        Text.of(str(len(visit.failed)), TABLE, "right"),
    ]
    return table_row(columns, cells, _VISIT_ROW)


def _mark(visit: Visit) -> Mark:
    if visit.outcome is None:
        return Mark.PLAIN
    if visit.outcome is Outcome.PASS:
        return Mark.MET
    return Mark.CRITICAL if visit.critical else Mark.FAILED
