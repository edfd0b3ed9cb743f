"""Visibility: conditions, levels, repeats."""

from __future__ import annotations

from typing import Any

import pytest

from inspector.checklists.answers import Address, Sheet
from inspector.checklists.judging import visible
from inspector.checklists.template import Template
from tests.checklists.building import (
    NA,
    NOON,
    TODAY,
    YES_NO,
    choice,
    item,
    options,
    photo,
    rating,
    repeated,
    section,
    sheet,
    template,
    with_entries,
)


def shown(checklist: Template, answers: Sheet) -> list[str]:
    return [address.item for address in visible(checklist, answers).shown]


def asks_second_if(condition: Any, first: dict[str, Any] | None = None) -> Template:
    return template(first or choice("first"), choice("second", show_if=condition))


def test_without_conditions_everything_is_visible() -> None:
    checklist = template(section("one", choice("a"), item("b", "text")), section("two", choice("c")))
    sight = visible(checklist, Sheet())
    assert sight.shown == (Address("a"), Address("b"), Address("c"))
    assert sight.hidden == ()
    assert sight.sections == {"one", "two"}


VALUES = [
    (choice("first"), {"is": ["yes"]}, "yes", "no"),
    (choice("first"), {"is": ["yes", "no"]}, "no", None),
    (options("first", "multi", {"a": 1, "b": 1, "c": 1}), {"is": ["b"]}, ["a", "b"], ["a", "c"]),
    (rating("first"), {"is": ["3"]}, 3, 4),
    (rating("first"), {"at_least": 3}, 3, 2),
    (rating("first"), {"at_most": 3}, 3, 4),
    (item("first", "number"), {"at_least": "4.5"}, 4.5, 4.49),
    (item("first", "number"), {"is": ["4.50"]}, 4.5, 4.51),
    (item("first", "duration"), {"at_most": 180}, 180, 181),
    (item("first", "text"), {"is": ["blue"]}, "blue", "Blue"),
    (item("first", "scan"), {"is": ["4006381333931"]}, "4006381333931", "400"),
    (item("first", "date"), {"is": ["2026-09-01"]}, TODAY, TODAY.replace(day=2)),
    (item("first", "time"), {"is": ["12:00"]}, NOON, NOON.replace(second=1)),
    (item("first", "text"), {"answered": True}, "anything", "  "),
]


@pytest.mark.parametrize(("first", "test", "holds", "fails"), VALUES)
def test_a_condition_tests_the_value(first: Any, test: Any, holds: Any, fails: Any) -> None:
    checklist = asks_second_if({"item": "first", **test}, first)
    assert shown(checklist, sheet(first=holds)) == ["first", "second"]
    assert shown(checklist, sheet(first=fails)) == ["first"]


@pytest.mark.parametrize(
    "test", [{"is": ["yes"]}, {"is": ["na"]}, {"at_least": 0}, {"at_most": 9}, {"answered": True}]
)
@pytest.mark.parametrize("answer", [None, "na"])
def test_a_condition_on_an_unanswered_or_not_applicable_item_is_false_and_not_of_it_true(
    test: Any, answer: Any
) -> None:
    condition = {"item": "first", **test}
    assert shown(asks_second_if(condition), sheet(first=answer)) == ["first"]
    assert shown(asks_second_if({"not": condition}), sheet(first=answer)) == ["first", "second"]


def test_answered_false_is_the_opposite_of_answered() -> None:
    checklist = asks_second_if({"item": "first", "answered": False})
    assert shown(checklist, Sheet()) == ["first", "second"]
    assert shown(checklist, sheet(first="na")) == ["first", "second"]
    assert shown(checklist, sheet(first="no")) == ["first"]


def test_a_number_marked_not_applicable_fails_every_condition() -> None:
    first = item("first", "number", allow_not_applicable=True)
    assert shown(asks_second_if({"item": "first", "at_most": 99}, first), sheet(first=NA)) == ["first"]


def test_the_scales_not_applicable_value_fails_every_condition() -> None:
    first = rating("first", scale={"not_applicable": 0})
    checklist = asks_second_if({"item": "first", "at_most": 3}, first)
    assert shown(checklist, sheet(first=0)) == ["first"]
    assert shown(checklist, sheet(first=1)) == ["first", "second"]


def test_a_photo_item_is_answered_by_a_photo() -> None:
    checklist = asks_second_if({"item": "first", "answered": True}, item("first", "photo"))
    assert shown(checklist, Sheet()) == ["first"]
    assert shown(checklist, sheet(photos=(photo("first"),))) == ["first", "second"]


def test_all_any_and_not_combine() -> None:
    yes_a, yes_b = {"item": "a", "is": ["yes"]}, {"item": "b", "is": ["yes"]}
    checklist = template(
        choice("a"),
        choice("b"),
        item("both", "info", show_if={"all": [yes_a, yes_b]}),
        item("either", "info", show_if={"any": [yes_a, yes_b]}),
        item("only-a", "info", show_if={"all": [yes_a, {"not": yes_b}]}),
    )
    assert shown(checklist, sheet(a="yes", b="yes")) == ["a", "b", "both", "either"]
    assert shown(checklist, sheet(a="yes", b="no")) == ["a", "b", "either", "only-a"]
    assert shown(checklist, sheet(a="no", b="no")) == ["a", "b"]


def test_a_hidden_item_is_unanswered_to_a_condition_whatever_is_stored() -> None:
    checklist = template(
        choice("a"),
        choice("b", show_if={"item": "a", "is": ["yes"]}),
        choice("c", show_if={"item": "b", "is": ["yes"]}),
        choice("d", show_if={"not": {"item": "b", "is": ["yes"]}}),
    )
    assert shown(checklist, sheet(a="yes", b="yes")) == ["a", "b", "c"]
    assert shown(checklist, sheet(a="no", b="yes")) == ["a", "d"]


def test_an_item_hidden_by_its_level_is_unanswered_to_a_condition() -> None:
    checklist = asks_second_if({"item": "first", "is": ["yes"]}, choice("first", level=2))
    assert shown(checklist, sheet(first="yes", level=1)) == []
    assert shown(checklist, sheet(first="yes", level=2)) == ["first", "second"]


def test_a_section_with_a_condition_hides_all_its_items() -> None:
    checklist = template(
        section("one", choice("a")),
        section("two", choice("b"), choice("c"), show_if={"item": "a", "is": ["yes"]}),
    )
    sight = visible(checklist, sheet(a="no", b="yes"))
    assert sight.shown == (Address("a"),)
    assert sight.hidden == (Address("b"), Address("c"))
    assert sight.sections == {"one"}
    assert visible(checklist, sheet(a="yes")).hidden == ()


def test_items_above_the_inspections_level_are_hidden() -> None:
    checklist = template(choice("a"), choice("b", level=1), choice("c", level=2), choice("d", level=3))
    assert shown(checklist, sheet(level=1)) == ["a", "b"]
    assert shown(checklist, sheet(level=2)) == ["a", "b", "c"]
    assert shown(checklist, sheet(level=3)) == ["a", "b", "c", "d"]


def test_no_level_given_is_the_highest_the_template_has() -> None:
    checklist = template(choice("a"), choice("d", level=3))
    assert shown(checklist, Sheet()) == ["a", "d"]


def test_inside_a_repeat_a_condition_looks_at_its_own_entry() -> None:
    checklist = template(repeated("staff", choice("a"), choice("b", show_if={"item": "a", "is": ["yes"]})))
    answers = with_entries(Sheet(), "staff", {"a": "yes"}, {"a": "no"})
    assert visible(checklist, answers).shown == (
        Address("a", "staff-0"),
        Address("b", "staff-0"),
        Address("a", "staff-1"),
    )
    assert visible(checklist, answers).hidden == (Address("b", "staff-1"),)


def test_inside_a_repeat_a_condition_then_looks_outside() -> None:
    checklist = template(
        section("head", choice("a")), repeated("staff", choice("b", show_if={"item": "a", "is": ["yes"]}))
    )
    answers = with_entries(sheet(a="yes"), "staff", {}, {})
    assert len(visible(checklist, answers).shown) == 3
    assert len(visible(checklist, with_entries(sheet(a="no"), "staff", {}, {})).shown) == 1


def test_an_item_outside_does_not_look_into_a_repeat() -> None:
    checklist = template(
        repeated("staff", choice("a")), section("tail", choice("b", show_if={"item": "a", "is": ["yes"]}))
    )
    answers = with_entries(sheet(a="yes"), "staff", {"a": "yes"})
    assert shown(checklist, answers) == ["a"]


def test_one_repeat_does_not_look_into_another() -> None:
    checklist = template(
        repeated("staff", choice("a")), repeated("rooms", choice("b", show_if={"item": "a", "is": ["yes"]}))
    )
    answers = with_entries(with_entries(Sheet(), "staff", {"a": "yes"}), "rooms", {})
    assert shown(checklist, answers) == ["a"]


def test_a_hidden_repeated_section_hides_every_entry() -> None:
    checklist = template(
        section("head", choice("a")), repeated("staff", choice("b"), show_if={"item": "a", "is": ["yes"]})
    )
    sight = visible(checklist, with_entries(sheet(a="no"), "staff", {"b": "yes"}, {}))
    assert sight.hidden == (Address("b", "staff-0"), Address("b", "staff-1"))
    assert sight.sections == {"head"}


def test_a_repeated_section_without_entries_has_no_items_but_is_visible() -> None:
    sight = visible(template(repeated("staff", choice("a"))), Sheet())
    assert (sight.shown, sight.hidden) == ((), ())
    assert sight.sections == {"staff"}


def test_answers_of_a_removed_entry_are_not_looked_at() -> None:
    checklist = template(repeated("staff", choice("a")))
    kept = with_entries(Sheet(), "staff", {"a": "yes"})
    assert visible(checklist, Sheet(kept.answers)).shown == ()


def test_each_hidden_item_is_listed_once_however_often_it_is_hidden() -> None:
    never = {"item": "a", "is": ["yes"]}
    checklist = template(
        section("one", choice("a")), section("two", choice("b", level=9, show_if=never), show_if=never)
    )
    assert visible(checklist, sheet(level=1)).hidden == (Address("b"),)


def test_a_set_of_responses_by_name_is_the_same_as_in_place() -> None:
    named, in_place = choice("first"), choice("first", responses=YES_NO)
    for first in (named, in_place):
        assert shown(asks_second_if({"item": "first", "is": ["yes"]}, first), sheet(first="yes")) == [
            "first",
            "second",
        ]
