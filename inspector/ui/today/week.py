"""The results of this week as one card: their mean, last week's, how many passed, each template's mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.display import shown
from inspector.checklists.template import Template
from inspector.services.agenda import Far
from inspector.services.ports.records import RecordRow
from inspector.ui.language import language, number, percent
from inspector.ui.widgets.bars import ProgressLine
from inspector.ui.widgets.cards import Card, Hairline
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.layouts import FlowLayout, clear
from inspector.ui.widgets.scores import RingState, ScoreBar, ScoreRing
from inspector.ui.widgets.text import ElidedText, Text

Judged = tuple[RecordRow, Template]


@dataclass(frozen=True, slots=True)
class Mean:
    """The plain mean of the exact percents of `count` inspections; `pass_mark` only where all share one."""

    count: int
    percent: Fraction | None
    pass_mark: Fraction | None

    @property
    def state(self) -> RingState:
        if self.percent is None:
            return RingState.NONE
        if self.pass_mark is None:
            return RingState.IN_PROGRESS
        return RingState.OK if self.percent >= self.pass_mark else RingState.FAULT

    @property
    def text(self) -> str:
        """As everywhere: a mean below the pass mark is never shown as reaching it."""
        return shown(self.percent, () if self.pass_mark is None else (self.pass_mark,))


@dataclass(frozen=True, slots=True)
class Week:
    total: Mean
    before: Mean
    passed: int
    failed: int
    templates: tuple[tuple[Template, Mean], ...]


def week_of(judged: Sequence[Judged], today: date) -> Week:
    """This week from Monday on; `judged` reach back two weeks."""
    monday = today - timedelta(days=today.weekday())
    this = [each for each in judged if each[0].visited_on >= monday]
    last = [each for each in judged if monday - timedelta(days=7) <= each[0].visited_on < monday]
    templates = {row.template.id: template for row, template in this}
    return Week(
        total=mean(this),
        before=mean(last),
        passed=sum(row.outcome == "pass" for row, _ in this),
        failed=sum(row.outcome == "fail" for row, _ in this),
        templates=tuple(
            (template, mean([each for each in this if each[0].template.id == id_]))
            for id_, template in templates.items()
        ),
    )


def mean(judged: Sequence[Judged]) -> Mean:
    scored = [(Fraction(row.percent), template) for row, template in judged if row.percent is not None]
    percents = [found for found, _ in scored]
    marks = {template.scoring.pass_mark for _, template in scored}
    mark = marks.pop() if len(marks) == 1 else None
    return Mean(
        len(percents),
        sum(percents, Fraction(0)) / len(percents) if percents else None,
        None if mark is None else Fraction(mark),
    )


class WeekCard(Card):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=16)
        self._ring = ScoreRing(104)
        self._title = Text("", "card-title", wrap=True)
        self._detail = Text("", "secondary", "text2", wrap=True)
        self._passed, self._failed = Tag("", "ok"), Tag("", "fault")
        self._templates = QVBoxLayout()
        self._templates.setSpacing(8)
        self._rule = Hairline()
        self._found, self._planned = QWidget(), PlannedLine()
        row = QHBoxLayout(self._found)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(16)
        row.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._words(), 1)
        self.column.addWidget(self._found)
        self.column.addWidget(self._rule)
        self.column.addLayout(self._templates)
        self.column.addWidget(self._planned)

    def show_week(self, week: Week, planned: Far) -> None:
        total = week.total
        self._found.setVisible(total.count > 0)
        self._planned.show_far(planned, under=total.count > 0)
        self._title.setText(self.tr("Mean of %n inspections", "", total.count))
        self._detail.setText(self._about(week))
        self._detail.setVisible(bool(self._detail.text()))
        self._passed.set_state(self.tr("%n pass", "", week.passed), "ok")
        self._failed.set_state(self.tr("%n fail", "", week.failed), "fault")
        self._failed.setVisible(week.failed > 0)
        if total.percent is None:
            self._ring.set_none()
        else:
            self._ring.set_score(
                number(total.text),
                earned=_share(total.percent),
                pass_mark=None if total.pass_mark is None else _share(total.pass_mark),
                state=total.state,
            )
        self._show_templates(week)

    def _words(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        words.addSpacing(4)
        tags = FlowLayout(gap=8)
        tags.addWidget(self._passed)
        tags.addWidget(self._failed)
        words.addLayout(tags)
        words.addStretch(1)
        return words

    def _show_templates(self, week: Week) -> None:
        """Each template's mean, where there is more than one to tell apart."""
        clear(self._templates)
        several = len(week.templates) > 1
        self._rule.setVisible(several)
        for template, found in week.templates if several else ():
            self._templates.addWidget(self._row(template, found))

    def _row(self, template: Template, found: Mean) -> QWidget:
        row, bar = QWidget(), ScoreBar()
        if found.percent is not None:
            mark = None if found.pass_mark is None else _share(found.pass_mark)
            bar.set_score(_share(found.percent), pass_mark=mark, state=found.state)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(ElidedText(template.title.in_(language()), "body", "text", lines=2), 1)
        first.addWidget(Text("–" if found.percent is None else percent(found.text), "body", bold=True))
        second.addWidget(bar, 1)
        second.addWidget(Text(self.tr("mean of %n", "", found.count), "secondary", "text2"))
        lines = QVBoxLayout(row)
        lines.setContentsMargins(0, 4, 0, 0)
        lines.setSpacing(2)
        for line in (first, second):
            line.setSpacing(12)
            lines.addLayout(line)
        return row

    def _about(self, week: Week) -> str:
        mark, before = week.total.pass_mark, week.before
        told = percent(f"{float(mark):g}") if mark is not None else ""
        last = percent(before.text) if before.percent is not None else ""
        if told and last:
            return self.tr("Pass mark {mark}. Last week {before}").format(mark=told, before=last)
        if told:
            return self.tr("Pass mark {mark}").format(mark=told)
        return self.tr("Last week {before}").format(before=last) if last else ""


class PlannedLine(QWidget):
    """How many of the week's planned inspections are done, and how many were missed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rule, self._bar = Hairline(), ProgressLine()
        self._title, self._count = Text("", "body", wrap=True), Text("", "body", bold=True)
        self._missed = Text("", "secondary", "fault")
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self._title, 1)
        first.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._rule)
        column.addLayout(first)
        column.addWidget(self._bar)
        column.addWidget(self._missed)

    def show_far(self, far: Far, *, under: bool) -> None:
        """`under`: something stands over it."""
        self.setVisible(far.planned > 0)
        self._rule.setVisible(under)
        self._title.setText(self.tr("Planned for the week"))
        self._count.setText(self.tr("{done} of {planned}").format(done=far.done, planned=far.planned))
        self._bar.set_progress(far.done, far.planned)
        self._missed.setText(self.tr("%n missed", "", far.missed))
        self._missed.setVisible(far.missed > 0)


def _share(percent_: Fraction) -> float:
    return float(percent_) / 100
