"""JSON forms of values, and what an item can take."""

from __future__ import annotations

import json
from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest

from inspector.checklists.answers import Value
from inspector.checklists.template import Template
from inspector.checklists.values import can_be_not_applicable, check, from_json, to_json
from inspector.errors import InputError
from tests.checklists.building import choice, item, options, rating, template

EVERY_TYPE = template(
    choice("choice"),
    options("multi", "multi", {"a": 1, "5": 2}),
    rating("rating", 1, 5, scale={"not_applicable": 0}),
    item("number", "number"),
    item("duration", "duration"),
    item("text", "text"),
    item("scan", "scan"),
    item("date", "date"),
    item("time", "time"),
    item("signature", "signature"),
    item("photo", "photo"),
    item("info", "info"),
)

FORMS: list[tuple[str, Value, Any]] = [
    ("choice", "yes", "yes"),
    ("multi", ("a", "5"), ["a", "5"]),
    ("rating", Decimal(3), "3"),
    ("number", Decimal("4.50"), "4.50"),
    ("number", Decimal("-0.0001"), "-0.0001"),
    ("number", Decimal("1E+3"), "1000"),
    ("duration", Decimal(240), "240"),
    ("text", "Ёлка 咖啡 🙂\n", "Ёлка 咖啡 🙂\n"),
    ("scan", "4006381333931", "4006381333931"),
    ("date", date(2026, 9, 1), "2026-09-01"),
    ("time", time(14, 30, 5), "14:30:05"),
    ("signature", (((0, 0), (5, 10)), ((7, 7),)), [[[0, 0], [5, 10]], [[7, 7]]]),
]


@pytest.mark.parametrize(("key", "value", "form"), FORMS)
def test_each_value_has_its_json_form_and_comes_back(key: str, value: Value, form: Any) -> None:
    assert to_json(value) == form
    again = from_json(json.loads(json.dumps(form)), EVERY_TYPE.item_by_key[key])
    assert again == value
    assert type(again) is type(value)


@pytest.mark.parametrize("key", list(EVERY_TYPE.item_by_key))
def test_no_value_is_null(key: str) -> None:
    assert to_json(None) is None
    assert from_json(None, EVERY_TYPE.item_by_key[key]) is None


@pytest.mark.parametrize("written", ["4.50", "-3", "0.1", "1" * 30, "0." + "1" * 30])
def test_numbers_are_taken_as_written(written: str) -> None:
    item = EVERY_TYPE.item_by_key["number"]
    for form in (written, Decimal(written)):
        assert to_json(from_json(form, item)) == written


def test_a_number_in_powers_of_ten_is_written_out() -> None:
    assert to_json(from_json(Decimal("4.5e1"), EVERY_TYPE.item_by_key["number"])) == "45"
    assert to_json(from_json(Decimal("45e-1"), EVERY_TYPE.item_by_key["number"])) == "4.5"


@pytest.mark.parametrize("form", [5, Decimal(5), "5"])
def test_an_options_key_may_be_a_number(form: Any) -> None:
    assert from_json(form, EVERY_TYPE.item_by_key["choice"]) == "5"
    assert from_json([form], EVERY_TYPE.item_by_key["multi"]) == ("5",)


WRONG: list[tuple[str, Any]] = [
    ("choice", True),
    ("choice", ["yes"]),
    ("choice", {}),
    ("multi", "a"),
    ("multi", [["a"]]),
    ("multi", [None]),
    ("rating", True),
    ("rating", "three"),
    ("rating", []),
    ("number", "4,5"),
    ("number", " 4"),
    ("number", "1e3"),
    ("number", ""),
    ("number", 4.5),
    ("number", Decimal("NaN")),
    ("number", Decimal("Infinity")),
    ("number", Decimal("1e999")),
    ("number", Decimal("1e-999")),
    ("number", Decimal("9" * 31)),
    ("number", Decimal("0." + "0" * 30 + "1")),
    ("duration", "four minutes"),
    ("duration", False),
    ("text", 5),
    ("text", ["a"]),
    ("text", "\ud800"),
    ("text", "a\0b"),
    ("scan", 4006381333931),
    ("date", "01.09.2026"),
    ("date", "2026-02-30"),
    ("date", "20260901"),
    ("date", "2026-09-01T00:00"),
    ("date", 20260901),
    ("time", "25:00"),
    ("time", "14"),
    ("time", "14:30+02:00"),
    ("signature", "strokes"),
    ("signature", [[0, 0]]),
    ("signature", [[[0]]]),
    ("signature", [[["1", "2"]]]),
    ("signature", [[[0.5, 1]]]),
    ("signature", [[[True, False]]]),
    ("signature", 3),
    ("photo", "photo.jpg"),
    ("info", "x"),
]


@pytest.mark.parametrize(("key", "form"), WRONG)
def test_a_value_of_the_wrong_type_is_refused_naming_the_item(key: str, form: Any) -> None:
    with pytest.raises(InputError) as caught:
        from_json(form, EVERY_TYPE.item_by_key[key])
    assert caught.value.message.startswith(f"{key}: ")
    assert "; " in caught.value.message
    caught.value.message.encode()


NOT_ALLOWED: list[tuple[str, Value]] = [
    ("choice", "maybe"),
    ("choice", ""),
    ("multi", ("a", "b")),
    ("multi", ("a", "a")),
    ("rating", Decimal(6)),
    ("rating", Decimal(-1)),
    ("rating", Decimal("2.5")),
    ("duration", Decimal(-1)),
]


@pytest.mark.parametrize(("key", "value"), NOT_ALLOWED)
def test_a_value_the_template_does_not_know_is_refused_naming_the_item(key: str, value: Value) -> None:
    with pytest.raises(InputError, match=rf"^{key}: "):
        check(EVERY_TYPE, EVERY_TYPE.item_by_key[key], value)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("choice", "na"),
        ("multi", ()),
        ("multi", ("5", "a")),
        ("rating", Decimal(0)),
        ("rating", Decimal("5.0")),
        ("duration", Decimal("0.5")),
        ("number", Decimal(-40)),
        ("choice", None),
        ("rating", None),
    ],
)
def test_a_value_the_template_knows_is_fine(key: str, value: Value | None) -> None:
    check(EVERY_TYPE, EVERY_TYPE.item_by_key[key], value)


@pytest.mark.parametrize(
    ("part", "can"),
    [
        (choice("a"), True),
        (options("a", "multi", {"x": 1}), False),
        (rating("a"), False),
        (rating("a", allow_not_applicable=True), True),
        (rating("a", scale={"not_applicable": 0}), True),
        (item("a", "photo", allow_not_applicable=True), True),
        (item("a", "text"), False),
    ],
)
def test_what_can_be_not_applicable(part: Any, can: bool) -> None:
    checklist: Template = template(part)
    assert can_be_not_applicable(checklist, checklist.item_by_key["a"]) is can
