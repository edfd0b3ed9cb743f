"""Rules inside one item: its options, scale, bands and numbers."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from inspector.checklists.faults import Finding
from inspector.checklists.fields import WHOLE
from inspector.checklists.nodes import Node


def breaches(root: Node) -> Iterator[Finding]:
    for options in option_sets(root):
        yield from _options(options)
    demerit = root.map("scoring").words("model") == "demerit"
    for section in root.maps("sections"):
        for item in section.maps("items"):
            yield from _item(item, demerit)
            yield from _scale(item.map("scale"))
            yield from _bands(item.maps("bands"))


def option_sets(root: Node) -> Iterator[list[Node]]:
    """Every list of options, named or in place."""
    sets = root.map("responses")
    for name in sets.tree:
        yield sets.maps(name)
    for section in root.maps("sections"):
        for item in section.maps("items"):
            if "responses" in item:
                yield item.maps("responses")


def below(node: Node, key: str, least: Decimal | int, code: str) -> Iterator[Finding]:
    """The fault `code` where the number under `key` is less than `least`."""
    value = node.number(key)
    if value is not None and value < least:
        yield node.found(code, key, value=value)


def _options(options: list[Node]) -> Iterator[Finding]:
    if options and all(option.on("not_applicable") for option in options):
        yield options[0].found("options-all-not-applicable")


def _item(item: Node, demerit: bool) -> Iterator[Finding]:
    kind = item.words("type")
    if item.on("allow_not_applicable") and kind in ("choice", "multi", "info"):
        yield item.found("not-applicable-switch", "allow_not_applicable", type=kind)
    if item.on("critical") and kind == "info":
        yield item.found("critical-info", "critical")
    if item.on("bonus") and demerit:
        yield item.found("demerit-bonus", "bonus")
    yield from below(item, "weight", Decimal(0), "weight-negative")
    yield from below(item, "min_length", 0, "length-negative")
    yield from below(item.map("action"), "due_days", 0, "days-negative")


def _scale(scale: Node) -> Iterator[Finding]:
    low, high, failed = scale.whole("min"), scale.whole("max"), scale.number("failed_below")
    if low is None or high is None:
        return
    if low >= high:
        yield scale.found("scale-order", "max", low=low, high=high)
        return
    if failed is not None and not low <= failed <= high:
        yield scale.found("scale-failed-outside", "failed_below", value=failed, low=low, high=high)
    labelled = set()
    for written in scale.map("labels").tree:
        if not WHOLE.match(written):
            continue
        value = int(written)
        if value in labelled:
            yield scale.found("label-twice", "labels", written, value=value)
        labelled.add(value)
        if not low <= value <= high and value != scale.whole("not_applicable"):
            yield scale.found("scale-label-outside", "labels", written, value=value, low=low, high=high)


def _bands(bands: list[Node]) -> Iterator[Finding]:
    bound: Decimal | None = None
    for band in bands[:-1]:
        if "at_most" not in band:
            yield band.found("band-open-early")
        at_most = band.number("at_most")
        if at_most is not None and bound is not None and at_most <= bound:
            yield band.found("bands-not-rising", "at_most", value=at_most, before=bound)
        bound = at_most if at_most is not None else bound
    if bands and "at_most" in bands[-1]:
        yield bands[-1].found("band-last-closed", "at_most")
