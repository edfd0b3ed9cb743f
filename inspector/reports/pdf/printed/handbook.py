"""The standard as a handbook for training: what is judged, how it is told, and what it earns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.template import Section
from inspector.reports.data import Brand, Mark
from inspector.reports.pdf.block import EMPTY, Block, Gap, Row, Rule, Stack, Target
from inspector.reports.pdf.book import Part
from inspector.reports.pdf.briefing import paragraphs
from inspector.reports.pdf.frame import FIRST_TOP
from inspector.reports.pdf.marks import MarkBlock
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.printed.handbook_items import item_card
from inspector.reports.pdf.printed.sheet import Sheet, code, write_sheet
from inspector.reports.pdf.printed.told import asked_when, counted, one_line, rules
from inspector.reports.pdf.style import BODY, LABEL, MM, PAGE_HEADING, TABLE, VERDICT, Type
from inspector.reports.pdf.text import Span, Text

TITLE = Type(28, 33, bold=True)
FACT, QR, INDENT = 42 * MM, 24 * MM, 9 * MM
SECTION_HEAD = Type(14, 18, bold=True)
LEGEND = (Mark.MET, Mark.PARTLY, Mark.FAILED, Mark.NOT_APPLICABLE)


def write_handbook(
    published: PublishedTemplate, pictures: Mapping[str, Path], brand: Brand, language: str, path: Path
) -> None:
    """Write the handbook on the brand's paper; `pictures` are the reference pictures by the names items use.
    The file appears whole or not at all."""
    sheet = Sheet(published, brand, language)
    kind = sheet.said("print_handbook")
    title = sheet.said("print_handbook_title", title=sheet.text(sheet.template.title))
    parts = [_title_page(sheet), _contents(sheet), *_chapters(sheet)]
    parts += [
        _section(sheet, number, each, pictures) for number, each in enumerate(sheet.template.sections, 1)
    ]
    write_sheet(sheet, kind, title, parts, path)


def _title_page(sheet: Sheet) -> Part:
    said, template = sheet.said, sheet.template
    upper: list[Block] = [Gap(34 * MM), Target("title", said("print_handbook"))]
    upper += [Text.of(sheet.text(template.title), TITLE), Gap(3 * MM)]
    if template.description:
        upper += [Text.of(sheet.text(template.description), VERDICT.in_("text2")), Gap(8 * MM)]
    upper += [Rule("line", 0.5), Gap(3 * MM)]
    upper += [_fact(sheet, label, value) for label, value in _facts(sheet)]
    lower = _identity(sheet)
    width = sheet.paper.text_width
    used = sum(block.height(width) for block in upper) + lower.height(width)
    room = max(sheet.paper.floor - FIRST_TOP - used, 6 * MM)
    return Part("", [Stack([*upper, Gap(room), lower])])


def _facts(sheet: Sheet) -> Iterator[tuple[str, str]]:
    said, template = sheet.said, sheet.template
    yield said("xl_version"), str(template.version)
    if standard := template.standard:
        days = (("approved", standard.approved_on), ("print_review_by", standard.review_by))
        for key, day in days:
            if day:
                yield said(key), said.date(day)
        if standard.approved_by:
            yield said("print_approved_by"), sheet.text(standard.approved_by)
    yield said("xl_method"), said(f"method_{template.method.value}")
    if template.subject:
        yield said("xl_subject"), sheet.text(template.subject)
    if template.dimensions:
        yield said("dimensions"), said.listed(sheet.text(each.label) for each in template.dimensions)
    count = sum(item.type != "info" for item in template.items())
    yield said("contents"), said.plural("print_items", count)
    if template.based_on:
        yield said("print_based_on"), template.based_on


def _fact(sheet: Sheet, label: str, value: str, *, bold: bool = True) -> Block:
    width = sheet.paper.text_width - FACT
    row = Row([Text.of(label, BODY.in_("text2")), Text.of(value, BODY.strong(bold))], [FACT, width])
    return Stack([row, Gap(1.2 * MM)])


def _identity(sheet: Sheet) -> Block:
    said, ref = sheet.said, sheet.published.ref
    width = sheet.paper.text_width - QR - 6 * MM
    eights = " ".join(ref.hash[at : at + 8] for at in range(0, len(ref.hash), 8))
    version = said("print_version_foot", id=ref.id, version=ref.version)
    told = [
        Text.of(version, TABLE.strong()),
        Text((Span(eights, TABLE), Span("  SHA-256", LABEL))),
        Gap(1 * MM),
        Text.of(said("print_how_to_compare"), LABEL),
    ]
    return Row([code(sheet, QR), Stack(told)], [QR, width], 6 * MM)


def _contents(sheet: Sheet) -> Part:
    """Sections with their items, each a link with its page."""
    said = sheet.said
    flow: list[Block] = [Target("contents", said("print_contents"))]
    flow += [Text.of(said("print_contents"), PAGE_HEADING), Gap(3 * MM)]
    flow += [Entry(said("print_scoring"), "scoring", TABLE.strong())]
    if sheet.template.briefing:
        flow.append(Entry(said("briefing_kind"), "briefing", TABLE.strong()))
    numbers = sheet.template.numbers
    for number, section in enumerate(sheet.template.sections, 1):
        lines = [Entry(f"{number}  {sheet.text(section.title)}", f"section-{section.key}", TABLE.strong())]
        lines += [
            Entry(f"{numbers[item.key]}  {sheet.text(item.text)}", f"item-{item.key}", TABLE, INDENT)
            for item in section.items
        ]
        flow += [Stack([Gap(1.6 * MM), *lines[:2]]), *lines[2:]]
    return Part(said("print_contents"), flow)


@dataclass
class Entry(Block):
    """A line of the contents: its words, and the page it leads to, known once all pages are laid out."""

    words: str
    target: str
    type: Type
    indent: float = 0

    def _text(self) -> Text:
        return Text((Span(self.words, self.type, self.target),))

    def height(self, width: float) -> float:
        return self._text().height(width - self.indent - INDENT) + 0.5 * MM

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        text, room = self._text(), width - self.indent - INDENT
        text.draw(pen, x + self.indent, y, room)
        high = text.height(room)
        baseline = y + high - self.type.leading + self.type.baseline
        wide = pen.words(x + width, baseline, str(pen.page_of[self.target]), self.type, "right")
        begin = x + self.indent + sum(piece.width for piece in text.lines(room)[-1]) + 2 * MM
        pen.rule(begin, baseline, x + width - wide - 2 * MM, baseline, "line-strong", 0.5, (0.5, 2.5), True)
        pen.link(self.target, x + width - INDENT, y, INDENT, high)


def _chapters(sheet: Sheet) -> Iterator[Part]:
    said = sheet.said
    flow: list[Block] = [Target("scoring", said("print_scoring"))]
    flow += [Text.of(said("print_scoring"), PAGE_HEADING), Gap(3 * MM)]
    flow += [_fact(sheet, label, value[:1].upper() + value[1:], bold=False) for label, value in rules(sheet)]
    flow += [Gap(2 * MM), _legend(sheet)]
    yield Part(said("print_scoring"), [Stack(flow)], joins=True)
    if sheet.template.briefing:
        first, *rest = paragraphs(sheet.text(sheet.template.briefing))
        head = [
            Gap(8 * MM),
            Target("briefing", said("briefing_kind")),
            Text.of(said("briefing_kind"), PAGE_HEADING),
        ]
        yield Part(said("briefing_kind"), [Stack([*head, Gap(2 * MM), first]), *rest], fresh=False)


def _legend(sheet: Sheet) -> Block:
    said = sheet.said
    cells: list[Block] = []
    widths: list[float] = []
    for mark in LEGEND:
        words = Text.of(said(f"legend_{mark}"), LABEL)
        cells += [MarkBlock(mark, down=0.4 * MM), words]
        widths += [4.4 * MM, words.natural(60 * MM) + 6 * MM]
    return Row(cells, widths)


def _section(sheet: Sheet, number: int, section: Section, pictures: Mapping[str, Path]) -> Part:
    """The head of a section stays with its first item."""
    said, title = sheet.said, sheet.text(section.title)
    about = [said("briefing_each", what=sheet.text(section.repeat.title))] if section.repeat else []
    about += asked_when(sheet, section)
    if any(item.scored for item in section.items) and not sheet.demerit:
        possible = sheet.possible_of(section)
        about.append(said.plural("print_worth", counted(possible), points=said.points(possible)))
    if sheet.template.scoring.sections == "weighted":
        about.append(said("print_weight_is", weight=said.number(f"{section.weight:f}")))
    width = sheet.paper.text_width - INDENT
    head: list[Block] = [Gap(7 * MM), Target(f"section-{section.key}", f"{number}  {title}")]
    head += [Row([Text.of(str(number), SECTION_HEAD), Text.of(title, SECTION_HEAD)], [INDENT, width])]
    if about:
        head.append(Row([EMPTY, Text.of(one_line(sheet, about), LABEL)], [INDENT, width]))
    head += [Gap(1.5 * MM), Rule("text", 0.75)]
    cards = [item_card(sheet, item, pictures) for item in section.items]
    return Part(title, [Stack([*head, cards[0]]), *cards[1:]], fresh=number == 1, joins=True)
