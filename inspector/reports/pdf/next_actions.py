"""What is to be done next: the proposed actions by due date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.reports.data import ActionLine
from inspector.reports.pdf.block import Block, Gap, Stack
from inspector.reports.pdf.kit import Kit, fault_target
from inspector.reports.pdf.pen import Pen
from inspector.reports.pdf.style import HEADING, LABEL, MM, TABLE
from inspector.reports.pdf.tables import Column, filled, table_head, table_row
from inspector.reports.pdf.text import Span, Text


def next_actions(kit: Kit, most: int) -> Block:
    """The first `most` actions in a table; where there is no room for one, where they stand."""
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
    rows = [_action_row(kit, action, columns) for action in actions[:most]]
    day = words.date(kit.data.visited_at, "day_month")
    proposed = Span("  " + words("proposed_on", day=day), LABEL)
    heading: Block = Text((Span(words("next_actions"), HEADING), proposed))
    more = len(actions) - most
    if more > 0:
        heading = _MoreActions(heading, kit, more)
    if not rows:
        return heading
    return Stack([heading, Gap(0.6 * MM), table_head(columns), *rows])


def _action_row(kit: Kit, action: ActionLine, columns: Sequence[Column]) -> Block:
    due = kit.words.date(action.due, "day") if action.due else "–"
    item = next((one for one in kit.data.failed if one.address == action.address), None)
    link = Span(action.item, TABLE.in_("accent" if item else "text"), fault_target(item) if item else None)
    what = action.what
    if item and item.entry_title:
        what = kit.words("of_entry", text=what, entry=item.entry_title)
    cells: list[Block] = [
        Text.of(due, TABLE.strong().in_("fault") if action.urgent else TABLE),
        Text.of(what, TABLE, limit=2),
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
