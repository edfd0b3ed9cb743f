"""Words that several screens share, in the language of the screen.

method(method) -> "Supervisor"          outcome(outcome) -> "Pass"
void(), superseded(), practice()        what keeps a record from counting
category(name) -> "Hotel"               category_icon(name) -> an icon's name
when(moment, now) -> "09:14", "yesterday", "Tue 17 Nov"
day_head(day, today) -> "Today", "Yesterday", "Tuesday 17 November"
sentence(text) -> with a capital        subject_label(kind, name) -> "Room 414" for "414"
joined(*parts) -> "Hotel room • Harbour Hotel"
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from inspector.checklists.method import Method
from inspector.ui import language

CONTEXT = "Wording"
METHODS = {
    Method.SELF: QT_TRANSLATE_NOOP("Wording", "Self-check"),
    Method.SUPERVISOR: QT_TRANSLATE_NOOP("Wording", "Supervisor"),
    Method.MYSTERY_SHOPPER: QT_TRANSLATE_NOOP("Wording", "Mystery shopper"),
    Method.CLIENT_SURVEY: QT_TRANSLATE_NOOP("Wording", "Client survey"),
}
OUTCOMES = {
    "pass": QT_TRANSLATE_NOOP("Wording", "Pass"),
    "fail": QT_TRANSLATE_NOOP("Wording", "Fail"),
}
CATEGORIES = {
    "hotel": QT_TRANSLATE_NOOP("Wording", "Hotel"),
    "shop-floor": QT_TRANSLATE_NOOP("Wording", "Shop floor"),
    "people": QT_TRANSLATE_NOOP("Wording", "People"),
    "service": QT_TRANSLATE_NOOP("Wording", "Service"),
}
CATEGORY_ICONS = {"hotel": "bed", "shop-floor": "five-s", "people": "shirt", "service": "eye"}


def _said(text: object) -> str:
    return QCoreApplication.translate(CONTEXT, str(text))


def method(value: Method) -> str:
    return _said(METHODS[value])


def outcome(value: str) -> str:
    return _said(OUTCOMES[value])


def void() -> str:
    return QCoreApplication.translate("Wording", "Void")


def superseded() -> str:
    return QCoreApplication.translate("Wording", "Replaced")


def practice() -> str:
    return QCoreApplication.translate("Wording", "Practice")


def category(name: str) -> str:
    """The category in words: known ones translated, others as the template writes them."""
    if not name:
        return QCoreApplication.translate("Wording", "Other")
    return _said(CATEGORIES[name]) if name in CATEGORIES else name.replace("-", " ").capitalize()


def category_icon(name: str) -> str:
    return CATEGORY_ICONS.get(name, "inspections")


def when(moment: datetime, now: datetime) -> str:
    """As short as it can be: the time today, else the day; by the clock of the place where it happened."""
    today = now.astimezone(moment.tzinfo).date()
    if moment.date() == today:
        return language.clock(moment)
    if moment.date() == today - timedelta(days=1):
        return QCoreApplication.translate("Wording", "yesterday")
    return language.day(moment.date(), today)


def doubtful_time(doubt: str) -> str:
    """Why a visit's time deserves a second look; `doubt` as the services name it."""
    if doubt == "future":
        return QCoreApplication.translate(
            "Wording", "This visit is in the future. It is recorded all the same."
        )
    return QCoreApplication.translate(
        "Wording", "An earlier inspection is newer. Look at the clock of this machine."
    )


def day_head(day: date, today: date) -> str:
    """The day over a group of a list."""
    if day == today:
        return QCoreApplication.translate("Wording", "Today")
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("Wording", "Yesterday")
    return sentence(language.long_day(day) if day.year == today.year else language.day(day, today))


def sentence(text: str) -> str:
    """As it stands at the beginning of a line."""
    return text[:1].upper() + text[1:]


def subject_label(kind: str, name: str) -> str:
    """A subject as a title: a bare number gets its kind before it."""
    if not kind or any(character.isalpha() for character in name):
        return name
    return QCoreApplication.translate("Wording", "{kind} {name}").format(kind=kind, name=name)


def joined(*parts: str) -> str:
    return " • ".join(part for part in parts if part)
