"""Putting the workbook together as a file, the same bytes for the same sheets, or giving it up."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_ZIP_BEGINS = (1980, 1, 1, 0, 0, 0)
_NO_DAY = date(2000, 1, 1)


def abandon(book: Any) -> None:
    """Close the sheets and remove their temporary files: openpyxl would keep them until the program ends."""
    from lxml.etree import LxmlError

    for sheet in book.worksheets:
        writer = sheet._writer
        if writer is None:
            continue
        for part in (sheet._rows, writer):
            if part is not None:
                with suppress(LxmlError, OSError):  # what could not be written cannot be ended either
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


def save(book: Any, stream: BinaryIO, day: date | None, programs: Iterable[str]) -> None:
    """As openpyxl saves, but made on the given `day` instead of now."""
    from openpyxl.writer.excel import ExcelWriter

    made = datetime.combine(day or _NO_DAY, time())
    book.properties.created = book.properties.modified = made
    book.properties.creator = ", ".join(sorted(programs))
    with _Archive(stream, "w", ZIP_DEFLATED, allowZip64=True) as archive:
        ExcelWriter(book, archive).save()
