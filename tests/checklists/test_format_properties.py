"""Random templates: what is written is what is read and published; what is broken is said, never raised."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from inspector.checklists.identity import canonical, meaning_hash, publish
from inspector.checklists.source import read_template
from inspector.checklists.yaml_tree import read_tree
from inspector.errors import InputError
from tests.checklists.building import written
from tests.checklists.strategies import trees
from tests.checklists.test_format_definition import WHOLE

TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=30
)
PLAIN_TREES = st.recursive(TEXTS, lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner), max_leaves=8)
SCRAPS = [
    "",
    "x",
    "0",
    "-1",
    "yes",
    [],
    {},
    [[]],
    {"": ""},
    {"item": "visited"},
    ["yes"],
    {"all": [{}]},
    "a b",
    "é",
]
KEYS = [
    "was",
    "is",
    "at_most",
    "all",
    "cap",
    "bonus",
    "show_if",
    "type",
    "extra",
    ":test",
    "[key]",
    "text",
    "items",
]
BITS = [
    b"\t",
    b"\n",
    b": ",
    b"- ",
    b"{",
    b"}",
    b"[",
    b"]",
    b"&a ",
    b"*a",
    b"!!",
    b"\0",
    b"\xff",
    b"'",
    b'"',
    b"---\n",
]


@given(trees())
def test_a_template_is_the_same_read_published_stored_and_published_again(plain: Any) -> None:
    tree = written(plain)
    checked = read_template(yaml.safe_dump(tree, allow_unicode=True).encode(), "random.yaml")
    assert checked.errors == ()
    assert checked.tree == tree
    published = publish(checked.tree, {})
    stored = json.loads(canonical(tree))
    again = publish(stored, {})
    assert again == published
    assert published.template == checked.template
    hashes = [meaning_hash(published.template, item) for item in published.template.items()]
    assert hashes == [meaning_hash(again.template, item) for item in again.template.items()]


@given(st.dictionaries(TEXTS, PLAIN_TREES, min_size=1))
def test_any_tree_of_texts_is_read_as_written(tree: Any) -> None:
    for flow in (True, False):
        text = yaml.safe_dump(tree, allow_unicode=True, default_flow_style=flow, default_style='"')
        reading = read_tree(text.replace('!!str "', '"').encode())
        assert reading.findings == []
        assert reading.tree == tree


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "replace")))
def test_no_bytes_are_too_wild(data: bytes) -> None:
    assert read_template(data, "wild.yaml").errors


@given(st.data())
def test_a_damaged_file_is_read_or_its_faults_are_said(data: st.DataObject) -> None:
    content = WHOLE.encode()
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content)))
        cut = data.draw(st.integers(0, 5))
        content = (
            content[:at] + data.draw(st.sampled_from(BITS) | st.binary(max_size=3)) + content[at + cut :]
        )
    settled(content)


@given(st.data())
def test_a_template_with_a_part_exchanged_is_read_or_its_faults_are_said(data: st.DataObject) -> None:
    tree = read_tree(WHOLE.encode()).tree
    for _ in range(data.draw(st.integers(1, 3))):
        exchange(data, tree)
    settled(yaml.safe_dump(tree, allow_unicode=True, default_style='"').replace('!!str "', '"').encode())


def exchange(data: st.DataObject, tree: Any) -> None:
    """Replace, drop or add something anywhere in the tree."""
    places: list[tuple[Any, Any]] = []
    nodes = [tree]
    for node in nodes:
        keys = list(node) if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
        places += [(node, key) for key in keys]
        nodes += [node[key] for key in keys]
    node, key = data.draw(st.sampled_from(places))
    if data.draw(st.booleans()):
        node[key] = deepcopy(data.draw(st.sampled_from(SCRAPS)))
    elif isinstance(node, dict) and data.draw(st.booleans()):
        node[
            data.draw(st.sampled_from(["was", "is", "at_most", "all", "cap", "bonus", "show_if", "extra"]))
        ] = "1"
    else:
        del node[key]


def settled(content: bytes) -> None:
    """Either the template is sound, and can be published, or each of its faults reads as one line."""
    pictures = {"counter.jpg": b"\xff\xd8\xff\xc0\x00\x11\x08\x00\x10\x00\x10\x00\x00\x00"}
    checked = read_template(content, "visit.yaml", pictures)
    lines = [str(fault) for fault in (*checked.errors, *checked.advice)]
    assert all("\n" not in line and line.startswith("visit.yaml:") for line in lines)
    if checked.errors:
        assert checked.template is None
        assert all(fault.line >= 1 and fault.column >= 1 for fault in checked.errors)
        return
    assert checked.tree is not None
    hashes = dict.fromkeys(checked.pictures, "0" * 64)
    assert publish(checked.tree, hashes).template == checked.template


@given(
    PLAIN_TREES
    | st.recursive(st.none() | st.booleans() | st.integers() | st.floats(), st.lists, max_leaves=9)
)
def test_a_stored_value_that_is_no_template_is_refused(tree: Any) -> None:
    with pytest.raises(InputError, match="the stored template is broken at"):
        publish(tree, {})
