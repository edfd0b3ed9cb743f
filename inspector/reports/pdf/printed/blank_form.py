"""A form to fill in by pen: every item of a template with the right place to write its answer."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import groupby
from pathlib import Path

from inspector.checklists.identity import PublishedTemplate
from inspector.checklists.template import Section
from inspector.reports.data import Brand
from inspector.reports.pdf.block import Block, Gap, Row, Stack
from inspector.reports.pdf.book import Part
from inspector.reports.pdf.printed.closing import closing
from inspector.reports.pdf.printed.columns import BOX, Columns, choices, columns
from inspector.reports.pdf.printed.entries import entries, entry_head
from inspector.reports.pdf.printed.places import Blank, Place, Places
from inspector.reports.pdf.printed.reckoning import reckoning
from inspector.reports.pdf.printed.rows import Grid, head, info_row, item_row, section_head
from inspector.reports.pdf.printed.sheet import Sheet, code, write_sheet
from inspector.reports.pdf.printed.told import counted, critical_rule, either, pass_mark
from inspector.reports.pdf.style import MM, STANDARD, SUBJECT, TABLE
from inspector.reports.pdf.text import Text

QR, BESIDE = 20 * MM, 8 * MM
HEAD_GAP = 5 * MM
EARNS = {Fraction(1): "all", Fraction(0): "none"}


def write_blank_form(published: PublishedTemplate, brand: Brand, language: str, path: Path) -> None:
    """Write the form on the brand's paper; the file appears whole or not at all."""
    sheet = Sheet(published, brand, language)
    title = sheet.said("print_form_title", title=sheet.text(sheet.template.title))
    parts = list(_parts(sheet))
    write_sheet(sheet, sheet.said("print_form"), title, [*parts, closing(sheet, parts)], path)


def _parts(sheet: Sheet) -> Iterator[Part]:
    """A part for each run of sections with the same columns: their head is repeated where it goes on."""
    numbered = list(enumerate(sheet.template.sections, 1))
    shared = columns(sheet, (item for _, section in numbered if not section.repeat for item in section.items))
    yield Part("", list(_opening(sheet, shared)))
    for boxes, run in groupby(numbered, lambda each: _columns_of(sheet, each[1], shared)):
        if boxes is None:
            for number, section in run:
                yield Part("", list(entries(sheet, number, section)), entry_head(sheet, section), fresh=False)
            continue
        grid = Grid.of(sheet, boxes)
        repeated = head(sheet, grid)
        flow = [block for number, section in run for block in _section(sheet, number, section, grid)]
        yield Part("", [Stack([Gap(HEAD_GAP), repeated, flow[0]]), *flow[1:]], repeated, fresh=False)
    yield Part("", list(reckoning(sheet)), fresh=False)


def _columns_of(sheet: Sheet, section: Section, shared: Columns) -> Columns | None:
    """The shared columns where they serve the section, else its own; None for a repeated one, which has a
    column for each entry."""
    if section.repeat:
        return None
    own = columns(sheet, section.items)
    return shared if set(own.responses) <= set(shared.responses) else own


def _section(sheet: Sheet, number: int, section: Section, grid: Grid) -> Iterator[Block]:
    """The section's head stays with its first row."""
    rows = [
        info_row(sheet, item) if item.type == "info" else item_row(sheet, item, grid)
        for item in section.items
    ]
    yield Stack([section_head(sheet, number, section), rows[0]])
    yield from rows[1:]


def _opening(sheet: Sheet, boxes: Columns) -> Iterator[Block]:
    """What the form is, how it is filled in, and the fields of the head."""
    said, width = sheet.said, sheet.paper.text_width - QR - BESIDE
    told: list[Block] = [
        Text.of(sheet.text(sheet.template.title), SUBJECT),
        Text.of(_version(sheet), STANDARD),
    ]
    told += [Gap(2 * MM), Text.of(said("print_sentence_gap").join(_how(sheet, boxes)), TABLE)]
    yield Row([Stack(told), code(sheet, QR)], [width, QR], BESIDE)
    yield Gap(5 * MM)
    yield from _fields(sheet)


def _version(sheet: Sheet) -> str:
    """Version 3, approved 1 September 2026. 53 items, 92 points."""
    said, template = sheet.said, sheet.template
    approved = template.standard.approved_on if template.standard else None
    version = said("print_version", version=template.version)
    if approved:
        version = said("print_version_approved", version=template.version, day=said.date(approved))
    count = sum(item.type != "info" for item in template.items())
    told = said.plural("print_items", count)
    repeated = any(section.repeat for section in template.sections)
    if not sheet.demerit and not repeated and any(map(sheet.possible, template.items())):
        most = sum(map(sheet.possible, template.items()), Fraction(0))
        worth = said.plural("print_worth", counted(most), points=said.points(most))
        told = said.joined(told, worth)
    return said("print_sentences", first=version.rstrip("."), second=told)  # a Russian date ends with one


def _how(sheet: Sheet, boxes: Columns) -> Iterator[str]:
    """How boxes are marked, and what decides."""
    said, template = sheet.said, sheet.template
    yield said("print_mark")
    if any(item.scored for item in template.items()):
        yield said("print_demerits") if sheet.demerit else _earned(sheet, boxes)
    if any(item.critical for item in template.items()):
        yield said("print_sign", rule=critical_rule(sheet))
    if template.scoring.pass_mark is not None:
        yield f"{said('print_pass_mark')}: {pass_mark(sheet)}{said('print_stop')}"
    if demanded := _demanded(sheet):
        yield said("print_when_failed", what=said("print_and").join(demanded))


def _earned(sheet: Sheet, boxes: Columns) -> str:
    """What the boxes earn: Yes earns the points shown, No earns none, N/A leaves the item out."""
    said = sheet.said
    left_out = f"na_{sheet.template.scoring.not_applicable}"
    labels: dict[str, list[str]] = {"all": [], "none": [], left_out: []}
    for response in boxes.responses:
        kind = left_out if response.share is None else EARNS.get(response.share)
        if kind and response.label not in labels[kind]:
            labels[kind].append(response.label)
    told = [
        said(f"print_earns_{kind}", labels=either(sheet, found)) for kind, found in labels.items() if found
    ]
    once = (section for section in sheet.template.sections if not section.repeat)
    scored = [item for section in once for item in section.items if item.scored]
    if not all(boxes.serve(choices(sheet, item)) for item in scored):
        told.append(said("print_earns_beside" if told else "print_earns_value"))
    return said.listed(told) + said("print_stop")


def _demanded(sheet: Sheet) -> list[str]:
    """What most failed items ask for."""
    said, items = sheet.said, [item for item in sheet.template.items() if item.scored]
    return [
        said(f"print_{kind}_word")
        for kind in ("photo", "note")
        if 2 * sum(getattr(item.require, kind) == "failed" for item in items) > len(items)
    ]


def _fields(sheet: Sheet) -> Iterator[Block]:
    said, template = sheet.said, sheet.template
    subject = sheet.text(template.subject) or said("xl_subject")
    names = [said("site"), subject, said("print_date"), said("print_begin_end"), said("inspector")]
    shares = (0.225, 0.18, 0.145, 0.13, 0.23)
    gap = (1 - sum(shares)) / (len(shares) - 1) * sheet.paper.text_width
    yield Row([Blank(name) for name in names], [share * sheet.paper.text_width for share in shares], gap)
    if template.highest_level is not None:
        levels = [Place(BOX, str(level)) for level in range(1, template.highest_level + 1)]
        yield Gap(2.5 * MM)
        yield Places([Place(0, said("print_level_field")), *levels], TABLE)
