"""The first page: what was inspected, how it came out and why, and what is to be done next."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from inspector.reports.data import ReportData
from inspector.reports.pdf.block import Block, Box, Gap, Row, Rule, Stack, Target
from inspector.reports.pdf.criticals import critical_boxes
from inspector.reports.pdf.fonts import clean
from inspector.reports.pdf.fonts import width as measure
from inspector.reports.pdf.kit import Kit
from inspector.reports.pdf.next_actions import next_actions
from inspector.reports.pdf.sections import LOW_ROW, ROW, sections_block
from inspector.reports.pdf.style import BODY, LABEL, MM, STANDARD, SUBJECT, TABLE
from inspector.reports.pdf.text import Span, Text
from inspector.reports.pdf.verdict import verdict_panel
from inspector.reports.words import Words

_ALL = 1000
_ACTIONS, _MOST_ACTIONS = 4, 10
_CRITICALS = 2
_COMMENT = 3
_WIDEST_WORD = 40 * MM

Fact = tuple[str, str, str]
"""Label, value and detail."""

_GIVING_WAY = (
    (2, True, True, True),
    (2, False, True, True),
    (1, True, True, True),
    (1, False, True, True),
    (1, False, False, True),
    (1, False, False, False),
)
"""Critical faults, their photos, what changed, dimensions: the order in which they go where room is short."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How much the page holds: height of the section rows, actions, critical faults and whether with photos,
    what changed, dimensions, sections, lines of the comment."""

    row: float = ROW
    actions: int = _ACTIONS
    criticals: int = _CRITICALS
    photos: bool = True
    since: bool = True
    dimensions: bool = True
    sections: int = _ALL
    comment: int = _COMMENT


def plans() -> Iterator[Plan]:
    """From the fullest page to ever less; the type never gets smaller."""
    for actions in range(_MOST_ACTIONS, _ACTIONS, -1):
        yield Plan(actions=actions)
    yield Plan()
    for criticals, photos, since, judged in _GIVING_WAY:
        for actions in range(_ACTIONS, 0, -1):
            yield Plan(LOW_ROW, actions, criticals, photos, since, judged)
    least = Plan(LOW_ROW, 1, 1, photos=False, since=False, dimensions=False, comment=1)
    for sections in range(40, 7, -1):
        yield replace(least, sections=sections)
    for sections in range(8, 1, -1):
        yield replace(least, sections=sections, actions=0)
    yield replace(least, sections=1, actions=0, criticals=0)


def first_page(kit: Kit, room: float) -> list[Block]:
    """The blocks of the first page, with as much as fits into `room`."""
    blocks: list[Block] = []
    for plan in plans():
        blocks = _blocks(kit, plan)
        if sum(block.height(kit.paper.text_width) for block in blocks) <= room:
            break
    return blocks


def _blocks(kit: Kit, plan: Plan) -> list[Block]:
    parts = [
        Target("first", kit.words("first_page")),
        *title(kit),
        Gap(3 * MM),
        _facts(kit),
        Gap(4.2 * MM),
        verdict_panel(kit),
        *notice(kit, plan.comment),
        *critical_boxes(kit, plan.criticals, photos=plan.photos),
        Gap(5 * MM),
        sections_block(kit, plan.row, plan.sections, since=plan.since, judged=plan.dimensions),
    ]
    if kit.data.actions:
        parts += [Gap(5 * MM), next_actions(kit, plan.actions)]
    return parts


def title(kit: Kit) -> list[Block]:
    """What was inspected, by which standard, and which record this one corrects."""
    data, words = kit.data, kit.words
    parts: list[Block] = [
        Text.of(data.heading, SUBJECT, limit=3),
        Text.of(_standard(data, words), STANDARD, limit=2),
    ]
    if data.supersedes:
        corrects = words("corrects", record=data.supersedes, reason=data.reason)
        parts.append(Text.of(corrects, TABLE.in_("fault"), limit=2))
    return parts


def _standard(data: ReportData, words: Words) -> str:
    standard = words("standard_version", title=data.title, version=data.version)
    return standard if data.level is None else words("at_level", standard=standard, level=data.level)


def _facts(kit: Kit) -> Block:
    """Up to five columns as wide as they need: label, value, detail."""
    columns = facts(kit.data, kit)
    gap = 4 * MM
    natural = [_wide(column, str) for column in columns]
    least = [min(_wide(column, _longest_word), _WIDEST_WORD) for column in columns]
    widths = share(natural, least, kit.paper.text_width - gap * (len(columns) - 1))
    cells = [
        Stack(
            [Text.of(label, LABEL), Text.of(value, BODY.strong(), limit=3), Text.of(detail, LABEL, limit=2)]
        )
        for label, value, detail in columns
    ]
    return Stack([Rule(), Box(Row(cells, widths, gap), (2.2 * MM, 0, 2 * MM, 0)), Rule()])


def facts(data: ReportData, kit: Kit) -> list[Fact]:
    """Where, when, by whom; then who was there and who approved the standard, if anybody."""
    words = kit.words
    columns = [
        (words("site"), data.sites[-1], words("path_separator").join(data.sites[:-1])),
        (words("when"), words.date(data.visited_at, "date"), _when(data, words)),
        (words("inspector"), data.inspector or words("name_erased"), words(f"method_{data.method}")),
    ]
    others = [one for one in data.signatures if one.name and not one.absent and one.name != data.inspector]
    if others:
        columns.append((words("accompanied_by"), others[0].name, others[0].role))
    if data.approved_on:
        columns.append((words("approved"), words.date(data.approved_on, "date"), data.approved_by))
    return columns


def _when(data: ReportData, words: Words) -> str:
    """From when to when; where it was recorded on another day than the visit, when that was."""
    started, finished = data.started_at, data.finished_at
    if data.visited_at.date() != started.date():
        return words("recorded_later", time=words.time(data.visited_at), moment=words.moment(started))
    if started.date() != finished.date():
        return words("from_to_days", start=words.moment(started), end=words.moment(finished))
    took = words.span((finished - started).total_seconds())
    return words("from_to", start=words.time(started), end=words.time(finished), took=took)


def _wide(column: Fact, part: Callable[[str], str]) -> float:
    """How wide a column is whose lines are these parts of its texts."""
    label, value, detail = (part(clean(text)) for text in column)
    lines = measure(label, LABEL.size), measure(value, BODY.size, True), measure(detail, LABEL.size)
    return max(*lines, 20 * MM) + 1


def _longest_word(text: str) -> str:
    return max(re.split(r"(?<=-)|[ \n]", text), key=len)


def share(natural: Sequence[float], least: Sequence[float], total: float) -> list[float]:
    """Widths that fill `total`: what is over is shared evenly; what lacks is taken from the widest, but from
    none more than down to its least width while another has more."""
    over = total - sum(natural)
    if over >= 0:
        return [width + over / len(natural) for width in natural]
    if sum(least) > total:
        least = [0] * len(natural)
    fixed: dict[int, float] = {}
    while True:
        free = [at for at in range(len(natural)) if at not in fixed]
        even = (total - sum(fixed.values())) / len(free)
        settled = {at: least[at] for at in free if least[at] > even}
        settled = settled or {at: natural[at] for at in free if natural[at] < even}
        if not settled:
            return [fixed.get(at, even) for at in range(len(natural))]
        fixed |= settled


def notice(kit: Kit, lines: int) -> list[Block]:
    """Why the inspection was finished incomplete, and the inspector's own comment, in so many lines."""
    data, words = kit.data, kit.words
    parts: list[Block] = []
    if data.incomplete_reason:
        spans = (
            Span(words("incomplete") + "  ", BODY.strong().in_("warn")),
            Span(data.incomplete_reason, BODY),
        )
        parts += [
            Gap(3 * MM),
            Box(Text(spans, limit=2), (1.6 * MM, 4 * MM, 1.6 * MM, 4 * MM), fill="warn-soft"),
        ]
    if data.comment:
        spans = (Span(words("comment") + "  ", BODY.in_("text2")), Span(data.comment, BODY))
        parts += [Gap(3 * MM), Text(spans, limit=lines)]
    return parts
