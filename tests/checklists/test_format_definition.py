"""What a template may hold and what stands where nothing is written: the definition's defaults."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from inspector.checklists import rules_texts
from inspector.checklists.fields import Text, Texts
from inspector.checklists.method import Method
from inspector.checklists.template import Part, RatingItem, Template
from tests.checklists.template_files import HEAD, SECTION, SETS, codes, head, items, read, sections

PLAIN_TYPES = ["date", "time", "photo", "signature", "scan", "info"]
WHOLE = """\
template: cafe-visit
version: 2
title: {en: Café visit, ru: Визит в кафе}
category: mystery-shopper
languages: [en, ru]
description: text
briefing: text
method: mystery-shopper
subject: {en: Shift, ru: Смена}
based_on: cafe 1
standard: {approved_by: Quality office, approved_on: 2026-09-01, review_by: 2027-09-01}
scoring:
  {model: percent, sections: weighted, unanswered: skip, not_applicable: full, multi: best, critical: cap,
   cap: 60, cap_bonus: false, pass_mark: 85}
grades: [{label: Excellent, at_least: 95}, {label: Poor, at_least: 0}]
dimensions: [{key: politeness, label: Politeness}]
responses:
  yes-no: [{key: "yes", label: Yes, score: 1}, {key: "no", label: No, score: 0, failed: true}]
signatures: [{key: shift, role: Shift leader, statement: I have seen this report, required: true}]
sections:
- key: visit
  title: Visit
  items: [{key: visited, text: Visited?, type: choice, responses: yes-no}]
- key: counter
  title: At the counter
  weight: 2
  repeat: {title: Employee, of: person, min: 1, max: 30}
  show_if: {item: visited, is: ["yes"]}
  items:
  - key: greeted
    was: greeting
    text: {en: The employee greets first, ru: Сотрудник здоровается первым}
    guidance: Within 10 seconds
    picture: counter.jpg
    type: rating
    scale: {min: 0, max: 4, failed_below: 2, not_applicable: -1, labels: {0: Bad, 4: Good, -1: Not relevant}}
    weight: 0.5
    critical: true
    bonus: true
    required: false
    allow_not_applicable: true
    dimension: politeness
    owner: Shift leader
    level: 1
    require: {photo: failed, note: always}
    action: {due_days: 3}
    show_if: {all: [{item: visited, is: ["yes"]}, {not: {any: [{item: visited, answered: false}]}}]}
"""


def template(text: str) -> Template:
    checked = read(text)
    assert checked.errors == ()
    assert checked.template is not None
    return checked.template


def test_every_key_of_the_format_is_read() -> None:
    whole = template(WHOLE)
    assert (whole.id, whole.version, whole.category, whole.based_on) == (
        "cafe-visit",
        2,
        "mystery-shopper",
        "cafe 1",
    )
    assert (whole.title.in_("ru"), whole.languages, whole.first_language) == (
        "Визит в кафе",
        ("en", "ru"),
        "en",
    )
    assert whole.standard is not None
    assert (whole.standard.approved_on, whole.standard.review_by) == (date(2026, 9, 1), date(2027, 9, 1))
    assert whole.method is Method.MYSTERY_SHOPPER
    assert (whole.scoring.cap, whole.scoring.cap_bonus, whole.scoring.pass_mark) == (60, False, 85)
    section, item = whole.section_of_item["greeted"], whole.item_by_key["greeted"]
    assert section.repeat is not None
    assert (section.weight, section.repeat.of, section.repeat.min, section.repeat.max) == (2, "person", 1, 30)
    assert isinstance(item, RatingItem)
    assert (item.was, item.picture, item.weight, item.level) == ("greeting", "counter.jpg", Decimal("0.5"), 1)
    assert (item.scale.not_applicable, item.scale.labels[-1].first) == (-1, "Not relevant")
    assert (item.require.photo, item.require.note, item.action and item.action.due_days) == (
        "failed",
        "always",
        3,
    )
    assert item.must_be_answered is False


def test_the_defaults() -> None:
    plain = template(items("key: tidy, text: Tidy, type: rating, scale: {min: 0, max: 4}"))
    scoring = plain.scoring
    assert (plain.method, plain.category, plain.languages, plain.grades) == (Method.SUPERVISOR, "", (), ())
    assert (plain.dimensions, plain.standard, plain.subject, plain.highest_level) == ((), None, None, None)
    assert (plain.signatures, plain.description, plain.briefing, plain.based_on) == (None, None, None, None)
    assert (scoring.model, scoring.sections, scoring.unanswered) == ("percent", "pooled", "zero")
    assert (scoring.not_applicable, scoring.multi, scoring.critical) == ("skip", "sum", "fail")
    assert (scoring.cap_bonus, scoring.cap, scoring.pass_mark) == (True, None, None)
    item = plain.item_by_key["tidy"]
    assert isinstance(item, RatingItem)
    assert (item.weight, item.critical, item.bonus, item.allow_not_applicable) == (1, False, False, False)
    assert (item.require.photo, item.require.note, item.action, item.show_if) == (
        "never",
        "never",
        None,
        None,
    )
    assert (item.scale.failed_below, item.scale.not_applicable, item.scale.labels) == (None, None, {})
    assert (plain.sections[0].weight, plain.sections[0].repeat, plain.sections[0].show_if) == (1, None, None)


def test_a_repeat_has_none_to_a_hundred_entries_with_titles() -> None:
    text = "- {key: staff, title: Staff, repeat: {title: Employee}, items: [{key: a, text: A, type: text}]}"
    repeat = template(sections(text)).sections[1].repeat
    assert repeat is not None
    assert (repeat.min, repeat.max, repeat.of) == (0, 100, "text")


@pytest.mark.parametrize(
    ("item", "required"),
    [
        ("type: rating, scale: {min: 0, max: 4}", True),
        ("type: rating, scale: {min: 0, max: 4}, weight: 0", False),
        ("type: rating, scale: {min: 0, max: 4}, bonus: true", False),
        ("type: rating, scale: {min: 0, max: 4}, required: false", False),
        ("type: choice, responses: yes-no", True),
        ("type: multi, responses: yes-no", True),
        ("type: number", False),
        ("type: number, bands: [{score: 1}]", True),
        ("type: duration", False),
        ("type: duration, bands: [{score: 1}]", True),
        ("type: text", False),
        ("type: text, required: true", True),
        *[(f"type: {kind}", False) for kind in PLAIN_TYPES],
        *[(f"type: {kind}, required: true", True) for kind in PLAIN_TYPES if kind != "info"],
    ],
)
def test_scored_items_that_are_no_bonus_are_required(item: str, required: bool) -> None:
    assert template(items(f"key: a, text: A, {item}")).item_by_key["a"].must_be_answered is required


@pytest.mark.parametrize("kind", ["rating", "number", "duration", "text", *PLAIN_TYPES[:-1]])
def test_items_that_may_have_the_switch_for_not_applicable(kind: str) -> None:
    scale = ", scale: {min: 0, max: 1}" if kind == "rating" else ""
    text = items(f"key: a, text: A, type: {kind}, allow_not_applicable: true{scale}")
    assert template(text).item_by_key["a"].allow_not_applicable


@pytest.mark.parametrize("key", ["template", "version", "title", "sections"])
def test_the_keys_a_template_must_have(key: str) -> None:
    text = (HEAD + SETS + SECTION).replace(f"{key}:", f"# {key}:").replace("\n- key: counter", "\n# ")
    missing = [
        fault.params["key"]
        for fault in read(text.split("\n  title")[0]).errors
        if fault.code == "key-missing"
    ]
    assert key in missing


@pytest.mark.parametrize(
    ("item", "key"),
    [
        ("text: A, type: text", "key"),
        ("key: a, type: text", "text"),
        ("key: a, text: A", "type"),
        ("key: a, text: A, type: choice", "responses"),
        ("key: a, text: A, type: multi", "responses"),
        ("key: a, text: A, type: rating", "scale"),
        ("key: a, text: A, type: rating, scale: {max: 1}", "min"),
        ("key: a, text: A, type: rating, scale: {min: 1}", "max"),
        ("key: a, text: A, type: choice, responses: [{label: A}]", "key"),
        ("key: a, text: A, type: choice, responses: [{key: a}]", "label"),
        ("key: a, text: A, type: text, action: {}", "due_days"),
        ("key: a, text: A, type: text, show_if: {answered: true}", "item"),
    ],
)
def test_the_keys_an_item_must_have(item: str, key: str) -> None:
    assert [(fault.code, fault.params["key"]) for fault in read(items(item)).errors] == [("key-missing", key)]


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("- {title: B, items: [{key: b, text: B, type: text}]}", "key"),
        ("- {key: b, items: [{key: b, text: B, type: text}]}", "title"),
        ("- {key: b, title: B}", "items"),
        ("- {key: b, title: B, repeat: {of: text}, items: [{key: b, text: B, type: text}]}", "title"),
    ],
)
def test_the_keys_a_section_must_have(line: str, key: str) -> None:
    assert [(fault.code, fault.params["key"]) for fault in read(sections(line)).errors] == [
        ("key-missing", key)
    ]


@pytest.mark.parametrize(
    "line", ["grades: [{at_least: 0}]", "signatures: [{key: me}]", "dimensions: [{key: speed}]"]
)
def test_lists_of_the_head_need_their_words(line: str) -> None:
    assert codes(read(head(line))) == ["key-missing"]


def test_a_scale_spans_any_whole_numbers_and_its_n_a_value_may_lie_outside() -> None:
    for scale in ("min: -5, max: 5", "min: 0, max: 1000", "min: 1, max: 5, not_applicable: 0"):
        assert codes(read(items(f"key: a, text: A, type: rating, scale: {{{scale}}}"))) == []
    labelled = items(
        "key: a, text: A, type: rating, scale: {min: 1, max: 5, not_applicable: 0, labels: {0: None}}"
    )
    assert codes(read(labelled)) == []


def test_in_demerit_a_grade_without_bounds_is_open() -> None:
    grades = "grades: [{label: A, at_most: 13}, {label: B, at_most: 27, each_at_most: 9}, {label: C}]"
    assert codes(read(head("scoring: {model: demerit, pass_mark: 27}\n" + grades))) == []


def test_conditions_see_their_own_entry_and_outside_repeats() -> None:
    text = sections(
        "- key: staff\n  title: Staff\n  repeat: {title: Employee}\n"
        "  show_if: {item: greeted, is: [yes]}\n  items:\n"
        "  - {key: badge, text: B, type: choice, responses: yes-no}\n"
        "  - key: why\n    text: W\n    type: text\n"
        "    show_if: {all: [{item: badge, is: [no]}, {item: greeted, is: [yes]}]}"
    )
    assert codes(read(text)) == []


@pytest.mark.parametrize(
    ("item", "tests"),
    [
        ("type: multi, responses: yes-no", ["is: [yes, no]", "answered: true"]),
        ("type: rating, scale: {min: 0, max: 4}", ["is: [3]", "at_least: 2.5", "at_most: 2"]),
        ("type: number", ["is: [1.50]", "at_least: -1", "at_most: 2"]),
        ("type: duration", ["at_least: 60"]),
        ("type: text", ["is: [anything]"]),
        ("type: scan", ["is: [A-1]"]),
        ("type: date", ["is: [2026-09-01]"]),
        ("type: time", ["is: [14:30, 14:30:15]"]),
        ("type: photo", ["answered: true"]),
        ("type: signature", ["answered: false"]),
    ],
)
def test_the_questions_that_items_can_answer(item: str, tests: list[str]) -> None:
    for test in tests:
        why = f"key: why, text: W, type: text, show_if: {{item: a, {test}}}"
        assert codes(read(items(f"key: a, text: A, {item}", why))) == []


def test_texts_fall_back_and_do_not_depend_on_the_order_written() -> None:
    one = template(head("description: {ru: Р, en: E}")).description
    other = template(head("description: {en: E, ru: Р}")).description
    assert one == other == Texts((("en", "E"), ("ru", "Р")))
    assert one is not None
    assert (one.in_("ru"), one.in_("zh"), one.first, one.languages) == ("Р", "E", "E", ("en", "ru"))
    plain = template(head("description: any")).description
    assert plain is not None
    assert (plain.in_("ru"), plain.languages) == ("any", ())


def test_the_keys_of_texts_are_those_of_the_definition() -> None:
    """The rules about languages find texts by their keys, so each key means a text wherever it stands."""
    texts, others = set(), set()
    parts = [Part]
    for part in parts:
        parts += part.__subclasses__()
        for name, field in part.model_fields.items():
            is_text = Texts in (field.annotation, *getattr(field.annotation, "__args__", ())) or (
                Text in getattr(field.annotation, "__args__", ())
            )
            (texts if is_text else others).add(field.alias or name)
    assert texts == rules_texts.TEXT_KEYS | {"labels"}  # each label of a scale is a text of its own
    assert not others & rules_texts.TEXT_KEYS - {"unit"}


def test_the_example_for_authors_is_sound() -> None:
    page = Path(__file__).parents[2] / "docs" / "template-format.md"
    example = page.read_text("utf-8").split("```yaml\n")[1].split("```")[0]
    checked = read(example)
    assert [str(fault) for fault in (*checked.errors, *checked.advice)] == []
    assert checked.template is not None


def test_the_page_for_authors_names_every_key() -> None:
    page = (Path(__file__).parents[2] / "docs" / "template-format.md").read_text("utf-8")
    parts = [Part]
    for part in parts:
        parts += part.__subclasses__()
        for name, field in part.model_fields.items():
            assert re.search(rf"\b{field.alias or name}\b", page), name
