"""Results printed in published scoring guides, worked through by the engine."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from inspector.checklists.answers import Answer, Sheet
from inspector.checklists.display import shown
from inspector.checklists.score import Outcome, Points, Score
from inspector.checklists.scoring import score
from inspector.checklists.template import Template
from tests.checklists.building import NA, choice, options, rating, section, sheet, template

ONE_TO_FIVE = {str(n): n for n in range(1, 6)}


def label(result: Score) -> str | None:
    return result.grade.label.first if result.grade else None


@pytest.mark.parametrize(
    ("chosen", "earned"), [("1", 4), ("2", 8), ("3", 12), ("4", 16), ("5", 20), (None, 0)]
)
def test_weight_4_and_responses_scored_1_to_5(chosen: Any, earned: int) -> None:
    checklist = template(options("a", "choice", ONE_TO_FIVE, weight=4))
    assert score(checklist, sheet(a=chosen)).total == Points(
        Fraction(earned), Fraction(20), Fraction(5 * earned)
    )


def test_two_failed_answers_that_score_in_full() -> None:
    responses = [{"key": "found", "label": "Found", "score": 1, "failed": True}]
    part = {"text": "x", "type": "choice", "responses": responses}
    result = score(template({"key": "a", **part}, {"key": "b", **part}), sheet(a="found", b="found"))
    assert result.total == Points(Fraction(2), Fraction(2), Fraction(100))
    assert len(result.failed) == 2


FIVE_S = [
    ([3, 3, 3, 5, 3], 68),
    ([1, 3, 5, 1, 3, 1, 5, 3], 55),
    ([1, 0, 3, 5, 1], 40),
    ([0, 1, 3, 5, 5], 56),
    ([3, 3, 3, 3], 60),
]


def five_s(**scoring: Any) -> tuple[Template, Sheet]:
    sections = [
        section(f"s{n}", *(rating(f"s{n}-{i}") for i in range(len(ratings))))
        for n, (ratings, _) in enumerate(FIVE_S)
    ]
    answers = {f"s{n}-{i}": value for n, (ratings, _) in enumerate(FIVE_S) for i, value in enumerate(ratings)}
    return template(*sections, **scoring), sheet(**answers)


def test_five_s_sections_and_total() -> None:
    result = score(*five_s())
    assert [each.points.percent for each in result.sections] == [percent for _, percent in FIVE_S]
    assert (result.total.earned, result.total.possible) == (75, 135)
    assert result.total.percent == Fraction(7500, 135)
    assert shown(result.total.percent) == "55.6"


def test_five_s_with_equal_section_weights_is_the_mean_of_the_sections() -> None:
    assert score(*five_s(sections="weighted")).total.percent == Fraction(68 + 55 + 40 + 56 + 60, 5)


def test_weights_1_2_1_answered_yes_maybe_maybe() -> None:
    answers = {"no": 0, "yes": 1, "maybe": "0.5"}
    checklist = template(
        options("a", "choice", answers),
        options("b", "choice", answers, weight=2),
        options("c", "choice", answers),
    )
    result = score(checklist, sheet(a="yes", b="maybe", c="maybe"))
    assert result.total == Points(Fraction(5, 2), Fraction(4), Fraction(125, 2))


def test_five_items_of_5_one_of_them_not_applicable() -> None:
    checklist = template(*(rating(key, allow_not_applicable=True) for key in "abcde"))
    assert score(checklist, sheet(a=5, b=5, c=5, d=1, e=NA)).total == Points(
        Fraction(16), Fraction(20), Fraction(80)
    )


SANITATION = {"grades": [{"label": "A", "at_most": 13}, {"label": "B", "at_most": 27}, {"label": "C"}]}


@pytest.mark.parametrize(
    ("violations", "points", "grade"),
    [([7, 5], 12, "A"), ([7, 5, 2], 14, "B"), ([10, 7, 5, 5, 2], 29, "C")],
)
def test_restaurant_demerits(violations: list[int], points: int, grade: str) -> None:
    items = [options(f"v{n}", "choice", {"clean": 0, "found": value}) for n, value in enumerate(violations)]
    checklist = template(*items, model="demerit", top=SANITATION)
    result = score(checklist, sheet(**{f"v{n}": "found" for n in range(len(items))}))
    assert (result.demerits, label(result)) == (points, grade)


HYGIENE = {
    "grades": [
        {"label": "5", "at_most": 15, "each_at_most": 5},
        {"label": "4", "at_most": 20, "each_at_most": 10},
        {"label": "3", "at_most": 30, "each_at_most": 10},
        {"label": "2", "at_most": 40, "each_at_most": 15},
        {"label": "1", "at_most": 50, "each_at_most": 20},
        {"label": "0"},
    ]
}


@pytest.mark.parametrize(
    ("hygiene", "structure", "confidence", "stars"),
    [
        (0, 0, 0, "5"),
        (5, 5, 5, "5"),
        (10, 0, 0, "4"),
        (10, 5, 5, "4"),
        (10, 10, 10, "3"),
        (15, 5, 5, "2"),
        (15, 15, 10, "2"),
        (20, 0, 0, "1"),
        (20, 20, 10, "1"),
        (25, 0, 0, "0"),
        (20, 20, 20, "0"),
    ],
)
def test_food_hygiene_bands_with_a_bound_on_each_score(
    hygiene: int, structure: int, confidence: int, stars: str
) -> None:
    """Three scores in steps of five, lower being better; one high score alone takes stars away."""
    checklist = template(*(rating(key, 0, 30) for key in "abc"), model="demerit", top=HYGIENE)
    assert label(score(checklist, sheet(a=hygiene, b=structure, c=confidence))) == stars


def test_four_inspections_have_the_mean_of_their_percents() -> None:
    checklist = template(rating("a", 0, 100))
    percents = [score(checklist, sheet(a=value)).total.percent for value in (90, 100, 95, 100)]
    assert sum(percents) / len(percents) == Fraction("96.25")


def test_section_weights_in_percent_as_in_a_brand_standard() -> None:
    """Product 40 %, service 35 %, cleanliness 25 %: 90, 80 and 60 % make 79 %."""
    checklist = template(
        section("product", rating("a", 0, 10), weight=40),
        section("service", rating("b", 0, 10), weight=35),
        section("cleanliness", rating("c", 0, 10), weight=25),
        sections="weighted",
    )
    assert score(checklist, sheet(a=9, b=8, c=6)).total.percent == 79


def test_a_points_sheet_with_a_zero_tolerance_item() -> None:
    """All points but the critical one: 19 of 20, and yet not passed."""
    checklist = template(*(choice(f"i{n}", critical=n == 0) for n in range(20)), pass_mark=90)
    answers = {f"i{n}": "no" if n == 0 else "yes" for n in range(20)}
    result = score(checklist, sheet(**answers))
    assert (result.total.percent, result.outcome) == (95, Outcome.FAIL)


def test_a_mystery_shop_with_a_timed_wait_and_a_bonus() -> None:
    """Wait of 240 s earns half of 4, greeting 3, no goodbye; an upsell of 2 on top: 7 of 9."""
    bands = [{"at_most": 180, "score": 1}, {"at_most": 300, "score": "0.5"}, {"score": 0, "failed": True}]
    checklist = template(
        {"key": "wait", "text": "Wait", "type": "duration", "weight": 4, "bands": bands},
        choice("greeting", weight=3),
        choice("goodbye", weight=2),
        choice("upsell", weight=2, bonus=True),
    )
    answers = sheet(wait=240, greeting="yes", goodbye="no", upsell="yes")
    assert score(checklist, answers).total == Points(Fraction(7), Fraction(9), Fraction(700, 9))


def test_a_survey_scale_of_1_to_5_where_0_means_not_relevant() -> None:
    """Grades 4, 5, 3 and one "not relevant": 12 of 15 = 80 %."""
    items = [rating(key, 0, 5, scale={"not_applicable": 0}) for key in "abcd"]
    assert score(template(*items), sheet(a=4, b=5, c=3, d=0)).total == Points(
        Fraction(12), Fraction(15), Fraction(80)
    )


def test_a_graded_standard_counts_the_items_up_to_its_level() -> None:
    """Two items a level, levels 1 to 5; judged at level 3 with one fault: 5 of 6."""
    items = [choice(f"l{level}-{n}", level=level) for level in range(1, 6) for n in range(2)]
    answers: dict[str, Any] = {part["key"]: "yes" for part in items} | {"l3-1": Answer("no")}
    result = score(template(*items), sheet(level=3, **answers))
    assert result.total == Points(Fraction(5), Fraction(6), Fraction(500, 6))
    assert len(result.hidden) == 4
