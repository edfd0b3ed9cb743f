"""Printed matter of a template: its pages with head, foot and metadata."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from pathlib import Path

from inspector.checklists.fields import Texts
from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.marking import Marking, marking_of
from inspector.checklists.template import Item, Section, Template
from inspector.files import replacing
from inspector.reports.data import Brand
from inspector.reports.pdf.book import Book, Page, Part
from inspector.reports.pdf.canvas import ONE_AT_A_TIME, new_canvas
from inspector.reports.pdf.fonts import clean
from inspector.reports.pdf.frame import FIRST_TOP, LATER_TOP, draw_header, draw_masthead
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.qr import Code
from inspector.reports.pdf.style import LABEL, MM, PAPERS, TABLE, Paper
from inspector.reports.pdf.text import Text
from inspector.reports.words import Words, words
from inspector.version import PROGRAM

_NAMES = 0.6
"""The share of a page's head that the names of its parts may take."""


@dataclass(frozen=True)
class Sheet:
    """What a printed template is made with. `published` is shown in `language`, else its first one."""

    published: PublishedTemplate
    brand: Brand
    language: str

    @property
    def template(self) -> Template:
        return self.published.template

    @cached_property
    def said(self) -> Words:
        return words(self.language)

    @property
    def paper(self) -> Paper:
        return PAPERS[self.brand.paper]

    @cached_property
    def marking(self) -> Marking:
        return marking_of(self.template)

    @property
    def demerit(self) -> bool:
        return self.template.scoring.model == "demerit"

    def text(self, text: Texts | None) -> str:
        return text.in_(self.said.language) if text else ""

    def possible(self, item: Item) -> Fraction:
        """The most points an item can earn; 0 for one that is not scored and for a bonus."""
        marker = self.marking.markers[item.key]
        return Fraction(marker.possible, self.marking.unit) if item.scored else Fraction(0)

    def possible_of(self, section: Section) -> Fraction:
        """The most points of a section, or of one entry of a repeated one, if everything applies."""
        return sum(map(self.possible, section.items), Fraction(0))


def write_sheet(sheet: Sheet, kind: str, title: str, parts: Sequence[Part], path: Path) -> None:
    """Write the parts; `kind` stands at the head, `title` names the document. The file appears whole or not
    at all, and the same parts give the same bytes."""
    paper = sheet.paper
    with ONE_AT_A_TIME, replacing(path) as stream:
        book = laid_out(sheet, parts)
        canvas = new_canvas(stream, paper, sheet.said.language, title)
        canvas.setAuthor(clean(sheet.brand.name or PROGRAM))
        canvas.setSubject(clean(sheet.text(sheet.template.title)))
        canvas.setCreator(PROGRAM)
        canvas.setKeywords(
            f"{sheet.published.ref.id} {sheet.published.ref.version} {sheet.published.ref.hash}"
        )
        pen = Pen(canvas, paper.height, book.page_of, len(book.pages))
        for page in book.pages:
            _frame(pen, page, sheet, kind)
            for down, block in page.placed:
                block.draw(pen, paper.side, down, paper.text_width)
            canvas.showPage()
        canvas.save()


def laid_out(sheet: Sheet, parts: Sequence[Part]) -> Book:
    """The parts on pages."""
    book = Book(sheet.paper, (FIRST_TOP, LATER_TOP))
    for part in parts:
        book.add(part)
    return book


def _frame(pen: Pen, page: Page, sheet: Sheet, kind: str) -> None:
    said, paper = sheet.said, sheet.paper
    left, right = paper.side, paper.width - paper.side
    if page.number == 1:
        draw_masthead(pen, paper, sheet.brand, kind)
    else:
        draw_header(pen, paper, sheet.brand)
        names = said.listed(name for name in page.names if name) or kind
        told = Text.of(names, TABLE.in_("text2"), "right", limit=1)
        wide = told.natural(paper.text_width * _NAMES)
        told.draw(pen, right - wide, 17 * MM - TABLE.baseline, wide)
        title = Text.of(sheet.text(sheet.template.title), TABLE.strong(), limit=1)
        title.draw(pen, left, 17 * MM - TABLE.baseline, right - left - wide - 6 * MM)
        pen.rule(left, 20 * MM, right, 20 * MM)
    rule = paper.height - 14.3 * MM
    pen.rule(left, rule, right, rule)
    baseline = rule + 4.6 * MM
    third = (right - left) / 3 - 4 * MM
    foot = Text.of(sheet.brand.footer or sheet.brand.name, LABEL, limit=1)
    foot.draw(pen, left, baseline - LABEL.baseline, third)
    ref = sheet.published.ref
    version = said("print_version_foot", id=ref.id, version=ref.version)
    pen.words((left + right) / 2, baseline, version, LABEL, "middle")
    number = said("page_of", page=page.number, pages=pen.pages)
    pen.words(right, baseline, number, LABEL, "right")


def code(sheet: Sheet, side: float) -> Code:
    """The id, version and hash of a template, to be read by a telephone."""
    ref = sheet.published.ref
    return Code(f"inspector-template:{ref.id}:{ref.version}:{ref.hash}", side)
