"""Several eyes: the same standard as staff, supervisors, shoppers and clients judge it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from PySide6.QtWidgets import QWidget

from inspector.analysis.axis import percent_axis, points_axis
from inspector.analysis.eyes import Gap
from inspector.checklists.method import Method
from inspector.services.comparison.seen import Eyes as Seen
from inspector.services.session import Session
from inspector.ui import wording
from inspector.ui.compare import words
from inspector.ui.compare.asked import Asked, Content
from inspector.ui.compare.card import ChartCard
from inspector.ui.compare.charts.eyes import Eye, EyeRow, Eyes, EyesChart
from inspector.ui.context import Context
from inspector.ui.inspections.behind import Behind
from inspector.ui.language import clauses, labelled, number
from inspector.ui.widgets.select import Choice, Select

TOTAL = ""
ORDER = (Method.SELF, Method.SUPERVISOR, Method.MYSTERY_SHOPPER, Method.CLIENT_SURVEY)


class EyesCard(ChartCard):
    def __init__(self, context: Context) -> None:
        chart = EyesChart()
        self.between = Select(two_line=False)
        self._between: tuple[Method, Method] | None = None
        super().__init__(context, chart, chart.show_eyes)
        self.between.chosen.connect(self._choose)
        self.between.hide()

    def title(self) -> str:
        return self.tr("Several eyes")

    def extras(self) -> list[QWidget]:
        return [self.between]

    def read(self, session: Session, asked: Asked) -> Content:
        which = replace(asked.which, method=None)
        subtitle = self.tr("mean by who judged, the gap with its 95\u00a0% interval")
        seen = session.comparison.eyes(which)
        if seen.between is None:
            text = self.tr("Only one method judged here. A second one shows the gap.")
            return Content(None, subtitle, (text,))
        between = self._pair(seen.methods)
        seen = session.comparison.eyes(which, between)
        return Content(self._eyes(seen, between, asked), subtitle, (self._reading(seen.whole, between),))

    def show_content(self, content: Content) -> None:
        super().show_content(content)
        eyes = content.shown
        methods = [ORDER[shape] for shape, _ in eyes.legend] if isinstance(eyes, Eyes) else []
        pairs = list(combinations(methods, 2))
        self.between.setVisible(len(pairs) > 1)
        self.between.set_label(self.tr("The gap between"))
        self.between.set_choices([Choice(_value(pair), self._named(pair)) for pair in pairs])
        self.between.set_selected(_value(self._pair(methods)) if pairs else None)

    # -- inside

    def _choose(self, value: str) -> None:
        one, other = value.split(" ")
        self._between = Method(one), Method(other)
        self.ask(self.asked)
        self.load()

    def _pair(self, methods: Sequence[Method]) -> tuple[Method, Method]:
        """The two whose gap is told: those chosen, else supervisor and staff, else the first two."""
        pairs = list(combinations([each for each in ORDER if each in methods], 2))
        if self._between in pairs:
            return self._between
        first = (Method.SELF, Method.SUPERVISOR)
        return first if first in pairs else pairs[0]

    def _named(self, pair: tuple[Method, Method]) -> str:
        one, other = (wording.method(each) for each in pair)
        return f"{one} {words.MINUS} {other}"

    def _eyes(self, seen: Seen, between: tuple[Method, Method], asked: Asked) -> Eyes:
        gaps = (seen.whole, *seen.gaps)
        values = [float(one.mean) for gap in gaps for one in gap.methods.values() if one.mean is not None]
        axis = points_axis(values) if asked.demerit else percent_axis(values)
        names = asked.part_names(dimensions=True)
        shown = [each for each in ORDER if each in seen.methods]
        ticks = tuple((tick, number(f"{tick:g}")) for tick in axis.ticks())
        legend = tuple((ORDER.index(each), wording.method(each)) for each in shown)
        rows = tuple(self._row(gap, names, asked) for gap in gaps)
        return Eyes(rows, legend, axis, ticks, self._named(between))

    def _row(self, gap: Gap, names: Mapping[str, str], asked: Asked) -> EyeRow:
        whole = gap.key == TOTAL
        name = self.tr("The whole inspection") if whole else names.get(gap.key, gap.key)
        eyes = tuple(
            Eye(ORDER.index(method), float(one.mean))
            for method, one in gap.methods.items()
            if one.mean is not None
        )
        lines = [name]
        for method, one in gap.methods.items():
            said = words.score(one.mean, demerit=asked.demerit)
            count = self.tr("%n inspections", "", one.n)
            lines.append(clauses(labelled(wording.method(method), said), count))
        points, interval, clear = "", "", False
        if gap.gap is not None:
            points, clear = words.signed(gap.gap.points), gap.gap.clear
            interval = words.between(*gap.gap.interval) if gap.gap.interval else ""
            lines.append(self.tr("Gap: {points} ({range})").format(points=points, range=interval or "–"))
        filter_ = replace(asked.filter(), method=None)
        behind = Behind(name, filter_)
        return EyeRow(name, eyes, points, interval, clear, tuple(lines), behind, whole)

    def _reading(self, seen: Gap, between: tuple[Method, Method]) -> str:
        """The gap of the whole in words."""
        whole = seen.gap
        one, other = (wording.method(each) for each in between)
        if whole is None or whole.interval is None:
            return self.tr("Too few inspections to tell a gap.")
        if not whole.clear:
            return self.tr("Between {one} and {other} no gap beyond chance.").format(one=one, other=other)
        if whole.points > 0:
            text = self.tr("{one} judges higher than {other} by {points} points, beyond chance.")
        else:
            text = self.tr("{one} judges lower than {other} by {points} points, beyond chance.")
        return text.format(one=one, other=other, points=words.figure(abs(whole.points)))


def _value(pair: tuple[Method, Method]) -> str:
    return f"{pair[0].value} {pair[1].value}"
