"""The briefing on paper: what a visit is for, what to bring back from it, and its scenes to remember.

How items are scored is not told: who goes there is to look, not to reckon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from inspector.checklists.template import Item, Section, Template
from inspector.files import replacing
from inspector.reports.data import Brand
from inspector.reports.pdf.block import EMPTY, Block, Gap, Row, Stack
from inspector.reports.pdf.book import Book, Page, Part
from inspector.reports.pdf.canvas import ONE_AT_A_TIME, new_canvas
from inspector.reports.pdf.frame import FIRST_TOP, LATER_TOP, draw_header, draw_masthead
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.style import (
    BODY,
    HEADING,
    ITEM_TITLE,
    LABEL,
    MM,
    PAPERS,
    STANDARD,
    SUBJECT,
    TABLE,
    VERDICT,
    Paper,
)
from inspector.reports.pdf.text import Text
from inspector.reports.words import Words, words

NUMBER, TICK = 9 * MM, 3 * MM
_BETWEEN = 6 * MM
ENDED = re.compile(r"[.!?。！？…:：;；]\s*\Z")


@dataclass
class Tick(Block):
    """A box to tick."""

    def height(self, width: float) -> float:  # noqa: ARG002
        return BODY.leading

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:  # noqa: ARG002
        pen.box(x, y + (BODY.leading - TICK) / 2 + 0.4, TICK, TICK, stroke="line-strong", thick=0.7)


def write_briefing(template: Template, brand: Brand, language: str, path: Path) -> None:
    """Write the briefing on the brand's paper; the file appears whole or not at all."""
    said, paper = words(language), PAPERS[brand.paper]
    with ONE_AT_A_TIME, replacing(path) as stream:
        book = Book(paper, (FIRST_TOP, LATER_TOP))
        book.add(Part(said("briefing_kind"), list(_content(template, said, paper.text_width))))
        title = said("briefing_title", title=template.title.in_(said.language))
        canvas = new_canvas(stream, paper, said.language, title)
        pen = Pen(canvas, paper.height, book.page_of, len(book.pages))
        for page in book.pages:
            _frame(pen, page, template, brand, said, paper)
            for down, block in page.placed:
                block.draw(pen, paper.side, down, paper.text_width)
            canvas.showPage()
        canvas.save()


def _content(template: Template, said: Words, width: float) -> Iterator[Block]:
    language = said.language
    yield Text.of(template.title.in_(language), SUBJECT)
    method = said(f"method_{template.method.value}")
    yield Text.of(said("briefing_version", method=method, version=template.version), STANDARD)
    if template.description:
        yield Gap(3 * MM)
        yield Text.of(template.description.in_(language), VERDICT)
    if template.briefing:
        yield Gap(5 * MM)
        yield from paragraphs(template.briefing.in_(language))
    yield from _to_bring_back(template, said, width)
    yield Gap(6 * MM)
    yield Text.of(said("briefing_scenes"), HEADING)
    yield from _scenes(template, said, (width - _BETWEEN) / 2)


def paragraphs(text: str) -> Iterator[Block]:
    """The text as it is written; a line alone between empty ones, without a stop, is a heading."""
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        lines = paragraph.strip().splitlines()
        if len(lines) == 1 and not ENDED.search(lines[0]):
            yield Gap(2 * MM)
            yield Text.of(lines[0], ITEM_TITLE)
            yield Gap(0.6 * MM)
            continue
        for line in lines:
            yield Text.of(line, BODY)
            yield Gap(0.8 * MM)


def _to_bring_back(template: Template, said: Words, width: float) -> Iterator[Block]:
    """What is not to be had again afterwards, with boxes to tick."""
    items = list(template.items())
    kinds = (
        (
            "briefing_photos",
            [item for item in items if item.type == "photo" or item.require.photo == "always"],
        ),
        ("briefing_times", [item for item in items if item.type == "duration"]),
        ("briefing_figures", [item for item in items if item.type in ("number", "date", "time", "scan")]),
    )
    if not any(found for _, found in kinds):
        return
    yield Gap(6 * MM)
    yield Text.of(said("briefing_keep"), HEADING)
    for key, found in kinds:
        if found:
            yield Gap(2 * MM)
            head = Text.of(said(key), TABLE.strong().in_("text2"))
            first, *rest = [_line(Tick(), item, said, width) for item in found]
            yield Stack([head, Gap(1 * MM), first])
            yield from rest


def _scenes(template: Template, said: Words, half: float) -> Iterator[Block]:
    """Two scenes side by side, as they follow each other."""
    scenes = [_scene(number, section, said, half) for number, section in enumerate(template.sections, 1)]
    scenes += [EMPTY] * (len(scenes) % 2)
    for left, right in zip(scenes[::2], scenes[1::2], strict=True):
        yield Gap(3 * MM)
        yield Row([left, right], [half, half], _BETWEEN)


def _scene(number: int, section: Section, said: Words, width: float) -> Block:
    title = f"{number}  {section.title.in_(said.language)}"
    if section.repeat:
        title = said.joined(title, said("briefing_each", what=section.repeat.title.in_(said.language)))
    asked = [(turn, item) for turn, item in enumerate(section.items, 1) if item.type != "info"]
    lines = [_line(Text.of(f"{number}.{turn}", BODY.in_("text2")), item, said, width) for turn, item in asked]
    return Stack([Text.of(title, ITEM_TITLE), Gap(1 * MM), *lines])


def _line(lead: Block, item: Item, said: Words, width: float) -> Block:
    text = Text.of(item.text.in_(said.language), BODY)
    return Stack([Row([lead, text], [NUMBER, width - NUMBER]), Gap(0.8 * MM)])


def _frame(pen: Pen, page: Page, template: Template, brand: Brand, said: Words, paper: Paper) -> None:
    right = paper.width - paper.side
    if page.number == 1:
        draw_masthead(pen, paper, brand, said("briefing_kind"))
    else:
        draw_header(pen, paper, brand)
        title = Text.of(template.title.in_(said.language), TABLE.strong(), limit=1)
        title.draw(pen, paper.side, 17 * MM - TABLE.baseline, paper.text_width)
        pen.rule(paper.side, 20 * MM, right, 20 * MM)
    rule = paper.height - 14.3 * MM
    pen.rule(paper.side, rule, right, rule)
    baseline = rule + 4.6 * MM
    number = said("page_of", page=page.number, pages=pen.pages)
    wide = pen.words(right, baseline, number, LABEL, "right")
    foot = Text.of(brand.footer or brand.name, LABEL, limit=1)
    foot.draw(pen, paper.side, baseline - LABEL.baseline, paper.text_width - wide - 6 * MM)
