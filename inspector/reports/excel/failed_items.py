"""Sheet Failed items: a row a failed item, with what was found and what is to be done."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from inspector.reports.data import ReportData
from inspector.reports.excel.cells import DATE, MOMENT, POINTS, WHOLE, number
from inspector.reports.excel.sheet import Column, Sheet
from inspector.reports.words import Words


def failed_sheet(workbook: Any, words: Words) -> Sheet:
    columns = (
        Column(words("when"), 17, MOMENT),
        Column(words("site"), 24),
        Column(words("xl_subject"), 20),
        Column(words("xl_template"), 28),
        Column(words("xl_section"), 24),
        Column(words("number"), 8),
        Column(words("item"), 48),
        Column(words("xl_entry"), 18),
        Column(words("tag_critical"), 10),
        Column(words("xl_times"), 12, WHOLE),
        Column(words("answer"), 20),
        Column(words("note"), 48),
        Column(words("xl_lost"), 10, POINTS),
        Column(words("action"), 40),
        Column(words("responsible"), 22),
        Column(words("due"), 12, DATE),
        Column(words("photos"), 9, WHOLE),
        Column(words("record"), 38),
    )
    return Sheet(workbook, words("failed_items"), columns, frozen=3)


def rows(data: ReportData, words: Words) -> Iterator[tuple[Any, ...]]:
    """Critical first, then by points lost, as in the report."""
    section_of = {item.address: section.title for section in data.sections for item in section.items}
    for item in data.failed:
        action = item.actions[0] if item.actions else None
        yield (
            data.visited_at.replace(tzinfo=None),
            data.sites[-1],
            data.subject,
            data.title,
            section_of[item.address],
            item.number,
            item.text,
            item.entry_title or None,
            item.critical,
            item.times or None,
            words.answer(item),
            item.note or None,
            number(item.lost),
            action.what if action else None,
            action.responsible if action else None,
            action.due if action else None,
            len(item.photos) or None,
            data.record,
        )
