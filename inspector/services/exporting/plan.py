"""Cutting an order into pieces that can be made side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import count
from pathlib import Path, PurePosixPath
from typing import Protocol

from inspector.reports.data import Layout
from inspector.services.exporting.order import Format, Order, Piece
from inspector.services.ports.records import RecordRow
from inspector.services.reporting import safe_name

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
WORTH_A_CREW = 4.0
"""Seconds of work; for less than that more processes cost more than they save."""


class Names(Protocol):
    def file_names(self, rows: Sequence[RecordRow], ending: str) -> list[str]:
        """A name for the report of each, no two alike."""


def plan(order: Order, names: Names, now: datetime) -> list[Piece]:
    """The pieces, in the order in which people would look at them. A folder for each language, layout or kind
    is there only where there are several. Actions stand in all as at one moment, `now` if none is ordered."""
    as_of = order.as_of or now
    return [
        piece
        for language in order.languages
        for format_ in order.formats
        for piece in _pieces(order, format_, language, names, as_of)
    ]


def folder_name(rows: Sequence[RecordRow], word: str) -> str:
    """A name for the folder that says the site, if it is one, else `word`, and the days of the visits."""
    sites = {row.site_path[-1] for row in rows}
    days = sorted(row.visited_on.isoformat() for row in rows)
    span = days[0] if days[0] == days[-1] else f"{days[0]} – {days[-1]}"
    return f"{safe_name(sites.pop()) if len(sites) == 1 else word}, {span}"


def free_folder(parent: Path, name: str) -> Path:
    """A folder of this name that is not there yet: it gets a number where there is one."""
    numbered = (parent / (f"{name} ({number})" if number > 1 else name) for number in count(1))
    return next(folder for folder in numbered if not folder.exists())


def can_be_shared(piece: Piece) -> bool:
    """Whether several processes are quicker at one piece than one."""
    return piece.format is Format.PACK and piece.cost > WORTH_A_CREW


def _pieces(order: Order, format_: Format, language: str, names: Names, as_of: datetime) -> Iterator[Piece]:
    several = len(order.languages) > 1
    top = PurePosixPath(language if several else "")
    if format_ is Format.PDF:
        yield from _reports(order, language, top, names, as_of)
    elif format_ is Format.PHOTOS:
        if language == order.languages[0]:  # pictures speak no language
            yield _of_all(order, format_, language, PurePosixPath(), as_of)
    else:
        yield _of_all(order, format_, language, top, as_of)


def _reports(
    order: Order, language: str, top: PurePosixPath, names: Names, as_of: datetime
) -> Iterator[Piece]:
    within = top / REPORTS if len(order.formats) > 1 else top
    files = names.file_names(order.rows, ".pdf")
    for layout in order.layouts:
        place = within / layout.value if len(order.layouts) > 1 else within
        for row, name in zip(order.rows, files, strict=True):
            cost = _cost(row, layout)
            yield Piece(Format.PDF, str(place / name), (row,), language, cost, as_of, layout)


def _of_all(order: Order, format_: Format, language: str, top: PurePosixPath, as_of: datetime) -> Piece:
    cost = SECONDS[format_] * len(order.rows)
    path = str(top / OF_ALL[format_])
    return Piece(
        format_,
        path,
        order.rows,
        language,
        cost,
        as_of,
        period=order.period,
        filters=order.filters,
        charts=order.charts if format_ is Format.PACK else (),
    )


def _cost(row: RecordRow, layout: Layout) -> float:
    photos = 0 if layout is Layout.SUMMARY else row.photos
    return SECONDS[Format.PDF] + PHOTO_SECONDS * photos
