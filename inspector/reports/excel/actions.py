"""Sheet Actions: a row an action that the inspection proposed, as it stands now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from inspector.reports.data import ActionLine, ReportData
from inspector.reports.excel.cells import DATE, MOMENT, WHOLE
from inspector.reports.excel.columns import Column
from inspector.reports.excel.sheet import Book, Continued, Sheet, numbered
from inspector.reports.followed_words import status_word
from inspector.reports.words import Words


def actions_sheets(book: Book, words: Words, most: int) -> Continued:
    columns = (
        Column(words("due"), 12, DATE),
        Column(words("action"), 48),
        Column(words("responsible"), 22),
        Column(words("action_status"), 14),
        Column(words("xl_late"), 10, WHOLE),
        Column(words("xl_done"), 12, DATE),
        Column(words("xl_done_by"), 20),
        Column(words("xl_verified"), 12, DATE),
        Column(words("xl_verified_by"), 20),
        Column(words("xl_as_of"), 17, MOMENT),
        Column(words("number"), 8),
        Column(words("item"), 44),
        Column(words("xl_entry"), 18),
        Column(words("tag_critical"), 10),
        Column(words("site"), 24),
        Column(words("xl_subject"), 20),
        Column(words("xl_template"), 24),
        Column(words("when"), 17, MOMENT),
        Column(words("record"), 38),
    )

    def begin(number: int, place: int | None) -> Sheet:
        title, table = numbered(words("xl_actions"), number), numbered("Actions", number, "_")
        return Sheet(book, title, columns, table, place=place, frozen=2)

    return Continued(begin, most)


def action_rows(data: ReportData, words: Words) -> Iterator[tuple[Any, ...]]:
    """The most urgent first."""
    items = {item.address: item for item in data.items}
    for action in sorted(data.actions, key=lambda each: each.due_now or date.max):
        item = items.get(action.address)
        yield (
            action.due_now,
            action.what,
            action.responsible_now or None,
            *_followed(action, data, words),
            action.item,
            item.text if item else None,
            (item.entry_title or None) if item else None,
            words("tag_critical") if item and item.critical else None,
            data.sites[-1],
            data.subject,
            data.title,
            data.visited_at,
            data.record,
        )


def _followed(action: ActionLine, data: ReportData, words: Words) -> tuple[Any, ...]:
    """Status, days late, done, by whom, verified, by whom, as of when."""
    followed = action.followed
    if followed is None:
        return (None,) * 7
    return (
        words.capital(status_word(followed, words)),
        followed.late_days,
        followed.done_on,
        followed.done_by or None,
        followed.verified_on,
        followed.verified_by or None,
        data.actions_as_of,
    )
