"""Advice on a sound template: what is allowed and yet hardly meant. It never stops anything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from inspector.checklists import advice_items, rules_items, rules_texts
from inspector.checklists.faults import Finding, found
from inspector.checklists.nodes import Node
from inspector.checklists.template import ChoiceItem, Grade, MultiItem, Template

FULL = Decimal(100)


def hints(template: Template, tree: dict[str, object]) -> list[Finding]:
    root = Node(tree)
    return [
        *_scoring(template, root.map("scoring")),
        *_grades(template),
        *_weights(template, root),
        *_unused(template),
        *_equal_labels(root),
        *_uneven_languages(template, root),
        *advice_items.hints(template, root),
    ]


def _scoring(template: Template, scoring: Node) -> Iterator[Finding]:
    mark = template.scoring.pass_mark
    if mark is not None:
        if not _has_score(template):
            yield scoring.found("nothing-scored", "pass_mark")
        elif template.scoring.model == "percent":
            if mark > _highest(template):
                yield scoring.found("pass-mark-unreachable", "pass_mark", value=mark)
            elif mark <= 0:
                yield scoring.found("pass-mark-idle", "pass_mark", value=mark)
    if template.scoring.model == "demerit":
        for key in ("unanswered", "not_applicable", "multi", "cap_bonus"):
            if key in scoring:
                yield scoring.found("demerit-idle", key)


def _has_score(template: Template) -> bool:
    return any(item.scored and not item.bonus for item in template.items())


def _highest(template: Template) -> Decimal:
    """The highest percent there can be; a bonus without cap leaves it open."""
    open_above = not template.scoring.cap_bonus and any(item.bonus for item in template.items())
    return Decimal("Infinity") if open_above else FULL


def _grades(template: Template) -> Iterator[Finding]:
    if not template.grades:
        return
    if not _has_score(template):
        yield found("nothing-scored", ("grades",))
        return
    if template.scoring.model == "demerit":
        yield from _demerit_grades(template.grades)
    else:
        yield from _percent_grades(template.grades, _highest(template))


def _percent_grades(grades: Sequence[Grade], highest: Decimal) -> Iterator[Finding]:
    lowest = Decimal("Infinity")
    for index, grade in enumerate(grades):
        bound = grade.at_least or Decimal(0)
        if bound >= lowest or bound > highest or lowest <= 0:
            yield found("grade-unreachable", ("grades", index))
        lowest = min(lowest, bound)
    if lowest > 0:
        yield found("grades-gap", ("grades",), lowest=lowest)


def _demerit_grades(grades: Sequence[Grade]) -> Iterator[Finding]:
    for index, grade in enumerate(grades):
        if any(_covers(earlier, grade) for earlier in grades[:index]):
            yield found("grade-unreachable", ("grades", index))
    if not any(grade.at_most is None and grade.each_at_most is None for grade in grades):
        yield found("grades-gap-demerit", ("grades",))


def _covers(earlier: Grade, later: Grade) -> bool:
    """Whether all that fits the later grade fits the earlier one too."""
    pairs = ((earlier.at_most, later.at_most), (earlier.each_at_most, later.each_at_most))
    return all(wide is None or (narrow is not None and narrow <= wide) for wide, narrow in pairs)


def _weights(template: Template, root: Node) -> Iterator[Finding]:
    if template.scoring.sections == "weighted":
        if all(section.weight == 0 for section in template.sections):
            yield root.found("weights-nothing", "sections")
        return
    for section in root.maps("sections"):
        if "weight" in section:
            yield section.found("weight-idle", "weight")


def _unused(template: Template) -> Iterator[Finding]:
    choosing = (item for item in template.items() if isinstance(item, ChoiceItem | MultiItem))
    sets = {item.responses for item in choosing if isinstance(item.responses, str)}
    for name in template.responses:
        if name not in sets:
            yield found("responses-unused", ("responses", name))
    dimensions = {item.dimension for item in template.items() if item.scored}
    for index, dimension in enumerate(template.dimensions):
        if dimension.key not in dimensions:
            yield found("dimension-unused", ("dimensions", index))


def _equal_labels(root: Node) -> Iterator[Finding]:
    for options in rules_items.option_sets(root):
        yield from _equal(options)
    yield from _equal(root.maps("grades"))
    yield from _equal(root.maps("dimensions"))


def _equal(nodes: list[Node]) -> Iterator[Finding]:
    seen: set[tuple[str, str]] = set()
    for node in nodes:
        label = node.tree["label"]
        texts = label if isinstance(label, dict) else {"": label}
        here = {(language, " ".join(text.casefold().split())) for language, text in texts.items()}
        if again := here & seen:
            yield node.found("labels-equal", "label", label=min(again)[1])
        seen |= here


def _uneven_languages(template: Template, root: Node) -> Iterator[Finding]:
    """Where no languages are declared, each map should have those that any map has."""
    if template.languages:
        return
    maps = list(rules_texts.text_maps(root.tree))
    languages = dict.fromkeys(language for _, text in maps for language in text)
    for path, text in maps:
        missing = [language for language in languages if language not in text]
        if missing:
            yield found("language-uneven", path, missing=", ".join(missing))
