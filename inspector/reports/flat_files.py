"""The flat answers as CSV and JSON, and the photos as files beside. How to read them: docs/flat-files.md."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from datetime import date, datetime, time
from io import TextIOWrapper
from pathlib import Path
from typing import BinaryIO, TextIO

from inspector.errors import WorldError
from inspector.files import appearing, replacing, write_whole
from inspector.reports.data import PhotoLine, ReportData
from inspector.reports.flat import NAMES, Field, photo_file, rows
from inspector.reports.words import Words, words

Progress = Callable[[int], None]
"""Told how many inspections are done."""
Cancelled = Callable[[], bool]
"""Asked before each inspection; if it says so CancelledError is raised and no file appears."""

PHOTO_EDGE = 2048
"""Pixels of the longer side of an exported photo."""

_COMMAND = "=+\\-@\t\r\uff1d\uff0b\uff0d\uff20"
_BEGINS = re.compile(f"(?:\\A|(?<=[;\t\r\n]))(?=[ \"']*[{_COMMAND}])")
"""Where a spreadsheet could begin a cell with a command, also one that takes ; or a tab for the separator."""
_GUARDED = re.compile(f"(?:\\A|(?<=[;\t\r\n]))'(?=[ \"']*[{_COMMAND}])")
_LONE = re.compile("[\ud800-\udfff]")


def write_csv(
    reports: Iterable[ReportData],
    target: Path | BinaryIO,
    language: str,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write a row an answer: UTF-8 with a byte order mark, RFC 4180. A file appears whole or not at all."""
    with _text(target, "utf-8-sig") as stream:
        writer = csv.writer(stream, lineterminator="\r\n")
        writer.writerow(NAMES)
        for lines in _followed(reports, words(language), progress, cancelled):
            writer.writerows(map(_plain, line) for line in lines)


def write_json(
    reports: Iterable[ReportData],
    target: Path | BinaryIO,
    language: str,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write an array with an object an answer, one a line. A file appears whole or not at all."""
    with _text(target, "utf-8") as stream:
        separator = "["
        for lines in _followed(reports, words(language), progress, cancelled):
            for line in lines:
                row = dict(zip(NAMES, map(_jsonable, line), strict=True))
                stream.write(separator + "\n" + _LONE.sub(_escaped, json.dumps(row, ensure_ascii=False)))
                separator = ","
        stream.write("[]\n" if separator == "[" else "\n]\n")


def write_photos(
    reports: Iterable[ReportData],
    folder: Path,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> tuple[PhotoLine, ...]:
    """Write the photos as they are shown, turned and drawn on, into a folder that is not there yet; it
    appears whole or not at all. Returns those that are missing, damaged or cannot be shown as drawn on."""
    unwritten: list[PhotoLine] = []
    with appearing(folder) as part:
        for done, data in enumerate(reports, 1):
            _stop_if(cancelled)
            unwritten += [photo for photo in data.photos if not _write_photo(data, photo, part)]
            if progress:
                progress(done)
    return tuple(unwritten)


def unguarded(cell: str) -> str:
    """The text as it was typed, from a cell of the CSV file."""
    return _GUARDED.sub("", cell)


def guarded(typed: str) -> str:
    """The text with an apostrophe wherever a spreadsheet could begin a cell with it and run it."""
    return _BEGINS.sub("'", typed)


def _write_photo(data: ReportData, photo: PhotoLine, folder: Path) -> bool:
    path = folder / Path(photo_file(photo)).name
    if path.exists():
        return True
    if data.pictures is None:
        return False
    try:
        jpeg = data.pictures.picture(photo.sha256, photo.turn, PHOTO_EDGE, photo.layer)
    except WorldError:  # told by the caller, by name; the others are written
        return False
    write_whole(path, jpeg)
    return True


def _followed(
    reports: Iterable[ReportData], told: Words, progress: Progress | None, cancelled: Cancelled | None
) -> Iterator[Iterator[tuple[Field, ...]]]:
    """The rows of each report; each is let go before the next is asked for."""
    for done, data in enumerate(reports, 1):
        _stop_if(cancelled)
        yield rows(data, told)
        if progress:
            progress(done)


def _stop_if(cancelled: Cancelled | None) -> None:
    if cancelled and cancelled():
        raise CancelledError


@contextmanager
def _text(target: Path | BinaryIO, encoding: str) -> Iterator[TextIO]:
    """Lone surrogates, which UTF-8 has no bytes for, become replacement characters."""
    if isinstance(target, Path):
        with replacing(target) as stream, _text(stream, encoding) as text:
            yield text
        return
    text = TextIOWrapper(target, encoding, newline="")
    try:
        yield text
    finally:
        text.detach()


def _plain(field: Field) -> str | int | float:
    """A field of the CSV file; only text that somebody typed or chose is guarded."""
    match field:
        case None:
            return ""
        case bool():
            return "TRUE" if field else "FALSE"
        case int() | float():
            return field
        case datetime():
            return f"{field:%Y-%m-%d %H:%M:%S}"
        case date() | time():
            return field.isoformat()
        case tuple():
            return " ".join(field)
    return guarded(_LONE.sub("\ufffd", field))


def _jsonable(field: Field) -> object:
    return field.isoformat() if isinstance(field, date | time) else field


def _escaped(lone: re.Match[str]) -> str:
    return f"\\u{ord(lone.group()):04x}"
