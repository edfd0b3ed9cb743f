"""The first page: what was inspected, how it came out and why, and what is to be done next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from inspector.reports.data import ActionLine, ItemLine, ReportData
from inspector.reports.pdf.block import Block, Box, Gap, Row, Rule, Stack, Target
from inspector.reports.pdf.fonts import clean
from inspector.reports.pdf.fonts import width as measure
from inspector.reports.pdf.kit import Kit, fault_target
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.sections import LOW_ROW, ROW, sections_block
from inspector.reports.pdf.style import BODY, HEADING, ITEM_TITLE, LABEL, MM, STANDARD, SUBJECT, TABLE
from inspector.reports.pdf.tables import Column, filled, table_head, table_row
from inspector.reports.pdf.text import Span, Text
from inspector.reports.pdf.verdict import verdict_panel
from inspector.reports.words import Words

_ALL = 1000
_ACTIONS, _MOST_ACTIONS = 4, 10
_CRITICALS = 2


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
    what changed, dimensions, sections."""

    row: float = ROW
    actions: int = _ACTIONS
    criticals: int = _CRITICALS
    photos: bool = True
    since: bool = True
    dimensions: bool = True
    sections: int = _ALL


def plans() -> Iterator[Plan]:
    """From the fullest page to ever less; the type never gets smaller."""
    for actions in range(_MOST_ACTIONS, _ACTIONS, -1):
        yield Plan(actions=actions)
    yield Plan()
    for criticals, photos, since, judged in _GIVING_WAY:
        for actions in range(_ACTIONS, 0, -1):
            yield Plan(LOW_ROW, actions, criticals, photos, since, judged)
    for sections in range(40, 3, -2):
        yield Plan(LOW_ROW, 1, 1, photos=False, since=False, dimensions=False, sections=sections)


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
        *notice(kit),
        *_critical_boxes(kit, plan),
        Gap(5 * MM),
        sections_block(kit, plan.row, plan.sections, since=plan.since, judged=plan.dimensions),
    ]
    if kit.data.actions:
        parts += [Gap(5 * MM), _next_actions(kit, plan)]
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
    natural = [_natural(column) for column in columns]
    widths = share(natural, kit.paper.text_width - gap * (len(columns) - 1))
    cells = [
        Stack(
            [Text.of(label, LABEL), Text.of(value, BODY.strong(), limit=3), Text.of(detail, LABEL, limit=2)]
        )
        for label, value, detail in columns
    ]
    return Stack([Rule(), Box(Row(cells, widths, gap), (2.2 * MM, 0, 2 * MM, 0)), Rule()])


def facts(data: ReportData, kit: Kit) -> list[tuple[str, str, str]]:
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


def _natural(column: tuple[str, str, str]) -> float:
    label, value, detail = (clean(text) for text in column)
    return (
        max(measure(label, LABEL.size), measure(value, BODY.size, True), measure(detail, LABEL.size), 20 * MM)
        + 1
    )


def share(natural: Sequence[float], total: float) -> list[float]:
    """Widths that fill `total`: what is over is shared evenly; what lacks is taken from the widest."""
    over = total - sum(natural)
    if over >= 0:
        return [width + over / len(natural) for width in natural]
    fixed: dict[int, float] = {}
    while True:
        rest = (total - sum(fixed.values())) / (len(natural) - len(fixed))
        small = {at: w for at, w in enumerate(natural) if at not in fixed and w <= rest}
        if not small:
            return [fixed.get(at, rest) for at in range(len(natural))]
        fixed |= small


def notice(kit: Kit) -> list[Block]:
    """Why the inspection was finished incomplete, and the inspector's own comment, in brief."""
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
        parts += [Gap(3 * MM), Text(spans, limit=3)]
    return parts


def _critical_boxes(kit: Kit, plan: Plan) -> list[Block]:
    """The first critical faults, each in its own frame; the others by number."""
    criticals = kit.data.criticals
    parts: list[Block] = []
    for item in criticals[: plan.criticals]:
        parts += [Gap(4.2 * MM), _critical_box(kit, item, plan.photos)]
    more = criticals[plan.criticals :]
    if more:
        numbers = kit.words.listed(dict.fromkeys(item.number for item in more))
        told = kit.words.plural("more_criticals", len(more), items=numbers)
        parts += [Gap(1.2 * MM), Text.of(told, LABEL.strong().in_("fault"))]
    return parts


def _critical_box(kit: Kit, item: ItemLine, photos: bool) -> Block:
    words = kit.words
    name = Span(f"{item.number} {kit.title(item)}", ITEM_TITLE, fault_target(item))
    lines: list[Block] = [
        Text.of(words("critical_fault"), TABLE.strong().in_("fault")),
        Text((name,), limit=3),
    ]
    if item.note:
        lines.append(Text.of(item.note, BODY, limit=3))
    for action in item.actions[:1]:
        lines += [Gap(1 * MM), _action_line(kit, item, action)]
    width = kit.paper.text_width - 6.5 * MM
    inner: Block = Stack(lines)
    if photos and item.photos:
        photo = kit.photo(item.photos[0], 36 * MM, 27 * MM, cut=True, link=fault_target(item))
        inner = Row([inner, photo], [width - 40 * MM, 36 * MM], 4 * MM)
    return Box(inner, (2.6 * MM, 3 * MM, 2.6 * MM, 3.5 * MM), stroke="fault", thick=0.9)


def _action_line(kit: Kit, item: ItemLine, action: ActionLine) -> Block:
    words = kit.words
    what = Span(kit.what(item, action), BODY.strong())
    spans = [Span(words("proposed_action") + "  ", BODY.in_("text2")), what]
    if action.responsible:
        spans.append(Span("  " + action.responsible, BODY))
    if action.due:
        due = words("due_on", day=words.date(action.due, "date_short"))
        spans.append(Span("  " + due, BODY.strong().in_("fault") if action.urgent else BODY))
    return Text(spans, limit=2)


def _next_actions(kit: Kit, plan: Plan) -> Block:
    words, actions = kit.words, kit.data.actions
    columns = filled(
        [
            Column(words("due"), 23 * MM),
            Column(words("action"), 0),
            Column(words("responsible"), 40 * MM),
            Column(words("item"), 12 * MM, "right"),
        ],
        1,
        kit.paper.text_width,
    )
    rows = [_action_row(kit, action, columns) for action in actions[: plan.actions]]
    day = words.date(kit.data.visited_at, "day_month")
    proposed = Span("  " + words("proposed_on", day=day), LABEL)
    heading: Block = Text((Span(words("next_actions"), HEADING), proposed))
    more = len(actions) - plan.actions
    if more > 0:
        heading = _MoreActions(heading, kit, more)
    return Stack([heading, Gap(0.6 * MM), table_head(columns), *rows])


def _action_row(kit: Kit, action: ActionLine, columns: Sequence[Column]) -> Block:
    due = kit.words.date(action.due, "day") if action.due else "–"
    item = next((one for one in kit.data.failed if one.address == action.address), None)
    link = Span(action.item, TABLE.in_("accent" if item else "text"), fault_target(item) if item else None)
    cells: list[Block] = [
        Text.of(due, TABLE.strong().in_("fault") if action.urgent else TABLE),
        Text.of(action.what, TABLE, limit=2),
        Text.of(action.responsible, TABLE, limit=2),
        Text((link,), "right"),
    ]
    return table_row(columns, cells, 6.1 * MM)


@dataclass
class _MoreActions(Block):
    """The heading of the next actions, with a link to where the others stand."""

    heading: Block
    kit: Kit
    more: int

    def height(self, width: float) -> float:
        return self.heading.height(width)

    def draw(self, pen: Pen, x: float, y: float, width: float) -> None:
        self.heading.draw(pen, x, y, width)
        page = pen.page_of.get("failed")
        if page:
            text = self.kit.words.plural("more_actions", self.more, page=page)
            wide = pen.words(x + width, y + HEADING.leading - 3, text, LABEL.in_("accent"), "right")
            pen.link("failed", x + width - wide, y, wide, HEADING.leading)
