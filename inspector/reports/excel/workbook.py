"""Many inspections to one Excel workbook, written as they go by: memory does not grow with the answers."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import CancelledError
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from inspector.files import replacing
from inspector.reports.data import ReportData
from inspector.reports.excel import answers, failed_items, inspections
from inspector.reports.excel.about import about_sheet
from inspector.reports.excel.scores import scores_sheets
from inspector.reports.excel.sheet import ROWS, Continued
from inspector.reports.excel.summary import summary_sheet
from inspector.reports.excel.tally import Tally
from inspector.reports.words import Words, words

_ZIP_BEGINS = (1980, 1, 1, 0, 0, 0)


def write_workbook(
    reports: Iterable[ReportData],
    target: Path | BinaryIO,
    language: str,
    *,
    before: Iterable[ReportData] = (),
    filters: Sequence[str] = (),
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    rows: int = ROWS,
) -> None:
    """Write all reports to one workbook. A file appears whole or not at all; `cancelled` is asked before each
    report, and CancelledError raised if it says so; `progress` is told how many are done. Past `rows` rows
    the answers go on on a next sheet. The same reports give the same bytes."""
    if isinstance(target, Path):
        with replacing(target) as stream:
            _write(reports, stream, language, progress, cancelled, rows)
    else:
        _write(reports, target, language, progress, cancelled, rows)


def _write(
    reports: Iterable[ReportData],
    stream: BinaryIO,
    language: str,
    progress: Callable[[int], None] | None,
    cancelled: Callable[[], bool] | None,
    most: int,
) -> None:
    from lxml.etree import SerialisationError
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    try:
        tally = _fill(book, reports, words(language), progress, cancelled, most)
        _save(book, stream, tally)
    except SerialisationError as error:  # lxml's name for what the system refused: IO_ENOSPC
        _abandon(book)
        number = getattr(errno, f"E{str(error).removeprefix('IO_E')}", errno.EIO)
        raise OSError(number, os.strerror(number)) from error
    except BaseException:
        _abandon(book)
        raise


def _fill(
    book: Any,
    reports: Iterable[ReportData],
    told: Words,
    progress: Callable[[int], None] | None,
    cancelled: Callable[[], bool] | None,
    most: int,
) -> Tally:
    """Write the sheets; each report is let go before the next is asked for."""
    listed = inspections.inspections_sheet(book, told)
    title = told("xl_answers")
    flat = Continued(lambda n: answers.answers_sheet(book, title if n == 1 else f"{title} {n}"), most)
    failed = failed_items.failed_sheet(book, told)
    tally = Tally()
    for done, data in enumerate(reports, 1):
        if cancelled and cancelled():
            raise CancelledError
        tally.add(data)
        listed.add(inspections.row(data, told))
        flat.add_all(answers.rows(data, told))
        failed.add_all(failed_items.rows(data, told))
        if progress:
            progress(done)
    inspections.finish(listed, told)
    for sheet in flat.sheets:
        answers.finish(sheet)
    failed.close()
    summary_sheet(book, tally, told)
    scores_sheets(book, tally, told)
    about_sheet(book, tally, told, len(flat.sheets))
    return tally


def _abandon(book: Any) -> None:
    """Close the sheets and remove their temporary files: openpyxl would keep them until the program ends."""
    from lxml.etree import LxmlError

    for sheet in book.worksheets:
        writer = sheet._writer
        if writer is None:
            continue
        for part in (sheet._rows, writer.xf):
            if part is not None:
                with suppress(LxmlError):  # a sheet that could not be written cannot be ended either
                    part.close()
        if Path(writer.out).exists():
            writer.cleanup()


class _Archive(ZipFile):
    """A zip file whose entries carry no time, so that the same content is the same bytes."""

    def writestr(self, zinfo_or_arcname: Any, data: Any, *_: Any) -> None:
        super().writestr(self._entry(zinfo_or_arcname), data)

    def write(self, filename: Any, arcname: Any = None, *_: Any) -> None:
        entry = self._entry(arcname or filename)
        with Path(filename).open("rb") as source, self.open(entry, "w", force_zip64=True) as target:
            while chunk := source.read(1 << 20):
                target.write(chunk)

    def _entry(self, name: Any) -> ZipInfo:
        entry = ZipInfo(str(name), _ZIP_BEGINS)
        entry.compress_type = ZIP_DEFLATED
        return entry


def _save(book: Any, stream: BinaryIO, tally: Tally) -> None:
    """As openpyxl saves, without the time of saving."""
    from datetime import datetime

    from openpyxl.writer.excel import ExcelWriter

    made = datetime.fromisoformat(tally.last or "2000-01-01")
    book.properties.created = book.properties.modified = made
    book.properties.creator = ", ".join(sorted(tally.programs))
    with _Archive(stream, "w", ZIP_DEFLATED, allowZip64=True) as archive:
        ExcelWriter(book, archive).save()
