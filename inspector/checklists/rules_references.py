"""Rules about names: what an item refers to is there, and a key keeps its type from version to version."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from inspector.checklists.faults import Finding
from inspector.checklists.nodes import Node
from inspector.checklists.template import Template


def breaches(root: Node, previous: Template | None) -> Iterator[Finding]:
    items = [item for section in root.maps("sections") for item in section.maps("items")]
    yield from _names(root, items)
    yield from _former_keys(items)
    if previous is not None:
        yield from _types(items, previous)


def _names(root: Node, items: list[Node]) -> Iterator[Finding]:
    sets = root.map("responses").tree
    dimensions = [dimension.words("key") or "" for dimension in root.maps("dimensions")]
    for item in items:
        responses, dimension = item.words("responses"), item.words("dimension")
        if responses is not None and responses not in sets:
            yield item.found("responses-unknown", "responses", value=responses, known=_listed(sets))
        if dimension is not None and dimension not in dimensions:
            yield item.found("dimension-unknown", "dimension", value=dimension, known=_listed(dimensions))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or "–"


def _former_keys(items: list[Node]) -> Iterator[Finding]:
    living = {item.words("key") for item in items}
    claimed = set()
    for item in items:
        was = item.words("was")
        if was is None:
            continue
        if was in living:
            yield item.found("was-living", "was", value=was)
        elif was in claimed:
            yield item.found("was-twice", "was", value=was)
        claimed.add(was)


def _types(items: list[Node], previous: Template) -> Iterator[Finding]:
    before = previous.item_by_key
    for item in items:
        kind = item.words("type")
        former = before.get(item.words("key") or "") or before.get(item.words("was") or "")
        if former is not None and kind is not None and kind != former.type:
            yield item.found("type-changed", "type", key=former.key, before=former.type, now=kind)
