"""What became of the faults since the last inspection: new, repeated, put right."""

from __future__ import annotations

from inspector.reports.data import ItemLine
from inspector.reports.pdf.block import EMPTY, Block, Gap, Stack
from inspector.reports.pdf.kit import Kit
from inspector.reports.pdf.style import CHECKLIST, HEADING, LABEL, MM, TABLE
from inspector.reports.pdf.tables import GAP, Column, table_row
from inspector.reports.pdf.text import Text
from inspector.reports.words import Words

_COUNT = 4 * MM


def since_last(kit: Kit, width: float) -> list[Block]:
    """Nothing where this is the first inspection of its subject."""
    data, words = kit.data, kit.words
    if data.before is None:
        return []
    heading = words("since", day=words.date(data.before.visited_on, "day_month"))
    kinds = (
        ("new_faults", [item.number for item in data.failed if item.times == 1]),
        ("repeated_faults", [_repeated(words, item) for item in data.failed if item.times > 1]),
        ("put_right", list(data.put_right)),
    )
    rows = [_row(words, key, numbers, width) for key, numbers in kinds]
    return [Text.of(heading, HEADING), Gap(0.5 * MM), *rows]


def _repeated(words: Words, item: ItemLine) -> str:
    """The number, and from the third time on which time in a row it is."""
    if item.times == 2:
        return item.number
    return words("times", number=item.number, times=words.plural("nth_time", item.times))


def _row(words: Words, key: str, numbers: list[str], width: float) -> Block:
    distinct = list(dict.fromkeys(numbers))
    shown: Block = Text.of(words.listed(distinct), LABEL, limit=2) if distinct else EMPTY
    columns = [Column("", _COUNT), Column("", width - _COUNT - GAP)]
    cell = Stack([Text.of(words(key), CHECKLIST), shown])
    return table_row(columns, [Text.of(str(len(numbers)), TABLE.strong()), cell], _COUNT)
