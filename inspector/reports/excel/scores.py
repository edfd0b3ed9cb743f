"""Sheets Scores: site by section for each template, in the colours of the heat map."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from inspector.analysis.heat import HeatRow
from inspector.reports.excel.cells import PERCENT, WHOLE, share
from inspector.reports.excel.charts import add_bars
from inspector.reports.excel.columns import Column, Look
from inspector.reports.excel.rules import colour_rule, end_rule
from inspector.reports.excel.sheet import Book, Sheet, numbered
from inspector.reports.excel.tally import Tally, TemplateTally
from inspector.reports.words import Words

_CLASSES = ((10, "FFFFFF"), (0, "F6F5F1"), (-10, "F9DCD7"), (-20, "EFB0A8"), (-30, "DC7C72"), (-40, "B93227"))
"""From how many points above or below the pass mark a colour holds; below all of them the darkest."""
_DARKEST = "7E1D15"
_ON_DARK = {"B93227", "7E1D15"}
_LONGEST_TITLE = 31
_FIRST_SECTION = 2


def scores_sheets(book: Book, tally: Tally, words: Words, place: int) -> None:
    """One sheet a template from this place among the sheets on, as sections differ."""
    percent = [template for template in tally.in_order if not template.demerit]
    for number, template in enumerate(percent, 1):
        _scores_sheet(book, template, words, number, place + number - 1)


def _scores_sheet(book: Book, template: TemplateTally, words: Words, number: int, place: int) -> None:
    title = words("xl_scores") if number == 1 else f"{words('xl_scores')} {number} {template.id}"
    columns = [Column(words("site"), 28), Column(words("xl_path"), 32)]
    columns += [Column(section, 13, PERCENT) for section in template.sections.values()]
    columns += [Column(words("total"), 11, PERCENT), Column("n", 8, WHOLE)]
    table = numbered("Scores", number, "_")
    sheet = Sheet(book, title[:_LONGEST_TITLE], columns, table, place=place, frozen=1)
    lines = template.lines()
    heat = template.heat(lines)
    for line, row in zip(lines, heat.rows, strict=True):
        shares = [share(mean) for mean in _means(row)]
        sheet.add((line.name, " / ".join(line.rank.path[:-1]) or None, *shares, line.summary.visits))
    if template.pass_mark is not None:
        _heat(sheet, template.pass_mark, len(template.sections) + 1)
    sheet.close()
    _add_all(sheet, template, heat.all, words)


def _means(row: HeatRow) -> list[Fraction | None]:
    """Those of the sections, then of the whole inspections."""
    return [*(cell.mean for cell in row.cells.values()), row.total.mean]


def _add_all(sheet: Sheet, template: TemplateTally, all_: HeatRow, words: Words) -> None:
    """Below the table the means of all inspections, and a chart of them."""
    *means, _ = _means(all_)
    shown: list[Look | None] = [
        None if mean is None else Look(float(mean / 100), bold=True, format=PERCENT, side="right")
        for mean in _means(all_)
    ]
    sheet.add_below([])
    count = Look(len(template.visits), bold=True, side="right")
    sheet.add_below([Look(words("xl_all"), bold=True), None, *shown, count])
    row = sheet.last_row + 2
    first, last = sheet.letters[_FIRST_SECTION], sheet.letters[_FIRST_SECTION + len(means) - 1]
    names = f"${first}${sheet.head_row}:${last}${sheet.head_row}"
    values = f"${first}${row}:${last}${row}"
    title = words("xl_chart_sections", title=template.title)
    add_bars(sheet, f"A{row + 2}", title, names, values, [template.is_below(mean) for mean in means])


def _heat(sheet: Sheet, pass_mark: Fraction, count: int) -> None:
    """Colour the percents by class; the bound belongs to the better class."""
    first, last = sheet.letters[_FIRST_SECTION], sheet.letters[_FIRST_SECTION + count - 1]
    top = sheet.head_row + 1
    area = f"{first}{top}:{last}{max(sheet.last_row, top)}"
    classes = [(float((pass_mark + above) / 100), colour) for above, colour in _CLASSES]
    rules = [(f"{first}{top}>={bound!r}", colour) for bound, colour in classes] + [("TRUE", _DARKEST)]
    formats: Any = sheet.ws.conditional_formatting
    formats.add(area, end_rule(f"ISBLANK({first}{top})"))
    for condition, colour in rules:
        font = "FFFFFF" if colour in _ON_DARK else None
        formats.add(area, colour_rule(condition, colour, font, last=True))
