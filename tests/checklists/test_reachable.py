"""The total that can still be reached."""

from __future__ import annotations

from fractions import Fraction

import pytest

from inspector.checklists.answers import Sheet
from inspector.checklists.score import Points
from inspector.checklists.scoring import reachable
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

BANDS = [{"at_most": 5, "score": 1}, {"at_most": 9, "score": 3}, {"score": 0, "failed": True}]


def test_open_items_get_their_best_answer() -> None:
    checklist = template(
        choice("a"),
        rating("b", 0, 4),
        item("c", "number", bands=BANDS),
        options("d", "multi", {"x": 1, "y": 1, "z": -1}),
        choice("e"),
    )
    assert reachable(checklist, sheet(e="no")) == Points(Fraction(10), Fraction(11), Fraction(1000, 11))
    assert reachable(checklist, Sheet()).percent == 100


def test_skipped_unanswered_items_count_as_answered_well() -> None:
    checklist = template(choice("a"), choice("b"), unanswered="skip")
    assert reachable(checklist, sheet(a="no")) == Points(Fraction(1), Fraction(2), Fraction(50))


def test_an_open_bonus_adds_to_what_can_be_reached() -> None:
    checklist = template(choice("a"), choice("b", bonus=True), cap_bonus=False)
    assert reachable(checklist, sheet(a="no")).percent == 100
    assert reachable(checklist, Sheet()).percent == 200


def test_what_is_lost_stays_lost() -> None:
    checklist = template(choice("stop", critical=True), choice("a"), critical="cap", cap=60)
    assert reachable(checklist, sheet(stop="no", a="yes")).percent == 50
    assert reachable(checklist, sheet(stop="no")).percent == 50
    zero = template(choice("stop", critical=True), choice("a"), critical="zero")
    assert reachable(zero, sheet(stop="no")).percent == 0
    assert reachable(zero, Sheet()).percent == 100


def test_zeroed_and_weighted_sections_are_kept_in_mind() -> None:
    checklist = template(
        section("one", choice("stop", critical=True), choice("a"), weight=3),
        section("two", choice("b")),
        sections="weighted",
        critical="zero-section",
    )
    assert reachable(checklist, sheet(stop="no")).percent == 25


def test_items_that_an_answer_would_bring_to_sight_are_not_counted() -> None:
    checklist = template(choice("a"), rating("b", 0, 9, show_if={"item": "a", "is": ["yes"]}))
    assert reachable(checklist, Sheet()) == Points(Fraction(1), Fraction(1), Fraction(100))


def test_the_best_rating_is_not_the_one_that_means_not_applicable() -> None:
    checklist = template(rating("a", 0, 9, scale={"not_applicable": 9}))
    assert reachable(checklist, Sheet()).earned == 8


def test_an_item_that_can_only_lose_points_is_answered_as_well_as_can_be() -> None:
    checklist = template(options("a", "choice", {"x": -1, "y": -3, "z": "na"}), choice("b"))
    assert reachable(checklist, sheet(b="yes")).earned == 0
    assert reachable(template(options("a", "multi", {"x": -1, "y": -3})), Sheet()).earned == -1


def test_all_entries_count() -> None:
    checklist = template(repeated("staff", choice("a")))
    assert reachable(checklist, with_entries(Sheet(), "staff", {"a": "no"}, {})).percent == 50


def test_the_best_demerits_are_the_fewest() -> None:
    checklist = template(
        options("a", "choice", {"clean": 0, "found": 7}),
        options("b", "multi", {"praise": -2, "late": 4}),
        rating("c", 1, 5),
        model="demerit",
    )
    assert reachable(checklist, Sheet()) == Points(Fraction(-1), None, None)
    assert reachable(checklist, sheet(a="found")).earned == 6


@pytest.mark.parametrize("value", ["yes", "no", "na"])
def test_with_nothing_open_it_is_the_total(value: str) -> None:
    checklist = template(choice("a"), choice("b"))
    earned = 1 if value == "yes" else 0
    assert reachable(checklist, sheet(a=value, b="yes")).earned == earned + 1
