"""Scores of the sections: bars with the pass mark, or a radar with its table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from inspector.reports.data import Mark, SectionLine
from inspector.reports.pdf.bars import BarRow, PassHead, below_pass
from inspector.reports.pdf.block import EMPTY, Block, Gap, Row, Stack
from inspector.reports.pdf.dimensions import dimensions
from inspector.reports.pdf.kit import Kit
from inspector.reports.pdf.marks import triangle, warning
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.radar import Radar
from inspector.reports.pdf.since import since_last
from inspector.reports.pdf.style import HEADING, LABEL, MM, TABLE
from inspector.reports.pdf.tables import GAP, Column, filled, table_head, table_row
from inspector.reports.pdf.text import Text
from inspector.reports.words import Words

SIDE = 43 * MM
ROW = 7 * MM
LOW_ROW = 5.6 * MM
_BAR = 31 * MM


def sections_block(kit: Kit, row: float, most: int, *, since: bool = True, judged: bool = True) -> Block:
    """Sections beside dimensions (`judged`) and changes (`since`). At most so many rows; the rest is in the
    checklist."""
    if kit.data.radar and len(kit.data.sections) <= most:
        return _radar_block(kit, row, since=since, judged=judged)
    width = kit.paper.text_width
    side = dimensions(kit, SIDE) if judged else []
    side += since_last(kit, SIDE) if since else []
    if not side:
        return section_table(kit, width, row, most)
    left = width - SIDE - 7 * MM
    return Row([section_table(kit, left, row, most), Stack(side)], [left, SIDE], 7 * MM)


@dataclass(frozen=True, slots=True)
class _Shown:
    """Which columns the table has beside number, title and points."""

    bars: bool
    scores: bool
    counts: bool
    changes: bool


def section_table(
    kit: Kit, width: float, row: float, most: int, *, radar: bool = False, brief: bool = False
) -> Block:
    """A row a section with its score: with bars, or with a total beside a `radar`; `brief` leaves out failed
    items and change. Where not all have room, those with the lowest scores stay."""
    words, data = kit.words, kit.data
    known = any(section.before is not None for section in data.sections)
    shown = _Shown(
        bars=not (radar or data.demerit),
        scores=not data.demerit,
        counts=data.demerit or not (radar or brief),
        changes=known and not (data.demerit or brief),
    )
    columns = _columns(kit, shown, width)
    head: Block = table_head(columns)
    if shown.bars and data.pass_mark is not None:
        head = PassHead(head, _bar_left(columns), _BAR, data.pass_mark, words)
    sections = _lowest(data.sections, most)
    rows = [_section_row(kit, section, columns, row, shown) for section in sections]
    if radar and shown.scores:
        rows.append(_total_row(kit, columns, row, shown))
    heading = words("scores") if radar else words("sections_weighted" if data.weighted else "sections")
    parts: list[Block] = [Text.of(heading, HEADING), Gap(0.6 * MM), head, *rows]
    more = len(data.sections) - len(sections)
    if more:
        parts += [Gap(1 * MM), Text.of(words.plural("more_sections", more), LABEL)]
    return Stack(parts)


def _columns(kit: Kit, shown: _Shown, width: float) -> list[Column]:
    words = kit.words
    columns = [Column("", 3.6 * MM), Column("", 0)]
    if shown.bars:
        columns.append(Column("", _BAR))
    if shown.scores:
        columns.append(Column(words("score"), 11.5 * MM, "right"))
    columns.append(Column(words("points"), 14.5 * MM, "right"))
    if shown.counts:
        columns.append(Column(words("failed_short"), 10 * MM, "right"))
    if shown.changes:
        columns.append(Column(words("change"), 13.5 * MM, "right"))
    return filled(columns, 1, width)


def _lowest(sections: Sequence[SectionLine], most: int) -> Sequence[SectionLine]:
    """At most so many sections, those with the lowest scores, in the template's order."""

    def place(section: SectionLine) -> tuple[bool, Fraction]:
        percent = section.points.percent
        worst = -section.points.earned if section.points.possible is None else Fraction(0)
        return percent is None and section.points.possible is not None, worst if percent is None else percent

    kept = {section.number for section in sorted(sections, key=place)[:most]}
    return [section for section in sections if section.number in kept]


def _section_row(
    kit: Kit, section: SectionLine, columns: Sequence[Column], row: float, shown: _Shown
) -> Block:
    words, data = kit.words, kit.data
    low = below_pass(section.points.percent, data.pass_mark)
    failed, critical = section.count(Mark.FAILED, Mark.CRITICAL), section.count(Mark.CRITICAL)
    strong = TABLE.strong(low)
    cells: list[Block] = [
        Text.of(str(section.number), TABLE.in_("text2")),
        Text.of(section.title, strong, limit=3),
    ]
    if shown.bars:
        cells.append(EMPTY)
    if shown.scores:
        percent = words.percent(section.points.percent, data)
        cells.append(Text.of(percent, strong.in_("fault" if low else "text"), "right"))
    cells.append(Text.of(_points(words, section), TABLE.in_("text2"), "right"))
    if shown.counts:
        cells.append(_Failed(failed, critical > 0))
    if shown.changes:
        cells.append(_Change(section.points.percent, section.before, words))
    whole = table_row(columns, cells, row)
    if not shown.bars:
        return whole
    return BarRow(whole, _bar_left(columns), _BAR, section.points.percent, data.pass_mark)


def _bar_left(columns: Sequence[Column]) -> float:
    return columns[0].width + columns[1].width + 2 * GAP


def _points(words: Words, section: SectionLine) -> str:
    earned = words.points(section.points.earned)
    if section.points.possible is None:
        return earned
    if section.points.possible == 0:
        return ""
    return words("points_slash", earned=earned, possible=words.points(section.points.possible))


@dataclass
class _Failed(Block):
    """How many items failed, with the sign of a critical one before it."""

    failed: int
    critical: bool

    def height(self, width: float) -> float:  # noqa: ARG002
        return TABLE.leading

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        type_ = TABLE.strong() if self.failed else TABLE.in_("text2")
        wide = pen.words(x + width, y + TABLE.baseline, str(self.failed), type_, "right")
        if self.critical:
            warning(pen, x + width - wide - 3.6 * MM, y + 0.4 * MM, 2.9 * MM, filled=True)


@dataclass
class _Change(Block):
    """How far a percent moved, with a triangle that says which way."""

    now: Fraction | None
    before: Fraction | None
    words: Words

    def height(self, width: float) -> float:  # noqa: ARG002
        return TABLE.leading

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        baseline = y + TABLE.baseline
        if self.now is None or self.before is None or self.now == self.before:
            pen.words(x + width, baseline, "–", TABLE, "right")
            return
        size = 1.9 * MM
        triangle(pen, x + width - size, baseline - size + 0.5, size, up=self.now > self.before)
        text = self.words.change(self.now, self.before)
        pen.words(x + width - size - 0.8 * MM, baseline, text, TABLE, "right")


def _radar_block(kit: Kit, row: float, *, since: bool, judged: bool) -> Block:
    """The radar over what changed, beside the scores over the dimensions."""
    data, words = kit.data, kit.words
    right = 80 * MM
    left = kit.paper.text_width - right - 7 * MM
    scored = [section for section in data.sections if section.points.percent is not None]
    legend = [words("radar_now")]
    if data.before is not None:
        legend.append(words("radar_before", day=words.date(data.before.visited_on, "day")))
    if data.pass_mark is not None:
        legend.append(words("radar_pass", mark=words.points(data.pass_mark)))
    radar = [
        Text.of(words("sections"), HEADING),
        Text.of(" ".join(legend), LABEL),
        Radar(data, scored, words),
        *(since_last(kit, left) if since else ()),
    ]
    table = section_table(kit, right, row, len(data.sections), radar=True)
    scores = [table, Gap(5 * MM), *(dimensions(kit, right) if judged else ())]
    return Row([Stack(radar), Stack(scores)], [left, right], 7 * MM)


def _total_row(kit: Kit, columns: Sequence[Column], row: float, shown: _Shown) -> Block:
    words, data = kit.words, kit.data
    before = data.before.percent if data.before else None
    low = below_pass(data.total.percent, data.pass_mark)
    points = words(
        "points_slash", earned=words.points(data.total.earned), possible=words.points(data.total.possible)
    )
    percent = Text.of(
        words.percent(data.total.percent, data), TABLE.strong().in_("fault" if low else "text"), "right"
    )
    cells: list[Block] = [EMPTY, Text.of(words("total"), TABLE.strong()), percent]
    cells.append(Text.of(points, TABLE.in_("text2"), "right"))
    if shown.changes:
        cells.append(_Change(data.total.percent, before, words))
    return table_row(columns, cells, row)
