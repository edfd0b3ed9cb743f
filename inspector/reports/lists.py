"""Reading lists out of the files people have: Excel workbooks, and CSV in the encodings they come in."""

from __future__ import annotations

import csv
import re
import zlib
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from io import BytesIO, StringIO
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from inspector.checklists.subject_lists import Table
from inspector.errors import InputError
from inspector.files import read_bounded

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

FILE_LIMIT, UNPACKED_LIMIT = 20 * 2**20, 400 * 2**20  # bytes
MOST_ROWS, MOST_COLUMNS = 20_000, 100
ZIP, OLD_EXCEL = b"PK\x03\x04", bytes.fromhex("D0CF11E0")
BROKEN = (  # what openpyxl lets through where a workbook is not as it must be
    BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    SyntaxError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    NotImplementedError,
    RuntimeError,
)
DELIMITERS = ",;\t|"
MARKS = (("\ufeff".encode(), "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_WHOLE = re.compile(r"(-?[0-9]+)\.0+")
_NO_TEXT = re.compile(rb"[\x00-\x08\x0e-\x19\x1b-\x1f]")
_RUSSIAN = re.compile("[А-Яа-яЁё№«»–—]")


def read_tables(path: Path) -> tuple[Table, ...]:
    """The filled sheets of a workbook, or the one table of a text file. InputError if it is neither, or holds
    nothing."""
    content = read_bounded(path, FILE_LIMIT)
    if content.startswith(OLD_EXCEL):
        raise InputError(
            "list-old-excel",
            f"{path.name} is an old or a protected Excel file. Save it as .xlsx or CSV without a password.",
            file=path.name,
        )
    if content.startswith(ZIP):
        sheets = _workbook(content, path.name)
    else:
        sheets = [(path.name, _text_rows(content, path.name))]
    tables = tuple(table for name, rows in sheets if (table := _table(name, rows)))
    if not tables:
        raise InputError("list-empty", f"{path.name} holds nothing. Choose another file.", file=path.name)
    return tables


# -- Excel


def _workbook(content: bytes, name: str) -> list[tuple[str, list[list[str]]]]:
    """The rows of every sheet that is shown."""
    from openpyxl import load_workbook

    try:
        with ZipFile(BytesIO(content)) as packed:
            if sum(part.file_size for part in packed.infolist()) > UNPACKED_LIMIT:
                raise InputError("file-too-large", f"{name} is too large to be read.", file=name)
        book = load_workbook(BytesIO(content), read_only=True, data_only=True)
        return [(sheet.title, _sheet(sheet)) for sheet in book.worksheets if sheet.sheet_state == "visible"]
    except BROKEN as error:
        raise _unreadable(name) from error


def _sheet(sheet: Worksheet) -> list[list[str]]:
    """The rows of a sheet, whatever size it says it has."""
    rows = sheet.iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS)
    return [[_shown(cell) for cell in row] for row in rows]


def _shown(cell: Cell | MergedCell) -> str:
    """A cell as it looks: 201 for the number 201.0, 007 where the format says so, nothing for an error."""
    value = cell.value
    if value is None or cell.data_type == "e":
        return ""
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and set(cell.number_format or "") == {"0"}:
        return str(value).zfill(len(cell.number_format))
    return _cell(str(value))


# -- text


def _text_rows(content: bytes, name: str) -> list[list[str]]:
    text = decoded(content)
    if text is None:
        raise _unreadable(name)
    delimiter = _delimiter(text)
    try:
        found = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
        return [[_cell(cell) for cell in row] for row in islice(found, MOST_ROWS)]
    except csv.Error as error:
        raise _unreadable(name) from error


def decoded(content: bytes) -> str | None:
    """The text of a file that does not say its encoding: UTF-8 where it is that; else Russian or Chinese of
    Windows, whichever it looks more like. None for what is no text."""
    encodings = [encoding for mark, encoding in MARKS if content.startswith(mark)]
    if not encodings:
        if _NO_TEXT.search(content):
            return None
        encodings = ["utf-8", "cp1251", "gbk"] if _looks_russian(content) else ["utf-8", "gbk", "cp1251"]
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _looks_russian(content: bytes) -> bool:
    """Read as Russian, nearly all of it is letters; Chinese read so is full of odd signs."""
    high = bytes(byte for byte in content if byte >= 0x80)
    letters = _RUSSIAN.findall(high.decode("cp1251", errors="replace"))
    return len(letters) >= 0.9 * len(high)


def _delimiter(text: str) -> str:
    """The sign that parts the first line; a comma where there is none."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return max(DELIMITERS, key=first.count)


def _cell(text: str) -> str:
    text = " ".join(text.split())
    whole = _WHOLE.fullmatch(text)
    return whole[1] if whole else text


# -- tables


def _table(name: str, rows: Iterable[Sequence[str]]) -> Table | None:
    """The filled rows and columns; what stands above the table in far fewer cells is a title."""
    filled = [row[:MOST_COLUMNS] for row in rows if any(row[:MOST_COLUMNS])]
    if not filled:
        return None
    widest = max(sum(map(bool, row)) for row in filled)
    begin = next(place for place, row in enumerate(filled) if 2 * sum(map(bool, row)) >= widest)
    body = filled[begin:]
    width = max(map(len, body))
    padded = [(*row, *[""] * (width - len(row))) for row in body]
    columns = [place for place in range(width) if any(row[place] for row in padded)]
    kept = tuple(tuple(row[place] for place in columns) for row in padded)
    in_figures = any(map(str.isdigit, "".join(kept[0])))  # a value already: heads are words
    return Table(name, kept, headed=len(kept) > 1 and not in_figures)


def _unreadable(name: str) -> InputError:
    return InputError(
        "list-unreadable",
        f"{name} cannot be read as a list. Choose an Excel file (.xlsx) or a CSV file.",
        file=name,
    )
