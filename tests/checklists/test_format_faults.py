"""Every code of the catalogue, from a file with this one fault: where it stands, and that it is said once."""

from __future__ import annotations

import re

import pytest

from inspector.checklists.fault_catalogue import ADVICE, ERRORS, Case
from inspector.checklists.source import Checked, read_template
from inspector.checklists.yaml_tree import MAX_BYTES
from tests.checklists.advice_cases import ADVICE_CASES
from tests.checklists.error_cases import ERROR_CASES, PICTURES
from tests.checklists.template_files import items, place, unmarked


@pytest.mark.parametrize(("code", "text"), ERROR_CASES)
def test_an_error_is_said_once_and_where_it_is(code: str, text: str) -> None:
    checked = read_template(unmarked(text), "visit.yaml", PICTURES)
    assert [(fault.code, fault.line, fault.column) for fault in checked.errors] == [(code, *place(text))]
    assert (checked.template, checked.tree, checked.advice) == (None, None, ())
    assert checked.errors[0].is_error
    reads_as_one_line(checked)


@pytest.mark.parametrize(("code", "text"), ADVICE_CASES)
def test_advice_is_said_once_and_stops_nothing(code: str, text: str) -> None:
    checked = read_template(unmarked(text), "visit.yaml", PICTURES)
    assert checked.errors == ()
    assert [(fault.code, fault.line, fault.column) for fault in checked.advice] == [(code, *place(text))]
    assert checked.template is not None
    assert not checked.advice[0].is_error
    reads_as_one_line(checked)


def reads_as_one_line(checked: Checked) -> None:
    """Whether each fault's line names file, place, cause and remedy, with every word filled in."""
    for fault in (*checked.errors, *checked.advice):
        assert re.fullmatch(rf"visit\.yaml:{fault.line}:{fault.column}: [^\n]+; [^\n]+", str(fault))
        assert str(fault).endswith(f"{fault.problem}; {fault.remedy}")


def test_a_file_too_large_is_not_read() -> None:
    checked = read_template(b"#" * (MAX_BYTES + 1), "visit.yaml")
    assert [str(fault) for fault in checked.errors] == [
        "visit.yaml:1:1: the file is larger than 10 MB; split the template or take what is no text out of it"
    ]


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        ("title: Визит".encode("cp1251"), 1, 8),
        ("a: b\nc: é".encode("latin-1"), 2, 4),
        ("title: Визит".encode("utf-16"), 1, 1),
        ("ё: ё\nё: ".encode() + b"\xd1", 2, 4),
    ],
)
def test_a_file_that_is_no_utf8_names_the_first_wrong_byte(data: bytes, line: int, column: int) -> None:
    (fault,) = read_template(data, "visit.yaml").errors
    assert (fault.code, fault.line, fault.column) == ("file-encoding", line, column)


def test_a_key_that_changed_its_type_since_the_version_before_is_refused() -> None:
    before = read_template(items("key: old, text: A, type: text").encode(), "visit.yaml").template
    text = items("key: new, was: old, text: A, @type: info").replace("version: 1", "version: 2")
    asked = []

    def previous(id_: str, version: int) -> object:
        asked.append((id_, version))
        return before

    (fault,) = read_template(unmarked(text), "visit.yaml", None, previous).errors  # type: ignore[arg-type]
    assert (fault.code, fault.line, fault.column) == ("type-changed", *place(text))
    assert asked == [("visit", 2)]
    same = unmarked(text.replace("type: info", "type: text"))
    assert read_template(same, "visit.yaml", None, previous).errors == ()  # type: ignore[arg-type]


def test_every_code_of_the_catalogue_is_tried() -> None:
    elsewhere = {"file-too-big", "file-encoding", "type-changed"}
    assert {code for code, _ in ERROR_CASES} | elsewhere == set(ERRORS)
    assert {code for code, _ in ADVICE_CASES} == set(ADVICE)
    assert not set(ERRORS) & set(ADVICE)


@pytest.mark.parametrize("case", [*ERRORS.values(), *ADVICE.values()])
def test_the_catalogue_says_cause_and_remedy_in_plain_words(case: Case) -> None:
    for words in case:
        assert words
        assert not words.endswith(".")
        assert "\n" not in words
