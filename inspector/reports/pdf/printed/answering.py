"""Where each type of item is answered on a form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from inspector.checklists.template import DurationItem, Item, MultiItem, NumberItem, RatingItem, TextItem
from inspector.reports.pdf.block import Block
from inspector.reports.pdf.fonts import clean
from inspector.reports.pdf.fonts import width as measure
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.printed.columns import BOX, Choice, choices, has_anchors
from inspector.reports.pdf.printed.places import ROW, Lines, Place, Places, draw_box
from inspector.reports.pdf.printed.sheet import Sheet
from inspector.reports.pdf.printed.told import bands, points, scale_values
from inspector.reports.pdf.style import AXIS, CHECKLIST, LABEL, MM
from inspector.reports.pdf.text import Text

FIGURE, PART, YEAR = 17 * MM, 9 * MM, 14 * MM
SIGNATURE = 16 * MM
LETTERS_A_LINE, MOST_LINES = 70, 14


def places(sheet: Sheet, item: Item) -> Block | None:
    """The place to answer an item that is not answered in columns; None for one that is only read."""
    if item.type == "info":
        return None
    if isinstance(item, TextItem):
        return Lines([""] * min(MOST_LINES, 2 + -(-item.min_length // LETTERS_A_LINE)))
    if item.type == "scan":
        return Places([*_not_applicable(sheet, item), Place(90 * MM)])
    if item.type == "signature":
        return SignatureFrame()
    if has_anchors(item):
        assert isinstance(item, RatingItem)
        return Anchors(sheet, item, choices(sheet, item))
    return Places([*_places(sheet, item), *_not_applicable(sheet, item)])


def _places(sheet: Sheet, item: Item) -> Iterator[Place]:
    said = sheet.said
    found = choices(sheet, item)
    if found:
        for choice in found:
            yield Place(BOX, _label(sheet, item, choice))
    elif isinstance(item, MultiItem):
        for option in sheet.template.options(item):
            worth = f" ({points(sheet, item, option.score)})" if item.scored and option.score else ""
            yield Place(BOX, sheet.text(option.label) + worth)
    elif isinstance(item, RatingItem):
        values = scale_values(item)
        yield Place(FIGURE, said("print_from_to", low=values[0], high=values[-1]))
    elif isinstance(item, NumberItem):
        yield Place(FIGURE, sheet.text(item.unit))
        yield from _worth(sheet, item)
    elif isinstance(item, DurationItem):
        yield Place(PART, said("print_minutes"))
        yield Place(PART, said("print_seconds"))
        yield from _worth(sheet, item)
    elif item.type == "photo":
        yield Place(BOX, said("print_photo_taken"))
        yield Place(FIGURE, said("print_photo_number"))
    elif item.type == "time":
        yield Place(PART, said("print_hours"))
        yield Place(PART, said("print_minutes"))
    elif item.type == "date":
        yield from date_places(sheet)


def date_places(sheet: Sheet) -> list[Place]:
    """Day, month and year in the order of the language."""
    parts = {"d": PART, "m": PART, "y": YEAR}
    return [Place(parts[each], sheet.said(f"print_date_{each}")) for each in sheet.said("print_date_order")]


def _worth(sheet: Sheet, item: NumberItem | DurationItem) -> Iterator[Place]:
    """What each band earns, to be read beside the frame."""
    if item.scored:
        told = [f"{words}: {points(sheet, item, band.score)}" for words, band in bands(sheet, item)]
        yield Place(0, sheet.said("print_list_wide").join(told))


def _not_applicable(sheet: Sheet, item: Item) -> Iterator[Place]:
    if item.allow_not_applicable and not choices(sheet, item):
        yield Place(BOX, sheet.said("not_applicable"))


def _label(sheet: Sheet, item: Item, choice: Choice) -> str:
    """A response with its points where there are any."""
    label = choice.response.label
    if isinstance(item, RatingItem) and not has_anchors(item):
        label = _anchored(sheet, item, label)
    if not item.scored or not choice.score:
        return label
    worth = points(sheet, item, choice.score)
    return label if worth == choice.response.label else f"{label} ({worth})"


def _anchored(sheet: Sheet, item: RatingItem, value: str) -> str:
    """A value with what it stands for, if that is said of it."""
    words = {str(each): sheet.text(label) for each, label in item.scale.labels.items()}
    return sheet.said("rating", value=value, label=words[value]) if value in words else value


@dataclass
class SignatureFrame(Block):
    def height(self, width: float) -> float:  # noqa: ARG002
        return SIGNATURE

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        pen.rule(x, y + SIGNATURE - 2 * MM, x + min(width, 85 * MM), y + SIGNATURE - 2 * MM, "text", 0.8)


@dataclass
class Anchors(Block):
    """The values of a rating in cells of one width, each box with its value and what it stands for."""

    sheet: Sheet
    item: RatingItem
    choices: tuple[Choice, ...]

    def __post_init__(self) -> None:
        labels = {str(value): self.sheet.text(label) for value, label in self.item.scale.labels.items()}
        self._texts = [
            Text.of(labels.get(each.response.label, ""), AXIS.in_("text")) for each in self.choices
        ]

    def height(self, width: float) -> float:
        rows = range(0, len(self.choices), self._across(width))
        return sum(self._high(row, width) for row in rows) + 0.6 * MM

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        across, cell = self._across(width), self._cell(width)
        for row in range(0, len(self.choices), across):
            high = self._high(row, width)
            pairs = zip(self.choices[row : row + across], self._texts[row : row + across], strict=True)
            for turn, (choice, text) in enumerate(pairs):
                left = x + turn * cell
                draw_box(pen, left, y + (high - BOX) / 2)
                left += BOX + 1.1 * MM
                label = _label(self.sheet, self.item, choice)
                bold = CHECKLIST.strong() if choice.score is not None else LABEL.in_("text")
                left += pen.words(left, y + high / 2 + 2.6, label, bold) + 1.1 * MM
                room = self._room(choice, cell)
                text.draw(pen, left, y + (high - text.height(room)) / 2, text.even(room))
            y += high

    def _across(self, width: float) -> int:
        """How many cells stand side by side: each at least 24 mm wide."""
        return max(1, min(len(self.choices), int(width // (24 * MM))))

    def _cell(self, width: float) -> float:
        return width / self._across(width)

    def _high(self, row: int, width: float) -> float:
        across, cell = self._across(width), self._cell(width)
        pairs = zip(self.choices[row : row + across], self._texts[row : row + across], strict=True)
        return max(ROW, *(text.height(self._room(choice, cell)) + 1.2 * MM for choice, text in pairs))

    def _room(self, choice: Choice, cell: float) -> float:
        """What the box and the value leave of a cell."""
        label = measure(clean(_label(self.sheet, self.item, choice)), CHECKLIST.size, bold=True)
        return max(cell - BOX - label - 3.6 * MM, 1)
