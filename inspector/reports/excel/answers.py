"""Sheet Answers: a row an answer, flat, ready for a pivot table, with the same column names everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from inspector.reports.data import ItemLine, Mark, ReportData
from inspector.reports.excel.cells import MOMENT, POINTS, number
from inspector.reports.excel.sheet import Column, Sheet
from inspector.reports.words import Words

COLUMNS = (
    Column("record_id", 38),
    Column("inspected", 17, MOMENT),
    Column("site_path", 30),
    Column("site", 20),
    Column("method", 15),
    Column("template", 16),
    Column("version", 9),
    Column("subject", 18),
    Column("inspector", 20),
    Column("section", 24),
    Column("entry", 18),
    Column("number", 9),
    Column("item_key", 24),
    Column("item", 48),
    Column("value", 14),
    Column("answer", 24),
    Column("score", 9, POINTS),
    Column("possible", 10, POINTS),
    Column("failed", 9),
    Column("critical", 9),
    Column("note", 40),
    Column("photos", 9),
    Column("in_bulk", 9),
)
_FAILED = [column.head for column in COLUMNS].index("failed")
_MARKED = [place for place, column in enumerate(COLUMNS) if column.head in ("value", "score", "failed")]


def answers_sheet(workbook: Any, title: str) -> Sheet:
    return Sheet(workbook, title, COLUMNS, frozen=2)


def finish(sheet: Sheet) -> None:
    sheet.mark(_MARKED, f"${sheet.letters[_FAILED]}{sheet.head_row + 1}=TRUE")
    sheet.close()


def rows(data: ReportData, words: Words) -> Iterator[tuple[Any, ...]]:
    head = (
        data.record,
        data.visited_at.replace(tzinfo=None),
        " / ".join(data.sites),
        data.sites[-1],
        str(data.method),
        data.template,
        data.version,
        data.subject,
        data.inspector,
    )
    for section in data.sections:
        for item in section.items:
            if item.kind != "info":
                yield (*head, section.title, *_answer(item, words))


def _answer(item: ItemLine, words: Words) -> tuple[Any, ...]:
    return (
        item.entry_title or None,
        item.number,
        item.address.item,
        item.text,
        value(item),
        words.answer(item) or None,
        number(item.earned) if item.scored else None,
        number(item.possible) if item.scored else None,
        item.failed,
        item.critical,
        item.note or None,
        len(item.photos) or None,
        item.in_bulk,
    )


def value(item: ItemLine) -> Any:
    """What was answered, as it is stored: option keys, real numbers, dates and times; "n/a" for not
    applicable without an option of that kind."""
    answered = item.value
    if answered is None and item.mark is Mark.NOT_APPLICABLE:
        return "n/a"
    if isinstance(answered, Decimal):
        return float(answered)
    if isinstance(answered, date | time | datetime):
        return answered
    if isinstance(answered, tuple):
        return None if item.kind == "signature" else ", ".join(map(str, answered))
    return answered
