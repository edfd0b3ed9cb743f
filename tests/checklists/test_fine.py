"""What "the rest is fine" answers, what it leaves, and what conditions make of it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from inspector.checklists.answers import Address, Answer
from inspector.checklists.fine import fine_answers, fine_value
from tests.checklists.building import choice, item, options, rating, section, sheet, template


def everywhere(_address: Address) -> bool:
    return True


def value_of(part, top=None, **scoring):
    made = template(part, top=top, **scoring)
    return fine_value(made, made.item_by_key[part["key"]])


@pytest.mark.parametrize(
    ("part", "best"),
    [
        (choice("a"), "yes"),
        (options("a", "choice", {"poor": 0, "good": 2, "fair": 1}), "good"),
        (options("a", "choice", {"high": 3, "low": 3, "none": 0}), "high"),
        (options("a", "choice", {"seen": 0, "missed": "failed"}, weight=0), "seen"),
        (rating("a", 0, 4), Decimal(4)),
        (rating("a", -2, 2, scale={"not_applicable": 2}), Decimal(1)),
        (rating("a", 0, 4, scale={"failed_below": 2}, weight=0), Decimal(4)),
        (options("a", "choice", {"there": 1}), "there"),
    ],
)
def test_the_best_response_is_the_one_that_says_all_is_well(part, best):
    assert value_of(part) == best


@pytest.mark.parametrize(
    "part",
    [
        options("a", "choice", {"balcony": 0, "none": 0}, weight=0),
        options("a", "choice", {"one": "failed", "two": "failed"}),
        options("a", "choice", {"na": "na"}),
        rating("a", 0, 10, weight=0),
        choice("a", bonus=True),
        options("a", "multi", {"water": 1, "fruit": 1}),
        item("a", "number", bands=[{"at_most": 5, "score": 1}, {"score": 0}]),
        item("a", "duration", bands=[{"at_most": 5, "score": 1}, {"score": 0}]),
        item("a", "text"),
        item("a", "date"),
        item("a", "photo"),
        item("a", "signature"),
        item("a", "scan"),
        item("a", "info", guidance="Look"),
    ],
)
def test_what_has_no_good_or_bad_and_what_must_be_measured_is_left(part):
    assert value_of(part) is None


def test_with_demerits_the_fewest_points_are_best():
    assert value_of(options("a", "choice", {"clean": 0, "dirty": 5}), model="demerit") == "clean"
    assert value_of(rating("a", 0, 5), model="demerit") == Decimal(0)


def test_only_what_is_open_and_inside_is_answered():
    made = template(section("door", choice("lock"), choice("bell")), section("bath", choice("tap")))
    given = sheet(lock="no")
    inside = fine_answers(made, given, lambda address: address.item != "tap")
    assert inside == {Address("bell"): "yes"}
    assert list(fine_answers(made, given, everywhere)) == [Address("bell"), Address("tap")]


def test_what_an_answer_brings_to_sight_is_answered_too_and_what_it_hides_is_not():
    made = template(
        choice("a"),
        choice("b", show_if={"item": "a", "is": ["yes"]}),
        choice("c", show_if={"item": "b", "is": ["yes"]}),
        choice("d", show_if={"not": {"item": "a", "answered": "true"}}),
        choice("e", show_if={"item": "d", "is": ["yes"]}),
    )
    assert list(fine_answers(made, sheet(), everywhere)) == [Address(key) for key in "abc"]


def test_a_note_alone_is_no_answer_and_a_not_applicable_one_is():
    made = template(rating("a", allow_not_applicable=True), rating("b", allow_not_applicable=True))
    noted = sheet(a=Answer(note="scratched"), b=Answer(not_applicable=True))
    assert fine_answers(made, noted, everywhere) == {Address("a"): Decimal(5)}


def test_items_above_the_level_are_left():
    made = template(choice("a", level=1), choice("b", level=2))
    assert list(fine_answers(made, sheet(level=1), everywhere)) == [Address("a")]
