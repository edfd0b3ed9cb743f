"""Sheet Photos: a row a photo, with the name of its file in the folder beside and its original's hash."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from inspector.reports.data import ReportData
from inspector.reports.excel.cells import MOMENT, WHOLE
from inspector.reports.excel.columns import Column
from inspector.reports.excel.sheet import Book, Continued, Sheet, numbered
from inspector.reports.flat import photo_file
from inspector.reports.words import Words


def photos_sheets(book: Book, words: Words, most: int) -> Continued:
    columns = (
        Column(words("photo_head"), 9, WHOLE),
        Column(words("xl_caption"), 30),
        Column(words("number"), 8),
        Column(words("item"), 44),
        Column(words("xl_entry"), 18),
        Column(words("site"), 24),
        Column(words("xl_subject"), 20),
        Column(words("when"), 17, MOMENT),
        Column(words("xl_taken"), 17, MOMENT),
        Column(words("xl_file"), 48),
        Column(words("xl_hash"), 48),
        Column(words("record"), 38),
    )

    def begin(number: int, place: int | None) -> Sheet:
        title, table = numbered(words("photos"), number), numbered("Photos", number, "_")
        return Sheet(book, title, columns, table, place=place, frozen=2)

    return Continued(begin, most)


def photo_rows(data: ReportData) -> Iterator[tuple[Any, ...]]:
    """In the numbers of the report."""
    items = {item.address: item for item in data.items}
    for photo in data.photos:
        item = items[photo.address]
        yield (
            photo.number,
            photo.caption or None,
            photo.item,
            item.text,
            item.entry_title or None,
            data.sites[-1],
            data.subject,
            data.visited_at,
            photo.taken_at,
            photo_file(photo),
            photo.sha256,
            data.record,
        )
