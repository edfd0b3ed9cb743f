"""Targets in words: what is measured, values in its unit, and where it stands.

measure(measure, template) -> "Pass rate", a dimension's or an item's own words
value(number, unit, reach, measure, template) -> "82.3 %", "4:30", "3.5 kg"
typed(number, unit), parsed(text, unit)     as a person types it, and back; None where that is no number
status(status) -> ("On course", "ok")
reason(code) -> why it is no target yet
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from fractions import Fraction

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from inspector.analysis.targets import Status
from inspector.checklists.display import rounded, shown
from inspector.checklists.targets import Measure, Of, Unit
from inspector.checklists.template import NumberItem, Template
from inspector.ui import language
from inspector.ui.widgets.chips import TagMeaning

CONTEXT = "Targets"
STATUSES: dict[Status, tuple[object, TagMeaning, str]] = {
    Status.NOT_BEGUN: (QT_TRANSLATE_NOOP("Targets", "Nothing measured yet"), "na", "clock"),
    Status.ON_COURSE: (QT_TRANSLATE_NOOP("Targets", "On course"), "accent", "arrow-right"),
    Status.BEHIND: (QT_TRANSLATE_NOOP("Targets", "Behind"), "warn", "warning"),
    Status.MET: (QT_TRANSLATE_NOOP("Targets", "Met"), "ok", "check"),
    Status.MISSED: (QT_TRANSLATE_NOOP("Targets", "Missed"), "fault", "cross"),
}
REASONS = {
    "template": QT_TRANSLATE_NOOP("Targets", "Choose a template"),
    "sites": QT_TRANSLATE_NOOP("Targets", "Say at which site"),
    "measure": QT_TRANSLATE_NOOP("Targets", "Choose what is measured"),
    "value-missing": QT_TRANSLATE_NOOP("Targets", "Write the value to reach as a number."),
    "value-percent": QT_TRANSLATE_NOOP("Targets", "A percentage lies between 0 and 100."),
    "value-negative": QT_TRANSLATE_NOOP("Targets", "It cannot be below 0."),
    "value-same": QT_TRANSLATE_NOOP("Targets", "It is the value it starts from. Write the one to reach."),
    "start-value-missing": QT_TRANSLATE_NOOP("Targets", "Write the value it starts from as a number."),
    "start-value-percent": QT_TRANSLATE_NOOP("Targets", "A percentage lies between 0 and 100."),
    "start-value-negative": QT_TRANSLATE_NOOP("Targets", "It cannot be below 0."),
    "due": QT_TRANSLATE_NOOP("Targets", "Choose the day it is to be reached"),
    "due-before-start": QT_TRANSLATE_NOOP("Targets", "It lies before the first day. Choose a later one."),
    "due-over": QT_TRANSLATE_NOOP("Targets", "It is over. Choose a later day."),
}


def measure(of: Measure, template: Template) -> str:
    spoken = language.language()
    if of.of is Of.DIMENSION:
        labels = {each.key: each.label.in_(spoken) for each in template.dimensions}
        return labels.get(of.key, of.key)
    if of.of is Of.ITEM:
        item = template.item_by_key.get(of.key)
        return item.text.in_(spoken) if item else of.key
    if of.of is Of.PASS_RATE:
        return QCoreApplication.translate("Targets", "Pass rate")
    return QCoreApplication.translate("Targets", "Score")


def value(number: Fraction, unit: Unit, reach: Fraction, of: Measure, template: Template) -> str:
    """Never shown as the value to `reach` while it is short of it."""
    if unit is Unit.SECONDS:
        return language.duration(float(rounded(number, 0)))
    if unit is Unit.PERCENT:
        return language.percent(shown(number, (reach,)).removesuffix(".0"))
    plain = language.number(format(rounded(number, 1), "f").removesuffix(".0"))
    item = template.item_by_key.get(of.key)
    named = item.unit.in_(language.language()) if isinstance(item, NumberItem) and item.unit else ""
    if unit is Unit.POINTS:
        named = QCoreApplication.translate("Targets", "points")
    return f"{plain}{language.NO_BREAK_SPACE}{named}" if named else plain


def typed(number: Decimal, unit: Unit) -> str:
    """As a person types it."""
    return language.duration(float(number)) if unit is Unit.SECONDS else language.number(format(number, "f"))


def parsed(text: str, unit: Unit) -> Decimal | None:
    """The number that is typed: with a comma or a point, a time as "4:30" or in seconds; None for others."""
    plain = text.strip().rstrip("%").strip().replace(",", ".")
    parts = plain.split(":") if unit is Unit.SECONDS else [plain]
    try:
        numbers = [Decimal(part) for part in parts]
    except InvalidOperation:
        return None
    if not all(number.is_finite() for number in numbers) or len(numbers) > 3:
        return None
    found = Decimal(0)
    for number in numbers:
        found = found * 60 + number
    return found


def status(of: Status) -> tuple[str, TagMeaning, str]:
    """The word, its meaning, and its icon."""
    text, meaning, icon = STATUSES[of]
    return QCoreApplication.translate(CONTEXT, str(text)), meaning, icon


def reason(code: str) -> str:
    return QCoreApplication.translate(CONTEXT, str(REASONS[code]))
