"""Trend: whether it gets better."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from inspector.analysis.axis import Axis, close_axis
from inspector.analysis.periods import Step
from inspector.analysis.trend import step_for
from inspector.services.comparison.seen import NewMeaning
from inspector.services.comparison.seen import TrendStep as Seen
from inspector.services.session import Session
from inspector.ui.compare import words
from inspector.ui.compare.asked import Asked, Content
from inspector.ui.compare.card import ChartCard
from inspector.ui.compare.charts.trend import Change, Trend, TrendChart, TrendStep
from inspector.ui.context import Context
from inspector.ui.language import number
from inspector.ui.widgets.select import Choice, Select

MOST_DAYS, NAMED = 400, 4
STEPS = (Step.DAY, Step.WEEK, Step.MONTH, Step.QUARTER)


class TrendCard(ChartCard):
    def __init__(self, context: Context) -> None:
        chart = TrendChart()
        self.step = Select(two_line=False)
        super().__init__(context, chart, chart.show_trend)
        self.step.chosen.connect(self._choose)

    def title(self) -> str:
        return self.tr("Trend")

    def extras(self) -> list[QWidget]:
        return [self.step]

    def follow(self, asked: Asked) -> None:
        names = {
            Step.DAY: self.tr("By day"),
            Step.WEEK: self.tr("By week"),
            Step.MONTH: self.tr("By month"),
            Step.QUARTER: self.tr("By quarter"),
        }
        self.step.set_label(self.tr("Step of time"))
        self.step.set_choices([Choice(step.value, names[step]) for step in STEPS])
        self.step.set_selected(_step(asked).value)

    def read(self, session: Session, asked: Asked) -> Content:
        step = _step(asked)
        seen = session.comparison.trend(asked.which, step, asked.period)
        points = seen.steps
        if not any(point.score.n for point in points):
            return Content(None, "", (self.tr("None of these inspections has a score."),))
        axis = _axis(points, asked)
        ticks = tuple((tick, number(f"{tick:g}")) for tick in axis.ticks())
        steps = tuple(self._step(point, step, asked) for point in points)
        alone = sum(point.score.n for point in points) == 1
        notes = (self.tr("One visit only: a trend needs more."),) if alone else ()
        shown = Trend(
            steps, axis, ticks, self._target(asked), self._changes(seen.new_meanings, points, asked)
        )
        return Content(shown, self._subtitle(step, asked), notes)

    # -- inside

    def _choose(self, value: str) -> None:
        if self.asked is not None:
            self.changed.emit(replace(self.asked.view, step=Step(value)))

    def _subtitle(self, step: Step, asked: Asked) -> str:
        if asked.pooled:
            return self.tr("pooled points: all earned of all possible")
        if asked.demerit:
            return self.tr("mean of points, lower is better, 95\u00a0% band")
        return {
            Step.DAY: self.tr("daily mean of percents, 95\u00a0% band"),
            Step.WEEK: self.tr("weekly mean of percents, 95\u00a0% band"),
            Step.MONTH: self.tr("monthly mean of percents, 95\u00a0% band"),
            Step.QUARTER: self.tr("quarterly mean of percents, 95\u00a0% band"),
        }[step]

    def _target(self, asked: Asked) -> tuple[float, str, str] | None:
        mark = asked.pass_mark
        return None if mark is None else (float(mark), number(f"{float(mark):g}"), self.tr("Target"))

    def _step(self, point: Seen, step: Step, asked: Asked) -> TrendStep:
        score, when = point.score, words.days(point.period, asked.today)
        value = point.summary.pooled if asked.pooled else score.mean
        interval = None if asked.pooled else score.interval
        said = words.score(value, demerit=asked.demerit, bounds=asked.bounds)
        lines = [when, said, self.tr("%n inspections", "", score.n)]
        if interval:
            lines.append(self.tr("95\u00a0% interval: {range}").format(range=words.between(*interval)))
        return TrendStep(
            name=words.step_name(point.period, step),
            value=None if value is None else float(value),
            low=interval.low if interval else None,
            high=interval.high if interval else None,
            figure=words.figure(value, asked.bounds),
            words=tuple(lines),
            behind=asked.within(point.period, when),
        )

    def _changes(
        self, changes: Sequence[NewMeaning], points: Sequence[Seen], asked: Asked
    ) -> tuple[Change, ...]:
        """Where items changed their meaning, by the step in which the new one came first."""
        by_place: dict[int, list[str]] = defaultdict(list)
        for change in changes:
            place = next((at for at, point in enumerate(points) if change.day in point.period), None)
            if place is not None:
                by_place[place] += map(asked.item_name, change.items)
        return tuple(Change(place, self._changed(items)) for place, items in sorted(by_place.items()))

    def _changed(self, items: Sequence[str]) -> tuple[str, ...]:
        head = self.tr("From here on %n items mean something else:", "", len(items))
        rest = (self.tr("%n more", "", len(items) - NAMED),) if len(items) > NAMED else ()
        return (head, *items[:NAMED], *rest)


def _step(asked: Asked) -> Step:
    """The one chosen; days only as far as there is room for them."""
    step = asked.view.step
    if step is None or (step is Step.DAY and asked.period.days > MOST_DAYS):
        return step_for(asked.period)
    return step


def _axis(points: Sequence[Seen], asked: Asked) -> Axis:
    """Room for the means and the target; bands may be cut."""
    shown = [point.summary.pooled if asked.pooled else point.score.mean for point in points]
    values = [float(value) for value in shown if value is not None]
    if asked.pass_mark is not None:
        values.append(float(asked.pass_mark))
    return close_axis(values, None if asked.demerit else 100.0)
