"""The score file: every key, every address."""

from __future__ import annotations

import json
from typing import Any

import pytest

from inspector.checklists.addresses import address_writer, read_address
from inspector.checklists.answers import Address, Sheet
from inspector.checklists.score_file import score_json
from inspector.checklists.scoring import score
from inspector.checklists.template import Template
from inspector.errors import InputError
from tests.checklists.building import (
    choice,
    item,
    options,
    rating,
    repeated,
    section,
    sheet,
    template,
    with_entries,
)

KEYS = [
    "earned",
    "possible",
    "percent",
    "points",
    "outcome",
    "grade",
    "sections",
    "dimensions",
    "failed",
    "critical_failed",
    "unanswered",
    "hidden",
]
GRADES = [{"label": {"en": "Good", "ru": "Хорошо", "zh": "良好"}, "at_least": 50}]


def written(checklist: Template, answers: Sheet, language: str = "en") -> Any:
    """The document as another program reads it."""
    document = score_json(checklist, answers, score(checklist, answers), language)
    return json.loads(json.dumps(document, allow_nan=False))


def test_a_whole_document() -> None:
    checklist = template(
        section("one", choice("a", critical=True, dimension="d"), choice("b", level=2), choice("c")),
        repeated("staff", choice("e"), item("f", "text"), choice("g", show_if={"item": "e", "is": ["yes"]})),
        pass_mark=80,
        top={"grades": GRADES, "dimensions": [{"key": "d", "label": "D"}]},
    )
    answers = with_entries(sheet(level=1, a="no", c="yes"), "staff", {"e": "yes", "g": "no"}, {})
    assert written(checklist, answers) == {
        "earned": 2,
        "possible": 5,
        "percent": 40,
        "points": None,
        "outcome": "fail",
        "grade": None,
        "sections": {
            "one": {"earned": 1, "possible": 2, "percent": 50, "entries": []},
            "staff": {
                "earned": 1,
                "possible": 3,
                "percent": 33.333,
                "entries": [
                    {"title": "staff 0", "earned": 1, "possible": 2, "percent": 50},
                    {"title": "staff 1", "earned": 0, "possible": 1, "percent": 0},
                ],
            },
        },
        "dimensions": {"d": {"earned": 0, "possible": 1, "percent": 0}},
        "failed": ["a", "staff[0].g"],
        "critical_failed": ["a"],
        "unanswered": ["staff[1].e"],
        "hidden": ["b", "staff[1].g"],
    }


@pytest.mark.parametrize("model", ["percent", "demerit"])
@pytest.mark.parametrize("value", ["yes", "na", None])
def test_every_key_is_always_present_in_its_order(model: str, value: Any) -> None:
    assert list(written(template(choice("a"), model=model), sheet(a=value))) == KEYS


def test_no_score_is_null() -> None:
    document = written(template(choice("a"), pass_mark=50), sheet(a="na"))
    assert (document["earned"], document["possible"], document["percent"]) == (0, 0, None)
    assert (document["outcome"], document["grade"]) == (None, None)
    assert document["sections"]["all"]["percent"] is None


def test_demerits_stand_in_points_and_earned() -> None:
    document = written(template(rating("a", weight="1.5"), model="demerit"), sheet(a=3))
    assert (document["points"], document["earned"]) == (4.5, 4.5)
    assert (document["possible"], document["percent"]) == (None, None)
    assert document["sections"]["all"] == {"earned": 4.5, "possible": None, "percent": None, "entries": []}


@pytest.mark.parametrize(
    ("earned", "of", "percent"),
    [(1, 3, 33.333), (2, 3, 66.667), (1, 8, 12.5), (1, 1600, 0.063), (1, 2000, 0.05), (1, 16, 6.25)],
)
def test_percents_have_3_decimals_half_up(earned: int, of: int, percent: float) -> None:
    assert written(template(rating("a", 0, of)), sheet(a=earned))["percent"] == percent


def test_points_are_exact_where_they_are_decimals() -> None:
    tenth = options("a", "choice", {"x": "0.1", "y": "0.3"})
    checklist = template(tenth, {**tenth, "key": "b"}, {**tenth, "key": "c"})
    text = json.dumps(score_json(checklist, (s := sheet(a="x", b="x", c="x")), score(checklist, s), "en"))
    assert '"earned": 0.3, "possible": 0.9, "percent": 33.333' in text


def test_whole_numbers_are_written_without_a_point() -> None:
    checklist = template(choice("a", weight="0.5"), choice("b", weight="0.5"))
    text = json.dumps(score_json(checklist, (s := sheet(a="yes", b="yes")), score(checklist, s), "en"))
    assert '"earned": 1, "possible": 1, "percent": 100' in text


@pytest.mark.parametrize(
    ("language", "label"), [("en", "Good"), ("ru", "Хорошо"), ("zh", "良好"), ("fr", "Good")]
)
def test_the_grade_is_its_label_in_the_language_asked_for(language: str, label: str) -> None:
    assert written(template(choice("a"), top={"grades": GRADES}), sheet(a="yes"), language)["grade"] == label


@pytest.mark.parametrize(("answers", "outcome"), [(sheet(a="yes"), "pass"), (sheet(a="no"), "fail")])
def test_the_outcome_is_a_word(answers: Sheet, outcome: str) -> None:
    assert written(template(choice("a"), pass_mark=50), answers)["outcome"] == outcome


# addresses as texts

STAFF = template(section("one", choice("a")), repeated("staff", choice("b")), repeated("rooms", choice("c")))
TWO_EACH = with_entries(with_entries(Sheet(), "rooms", {}, {}), "staff", {}, {})


@pytest.mark.parametrize(
    ("address", "text"),
    [
        (Address("a"), "a"),
        (Address("b", "staff-0"), "staff[0].b"),
        (Address("b", "staff-1"), "staff[1].b"),
        (Address("c", "rooms-0"), "rooms[0].c"),
    ],
)
def test_an_address_is_a_text_and_comes_back(address: Address, text: str) -> None:
    assert address_writer(STAFF, TWO_EACH)(address) == text
    assert read_address(text, STAFF, TWO_EACH) == address


NO_ADDRESSES = """
nobody staff b staff[2].b staff[-1].b staff[x].b rooms[0].b one[0].a
staff[0] staff[0].a staff[0].b.c staff[0]b staff[9999999].b .
"""


@pytest.mark.parametrize("text", ["", *NO_ADDRESSES.split()])
def test_a_text_that_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(InputError) as caught:
        read_address(text, STAFF, TWO_EACH)
    assert caught.value.message.startswith(f"{text}: ")
