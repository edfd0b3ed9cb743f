"""Whether each field of a tree is what the template's definition says, each fault named once."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from inspector.checklists.faults import Finding, Path, found
from inspector.checklists.template import (
    UNION,
    ActionRule,
    All,
    AnyOf,
    Band,
    ChoiceItem,
    Dimension,
    DurationItem,
    Grade,
    ItemBase,
    MultiItem,
    Not,
    NumberItem,
    Option,
    Part,
    PlainItem,
    RatingItem,
    Repeat,
    Require,
    Scale,
    Scoring,
    Section,
    SignatureSlot,
    Standard,
    Template,
    Test,
    TextItem,
)

PARTS: dict[str, type[Part]] = {
    "scoring": Scoring,
    "standard": Standard,
    "grades": Grade,
    "dimensions": Dimension,
    "responses": Option,
    "signatures": SignatureSlot,
    "sections": Section,
    "repeat": Repeat,
    "require": Require,
    "action": ActionRule,
    "scale": Scale,
    "bands": Band,
}
"""What the map under a key is, or the maps of the list under it."""

ITEMS: dict[str, type[Part]] = {
    "choice": ChoiceItem,
    "multi": MultiItem,
    "rating": RatingItem,
    "number": NumberItem,
    "duration": DurationItem,
    "text": TextItem,
    **dict.fromkeys(("date", "time", "photo", "signature", "scan", "info"), PlainItem),
}
CONDITIONS: dict[str, type[Part]] = {"all": All, "any": AnyOf, "not": Not}

NEAR = 0.75
"""How like two keys must be, of 1: "titel" is "title" misspelt, "bands" is not "bonus"."""

UNTYPED = ("union_tag_invalid", "union_tag_not_found")
"""Pydantic's words for an item without a type that there is."""

CODES = {
    "model_type": "map-expected",
    "model_attributes_type": "map-expected",
    "dict_type": "map-expected",
    "tuple_type": "list-expected",
    "too_short": "list-empty",
    "string_type": "words-expected",
}


class UntypedItem(ItemBase):
    """An item whose type is not known: any type's keys are its own, so that its other faults are said too."""

    type: Any = None
    responses: Any = None
    scale: Any = None
    unit: Any = None
    bands: Any = None
    min_length: Any = None


def parse(tree: Any) -> tuple[Template | None, list[Finding]]:
    """The template that a tree says, or what is wrong with its fields."""
    try:
        return Template.model_validate(tree), []
    except ValidationError as error:
        details = [detail for detail in error.errors(include_url=False) if not _only_follows(detail)]
    untyped = [detail for detail in details if detail["type"] in UNTYPED]
    for detail in untyped:
        details += _faults_of_untyped(detail)
    findings = [_finding(tree, detail) for detail in details]
    misspelt = {(one.path[:-1], one.params["near"]) for one in findings if one.code == "key-misspelt"}
    return None, [one for one in findings if (one.path, one.params.get("key")) not in misspelt]


def _faults_of_untyped(detail: ErrorDetails) -> list[ErrorDetails]:
    try:
        UntypedItem.model_validate(detail["input"])
    except ValidationError as error:
        inner = error.errors(include_url=False)
        return [{**each, "loc": (*detail["loc"], "untyped", *each["loc"])} for each in inner]
    return []


def _only_follows(detail: ErrorDetails) -> bool:
    """A list counts as too short when all its elements are faulty; those are named already."""
    return detail["type"] == "too_short" and bool(detail["input"])


def _finding(tree: Any, detail: ErrorDetails) -> Finding:
    path, kind = _path(detail["loc"]), detail["type"]
    context = detail.get("ctx", {})
    match kind:
        case "missing":
            return found("key-missing", path[:-1], key=path[-1])
        case "union_tag_not_found":
            return found("key-missing", path, key="type")
        case "extra_forbidden":
            return _unknown_key(tree, path)
        case "union_tag_invalid":
            return found(
                "type-unknown", (*path, "type"), value=context["tag"], expected=context["expected_tags"]
            )
        case "literal_error" | "enum":
            expected = context["expected"].replace(" or ", ", ")  # a list in any language
            return found("word-unknown", path, value=detail["input"], expected=expected)
    example = next(iter(_known(tree, path)), "key") + ": …"
    return found(CODES.get(kind, kind), path, example=example, **context)


def _path(loc: Path) -> Path:
    """Pydantic's address without the names of union members and the mark of a key, which it puts in."""
    in_item = len(loc) > 4 and loc[0] == "sections" and loc[2] == "items"
    steps = loc[:4] + loc[5:] if in_item else loc
    steps = steps[:-1] if steps[-1:] == ("[key]",) else steps
    return tuple(step for step in steps if not str(step).startswith(UNION))


def _unknown_key(tree: Any, path: Path) -> Finding:
    known = _known(tree, path[:-1])
    near = get_close_matches(str(path[-1]), known, 1, NEAR)
    if near:
        return found("key-misspelt", path, key=path[-1], near=near[0])
    return found("key-unknown", path, key=path[-1], known=", ".join(known))


def _known(tree: Any, path: Path) -> list[str]:
    """The keys of the map at `path`."""
    part = _part(tree, path)
    return [info.alias or name for name, info in part.model_fields.items()]


def _part(tree: Any, path: Path) -> type[Part]:
    node = tree
    for step in path:
        node = node[step]
    names = [step for step in path if isinstance(step, str)]
    if not names:
        return Template
    if names[-1] == "items":
        kind = node.get("type") if isinstance(node, Mapping) else None
        return ITEMS.get(kind, UntypedItem) if isinstance(kind, str) else UntypedItem
    if names[-1] in ("show_if", *CONDITIONS):
        keys = node if isinstance(node, Mapping) else ()
        return next((kind for key, kind in CONDITIONS.items() if key in keys), Test)
    return Option if names[0] == "responses" else PARTS.get(names[-1], Option)
