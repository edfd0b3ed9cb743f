"""The results of this week as one card: their mean, how many passed, and the mean of the week before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.display import shown
from inspector.services.ports import RecordRow
from inspector.ui.language import number, percent
from inspector.ui.widgets.cards import Card
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.layouts import FlowLayout
from inspector.ui.widgets.scores import RingState, ScoreRing
from inspector.ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class Week:
    """`mean` of the percents of `scored` inspections; `pass_mark` only where all share one."""

    scored: int
    mean: Fraction | None
    before: Fraction | None
    passed: int
    failed: int
    pass_mark: Fraction | None


def week_of(rows: Sequence[RecordRow], pass_marks: Sequence[Fraction | None], today: date) -> Week:
    """This week from Monday on; `rows` reach back two weeks, `pass_marks` are those of their templates."""
    monday = today - timedelta(days=today.weekday())
    marks = {mark for row, mark in zip(rows, pass_marks, strict=True) if row.visited_on >= monday}
    this = [row for row in rows if row.visited_on >= monday]
    last = [row for row in rows if monday - timedelta(days=7) <= row.visited_on < monday]
    scored = [row for row in this if row.percent is not None]
    return Week(
        scored=len(scored),
        mean=mean(scored),
        before=mean(last),
        passed=sum(row.outcome == "pass" for row in this),
        failed=sum(row.outcome == "fail" for row in this),
        pass_mark=marks.pop() if len(marks) == 1 else None,
    )


def mean(rows: Sequence[RecordRow]) -> Fraction | None:
    """The plain mean of the exact percents; None without any."""
    percents = [Fraction(row.percent) for row in rows if row.percent is not None]
    return sum(percents, Fraction(0)) / len(percents) if percents else None


class WeekCard(Card):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=16)
        self._ring = ScoreRing(104)
        self._title = Text("", "card-title", wrap=True)
        self._detail = Text("", "secondary", "text2", wrap=True)
        self._passed, self._failed = Tag("", "ok"), Tag("", "fault")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        tags = FlowLayout(gap=8)
        tags.addWidget(self._passed)
        tags.addWidget(self._failed)
        words.addSpacing(4)
        words.addLayout(tags)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.column.addLayout(row)

    def show_week(self, week: Week) -> None:
        self._title.setText(self.tr("Mean of %n inspections", "", week.scored))
        self._detail.setText(self._about(week))
        self._detail.setVisible(bool(self._detail.text()))
        self._passed.set_state(self.tr("%n pass", "", week.passed), "ok")
        self._failed.set_state(self.tr("%n fail", "", week.failed), "fault")
        self._failed.setVisible(week.failed > 0)
        if week.mean is None:
            self._ring.set_none()
            return
        mark = None if week.pass_mark is None else float(week.pass_mark) / 100
        good = week.pass_mark is None or week.mean >= week.pass_mark
        bounds = () if week.pass_mark is None else (week.pass_mark,)
        state = RingState.IN_PROGRESS if week.pass_mark is None else RingState.OK if good else RingState.FAULT
        self._ring.set_score(
            number(shown(week.mean, bounds)), earned=float(week.mean) / 100, pass_mark=mark, state=state
        )

    def _about(self, week: Week) -> str:
        mark = "" if week.pass_mark is None else percent(_plain(week.pass_mark))
        before = "" if week.before is None else percent(shown(week.before))
        if mark and before:
            return self.tr("Pass mark {mark}. Last week {before}").format(mark=mark, before=before)
        if mark:
            return self.tr("Pass mark {mark}").format(mark=mark)
        return self.tr("Last week {before}").format(before=before) if before else ""


def _plain(mark: Fraction) -> str:
    return str(mark) if mark.denominator == 1 else format(float(mark), "g")
