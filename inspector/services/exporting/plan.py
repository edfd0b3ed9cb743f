"""Cutting an order into pieces that can be made side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Protocol

from inspector.reports.data import Layout
from inspector.services.exporting.order import Format, Order, Piece
from inspector.services.ports import RecordRow

OF_ALL: Mapping[Format, str] = {
    Format.PACK: "overview.pdf",
    Format.XLSX: "inspections.xlsx",
    Format.CSV: "answers.csv",
    Format.JSON: "answers.json",
    Format.PHOTOS: "photos",
}
REPORTS = "reports"
# Roughly the seconds that each inspection costs, and in a report each of its photos.
SECONDS: Mapping[Format, float] = {
    Format.PDF: 0.25,
    Format.PACK: 0.1,
    Format.XLSX: 0.08,
    Format.CSV: 0.05,
    Format.JSON: 0.05,
    Format.PHOTOS: 0.1,
}
PHOTO_SECONDS = 0.1


class Names(Protocol):
    def file_names(self, rows: Sequence[RecordRow], ending: str) -> list[str]:
        """A name for the report of each, no two alike."""


def plan(order: Order, names: Names) -> list[Piece]:
    """The pieces, in the order in which people would look at them. A folder for each language, layout or kind
    is there only where there are several."""
    return [
        piece
        for language in order.languages
        for format_ in order.formats
        for piece in _pieces(order, format_, language, names)
    ]


def _pieces(order: Order, format_: Format, language: str, names: Names) -> Iterator[Piece]:
    several = len(order.languages) > 1
    top = PurePosixPath(language if several else "")
    if format_ is Format.PDF:
        yield from _reports(order, language, top, names)
    elif format_ is Format.PHOTOS:
        if language == order.languages[0]:  # pictures speak no language
            yield _of_all(order, format_, language, PurePosixPath())
    else:
        yield _of_all(order, format_, language, top)


def _reports(order: Order, language: str, top: PurePosixPath, names: Names) -> Iterator[Piece]:
    within = top / REPORTS if len(order.formats) > 1 else top
    files = names.file_names(order.rows, ".pdf")
    for layout in order.layouts:
        place = within / layout.value if len(order.layouts) > 1 else within
        for row, name in zip(order.rows, files, strict=True):
            yield Piece(Format.PDF, str(place / name), (row,), language, layout, _cost(row, layout))


def _of_all(order: Order, format_: Format, language: str, top: PurePosixPath) -> Piece:
    cost = SECONDS[format_] * len(order.rows)
    return Piece(format_, str(top / OF_ALL[format_]), order.rows, language, Layout.FULL, cost)


def _cost(row: RecordRow, layout: Layout) -> float:
    photos = 0 if layout is Layout.SUMMARY else row.photos
    return SECONDS[Format.PDF] + PHOTO_SECONDS * photos
