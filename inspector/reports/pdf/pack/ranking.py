"""The ranking: a row a site with its mean, its whisker, and how sure its place is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from inspector.analysis.axis import Axis, percent_axis, points_axis
from inspector.analysis.ranking import SiteRank, Standing
from inspector.reports.pdf.block import EMPTY, Block, Gap, Stack
from inspector.reports.pdf.book import Part
from inspector.reports.pdf.pack.change import Change
from inspector.reports.pdf.pack.kit import PackKit, period_name, share
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.style import HEADING, LABEL, MM, TABLE, Type
from inspector.reports.pdf.tables import GAP, Column, filled, table_head, table_row
from inspector.reports.pdf.text import Span, Text

ROW = 7.6 * MM
_CHART = 62 * MM
_INSET = 1.5 * MM
_CAP = 2 * MM
_MARK = 1.7 * MM


def ranking(kit: PackKit) -> Part:
    """The heading stays with the first rows, the note with the last."""
    words, ranks = kit.words, kit.comparison.ranks
    columns = _columns(kit)
    axis = _axis(kit)
    head = _Head(table_head(columns), columns, axis, kit)
    first, *rest = [_RankRow(_cells(kit, rank, columns), columns, axis, rank, kit) for rank in ranks]
    start = [_Heading(words("pack_ranking"), words("pack_ranking_how")), Gap(0.6 * MM), head, first]
    flow: list[Block] = [Stack(start), *rest]
    flow[-1] = Stack([flow[-1], Gap(3 * MM), Text.of(_note(kit), TABLE.in_("text2"))])
    return Part(words("pack_ranking"), flow, head=head, fresh=False)


def _columns(kit: PackKit) -> list[Column]:
    words = kit.words
    mean = words("pack_points") if kit.standard.demerit else words("pack_mean")
    columns = [
        Column(words("pack_rank"), 14 * MM),
        Column(words("site"), 0),
        Column("", _CHART),
        Column(mean, 15 * MM, "right"),
        Column("n", 8 * MM, "right"),
        Column(words("pack_passed"), 15 * MM, "right"),
        Column(words("change"), 16 * MM, "right"),
    ]
    return filled(columns, 1, kit.paper.text_width)


def _axis(kit: PackKit) -> Axis:
    """Room for all means and for the intervals of the ranked."""
    mark = kit.standard.pass_mark
    values = [
        float(rank.summary.score.mean) for rank in kit.comparison.ranks if rank.summary.score.mean is not None
    ]
    values += [] if mark is None else [float(mark)]
    for rank in kit.comparison.ranks:
        if rank.ranks and rank.summary.score.interval:
            values += rank.summary.score.interval
    return points_axis(values) if kit.standard.demerit else percent_axis(values)


def _cells(kit: PackKit, rank: SiteRank, columns: Sequence[Column]) -> Block:
    summary = rank.summary
    low = kit.below(summary.score.mean)
    return table_row(
        columns,
        [
            Text.of(kit.ranks(rank.ranks), TABLE.in_("text2")),
            _name(kit, rank, TABLE.strong(low), columns[1].width),
            EMPTY,
            Text.of(kit.score(summary.score.mean), TABLE.strong().in_("fault" if low else "text"), "right"),
            Text.of(str(summary.score.n), TABLE.in_("text2"), "right"),
            Text.of(share(summary.pass_rate, kit.words), TABLE, "right"),
            Change(kit, summary.change),
        ],
        ROW,
    )


def _name(kit: PackKit, rank: SiteRank, type_: Type, width: float) -> Block:
    """The site, and what it belongs to behind it, or below it where both have no room in a line."""
    name = Span(rank.path[-1], type_, kit.target("site", rank.site))
    if len(rank.path) == 1:
        return Text([name], limit=2)
    line = Text([name, Span("  " + rank.path[-2], LABEL)])
    if len(line.lines(width)) == 1:
        return line
    return Stack([Text([name], limit=2), Text.of(rank.path[-2], LABEL, limit=1)])


def _note(kit: PackKit) -> str:
    words, standard = kit.words, kit.standard
    parts = [words("pack_note_marks")] if standard.pass_mark is not None else []
    parts.append(words("pack_note_ranks"))
    if any(rank.ranks is None for rank in kit.comparison.ranks):
        parts.append(words("pack_note_few", least=kit.comparison.least))
    if kit.comparison.before:
        parts.append(words("pack_note_change", period=period_name(kit.comparison.period.before(), words)))
    return words("pack_sentences").join(parts)


@dataclass
class _Heading(Block):
    """A heading with a remark at the right."""

    title: str
    remark: str

    def height(self, width: float) -> float:  # noqa: ARG002
        return HEADING.leading

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        pen.words(x, y + HEADING.baseline, self.title, HEADING)
        pen.words(x + width, y + HEADING.baseline, self.remark, LABEL, "right")


def _chart_left(columns: Sequence[Column]) -> float:
    return columns[0].width + columns[1].width + 2 * GAP + _INSET


@dataclass
class _Head(Block):
    """The head of the table with the axis over the chart."""

    head: Block
    columns: Sequence[Column]
    axis: Axis
    kit: PackKit

    def height(self, width: float) -> float:
        return self.head.height(width)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        self.head.draw(pen, x, y, width)
        left, wide = x + _chart_left(self.columns), _CHART - 2 * _INSET
        baseline = y + self.height(width) - 1.2 * MM - LABEL.leading + LABEL.baseline
        mark = self.kit.standard.pass_mark
        taken = None
        if mark is not None:
            taken = left + wide * self.axis.at(float(mark))
            text = f"{self.kit.words('pass')} {self.kit.words.points(mark)}"
            pen.words(taken, baseline, text, LABEL.strong().in_("text"), "middle")
        for tick in self.axis.ticks():
            at = left + wide * self.axis.at(tick)
            if taken is None or abs(at - taken) > 8 * MM:
                pen.words(at, baseline, self.kit.words.number(f"{tick:g}"), LABEL, "middle")


@dataclass
class _RankRow(Block):
    """A row with its whisker; the lines of axis and pass mark take its whole height and join."""

    row: Block
    columns: Sequence[Column]
    axis: Axis
    rank: SiteRank
    kit: PackKit

    def height(self, width: float) -> float:
        return self.row.height(width)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        high = self.height(width)
        left, wide = x + _chart_left(self.columns), _CHART - 2 * _INSET
        for tick in self.axis.ticks():
            at = left + wide * self.axis.at(tick)
            pen.rule(at, y, at, y + high)
        if self.kit.standard.pass_mark is not None:
            at = left + wide * self.axis.at(float(self.kit.standard.pass_mark))
            pen.rule(at, y, at, y + high, "text", 1.3)
        pen.target(self.kit.target("rank", self.rank.site), y)
        draw_whisker(pen, self.rank, self.axis, left, y + high / 2, wide)
        self.row.draw(pen, x, y, width)

    def targets(self) -> Iterator[str]:
        yield self.kit.target("rank", self.rank.site)


def draw_whisker(pen: Pen, rank: SiteRank, axis: Axis, x: float, y: float, wide: float) -> None:
    """The interval as a line with caps, cut where the axis ends, and the mean as a mark."""
    score = rank.summary.score
    if score.mean is None:
        return
    ink = "text" if rank.ranks else "text2"
    if score.interval:
        low, high = (x + wide * axis.at(end) for end in score.interval)
        pen.rule(low, y, high, y, ink, 1.1, () if rank.ranks else (2.2, 1.6))
        for at, end in zip((low, high), score.interval, strict=True):
            if axis.holds(end):
                pen.rule(at, y - _CAP / 2, at, y + _CAP / 2, ink, 1.1)
    draw_standing(pen, rank.standing, x + wide * axis.at(float(score.mean)), y, ink)


def draw_standing(pen: Pen, standing: Standing | None, x: float, y: float, ink: str = "text") -> None:
    """Filled circle: meets the standard; diamond: misses it; hollow circle: not clear."""
    if standing is Standing.MISSES:
        half = _MARK * 1.2
        pen.shape([(x, y - half), (x + half, y), (x, y + half), (x - half, y)], fill="fault")
    elif standing is Standing.MEETS:
        pen.circle(x, y, _MARK, fill="ok")
    else:
        pen.circle(x, y, _MARK - 0.5, fill="paper", stroke=ink, thick=1.2)
