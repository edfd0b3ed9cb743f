"""The end of a form: remarks, signatures, and which template it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from inspector.checklists.template import SignatureSlot
from inspector.reports.pdf.block import EMPTY, Block, Gap, Row, Rule, Stack
from inspector.reports.pdf.book import Part
from inspector.reports.pdf.printed.places import LINE, Blank, Lines
from inspector.reports.pdf.printed.sheet import Sheet, laid_out
from inspector.reports.pdf.style import BODY, HEADING, LABEL, MM, TABLE
from inspector.reports.pdf.text import Span, Text

FEWEST, USUAL, MOST = 2, 5, 16
"""Lines for remarks: where the page has little room, where it has enough, and on a page of their own."""


def closing(sheet: Sheet, before: Sequence[Part]) -> Part:
    """What stands last, all on one page: after the parts `before` if it fits there, though with few lines for
    remarks, else on a page of its own that the lines fill."""
    rest = [*_signatures(sheet), _identity(sheet)]
    book = laid_out(sheet, before)
    lines = _lines(sheet, rest, book.room())
    if lines >= FEWEST:
        return Part("", [_remarks(sheet, min(lines, USUAL)), *rest], fresh=False)
    lines = _lines(sheet, rest, book.whole)
    return Part("", [_remarks(sheet, max(FEWEST, min(lines, MOST))), *rest])


def _lines(sheet: Sheet, rest: Sequence[Block], room: float) -> int:
    """How many lines for remarks the room has beside the rest."""
    width = sheet.paper.text_width
    return int((room - Stack([_remarks(sheet, 0), *rest]).height(width)) // LINE)


def _remarks(sheet: Sheet, lines: int) -> Block:
    return Stack([Gap(6 * MM), Text.of(sheet.said("remarks"), HEADING), Lines([""] * lines)])


def _signatures(sheet: Sheet) -> Iterator[Block]:
    """A line for each who signs; the inspector's where the template names none."""
    said, slots = sheet.said, sheet.template.signatures
    told = [(said("inspector"), "")] if slots is None else [_slot(sheet, slot) for slot in slots]
    if not told:
        return
    wide = (sheet.paper.text_width - 8 * MM) / 2
    cells: list[Block] = [_signature(sheet, role, statement) for role, statement in told]
    cells += [EMPTY] * (len(cells) % 2)
    rows = [Row(cells[at : at + 2], [wide, wide], 8 * MM) for at in range(0, len(cells), 2)]
    yield Gap(6 * MM)
    yield Stack([Text.of(said("signatures"), HEADING), *rows])


def _slot(sheet: Sheet, slot: SignatureSlot) -> tuple[str, str]:
    return sheet.text(slot.role), sheet.text(slot.statement)


def _signature(sheet: Sheet, role: str, statement: str) -> Block:
    below = [Text.of(role, BODY.strong())]
    if statement:
        below.append(Text.of(statement, LABEL))
    return Stack(
        [Gap(11 * MM), Rule("text", 0.8), Gap(0.8 * MM), *below, Blank(sheet.said("print_name_date"), 9 * MM)]
    )


def _identity(sheet: Sheet) -> Block:
    """The template's id, version and hash as text; the code stands on the first page."""
    said, ref = sheet.said, sheet.published.ref
    eights = " ".join(ref.hash[at : at + 8] for at in range(0, len(ref.hash), 8))
    width = sheet.paper.text_width
    rows = [
        (
            said("print_template"),
            (Span(said("print_version_foot", id=ref.id, version=ref.version), TABLE.strong()),),
        ),
        (said("fingerprint"), (Span(eights, TABLE), Span("  SHA-256", LABEL))),
    ]
    lines = [
        Row([Text.of(label, TABLE.in_("text2")), Text(spans)], [20 * MM, width - 22 * MM], 2 * MM)
        for label, spans in rows
    ]
    told = [*lines, Gap(1 * MM), Text.of(said("print_how_to_enter"), LABEL)]
    return Stack([Gap(6 * MM), Rule("text", 0.75), Gap(3 * MM), *told])
