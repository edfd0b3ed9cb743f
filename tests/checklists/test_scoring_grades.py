"""Scoring, the rows about grades and the demerit model."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from inspector.checklists.answers import Address, Sheet
from inspector.checklists.score import Outcome, Points, Score
from inspector.checklists.scoring import score
from inspector.checklists.template import Template
from tests.checklists.building import (
    NA,
    choice,
    options,
    rating,
    repeated,
    section,
    sheet,
    template,
    with_entries,
)

GRADES = [
    {"label": "Excellent", "at_least": 95},
    {"label": "Acceptable", "at_least": 85},
    {"label": "Poor", "at_least": 40},
]
SANITATION = [{"label": "A", "at_most": 13}, {"label": "B", "at_most": 27}, {"label": "C"}]


def label(result: Score) -> str | None:
    return result.grade.label.first if result.grade else None


@pytest.mark.parametrize(
    ("earned", "grade"),
    [(100, "Excellent"), (95, "Excellent"), (94, "Acceptable"), (85, "Acceptable"), (40, "Poor"), (39, None)],
)
def test_the_grade_is_the_first_that_fits_and_none_where_none_does(earned: int, grade: str | None) -> None:
    assert label(score(template(rating("a", 0, 100), top={"grades": GRADES}), sheet(a=earned))) == grade


def test_a_grade_without_a_bound_takes_the_rest() -> None:
    grades = [{"label": "Good", "at_least": 50}, {"label": "Rest"}]
    assert label(score(template(rating("a"), top={"grades": grades}), sheet(a=0))) == "Rest"


def test_the_grade_goes_by_the_exact_percent_not_the_shown_one() -> None:
    checklist = template(rating("a", 0, 10_000), top={"grades": GRADES})
    assert label(score(checklist, sheet(a=9_499))) == "Acceptable"


def test_the_grade_goes_by_the_percent_after_the_critical_effect() -> None:
    checklist = template(
        choice("stop", critical=True, weight=0), choice("a"), critical="cap", cap=60, top={"grades": GRADES}
    )
    assert label(score(checklist, sheet(stop="no", a="yes"))) == "Poor"


def test_no_score_has_no_grade() -> None:
    grades = [{"label": "All", "at_least": 0}]
    assert score(template(choice("a"), top={"grades": grades}), sheet(a="na")).grade is None


# demerit


def violations(*points: int, **more: Any) -> Template:
    """One item for each kind of violation, worth so many points when found."""
    items = [options(f"v{n}", "choice", {"clean": 0, "found": p, "na": "na"}) for n, p in enumerate(points)]
    top = {"grades": SANITATION} if "top" not in more else more.pop("top")
    return template(*items, model="demerit", top=top, **more)


def found(checklist: Template, value: str = "found") -> Sheet:
    return sheet(**{item.key: value for item in checklist.items()})


def test_demerit_points_are_the_sum_and_stand_in_earned_too() -> None:
    checklist = violations(7, 5, 2)
    result = score(checklist, found(checklist))
    assert result.demerits == 14
    assert result.total == Points(Fraction(14), None, None)


def test_demerit_has_no_possible_and_no_percent_anywhere() -> None:
    checklist = template(
        section("one", choice("a", dimension="d")),
        repeated("staff", choice("b")),
        model="demerit",
        top={"dimensions": [{"key": "d", "label": "D"}]},
    )
    result = score(checklist, with_entries(sheet(a="yes"), "staff", {"b": "yes"}))
    everywhere = [
        result.total,
        result.dimensions["d"],
        *(each.points for each in result.sections),
        *(each.points for each in result.sections[1].entries),
        *(each.points for each in result.items.values()),
    ]
    assert all(each.possible is None and each.percent is None for each in everywhere)
    assert result.dimensions["d"].earned == 1
    assert [each.points.earned for each in result.sections] == [1, 1]


def test_the_percent_model_has_no_demerits() -> None:
    assert score(template(choice("a")), sheet(a="yes")).demerits is None


@pytest.mark.parametrize("rule", ["skip", "full", "zero"])
def test_not_applicable_adds_no_demerits(rule: str) -> None:
    result = score(violations(7, 5, not_applicable=rule), sheet(v0="found", v1="na"))
    assert result.demerits == 7
    assert label(result) == "A"


def test_multi_may_sum_many_violations_whatever_best_says() -> None:
    checklist = template(options("a", "multi", {"x": 4, "y": 3}, weight=2), model="demerit", multi="best")
    assert score(checklist, sheet(a=["x", "y"])).demerits == 14


@pytest.mark.parametrize(
    ("points", "grade"), [((13,), "A"), ((14,), "B"), ((27,), "B"), ((28,), "C"), ((500,), "C")]
)
def test_a_demerit_grade_is_the_first_whose_at_most_holds(points: tuple[int, ...], grade: str) -> None:
    checklist = violations(*points)
    assert label(score(checklist, found(checklist))) == grade


def test_each_at_most_bounds_every_single_items_points() -> None:
    grades = [{"label": "good", "at_most": 15, "each_at_most": 5}, {"label": "fair", "at_most": 20}]
    checklist = violations(5, 5, 5, top={"grades": grades})
    assert label(score(checklist, found(checklist))) == "good"
    checklist = violations(10, top={"grades": grades})
    assert label(score(checklist, found(checklist))) == "fair"


def test_each_at_most_looks_at_each_entry_alone() -> None:
    grades = [{"label": "good", "each_at_most": 5}]
    checklist = template(
        repeated("staff", options("a", "choice", {"ok": 0, "bad": 5})),
        model="demerit",
        top={"grades": grades},
    )
    answers = with_entries(Sheet(), "staff", {"a": "bad"}, {"a": "bad"}, {"a": "bad"})
    assert score(checklist, answers).demerits == 15
    assert label(score(checklist, answers)) == "good"


@pytest.mark.parametrize("unanswered", ["zero", "skip"])
def test_grade_and_outcome_are_open_while_a_visible_scored_item_is_unanswered(unanswered: str) -> None:
    checklist = violations(2, 2, unanswered=unanswered, pass_mark=13)
    result = score(checklist, sheet(v0="found"))
    assert (result.demerits, result.grade, result.outcome) == (2, None, None)
    result = score(checklist, sheet(v0="found", v1="clean"))
    assert (result.demerits, label(result), result.outcome) == (2, "A", Outcome.PASS)


def test_an_unanswered_item_leaves_the_demerit_outcome_open_though_a_critical_item_failed() -> None:
    checklist = template(choice("stop", critical=True), choice("a"), model="demerit")
    assert score(checklist, sheet(stop="no")).outcome is None
    assert score(checklist, sheet(stop="no", a="yes")).outcome is Outcome.FAIL


def test_an_unanswered_item_that_is_hidden_or_unscored_keeps_nothing_open() -> None:
    checklist = template(
        choice("a"),
        choice("b", show_if={"item": "a", "is": ["no"]}),
        choice("c", weight=0),
        model="demerit",
        pass_mark=5,
        top={"grades": SANITATION},
    )
    result = score(checklist, sheet(a="yes"))
    assert (label(result), result.outcome) == ("A", Outcome.PASS)


@pytest.mark.parametrize(("points", "outcome"), [(13, Outcome.PASS), (14, Outcome.FAIL)])
def test_a_demerit_pass_mark_is_at_most(points: int, outcome: Outcome) -> None:
    checklist = violations(points, pass_mark=13)
    assert score(checklist, found(checklist)).outcome is outcome


def test_demerits_with_nothing_scored_have_neither_grade_nor_outcome() -> None:
    checklist = violations(7, 5, pass_mark=13)
    result = score(checklist, found(checklist, "na"))
    assert (result.demerits, result.grade, result.outcome) == (0, None, None)


def test_a_critical_violation_fails_whatever_the_points() -> None:
    checklist = template(choice("stop", critical=True), model="demerit", pass_mark=99)
    result = score(checklist, sheet(stop="no"))
    assert result.outcome is Outcome.FAIL
    assert result.critical_failed == (Address("stop"),)


def test_demerits_may_be_negative() -> None:
    checklist = template(options("a", "choice", {"praise": -2, "fine": 0}), rating("b"), model="demerit")
    assert score(checklist, sheet(a="praise", b=NA)).demerits == -2
