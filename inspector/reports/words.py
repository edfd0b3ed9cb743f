"""The report's words in one language: phrases, plurals, numbers, dates. Made without Qt."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime, time
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any

from inspector.checklists.display import NO_SCORE, rounded, shown
from inspector.languages import LANGUAGES
from inspector.paths import resources
from inspector.reports.data import ItemLine, PhotoLine, ReportData

NO_BREAK = "\u00a0"


@cache
def words(language: str) -> Words:
    """The words of a language; English where the program has no such language."""
    return Words(language if language in LANGUAGES else "en")


class Words:
    def __init__(self, language: str) -> None:
        self.language = language
        path = resources() / "i18n" / f"report.{language}.json"
        self._phrases: dict[str, Any] = json.loads(path.read_text("utf-8"))

    def __call__(self, key: str, **params: object) -> str:
        """A phrase with its parameters filled in."""
        return str(self._phrases[key]).format(**params)

    def plural(self, key: str, count: int, **params: object) -> str:
        """A phrase in the form that the count asks for; an exact "=1" goes before "one"."""
        forms: dict[str, str] = self._phrases[key]
        form = forms.get(f"={count}") or forms.get(_category(self.language, count)) or forms["other"]
        return form.format(n=count, **params)

    def listed(self, parts: Iterable[str]) -> str:
        return str(self("list")).join(parts)

    def joined(self, *parts: str) -> str:
        """The parts that say something, as one line."""
        return str(self("path_separator")).join(part for part in parts if part)

    def lower(self, name: str) -> str:
        """A heading inside a list."""
        return name[:1].lower() + name[1:]

    def capital(self, told: str) -> str:
        """What begins a line."""
        return told[:1].upper() + told[1:]

    def number(self, number: str | Decimal) -> str:
        """A plain number with the language's decimal sign."""
        return str(number).replace(".", self("decimal"))

    def percent(self, percent: Fraction | None, data: ReportData) -> str:
        """A percent as the report shows it, without its sign: 61,3."""
        return self.number(shown(percent, data.bounds))

    def percent_sign(self, percent: Fraction | None, data: ReportData) -> str:
        text = self.percent(percent, data)
        return text if text == NO_SCORE else f"{text}{NO_BREAK}%"

    def points(self, points: Fraction | None) -> str:
        """Points with at most two decimals, as many as they need; an exact whole number has none."""
        if points is None:
            return NO_SCORE
        text = format(rounded(points, 2), "f").rstrip("0").rstrip(".")
        return self.number("0" if text in ("-0", "") else text)

    def change(self, now: Fraction, before: Fraction) -> str:
        """How far apart two percents are, without a sign."""
        return self.number(format(rounded(abs(now - before), 1), "f"))

    def date(self, day: date, form: str = "date") -> str:
        """A day; `form` is a date pattern: date, date_short, day, day_month, month_short, month_year."""
        return self(
            form,
            d=day.day,
            m=day.month,
            y=day.year,
            month=self._phrases["months"][day.month - 1],
            month_alone=self._phrases["months_alone"][day.month - 1],
            month_short=self._phrases["months_short"][day.month - 1],
        )

    def time(self, at: datetime | time) -> str:
        return f"{at:%H:%M}"

    def moment(self, at: datetime) -> str:
        return self("moment", day=self.date(at, "date_short"), time=self.time(at))

    def taken(self, photo: PhotoLine) -> str:
        """When and where a photo was taken: 16 Nov 2026, 10:51, 56.9496° N 24.1052° E."""
        when = self.moment(photo.taken_at) if photo.taken_at else ""
        if photo.taken_where is None:
            return when
        latitude, longitude = photo.taken_where
        north = self("north" if latitude >= 0 else "south", degrees=self._degrees(latitude))
        east = self("east" if longitude >= 0 else "west", degrees=self._degrees(longitude))
        return self.joined(when, f"{north} {east}".replace(" ", NO_BREAK))

    def _degrees(self, angle: float) -> str:
        """To some ten metres."""
        return self.number(f"{abs(angle):.4f}")

    def span(self, seconds: float) -> str:
        """How long something took: 37 min, 1 h 5 min."""
        minutes = max(1, round(seconds / 60))
        hours, rest = divmod(minutes, 60)
        return self("hours_minutes", h=hours, min=rest) if hours else self("minutes", min=minutes)

    def seconds(self, seconds: Decimal) -> str:
        """A measured time: 48 s, 4 min 5 s, 3 min 0.1 s."""
        minutes, rest = divmod(seconds, 60)
        if not minutes:
            return self("seconds", s=self.number(rest))
        return (
            self("minutes_seconds", min=minutes, s=self.number(rest))
            if rest
            else self("minutes", min=minutes)
        )

    def answer(self, item: ItemLine) -> str:
        """The answer as a person reads it."""
        if item.mark == "not-applicable" and not item.labels:
            return self("not_applicable")
        if item.value in (None, "", ()):
            return self("no_answer") if item.mark == "unanswered" else ""
        if item.kind in ("choice", "multi"):
            return self.listed(item.labels)
        return self._value(item)

    def _value(self, item: ItemLine) -> str:
        value = item.value
        if isinstance(value, Decimal):
            if item.kind == "duration":
                return self.seconds(value)
            number = self.number(value)
            if item.labels:
                return self("rating", value=number, label=item.labels[0])
            return f"{number}{NO_BREAK}{item.unit}" if item.unit else number
        if isinstance(value, date):
            return self.date(value, "date_short")
        if isinstance(value, time):
            return self.time(value)
        return value if isinstance(value, str) else self("signed")


def _category(language: str, count: int) -> str:
    """The plural category by the rules of CLDR."""
    if language == "ru":
        ten, hundred = count % 10, count % 100
        if ten == 1 and hundred != 11:
            return "one"
        return "few" if ten in (2, 3, 4) and hundred not in (12, 13, 14) else "many"
    return "one" if language == "en" and count == 1 else "other"
