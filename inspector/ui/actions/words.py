"""Actions in words, in the language of the screen.

status(status) -> "To verify"        priority(priority) -> "High"      fate(fate) -> "Repair"
late(days) -> "3 days late"          due(day, today) -> "Today", "Thu 19 Nov"
red_tag(number) -> "Red tag 118"     red_tag_of(number, day, today) -> "Red tag 118 of 7 Nov"
"""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from inspector.checklists.actions import Fate, Priority, Status
from inspector.ui import language

CONTEXT = "ActionWords"
STATUSES = {
    Status.OPEN: QT_TRANSLATE_NOOP("ActionWords", "Open"),
    Status.IN_PROGRESS: QT_TRANSLATE_NOOP("ActionWords", "In progress"),
    Status.DONE: QT_TRANSLATE_NOOP("ActionWords", "To verify"),
    Status.CLOSED: QT_TRANSLATE_NOOP("ActionWords", "Closed"),
    Status.CANCELLED: QT_TRANSLATE_NOOP("ActionWords", "Cancelled"),
}
STATUS_ICONS = {
    Status.OPEN: "action",
    Status.IN_PROGRESS: "play",
    Status.DONE: "eye",
    Status.CLOSED: "saved",
    Status.CANCELLED: "not-applicable",
}
PRIORITIES = {
    Priority.LOW: QT_TRANSLATE_NOOP("ActionWords", "Low"),
    Priority.NORMAL: QT_TRANSLATE_NOOP("ActionWords", "Normal"),
    Priority.HIGH: QT_TRANSLATE_NOOP("ActionWords", "High"),
}
FATES = {
    Fate.KEEP: QT_TRANSLATE_NOOP("ActionWords", "Keep"),
    Fate.RETURN: QT_TRANSLATE_NOOP("ActionWords", "Return"),
    Fate.REPAIR: QT_TRANSLATE_NOOP("ActionWords", "Repair"),
    Fate.THROW_AWAY: QT_TRANSLATE_NOOP("ActionWords", "Throw away"),
}


def _said(text: object) -> str:
    return QCoreApplication.translate(CONTEXT, str(text))


def status(value: Status) -> str:
    return _said(STATUSES[value])


def priority(value: Priority) -> str:
    return _said(PRIORITIES[value])


def fate(value: Fate) -> str:
    return _said(FATES[value])


def red_tag(number: int) -> str:
    return QCoreApplication.translate("ActionWords", "Red tag {number}").format(number=number)


def red_tag_of(number: int, day: date, today: date) -> str:
    """Where two bear the number, the day it was set tells which."""
    said = QCoreApplication.translate("ActionWords", "Red tag {number} of {day}")
    return said.format(number=number, day=language.month_day(day, today))


def late(days: int) -> str:
    return QCoreApplication.translate("ActionWords", "%n day(s) late", "", days)


def due(day: date, today: date) -> str:
    if day == today:
        return QCoreApplication.translate("ActionWords", "Today")
    if day == today + timedelta(days=1):
        return QCoreApplication.translate("ActionWords", "Tomorrow")
    return language.day(day, today)


def done_on(day: date, today: date) -> str:
    return QCoreApplication.translate("ActionWords", "Done {day}").format(day=language.month_day(day, today))


def verified_by(name: str) -> str:
    return QCoreApplication.translate("ActionWords", "Verified by {name}").format(name=name)


def critical() -> str:
    return QCoreApplication.translate("ActionWords", "Critical")


def evidence() -> str:
    return QCoreApplication.translate("ActionWords", "Evidence added")
