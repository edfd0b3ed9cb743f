"""The rows of a form: each item with its points, its boxes and a line for a note."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.checklists.template import Item, Section
from inspector.reports.pdf.block import EMPTY, Block, Gap, Row, Rule, Stack
from inspector.reports.pdf.marks import warning
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.printed.answering import places
from inspector.reports.pdf.printed.columns import BOX, Choice, Columns, choices, is_described
from inspector.reports.pdf.printed.places import ROW, Box, Place, Places
from inspector.reports.pdf.printed.sheet import Sheet
from inspector.reports.pdf.printed.told import asked_when, one_line, points
from inspector.reports.pdf.style import CHECKLIST, LABEL, MM, TABLE, Type
from inspector.reports.pdf.text import Span, Text

NUMBER, POINTS, GAP = 9 * MM, 11 * MM, 1.5 * MM
NOTE, LEAST_NOTE = 48 * MM, 34 * MM
ITEM = TABLE
SIGN = 2.6 * MM
SIGN_ROOM = "\u00a0" * 4


@dataclass(frozen=True)
class Grid:
    """How wide the parts of a row are, in points."""

    number: float
    text: float
    points: float
    boxes: Columns
    note: float

    @classmethod
    def of(cls, sheet: Sheet, boxes: Columns) -> Grid:
        scored = any(item.scored for item in sheet.template.items())
        worth = POINTS if scored and not sheet.demerit else 0
        note = max(LEAST_NOTE, NOTE - max(0, boxes.wide - 30 * MM)) + (sheet.paper.text_width - 174 * MM) / 2
        text = sheet.paper.text_width - NUMBER - worth - boxes.wide - note - 2 * GAP
        return cls(NUMBER, text, worth, boxes, note)

    @property
    def widths(self) -> list[float]:
        return [self.number, self.text, GAP, self.points, *self.boxes.widths, GAP, self.note]


def head(sheet: Sheet, grid: Grid) -> Block:
    """The head of the columns, with the rule that everything hangs from."""
    said = sheet.said
    cells: list[Block] = [Text.of(said("number"), LABEL), Text.of(said("item"), LABEL), EMPTY]
    cells.append(Text.of(said("points") if grid.points else "", LABEL, "middle"))
    cells += [Text.of(each.label, LABEL, "middle") for each in grid.boxes.responses]
    cells += [EMPTY, Text.of(said("note"), LABEL)]
    return Stack([Low(Row(cells, grid.widths)), Rule("text", 0.75)])


@dataclass
class Low(Block):
    """A row whose cells stand on its lower edge."""

    row: Row

    def height(self, width: float) -> float:
        return self.row.height(width) + 1.2 * MM

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        high = self.row.height(width)
        for cell, wide in zip(self.row.cells, self.row.widths, strict=True):
            cell.draw(pen, x, y + high - cell.height(wide), wide)
            x += wide


def section_head(sheet: Sheet, number: int, section: Section) -> Block:
    """Number, title and where its points are added up; below, when it is asked."""
    said = sheet.said
    title = Text.of(sheet.text(section.title), TABLE.strong())
    worth: Block = EMPTY
    wide = 0.0
    if any(item.scored for item in section.items) and not section.repeat:
        possible = sheet.possible_of(section)
        most = "" if sheet.demerit or not possible else said("print_of", possible=said.points(possible))
        worth = Points(said("points"), most)
        wide = 46 * MM
    width = sheet.paper.text_width - NUMBER - wide
    about: list[Block] = [Text.of(said.capital(each), LABEL) for each in asked_when(sheet, section)]
    row = Row([Text.of(str(number), TABLE.strong()), Stack([title, *about]), worth], [NUMBER, width, wide])
    return Stack([Gap(2.2 * MM), row, Gap(0.9 * MM), Rule("line-strong", 0.6)])


@dataclass
class Points(Block):
    """Points ____ of 9, at the right."""

    label: str
    most: str

    def height(self, width: float) -> float:  # noqa: ARG002
        return TABLE.leading

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        baseline, right = y + TABLE.baseline, x + width
        if self.most:
            right -= pen.words(right, baseline, self.most, TABLE, "right") + 1 * MM
        pen.rule(right - 12 * MM, baseline + 1, right, baseline + 1, "text", 0.7)
        pen.words(right - 13 * MM, baseline, self.label, TABLE, "right")


def item_row(sheet: Sheet, item: Item, grid: Grid) -> Block:
    """One item with its place to write; a row never splits."""
    found = choices(sheet, item)
    number = Text.of(sheet.template.numbers[item.key], ITEM.in_("text2"))
    worth = Text.of(worth_of(sheet, item), ITEM.in_("text2"), "middle")
    if not is_described(item) and grid.boxes.serve(found):
        boxes = _boxes(sheet, item, grid, found)
        below: Block | None = None
    else:
        boxes, below = _beside(sheet, item, grid)
    text = item_text(sheet, item)
    cells: list[Block] = [number, text, EMPTY, worth, *boxes, EMPTY, _note(sheet, item)]
    widths = [
        *grid.widths[:4],
        *(grid.boxes.widths if len(boxes) != 1 else [grid.boxes.wide]),
        GAP,
        grid.note,
    ]
    row = Row(cells, widths, least=ROW - 0.8 * MM, centred=True)
    return ItemRow(row, below, grid, item.type not in ("text", "signature"))


def item_text(sheet: Sheet, item: Item) -> Block:
    """The text, with the sign of a critical item; below it when it is asked, and what it demands."""
    lines: list[Block] = [
        Critical(sheet.text(item.text)) if item.critical else Text.of(sheet.text(item.text), ITEM)
    ]
    told = [*asked_when(sheet, item)]
    if item.bonus:
        told.append(sheet.said.lower(sheet.said("print_bonus")))
    if item.require.note == "always":
        told.append(sheet.said("print_note_always"))
    if told:
        lines.append(Text.of(one_line(sheet, told), LABEL))
    return Stack(lines)


def worth_of(sheet: Sheet, item: Item) -> str:
    """The points an item can earn, as its row shows them."""
    if not item.scored or sheet.demerit:
        return ""
    if item.bonus:
        marker = sheet.marking.markers[item.key]
        best = sheet.marking.points(marker.best.earned, 0).earned
        return f"+{sheet.said.points(best)}"
    return sheet.said.points(sheet.possible(item))


def _boxes(sheet: Sheet, item: Item, grid: Grid, found: tuple[Choice, ...]) -> list[Block]:
    by_response = {each.response: each for each in found}
    boxes: list[Block] = []
    for response in grid.boxes.responses:
        choice = by_response.get(response)
        boxes.append(Box(_beside_box(sheet, item, choice)) if choice else EMPTY)
    return boxes


def _beside_box(sheet: Sheet, item: Item, choice: Choice) -> str:
    """The points of a box that earns neither all nor nothing, nor what stands above it."""
    if not item.scored or not choice.score or (choice.response.share == 1 and not sheet.demerit):
        return ""
    worth = points(sheet, item, choice.score)
    return "" if worth == choice.response.label else worth


def _beside(sheet: Sheet, item: Item, grid: Grid) -> tuple[list[Block], Block | None]:
    """The place to answer in the room of the boxes where it fits there, else below the text."""
    place = places(sheet, item)
    empty: list[Block] = [EMPTY]
    if isinstance(place, Places) and place.natural() <= grid.boxes.wide:
        return [place], None
    return empty, place


def _note(sheet: Sheet, item: Item) -> Block:
    if item.require.photo == "always" and item.type != "photo":
        return Places([Place(BOX, sheet.said("print_photo_taken"))], LABEL)
    return EMPTY


@dataclass
class Critical(Block):
    """A text with the sign of a critical item after its last word."""

    text: str
    type: Type = ITEM

    def _broken(self) -> Text:
        return Text((Span(self.text, self.type), Span(SIGN_ROOM, self.type)))

    def height(self, width: float) -> float:
        return self._broken().height(width)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        text = self._broken()
        text.draw(pen, x, y, width)
        lines = text.lines(width)
        end = sum(piece.width for piece in lines[-1])
        room = Text.of(SIGN_ROOM, self.type).natural(width)
        top = y + (len(lines) - 1) * text.leading + (text.leading - SIGN) / 2 - 0.2
        warning(pen, x + end - room + 1.2 * MM, top, SIGN, filled=False)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        return self._broken().split(width, room)


@dataclass
class ItemRow(Block):
    """The row with a hairline below it, a dark one under its note."""

    row: Row
    below: Block | None
    grid: Grid
    noted: bool

    def height(self, width: float) -> float:
        below = self.below.height(width - NUMBER) + 1 * MM if self.below else 0
        return self.row.height(width) + 0.8 * MM + below

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        high = self.row.height(width)
        self.row.draw(pen, x, y + 0.4 * MM, width)
        note = x + width - self.grid.note
        down = y + high + 0.8 * MM
        if self.noted:
            pen.rule(note, down, x + width, down, "text2", 0.6)
        if self.below:
            self.below.draw(pen, x + NUMBER, down + 0.4 * MM, width - NUMBER)
            down = y + self.height(width)
            pen.rule(x, down, x + width, down, "line", 0.5)
        else:
            pen.rule(x, down, note - GAP, down, "line", 0.5)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """Only a text longer than a page is split."""
        halves = self.row.split(width, room - 0.8 * MM)
        if halves is None:
            return None
        return halves[0], Stack([halves[1], *([self.below] if self.below else []), Rule()])


def info_row(sheet: Sheet, item: Item) -> Block:
    """What is only to be read, across the page."""
    asked = map(sheet.said.capital, asked_when(sheet, item))
    lines = [Text.of(sheet.text(item.text), CHECKLIST.strong()), *(Text.of(each, LABEL) for each in asked)]
    if item.guidance:
        lines.append(Text.of(sheet.text(item.guidance), CHECKLIST))
    width = sheet.paper.text_width - NUMBER
    row = Row([Text.of(sheet.template.numbers[item.key], ITEM.in_("text2")), Stack(lines)], [NUMBER, width])
    return Stack([Gap(0.9 * MM), row, Gap(0.9 * MM), Rule("line", 0.5)])
