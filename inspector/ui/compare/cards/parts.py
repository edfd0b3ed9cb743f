"""Sections or dimensions: at which site what goes wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from PySide6.QtWidgets import QWidget

from inspector.analysis.heat import Cell, HeatRow, heat_class
from inspector.services.session import Session
from inspector.ui.compare import words
from inspector.ui.compare.asked import Asked, Content
from inspector.ui.compare.card import ChartCard
from inspector.ui.compare.charts.heat import FILLS, HeatCell, HeatChart, HeatLine, HeatMap
from inspector.ui.context import Context
from inspector.ui.inspections.behind import Behind
from inspector.ui.language import number
from inspector.ui.widgets.toggles import Segmented

MOST = 12  # rows shown at first, half from each end


class PartsCard(ChartCard):
    def __init__(self, context: Context) -> None:
        chart = HeatChart()
        self.switch = Segmented()
        super().__init__(context, chart, chart.show_map)
        self.switch.chosen.connect(self._switch)

    def title(self) -> str:
        dimensions = self.asked is not None and self.asked.by_dimension
        return self.tr("Dimensions") if dimensions else self.tr("Sections")

    def extras(self) -> list[QWidget]:
        return [self.switch]

    def follow(self, asked: Asked) -> None:
        self.switch.set_choices((("section", self.tr("Sections")), ("dimension", self.tr("Dimensions"))))
        self.switch.set_selected("dimension" if asked.by_dimension else "section")
        self.switch.setVisible(bool(asked.template.dimensions))

    def read(self, session: Session, asked: Asked) -> Content:
        heat = session.comparison.heat(asked.which, "dimension" if asked.by_dimension else "section")
        names = asked.part_names(dimensions=asked.by_dimension)
        keys = [key for key, cell in heat.all.cells.items() if cell.n]
        if not keys:
            return Content(None, "", (self.tr("None of these inspections scored one."),))
        ranked = sorted(heat.rows, key=lambda row: row.total.n < asked.view.least)  # as in the ranking
        lines = [self._line(row, keys, names, asked) for row in ranked]
        all_ = () if len(lines) < 2 else (self._line(heat.all, keys, names, asked),)
        heads = (*(names.get(key, key) for key in keys), self.tr("Total"))
        legend = self._legend(asked)
        whole = HeatMap(heads, (*lines, *all_), legend)
        subtitle = self.tr("mean of percents, all inspections")
        if len(lines) <= MOST:
            return Content(whole, subtitle)
        ends = HeatMap(heads, (*lines[: MOST // 2], *lines[-MOST // 2 :], *all_), legend)
        return Content(ends, subtitle, (), whole, self.tr("Show all %n sites", "", len(lines)))

    # -- inside

    def _switch(self, part: str) -> None:
        if self.asked is not None:
            self.changed.emit(replace(self.asked.view, dimensions=part == "dimension"))

    def _line(self, row: HeatRow, keys: Sequence[str], names: Mapping[str, str], asked: Asked) -> HeatLine:
        name = self.tr("All sites") if row.site is None else row.path[-1]
        cells = [
            self._cell(
                row.cells.get(key, Cell(None, 0)), names.get(key, key), self._behind(row, asked, key), asked
            )
            for key in keys
        ]
        total = self._cell(row.total, self.tr("Total"), self._behind(row, asked), asked)
        return HeatLine(name, (*cells, total), bold=row.site is None)

    def _behind(self, row: HeatRow, asked: Asked, part: str = "") -> Behind:
        section = "" if asked.by_dimension else part
        if row.site is None:
            return replace(asked.behind(self.tr("All sites")), section=section)
        return replace(asked.at_site(row.site, row.path[-1]), section=section)

    def _cell(self, cell: Cell, part: str, behind: Behind, asked: Asked) -> HeatCell:
        mark = asked.pass_mark
        class_ = None if cell.mean is None or mark is None or asked.demerit else heat_class(cell.mean, mark)
        said = words.score(cell.mean, demerit=False, bounds=asked.bounds)
        lines = (f"{behind.title}, {part}", said, self.tr("%n inspections", "", cell.n))
        return HeatCell(words.figure(cell.mean, asked.bounds), class_, lines, behind if cell.n else None)

    def _legend(self, asked: Asked) -> tuple[tuple[int, str], ...]:
        """The classes from the worst, as far as they lie between 0 and 100."""
        mark = asked.pass_mark
        if mark is None or asked.demerit:
            return ()
        lows = [mark + 10 - 10 * step for step in range(len(FILLS) - 1)]
        entries = []
        for class_ in range(len(FILLS)):
            low = lows[class_] if class_ < len(lows) else None
            high = lows[class_ - 1] if class_ else None
            if (low is not None and low >= 100) or (high is not None and high <= 0):
                continue
            entries.append((class_, self._bounds(low, high if high is not None and high < 100 else None)))
        return tuple(reversed(entries))

    def _bounds(self, low: Fraction | None, high: Fraction | None) -> str:
        if low is None or low <= 0:
            return self.tr("below {high}").format(high=_plain(high)) if high is not None else ""
        if high is None:
            return self.tr("{low} and above").format(low=_plain(low))
        return self.tr("{low} to {high}").format(low=_plain(low), high=_plain(high))


def _plain(value: Fraction) -> str:
    return number(f"{float(value):g}")
