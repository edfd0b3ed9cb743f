"""Sheet Answers: a row an answer, flat, ready for a pivot table, with the same column names everywhere."""

from __future__ import annotations

from inspector.reports.excel.cells import MOMENT, POINTS
from inspector.reports.excel.columns import Column
from inspector.reports.excel.sheet import Book, Continued, Sheet, numbered
from inspector.reports.flat import NAMES
from inspector.reports.words import Words

_WIDTHS = {
    "record_id": 38,
    "inspected": 17,
    "site_path": 30,
    "site": 20,
    "method": 15,
    "template": 16,
    "subject": 18,
    "inspector": 20,
    "section_key": 16,
    "section": 24,
    "entry_id": 14,
    "entry": 18,
    "item_key": 24,
    "item": 48,
    "value": 14,
    "answer": 24,
    "note": 40,
    "photo_files": 24,
}
_FORMATS = {"inspected": MOMENT, "score": POINTS, "possible": POINTS}
_CENTRED = {"failed", "critical", "in_bulk"}
COLUMNS = tuple(
    Column(name, _WIDTHS.get(name, 9), _FORMATS.get(name), centred=name in _CENTRED) for name in NAMES
)
_FAILED = NAMES.index("failed")
_MARKED = [NAMES.index(name) for name in ("value", "score", "failed")]


def answers_sheets(book: Book, words: Words, most: int) -> Continued:
    def begin(number: int, place: int | None) -> Sheet:
        title, table = numbered(words("xl_answers"), number), numbered("Answers", number, "_")
        return Sheet(book, title, COLUMNS, table, place=place, frozen=2)

    return Continued(begin, most)


def finish(sheets: Continued) -> None:
    for sheet in sheets.sheets:
        sheet.mark(_MARKED, f"${sheet.letters[_FAILED]}{sheet.head_row + 1}=TRUE")
    sheets.close()
