"""Scoring, the rows about single items: what each type earns of what is possible."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from inspector.checklists.answers import Address, Answer, Sheet
from inspector.checklists.score import ItemScore, Points, State
from inspector.checklists.scoring import score
from inspector.checklists.template import Template
from tests.checklists.building import (
    NA,
    NOON,
    TODAY,
    choice,
    item,
    options,
    photo,
    rating,
    sheet,
    template,
)

GRADED = {"good": 3, "fair": "1.5", "bad": "failed", "none": "na"}
EXTRAS = {"a": 2, "b": 1, "c": -1, "broken": "failed", "none": "na"}
BANDS = [{"at_most": 180, "score": 1}, {"at_most": 300, "score": "0.5"}, {"score": 0, "failed": True}]


def item_score(checklist: Template, answers: Sheet, key: str = "a") -> ItemScore:
    return score(checklist, answers).items[Address(key)]


def points(earned: Any, possible: Any) -> tuple[Fraction, Fraction]:
    return Fraction(earned), Fraction(possible)


def of(scored: ItemScore) -> tuple[Fraction, Fraction | None]:
    return scored.points.earned, scored.points.possible


@pytest.mark.parametrize(("chosen", "earned"), [("good", "6"), ("fair", "3"), ("bad", "0")])
def test_choice_earns_weight_times_chosen_of_weight_times_best(chosen: str, earned: str) -> None:
    scored = item_score(template(options("a", "choice", GRADED, weight=2)), sheet(a=chosen))
    assert of(scored) == points(earned, 6)
    assert scored.state is State.ANSWERED
    assert scored.counted


def test_an_option_with_neither_score_nor_not_applicable_scores_0() -> None:
    assert of(item_score(template(options("a", "choice", GRADED)), sheet(a="bad"))) == points(0, 3)


def test_the_best_option_is_not_the_not_applicable_one() -> None:
    responses = [
        {"key": "x", "label": "x", "score": 1},
        {"key": "y", "label": "y", "score": 9, "not_applicable": True},
    ]
    scored = item_score(template(item("a", "choice", responses=responses)), sheet(a="x"))
    assert of(scored) == points(1, 1)


@pytest.mark.parametrize(
    ("chosen", "earned"),
    [(["a"], 4), (["a", "b"], 6), (["a", "b", "c"], 4), (["c"], -2), (["broken"], 0), (["a", "none"], 4)],
)
def test_multi_earns_weight_times_the_sum_of_chosen_of_the_positive_scores(chosen: Any, earned: int) -> None:
    scored = item_score(template(options("a", "multi", EXTRAS, weight=2)), sheet(a=chosen))
    assert of(scored) == points(earned, 6)
    assert scored.state is State.ANSWERED


def test_multi_best_can_reach_the_best_option_only() -> None:
    checklist = template(options("a", "multi", EXTRAS, weight=2), multi="best")
    assert of(item_score(checklist, sheet(a=["b"]))) == points(2, 4)


def test_multi_best_may_earn_more_than_possible_before_the_cap() -> None:
    checklist = template(options("a", "multi", EXTRAS, weight=2), multi="best")
    result = score(checklist, sheet(a=["a", "b"]))
    assert of(result.items[Address("a")]) == points(6, 4)
    assert result.total == Points(Fraction(4), Fraction(4), Fraction(100))


def test_multi_with_only_a_not_applicable_option_is_not_applicable() -> None:
    scored = item_score(template(options("a", "multi", EXTRAS)), sheet(a=["none"]))
    assert scored.state is State.NOT_APPLICABLE
    assert of(scored) == points(0, 0)


def test_multi_with_nothing_chosen_is_unanswered() -> None:
    result = score(template(options("a", "multi", EXTRAS)), sheet(a=[]))
    assert result.items[Address("a")].state is State.UNANSWERED
    assert result.unanswered == (Address("a"),)
    assert of(result.items[Address("a")]) == points(0, 3)


@pytest.mark.parametrize(("value", "earned"), [(0, 0), (3, "4.5"), (5, "7.5")])
def test_rating_earns_weight_times_value_of_weight_times_max(value: int, earned: Any) -> None:
    assert of(item_score(template(rating("a", weight="1.5")), sheet(a=value))) == points(earned, "7.5")


def test_a_rating_from_1_earns_its_value_too_and_nothing_when_unanswered() -> None:
    checklist = template(rating("a", 1, 5))
    assert of(item_score(checklist, sheet(a=1))) == points(1, 5)
    assert of(item_score(checklist, Sheet())) == points(0, 5)


def test_a_rating_may_be_negative() -> None:
    result = score(template(rating("a", -2, 2)), sheet(a=-2))
    assert result.total == Points(Fraction(-2), Fraction(2), Fraction(0))


def test_the_scales_not_applicable_value_is_not_applicable() -> None:
    scored = item_score(template(rating("a", scale={"not_applicable": 0})), sheet(a=0))
    assert scored.state is State.NOT_APPLICABLE
    assert of(scored) == points(0, 0)


@pytest.mark.parametrize("kind", ["number", "duration"])
@pytest.mark.parametrize(
    ("value", "earned", "failed"),
    [
        (0, 2, False),
        (180, 2, False),
        ("180.01", 1, False),
        (300, 1, False),
        (301, 0, True),
        (-5, 2, False),
    ],
)
def test_a_measured_value_earns_the_first_band_whose_at_most_holds(
    kind: str, value: Any, earned: int, failed: bool
) -> None:
    scored = item_score(template(item("a", kind, weight=2, bands=BANDS)), sheet(a=Answer(Decimal(value))))
    assert of(scored) == points(earned, 2)
    assert scored.failed is failed


def test_the_best_band_need_not_be_the_first() -> None:
    bands = [{"at_most": 2, "score": 0}, {"at_most": 5, "score": 3}, {"score": 1}]
    assert of(item_score(template(item("a", "number", bands=bands)), sheet(a=1))) == points(0, 3)


def test_the_last_band_is_open_even_if_it_has_a_bound() -> None:
    bands = [{"at_most": 1, "score": 2}, {"at_most": 5, "score": 1}]
    assert of(item_score(template(item("a", "number", bands=bands)), sheet(a=9))) == points(1, 2)


NOT_APPLICABLE = [("skip", 0, 0, False), ("full", 6, 6, True), ("zero", 0, 6, True)]
FOUR_TYPES = [
    (options("a", "choice", GRADED, weight=2), "none"),
    (options("a", "multi", {"x": 1, "y": 2, "none": "na"}, weight=2), ["none"]),
    (rating("a", 0, 3, weight=2, allow_not_applicable=True), NA),
    (rating("a", 0, 3, weight=2, scale={"not_applicable": 0}), 0),
    (item("a", "number", weight=2, bands=[{"at_most": 5, "score": 3}, {}], allow_not_applicable=True), NA),
    (item("a", "duration", weight=2, bands=[{"at_most": 5, "score": 3}, {}], allow_not_applicable=True), NA),
]


@pytest.mark.parametrize(("rule", "earned", "possible", "counted"), NOT_APPLICABLE)
@pytest.mark.parametrize(("part", "value"), FOUR_TYPES)
def test_not_applicable_counts_nowhere_full_or_zero(
    part: Any, value: Any, rule: str, earned: int, possible: int, counted: bool
) -> None:
    scored = item_score(template(part, not_applicable=rule), sheet(a=value))
    assert of(scored) == points(earned, possible)
    assert scored.counted is counted
    assert scored.state is State.NOT_APPLICABLE
    assert not scored.failed


def test_a_bonus_marked_not_applicable_earns_by_the_same_rule() -> None:
    part = rating("a", 0, 3, bonus=True, allow_not_applicable=True)
    for rule, earned in (("skip", 0), ("full", 3), ("zero", 0)):
        assert of(item_score(template(part, not_applicable=rule), sheet(a=NA))) == points(earned, 0)


def test_not_applicable_is_not_unanswered() -> None:
    assert score(template(choice("a")), sheet(a="na")).unanswered == ()


def test_hidden_counts_nowhere_whatever_is_stored() -> None:
    checklist = template(
        choice("a"),
        choice("b", critical=True, dimension="d", show_if={"item": "a", "is": ["no"]}),
        top={"dimensions": [{"key": "d", "label": "D"}]},
    )
    result = score(checklist, sheet(a="yes", b="no"))
    assert result.total == Points(Fraction(1), Fraction(1), Fraction(100))
    assert Address("b") not in result.items
    assert result.hidden == (Address("b"),)
    assert (result.failed, result.critical_failed, result.unanswered) == ((), (), ())
    assert result.dimensions["d"] == Points(Fraction(0), Fraction(0), None)
    assert result.outcome is None


def test_visible_and_unanswered_is_0_of_possible() -> None:
    result = score(template(choice("a", weight=3), choice("b")), sheet(b="yes"))
    assert of(result.items[Address("a")]) == points(0, 3)
    assert result.total == Points(Fraction(1), Fraction(4), Fraction(25))
    assert result.unanswered == (Address("a"),)


def test_visible_and_unanswered_may_count_nowhere() -> None:
    result = score(template(choice("a", weight=3), choice("b"), unanswered="skip"), sheet(b="yes"))
    assert of(result.items[Address("a")]) == points(0, 0)
    assert not result.items[Address("a")].counted
    assert result.total == Points(Fraction(1), Fraction(1), Fraction(100))
    assert result.unanswered == (Address("a"),)


def test_a_note_alone_is_no_answer() -> None:
    assert score(template(choice("a")), sheet(a=Answer(note="dark"))).unanswered == (Address("a"),)


def test_a_bonus_is_earned_only() -> None:
    checklist = template(choice("a"), choice("b", bonus=True, weight=2), cap_bonus=False)
    result = score(checklist, sheet(a="no", b="yes"))
    assert of(result.items[Address("b")]) == points(2, 0)
    assert result.total == Points(Fraction(2), Fraction(1), Fraction(200))


@pytest.mark.parametrize("value", ["no", None])
def test_a_bonus_not_reached_or_not_answered_costs_nothing(value: Any) -> None:
    result = score(template(choice("a"), choice("b", bonus=True)), sheet(a="yes", b=value))
    assert result.total == Points(Fraction(1), Fraction(1), Fraction(100))


def test_an_unanswered_bonus_is_a_scored_item_without_an_answer() -> None:
    assert score(template(choice("a", bonus=True)), Sheet()).unanswered == (Address("a"),)


UNSCORED = [
    (choice("b", weight=0), "no"),
    (rating("b", weight=0), 1),
    (item("b", "number", weight=0, bands=BANDS), 400),
    (item("b", "number"), 5),
    (item("b", "duration"), 5),
    (item("b", "text"), "words"),
    (item("b", "date"), TODAY),
    (item("b", "time"), NOON),
    (item("b", "signature"), (((0, 0), (5, 5)),)),
    (item("b", "scan"), "123"),
    (item("b", "photo"), None),
    (item("b", "info"), None),
]


@pytest.mark.parametrize(("part", "value"), UNSCORED)
@pytest.mark.parametrize("given", [True, False])
def test_weight_0_and_types_without_scores_are_not_scored(part: Any, value: Any, given: bool) -> None:
    answers = sheet(a="yes", b=value if given else None)
    result = score(template(choice("a"), part), answers)
    assert result.total == Points(Fraction(1), Fraction(1), Fraction(100))
    assert not result.items[Address("b")].counted
    assert of(result.items[Address("b")]) == points(0, 0)
    assert result.unanswered == ()


def test_an_unscored_item_may_fail() -> None:
    result = score(template(choice("a", weight=0)), sheet(a="no"))
    assert result.failed == (Address("a"),)
    assert result.total.percent is None


def test_a_photo_item_is_answered_by_a_photo() -> None:
    checklist = template(item("a", "photo"))
    assert item_score(checklist, Sheet()).state is State.UNANSWERED
    assert item_score(checklist, sheet(photos=(photo("a"),))).state is State.ANSWERED


def test_negative_scores_are_allowed() -> None:
    checklist = template(options("a", "choice", {"fine": 1, "dirty": -3}, weight=2), choice("b"))
    result = score(checklist, sheet(a="dirty", b="yes"))
    assert of(result.items[Address("a")]) == points(-6, 2)
    assert (result.total.earned, result.total.possible) == points(-5, 3)


def test_no_percent_goes_below_0() -> None:
    checklist = template(
        options("a", "choice", {"fine": 1, "dirty": -3}, dimension="d"),
        top={"dimensions": [{"key": "d", "label": "D"}]},
    )
    result = score(checklist, sheet(a="dirty"))
    assert result.total.percent == 0
    assert result.sections[0].points.percent == 0
    assert result.dimensions["d"].percent == 0
    assert result.items[Address("a")].points.percent == 0


@pytest.mark.parametrize("multi", ["sum", "best"])
def test_a_best_score_below_0_counts_as_0_in_possible(multi: str) -> None:
    worst = {"x": -1, "y": -2}
    checklist = template(
        options("a", "choice", worst), options("b", "multi", worst), rating("c", -4, -1), multi=multi
    )
    result = score(checklist, sheet(a="x", b=["x", "y"], c=-4))
    assert (result.total.earned, result.total.possible) == points(-8, 0)
    assert result.total.percent is None


FAILING = [
    (choice("a"), "no", "yes"),
    (options("a", "multi", {"x": 1, "y": "failed"}), ["x", "y"], ["x"]),
    (rating("a", scale={"failed_below": 2}), 1, 2),
    (rating("a", scale={"failed_below": "2.5"}), 2, 3),
    (item("a", "number", bands=BANDS), 301, 300),
]


@pytest.mark.parametrize(("part", "bad", "good"), FAILING)
def test_an_items_option_band_or_rating_says_whether_it_failed(part: Any, bad: Any, good: Any) -> None:
    assert score(template(part), sheet(a=bad)).failed == (Address("a"),)
    assert score(template(part), sheet(a=good)).failed == ()


def test_failing_is_independent_of_the_score() -> None:
    responses = [
        {"key": "full", "label": "f", "score": 1, "failed": True},
        {"key": "zero", "label": "z", "score": 0},
    ]
    checklist = template(item("a", "choice", responses=responses), item("b", "choice", responses=responses))
    result = score(checklist, sheet(a="full", b="zero"))
    assert result.failed == (Address("a"),)
    assert result.total == Points(Fraction(1), Fraction(2), Fraction(50))


def test_an_unanswered_item_has_not_failed() -> None:
    assert score(template(choice("a", critical=True)), Sheet()).failed == ()


def test_decimals_are_exact_as_written() -> None:
    tenths = options("a", "choice", {"x": "0.1", "y": "0.2"}, weight="0.3")
    checklist = template(tenths, {**tenths, "key": "b"}, {**tenths, "key": "c"})
    result = score(checklist, sheet(a="x", b="x", c="y"))
    assert (result.total.earned, result.total.possible) == points("0.12", "0.18")
    assert result.total.percent == Fraction(200, 3)


def test_thirty_digit_decimals_are_exact() -> None:
    tiny = "0." + "0" * 29 + "1"
    checklist = template(options("a", "choice", {"x": tiny, "y": "9" * 30}, weight="1." + "3" * 30))
    assert score(checklist, sheet(a="x")).total.earned == Fraction(tiny) * Fraction("1." + "3" * 30)
