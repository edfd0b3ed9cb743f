"""Days as they stand in the words of a rule: each whole, for languages bend them.

first_monday(place, weekday) -> "first Monday", "last working day"
mondays(weekdays) -> "Mondays and Fridays"       every(weekday) -> "Every Monday"
WORKING_DAY    stands for a weekday where the first, or the last, working day is meant
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from inspector.checklists.repeats import LAST
from inspector.ui.language import listed

WORKING_DAY = 7
PLACES = (1, 2, 3, 4, LAST)

NTH = {
    (1, 0): QT_TRANSLATE_NOOP("PlanDays", "first Monday"),
    (1, 1): QT_TRANSLATE_NOOP("PlanDays", "first Tuesday"),
    (1, 2): QT_TRANSLATE_NOOP("PlanDays", "first Wednesday"),
    (1, 3): QT_TRANSLATE_NOOP("PlanDays", "first Thursday"),
    (1, 4): QT_TRANSLATE_NOOP("PlanDays", "first Friday"),
    (1, 5): QT_TRANSLATE_NOOP("PlanDays", "first Saturday"),
    (1, 6): QT_TRANSLATE_NOOP("PlanDays", "first Sunday"),
    (1, WORKING_DAY): QT_TRANSLATE_NOOP("PlanDays", "first working day"),
    (2, 0): QT_TRANSLATE_NOOP("PlanDays", "second Monday"),
    (2, 1): QT_TRANSLATE_NOOP("PlanDays", "second Tuesday"),
    (2, 2): QT_TRANSLATE_NOOP("PlanDays", "second Wednesday"),
    (2, 3): QT_TRANSLATE_NOOP("PlanDays", "second Thursday"),
    (2, 4): QT_TRANSLATE_NOOP("PlanDays", "second Friday"),
    (2, 5): QT_TRANSLATE_NOOP("PlanDays", "second Saturday"),
    (2, 6): QT_TRANSLATE_NOOP("PlanDays", "second Sunday"),
    (2, WORKING_DAY): QT_TRANSLATE_NOOP("PlanDays", "second working day"),
    (3, 0): QT_TRANSLATE_NOOP("PlanDays", "third Monday"),
    (3, 1): QT_TRANSLATE_NOOP("PlanDays", "third Tuesday"),
    (3, 2): QT_TRANSLATE_NOOP("PlanDays", "third Wednesday"),
    (3, 3): QT_TRANSLATE_NOOP("PlanDays", "third Thursday"),
    (3, 4): QT_TRANSLATE_NOOP("PlanDays", "third Friday"),
    (3, 5): QT_TRANSLATE_NOOP("PlanDays", "third Saturday"),
    (3, 6): QT_TRANSLATE_NOOP("PlanDays", "third Sunday"),
    (3, WORKING_DAY): QT_TRANSLATE_NOOP("PlanDays", "third working day"),
    (4, 0): QT_TRANSLATE_NOOP("PlanDays", "fourth Monday"),
    (4, 1): QT_TRANSLATE_NOOP("PlanDays", "fourth Tuesday"),
    (4, 2): QT_TRANSLATE_NOOP("PlanDays", "fourth Wednesday"),
    (4, 3): QT_TRANSLATE_NOOP("PlanDays", "fourth Thursday"),
    (4, 4): QT_TRANSLATE_NOOP("PlanDays", "fourth Friday"),
    (4, 5): QT_TRANSLATE_NOOP("PlanDays", "fourth Saturday"),
    (4, 6): QT_TRANSLATE_NOOP("PlanDays", "fourth Sunday"),
    (4, WORKING_DAY): QT_TRANSLATE_NOOP("PlanDays", "fourth working day"),
    (LAST, 0): QT_TRANSLATE_NOOP("PlanDays", "last Monday"),
    (LAST, 1): QT_TRANSLATE_NOOP("PlanDays", "last Tuesday"),
    (LAST, 2): QT_TRANSLATE_NOOP("PlanDays", "last Wednesday"),
    (LAST, 3): QT_TRANSLATE_NOOP("PlanDays", "last Thursday"),
    (LAST, 4): QT_TRANSLATE_NOOP("PlanDays", "last Friday"),
    (LAST, 5): QT_TRANSLATE_NOOP("PlanDays", "last Saturday"),
    (LAST, 6): QT_TRANSLATE_NOOP("PlanDays", "last Sunday"),
    (LAST, WORKING_DAY): QT_TRANSLATE_NOOP("PlanDays", "last working day"),
}
WEEKLY = (
    QT_TRANSLATE_NOOP("PlanDays", "Mondays"),
    QT_TRANSLATE_NOOP("PlanDays", "Tuesdays"),
    QT_TRANSLATE_NOOP("PlanDays", "Wednesdays"),
    QT_TRANSLATE_NOOP("PlanDays", "Thursdays"),
    QT_TRANSLATE_NOOP("PlanDays", "Fridays"),
    QT_TRANSLATE_NOOP("PlanDays", "Saturdays"),
    QT_TRANSLATE_NOOP("PlanDays", "Sundays"),
)
EVERY = (
    QT_TRANSLATE_NOOP("PlanDays", "Every Monday"),
    QT_TRANSLATE_NOOP("PlanDays", "Every Tuesday"),
    QT_TRANSLATE_NOOP("PlanDays", "Every Wednesday"),
    QT_TRANSLATE_NOOP("PlanDays", "Every Thursday"),
    QT_TRANSLATE_NOOP("PlanDays", "Every Friday"),
    QT_TRANSLATE_NOOP("PlanDays", "Every Saturday"),
    QT_TRANSLATE_NOOP("PlanDays", "Every Sunday"),
)


def first_monday(place: int, weekday: int) -> str:
    """As it stands in the middle of a sentence."""
    return _said(NTH[place, weekday])


def every(weekday: int) -> str:
    return _said(EVERY[weekday])


def mondays(weekdays: Sequence[int]) -> str:
    """All of them in a row, the last behind an "and"."""
    *first, last = (_said(WEEKLY[day]) for day in weekdays)
    if not first:
        return last
    return QCoreApplication.translate("PlanDays", "{days} and {last}").format(days=listed(first), last=last)


def _said(text: object) -> str:
    return QCoreApplication.translate("PlanDays", str(text))
