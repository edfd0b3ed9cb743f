"""One inspection to PDF."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from datetime import UTC
from pathlib import Path
from typing import Any, BinaryIO

from inspector.files import replacing
from inspector.reports.data import Layout, ReportData
from inspector.reports.pdf.appendix import appendix
from inspector.reports.pdf.book import Book, Part, bound
from inspector.reports.pdf.canvas import ONE_AT_A_TIME, new_canvas
from inspector.reports.pdf.checklist import checklist
from inspector.reports.pdf.ending import ending
from inspector.reports.pdf.failed_items import failed_items
from inspector.reports.pdf.first_page import first_page
from inspector.reports.pdf.fonts import clean, lacks
from inspector.reports.pdf.frame import FIRST_TOP, LATER_TOP, Stamp, draw_frame, draw_stamp, stamp_of
from inspector.reports.pdf.kit import Kit
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.style import PAPERS
from inspector.reports.pdf.summary import summary
from inspector.reports.substitutes import log_substitutes
from inspector.reports.words import words

Progress = Callable[[int, int], None]
"""Told the pages drawn and their total."""


def write_pdf(
    data: ReportData,
    target: Path | BinaryIO,
    *,
    layout: Layout = Layout.FULL,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write the report of one inspection on its brand's paper. A file appears whole or not at all;
    `cancelled` is asked before each page, and CancelledError raised if it says so. The same data give the
    same bytes."""
    if isinstance(target, Path):
        with replacing(target) as stream:
            _write(data, stream, layout, progress, cancelled)
    else:
        _write(data, target, layout, progress, cancelled)


def _write(
    data: ReportData,
    stream: BinaryIO,
    layout: Layout,
    progress: Progress | None,
    cancelled: Callable[[], bool] | None,
) -> None:
    with ONE_AT_A_TIME:
        log_substitutes(data, lacks)
        kit = Kit(data, words(data.language), PAPERS[data.brand.paper], layout)
        book = bound(kit.paper, (FIRST_TOP, LATER_TOP), list(_parts(kit)))
        canvas = _canvas(kit, stream)
        pen = Pen(canvas, kit.paper.height, book.page_of, len(book.pages))
        stamp = stamp_of(data, kit.words)
        for number in range(len(book.pages)):
            if cancelled and cancelled():
                raise CancelledError
            _draw(pen, book, number, kit, stamp)
            if progress:
                progress(number + 1, len(book.pages))
        canvas.save()


def _parts(kit: Kit) -> Iterator[Part]:
    room = kit.paper.floor - FIRST_TOP
    if kit.layout is Layout.SUMMARY:
        yield Part(kit.words("first_page"), summary(kit, room))
        return
    yield Part(kit.words("first_page"), first_page(kit, room))
    if kit.data.failed or kit.data.actions:
        yield failed_items(kit)
    if kit.layout is Layout.FULL:
        yield checklist(kit)
        if photos := appendix(kit):
            yield photos
    yield from ending(kit)


def _draw(pen: Pen, book: Book, number: int, kit: Kit, stamp: Stamp | None) -> None:
    page = book.pages[number]
    draw_frame(pen, page, kit, stamp)
    for down, block in page.placed:
        block.draw(pen, kit.paper.side, down, kit.paper.text_width)
    if stamp:
        draw_stamp(pen, stamp, kit)
    pen.canvas.showPage()


def _canvas(kit: Kit, stream: BinaryIO) -> Any:
    data, words_ = kit.data, kit.words
    title = words_("document_title", subject=data.heading, site=data.sites[-1], day=data.visited_at.date())
    canvas = new_canvas(stream, kit.paper, words_.language, title)
    canvas.setAuthor(clean(data.inspector))
    canvas.setSubject(clean(words_("standard_version", title=data.title, version=data.version)))
    canvas.setCreator(data.program)
    canvas.setKeywords(data.record)
    canvas.setDateFormatter(lambda *_: f"D:{data.finished_at.astimezone(UTC):%Y%m%d%H%M%S}+00'00'")
    return canvas
