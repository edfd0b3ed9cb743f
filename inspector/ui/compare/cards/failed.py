"""Most often failed: the few items that most failures come from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from inspector.services.comparison.seen import FailedItem as Seen
from inspector.services.session import Session
from inspector.ui.compare import words
from inspector.ui.compare.asked import Asked, Content
from inspector.ui.compare.card import ChartCard
from inspector.ui.compare.charts.pareto import FailedItem, Pareto, ParetoChart
from inspector.ui.context import Context
from inspector.ui.inspections.behind import Behind
from inspector.ui.language import percent

FIRST = 5


class FailedCard(ChartCard):
    def __init__(self, context: Context) -> None:
        chart = ParetoChart()
        super().__init__(context, chart, chart.show_items)

    def title(self) -> str:
        return self.tr("Most often failed")

    def read(self, session: Session, asked: Asked) -> Content:
        seen = session.comparison.pareto(asked.which)
        rows = seen.items
        if not rows:
            return Content(None, "", (self.tr("No item failed."),))
        items = [self._item(row, asked) for row in rows]
        ends = ("0", percent("80"))
        failures = self.tr("%n failures", "", seen.total)
        inspections = self.tr("in %n inspections", "", asked.visits)
        subtitle = self.tr("{failures} {inspections}, cumulative share").format(
            failures=failures, inspections=inspections
        )
        whole = Pareto(tuple(items), ends)
        if len(items) <= FIRST + 1:
            return Content(whole, subtitle)
        short = Pareto((*items[:FIRST], self._rest(rows[FIRST:])), ends)
        return Content(short, subtitle, (), whole, self.tr("Show all %n items", "", len(items)))

    # -- inside

    def _item(self, row: Seen, asked: Asked) -> FailedItem:
        name = asked.item_name(row.item)
        share = words.share(row.cumulative)
        lines = [
            name,
            self.tr("%n failures", "", row.failures),
            self.tr("in %n inspections", "", row.inspections),
            self.tr("of %n answers", "", row.answered),
            self.tr("Up to here {share} of all failures").format(share=share),
        ]
        filter_ = replace(asked.filter(), failed_item=row.keys)
        text = self.tr("Failed: {item}").format(item=name)
        return FailedItem(
            name, row.failures, float(row.cumulative), share, tuple(lines), Behind(text, filter_)
        )

    def _rest(self, rows: Sequence[Seen]) -> FailedItem:
        name = self.tr("Other, %n items", "", len(rows))
        count = sum(row.failures for row in rows)
        share = words.share(rows[-1].cumulative)
        lines = (name, self.tr("%n failures", "", count))
        return FailedItem(name, count, float(rows[-1].cumulative), share, lines, rest=True)
