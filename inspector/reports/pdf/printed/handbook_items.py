"""One item in the handbook: its criterion, what good looks like, and what each response earns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from inspector.checklists.template import (
    ChoiceItem,
    DurationItem,
    Item,
    MultiItem,
    NumberItem,
    RatingItem,
    TextItem,
)
from inspector.reports.data import Mark
from inspector.reports.pdf.block import EMPTY, Block, Gap, Row, Rule, Stack, Target
from inspector.reports.pdf.logo import UnreadableError, shrunk
from inspector.reports.pdf.marks import MarkBlock
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.photos import DPI, Picture
from inspector.reports.pdf.printed.rows import SIGN, Critical, worth_of
from inspector.reports.pdf.printed.sheet import Sheet
from inspector.reports.pdf.printed.told import (
    asked_when,
    bands,
    counted,
    critical_rule,
    demands,
    one_line,
    points,
    scale_values,
)
from inspector.reports.pdf.style import BODY, ITEM_TITLE, LABEL, MM, TABLE
from inspector.reports.pdf.text import Text

INDENT, MARK, WORD, WORTH = 11 * MM, 5 * MM, 34 * MM, 26 * MM
WIDE, HIGH, QUALITY = 85 * MM, 63.75 * MM, 80
MOST_VALUES = 11


class Line(NamedTuple):
    """A response with what it earns: None where it is not applicable."""

    label: str
    score: Decimal | None
    failed: bool


def item_card(sheet: Sheet, item: Item, pictures: Mapping[str, Path]) -> Block:
    """A card stays on one page if a page can hold it."""
    width = sheet.paper.text_width - INDENT
    body: list[Block] = []
    if tags := list(_tags(sheet, item)):
        body += [Text.of(one_line(sheet, tags), LABEL), Gap(0.8 * MM)]
    if item.guidance:
        body += [Text.of(sheet.text(item.guidance), BODY), Gap(1.2 * MM)]
    if item.picture:
        missing = sheet.said("print_picture_missing", name=item.picture)
        body += [Reference(item.picture, pictures.get(item.picture), missing), Gap(1.5 * MM)]
    body += _answers(sheet, item, width)
    if told := list(_demanded(sheet, item)):
        body += [Gap(0.8 * MM), Text.of(one_line(sheet, told), LABEL.in_("text"))]
    card = Row([EMPTY, Stack(body)], [INDENT, width])
    return Stack(
        [
            Gap(3 * MM),
            Target(f"item-{item.key}", _outline(sheet, item), 1),
            _title(sheet, item),
            card,
            Gap(2.5 * MM),
            Rule(),
        ]
    )


def _outline(sheet: Sheet, item: Item) -> str:
    return f"{sheet.template.numbers[item.key]}  {sheet.text(item.text)}"


def _title(sheet: Sheet, item: Item) -> Block:
    worth = worth_of(sheet, item)
    wide = sheet.paper.text_width - INDENT - WORTH
    best = counted(sheet.possible(item) or item.weight)
    most = sheet.said.plural(_points_key(sheet), best, points=worth) if worth else ""
    number = Text.of(sheet.template.numbers[item.key], ITEM_TITLE.strong(False).in_("text2"))
    words = sheet.text(item.text)
    title = Critical(words, ITEM_TITLE) if item.critical else Text.of(words, ITEM_TITLE)
    return Stack([Row([number, title, Text.of(most, TABLE, "right")], [INDENT, wide, WORTH]), Gap(0.8 * MM)])


def _tags(sheet: Sheet, item: Item) -> Iterator[str]:
    said = sheet.said
    if item.critical:
        yield said("print_critical_item", rule=critical_rule(sheet).rstrip(".。"))
    if item.bonus:
        yield said.lower(said("print_bonus"))
    if item.dimension:
        yield next(sheet.text(each.label) for each in sheet.template.dimensions if each.key == item.dimension)
    yield from asked_when(sheet, item)


def _demanded(sheet: Sheet, item: Item) -> Iterator[str]:
    """What an answer asks for: photo, note, an action, and by whom it is put right."""
    said = sheet.said
    yield from demands(sheet, item)
    if item.must_be_answered and not item.scored:
        yield said("print_required")
    if item.action is not None:
        yield said.plural("print_action_due", item.action.due_days)
    if item.owner:
        yield said("print_owner", owner=sheet.text(item.owner))


def _answers(sheet: Sheet, item: Item, width: float) -> list[Block]:
    if item.type == "info":
        return []
    lines = list(_lines(sheet, item))
    rows: list[Block] = []
    if all(line.score is None for line in lines) or isinstance(item, MultiItem):
        rows.append(Text.of(_kind(sheet, item), TABLE))
    best = max((line.score for line in lines if line.score is not None), default=Decimal(0))
    return [*rows, *(_line(sheet, item, line, best, width) for line in lines)]


def _kind(sheet: Sheet, item: Item) -> str:
    """What is answered where no responses say it."""
    said = sheet.said
    if isinstance(item, TextItem) and item.min_length:
        return said("print_type_text_least", n=item.min_length)
    if isinstance(item, NumberItem) and item.unit:
        return said("print_type_number_unit", unit=sheet.text(item.unit))
    if isinstance(item, RatingItem):
        values = scale_values(item)
        return said("print_type_rating", low=values[0], high=values[-1])
    return said(f"print_type_{item.type}")


def _lines(sheet: Sheet, item: Item) -> Iterator[Line]:
    if isinstance(item, ChoiceItem | MultiItem):
        for option in sheet.template.options(item):
            score = None if option.not_applicable else option.score or Decimal(0)
            yield Line(sheet.text(option.label), score, option.failed)
    elif isinstance(item, RatingItem):
        yield from _values(sheet, item)
    elif isinstance(item, NumberItem | DurationItem):
        for words, band in bands(sheet, item):
            yield Line(words[:1].upper() + words[1:], band.score, band.failed)
    if item.allow_not_applicable and item.type != "info":
        yield Line(sheet.said("not_applicable"), None, False)


def _values(sheet: Sheet, item: RatingItem) -> Iterator[Line]:
    """Each value with what it stands for; of a long scale only those that have words."""
    scale = item.scale
    short = scale.max - scale.min < MOST_VALUES
    for value in range(scale.min, scale.max + 1):
        label = scale.labels.get(value)
        if short or label:
            words = sheet.said("rating", value=value, label=sheet.text(label)) if label else str(value)
            failed = scale.failed_below is not None and value < scale.failed_below
            none = value == scale.not_applicable
            yield Line(words, None if none else Decimal(value), failed and not none)


def _line(sheet: Sheet, item: Item, line: Line, best: Decimal, width: float) -> Block:
    mark = _mark(item, line, best)
    word = "" if mark is Mark.PLAIN else sheet.said(f"legend_{mark}")
    cells = [
        MarkBlock(mark, SIGN) if mark is not Mark.PLAIN else EMPTY,
        Text.of(line.label, TABLE.strong(line.failed)),
        Text.of(word, LABEL),
        Text.of(_worth(sheet, item, line), TABLE, "right"),
    ]
    return Row(cells, [MARK, width - MARK - WORD - WORTH, WORD, WORTH], least=TABLE.leading + 1, centred=True)


def _mark(item: Item, line: Line, best: Decimal) -> Mark:
    if line.score is None:
        return Mark.NOT_APPLICABLE
    if line.failed:
        return Mark.FAILED
    if not item.scored or best <= 0 or isinstance(item, MultiItem):
        return Mark.PLAIN
    if line.score >= best:
        return Mark.MET
    return Mark.PARTLY if line.score > 0 else Mark.PLAIN


def _points_key(sheet: Sheet) -> str:
    """Points to be had, or in the demerit model those to be taken off."""
    return "demerit_points" if sheet.demerit else "print_worth"


def _worth(sheet: Sheet, item: Item, line: Line) -> str:
    said = sheet.said
    if not item.scored:
        return ""
    if line.score is None:
        return "" if sheet.demerit else said(f"print_na_short_{sheet.template.scoring.not_applicable}")
    worth = Fraction(item.weight) * Fraction(line.score)
    return said.plural(_points_key(sheet), counted(worth), points=points(sheet, item, line.score))


@dataclass
class Reference(Block):
    """The picture of what good looks like, never cropped; a line says so where it cannot be shown."""

    name: str
    path: Path | None
    missing: str

    @cached_property
    def _jpeg(self) -> tuple[bytes, tuple[int, int]] | None:
        if self.path is None:
            return None
        try:
            return shrunk(self.path, round(WIDE / 72 * DPI), QUALITY)
        except UnreadableError:
            return None

    @property
    def _size(self) -> tuple[float, float]:
        assert self._jpeg
        wide, high = self._jpeg[1]
        scale = min(WIDE / wide, HIGH / high)
        return wide * scale, high * scale

    def height(self, width: float) -> float:
        return self._size[1] if self._jpeg else Text.of(self.missing, LABEL).height(width)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        if self._jpeg is None:
            Text.of(self.missing, LABEL.in_("fault")).draw(pen, x, y, width)
            return
        wide, high = self._size
        pen.image(Picture(f"reference {self.name}", self._jpeg[0]), x, y, wide, high)
        pen.box(x, y, wide, high, stroke="line", thick=0.5)
