"""The inspections of a period at many sites to one PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from datetime import UTC
from pathlib import Path
from typing import Any, BinaryIO

from inspector.analysis.gathered import Gathered
from inspector.analysis.periods import Period
from inspector.analysis.ranking import LEAST_VISITS
from inspector.analysis.visits import Visit
from inspector.files import replacing
from inspector.reports.data import Brand, ReportData
from inspector.reports.gather import gather
from inspector.reports.pdf.book import Book, Page, Part
from inspector.reports.pdf.canvas import ONE_AT_A_TIME, new_canvas
from inspector.reports.pdf.fonts import clean
from inspector.reports.pdf.frame import FIRST_TOP, LATER_TOP
from inspector.reports.pdf.pack.charts import charts
from inspector.reports.pdf.pack.comparison import comparisons
from inspector.reports.pdf.pack.contents import contents, title
from inspector.reports.pdf.pack.cover import cover
from inspector.reports.pdf.pack.frame import Frame
from inspector.reports.pdf.pack.kit import PackKit
from inspector.reports.pdf.pack.site import sites
from inspector.reports.pdf.pack.where import where
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.style import PAPERS, Paper
from inspector.reports.words import Words, words


def write_pack(
    reports: Iterable[ReportData],
    target: Path | BinaryIO,
    language: str,
    brand: Brand,
    *,
    period: Period | None = None,
    earlier: Sequence[Visit] = (),
    least: int = LEAST_VISITS,
    charts: Sequence[bytes] = (),
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write a pack of reports, which are in its language: a part for each template. Each report is let go
    before the next is asked for; `progress` is told how many are done. The rest is as for `draw_pack`."""
    gathered = gather(reports, progress, cancelled)
    draw_pack(
        gathered,
        target,
        language,
        brand,
        period=period,
        earlier=earlier,
        least=least,
        charts=charts,
        cancelled=cancelled,
    )


def draw_pack(
    gathered: Gathered,
    target: Path | BinaryIO,
    language: str,
    brand: Brand,
    *,
    period: Period | None = None,
    earlier: Sequence[Visit] = (),
    least: int = LEAST_VISITS,
    charts: Sequence[bytes] = (),
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write the pack of what was gathered, which must be one visit at least. Without a `period` it is from
    the first visit to the last. `earlier` are visits before it, for changes and trends; sites with fewer than
    `least` visits are not ranked. `charts` are PNG pictures, which end it.

    A file appears whole or not at all; `cancelled` is asked before each page, and CancelledError raised if it
    says so. The same data give the same bytes.
    """
    pack = _Pack(gathered, words(language), brand, period, earlier, least, charts)
    if isinstance(target, Path):
        with replacing(target) as stream:
            pack.write(stream, cancelled)
    else:
        pack.write(target, cancelled)


class _Pack:
    def __init__(
        self,
        gathered: Gathered,
        words_: Words,
        brand: Brand,
        period: Period | None,
        earlier: Sequence[Visit],
        least: int,
        pictures: Sequence[bytes],
    ) -> None:
        self.gathered = gathered
        self.pictures = pictures
        self.words = words_
        self.brand = brand
        self.paper: Paper = PAPERS[brand.paper]
        parts = comparisons(gathered, period, earlier, least)
        self.kits = [PackKit(part, words_, self.paper, number) for number, part in enumerate(parts, 1)]
        self.titles: dict[int, str] = {}

    def write(self, stream: BinaryIO, cancelled: Callable[[], bool] | None) -> None:
        with ONE_AT_A_TIME:
            book = self._bound()
            canvas = self._canvas(stream)
            pen = Pen(canvas, self.paper.height, book.page_of, len(book.pages))
            frame = Frame(self.brand, self.words, self.paper, self.titles, self.gathered.newest)
            for page in book.pages:
                if cancelled and cancelled():
                    raise CancelledError
                self._draw(pen, page, frame)
            canvas.save()

    def _bound(self) -> Book:
        book = Book(self.paper, (FIRST_TOP, LATER_TOP))
        if len(self.kits) > 1:
            book.add(contents(self.kits))
            self.titles |= dict.fromkeys(range(1, len(book.pages) + 1), title(self.kits))
        for kit in self.kits:
            begun = len(book.pages)
            for part in self._parts(kit):
                book.add(part)
            self.titles |= dict.fromkeys(range(begun + 1, len(book.pages) + 1), kit.title)
        if self.pictures:
            begun = len(book.pages)
            book.add(charts(self.pictures, self.words, self.paper))
            self.titles |= dict.fromkeys(range(begun + 1, len(book.pages) + 1), title(self.kits))
        return book

    def _parts(self, kit: PackKit) -> Iterator[Part]:
        yield from cover(kit, self.gathered.left_out)
        yield from where(kit)
        yield from sites(kit)

    def _draw(self, pen: Pen, page: Page, frame: Frame) -> None:
        frame.draw(pen, page)
        for down, block in page.placed:
            block.draw(pen, self.paper.side, down, self.paper.text_width)
        pen.canvas.showPage()

    def _canvas(self, stream: BinaryIO) -> Any:
        canvas = new_canvas(stream, self.paper, self.words.language, title(self.kits))
        canvas.setAuthor(clean(self.brand.name))
        canvas.setSubject(self.words("pack_kind"))
        canvas.setCreator(", ".join(sorted(self.gathered.programs)))
        if self.gathered.newest:
            newest = self.gathered.newest.astimezone(UTC)
            canvas.setDateFormatter(lambda *_: f"D:{newest:%Y%m%d%H%M%S}+00'00'")
        return canvas
