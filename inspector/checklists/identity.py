"""What makes a template that one and no other: its hash, and for each item the hash of its meaning."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import rfc8785

from inspector.checklists.exact import exact_text
from inspector.checklists.inspection import TemplateRef
from inspector.checklists.template import (
    ChoiceItem,
    DurationItem,
    Item,
    MultiItem,
    NumberItem,
    Part,
    RatingItem,
    Template,
)

Tree = Mapping[str, Any]
"""A template as written: maps, lists and texts, every scalar the text that stood in the file."""


@dataclass(frozen=True, slots=True)
class PublishedTemplate:
    """A template whose content will not change. `pictures` holds the SHA-256 of each by file name."""

    template: Template
    tree: Tree
    pictures: Mapping[str, str]
    ref: TemplateRef


def publish(tree: Tree, pictures: Mapping[str, str]) -> PublishedTemplate:
    """The template of a tree that was checked when it came in."""
    template = Template.model_validate(tree)
    ref = TemplateRef(template.id, template.version, template_hash(tree, pictures))
    return PublishedTemplate(template, tree, pictures, ref)


def template_hash(tree: Tree, pictures: Mapping[str, str]) -> str:
    """SHA-256, in hex, of the canonical JSON of the tree and its pictures' hashes."""
    return _hash({"pictures": dict(pictures), "template": tree})


def meaning_hash(template: Template, item: Item) -> str:
    """SHA-256, in hex, of what an item means: type, scores, bands, weight, critical, conditions, and text
    and guidance in the first language. A translation does not change it."""
    meaning = {
        "type": item.type,
        "weight": exact_text(item.weight),
        "critical": item.critical,
        "text": item.text.first,
        "guidance": item.guidance.first if item.guidance else None,
        "show_if": _plain(item.show_if),
        "scores": _scores(template, item),
    }
    return _hash(meaning)


def _scores(template: Template, item: Item) -> object:
    match item:
        case ChoiceItem() | MultiItem():
            return [_plain(option) for option in template.options(item)]
        case RatingItem():
            return _plain(item.scale)
        case NumberItem() | DurationItem():
            return [_plain(band) for band in item.bands]
        case _:
            return None


def _plain(value: object) -> object:
    """A part of a template as JSON values, numbers as exact texts, without its labels."""
    match value:
        case Part():
            return {name: _plain(each) for name, each in value if name not in ("label", "labels")}
        case Decimal():
            return exact_text(value)
        case tuple():
            return [_plain(each) for each in value]
        case _:
            return value


def _hash(document: object) -> str:
    return hashlib.sha256(rfc8785.dumps(document)).hexdigest()  # type: ignore[arg-type]
