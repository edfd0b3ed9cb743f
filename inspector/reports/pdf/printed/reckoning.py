"""The end of a form: points added up by hand, remarks, signatures, and which template it is."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.checklists.template import Section, SignatureSlot
from inspector.reports.pdf.block import EMPTY, Block, Gap, Row, Rule, Stack
from inspector.reports.pdf.printed.columns import BOX
from inspector.reports.pdf.printed.entries import Cell
from inspector.reports.pdf.printed.places import ROW, Blank, Lines, Place, Places
from inspector.reports.pdf.printed.rows import NUMBER, Low
from inspector.reports.pdf.printed.sheet import Sheet, code
from inspector.reports.pdf.printed.told import pass_mark
from inspector.reports.pdf.style import BODY, HEADING, LABEL, MM, TABLE
from inspector.reports.pdf.text import Span, Text

FRAME, COLUMN = 17 * MM, 21 * MM
REMARKS = 5
QR = 28 * MM


def reckoning(sheet: Sheet) -> Iterator[Block]:
    """The points of the sections brought together; nothing for a template that scores nothing."""
    template, said = sheet.template, sheet.said
    scored = [
        (number, section)
        for number, section in enumerate(template.sections, 1)
        if any(item.scored for item in section.items)
    ]
    if not scored:
        return
    yield Gap(6 * MM)
    rows = [_row(sheet, number, section) for number, section in scored]
    about = said("print_reckon_demerit" if sheet.demerit else f"print_reckon_{template.scoring.sections}")
    head = [Text.of(said("print_reckon"), HEADING), Gap(1 * MM), Text.of(about, LABEL), Gap(1.5 * MM)]
    yield Stack([*head, _heads(sheet), Rule("text", 0.75), rows[0]])
    yield from rows[1:]
    yield Stack([_total(sheet), Gap(3 * MM), *_outcome(sheet), *_left_out(sheet)])


def _heads(sheet: Sheet) -> Block:
    cells: list[Block] = [EMPTY, Text.of(sheet.said("sections"), LABEL)]
    cells += [Text.of(each, LABEL, "middle") for each in _columns(sheet)]
    return Low(Row(cells, _widths(sheet)))


def _columns(sheet: Sheet) -> list[str]:
    said = sheet.said
    if sheet.demerit:
        return [said("points")]
    names = [said("print_earned"), said("print_possible"), said("print_left_out")]
    if sheet.template.scoring.sections == "weighted":
        names += [said("print_percent"), said("print_weight"), said("print_product")]
    return names


def _widths(sheet: Sheet) -> list[float]:
    count = len(_columns(sheet))
    return [NUMBER, sheet.paper.text_width - NUMBER - count * COLUMN, *[COLUMN] * count]


def _row(sheet: Sheet, number: int, section: Section) -> Block:
    said = sheet.said
    cells: list[Block] = [Text.of(str(number), TABLE.in_("text2")), Text.of(sheet.text(section.title), TABLE)]
    cells.append(Cell(FRAME))
    if not sheet.demerit:
        cells += [_most(sheet, section), Cell(FRAME)]
        if sheet.template.scoring.sections == "weighted":
            weight = Text.of(said.number(f"{section.weight:f}"), TABLE, "middle")
            cells += [Cell(FRAME), weight, Cell(FRAME)]
    return Stack([Row(cells, _widths(sheet), least=ROW, centred=True), Rule("line", 0.5)])


def _most(sheet: Sheet, section: Section) -> Block:
    """The possible points; those of a repeated section are multiplied by its entries."""
    most = sheet.said.points(sheet.possible_of(section))
    if section.repeat:
        return Places([Place(0, f"{most} ×"), Place(9 * MM)], TABLE)
    return Text.of(most, TABLE, "middle")


def _total(sheet: Sheet) -> Block:
    said = sheet.said
    cells: list[Block] = [EMPTY, Text.of(said("total"), TABLE.strong()), Cell(FRAME)]
    if not sheet.demerit:
        cells += [Cell(FRAME), Cell(FRAME)]
        if sheet.template.scoring.sections == "weighted":
            cells += [EMPTY, Cell(FRAME), Cell(FRAME)]
    return Row(cells, _widths(sheet), least=ROW + 1 * MM, centred=True)


def _outcome(sheet: Sheet) -> Iterator[Block]:
    """The score, and what it means."""
    said, template = sheet.said, sheet.template
    places = (
        []
        if sheet.demerit
        else [Place(0, said("print_formula_" + template.scoring.sections)), Place(FRAME, "%")]
    )
    if template.scoring.pass_mark is not None:
        places.append(Place(0, f"{said('print_pass_mark')}: {pass_mark(sheet)}"))
    if template.scoring.pass_mark is not None or any(item.critical for item in template.items()):
        places += [Place(BOX, said("outcome_pass")), Place(BOX, said("outcome_fail"))]
    if places:
        yield Places(places, TABLE)
    if template.grades:
        yield Gap(1 * MM)
        labels = [Place(BOX, sheet.text(each.label)) for each in template.grades]
        yield Places([Place(0, said("grade")), *labels], TABLE)


def _left_out(sheet: Sheet) -> Iterator[Block]:
    """What cannot be reckoned by hand, said plainly."""
    said, template = sheet.said, sheet.template
    told = []
    if template.dimensions:
        names = said.listed(sheet.text(each.label) for each in template.dimensions)
        told.append(said("print_no_dimensions", names=names))
    told.append(said("print_counts"))
    yield Gap(1.5 * MM)
    yield Text.of(said("print_sentence_gap").join(told), LABEL)


def remarks(sheet: Sheet) -> Iterator[Block]:
    yield Gap(6 * MM)
    yield Stack([Text.of(sheet.said("remarks"), HEADING), Lines([""] * REMARKS)])


def signatures(sheet: Sheet) -> Iterator[Block]:
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
        [Gap(13 * MM), Rule("text", 0.8), Gap(0.8 * MM), *below, Blank(sheet.said("print_name_date"), 9 * MM)]
    )


def identity(sheet: Sheet) -> Block:
    """The template's id, version and hash, as text and as a code."""
    said, ref = sheet.said, sheet.published.ref
    eights = " ".join(ref.hash[at : at + 8] for at in range(0, len(ref.hash), 8))
    width = sheet.paper.text_width - QR - 6 * MM
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
    told = Stack([*lines, Gap(1 * MM), Text.of(said("print_how_to_enter"), LABEL)])
    row = Row([code(sheet, QR), told], [QR, width], 6 * MM)
    return Stack([Gap(6 * MM), Rule("text", 0.75), Gap(3 * MM), row])
