"""Reading template files: scalars as written, all faults at once, and files that are no templates."""

from __future__ import annotations

import os
import sys
import time
from decimal import Decimal
from pathlib import Path

import pytest

from inspector.checklists.source import load_template, read_template
from inspector.checklists.template import ChoiceItem, NumberItem
from inspector.checklists.yaml_tree import MAX_BYTES, read_tree
from inspector.errors import InputError
from tests.checklists.error_cases import PICTURES, PNG
from tests.checklists.template_files import HEAD, SECTION, SETS, codes, head, items, read

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
    assert [str(fault) for fault in read(FAULTY).errors] == [
        "visit.yaml:1:1: template: `Cafe` cannot be a template's id; use small letters a-z, digits and -",
        "visit.yaml:2:1: version: the version is 0; count versions from 1",
        "visit.yaml:3:1: titel: there is no key `titel` here; write `title`",
        "visit.yaml:5:1: method: `spy` is not known here; "
        "write 'self', 'supervisor', 'mystery-shopper' or 'client-survey'",
        "visit.yaml:6:27: scoring.sections: demerit points are not weighted by section; "
        "write `sections: pooled`, or leave it out",
        "visit.yaml:6:47: scoring.cap: a cap is given, but no failed item caps; "
        "add `critical: cap`, or take `cap` away",
        "visit.yaml:8:14: grades[0].at_least: `at_least` is for percents; write `at_most` or `each_at_most`",
        "visit.yaml:11:18: responses.yes-no[0].label: the text lacks ru; "
        "add it: `languages` names what every map must have",
        "visit.yaml:11:38: responses.yes-no[0].score: `one` is no number; "
        "write digits, with a point if need be: 12 or 0.5",
        "visit.yaml:12:6: responses.yes-no[1].key: there are two options `yes`; "
        "give each option of a set a key of its own",
        "visit.yaml:17:20: greeted.text: the text lacks ru; add it: `languages` names what every map must have",
        "visit.yaml:17:53: greeted.responses: there is no response set `yes-know`; "
        "write one of `responses` (yes-no), or a list in place",
        "visit.yaml:17:74: greeted.colour: there is no key `colour` here; take it away; known here: key, was, "
        "text, guidance, picture, weight, critical, bonus, required, allow_not_applicable, dimension, owner, "
        "level, require, action, show_if, type, responses",
        "visit.yaml:18:5: greeted: `text` is missing; add `text: …`",
        "visit.yaml:18:6: greeted.key: there are two items `greeted`; "
        "give each item a key of its own, across all sections",
        "visit.yaml:18:20: greeted.type: there is no item type `slider`; "
        "write one of 'choice', 'multi', 'rating', 'number', 'duration', 'text', 'date', 'time', 'photo', "
        "'signature', 'scan', 'info'",
        "visit.yaml:18:34: greeted.weight: the weight -1 is negative; write 0 or more",
        "visit.yaml:18:56: greeted.show_if.item: `later` does not come before this; look at an earlier item only",
        "visit.yaml:18:74: greeted.show_if.at_least: the condition tests is and at_least at once; "
        "keep one, or join two conditions with `all`",
        "visit.yaml:19:54: later.scale.max: the scale ends at 0, not above 4; write a max greater than the min",
        "visit.yaml:19:62: later.scale.lables: there is no key `lables` here; write `labels`",
        "visit.yaml:19:75: later.bonus: a bonus has no meaning among demerits; "
        "take `bonus` away, or give a negative score",
        "visit.yaml:20:1: method: `method` is written twice; keep one of the two",
    ]


def test_a_fault_keeps_to_one_line_whatever_it_quotes() -> None:
    (fault,) = read(head('method: "a\\n\\n' + "b" * 500 + '"')).errors
    assert "\n" not in str(fault)
    assert len(str(fault)) < 250


def test_a_yaml_bomb_gets_one_line() -> None:
    bomb = "a: &a [x, x, x, x]\n" + "".join(
        f"{b}: &{b} [*{a}, *{a}, *{a}]\n" for a, b in zip("abcdef", "bcdefg")
    )
    assert codes(read(bomb)) == ["yaml-alias"]


@pytest.mark.parametrize("nest", ["[", "{", "- ", "? ", "a: {", "[{a: ", "- - ", "{? ["])
def test_deep_nesting_gets_one_line_and_no_overflow(nest: str) -> None:
    began = time.process_time()
    assert codes(read(nest * (9_000_000 // len(nest)))) in (["yaml-depth"], ["yaml-key"], ["root-not-map"])
    assert time.process_time() - began < 3


def test_pictures_beside_the_template_come_with_it(tmp_path: Path) -> None:
    (tmp_path / "good.png").write_bytes(PNG)
    (tmp_path / "other.png").write_bytes(PNG)
    path = tmp_path / "visit.yaml"
    path.write_text(items("key: a, text: A, type: text, picture: good.png"))
    checked = load_template(path)
    assert checked.errors == ()
    assert checked.pictures == {"good.png": PNG}


def test_a_picture_elsewhere_is_never_opened(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(PNG)
    folder = tmp_path / "folder"
    folder.mkdir()
    path = folder / "visit.yaml"
    outside = tmp_path / "secret.png"
    for name in ("../secret.png", str(outside), "./../secret.png", ".."):
        path.write_text(items(f"key: a, text: A, type: text, picture: {name}"))
        assert codes(load_template(path)) == ["picture-name"]


def test_a_picture_that_is_a_folder_or_too_large_is_named(tmp_path: Path) -> None:
    (tmp_path / "folder.png").mkdir()
    with (tmp_path / "heavy.png").open("wb") as stream:
        stream.truncate(10**12)
    path = tmp_path / "visit.yaml"
    path.write_text(
        items(
            "key: a, text: A, type: text, picture: folder.png",
            "key: b, text: B, type: text, picture: heavy.png",
        )
    )
    assert codes(load_template(path)) == ["picture-missing", "picture-too-big"]


def test_without_pictures_at_hand_only_their_names_are_checked() -> None:
    text = items("key: a, text: A, type: text, picture: absent.png")
    assert codes(read(text)) == []
    assert codes(read(text, pictures={})) == ["picture-missing"]


def test_jpeg_pictures_are_measured() -> None:
    start, padding, comment = b"\xff\xd8", b"\xff\xff", b"\xfe\x00\x05abc"
    frame = b"\xff\xc2\x00\x11\x08" + (480).to_bytes(2, "big") + (640).to_bytes(2, "big") + bytes(10)
    huge = b"\xff\xc0\x00\x11\x08" + b"\xff\xff" * 2 + bytes(10)
    text = items("key: a, text: A, type: text, picture: a.jpg")

    def told(content: bytes) -> list[str]:
        return codes(read(text, pictures={"a.jpg": content}))

    assert told(start + padding + comment + frame) == []
    assert told(start + huge) == ["picture-too-big"]
    assert told(start + b"\xff\xfe\xff\xff" + frame) == ["picture-kind"]
    assert told(start) == ["picture-kind"]


def test_a_folder_a_missing_file_and_a_pipe_get_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"this is a folder; name a template file$") as folder:
        load_template(tmp_path)
    assert folder.value.code == "template-folder"
    with pytest.raises(InputError, match=r"there is no such file; check the name$") as missing:
        load_template(tmp_path / "none.yaml")
    assert missing.value.code == "template-missing"
    with pytest.raises(InputError, match="it cannot be read"):
        load_template(tmp_path / ("x" * 5000))
    with pytest.raises(InputError, match="it cannot be read"):
        load_template(Path("a\0b"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    with pytest.raises(InputError, match="this is no file"):
        load_template(tmp_path / "pipe.yaml")


def test_a_file_of_50_mb_gets_one_line_and_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    with path.open("wb") as stream:
        stream.truncate(50_000_000)
    assert codes(load_template(path)) == ["file-too-big"]
    path.write_bytes(b"# a remark\n" * (MAX_BYTES // 11 + 1))
    assert codes(load_template(path)) == ["file-too-big"]


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


def test_ten_thousand_faults_are_said_in_seconds() -> None:
    began = time.process_time()
    faults = read(
        SOUND + "".join("  - {key: greeted, text: {en: A, en: B}, colour: red}\n" for _ in range(10_000))
    )
    assert len(faults.errors) == 40_000
    assert time.process_time() - began < 15


def test_only_the_pictures_that_items_name_are_kept() -> None:
    text = items("key: a, text: A, type: text, picture: good.png")
    assert read(text, pictures=PICTURES).pictures == {"good.png": PNG}
