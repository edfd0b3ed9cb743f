"""Advice on items: answers that cannot count, switches that change nothing, conditions that never hold."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from inspector.checklists import rules_items
from inspector.checklists.faults import Finding
from inspector.checklists.nodes import Node
from inspector.checklists.template import (
    ChoiceItem,
    DurationItem,
    Item,
    MultiItem,
    NumberItem,
    RatingItem,
    Template,
)


def hints(template: Template, root: Node) -> Iterator[Finding]:
    for options in rules_items.option_sets(root):
        yield from _not_applicable(options)
    nodes = [item for section in root.maps("sections") for item in section.maps("items")]
    for item, node in zip(template.items(), nodes, strict=True):
        yield from _item(template, item, node)
        yield from _conditions(template, node.map("show_if"))
    for section in root.maps("sections"):
        yield from _conditions(template, section.map("show_if"))


def _not_applicable(options: list[Node]) -> Iterator[Finding]:
    for option in options:
        if option.on("not_applicable"):
            for key in ("score", "failed"):
                if key in option:
                    yield option.found("option-not-applicable", key, key=key)


def _item(template: Template, item: Item, node: Node) -> Iterator[Finding]:
    if item.scored and not any(_scores(template, item)):
        yield node.found("scores-nothing")
    if item.bonus and not item.scored:
        yield node.found("bonus-idle", "bonus")
    if item.type == "info":
        for key in ("required", "require", "critical", "dimension"):
            if key in node:
                yield node.found("info-idle", key)
        return
    if isinstance(item, DurationItem):
        for band in node.maps("bands"):
            at_most = band.number("at_most")
            if at_most is not None and at_most < 0:
                yield band.found("band-unreachable", "at_most")
    if not _can_fail(template, item):
        if item.critical:
            yield node.found("never-fails", "critical")
        if item.action is not None:
            yield node.found("never-fails", "action")
        for key in ("photo", "note"):
            if getattr(item.require, key) == "failed":
                yield node.found("never-fails", "require", key)


def _scores(template: Template, item: Item) -> list[Decimal | int]:
    """The scores that answers to a scored item can have."""
    match item:
        case ChoiceItem() | MultiItem():
            return [option.score or 0 for option in template.options(item) if not option.not_applicable]
        case RatingItem():
            return [item.scale.min, item.scale.max]
        case NumberItem() | DurationItem():
            return [band.score for band in item.bands]
    return []


def _can_fail(template: Template, item: Item) -> bool:
    match item:
        case ChoiceItem() | MultiItem():
            options = template.options(item)
            return any(option.failed for option in options if not option.not_applicable)
        case RatingItem():
            return item.scale.failed_below is not None and item.scale.failed_below > item.scale.min
        case NumberItem() | DurationItem():
            return any(band.failed for band in item.bands)
    return False


def _conditions(template: Template, condition: Node) -> Iterator[Finding]:
    for key in ("all", "any"):
        for part in condition.maps(key):
            yield from _conditions(template, part)
    if "not" in condition:
        yield from _conditions(template, condition.map("not"))
    if "item" in condition:
        yield from _test(template.item_by_key[condition.words("item") or ""], template, condition)


def _test(item: Item, template: Template, test: Node) -> Iterator[Finding]:
    """Tests that no answer meets: beyond the scale, or what is no answer to a condition."""
    if item.type == "info":
        yield test.found("condition-never", "item")
    elif isinstance(item, ChoiceItem | MultiItem):
        void = {option.key for option in template.options(item) if option.not_applicable}
        for index, value in test.list_of_words("is"):
            if value in void:
                yield test.found("condition-never", "is", index)
    elif isinstance(item, RatingItem):
        least, most = test.number("at_least"), test.number("at_most")
        if least is not None and least > item.scale.max:
            yield test.found("condition-never", "at_least")
        if most is not None and most < item.scale.min:
            yield test.found("condition-never", "at_most")
        for index, value in test.list_of_words("is"):
            if not item.scale.min <= Decimal(value) <= item.scale.max:
                yield test.found("condition-never", "is", index)
