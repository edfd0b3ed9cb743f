"""One target: what is to be reached, where it stands, and its course."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.analysis.axis import close_axis
from inspector.checklists.targets import Unit
from inspector.services.targets import Pursued
from inspector.ui import wording
from inspector.ui.compare import targets_words as words
from inspector.ui.compare.charts.course import CourseChart, CourseView, Point
from inspector.ui.language import day, language, listed
from inspector.ui.theme.theme import current_theme
from inspector.ui.widgets.buttons import IconButton
from inspector.ui.widgets.cards import Card
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.text import Text


def title_of(pursued: Pursued) -> str:
    """As the person called it, else what is measured."""
    template = pursued.published.template
    return pursued.target.title or words.measure(pursued.target.measure, template)


class TargetCard(Card):
    menu_asked = Signal()

    def __init__(self, pursued: Pursued, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=16)
        self.pursued, self._today = pursued, today
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        said, meaning, icon = words.status(pursued.status)
        self.tag = Tag(said, meaning, icon=icon)
        self.more = IconButton("more", self.tr("More"))
        self.more.clicked.connect(self.menu_asked)
        self.more.setVisible(pursued.target.ended_at is None)
        self.chart = CourseChart()
        self.chart.set_name(f"{title_of(pursued)}, {said}")
        self.chart.show_course(self._view())
        self._row, self._titles = QHBoxLayout(), QVBoxLayout()
        self._build_head()
        current_theme().changed.connect(self._place_tag)
        self._place_tag()
        self.column.addLayout(self._row)
        self.column.addWidget(Text(self._standing(), "body", wrap=True))
        self.column.addWidget(self.chart)

    def _build_head(self) -> None:
        self._titles.setSpacing(0)
        self._titles.addWidget(Text(title_of(self.pursued), "card-title", wrap=True))
        self._titles.addWidget(Text(self._about(), "secondary", "text2", wrap=True))
        self._row.setSpacing(12)
        self._row.addLayout(self._titles, 1)
        self._row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)

    def _place_tag(self) -> None:
        """Beside the title; where the text is large, between the title and what it is about."""
        if current_theme().large_text:
            self._titles.insertWidget(1, self.tag, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self._row.insertWidget(1, self.tag, 0, Qt.AlignmentFlag.AlignVCenter)

    def _about(self) -> str:
        target, template = self.pursued.target, self.pursued.published.template
        measured = words.measure(target.measure, template) if target.title else ""
        sites = listed(site.name for site in self.pursued.sites)
        ended = ""
        if target.ended_at is not None:
            ended = self.tr("given up {day}").format(day=day(target.ended_at.date(), self._today))
        return wording.joined(measured, template.title.in_(language()), sites, ended)

    def _standing(self) -> str:
        """From where to where until when, and where it is now."""
        course = self.pursued.course
        told = self.tr("From {start} to {value} by {day}").format(
            start=self._value(course.start), value=self._value(course.value), day=day(course.due, self._today)
        )
        if self.pursued.latest is None:
            return told
        now = self.tr("now {value}").format(value=self._value(self.pursued.latest))
        return wording.joined(told, now)

    def _value(self, number: Fraction) -> str:
        pursued = self.pursued
        template = pursued.published.template
        return words.value(number, pursued.unit, pursued.course.value, pursued.target.measure, template)

    def _view(self) -> CourseView:
        course = self.pursued.course
        measured = [each for each in course.measures if course.begins <= each.day <= course.due]
        points = tuple(
            Point(each.day, float(each.value), self._words(each.day, each.value, each.n)) for each in measured
        )
        every = [course.start, course.value, *(each.value for each in measured)]
        axis = close_axis(every, 100.0 if self.pursued.unit is Unit.PERCENT else None)
        start, goal = (
            Point(at, float(value), (day(at, self._today), self._value(value)))
            for at, value in ((course.begins, course.start), (course.due, course.value))
        )
        ends = day(course.begins, self._today), day(course.due, self._today)
        ticks = tuple((tick, self._value(Fraction(tick))) for tick in axis.ticks())
        return CourseView(start, goal, points, axis, ticks, ends, self._value(course.value))

    def _words(self, at: date, value: Fraction, count: int) -> tuple[str, ...]:
        line = self._value(self.pursued.course.line(at))
        return (
            day(at, self._today),
            self._value(value),
            self.tr("mean of %n in four weeks", "", count),
            self.tr("the way stands at {value}").format(value=line),
        )
