"""The summary: one page with the verdict, the sections, the worst fault, every failed item with what is to be
done, and the signatures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from inspector.reports.data import ActionLine, ItemLine, SignatureLine
from inspector.reports.pdf.as_of import standing_of_all
from inspector.reports.pdf.block import EMPTY, Block, Gap, Row, Rule, Stack, Target
from inspector.reports.pdf.dimensions import dimensions
from inspector.reports.pdf.ending import Strokes, code, proof
from inspector.reports.pdf.first_page import facts, notice, title
from inspector.reports.pdf.kit import Kit
from inspector.reports.pdf.marks import MarkBlock
from inspector.reports.pdf.sections import LOW_ROW, ROW, section_table
from inspector.reports.pdf.style import BODY, HEADING, LABEL, MM, TABLE
from inspector.reports.pdf.tables import Column, filled, table_head, table_row
from inspector.reports.pdf.text import Span, Text
from inspector.reports.pdf.verdict import verdict_panel

MOST_ROWS, LEAST_ROWS = 12, 4
MOST_SECTIONS = 40
MOST_SIGNATURES = 4
SIDE = 54 * MM
PHOTO = (54 * MM, 40.5 * MM)
CODE = 22 * MM
_FACTS = 76 * MM
_BETWEEN = 8 * MM

Fault = tuple[ItemLine, ActionLine | None]
"""An item with its first action: a failed one, or one for which something is proposed all the same."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How much the page holds: height of the rows, lines of a text, failed items, sections, and what stands
    beside these."""

    row: float = ROW
    lines: int = 2
    faults: int = MOST_ROWS
    side: bool = True
    sections: int = MOST_SECTIONS


def plans() -> Iterator[Plan]:
    """From the fullest page to ever less; the type never gets smaller."""
    yield Plan()
    yield Plan(LOW_ROW)
    for sections in range(MOST_SECTIONS, 8, -1):
        yield Plan(LOW_ROW, lines=1, sections=sections)
    for faults in range(MOST_ROWS, LEAST_ROWS - 1, -1):
        for side in (True, False):
            yield Plan(LOW_ROW, lines=1, faults=faults, side=side, sections=8)
    for sections in range(7, 1, -1):
        yield Plan(LOW_ROW, lines=1, faults=LEAST_ROWS, side=False, sections=sections)


def summary(kit: Kit, room: float) -> list[Block]:
    """The blocks of the page: as much as fits into `room`, the signatures at its foot."""
    width = kit.paper.text_width
    foot = _foot(kit)
    left = room - foot.height(width)
    blocks: list[Block] = []
    for plan in plans():
        blocks = _blocks(kit, plan)
        if sum(block.height(width) for block in blocks) <= left:
            break
    used = sum(block.height(width) for block in blocks)
    return [*blocks, Gap(max(0, left - used)), foot]


def _blocks(kit: Kit, plan: Plan) -> list[Block]:
    parts: list[Block] = [
        Target("first", kit.words("first_page")),
        _head(kit),
        Gap(3 * MM),
        verdict_panel(kit, counted=False),
        *notice(kit, plan.lines),
        Gap(5 * MM),
        _sections(kit, plan),
    ]
    faults = list(_faults(kit))
    if faults:
        parts += [Gap(5 * MM), _fault_table(kit, faults, plan)]
    return [*parts, *standing_of_all(kit), Gap(5 * MM)]


def _head(kit: Kit) -> Block:
    """What was inspected at the left; where, when and by whom at the right."""
    site, when, who = facts(kit.data, kit)[:3]
    joined = kit.words.joined
    told = [
        Text.of(site[1], BODY.strong(), "right", limit=2),
        Text.of(joined(when[1], when[2]), BODY, "right", limit=2),
        Text.of(joined(who[1], who[2]), BODY.in_("text2"), "right", limit=2),
    ]
    rest = kit.paper.text_width - _FACTS - 4 * MM
    return Row([Stack(title(kit)), Stack([Gap(1.4 * MM), *told])], [rest, _FACTS], 4 * MM)


def _sections(kit: Kit, plan: Plan) -> Block:
    """The sections, beside them the worst critical fault as a picture, or else the dimensions."""
    width = kit.paper.text_width
    side = (_worst(kit) or dimensions(kit, SIDE)) if plan.side else []
    if not side:
        return section_table(kit, width, plan.row, plan.sections, brief=True)
    left = width - SIDE - _BETWEEN
    table = section_table(kit, left, plan.row, plan.sections, brief=True)
    return Row([table, Stack(side)], [left, SIDE], _BETWEEN)


def _worst(kit: Kit) -> list[Block]:
    item = next((item for item in kit.data.criticals if item.photos), None)
    if item is None:
        return []
    number = Span(item.number + "  ", LABEL.strong().in_("text"))
    return [
        Text.of(kit.words("critical_fault"), HEADING),
        Gap(1 * MM),
        kit.photo(item.photos[0], *PHOTO),
        Gap(0.8 * MM),
        Text((number, Span(item.photos[0].caption or item.note or kit.title(item), LABEL)), limit=2),
    ]


def _faults(kit: Kit) -> Iterator[Fault]:
    failed = {item.address for item in kit.data.failed}
    others = [item for item in kit.data.items if item.actions and item.address not in failed]
    for item in [*kit.data.failed, *others]:
        yield item, item.actions[0] if item.actions else None


def _fault_table(kit: Kit, faults: Sequence[Fault], plan: Plan) -> Block:
    words = kit.words
    columns = filled(
        [
            Column("", 3.4 * MM),
            Column("", 8 * MM),
            Column("", 50 * MM),
            Column(words("points"), 13 * MM, "right"),
            Column("", 1 * MM),
            Column(words("action"), 0),
            Column(words("responsible"), 30 * MM),
            Column(words("due"), 16 * MM, "right"),
        ],
        5,
        kit.paper.text_width,
    )
    rows = [_fault_row(kit, fault, columns, plan) for fault in faults[: plan.faults]]
    parts = [Text.of(words("summary_failed"), HEADING), Gap(0.6 * MM), table_head(columns), *rows]
    more = len(faults) - plan.faults
    if more > 0:
        told = words.plural("more_failed_full", more)
        parts += [Gap(1 * MM), Text.of(told, LABEL.strong().in_("text"))]
    return Stack(parts)


def _fault_row(kit: Kit, fault: Fault, columns: Sequence[Column], plan: Plan) -> Block:
    item, action = fault
    strong = TABLE.strong(item.critical and item.failed)
    cells: list[Block] = [
        MarkBlock(item.mark),
        Text.of(item.number, TABLE.in_("text2")),
        Text.of(kit.title(item), strong, limit=plan.lines),
        Text.of(kit.points(item), TABLE, "right"),
        EMPTY,
        *(_action(kit, item, action, plan) if action else (EMPTY, EMPTY, EMPTY)),
    ]
    return table_row(columns, cells, 5.6 * MM)


def _action(kit: Kit, item: ItemLine, action: ActionLine, plan: Plan) -> list[Block]:
    """What is to be done, with how many actions more there are for the item; who; until when."""
    more = f" (+{len(item.actions) - 1})" if len(item.actions) > 1 else ""
    due = kit.words.date(action.due, "day") if action.due else "–"
    return [
        Text.of(kit.what(item, action) + more, TABLE, limit=plan.lines),
        Text.of(action.responsible, TABLE, limit=plan.lines),
        Text.of(due, TABLE.strong().in_("fault") if action.urgent else TABLE, "right"),
    ]


def _foot(kit: Kit) -> Block:
    """Signatures and fingerprint beside the code of the record."""
    width = kit.paper.text_width - CODE - _BETWEEN
    half = (width - 4 * MM) / 2
    signatures = kit.data.signatures[:MOST_SIGNATURES]
    cells: list[Block] = [_signature(kit, one) for one in signatures]
    cells += [EMPTY] * (len(cells) % 2)
    parts: list[Block] = []
    for at in range(0, len(cells), 2):
        parts += [Row(cells[at : at + 2], [half, half], 4 * MM), Gap(1.6 * MM)]
    more = len(kit.data.signatures) - len(signatures)
    if more > 0:
        parts.append(Text.of(kit.words.plural("more_signatures_full", more), LABEL))
    told = Text((Span(kit.words("fingerprint") + "  ", LABEL), *proof(kit.data.hash, LABEL)))
    return Row([Stack([*parts, told]), code(kit, CODE)], [width, CODE], _BETWEEN)


def _signature(kit: Kit, one: SignatureLine) -> Block:
    at = kit.words("absent") if one.absent else kit.words.moment(one.at) if one.at else ""
    name = Text.of(one.name or "–", TABLE.strong(), limit=1)
    told = Text.of(kit.words.joined(one.role, at), LABEL, limit=1)
    return Stack([Strokes(one.strokes, 12 * MM), Rule("text", 0.75), Gap(0.6 * MM), name, told])
