"""What finishing asks for."""

from __future__ import annotations

from typing import Any

import pytest

from inspector.checklists.answers import Address, Answer, Sheet
from inspector.checklists.missing import missing
from inspector.checklists.template import Template
from tests.checklists.building import (
    NA,
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


def lacking(checklist: Template, answers: Sheet) -> list[tuple[str, str]]:
    return [(each.address.item, each.kind) for each in missing(checklist, answers)]


def test_scored_items_are_required_unless_they_say_otherwise() -> None:
    checklist = template(choice("a"), choice("b", required=False), rating("c"), choice("d", weight=0))
    assert lacking(checklist, Sheet()) == [("a", "answer"), ("c", "answer")]


def test_a_bonus_is_not_required_unless_it_says_so() -> None:
    checklist = template(choice("a", bonus=True), choice("b", bonus=True, required=True))
    assert lacking(checklist, Sheet()) == [("b", "answer")]


def test_unscored_items_are_required_only_where_they_say_so() -> None:
    checklist = template(
        item("a", "text"), item("b", "text", required=True), item("c", "date", required=True)
    )
    assert lacking(checklist, Sheet()) == [("b", "answer"), ("c", "answer")]


def test_what_is_answered_or_not_applicable_does_not_lack() -> None:
    number = item("b", "number", bands=[{"score": 1}], allow_not_applicable=True)
    assert lacking(template(choice("a"), number, choice("c")), sheet(a="no", b=NA, c="na")) == []


@pytest.mark.parametrize("blank", ["", "   ", "\n"])
def test_a_blank_text_is_no_answer(blank: str) -> None:
    assert lacking(template(item("a", "text", required=True)), sheet(a=blank)) == [("a", "answer")]


def test_a_multi_item_without_a_choice_lacks_its_answer() -> None:
    assert lacking(template(options("a", "multi", {"x": 1})), sheet(a=[])) == [("a", "answer")]


def test_hidden_items_are_not_asked_for() -> None:
    checklist = template(choice("a"), choice("b", show_if={"item": "a", "is": ["yes"]}), choice("c", level=2))
    assert lacking(checklist, sheet(level=1, a="no")) == []


def test_a_required_photo_item_lacks_its_photo() -> None:
    checklist = template(item("a", "photo", required=True))
    assert lacking(checklist, Sheet()) == [("a", "photo")]
    assert lacking(checklist, sheet(photos=(photo("a"),))) == []


def test_a_photo_item_that_requires_a_photo_twice_lacks_it_once() -> None:
    checklist = template(item("a", "photo", required=True, require={"photo": "always"}))
    assert lacking(checklist, Sheet()) == [("a", "photo")]


def test_a_required_signature_item_lacks_its_signature() -> None:
    checklist = template(item("a", "signature", required=True))
    assert lacking(checklist, Sheet()) == [("a", "signature")]
    assert lacking(checklist, sheet(a=Answer((((0, 0), (9, 9)),)))) == []


@pytest.mark.parametrize(("part", "kind"), [("photo", "photo"), ("note", "note")])
@pytest.mark.parametrize(
    ("when", "value", "asked"),
    [
        ("failed", "no", True),
        ("failed", "yes", False),
        ("failed", "na", False),
        ("failed", None, False),
        ("always", "yes", True),
        ("always", "no", True),
        ("always", None, True),
        ("always", "na", False),
        ("never", "no", False),
    ],
)
def test_photo_and_note_are_asked_for_when_the_item_says(
    part: str, kind: str, when: str, value: Any, asked: bool
) -> None:
    checklist = template(choice("a", required=False, require={part: when}))
    assert lacking(checklist, sheet(a=value)) == ([("a", kind)] if asked else [])


def test_photo_and_note_given_do_not_lack() -> None:
    checklist = template(choice("a", require={"photo": "failed", "note": "failed"}))
    assert lacking(checklist, sheet(a="no")) == [("a", "photo"), ("a", "note")]
    given = sheet(a=Answer("no", note="broken"), photos=(photo("a"),))
    assert lacking(checklist, given) == []


def test_a_blank_note_is_no_note() -> None:
    checklist = template(choice("a", require={"note": "always"}))
    assert lacking(checklist, sheet(a=Answer("yes", note="  "))) == [("a", "note")]


def test_a_text_shorter_than_its_least_length_lacks_length() -> None:
    checklist = template(item("a", "text", min_length=10, required=True))
    assert lacking(checklist, Sheet()) == [("a", "answer")]
    assert lacking(checklist, sheet(a="too short")) == [("a", "length")]
    assert lacking(checklist, sheet(a="too short     ")) == [("a", "length")]
    assert lacking(checklist, sheet(a="just ample")) == []


def test_a_text_that_need_not_be_written_is_long_enough_if_it_is() -> None:
    checklist = template(item("a", "text", min_length=10))
    assert lacking(checklist, Sheet()) == []
    assert lacking(checklist, sheet(a="short")) == [("a", "length")]


def test_each_entry_lacks_its_own() -> None:
    checklist = template(repeated("staff", choice("a")))
    answers = with_entries(Sheet(), "staff", {"a": "yes"}, {})
    assert [each.address for each in missing(checklist, answers)] == [Address("a", "staff-1")]


def test_a_photo_of_one_entry_does_not_serve_another() -> None:
    checklist = template(repeated("staff", item("a", "photo", required=True)))
    answers = with_entries(sheet(photos=(photo("a", "staff-0"),)), "staff", {}, {})
    assert [each.address for each in missing(checklist, answers)] == [Address("a", "staff-1")]


def test_entries_below_the_least_number_lack() -> None:
    checklist = template(repeated("staff", choice("a"), repeat={"title": "Employee", "min": 2}))
    assert lacking(checklist, Sheet()) == [("a", "entry"), ("a", "entry")]
    one = with_entries(Sheet(), "staff", {"a": "yes"})
    assert lacking(checklist, one) == [("a", "entry")]
    assert lacking(checklist, with_entries(Sheet(), "staff", {"a": "yes"}, {"a": "yes"})) == []


def test_a_hidden_section_asks_for_no_entries() -> None:
    checklist = template(
        section("head", choice("a")),
        repeated("staff", choice("b"), repeat={"title": "E", "min": 1}, show_if={"item": "a", "is": ["yes"]}),
        repeated("rooms", choice("c", level=2), repeat={"title": "R", "min": 1}),
    )
    assert lacking(checklist, sheet(level=1, a="no")) == []
    assert lacking(checklist, sheet(level=2, a="yes")) == [("b", "entry"), ("c", "entry")]


def test_what_lacks_comes_in_the_templates_order() -> None:
    checklist = template(
        section("one", choice("a")),
        repeated("staff", choice("b"), repeat={"title": "E", "min": 2}),
        section("two", choice("c")),
    )
    assert lacking(checklist, with_entries(Sheet(), "staff", {})) == [
        ("a", "answer"),
        ("b", "entry"),
        ("b", "answer"),
        ("c", "answer"),
    ]


def test_info_is_never_asked_for() -> None:
    assert lacking(template(item("a", "info", required=True, require={"note": "always"})), Sheet()) == []
