"""The whole checklist, compact: every item with its answer, points, note and photos."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from inspector.reports.data import Group, ItemLine, Mark, PhotoLine, SectionLine
from inspector.reports.pdf.bars import Bar, below_pass
from inspector.reports.pdf.block import EMPTY, Block, Box, Gap, Row, Stack, Target
from inspector.reports.pdf.book import Part
from inspector.reports.pdf.kit import Kit, fault_target, photo_target, row_target
from inspector.reports.pdf.marks import SIZE, draw_mark, warning
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.style import BODY, CHECKLIST, LABEL, MM, PAGE_HEADING
from inspector.reports.pdf.tables import GAP, Column, filled, table_head
from inspector.reports.pdf.text import Span, Text

ROW = 4.65 * MM
_BAR = 16 * MM
_PAD = (ROW - CHECKLIST.leading) / 2
_LEGEND = (Mark.MET, Mark.PARTLY, Mark.FAILED, Mark.CRITICAL, Mark.NOT_APPLICABLE, Mark.UNANSWERED)


def checklist(kit: Kit) -> Part:
    words = kit.words
    columns = filled(
        [
            Column(words("number"), 9 * MM - GAP),
            Column(words("item"), 0),
            Column(words("answer"), 26 * MM - GAP),
            Column(words("points"), 12 * MM - GAP, "right"),
            Column("", 2 * MM - GAP),
            Column(words("note"), 46 * MM - GAP),
            Column(words("photo_head"), 11 * MM, "right"),
        ],
        1,
        kit.paper.text_width,
    )
    head = table_head(columns)
    title = Stack(
        [
            Target("checklist", words("checklist")),
            Row(
                [Text.of(words("checklist"), PAGE_HEADING), _Legend(kit)],
                [66 * MM, kit.paper.text_width - 66 * MM],
            ),
            Gap(3 * MM),
        ]
    )
    flow = [block for section in kit.data.sections for block in _section(kit, section, columns)]
    flow[:1] = [Stack([title, head, *flow[:1]])]
    return Part(words("checklist"), flow, head, joins=True)


def _section(kit: Kit, section: SectionLine, columns: Sequence[Column]) -> Iterator[Block]:
    """The section's row stays with the first two rows after it."""
    rows: list[Block] = []
    for group in section.groups:
        items = [_item_row(kit, item, columns) for item in group.items]
        if group.title is not None:  # stays with its first item
            items[:1] = [Stack([_entry_row(kit, group, columns), *items[:1]])]
        rows += items
    yield Stack([_section_row(kit, section, columns), *rows[:2]])
    yield from rows[2:]


def _section_row(kit: Kit, section: SectionLine, columns: Sequence[Column]) -> Block:
    words, data = kit.words, kit.data
    strong = BODY.strong()
    low = below_pass(section.points.percent, data.pass_mark) and not data.demerit
    result: list[Span] = []
    if section.points.percent is not None:
        percent = words.percent_sign(section.points.percent, data)
        result.append(Span(percent, strong.in_("fault") if low else strong))
    if low:
        result.append(Span("  " + words("below_pass"), BODY.in_("fault")))
    bar: Block = EMPTY if data.demerit else _SectionBar(section.points.percent, data.pass_mark)
    cells: list[Block] = [
        Text.of(str(section.number), strong),
        Text.of(section.title, strong),
        bar,
        _points(kit, section),
        EMPTY,
        Text(result) if result else EMPTY,
        EMPTY,
    ]
    row = Row(cells, _section_widths(columns), GAP)
    target = Target(f"section-{section.key}", f"{section.number} {section.title}", 1)
    return Stack([target, Box(row, (2 * MM, 0, 0.5 * MM, 0), below="text2")])


def _section_widths(columns: Sequence[Column]) -> list[float]:
    """The points, in larger type than an item's, have the room that the bar leaves beside it."""
    number, title, answer, points, *rest = (column.width for column in columns)
    return [number, title, _BAR, answer + points - _BAR, *rest]


def _points(kit: Kit, section: SectionLine) -> Block:
    words, possible = kit.words, section.points.possible
    if possible == 0:
        return EMPTY
    spans = [Span(words.points(section.points.earned), BODY.strong())]
    if possible is not None:
        spans.append(
            Span(words("points_slash", earned="", possible=words.points(possible)), BODY.in_("text2"))
        )
    return Text(spans, "right")


@dataclass
class _SectionBar(Block):
    percent: Fraction | None
    pass_mark: Fraction | None

    def height(self, width: float) -> float:  # noqa: ARG002
        return BODY.leading

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:  # noqa: ARG002
        if self.percent is not None:
            Bar(self.percent, self.pass_mark, 3.4 * MM, 2.4 * MM).draw(pen, x, y + 1.3, _BAR)


def _entry_row(kit: Kit, group: Group, columns: Sequence[Column]) -> Block:
    """The head of one entry of a repeated section."""
    words, strong = kit.words, CHECKLIST.strong()
    points = group.points
    shown = EMPTY if points is None else _entry_points(kit, points.earned, points.possible)
    percent = "" if points is None or kit.data.demerit else words.percent_sign(points.percent, kit.data)
    cells: list[Block] = [
        EMPTY,
        Text.of(group.title or words("no_title"), strong),
        EMPTY,
        shown,
        EMPTY,
        Text.of(percent, strong),
        EMPTY,
    ]
    row = Row(cells, [column.width for column in columns], GAP)
    return Box(row, (_PAD + 1 * MM, 0, _PAD, 0), fill="canvas", below="line")


def _entry_points(kit: Kit, earned: Fraction, possible: Fraction | None) -> Block:
    words = kit.words
    text = words.points(earned)
    if possible is not None:
        text = words("points_slash", earned=text, possible=words.points(possible))
    return Text.of(text, CHECKLIST.strong(), "right")


def _item_row(kit: Kit, item: ItemLine, columns: Sequence[Column]) -> Block:
    row = _told_row(kit, item, columns) if item.kind == "text" else _judged_row(kit, item, columns)
    return Stack([Target(row_target(item)), Box(row, (_PAD, 0, _PAD, 0), below="line")])


def _told_row(kit: Kit, item: ItemLine, columns: Sequence[Column]) -> Row:
    """An answer in words takes the width of answer, points and note."""
    widths = [column.width for column in columns]
    told = Text.of("\n".join(part for part in (kit.words.answer(item), item.note) if part), CHECKLIST)
    cells: list[Block] = [
        Text.of(item.number, CHECKLIST.in_("text2")),
        Text.of(item.text, CHECKLIST),
        _Answer(item.mark, told),
        _photo_links(kit, item.photos),
    ]
    return Row(cells, [*widths[:2], sum(widths[2:-1]) + GAP * (len(widths) - 4), widths[-1]], GAP)


def _judged_row(kit: Kit, item: ItemLine, columns: Sequence[Column]) -> Row:
    type_ = CHECKLIST.strong(item.failed)
    link = fault_target(item) if item.failed else None
    cells: list[Block] = [
        Text.of(item.number, CHECKLIST.in_("text2")),
        _ItemText(item, Text((Span(item.text, type_, link),))),
        _Answer(item.mark, Text.of(kit.words.answer(item), type_)),
        Text.of(kit.points(item), CHECKLIST, "right"),
        EMPTY,
        _note(kit, item),
        _photo_links(kit, item.photos),
    ]
    return Row(cells, [column.width for column in columns], GAP)


def _note(kit: Kit, item: ItemLine) -> Text:
    """The note; where an answer was given in bulk, that too."""
    if not item.in_bulk:
        return Text.of(item.note, CHECKLIST)
    in_bulk = Span(kit.words("in_bulk"), CHECKLIST.in_("text2"))
    return Text((Span(f"{item.note} ", CHECKLIST), in_bulk) if item.note else (in_bulk,))


def _photo_links(kit: Kit, photos: Sequence[PhotoLine]) -> Block:
    """The numbers of an item's photos, which follow each other: 5, or 2, 3, or 181–188."""
    if not photos:
        return EMPTY
    first, last = photos[0], photos[-1]
    type_ = CHECKLIST.in_("accent")
    spans = [Span(str(first.number), type_, photo_target(first))]
    if last is not first:
        between = "–" if len(photos) > 2 else kit.words("list")
        spans.append(Span(between, CHECKLIST.in_("text2")))
        spans.append(Span(str(last.number), type_, photo_target(last)))
    return Text(spans, "right")


@dataclass
class _ItemText(Block):
    """An item's text; a critical one ends in a triangle."""

    item: ItemLine
    text: Text

    def height(self, width: float) -> float:
        return self.text.height(width - self._room)

    @property
    def _room(self) -> float:
        return 4 * MM if self.item.critical else 0

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        self.text.draw(pen, x, y, width - self._room)
        if self.item.critical:
            last = self.text.lines(width - self._room)[-1]
            right = x + sum(piece.width for piece in last) + 0.8 * MM
            low = y + self.text.height(width - self._room) - CHECKLIST.leading
            warning(pen, right, low + 0.4 * MM, 2.6 * MM, filled=False)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        return self.text.split(width - self._room, room)


@dataclass
class _Answer(Block):
    """A mark with the answer beside it."""

    mark: Mark
    text: Text

    def height(self, width: float) -> float:
        return self.text.height(width - self._room)

    @property
    def _room(self) -> float:
        return 0 if self.mark is Mark.PLAIN else SIZE + 1.4 * MM

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        draw_mark(pen, self.mark, x, y + (CHECKLIST.leading - SIZE) / 2, SIZE)
        self.text.draw(pen, x + self._room, y, width - self._room)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        return self.text.split(width - self._room, room)


@dataclass
class _Legend(Block):
    """What the marks mean: those that occur, at the right end."""

    kit: Kit

    def height(self, width: float) -> float:  # noqa: ARG002
        return PAGE_HEADING.leading

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        data, words = self.kit.data, self.kit.words
        baseline, right = y + 15, x + width
        if any(item.critical for item in data.items):
            right -= pen.words(right, baseline, words("legend_critical_item"), LABEL, "right") + 4 * MM
            warning(pen, right, baseline - SIZE + 1.2, SIZE, filled=False)
            right -= 4.5 * MM
        for mark in reversed(_LEGEND):
            if data.count(mark):
                right -= pen.words(right, baseline, words(f"legend_{mark}"), LABEL, "right") + 4 * MM
                draw_mark(pen, mark, right, baseline - SIZE + 1.2, SIZE)
                right -= 4.5 * MM
