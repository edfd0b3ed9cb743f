"""Reading templates: scalars as written, and all faults at once."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest

from inspector.checklists.source import read_template
from inspector.checklists.template import ChoiceItem, NumberItem
from inspector.checklists.yaml_tree import read_tree
from tests.checklists.template_files import HEAD, SECTION, SETS, head, items, read

SOUND = HEAD + SETS + SECTION

AS_WRITTEN = [
    "no",
    "off",
    "yes",
    "true",
    "null",
    "~",
    "12:30:45",
    "010",
    "0x1F",
    "1_000",
    "1.50",
    "+1",
    "-0",
    ".5",
]
AS_WRITTEN += [
    "2026-09-01",
    "2026-09-01T10:00:00Z",
    "1e3",
    ".inf",
    ".nan",
    "=",
    "<<",
    "0o17",
    "NO",
    "N/A",
    "café",
]


@pytest.mark.parametrize("scalar", AS_WRITTEN)
@pytest.mark.parametrize("quote", ["", "'", '"'])
def test_scalars_are_the_texts_that_were_written(scalar: str, quote: str) -> None:
    quoted = f"{quote}{scalar}{quote}"
    text = f"{quoted}: {quoted}\nlist: [{quoted}, {{a: {quoted}}}]\n"
    assert read_tree(text.encode()).tree == {scalar: scalar, "list": [scalar, {"a": scalar}]}


def test_an_empty_value_is_an_empty_text() -> None:
    assert read_tree(b"a:\nb: [,]\nc: ''\n").tree is None
    assert read_tree(b"a:\nc: ''\n").tree == {"a": "", "c": ""}


def test_keys_that_other_readers_turn_into_numbers_and_flags() -> None:
    options = (
        "[{key: off, label: A}, {key: no, label: B}, {key: 5, label: C}, {key: 010, label: D, score: 010}]"
    )
    template = read(items(f"key: 1, text: 2, type: choice, responses: {options}")).template
    assert template is not None
    item = template.item_by_key["1"]
    assert isinstance(item, ChoiceItem)
    assert item.text.first == "2"
    assert [option.key for option in template.options(item)] == ["off", "no", "5", "010"]
    assert template.options(item)[3].score == 10


@pytest.mark.parametrize("written", ["0.1", "1.10", "-2.5", "+3", "007", "123456789012345678901234567890.5"])
def test_numbers_are_exact(written: str) -> None:
    template = read(items(f"key: a, text: A, type: number, bands: [{{score: {written}}}]")).template
    assert template is not None
    item = template.item_by_key["a"]
    assert isinstance(item, NumberItem)
    assert item.bands[0].score == Decimal(written)
    assert str(item.bands[0].score) == str(Decimal(written))


@pytest.mark.parametrize("data", [b"\xef\xbb\xbf" + SOUND.encode(), SOUND.replace("\n", "\r\n").encode()])
def test_a_byte_order_mark_and_windows_line_ends_change_nothing(data: bytes) -> None:
    assert read_template(data, "visit.yaml").tree == read_template(SOUND.encode(), "visit.yaml").tree


def test_one_explicit_document_is_fine() -> None:
    assert read(f"%YAML 1.1\n---\n{SOUND}...\n").errors == ()


FAULTY = """\
template: Cafe
version: 0
titel: {en: Café visit}
languages: [en, ru]
method: spy
scoring: {model: demerit, sections: weighted, cap: 60}
grades:
- {label: A, at_least: 95}
responses:
  yes-no:
  - {key: "yes", label: {en: "Yes"}, score: one}
  - {key: "yes", label: Nope}
sections:
- key: counter
  title: Counter
  items:
  - {key: greeted, text: {en: Hello}, type: choice, responses: yes-know, colour: red}
  - {key: greeted, type: slider, weight: -1, show_if: {item: later, is: [a], at_least: 1}}
  - {key: later, text: L, type: rating, scale: {min: 4, max: 0, lables: {}}, bonus: true}
method: self
"""


def test_all_faults_are_said_at_once_in_the_order_of_the_file() -> None:
    faults = read(FAULTY).errors
    assert [(fault.line, fault.column, fault.key, fault.code) for fault in faults] == [
        (1, 1, "template", "id-wrong"),
        (2, 1, "version", "version-low"),
        (3, 1, "titel", "key-misspelt"),
        (5, 1, "method", "word-unknown"),
        (6, 27, "scoring.sections", "demerit-weighted"),
        (6, 47, "scoring.cap", "cap-without-effect"),
        (8, 14, "grades[0].at_least", "grade-bound-in-demerit"),
        (11, 18, "responses.yes-no[0].label", "language-missing"),
        (11, 38, "responses.yes-no[0].score", "number-wrong"),
        (12, 6, "responses.yes-no[1].key", "option-twice"),
        (17, 20, "greeted.text", "language-missing"),
        (17, 53, "greeted.responses", "responses-unknown"),
        (17, 74, "greeted.colour", "key-unknown"),
        (18, 5, "greeted", "key-missing"),
        (18, 6, "greeted.key", "item-twice"),
        (18, 20, "greeted.type", "type-unknown"),
        (18, 34, "greeted.weight", "weight-negative"),
        (18, 56, "greeted.show_if.item", "condition-item-later"),
        (18, 78, "greeted.show_if.at_least", "condition-several-tests"),
        (19, 57, "later.scale.max", "scale-order"),
        (19, 65, "later.scale.lables", "key-misspelt"),
        (19, 78, "later.bonus", "demerit-bonus"),
        (20, 1, "method", "key-twice"),
    ]


def test_a_fault_reads_as_place_cause_and_remedy() -> None:
    (fault,) = read(items("key: a, text: A, type: text, colour: red")).errors
    line, known = str(fault).split("; known here: ")
    assert line == "visit.yaml:14:35: a.colour: there is no key `colour` here; take it away"
    assert known.startswith("key, was, text, ")
    assert known.endswith(", show_if, type, min_length")
    (fault,) = read(items("key: a, text: A, type: text, requird: true")).errors
    assert str(fault) == "visit.yaml:14:35: a.requird: there is no key `requird` here; write `required`"


def test_a_fault_keeps_to_one_line_whatever_it_quotes() -> None:
    (fault,) = read(head('method: "a\\n\\n' + "b" * 500 + '"')).errors
    assert "\n" not in str(fault)
    assert len(str(fault)) < 400


def test_a_template_of_10_000_items_is_read_in_seconds() -> None:
    many = "".join(
        f"  - key: item-{n}\n    text: {{en: One thing, ru: Одно, zh: 一件事}}\n    type: choice\n"
        f"    responses: yes-no\n    show_if: {{item: greeted, is: [yes]}}\n"
        for n in range(10_000)
    )
    began = time.process_time()
    checked = read(SOUND + many)
    assert checked.template is not None
    assert len(checked.template.item_by_key) == 10_001
    assert time.process_time() - began < 10


def test_thousands_of_faults_are_said_in_seconds() -> None:
    began = time.process_time()
    faults = read(
        SOUND + "".join("  - {key: greeted, text: {en: A, en: B}, colour: red}\n" for _ in range(2_000))
    )
    assert len(faults.errors) == 8_000
    assert time.process_time() - began < 5
