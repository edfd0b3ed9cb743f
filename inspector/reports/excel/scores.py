"""Sheets Scores: site by section for each template, in the colours of the heat map."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from inspector.reports.excel.cells import PERCENT, WHOLE, share
from inspector.reports.excel.rules import colour_rule, end_rule
from inspector.reports.excel.sheet import Column, Sheet
from inspector.reports.excel.tally import Mean, Tally, TemplateTally
from inspector.reports.words import Words

_CLASSES = ((10, "FFFFFF"), (0, "F6F5F1"), (-10, "F9DCD7"), (-20, "EFB0A8"), (-30, "DC7C72"), (-40, "B93227"))
"""From how many points above or below the pass mark a colour holds; below all of them the darkest."""
_DARKEST = "7E1D15"
_ON_DARK = {"B93227", "7E1D15"}
_LONGEST_TITLE = 31


def scores_sheets(workbook: Any, tally: Tally, words: Words) -> None:
    """One sheet a template, as sections differ."""
    templates = [tally.templates[key] for key in sorted(tally.templates)]
    for place, template in enumerate(template for template in templates if not template.demerit):
        _scores_sheet(workbook, template, words, place)


def _scores_sheet(workbook: Any, template: TemplateTally, words: Words, place: int) -> None:
    title = words("xl_scores") if not place else f"{words('xl_scores')} {place + 1} {template.id}"
    columns = [Column(words("site"), 28), Column(words("xl_path"), 24)]
    columns += [Column(section, 13, PERCENT) for section in template.sections.values()]
    columns += [Column(words("total"), 11, PERCENT), Column("n", 8, WHOLE)]
    sheet = Sheet(workbook, title[:_LONGEST_TITLE], columns, place=2 + place, frozen=1)
    for site in template.ranked():
        means = [site.sections.get(key, Mean()).mean for key in template.sections]
        shares = [share(mean) for mean in (*means, site.percent.mean)]
        sheet.add((site.sites[-1], " / ".join(site.sites[:-1]) or None, *shares, site.inspections))
    if template.pass_mark is not None:
        _heat(sheet, template.pass_mark, len(template.sections) + 1)
    sheet.close()


def _heat(sheet: Sheet, pass_mark: Fraction, count: int) -> None:
    """Colour the percents by class; the bound belongs to the better class."""
    first, last = sheet.letters[2], sheet.letters[1 + count]
    top = sheet.head_row + 1
    area = f"{first}{top}:{last}{max(sheet.last_row, top)}"
    classes = [(float((pass_mark + above) / 100), colour) for above, colour in _CLASSES]
    rules = [(f"{first}{top}>={bound!r}", colour) for bound, colour in classes] + [("TRUE", _DARKEST)]
    sheet.ws.conditional_formatting.add(area, end_rule(f"ISBLANK({first}{top})"))
    for condition, colour in rules:
        font = "FFFFFF" if colour in _ON_DARK else None
        sheet.ws.conditional_formatting.add(area, colour_rule(condition, colour, font, last=True))
