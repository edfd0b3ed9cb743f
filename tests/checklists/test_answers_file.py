"""The answers file, read strictly."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.checklists.answers import Address, Answer, Sheet
from inspector.checklists.answers_file import read_answers
from inspector.checklists.scoring import score
from inspector.errors import InputError
from tests.checklists.building import choice, item, options, rating, repeated, section, template

CAFE = template(
    section(
        "counter",
        choice("greeted"),
        options("grade", "choice", {"4": 4, "5": 5}),
        options("extras", "multi", {"a": 1, "b": 1, "5": 1}),
        rating("tidy", 0, 4, allow_not_applicable=True),
        item("fridge", "number"),
        item("wait", "duration"),
        item("queue", "duration", allow_not_applicable=True),
        item("story", "text"),
        item("day", "date"),
        item("hour", "time"),
        item("badge", "photo"),
        item("sign", "signature"),
    ),
    repeated("staff", choice("smile"), item("name", "text"), repeat={"title": "Employee", "max": 3}),
)


def read(document: Any) -> Sheet:
    data = document if isinstance(document, bytes) else json.dumps(document).encode()
    return read_answers(data, CAFE, "visit.json")


def refused(document: Any) -> str:
    with pytest.raises(InputError) as caught:
        read(document)
    message = caught.value.message
    assert message.startswith("visit.json: ")
    assert "\n" not in message
    message.encode()
    return message.removeprefix("visit.json: ")


def test_the_example_of_the_format() -> None:
    answers = read(
        {
            "level": 3,
            "answers": {
                "greeted": "yes",
                "wait": 240,
                "extras": ["a"],
                "fridge": {"value": 4.5, "note": "probe 2"},
                "queue": {"value": None, "not_applicable": True},
            },
            "repeats": {"staff": [{"title": "Anna", "answers": {"smile": "no"}}]},
        }
    )
    assert answers.level == 3
    assert dict(answers.answers) == {
        Address("greeted"): Answer("yes"),
        Address("wait"): Answer(Decimal(240)),
        Address("extras"): Answer(("a",)),
        Address("fridge"): Answer(Decimal("4.5"), note="probe 2"),
        Address("queue"): Answer(not_applicable=True),
        Address("smile", "staff[0]"): Answer("no"),
    }
    assert [(each.id, each.section, each.title) for each in answers.entries] == [
        ("staff[0]", "staff", "Anna")
    ]


def test_date_and_time_are_iso_text() -> None:
    answers = read({"answers": {"day": "2026-09-01", "hour": "14:30"}})
    assert answers.answer(Address("day")).value == date(2026, 9, 1)
    assert answers.answer(Address("hour")).value == time(14, 30)


@pytest.mark.parametrize("form", [5, "5"])
def test_5_and_quoted_5_both_name_option_5(form: Any) -> None:
    answers = read({"answers": {"grade": form, "extras": [form]}})
    assert answers.answer(Address("grade")).value == "5"
    assert answers.answer(Address("extras")).value == ("5",)


def test_numbers_are_exactly_as_written() -> None:
    answers = read(b'{"answers": {"fridge": 0.100000000000000005551115123126}}')
    assert answers.answer(Address("fridge")).value == Decimal("0.100000000000000005551115123126")


@pytest.mark.parametrize("document", [{}, {"answers": {}}, {"answers": None, "repeats": None, "level": None}])
def test_an_incomplete_file_is_scored_never_refused(document: Any) -> None:
    answers = read(document)
    assert answers == Sheet({}, ())
    assert score(CAFE, answers).total.earned == 0


def test_null_and_empty_are_no_answer() -> None:
    answers = read({"answers": {"greeted": None, "extras": [], "story": "", "tidy": {"note": "later"}}})
    assert not any(answer.given for answer in answers.answers.values())
    assert answers.answer(Address("tidy")).note == "later"


def test_entries_have_ids_by_section_and_place() -> None:
    answers = read({"repeats": {"staff": [{"title": "Anna"}, {}, {"answers": {"name": "Bo"}}]}})
    assert [entry.id for entry in answers.entries] == ["staff[0]", "staff[1]", "staff[2]"]
    assert [entry.order for entry in answers.entries] == [0, 1, 2]
    assert answers.answer(Address("name", "staff[2]")).value == "Bo"


def test_a_byte_order_mark_is_let_pass() -> None:
    assert read(b'\xef\xbb\xbf{"level": 2}').level == 2


FAULTS: list[tuple[Any, str]] = [
    ({"anwsers": {}}, "anwsers: unknown key"),
    ({"answers": {"greted": "yes"}}, "answers.greted: the template has no such item"),
    ({"answers": {"greeted": {"valeu": "yes"}}}, "answers.greeted.valeu: unknown key"),
    ({"answers": {"greeted": "maybe"}}, "answers.greeted: no such option"),
    ({"answers": {"greeted": True}}, "answers.greeted: true is not an option"),
    ({"answers": {"greeted": ["yes"]}}, "answers.greeted: "),
    ({"answers": {"extras": "a"}}, "answers.extras: a is not a list"),
    ({"answers": {"extras": ["z"]}}, "answers.extras: no such option: z"),
    ({"answers": {"extras": ["a", "a"]}}, "answers.extras: option a is named twice"),
    ({"answers": {"wait": "240"}}, 'answers.wait: "240" is a text'),
    ({"answers": {"wait": -5}}, "answers.wait: "),
    ({"answers": {"tidy": 5}}, "answers.tidy: 5 is not on the scale"),
    ({"answers": {"tidy": 2.5}}, "answers.tidy: 2.5 is not on the scale"),
    ({"answers": {"tidy": True}}, "answers.tidy: true is not a number"),
    ({"answers": {"story": 5}}, "answers.story: 5 is not a text"),
    ({"answers": {"day": "1 September"}}, "answers.day: "),
    ({"answers": {"badge": "photo.jpg"}}, "answers.badge: "),
    ({"answers": {"sign": "Anna"}}, "answers.sign: "),
    ({"answers": {"greeted": {"value": "yes", "note": 5}}}, "answers.greeted.note: "),
    ({"answers": {"greeted": {"value": "yes", "note": "\ud800"}}}, "answers.greeted.note: "),
    ({"answers": {"tidy": {"not_applicable": "yes"}}}, "answers.tidy.not_applicable: "),
    ({"answers": {"tidy": {"value": 3, "not_applicable": True}}}, "answers.tidy: "),
    ({"answers": {"wait": {"not_applicable": True}}}, "answers.wait: this item has no N/A"),
    ({"answers": ["greeted"]}, "answers: not an object"),
    ({"answers": {"smile": "yes"}}, "answers.smile: this item does not stand here"),
    ({"repeats": []}, "repeats: not an object"),
    ({"repeats": {"staf": []}}, "repeats.staf: no such repeated section"),
    ({"repeats": {"counter": []}}, "repeats.counter: no such repeated section"),
    ({"repeats": {"staff": {}}}, "repeats.staff: not a list"),
    ({"repeats": {"staff": ["Anna"]}}, "repeats.staff[0]: not an object"),
    ({"repeats": {"staff": [{}, {"name": "Anna"}]}}, "repeats.staff[1].name: unknown key"),
    ({"repeats": {"staff": [{"title": 5}]}}, "repeats.staff[0].title: "),
    ({"repeats": {"staff": [{"answers": {"greeted": "yes"}}]}}, "repeats.staff[0].answers.greeted: "),
    ({"repeats": {"staff": [{"answers": {"smile": "maybe"}}]}}, "repeats.staff[0].answers.smile: "),
    ({"repeats": {"staff": [{}, {}, {}, {}]}}, "repeats.staff: 4 entries"),
    ({"level": "3"}, "level: 3 is not a level"),
    ({"level": 2.5}, "level: "),
    ({"level": True}, "level: true is not a level"),
    ({"level": 10**20}, "level: "),
    ([], "not an object"),
    (None, "not an object"),
    (b"", "1:1: not JSON"),
    (b'{"level": 1,}', "1:13: not JSON"),
    (b'{"level": 1} x', "1:14: not JSON"),
    (b'{"answers": {"greeted": "yes", "greeted": "no"}}', "greeted: this key stands twice"),
    (b'{"answers": {"fridge": NaN}}', "NaN is not a number"),
    (b'{"answers": {"fridge": -Infinity}}', "-Infinity is not a number"),
    (b'{"answers": {"fridge": 1e999}}', "answers.fridge: "),
    (b'{"answers": {"fridge": 1e99999999999999999999}}', "1e99999999999999999999 is out of reach"),
    (b'{"answers": {"fridge": 1e-999}}', "answers.fridge: "),
    (b'{"answers": {"fridge": ' + b"9" * 50_000 + b"}}", "answers.fridge: "),
    (b'{"level": 1e999999999}', "level: "),
    ('{"answers": {"story": "Café"}}'.encode("latin-1"), "not UTF-8"),
    ('{"level": 1}'.encode("utf-16"), "not UTF-8"),
    (b"[" * 200_000, "nested too deeply"),
    (b'{"answers": ' * 200_000, "nested too deeply"),
    (b'{"answers": {"story": ' + b"[" * 2_000 + b"]" * 2_000 + b"}}", ""),
    (b" " * 20_000_001, "larger than 20 MB"),
    (b'{"\\ud800": 1}', "\\ud800: unknown key"),
]


@pytest.mark.parametrize(("document", "begins"), FAULTS, ids=[fault[1][:40] for fault in FAULTS])
def test_a_fault_is_refused_in_one_line_naming_its_place(document: Any, begins: str) -> None:
    if document is None:
        document = b"null"
    assert refused(document).startswith(begins)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(st.text(max_size=8), parts, max_size=3),
    max_leaves=10,
)
KEYS = [*CAFE.item_by_key, "nobody"]


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "level": JSON,
            "answers": st.dictionaries(st.sampled_from(KEYS), JSON, max_size=4) | JSON,
            "repeats": st.dictionaries(st.sampled_from(["staff", "counter"]), JSON, max_size=2) | JSON,
        },
    )
)
def test_any_json_is_read_and_scored_or_refused(document: Any) -> None:
    with suppress(InputError):
        score(CAFE, read(document))


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(InputError):
        read(data)
