"""Scoring, the rows about critical items: what a failed one does, and the outcome."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from inspector.checklists.answers import Address, Sheet
from inspector.checklists.score import Outcome, Points
from inspector.checklists.scoring import score
from inspector.checklists.template import Template
from tests.checklists.building import (
    choice,
    options,
    rating,
    repeated,
    section,
    sheet,
    template,
    with_entries,
)

PASS, FAIL = Outcome.PASS, Outcome.FAIL
DIMENSIONS = {"dimensions": [{"key": "speed", "label": "Speed"}]}


def points(earned: Any, possible: Any, percent: Any) -> Points:
    return Points(Fraction(earned), Fraction(possible), None if percent is None else Fraction(percent))


def two_sections(**scoring: Any) -> Template:
    """A critical item in the first section; each section has 4 points."""
    return template(
        section("one", choice("stop", critical=True, dimension="speed"), choice("a", weight=3)),
        section("two", choice("b", weight=4)),
        top=DIMENSIONS,
        **scoring,
    )


FAILED = sheet(stop="no", a="yes", b="yes")
PASSED = sheet(stop="yes", a="yes", b="yes")


def test_fail_lets_the_score_stand() -> None:
    result = score(two_sections(critical="fail"), FAILED)
    assert result.total == points(7, 8, "87.5")
    assert result.critical_failed == (Address("stop"),)
    assert result.outcome is FAIL


def test_fail_is_the_default() -> None:
    assert score(two_sections(), FAILED).total == points(7, 8, "87.5")


def test_zero_makes_the_total_0_and_leaves_sections() -> None:
    result = score(two_sections(critical="zero"), FAILED)
    assert result.total == points(0, 8, 0)
    assert [each.points for each in result.sections] == [points(3, 4, 75), points(4, 4, 100)]
    assert result.dimensions["speed"] == points(0, 1, 0)


def test_zero_in_weighted_sections_makes_the_percent_0() -> None:
    result = score(two_sections(critical="zero", sections="weighted"), FAILED)
    assert result.total == points(0, 8, 0)


def test_zero_section_takes_the_section_out_of_the_total_and_leaves_the_rest() -> None:
    result = score(two_sections(critical="zero-section"), FAILED)
    assert [each.points for each in result.sections] == [points(0, 4, 0), points(4, 4, 100)]
    assert result.total == points(4, 8, 50)
    assert result.items[Address("a")].points == points(3, 3, 100)
    assert score(two_sections(critical="zero-section"), PASSED).total == points(8, 8, 100)


def test_zero_section_takes_all_entries_and_leaves_entries_and_dimensions_theirs() -> None:
    checklist = template(
        repeated("staff", choice("stop", critical=True), choice("a", dimension="speed")),
        section("two", choice("b", weight=4)),
        critical="zero-section",
        top=DIMENSIONS,
    )
    answers = with_entries(sheet(b="yes"), "staff", {"stop": "yes", "a": "yes"}, {"stop": "no", "a": "yes"})
    result = score(checklist, answers)
    assert result.sections[0].points == points(0, 4, 0)
    assert [each.points for each in result.sections[0].entries] == [points(2, 2, 100), points(1, 2, 50)]
    assert result.dimensions["speed"] == points(2, 2, 100)
    assert result.total == points(4, 8, 50)
    assert result.critical_failed == (Address("stop", "staff-1"),)


def test_zero_section_weighs_in_as_0_percent() -> None:
    checklist = two_sections(critical="zero-section", sections="weighted")
    assert score(checklist, FAILED).total == points(4, 8, 50)


def test_zero_section_also_takes_the_sections_bonus() -> None:
    checklist = template(
        section("one", choice("stop", critical=True), choice("extra", bonus=True)),
        section("two", choice("b")),
        critical="zero-section",
    )
    assert score(checklist, sheet(stop="no", extra="yes", b="no")).total == points(0, 2, 0)


@pytest.mark.parametrize(("answers", "percent"), [(FAILED, 60), (sheet(stop="no"), 0), (PASSED, 100)])
def test_cap_keeps_the_percent_at_most_at_the_cap(answers: Sheet, percent: int) -> None:
    assert score(two_sections(critical="cap", cap=60), answers).total.percent == percent


def test_cap_leaves_the_points() -> None:
    assert score(two_sections(critical="cap", cap=60), FAILED).total == points(7, 8, 60)


def test_cap_works_on_weighted_sections() -> None:
    assert score(
        two_sections(critical="cap", cap="62.5", sections="weighted"), FAILED
    ).total.percent == Fraction("62.5")


def test_a_hidden_critical_item_has_no_effect() -> None:
    checklist = template(
        choice("a"),
        choice("stop", critical=True, show_if={"item": "a", "is": ["no"]}),
        critical="zero",
    )
    result = score(checklist, sheet(a="yes", stop="no"))
    assert result.total.percent == 100
    assert result.critical_failed == ()
    assert result.outcome is None


def test_a_critical_item_that_is_not_scored_has_its_effect_too() -> None:
    checklist = template(choice("stop", critical=True, weight=0), choice("a"), critical="zero")
    assert score(checklist, sheet(stop="no", a="yes")).total == points(0, 1, 0)


@pytest.mark.parametrize("effect", ["zero", "zero-section"])
def test_unanswered_and_not_applicable_critical_items_have_no_effect(effect: str) -> None:
    checklist = two_sections(critical=effect)
    assert score(checklist, sheet(a="yes", b="yes")).total.percent == Fraction("87.5")
    assert score(checklist, sheet(stop="na", a="yes", b="yes")).total.percent == 100


# the outcome, first that holds


def test_a_failed_critical_item_fails_before_anything_else() -> None:
    checklist = template(choice("stop", critical=True), choice("other", critical=True), pass_mark=0)
    assert score(checklist, sheet(stop="no")).outcome is FAIL
    assert score(checklist, sheet(stop="no", other="yes")).outcome is FAIL


def test_an_unanswered_critical_item_leaves_the_outcome_open_even_below_the_pass_mark() -> None:
    checklist = template(choice("stop", critical=True), choice("a"), pass_mark=100)
    assert score(checklist, sheet(a="no")).outcome is None
    assert score(checklist, sheet(a="yes")).outcome is None


def test_an_unanswered_critical_item_leaves_it_open_without_a_pass_mark_too() -> None:
    checklist = template(choice("stop", critical=True), choice("other", critical=True))
    assert score(checklist, sheet(stop="yes")).outcome is None


def test_a_pass_mark_and_no_score_is_open() -> None:
    checklist = template(choice("stop", critical=True, weight=0), choice("a"), pass_mark=50)
    assert score(checklist, sheet(stop="yes", a="na")).outcome is None


@pytest.mark.parametrize(
    ("earned", "outcome"), [(84, FAIL), (85, PASS), (86, PASS)], ids=["missed", "just", "over"]
)
def test_the_pass_mark_is_at_least(earned: int, outcome: Outcome) -> None:
    checklist = template(rating("a", 0, 100), pass_mark=85)
    assert score(checklist, sheet(a=earned)).outcome is outcome


def test_a_hair_below_the_pass_mark_fails() -> None:
    checklist = template(rating("a", 0, 3), pass_mark="66.67")
    assert score(checklist, sheet(a=2)).total.percent == Fraction(200, 3)
    assert score(checklist, sheet(a=2)).outcome is FAIL


def test_the_pass_mark_is_held_against_the_percent_after_the_critical_effect() -> None:
    """Only a template whose critical item passed can pass; a cap makes no difference to that."""
    checklist = two_sections(critical="cap", cap=90, pass_mark=85)
    assert score(checklist, FAILED).outcome is FAIL
    assert score(checklist, PASSED).outcome is PASS


def test_critical_items_answered_and_fine_pass_without_a_pass_mark() -> None:
    assert score(two_sections(), sheet(stop="yes")).outcome is PASS


def test_critical_items_all_not_applicable_say_nothing() -> None:
    assert score(two_sections(), sheet(stop="na", a="yes", b="yes")).outcome is None


def test_one_applicable_critical_item_is_enough_to_pass() -> None:
    checklist = template(choice("stop", critical=True), choice("other", critical=True))
    assert score(checklist, sheet(stop="na", other="yes")).outcome is PASS


def test_without_pass_mark_and_critical_items_there_is_no_outcome() -> None:
    assert score(template(choice("a")), sheet(a="yes")).outcome is None


def test_a_critical_item_in_one_entry_fails_the_whole() -> None:
    checklist = template(repeated("staff", choice("stop", critical=True)))
    assert score(checklist, with_entries(Sheet(), "staff", {"stop": "yes"}, {"stop": "no"})).outcome is FAIL
    assert score(checklist, with_entries(Sheet(), "staff", {"stop": "yes"}, {})).outcome is None
    assert score(checklist, with_entries(Sheet(), "staff", {"stop": "yes"})).outcome is PASS
    assert score(checklist, Sheet()).outcome is None


def test_failing_without_losing_points_still_has_the_critical_effect() -> None:
    full_but_failed = options("stop", "choice", {"ok": 1}, critical=True)
    full_but_failed["responses"].append({"key": "bad", "label": "bad", "score": 1, "failed": True})
    result = score(template(full_but_failed, critical="zero"), sheet(stop="bad"))
    assert result.total == points(0, 1, 0)
