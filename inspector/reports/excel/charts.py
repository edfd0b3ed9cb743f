"""Native bar charts of cells: each bar refers to its cell, and is red where that misses the pass mark."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from inspector.reports.excel.cells import text
from inspector.reports.excel.sheet import Sheet

MOST_BARS = 40
_ROW_CM = 0.53
_WIDE_CM = 18
_ABOVE, _BELOW = "838DB2", "B93227"
_LONGEST_TITLE = 200
_ROOM = 1.12
"""The bars' full length with the figure behind a whole one."""


def add_bars(sheet: Sheet, place: str, title: str, names: str, values: str, below: Sequence[bool]) -> int:
    """Put a chart of percents from 0 to 100 at a cell; the first bar is on top, those `below` the pass mark
    are red. `names` and `values` are ranges of the sheet. Returns how many rows it covers."""
    from openpyxl.chart import BarChart

    chart = BarChart()
    chart.type = "bar"
    chart.title = _title(text(title[:_LONGEST_TITLE]))
    chart.legend = None
    chart.gapWidth = 60
    chart.x_axis.scaling.orientation = "maxMin"
    chart.x_axis.delete = False
    chart.y_axis.delete = True  # each bar tells its own figure
    chart.y_axis.scaling.min, chart.y_axis.scaling.max = 0, _ROOM
    chart.y_axis.majorGridlines = None
    chart.height, chart.width = 3 + 0.7 * len(below), _WIDE_CM
    chart.series.append(_series(sheet, names, values, below))
    sheet.ws.add_chart(chart, place)
    return round(chart.height / _ROW_CM) + 1


def _series(sheet: Sheet, names: str, values: str, below: Sequence[bool]) -> Any:
    from openpyxl.chart import Series
    from openpyxl.chart.data_source import AxDataSource, StrRef
    from openpyxl.chart.label import DataLabelList
    from openpyxl.chart.marker import DataPoint
    from openpyxl.utils import quote_sheetname

    title = quote_sheetname(sheet.ws.title)
    series = Series(f"{title}!{values}")
    series.cat = AxDataSource(strRef=StrRef(f=f"{title}!{names}"))
    series.graphicalProperties.solidFill = _ABOVE
    for place, is_below in enumerate(below):
        if is_below:
            point = DataPoint(idx=place)
            point.graphicalProperties.solidFill = _BELOW
            series.dPt.append(point)
    series.dLbls = DataLabelList()
    series.dLbls.showVal = True
    series.dLbls.showSerName = series.dLbls.showCatName = series.dLbls.showLegendKey = False
    series.dLbls.showPercent = False
    return series


def _title(words: str) -> Any:
    from openpyxl.chart.text import RichText, Text
    from openpyxl.chart.title import Title
    from openpyxl.drawing.text import CharacterProperties, Paragraph, RegularTextRun

    run = RegularTextRun(rPr=CharacterProperties(sz=1100, b=True), t=words)
    return Title(tx=Text(rich=RichText(p=[Paragraph(r=[run])])), overlay=False)
