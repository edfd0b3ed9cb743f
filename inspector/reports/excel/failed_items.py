"""Sheet Failed items: a row a failed item, with a picture, what was found and what is to be done."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from inspector.reports.data import ItemLine, ReportData
from inspector.reports.excel.cells import DATE, MOMENT, POINTS, WHOLE
from inspector.reports.excel.columns import Column
from inspector.reports.excel.sheet import Book, Continued, Sheet, numbered
from inspector.reports.excel.thumbnails import COLUMN_WIDTH, ROW_HEIGHT, Thumbnails
from inspector.reports.flat import number
from inspector.reports.words import Words

_PICTURE = 7


def failed_sheets(book: Book, words: Words, most: int) -> Continued:
    columns = (
        Column(words("when"), 17, MOMENT, wrap=True),
        Column(words("site"), 22, wrap=True),
        Column(words("xl_subject"), 18, wrap=True),
        Column(words("xl_template"), 22, wrap=True),
        Column(words("xl_section"), 20, wrap=True),
        Column(words("number"), 8, wrap=True),
        Column(words("item"), 40, wrap=True),
        Column(words("photo_head"), COLUMN_WIDTH, wrap=True),
        Column(words("xl_entry"), 18, wrap=True),
        Column(words("tag_critical"), 10, wrap=True),
        Column(words("xl_times"), 12, WHOLE, wrap=True),
        Column(words("answer"), 18, wrap=True),
        Column(words("note"), 44, wrap=True),
        Column(words("xl_lost"), 10, POINTS, wrap=True),
        Column(words("action"), 36, wrap=True),
        Column(words("responsible"), 20, wrap=True),
        Column(words("due"), 12, DATE, wrap=True),
        Column(words("xl_photo_count"), 9, WHOLE, wrap=True),
        Column(words("record"), 38, wrap=True),
    )

    def begin(number: int, place: int | None) -> Sheet:
        title, table = numbered(words("failed_items"), number), numbered("FailedItems", number, "_")
        return Sheet(book, title, columns, table, place=place, frozen=3)

    return Continued(begin, most)


def add_failed(sheets: Continued, thumbnails: Thumbnails, data: ReportData, words: Words) -> None:
    """Critical first, then by points lost, as in the report."""
    for item, row in zip(data.failed, failed_rows(data, words), strict=True):
        if not item.photos:
            sheets.add(row)
            continue
        trouble = thumbnails.put(sheets.current, _PICTURE, data, item, words)
        row[_PICTURE] = trouble
        sheets.add(row, None if trouble else ROW_HEIGHT)


def failed_rows(data: ReportData, words: Words) -> Iterator[list[Any]]:
    section_of = {item.address: section.title for section in data.sections for item in section.items}
    for item in data.failed:
        yield [
            data.visited_at,
            data.sites[-1],
            data.subject,
            data.title,
            section_of[item.address],
            item.number,
            item.text,
            None,
            item.entry_title or None,
            words("tag_critical") if item.critical else None,
            item.times or None,
            words.answer(item),
            item.note or None,
            number(item.lost),
            *_action(item),
            len(item.photos) or None,
            data.record,
        ]


def _action(item: ItemLine) -> tuple[Any, Any, Any]:
    if not item.actions:
        return None, None, None
    action = item.actions[0]
    return action.what, action.responsible or None, action.due
