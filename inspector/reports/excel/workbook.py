"""Many inspections to one Excel workbook, written as they go by: memory does not grow with the answers."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, BinaryIO

from inspector.analysis.gathered import Gathered
from inspector.analysis.periods import Period
from inspector.analysis.visits import Visit
from inspector.files import replacing
from inspector.reports import flat
from inspector.reports.data import Brand, ReportData
from inspector.reports.excel import answers, inspections
from inspector.reports.excel.about import Written, about_sheet
from inspector.reports.excel.actions import action_rows, actions_sheets
from inspector.reports.excel.answers import answers_sheets
from inspector.reports.excel.failed_items import add_failed, failed_sheets
from inspector.reports.excel.inspections import inspection_row, inspections_sheets
from inspector.reports.excel.package import abandon, save
from inspector.reports.excel.photos import photo_rows, photos_sheets
from inspector.reports.excel.scores import scores_sheets
from inspector.reports.excel.sheet import ROWS, Book
from inspector.reports.excel.summary import summary_sheet
from inspector.reports.excel.tally import Tally
from inspector.reports.excel.thumbnails import MOST, Thumbnails
from inspector.reports.words import Words, words

Earlier = Callable[[Gathered], Iterable[Visit]]
"""Asked, once all reports went by, for the visits before that can be compared with them."""


def write_workbook(
    reports: Iterable[ReportData],
    target: Path | BinaryIO,
    language: str,
    *,
    earlier: Earlier | None = None,
    period: Period | None = None,
    filters: Sequence[str] = (),
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    rows: int = ROWS,
    thumbnails: int = MOST,
) -> None:
    """Write all reports to one workbook. A file appears whole or not at all; `cancelled` is asked before each
    report, and CancelledError raised if it says so; `progress` is told how many are done.

    `earlier` gives the visits before the `period`, which changes are told against; without a period it is
    from the first visit to the last. `filters` says line by line how the reports were chosen. Past so many
    `rows` a sheet goes on on a next one, past so many `thumbnails` photos are only named. The same reports
    give the same bytes.
    """
    writing = _Writing(words(language), earlier, period, filters, progress, cancelled, rows, thumbnails)
    if isinstance(target, Path):
        with replacing(target) as stream:
            writing.write(reports, stream)
    else:
        writing.write(reports, target)


@dataclass
class _Writing:
    """One workbook on its way."""

    words: Words
    earlier: Earlier | None
    period: Period | None
    filters: Sequence[str]
    progress: Callable[[int], None] | None
    cancelled: Callable[[], bool] | None
    rows: int
    thumbnails: int

    def write(self, reports: Iterable[ReportData], stream: BinaryIO) -> None:
        from lxml.etree import SerialisationError
        from openpyxl import Workbook

        workbook = Workbook(write_only=True)
        try:
            with Thumbnails(self.thumbnails) as thumbnails:
                tally = self._fill(workbook, reports, thumbnails)
                save(workbook, stream, tally.last, tally.programs)
        except SerialisationError as error:  # lxml's name for what the system refused: IO_ENOSPC
            abandon(workbook)
            number = getattr(errno, f"E{str(error).removeprefix('IO_E')}", errno.EIO)
            raise OSError(number, os.strerror(number)) from error
        except BaseException:
            abandon(workbook)
            raise

    def _fill(self, workbook: Any, reports: Iterable[ReportData], thumbnails: Thumbnails) -> Tally:
        """Write the sheets. Those that sum up stand first and are written last."""
        first, reports = _looked_ahead(reports)
        brand = first.brand if first else Brand()
        words = self.words
        book = Book(workbook, brand.paper, words("page_of", page="&P", pages="&N"))
        pages = _Pages(book, words, self.rows)
        tally = Tally()
        for done, data in enumerate(reports, 1):
            self._stop_if_cancelled()
            tally.add(data)
            pages.add(data, thumbnails)
            if self.progress:
                self.progress(done)
        if self.earlier and tally.gathered.visits:
            tally.compare(self.earlier(tally.gathered), self.period)
        pages.close()
        summary_sheet(book, tally, brand, words)
        scores_sheets(book, tally, words, 1 + len(pages.inspections.sheets))
        about_sheet(book, tally, words, self.filters, Written(pages.all, thumbnails.left_out))
        return tally

    def _stop_if_cancelled(self) -> None:
        if self.cancelled and self.cancelled():
            raise CancelledError


class _Pages:
    """The sheets that grow with the reports."""

    def __init__(self, book: Book, words: Words, rows: int) -> None:
        self.words = words
        self.inspections = inspections_sheets(book, words, rows)
        self.answers = answers_sheets(book, words, rows)
        self.failed = failed_sheets(book, words, rows)
        self.actions = actions_sheets(book, words, rows)
        self.photos = photos_sheets(book, words, rows)
        self.all = (self.inspections, self.answers, self.failed, self.actions, self.photos)

    def add(self, data: ReportData, thumbnails: Thumbnails) -> None:
        self.inspections.add(inspection_row(data, self.words))
        self.answers.add_all(flat.rows(data, self.words))
        add_failed(self.failed, thumbnails, data, self.words)
        self.actions.add_all(action_rows(data, self.words))
        self.photos.add_all(photo_rows(data))

    def close(self) -> None:
        inspections.finish(self.inspections, self.words)
        answers.finish(self.answers)
        for sheets in (self.failed, self.actions, self.photos):
            sheets.close()


def _looked_ahead(reports: Iterable[ReportData]) -> tuple[ReportData | None, Iterator[ReportData]]:
    """The first report, and all of them."""
    rest = iter(reports)
    first = next(rest, None)
    return first, rest if first is None else chain((first,), rest)
