"""A template that is ten times as long takes about ten times as long to score: no step looks at all items
for each item. The times themselves are measured by hand: 1,000 items in 5 ms, 10,000 in 60 ms on one core."""

from __future__ import annotations

import gc
import weakref
from time import process_time

from inspector.checklists.answers import Entry, Sheet
from inspector.checklists.marking import marking_of
from inspector.checklists.missing import missing
from inspector.checklists.scoring import reachable, score
from inspector.checklists.template import Template
from tests.checklists.building import choice, rating, repeated, section, sheet, template

SHORT, LONG = 200, 2_000
MOST = 40  # times as long for ten times the items: linear is 10, quadratic 100


def long_template(items: int) -> tuple[Template, Sheet]:
    parts = []
    for number in range(items // 2):
        condition = {"item": f"a{number // 10 * 10}", "is": ["yes"]}
        fields = {"show_if": condition} if number % 10 == 5 else {}
        parts += [choice(f"a{number}", dimension="d", **fields), rating(f"b{number}", weight="0.5")]
    sections = [section(f"s{n}", *parts[n : n + 20]) for n in range(0, items, 20)]
    answers = {f"a{number}": "yes" for number in range(0, items // 2, 2)}
    return template(*sections, top={"dimensions": [{"key": "d", "label": "D"}]}), sheet(**answers)


def many_entries(count: int) -> tuple[Template, Sheet]:
    checklist = template(repeated("staff", choice("a", critical=True), repeat={"title": "E", "max": count}))
    return checklist, Sheet({}, tuple(Entry(f"e{n}", "staff", n) for n in range(count)))


def seconds(template: Template, sheet: Sheet) -> float:
    marking_of(template)
    taken = []
    for _ in range(5):
        start = process_time()
        score(template, sheet)
        reachable(template, sheet)
        missing(template, sheet)
        taken.append(process_time() - start)
    return min(taken)


def test_the_time_grows_with_the_items() -> None:
    assert seconds(*long_template(LONG)) <= MOST * seconds(*long_template(SHORT))


def test_the_time_grows_with_the_entries() -> None:
    assert seconds(*many_entries(LONG)) <= MOST * seconds(*many_entries(SHORT))


def test_a_template_is_compiled_once_and_forgotten_with_it() -> None:
    checklist, answers = long_template(20)
    score(checklist, answers)
    compiled = weakref.ref(marking_of(checklist))
    score(checklist, answers)
    assert marking_of(checklist) is compiled()
    del checklist
    gc.collect()
    assert compiled() is None
