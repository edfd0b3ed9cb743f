"""Scoring, the rows about sections, repeats, dimensions, bonus caps and the total."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from inspector.checklists.answers import Address, Sheet
from inspector.checklists.score import EntryScore, Points, Score
from inspector.checklists.scoring import score
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

DIMENSIONS = {
    "dimensions": [{"key": "speed", "label": "Speed"}, {"key": "politeness", "label": "Politeness"}]
}


def points(earned: Any, possible: Any, percent: Any) -> Points:
    return Points(Fraction(earned), Fraction(possible), None if percent is None else Fraction(percent))


def section_points(result: Score) -> dict[str, Points]:
    return {each.key: each.points for each in result.sections}


def test_a_section_is_the_sum_of_its_items() -> None:
    checklist = template(section("one", choice("a", weight=3), choice("b")), section("two", choice("c")))
    result = score(checklist, sheet(a="yes", b="no", c="no"))
    assert section_points(result) == {"one": points(3, 4, 75), "two": points(0, 1, 0)}
    assert result.sections[0].entries == ()


def test_the_pooled_total_is_the_sum_of_items_never_the_mean_of_section_percents() -> None:
    checklist = template(section("one", choice("a", weight=3)), section("two", choice("b")))
    assert score(checklist, sheet(a="yes", b="no")).total == points(3, 4, 75)


def test_section_weights_do_not_touch_a_pooled_total() -> None:
    checklist = template(section("one", choice("a"), weight=9), section("two", choice("b")))
    assert score(checklist, sheet(a="yes", b="no")).total == points(1, 2, 50)


def test_the_weighted_percent_is_the_weighted_mean_of_section_percents() -> None:
    checklist = template(
        section("one", choice("a", weight=3), choice("b"), weight=2),
        section("two", choice("c")),
        sections="weighted",
    )
    result = score(checklist, sheet(a="yes", b="no", c="no"))
    assert result.total == points(3, 5, 50)


def test_weighted_sections_leave_out_those_not_scored() -> None:
    checklist = template(
        section("one", choice("a"), weight=2),
        section("two", choice("b"), weight=5),
        section("three", item("c", "text"), weight=7),
        repeated("four", choice("d"), weight=11),
        section("five", choice("e"), weight="0.5"),
        sections="weighted",
    )
    result = score(checklist, sheet(a="yes", b="na", c="words", e="no"))
    assert result.total == points(1, 2, 80)


def test_a_section_percent_below_0_weighs_in_as_0() -> None:
    checklist = template(
        section("one", options("a", "choice", {"good": 1, "bad": -9})),
        section("two", choice("b")),
        sections="weighted",
    )
    assert score(checklist, sheet(a="bad", b="yes")).total == points(-8, 2, 50)


def test_a_section_of_weight_0_does_not_touch_the_weighted_percent() -> None:
    checklist = template(
        section("one", choice("a"), weight=0), section("two", choice("b")), sections="weighted"
    )
    assert score(checklist, sheet(a="no", b="yes")).total == points(1, 2, 100)


def test_scored_sections_that_weigh_nothing_give_no_score() -> None:
    checklist = template(section("one", choice("a"), weight=0), sections="weighted")
    assert score(checklist, sheet(a="yes")).total == points(1, 1, None)


def test_section_weights_are_exact_decimals() -> None:
    checklist = template(
        section("one", choice("a"), weight="0.1"),
        section("two", choice("b"), weight="0.2"),
        sections="weighted",
    )
    assert score(checklist, sheet(a="yes", b="no")).total.percent == Fraction(100, 3)


def test_a_repeated_section_is_the_sum_over_its_entries_each_with_its_own_subtotal() -> None:
    checklist = template(repeated("staff", choice("a", weight=3), choice("b")))
    answers = with_entries(Sheet(), "staff", {"a": "yes", "b": "no"}, {"a": "no", "b": "yes"}, {"a": "na"})
    staff = score(checklist, answers).sections[0]
    assert staff.points == points(4, 9, Fraction(400, 9))
    assert staff.entries == (
        EntryScore("staff-0", "staff 0", points(3, 4, 75)),
        EntryScore("staff-1", "staff 1", points(1, 4, 25)),
        EntryScore("staff-2", "staff 2", points(0, 1, 0)),
    )


def test_a_repeated_section_without_entries_is_not_scored() -> None:
    checklist = template(section("one", choice("a")), repeated("staff", choice("b")))
    result = score(checklist, sheet(a="yes"))
    assert result.sections[1].points == points(0, 0, None)
    assert result.sections[1].entries == ()
    assert result.total == points(1, 1, 100)
    assert (result.unanswered, result.hidden) == ((), ())


def test_a_hidden_repeated_section_is_not_scored_though_it_has_entries() -> None:
    checklist = template(
        section("one", choice("a")), repeated("staff", choice("b"), show_if={"item": "a", "is": ["no"]})
    )
    result = score(checklist, with_entries(sheet(a="yes"), "staff", {"b": "no"}))
    assert result.sections[1].points == points(0, 0, None)
    assert result.sections[1].entries == (EntryScore("staff-0", "staff 0", points(0, 0, None)),)
    assert result.hidden == (Address("b", "staff-0"),)


def test_items_are_in_the_templates_order_entry_by_entry() -> None:
    checklist = template(repeated("staff", choice("a"), choice("b")), section("tail", choice("c")))
    answers = with_entries(sheet(c="yes"), "staff", {"b": "yes"}, {"a": "no"})
    assert list(score(checklist, answers).items) == [
        Address("a", "staff-0"),
        Address("b", "staff-0"),
        Address("a", "staff-1"),
        Address("b", "staff-1"),
        Address("c"),
    ]


def test_a_dimension_is_the_sum_of_its_items_in_all_sections_and_entries() -> None:
    checklist = template(
        section("one", choice("a", weight=2, dimension="speed"), choice("b", dimension="politeness")),
        repeated("staff", choice("c", dimension="speed"), choice("d")),
        top=DIMENSIONS,
    )
    answers = with_entries(sheet(a="yes", b="na"), "staff", {"c": "yes", "d": "yes"}, {"c": "no"})
    assert dict(score(checklist, answers).dimensions) == {
        "speed": points(3, 4, 75),
        "politeness": points(0, 0, None),
    }


def test_the_bonus_cap_keeps_each_section_at_its_possible() -> None:
    checklist = template(
        section("one", choice("a"), choice("b", bonus=True, weight=5)), section("two", choice("c"))
    )
    result = score(checklist, sheet(a="no", b="yes", c="no"))
    assert section_points(result) == {"one": points(1, 1, 100), "two": points(0, 1, 0)}


def test_the_total_is_capped_from_the_uncapped_sum_of_items() -> None:
    checklist = template(
        section("one", choice("a"), choice("b", bonus=True, weight="1.5")),
        section("two", choice("c"), choice("d"), choice("e")),
    )
    result = score(checklist, sheet(a="yes", b="yes", c="no", d="no", e="yes"))
    assert result.sections[0].points == points(1, 1, 100)
    assert result.total == points("3.5", 4, Fraction(175, 2))
    assert score(checklist, sheet(a="yes", b="yes", c="yes", d="yes", e="yes")).total == points(4, 4, 100)


def test_a_section_of_bonuses_only_is_not_scored_but_its_points_reach_the_total() -> None:
    checklist = template(section("one", choice("a", bonus=True)), section("two", choice("b"), choice("c")))
    result = score(checklist, sheet(a="yes", b="no", c="yes"))
    assert result.sections[0].points == points(0, 0, None)
    assert result.total == points(2, 2, 100)


def test_without_the_cap_bonuses_go_over_100_percent() -> None:
    checklist = template(
        section("one", choice("a"), choice("b", bonus=True)), section("two", choice("c")), cap_bonus=False
    )
    result = score(checklist, sheet(a="yes", b="yes", c="yes"))
    assert result.sections[0].points == points(2, 1, 200)
    assert result.total == points(3, 2, 150)


def test_the_weighted_percent_is_made_of_capped_sections() -> None:
    parts = (section("one", choice("a"), choice("b", bonus=True)), section("two", choice("c")))
    answers = sheet(a="yes", b="yes", c="no")
    assert score(template(*parts, sections="weighted"), answers).total == points(2, 2, 50)
    uncapped = template(*parts, sections="weighted", cap_bonus=False)
    assert score(uncapped, answers).total == points(2, 2, 100)


def test_entries_and_dimensions_are_plain_sums_without_a_cap() -> None:
    checklist = template(
        repeated("staff", choice("a", dimension="speed"), choice("b", bonus=True, dimension="speed")),
        top=DIMENSIONS,
    )
    result = score(checklist, with_entries(Sheet(), "staff", {"a": "yes", "b": "yes"}, {"a": "no"}))
    assert [each.points for each in result.sections[0].entries] == [points(2, 1, 200), points(0, 1, 0)]
    assert result.sections[0].points == points(2, 2, 100)
    assert result.dimensions["speed"] == points(2, 2, 100)


def nothing_scored() -> list[tuple[list[dict[str, Any]], Sheet]]:
    na_rating = rating("a", scale={"not_applicable": 0})
    return [
        ([choice("a")], sheet(a="na")),
        ([na_rating], sheet(a=0)),
        ([item("a", "text"), choice("b", weight=0)], sheet(a="words", b="no")),
        ([repeated("staff", choice("a"))], Sheet()),
        ([section("one", choice("a", level=5))], sheet(level=1, a="yes")),
    ]


@pytest.mark.parametrize("effect", ["fail", "zero", "zero-section", "cap"])
@pytest.mark.parametrize("sections", ["pooled", "weighted"])
@pytest.mark.parametrize(("parts", "answers"), nothing_scored())
def test_nothing_scored_is_no_score(
    parts: list[dict[str, Any]], answers: Sheet, sections: str, effect: str
) -> None:
    critical = section("stop", choice("z", weight=0, critical=True))
    body = parts if "items" in parts[0] else [section("one", *parts)]
    cap = {"cap": 60} if effect == "cap" else {}
    checklist = template(*body, critical, sections=sections, critical=effect, **cap)
    failed = Sheet({**answers.answers, **sheet(z="no").answers}, level=answers.level)
    for given in (answers, failed):
        result = score(checklist, given)
        assert result.total == points(0, 0, None)
        assert result.grade is None
        assert all(each.points.percent is None for each in result.sections)


def test_all_unanswered_and_skipped_is_no_score() -> None:
    assert score(template(choice("a"), unanswered="skip"), Sheet()).total == points(0, 0, None)


def test_all_not_applicable_with_zero_is_0_percent_and_with_full_is_100() -> None:
    answers = sheet(a="na", b="na")
    assert score(template(choice("a"), choice("b"), not_applicable="zero"), answers).total == points(0, 2, 0)
    assert score(template(choice("a"), choice("b"), not_applicable="full"), answers).total == points(
        2, 2, 100
    )
