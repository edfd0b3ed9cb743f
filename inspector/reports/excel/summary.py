"""Sheet Summary: the figures of everything, a row a site and template, and a chart of the cells."""

from __future__ import annotations

from fractions import Fraction
from itertools import groupby
from typing import Any

from inspector.reports.excel.cells import PERCENT, POINTS, WHOLE, number, share, text
from inspector.reports.excel.rules import colour_rule
from inspector.reports.excel.sheet import FAULT, QUIET, Column, Look, Sheet
from inspector.reports.excel.tally import SiteTally, Tally, TemplateTally
from inspector.reports.words import Words

_MEAN = 4
_CHART_SITES = 40
_ROW_CM = 0.53
_ABOVE, _BELOW = "838DB2", "B93227"


def summary_sheet(workbook: Any, tally: Tally, words: Words) -> None:
    columns = (
        Column(words("site"), 28),
        Column(words("xl_path"), 26),
        Column(words("xl_template"), 28),
        Column("n", 8, WHOLE),
        Column(words("xl_mean"), 11, PERCENT),
        Column(words("xl_passed"), 11, PERCENT),
        Column(words("points"), 11, POINTS),
        Column(words("xl_possible"), 11, POINTS),
        Column(words("xl_pooled"), 11, PERCENT),
        Column(words("xl_demerits"), 15, POINTS),
        Column(words("failed_items"), 11, WHOLE),
        Column(words("xl_critical"), 11, WHOLE),
    )
    sheet = Sheet(workbook, words("xl_summary"), columns, place=0, frozen=1, intro=_intro(tally, words))
    rows = tally.rows()
    for template, site in rows:
        sheet.add(_row(template, site))
    _mark_below(sheet, rows)
    sheet.close()
    _charts(sheet, rows, words)


def _intro(tally: Tally, words: Words) -> list[list[Look | None]]:
    """Title, period, and the figures over all rows."""
    sites = [site for _, site in tally.rows()]
    judged = sum(site.judged for site in sites)
    n = sum(site.percent.n for site in sites)
    mean = sum((site.percent.total for site in sites), Fraction(0)) / n if n else None
    passed = Fraction(100 * sum(site.passed for site in sites), judged) if judged else None
    figures = [
        (words("xl_inspections"), tally.inspections, WHOLE),
        (words("xl_sites"), len({site.sites for site in sites}), WHOLE),
        (words("xl_mean_inspections"), share(mean), PERCENT),
        (words("xl_passed"), share(passed), PERCENT),
        (words("failed_items"), sum(site.failed for site in sites), WHOLE),
        (words("xl_critical"), sum(site.critical for site in sites), WHOLE),
    ]
    places = (0, 1, 2, 4, 6, 8)
    labels: list[Look | None] = [None] * 10
    values: list[Look | None] = [None] * 10
    for place, (label, figure, form) in zip(places, figures, strict=True):
        labels[place] = Look(label, colour=QUIET)
        values[place] = None if figure is None else Look(figure, bold=True, size=13, format=form)
    titles = words.listed(tally.templates[key].title for key in sorted(tally.templates))
    title = Look(words("xl_title", titles=titles), bold=True, size=15)
    period = Look(words("xl_period", first=tally.first, last=tally.last), colour=QUIET)
    return [[title], [period], labels, values, []]


def _row(template: TemplateTally, site: SiteTally) -> tuple[Any, ...]:
    return (
        site.sites[-1],
        " / ".join(site.sites[:-1]) or None,
        template.title,
        site.inspections,
        share(site.percent.mean),
        site.passed / site.judged if site.judged else None,
        number(site.earned),
        number(site.possible) if site.possible else None,
        share(site.pooled),
        number(site.demerits.mean),
        site.failed,
        site.critical,
    )


def _mark_below(sheet: Sheet, rows: list[tuple[TemplateTally, SiteTally]]) -> None:
    """Colour the means below their template's pass mark."""
    for place, (template, site) in enumerate(rows):
        if _is_below(template, site):
            cell = f"{sheet.letters[_MEAN]}{sheet.head_row + 1 + place}"
            sheet.ws.conditional_formatting.add(cell, colour_rule("TRUE", FAULT))


def _is_below(template: TemplateTally, site: SiteTally) -> bool:
    mean = site.percent.mean
    return mean is not None and template.pass_mark is not None and mean < template.pass_mark


def _charts(sheet: Sheet, rows: list[tuple[TemplateTally, SiteTally]], words: Words) -> None:
    """A chart a template beside the table, below each other."""
    first = sheet.head_row + 1
    down = sheet.head_row
    for template, group in groupby(rows, key=lambda row: row[0]):
        sites = [site for _, site in group]
        scored = sum(site.percent.n > 0 for site in sites[:_CHART_SITES])
        if scored:
            chart = _chart(sheet, template, sites[:scored], first, words)
            sheet.ws.add_chart(chart, f"N{down}")
            down += round(chart.height / _ROW_CM) + 1
        first += len(sites)


def _chart(sheet: Sheet, template: TemplateTally, sites: list[SiteTally], first: int, words: Words) -> Any:
    """Bars of the means from row `first` on, best above; red below the pass mark."""
    from openpyxl.chart import BarChart, Reference
    from openpyxl.chart.label import DataLabelList
    from openpyxl.chart.marker import DataPoint

    last = first + len(sites) - 1
    chart = BarChart()
    chart.type = "bar"
    mark = words.points(template.pass_mark) if template.pass_mark is not None else ""
    title = text(words("xl_chart_mark" if mark else "xl_chart", title=template.title, mark=mark))
    chart.title = _chart_title(title)
    chart.legend = None
    chart.gapWidth = 60
    chart.add_data(Reference(sheet.ws, min_col=_MEAN + 1, min_row=first, max_row=last))
    chart.set_categories(Reference(sheet.ws, min_col=1, min_row=first, max_row=last))
    series = chart.series[0]
    series.graphicalProperties.solidFill = _ABOVE
    for place, site in enumerate(sites):
        if _is_below(template, site):
            point = DataPoint(idx=place)
            point.graphicalProperties.solidFill = _BELOW
            series.dPt.append(point)
    series.dLbls = DataLabelList()
    series.dLbls.showVal = True
    series.dLbls.showSerName = series.dLbls.showCatName = series.dLbls.showLegendKey = False
    chart.x_axis.scaling.orientation = "maxMin"
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.scaling.min, chart.y_axis.scaling.max = 0, 1
    chart.y_axis.number_format = "0%"
    chart.y_axis.majorGridlines = None
    chart.height, chart.width = 3 + 0.7 * len(sites), 18
    return chart


def _chart_title(words: str) -> Any:
    from openpyxl.chart.text import RichText, Text
    from openpyxl.chart.title import Title
    from openpyxl.drawing.text import CharacterProperties, Paragraph, RegularTextRun

    run = RegularTextRun(rPr=CharacterProperties(sz=1100, b=True), t=words)
    return Title(tx=Text(rich=RichText(p=[Paragraph(r=[run])])), overlay=False)
