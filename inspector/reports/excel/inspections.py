"""Sheet Inspections: a row an inspection, with its result."""

from __future__ import annotations

from typing import Any

from inspector.checklists.score import Outcome
from inspector.reports.data import Mark, ReportData
from inspector.reports.excel.cells import MOMENT, PERCENT, POINTS, WHOLE, share
from inspector.reports.excel.columns import Column
from inspector.reports.excel.sheet import Book, Continued, Sheet, numbered
from inspector.reports.flat import number, status
from inspector.reports.words import Words

_OUTCOME = 10


def inspections_sheets(book: Book, words: Words, most: int) -> Continued:
    columns = (
        Column(words("when"), 17, MOMENT),
        Column(words("site"), 24),
        Column(words("xl_subject"), 20),
        Column(words("xl_template"), 28),
        Column(words("xl_version"), 9, WHOLE),
        Column(words("xl_method"), 25),
        Column(words("inspector"), 22),
        Column(words("xl_percent"), 10, PERCENT),
        Column(words("points"), 10, POINTS),
        Column(words("xl_possible"), 10, POINTS),
        Column(words("xl_outcome"), 16),
        Column(words("grade"), 20),
        Column(words("failed_items"), 10, WHOLE),
        Column(words("xl_critical"), 10, WHOLE),
        Column(words("no_answer"), 10, WHOLE),
        Column(words("photos"), 10, WHOLE),
        Column(words("xl_status"), 18),
        Column(words("comment"), 40),
        Column(words("incomplete"), 30),
        Column(words("record"), 38),
    )

    def begin(number: int, place: int | None) -> Sheet:
        title, table = numbered(words("xl_inspections"), number), numbered("Inspections", number, "_")
        return Sheet(book, title, columns, table, place=place, frozen=3)

    return Continued(begin, most)


def inspection_row(data: ReportData, words: Words) -> tuple[Any, ...]:
    return (
        data.visited_at,
        data.sites[-1],
        data.subject,
        data.title,
        data.version,
        words(f"method_{data.method}"),
        data.inspector,
        share(data.total.percent),
        number(data.total.earned),
        number(data.total.possible),
        words(f"outcome_{data.outcome or 'none'}"),
        data.grade or None,
        len(data.failed),
        len(data.criticals),
        data.count(Mark.UNANSWERED),
        len(data.photos),
        words(f"xl_status_{status(data)}"),
        data.comment or None,
        data.incomplete_reason or None,
        data.record,
    )


def finish(sheets: Continued, words: Words) -> None:
    failed = words(f"outcome_{Outcome.FAIL}")
    for sheet in sheets.sheets:
        sheet.mark([_OUTCOME], f'${sheet.letters[_OUTCOME]}{sheet.head_row + 1}="{failed}"')
    sheets.close()
