"""The critical faults on the first page, each in its own frame."""

from __future__ import annotations

from inspector.reports.data import ActionLine, ItemLine
from inspector.reports.pdf.block import Block, Box, Gap, Row, Stack
from inspector.reports.pdf.kit import Kit, fault_target
from inspector.reports.pdf.style import BODY, ITEM_TITLE, LABEL, MM, TABLE
from inspector.reports.pdf.text import Span, Text


def critical_boxes(kit: Kit, most: int, *, photos: bool) -> list[Block]:
    """The first critical faults, each in its own frame; the others by number."""
    criticals = kit.data.criticals
    parts: list[Block] = []
    if not most:  # the verdict's sentence names them all
        return parts
    for item in criticals[:most]:
        parts += [Gap(4.2 * MM), _critical_box(kit, item, photos=photos)]
    more = criticals[most:]
    if more:
        numbers = kit.words.listed(dict.fromkeys(item.number for item in more))
        told = kit.words.plural("more_criticals", len(more), items=numbers)
        parts += [Gap(1.2 * MM), Text.of(told, LABEL.strong().in_("fault"))]
    return parts


def _critical_box(kit: Kit, item: ItemLine, *, photos: bool) -> Block:
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
