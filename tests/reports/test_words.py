"""The report's words: the same phrases in each language, plurals, numbers, dates, answers."""

from __future__ import annotations

import json
import string
from datetime import date, time
from decimal import Decimal
from fractions import Fraction

import pytest

from inspector.paths import resources
from inspector.reports.words import LANGUAGES, words
from tests.reports import helpers


def phrases(language: str) -> dict[str, object]:
    path = resources() / "i18n" / f"report.{language}.json"
    return json.loads(path.read_text("utf-8"))


def holes(phrase: object) -> set[str]:
    """The names a phrase wants filled in, over all its plural forms."""
    forms = phrase.values() if isinstance(phrase, dict) else phrase if isinstance(phrase, list) else [phrase]
    return {name for form in forms for _, name, _, _ in string.Formatter().parse(form) if name}


@pytest.mark.parametrize("language", ["ru", "zh"])
def test_every_language_has_every_phrase_with_the_same_parameters(language: str) -> None:
    english, other = phrases("en"), phrases(language)
    assert other.keys() == english.keys()
    dates = {
        "date",
        "date_short",
        "day",
        "day_month",
        "month_short",
    }  # each language writes a day its own way
    different = [
        key for key in english if key not in dates and not holes(other[key]) <= holes(english[key]) | {"n"}
    ]
    assert different == []


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["0 photos", "1 photo", "2 photos", "5 photos", "11 photos", "12 photos", "21 photos"]),
        (
            "ru",
            [
                "0 фотографий",
                "1 фотография",
                "2 фотографии",
                "5 фотографий",
                "11 фотографий",
                "12 фотографий",
                "21 фотография",
            ],
        ),
        ("zh", ["0 张照片", "1 张照片", "2 张照片", "5 张照片", "11 张照片", "12 张照片", "21 张照片"]),
    ],
)
def test_plural(language: str, expected: list[str]) -> None:
    assert [words(language).plural("count_photos_of", n) for n in (0, 1, 2, 5, 11, 12, 21)] == expected


@pytest.mark.parametrize(("count", "form"), [(2, "second time"), (3, "third time"), (9, "9 times")])
def test_an_exact_number_has_its_own_form(count: int, form: str) -> None:
    assert words("en").plural("nth_time", count) == form


@pytest.mark.parametrize(
    ("language", "long", "short", "day"),
    [
        ("en", "16\u00a0November\u00a02026", "16\u00a0Nov\u00a02026", "16\u00a0Nov"),
        ("ru", "16\u00a0ноя\u00a02026\u00a0г.", "16\u00a0ноя\u00a02026", "16\u00a0ноя"),
        ("zh", "2026年11月16日", "2026年11月16日", "11月16日"),
    ],
)
def test_dates(language: str, long: str, short: str, day: str) -> None:
    on = date(2026, 11, 16)
    assert [words(language).date(on, form) for form in ("date", "date_short", "day")] == [long, short, day]


@pytest.mark.parametrize(
    ("language", "expected"), [("en", "84.1\u00a0%"), ("ru", "84,1\u00a0%"), ("zh", "84.1\u00a0%")]
)
def test_percent_has_the_languages_sign_and_a_space_that_does_not_break(language: str, expected: str) -> None:
    data = helpers.data(helpers.hotel(failed=("minibar-clean",)), language)
    assert words(language).percent_sign(Fraction("84.1"), data) == expected
    assert words(language).percent_sign(None, data) == "–"


def test_a_percent_just_under_the_pass_mark_is_not_rounded_up_to_it() -> None:
    data = helpers.data(helpers.hotel())
    assert words("en").percent(Fraction(8496, 100), data) == "84.96"


@pytest.mark.parametrize(
    ("points", "shown"),
    [
        ("0", "0"),
        ("12", "12"),
        ("2.5", "2,5"),
        ("0.25", "0,25"),
        ("-3", "-3"),
        ("1/3", "0,33"),
        ("-0.001", "0"),
    ],
)
def test_points(points: str, shown: str) -> None:
    assert words("ru").points(Fraction(points)) == shown


def test_an_unknown_language_is_told_in_english() -> None:
    assert words("kk").language == "en"
    assert LANGUAGES == ("en", "ru", "zh")


def test_times_and_spans() -> None:
    told = words("en")
    assert told.time(time(9, 5)) == "09:05"
    assert [told.span(s) for s in (20, 37 * 60, 65 * 60)] == [
        "1\u00a0min",
        "37\u00a0min",
        "1\u00a0h 5\u00a0min",
    ]
    assert [told.seconds(Decimal(s)) for s in ("48", "0.5", "245", "180", "180.1")] == [
        "48\u00a0s", "0.5\u00a0s", "4\u00a0min 5\u00a0s", "3\u00a0min", "3\u00a0min 0.1\u00a0s",
    ]  # fmt: skip
