"""A repeated section on a form: a column for each entry, and a name line above for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from inspector.checklists.template import Item, MultiItem, RatingItem, Section
from inspector.reports.pdf.block import EMPTY, Block, Gap, Row, Rule, Stack
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.printed.columns import BOX, Choice, choices
from inspector.reports.pdf.printed.places import ROW, Blank, Lines, draw_box
from inspector.reports.pdf.printed.rows import (
    ITEM,
    NUMBER,
    POINTS,
    info_row,
    item_text,
    section_head,
    worth_of,
)
from inspector.reports.pdf.printed.sheet import Sheet
from inspector.reports.pdf.printed.told import bands, points, scale_values
from inspector.reports.pdf.style import LABEL, MM, TABLE
from inspector.reports.pdf.text import Text

CELL, FRAME, MOST = 11.5 * MM, 9.5 * MM, 8
NAMES_ACROSS, NAME = 4, 10 * MM
WRITTEN_OUT = ("text", "scan", "signature", "date")
"""Too long for a cell: written on a line of its own for each entry."""


def entries(sheet: Sheet, number: int, section: Section) -> Iterator[Block]:
    """The section's blocks: head, names, legend, the table, and the points of each entry."""
    said, count = sheet.said, columns_of(section)
    assert section.repeat
    what = sheet.text(section.repeat.title)
    shared = _shared(sheet, section)
    told = [said("print_each", what=what)]
    if section.repeat.max > count:
        told.append(said("print_more_entries", n=count))
    if shared:
        told.append(said("print_write", codes=_legend(sheet, shared)))
    names = _names(what, count, sheet.paper.text_width - NUMBER)
    width = sheet.paper.text_width - NUMBER
    about = Row([EMPTY, Text.of(said("print_sentence_gap").join(told), LABEL)], [NUMBER, width])
    above = Row([EMPTY, names], [NUMBER, width])
    yield Stack(
        [
            section_head(sheet, number, section),
            Gap(1 * MM),
            about,
            above,
            Gap(2 * MM),
            entry_head(sheet, section),
        ]
    )
    for item in section.items:
        yield info_row(sheet, item) if item.type == "info" else _row(sheet, item, count, shared)
    if any(item.scored for item in section.items):
        yield _sum(sheet, section, count)


def columns_of(section: Section) -> int:
    """How many entries a form has room for."""
    return max(1, min(MOST, section.repeat.max)) if section.repeat else 0


def _names(what: str, count: int, width: float) -> Block:
    across = min(NAMES_ACROSS, count)
    wide = (width - (across - 1) * 4 * MM) / across
    blanks: list[Block] = [Blank(f"{what} {turn}", NAME) for turn in range(1, count + 1)]
    blanks += [EMPTY] * (-count % across)
    rows = [Row(blanks[at : at + across], [wide] * across, 4 * MM) for at in range(0, len(blanks), across)]
    return Stack([block for row in rows for block in (Gap(1 * MM), row)])


def _shared(sheet: Sheet, section: Section) -> tuple[Choice, ...]:
    """The widest set of responses of the section's choices: its legend is said once, at the head."""
    sets = [choices(sheet, item) for item in section.items if not isinstance(item, RatingItem)]
    return max(sets, key=len, default=())


def _legend(sheet: Sheet, found: Sequence[Choice]) -> str:
    """What is written for each response: its score where that is a plain digit of its own, else its turn."""
    return sheet.said.listed(
        f"{code} {choice.response.label}" for code, choice in zip(_codes(found), found, strict=True)
    )


def _codes(found: Sequence[Choice]) -> list[str]:
    scores = [choice.score for choice in found if choice.score is not None]
    plain = len(set(scores)) == len(scores) and all(
        0 <= score <= 9 and score == int(score) for score in scores
    )
    codes = []
    for turn, choice in enumerate(found, 1):
        if choice.score is None:
            codes.append("–")
        else:
            codes.append(str(int(choice.score)) if plain else str(turn))
    return codes


def entry_head(sheet: Sheet, section: Section) -> Block:
    """The numbers of the entries above their columns."""
    count = columns_of(section)
    cells: list[Block] = [
        EMPTY,
        EMPTY,
        Text.of("" if sheet.demerit else sheet.said("points"), LABEL, "middle"),
    ]
    cells += [Text.of(str(turn), LABEL, "middle") for turn in range(1, count + 1)]
    return Stack([Row(cells, _widths(sheet, count)), Gap(0.8 * MM), Rule("text", 0.75)])


def _widths(sheet: Sheet, count: int) -> list[float]:
    text = sheet.paper.text_width - NUMBER - POINTS - count * CELL
    return [NUMBER, text, POINTS, *[CELL] * count]


def _row(sheet: Sheet, item: Item, count: int, shared: tuple[Choice, ...]) -> Block:
    written_out = item.type in WRITTEN_OUT
    words: list[Block] = [item_text(sheet, item)]
    if about := _about(sheet, item, shared):
        words.append(Text.of(about, LABEL))
    cells: list[Block] = [Text.of(sheet.template.numbers[item.key], ITEM.in_("text2")), Stack(words)]
    cells.append(Text.of(worth_of(sheet, item), ITEM.in_("text2"), "middle"))
    cells += [EMPTY if written_out else Cell(BOX if item.type == "photo" else FRAME)] * count
    row = Row(cells, _widths(sheet, count), least=ROW - 0.4 * MM, centred=True)
    below: list[Block] = []
    if written_out:
        below = [_lines(sheet, count), Gap(1 * MM)]
    return Stack([Gap(0.4 * MM), row, *below, Rule("line", 0.5)])


def _lines(sheet: Sheet, count: int) -> Block:
    half = (sheet.paper.text_width - NUMBER - 4 * MM) / 2
    labels = [str(turn) for turn in range(1, count + 1)]
    split = -(-count // 2)
    halves: list[Block] = [Lines(labels[:split]), Lines(labels[split:])]
    return Row([EMPTY, halves[0], EMPTY, halves[1]], [NUMBER, half, 4 * MM, half])


def _about(sheet: Sheet, item: Item, shared: tuple[Choice, ...]) -> str:
    """What is to be written into the cells of an item, where the head does not say it."""
    said = sheet.said
    found = choices(sheet, item)
    codes = dict(zip((each.response for each in shared), _codes(shared), strict=True))
    if found:
        own = dict(zip((each.response for each in found), _codes(found), strict=True))
        if isinstance(item, RatingItem):
            values = scale_values(item)
            anchors = [f"{value} {sheet.text(label)}" for value, label in sorted(item.scale.labels.items())]
            low_high = said("print_from_to", low=values[0], high=values[-1])
            return said("print_write", codes=said.listed(anchors) if anchors else low_high)
        if all(codes.get(response) == code for response, code in own.items()):
            return ""
        return said("print_write", codes=_legend(sheet, found))
    if isinstance(item, MultiItem):
        options = sheet.template.options(item)
        return said(
            "print_write",
            codes=said.listed(f"{turn} {sheet.text(each.label)}" for turn, each in enumerate(options, 1)),
        )
    if item.type in ("number", "duration"):
        unit = said("print_seconds") if item.type == "duration" else sheet.text(getattr(item, "unit", None))
        told = (
            [f"{words}: {points(sheet, item, band.score)}" for words, band in bands(sheet, item)]
            if item.scored
            else []
        )
        return said("print_list_wide").join(part for part in (unit, *told) if part)
    return said("print_photo_taken") if item.type == "photo" else ""


@dataclass
class Cell(Block):
    """A frame to write a figure in."""

    wide: float

    def height(self, width: float) -> float:  # noqa: ARG002
        return BOX

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        draw_box(pen, x + (width - self.wide) / 2, y, self.wide)


def _sum(sheet: Sheet, section: Section, count: int) -> Block:
    """The points of each entry."""
    said = sheet.said
    most = "" if sheet.demerit else said.points(sheet.possible_of(section))
    cells: list[Block] = [EMPTY, Text.of(said("print_points_each"), TABLE.strong())]
    cells += [Text.of(most, ITEM.in_("text2"), "middle"), *[Cell(FRAME)] * count]
    row = Row(cells, _widths(sheet, count), least=ROW, centred=True)
    return Stack([Gap(0.4 * MM), row])
