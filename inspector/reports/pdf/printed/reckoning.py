"""Points added up by hand: what a form has after its last item."""

from __future__ import annotations

from collections.abc import Iterator

from inspector.checklists.template import Section
from inspector.reports.pdf.block import EMPTY, Block, Gap, Row, Rule, Stack
from inspector.reports.pdf.printed.columns import BOX
from inspector.reports.pdf.printed.entries import Cell
from inspector.reports.pdf.printed.places import ROW, Place, Places
from inspector.reports.pdf.printed.rows import NUMBER, Low
from inspector.reports.pdf.printed.sheet import Sheet
from inspector.reports.pdf.printed.told import pass_mark
from inspector.reports.pdf.style import HEADING, LABEL, MM, TABLE
from inspector.reports.pdf.text import Text

FRAME, COLUMN = 17 * MM, 21 * MM


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
    """The score, and what it means: in one line, or where that is too long in two."""
    said, template = sheet.said, sheet.template
    score = [Place(0, said("print_formula_" + template.scoring.sections)), Place(FRAME, "%")]
    score = [] if sheet.demerit else score
    meaning: list[Place] = []
    if template.scoring.pass_mark is not None:
        meaning.append(Place(0, f"{said('print_pass_mark')}: {pass_mark(sheet)}"))
    if template.scoring.pass_mark is not None or any(item.critical for item in template.items()):
        meaning += [Place(BOX, said("outcome_pass")), Place(BOX, said("outcome_fail"))]
    line = Places([*score, *meaning], TABLE)
    if line.natural() <= sheet.paper.text_width:
        parts = [line]
    else:
        parts = [Places(score, TABLE), Places(meaning, TABLE)]
    yield from (part for part in parts if part.places)
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
