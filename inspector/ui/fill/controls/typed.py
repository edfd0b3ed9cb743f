"""What people type, read: numbers with comma or point, times of a stopwatch, times of day, dates."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Decimal

from inspector.checklists.fields import DECIMAL

SPACES = str.maketrans("", "", " \u00a0\u202f\u2009'’")
DAY_FORMS = ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%d-%m-%Y", "%Y.%m.%d", "%Y/%m/%d", "%Y年%m月%d日")
TIME_OF_DAY = re.compile(r"([0-9]{1,2})(?:[:.,\-h ]?([0-9]{2}))?(?::[0-9]{2})?\Z")
UNITS = {"h": 3600, "ч": 3600, "时": 3600, "m": 60, "м": 60, "分": 60, "s": 1, "с": 1, "秒": 1}
SPAN = re.compile(r"([0-9]+(?:\.[0-9]+)?)([hmsчмс时分秒])[a-zа-я.]*")


def number(text: str) -> Decimal | None:
    """A decimal as people write it: "4,5", "4.5", "−3", "1 200"; None where it is none."""
    plain = text.translate(SPACES).replace(",", ".").replace("−", "-").replace("–", "-")
    plain = re.sub(r"^([+-]?)\.", r"\g<1>0.", plain)
    return Decimal(plain) if DECIMAL.match(plain) else None


def span(text: str) -> Decimal | None:
    """Seconds: "90", "1:30", "1:02:03", "14,2", "1 min 30 s"; None where it is none."""
    plain = text.translate(SPACES).replace(",", ".").casefold()
    parts = plain.split(":")
    if 1 <= len(parts) <= 3 and all(re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,3})?", part) for part in parts):
        seconds = Decimal(0)
        for part in parts:
            seconds = seconds * 60 + Decimal(part)
        return seconds
    if SPAN.sub("", plain) or not plain:
        return None
    return sum((Decimal(count) * UNITS[unit] for count, unit in SPAN.findall(plain)), Decimal(0))


def time_of_day(text: str) -> time | None:
    """ "9:05", "09.05", "905", "9" as a time; None where it is none."""
    plain = text.strip().replace("：", ":")
    if plain.isdecimal() and len(plain) in (3, 4):
        plain = f"{plain[:-2]}:{plain[-2:]}"
    match = TIME_OF_DAY.match(plain)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def day(text: str, today: date) -> date | None:
    """A date in the forms of the three languages, "17.11" of this year too; None where it is none."""
    plain = text.strip()
    for form in DAY_FORMS:
        try:
            return datetime.strptime(plain, form).date()  # noqa: DTZ007 (a day has no zone)
        except ValueError:
            continue
    short = re.fullmatch(r"([0-9]{1,2})[./]([0-9]{1,2})\.?", plain)
    try:
        return date(today.year, int(short[2]), int(short[1])) if short else None
    except ValueError:
        return None
