"""Sound template files that earn one piece of advice each, marked by @, with its code."""

from __future__ import annotations

from tests.checklists.template_files import (
    DEMERIT,
    HEAD,
    SECTION,
    SETS,
    TIDY,
    WEIGHTED,
    condition,
    head,
    items,
    sections,
)

ADVICE_CASES: list[tuple[str, str]] = [
    (
        "labels-equal",
        items(
            "key: a, text: A, type: choice, responses: [{key: b, label: Good, score: 1}, "
            "{key: c, @label: {en: good, ru: b}}]"
        ).replace("label: Good, score", "label: {en: Good, ru: c}, score"),
    ),
    ("labels-equal", head("grades: [{label: A, at_least: 50}, {@label: ' a ', at_least: 0}]")),
    ("grades-gap", head("@grades: [{label: A, at_least: 50}]")),
    (
        "grades-gap-demerit",
        head(f"{DEMERIT}@grades: [{{label: A, at_most: 5}}, {{label: B, each_at_most: 3}}]"),
    ),
    ("grade-unreachable", head("grades: [{label: A, at_least: 50}, @{label: B, at_least: 60}, {label: C}]")),
    ("grade-unreachable", head("grades: [{label: A}, @{label: B, at_least: 0}]")),
    ("grade-unreachable", head("grades: [@{label: A, at_least: 101}, {label: B, at_least: 0}]")),
    (
        "grade-unreachable",
        head(f"{DEMERIT}grades: [{{label: A, at_most: 9}}, @{{label: B, at_most: 5}}, {{label: C}}]"),
    ),
    ("pass-mark-unreachable", head("scoring: {@pass_mark: 101}")),
    ("pass-mark-idle", head("scoring: {@pass_mark: 0}")),
    (
        "nothing-scored",
        head("scoring: {@pass_mark: 80}").replace("responses: yes-no}", "responses: yes-no, weight: 0}"),
    ),
    (
        "nothing-scored",
        head("@grades: [{label: A}]").replace("responses: yes-no}", "responses: yes-no, weight: 0}"),
    ),
    ("responses-unused", HEAD + SETS + "  @other: [{key: a, label: A, score: 1}]\n" + SECTION),
    ("dimension-unused", head("dimensions: [@{key: speed, label: Speed}]")),
    ("language-uneven", head("description: {en: D, ru: D}\n@briefing: {en: B}")),
    ("weight-idle", sections("- {key: b, title: B, @weight: 2, items: [{key: b, text: B, type: text}]}")),
    (
        "weights-nothing",
        head(WEIGHTED).replace("sections:\n", "@sections:\n").replace("Counter\n", "Counter\n  weight: 0\n"),
    ),
    (
        "scores-nothing",
        items("key: a, text: A, type: choice, responses: [{key: b, label: B}]").replace(
            "{key: a, t", "@{key: a, t"
        ),
    ),
    ("never-fails", items(f"{TIDY}, @critical: true")),
    ("never-fails", items(f"{TIDY}, @action: {{due_days: 3}}")),
    ("never-fails", items(f"{TIDY}, require: {{@photo: failed}}")),
    ("never-fails", items("key: a, text: A, type: text, @critical: true")),
    ("bonus-idle", items("key: a, text: A, type: text, @bonus: true")),
    ("demerit-idle", head("scoring: {model: demerit, @not_applicable: full}")),
    (
        "option-not-applicable",
        items(
            "key: a, text: A, type: choice, responses: [{key: b, label: B, score: 1}, "
            "{key: na, label: N, not_applicable: true, @failed: true}]"
        ),
    ),
    (
        "band-unreachable",
        items("key: a, text: A, type: duration, bands: [{@at_most: -5, score: 1}, {score: 2}]"),
    ),
    ("condition-never", condition("{item: tidy, @at_least: 5}")),
    ("condition-never", condition("{not: {item: tidy, @at_most: -1}}")),
    ("condition-never", condition("{item: tidy, is: [4, @5]}")),
    ("condition-never", condition("{item: greeted, is: [@na]}")),
    ("condition-never", condition("{@item: note, answered: true}", "key: note, text: N, type: info")),
    ("info-idle", items("key: a, text: A, type: info, @required: true")),
    ("info-idle", items("key: a, text: A, type: info, @critical: false")),
]
