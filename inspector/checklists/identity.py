"""What makes a template that one and no other: its hash, and for each item the hash of its meaning."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import rfc8785

from inspector.checklists.inspection import TemplateRef
from inspector.checklists.template import ChoiceItem, Item, MultiItem, Template

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
        "weight": format(item.weight.normalize(), "f"),
        "critical": item.critical,
        "text": item.text.first,
        "guidance": item.guidance.first if item.guidance else None,
        "show_if": item.show_if.model_dump(mode="json", by_alias=True) if item.show_if else None,
        "scores": _scores(template, item),
    }
    return _hash(meaning)


def _scores(template: Template, item: Item) -> object:
    if isinstance(item, ChoiceItem | MultiItem):
        return [
            {**option.model_dump(mode="json", exclude={"label"}), "label": option.label.first}
            for option in template.options(item)
        ]
    if item.type == "rating":
        return item.scale.model_dump(mode="json", exclude={"labels"})
    if item.type in ("number", "duration"):
        return [band.model_dump(mode="json") for band in item.bands]
    return None


def _hash(document: object) -> str:
    return hashlib.sha256(rfc8785.dumps(document)).hexdigest()  # type: ignore[arg-type]
