"""What the fields of a template say about each other: every rule whose breach refuses the template.

Sealed records hold templates and are read by these rules: one may be relaxed, none tightened.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from inspector.checklists import pictures, rules_conditions, rules_items, rules_references, rules_texts
from inspector.checklists.faults import Finding
from inspector.checklists.fields import DAY
from inspector.checklists.nodes import Node
from inspector.checklists.template import Template


def breaches(tree: Any, previous: Template | None = None) -> list[Finding]:
    """Every rule that a tree breaks. `previous` is the version before, whose keys keep their types."""
    root = Node(tree)
    return [
        *_head(root),
        *_scoring(root),
        *_grades(root),
        *_unique_keys(root),
        *_sections(root),
        *rules_items.breaches(root),
        *rules_references.breaches(root, previous),
        *rules_conditions.breaches(root),
        *rules_texts.breaches(root),
        *pictures.name_breaches(root),
    ]


def _head(root: Node) -> Iterator[Finding]:
    version = root.whole("version")
    if version is not None and version < 1:
        yield root.found("version-low", "version", value=version)
    standard = root.map("standard")
    approved, review = standard.words("approved_on"), standard.words("review_by")
    if approved and review and _is_day(approved) and _is_day(review) and review < approved:
        yield standard.found("review-before-approval", "review_by", approved=approved, review=review)


def _is_day(text: str) -> bool:
    if not DAY.match(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _scoring(root: Node) -> Iterator[Finding]:
    scoring = root.map("scoring")
    effect, cap = scoring.words("critical"), scoring.number("cap")
    if "cap" in scoring and effect != "cap":
        yield scoring.found("cap-without-effect", "cap")
    if effect == "cap" and "cap" not in scoring:
        yield scoring.found("cap-missing", "critical")
    if cap is not None and not 0 <= cap <= 100:
        yield scoring.found("cap-range", "cap", value=cap)
    if scoring.words("model") == "demerit":
        if scoring.words("sections") == "weighted":
            yield scoring.found("demerit-weighted", "sections")
        if effect in ("zero", "zero-section", "cap"):
            yield scoring.found("demerit-critical", "critical", value=effect)


def _grades(root: Node) -> Iterator[Finding]:
    model = root.map("scoring").words("model")
    foreign = ("at_least",) if model == "demerit" else ("at_most", "each_at_most")
    for grade in root.maps("grades"):
        for key in foreign:
            if key in grade:
                code = "grade-bound-in-demerit" if model == "demerit" else "grade-bound-in-percent"
                yield grade.found(code, key, key=key)


def _unique_keys(root: Node) -> Iterator[Finding]:
    sections = root.maps("sections")
    yield from _twice(root.maps("dimensions"), "dimension-twice")
    yield from _twice(root.maps("signatures"), "signature-twice")
    yield from _twice(sections, "section-twice")
    yield from _twice((item for section in sections for item in section.maps("items")), "item-twice")
    for options in rules_items.option_sets(root):
        yield from _twice(options, "option-twice")


def _twice(nodes: Iterable[Node], code: str) -> Iterator[Finding]:
    seen = set()
    for node in nodes:
        key = node.words("key")
        if key is not None and key in seen:
            yield node.found(code, "key", key=key)
        seen.add(key)


def _sections(root: Node) -> Iterator[Finding]:
    for section in root.maps("sections"):
        yield from rules_items.below(section, "weight", Decimal(0), "weight-negative")
        repeat = section.map("repeat")
        yield from rules_items.below(repeat, "min", 0, "repeat-min")
        yield from rules_items.below(repeat, "max", 1, "repeat-max")
        least, most = repeat.whole("min"), repeat.whole("max") if "max" in repeat else 100
        if least is not None and most is not None and 1 <= most < least:
            yield repeat.found("repeat-order", "min", least=least, most=most)
