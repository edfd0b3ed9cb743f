"""What makes a template the same template and an item the same question."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from inspector.checklists.identity import (
    meaning_hash,
    picture_hashes,
    publish,
    published_before,
    template_hash,
)
from inspector.checklists.inspection import TemplateRef
from inspector.errors import InputError
from tests.checklists.template_files import HEAD, SECTION, SETS, items, read

SOUND = HEAD + SETS + SECTION
ILLUSTRATED = items("key: a, text: A, type: text, picture: a.png")
KEYS = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_-]*", fullmatch=True)


def tree(text: str) -> Any:
    checked = read(text)
    assert checked.errors == ()
    return checked.tree


def meaning(text: str, key: str = "a") -> str:
    template = publish(tree(text), {}).template
    return meaning_hash(template, template.item_by_key[key])


def changed(item: str, old: str, new: str) -> str:
    """A template with the item, where `old` in the item or else in the response set is `new`."""
    if old in item:
        return items(item.replace(old, new))
    assert old in SETS
    return items(item).replace(old, new)


def test_the_hash_is_that_of_canonical_json_of_text_and_pictures() -> None:
    pictures = picture_hashes({"a.png": b"picture"})
    content = rfc8785.dumps(
        {"pictures": {"a.png": sha256(b"picture").hexdigest()}, "template": tree(ILLUSTRATED)}
    )
    assert template_hash(tree(ILLUSTRATED), pictures) == sha256(content).hexdigest()
    assert publish(tree(ILLUSTRATED), pictures).ref == TemplateRef("visit", 1, sha256(content).hexdigest())


def test_remarks_quotes_and_the_order_of_keys_are_no_content() -> None:
    other = SOUND.replace("version: 1\ntitle: Visit\n", 'title: "Visit" # a remark\nversion: "1"\n')
    assert other != SOUND
    assert publish(tree(other), {}).ref == publish(tree(SOUND), {}).ref


@pytest.mark.parametrize(("old", "new"), [("Greets", "Greet"), ("score: 1", "score: 1.0"), ("[", "[ ")])
def test_every_written_letter_is_content(old: str, new: str) -> None:
    changed = SOUND.replace(old, new)
    assert (publish(tree(changed), {}).ref.hash == publish(tree(SOUND), {}).ref.hash) == (old not in SOUND)


def test_a_picture_is_content_and_one_that_no_item_names_is_not() -> None:
    one, other = {"a.png": "1" * 64}, {"a.png": "2" * 64}
    assert publish(tree(ILLUSTRATED), one).ref != publish(tree(ILLUSTRATED), other).ref
    more = publish(tree(ILLUSTRATED), {**one, "b.png": "3" * 64})
    assert more == publish(tree(ILLUSTRATED), one)
    assert more.pictures == one


def test_a_stored_tree_gives_the_same_template_in_whatever_order_its_keys_come_back() -> None:
    text = SOUND.replace("title: Visit", "title: {ru: Визит, en: Visit}")
    stored = json.loads(rfc8785.dumps(tree(text)))
    assert list(stored) != list(tree(text))
    assert publish(stored, {}) == publish(tree(text), {})


@pytest.mark.parametrize(
    ("broken", "place"),
    [
        (None, "its root"),
        ([], "its root"),
        ({"template": "visit"}, "its root"),
        ({**tree(SOUND), "version": 1}, "version"),
        ({**tree(SOUND), "version": None}, "version"),
        ({**tree(SOUND), "version": "0"}, "version"),
        ({**tree(SOUND), "title": "NUL \0"}, "title"),
        ({**tree(SOUND), "title": "half \ud800"}, "title"),
        ({**tree(SOUND), "responses": {}}, "greeted.responses"),
        ({**tree(SOUND), "scoring": {"cap": "60"}}, "scoring.cap"),
    ],
)
def test_a_stored_tree_that_breaks_the_format_is_refused_by_its_place(broken: Any, place: str) -> None:
    with pytest.raises(InputError, match=f"the stored template is broken at {place}: ") as refused:
        publish(broken, {})
    assert refused.value.code == "template-broken"


def test_a_stored_tree_without_bottom_is_refused() -> None:
    deep: Any = "end"
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(InputError, match="nested more than 50 deep"):
        publish({**tree(SOUND), "sections": deep}, {})


def test_what_was_published_is_the_same_when_it_is_read_again() -> None:
    pictures = {"a.png": "1" * 64}
    published = publish(tree(ILLUSTRATED), pictures)
    stored = json.loads(json.dumps(published.tree))
    assert published_before(stored, published.pictures, published.ref) == published


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"title": "Another"}, "the stored template visit is not what was added"),
        ({"version": "0"}, "the stored template is broken at version: "),
        ({"title": "half \ud800"}, "the stored template is broken at title: "),
    ],
)
def test_a_stored_tree_that_was_changed_is_refused(changed: dict[str, str], problem: str) -> None:
    ref = publish(tree(SOUND), {}).ref
    with pytest.raises(InputError, match=problem) as refused:
        published_before({**tree(SOUND), **changed}, {}, ref)
    assert refused.value.code == "template-broken"


@given(st.recursive(st.text(), lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner), max_leaves=20))
def test_the_hash_is_that_of_canonical_json(part: Any) -> None:
    pictures = {"кофе.jpg": "1" * 64, "\U0001f600.jpg": "2" * 64}
    content = rfc8785.dumps({"pictures": pictures, "template": {"x": part}})
    assert template_hash({"x": part}, pictures) == sha256(content).hexdigest()


def test_a_lost_picture_is_named() -> None:
    with pytest.raises(InputError, match=r"template visit lacks its picture a\.png"):
        publish(tree(ILLUSTRATED), {})


CHOICE = "key: a, text: {en: Greets, ru: Г}, guidance: {en: At once, ru: С}, type: choice, responses: yes-no"
RATING = "key: a, text: A, type: rating, scale: {min: 0, max: 4, failed_below: 2}"
NUMBER = "key: a, text: A, type: number, unit: °C, bands: [{at_most: 5, score: 1}, {score: 0, failed: true}]"


@pytest.mark.parametrize(
    ("item", "old", "new"),
    [
        (CHOICE, "en: Greets", "en: Smiles"),
        (CHOICE, "en: At once", "en: In time"),
        (CHOICE, "guidance: {en: At once, ru: С}, ", ""),
        (CHOICE, "type: choice", "type: multi"),
        (CHOICE, "responses: yes-no", "responses: yes-no, weight: 2"),
        (CHOICE, "responses: yes-no", "responses: yes-no, critical: true"),
        (CHOICE, "responses: yes-no", "responses: yes-no, bonus: true"),
        (CHOICE, "responses: yes-no", "responses: yes-no, show_if: {item: greeted, is: [yes]}"),
        (CHOICE, "label: Good, score: 1", "label: Good, score: 2"),
        (CHOICE, "label: Bad, failed: true", "label: Bad"),
        (CHOICE, "key: na, label: N/A, not_applicable: true", "key: na, label: N/A"),
        (CHOICE, "key: na, label", "key: none, label"),
        (RATING, "max: 4", "max: 5"),
        (RATING, "failed_below: 2", "failed_below: 3"),
        (RATING, "max: 4", "max: 900000000000000000"),
        (RATING, "max: 4", "max: 4, not_applicable: 0"),
        (RATING, "type: rating", "type: rating, allow_not_applicable: true"),
        (NUMBER, "at_most: 5", "at_most: 6"),
        (NUMBER, "score: 0, failed", "score: 0.5, failed"),
        (NUMBER, ", failed: true}]", "}]"),
        (NUMBER, "°C", "°F"),
    ],
)
def test_what_changes_the_meaning_of_an_item(item: str, old: str, new: str) -> None:
    assert meaning(changed(item, old, new)) != meaning(items(item))


@pytest.mark.parametrize(
    ("item", "old", "new"),
    [
        (CHOICE, "ru: Г", "ru: Здоровается"),
        (CHOICE, "{en: Greets, ru: Г}", "Greets"),
        (CHOICE, "{en: Greets, ru: Г}", "{ru: Г, zh: 问, en: Greets}"),
        (CHOICE, "label: Good", "label: {en: Well, ru: Х}"),
        (
            CHOICE,
            "key: a, ",
            "key: a, was: b, owner: Chief, level: 2, required: false, require: {photo: always}, ",
        ),
        (CHOICE, "score: 1", "score: 1.00"),
        (CHOICE, "responses: yes-no", "responses: yes-no, weight: 01"),
        (CHOICE, "failed: true", "failed: true, score: 0"),
        (RATING, "failed_below: 2", "failed_below: 2.0, labels: {0: Poor}"),
        (NUMBER, "score: 0, failed", "failed"),
        ("key: a, text: A, type: text", "type: text", "type: text, min_length: 9"),
    ],
)
def test_what_leaves_the_meaning_of_an_item(item: str, old: str, new: str) -> None:
    assert meaning(changed(item, old, new)) == meaning(items(item))


def test_options_in_place_mean_what_a_set_means_in_any_order() -> None:
    yes, no = "{key: yes, label: G, score: 1}", "{key: no, label: B, failed: true}"
    place = f"[{{key: na, label: N/A, not_applicable: true}}, {no}, {yes}]"
    assert meaning(items(CHOICE)) == meaning(items(CHOICE.replace("yes-no", place)))


def test_the_first_language_is_the_first_declared() -> None:
    text = items("key: a, text: {en: A, ru: Б}, type: text").replace(
        "title: Visit", "title: Visit\nlanguages: [ru, en]"
    )
    assert meaning(text.replace("en: A", "en: B")) == meaning(text)
    assert meaning(text.replace("ru: Б", "ru: В")) != meaning(text)


def test_joined_conditions_are_part_of_the_meaning() -> None:
    def joined(condition: str) -> str:
        return meaning(
            items("key: n, text: N, type: number", f"key: a, text: A, type: text, show_if: {condition}")
        )

    conditions = [
        "{item: n, at_least: 1}",
        "{item: n, at_most: 1}",
        "{item: n, answered: true}",
        "{item: n, answered: false}",
        "{not: {item: n, at_least: 1}}",
        "{all: [{item: n, at_least: 1}]}",
        "{any: [{item: n, at_least: 1}]}",
        "{any: [{item: n, at_least: 1}, {item: greeted, is: [yes, no]}]}",
    ]
    assert len({joined(condition) for condition in conditions}) == len(conditions)
    assert joined("{item: greeted, is: [yes, no]}") == joined("{item: greeted, is: [no, yes]}")
    assert joined("{item: n, at_least: 1}") == joined("{item: n, at_least: 1.0}")
