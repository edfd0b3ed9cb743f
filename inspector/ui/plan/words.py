"""Rules and turns in words.

rule(repeat) -> "Every working day"                     rule_at(repeat, times) -> "Every working day at 09:00"
turn(at, timed, today) -> "Mon 7 Dec, 09:00"            when_due(due, now) -> "14:00", "by 18:00", "today"
late(days) -> "2 days late"
about(planned) -> "Rooms 414, 501" : what a plan goes through, or its template
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from PySide6.QtCore import QCoreApplication

from inspector.checklists.places import Subject
from inspector.checklists.repeats import LAST, WORKING, Every, Repeat
from inspector.checklists.schedules import Due
from inspector.checklists.template import Template
from inspector.services.agenda import Planned
from inspector.ui import language, wording
from inspector.ui.plan import day_words

FEW = 3  # as many names are told one by one


def rule(repeat: Repeat) -> str:
    """How often, as the beginning of a sentence."""
    say = {
        Every.ONCE: _once,
        Every.DAY: _daily,
        Every.WEEK: _weekly,
        Every.MONTH_DAY: _by_date,
        Every.MONTH_WEEKDAY: _by_weekday,
        Every.MONTH_WORKING_DAY: _by_weekday,
    }
    return say[repeat.every](repeat)


def rule_at(repeat: Repeat, times: Sequence[time]) -> str:
    if not times:
        return rule(repeat)
    said = language.listed(f"{each:%H:%M}" for each in times)
    return QCoreApplication.translate("Plan", "{rule} at {times}").format(rule=rule(repeat), times=said)


def turn(at: datetime, timed: bool, today: date) -> str:
    day = language.day(at.date(), today)
    return (
        QCoreApplication.translate("Plan", "{day}, {time}").format(day=day, time=language.clock(at))
        if timed
        else day
    )


def when_due(due: Due, now: datetime) -> str:
    """When it begins, or until when it is to be done, by the clock of the site."""
    if not due.schedule.times:
        return QCoreApplication.translate("Plan", "today")
    if now.astimezone(UTC) < due.at.astimezone(UTC):
        return language.clock(due.at)
    if due.until.date() > due.turn.day:
        return QCoreApplication.translate("Plan", "since {time}").format(time=language.clock(due.at))
    return QCoreApplication.translate("Plan", "by {time}").format(time=language.clock(due.until))


def late(count: int) -> str:
    return QCoreApplication.translate("Plan", "%n days late", "", count)


def about(planned: Planned) -> str:
    """What the person called it; else the few that are gone through, or the template."""
    template = planned.published.template
    if planned.schedule.title:
        return planned.schedule.title
    if 0 < len(planned.subjects) <= FEW:
        return subjects(template, planned.subjects)
    return template.title.in_(language.language())


def subjects(template: Template, those: Sequence[Subject]) -> str:
    kind = template.subject.in_(language.language()) if template.subject else ""
    if len(those) == 1:
        return wording.subject_label(kind, those[0].name)
    return language.listed(each.name for each in those)


def details(planned: Planned, me: str | None, far: str = "") -> str:
    """The second line: the template and how many, or how far they are, where the first does not tell; the
    site; and who does it where that is somebody else."""
    template = planned.published.template
    title, first = template.title.in_(language.language()), about(planned)
    count = len(planned.subjects)
    told = first == subjects(template, planned.subjects) if planned.subjects else True
    many = "" if told else QCoreApplication.translate("Plan", "%n to go through", "", count)
    person = planned.person.name if planned.person and planned.person.id != me else ""
    return wording.joined("" if title == first else title, far or many, planned.site.name, person)


def _once(_repeat: Repeat) -> str:
    return QCoreApplication.translate("Plan", "Once")


def _daily(repeat: Repeat) -> str:
    if repeat.interval == 1:
        return QCoreApplication.translate("Plan", "Every day")
    return QCoreApplication.translate("Plan", "Every %n days", "", repeat.interval)


def _weekly(repeat: Repeat) -> str:
    if repeat.interval > 1:
        said = QCoreApplication.translate("Plan", "Every %n weeks on {days}", "", repeat.interval)
        return said.format(days=day_words.mondays(repeat.weekdays))
    if repeat.weekdays == WORKING:
        return QCoreApplication.translate("Plan", "Every working day")
    if len(repeat.weekdays) == 7:
        return QCoreApplication.translate("Plan", "Every day")
    if len(repeat.weekdays) == 1:
        return day_words.every(repeat.weekdays[0])
    return QCoreApplication.translate("Plan", "On {days}").format(days=day_words.mondays(repeat.weekdays))


def _by_date(repeat: Repeat) -> str:
    if repeat.interval > 1:
        said = QCoreApplication.translate("Plan", "Every %n months on {day}", "", repeat.interval)
    else:
        said = QCoreApplication.translate("Plan", "Every month on {day}")
    return said.format(day=day_of_month(repeat.place))


def _by_weekday(repeat: Repeat) -> str:
    weekday = day_words.WORKING_DAY if repeat.every is Every.MONTH_WORKING_DAY else repeat.weekdays[0]
    day = day_words.first_monday(repeat.place, weekday)
    if repeat.interval > 1:
        return QCoreApplication.translate("Plan", "Every %n months on the {day}", "", repeat.interval).format(
            day=day
        )
    return QCoreApplication.translate("Plan", "Every {day} of the month").format(day=day)


def day_of_month(place: int) -> str:
    if place == LAST:
        return QCoreApplication.translate("Plan", "the last day")
    return QCoreApplication.translate("Plan", "day {number}").format(number=place)
