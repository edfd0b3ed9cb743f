"""Head and footer of a pack's pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from inspector.reports.data import Brand
from inspector.reports.pdf.book import Page
from inspector.reports.pdf.fonts import clean
from inspector.reports.pdf.fonts import width as measure
from inspector.reports.pdf.frame import draw_header, draw_masthead
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.style import LABEL, MM, TABLE, Paper
from inspector.reports.pdf.text import Text
from inspector.reports.words import Words


@dataclass(frozen=True)
class Frame:
    """`titles` says what stands at the left above each page, by its number; `newest` when the last of the
    inspections was finished."""

    brand: Brand
    words: Words
    paper: Paper
    titles: dict[int, str]
    newest: datetime | None

    def draw(self, pen: Pen, page: Page) -> None:
        if page.number == 1:
            draw_masthead(pen, self.paper, self.brand, self.words("pack_kind"))
        else:
            self._running_head(pen, page)
        self._footer(pen, page)

    def _running_head(self, pen: Pen, page: Page) -> None:
        left, right = self.paper.side, self.paper.width - self.paper.side
        baseline = 17 * MM
        draw_header(pen, self.paper, self.brand)
        name = Text.of(page.names[0], TABLE.in_("text2"), limit=1)
        most = (right - left) * 0.4
        wide = name.natural(most)
        name.draw(pen, right - wide, baseline - 8.4, wide)
        title = Text.of(self.titles[page.number], TABLE.strong(), limit=1)
        title.draw(pen, left, baseline - 8.4, right - left - wide - 6 * MM)
        pen.rule(left, 20 * MM, right, 20 * MM)

    def _footer(self, pen: Pen, page: Page) -> None:
        left, right = self.paper.side, self.paper.width - self.paper.side
        rule = self.paper.height - 14.3 * MM
        baseline = rule + 4.6 * MM
        pen.rule(left, rule, right, rule)
        newest = self.words("pack_newest", moment=self.words.moment(self.newest)) if self.newest else ""
        third = (right - left - measure(clean(newest), LABEL.size)) / 2 - 4 * MM
        Text.of(self.brand.footer or self.brand.name, LABEL, limit=1).draw(pen, left, baseline - 7.4, third)
        pen.words((left + right) / 2, baseline, newest, LABEL, "middle")
        number = self.words("page_of", page=page.number, pages=pen.pages)
        pen.words(right, baseline, number, LABEL, "right")
