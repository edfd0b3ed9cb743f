"""Rules of `show_if`: each test is one question to an earlier item that can answer it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from typing import NamedTuple

from inspector.checklists.faults import Finding
from inspector.checklists.fields import DECIMAL
from inspector.checklists.nodes import Node

TESTS = ("is", "at_least", "at_most", "answered")
MEASURED = ("rating", "number", "duration")


class Target(NamedTuple):
    """An item that conditions may look at, with its section's index and its place in the whole order."""

    item: Node
    section: int
    order: int
    repeated: bool


def breaches(root: Node) -> Iterator[Finding]:
    targets = _targets(root)
    sets = root.map("responses")
    order = 0
    for index, section in enumerate(root.maps("sections")):
        # A section's own condition comes before its items, so it sees none of them.
        yield from _Scope(targets, sets, index, order).check(section.map("show_if"))
        for item in section.maps("items"):
            yield from _Scope(targets, sets, index, order).check(item.map("show_if"))
            order += 1


def _targets(root: Node) -> dict[str, Target]:
    targets: dict[str, Target] = {}
    order = 0
    for index, section in enumerate(root.maps("sections")):
        for item in section.maps("items"):
            target = Target(item, index, order, "repeat" in section)
            targets.setdefault(item.words("key") or "", target)
            order += 1
    return targets


class _Scope(NamedTuple):
    """What a condition may see from where it stands."""

    targets: dict[str, Target]
    sets: Node
    section: int
    order: int

    def check(self, condition: Node) -> Iterator[Finding]:
        if not condition.tree:
            return
        if "all" in condition or "any" in condition:
            for part in condition.maps("all" if "all" in condition else "any"):
                yield from self.check(part)
        elif "not" in condition:
            yield from self.check(condition.map("not"))
        elif "item" in condition:
            yield from self._test(condition)

    def _test(self, test: Node) -> Iterator[Finding]:
        tests = [key for key in TESTS if key in test]
        if not tests:
            yield test.found("condition-without-test")
        elif len(tests) > 1:
            yield test.found("condition-several-tests", tests[1], tests=", ".join(tests))
        key = test.words("item")
        if key is None:
            return
        target = self.targets.get(key)
        if target is None:
            yield test.found("condition-item-unknown", "item", item=key)
        elif target.order >= self.order:
            yield test.found("condition-item-later", "item", item=key)
        elif target.repeated and target.section != self.section:
            yield test.found("condition-item-in-repeat", "item", item=key)
        else:
            yield from self._question(test, target.item, key)

    def _question(self, test: Node, item: Node, key: str) -> Iterator[Finding]:
        """Whether the item can answer what the test asks."""
        kind = item.words("type") or ""
        for bound in ("at_least", "at_most"):
            if bound in test and kind and kind not in MEASURED:
                yield test.found("condition-no-number", bound, item=key, type=kind, test=bound)
        if "is" not in test:
            return
        if kind in ("photo", "signature", "info"):
            yield test.found("condition-no-value", "is", item=key, type=kind)
        for index, value in test.list_of_words("is"):
            if kind in ("choice", "multi"):
                known = self._options(item)
                if known and value not in known:
                    listed = ", ".join(known)
                    yield test.found(
                        "condition-option-unknown", "is", index, item=key, value=value, known=listed
                    )
            elif not _can_be(kind, value):
                yield test.found("condition-value", "is", index, item=key, value=value, type=kind)

    def _options(self, item: Node) -> list[str]:
        """The keys of an item's options; none where the set is not sound."""
        name = item.words("responses")
        options = self.sets.maps(name) if name is not None else item.maps("responses")
        return [option.words("key") or "" for option in options]


def _can_be(kind: str, value: str) -> bool:
    """Whether a value of the type can be the one written."""
    if kind in MEASURED:
        return bool(DECIMAL.match(value))
    try:
        if kind == "date":
            return date.fromisoformat(value).isoformat() == value
        if kind == "time":
            return time.fromisoformat(value).isoformat() in (value, f"{value}:00")
    except ValueError:
        return False
    return True
