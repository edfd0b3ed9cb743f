"""Calendar: on which days it was inspected, and where it was due."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from datetime import date, timedelta

from PySide6.QtCore import QLocale

from inspector.analysis.periods import Period
from inspector.checklists.schedules import State
from inspector.services.session import Session
from inspector.ui import language
from inspector.ui.compare.asked import Asked, Content
from inspector.ui.compare.card import ChartCard
from inspector.ui.compare.charts.days import SHADES, Days, DaysChart, DaySquare
from inspector.ui.context import Context

LONGEST = 371  # days: 53 weeks


class CalendarCard(ChartCard):
    def __init__(self, context: Context) -> None:
        chart = DaysChart()
        super().__init__(context, chart, chart.show_days)

    def title(self) -> str:
        return self.tr("Calendar")

    def read(self, session: Session, asked: Asked) -> Content:
        first = max(asked.period.first, asked.period.last - timedelta(days=LONGEST - 1))
        days = session.comparison.calendar(asked.which)
        due, missed = _planned(session, asked, Period(first, asked.period.last))
        most = max(days.values(), default=0)
        squares = []
        for at in range((asked.period.last - first).days + 1):
            day = first + timedelta(days=at)
            squares.append(self._square(day, days.get(day, 0), most, due[day], missed[day], asked))
        done = sum(count for day, count in days.items() if day >= first)
        subtitle = self.tr("%n inspections done", "", done)
        notes = (self.tr("Only the last 53 weeks are shown."),) if first > asked.period.first else ()
        weekdays = tuple(QLocale().dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, 8))
        legend = (
            self.tr("none"),
            self.tr("{most} a day").format(most=max(most, 1)),
            self.tr("due") if due else "",
            self.tr("missed") if missed else "",
        )
        return Content(
            Days(tuple(squares), weekdays, _months(first, asked.period.last), legend), subtitle, notes
        )

    def _square(self, day: date, count: int, most: int, due: int, missed: int, asked: Asked) -> DaySquare:
        lines = [language.day(day, asked.today), self.tr("%n inspections", "", count)]
        if due:
            lines.append(self.tr("%n still due", "", due))
        if missed:
            lines.append(self.tr("%n missed", "", missed))
        shade = 0 if not count else max(1, round((len(SHADES) - 1) * count / most))
        behind = asked.within(Period(day, day), lines[0]) if count else None
        return DaySquare(day, shade, due > 0, missed > 0, tuple(lines), behind)


def _planned(session: Session, asked: Asked, period: Period) -> tuple[Counter[date], Counter[date]]:
    """How many inspections by this template are due, and were missed, on each day."""
    due: Counter[date] = Counter()
    missed: Counter[date] = Counter()
    sites = _below(session, asked.which.sites)
    for turn in session.schedule.calendar(period.first, period.last):
        schedule = turn.schedule
        if schedule.template != asked.which.template or schedule.site not in sites:
            continue
        left = schedule.weight - turn.done
        if turn.state is State.MISSED:
            missed[turn.turn.day] += left
        elif turn.state is not State.DONE:
            due[turn.turn.day] += left
    return due, missed


def _below(session: Session, tops: Collection[str]) -> set[str]:
    """The sites chosen with all below them; parents come before children."""
    found = set(tops)
    for site in session.directory.sites():
        if not tops or site.parent in found:
            found.add(site.id)
    return found


def _months(first: date, last: date) -> tuple[tuple[date, str], ...]:
    names: dict[tuple[int, int], tuple[date, str]] = {}
    day = first
    while day <= last:
        name = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
        names.setdefault((day.year, day.month), (day, name))
        day = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
    return tuple(names.values())
