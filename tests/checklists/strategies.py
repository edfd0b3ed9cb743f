"""Random templates that keep the format's rules, and random sheets for them."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.checklists.answers import Address, Answer, Entry, Photo, Sheet, Value
from inspector.checklists.template import (
    ChoiceItem,
    DurationItem,
    Item,
    MultiItem,
    NumberItem,
    RatingItem,
    Template,
)
from inspector.checklists.values import can_be_not_applicable
from tests.checklists.building import written

Tree = dict[str, Any]


def holds_for(*strategies: st.SearchStrategy[Any]) -> Any:
    """A property tried on half the usual number of examples: these are large, and the properties many."""
    examples = settings(max_examples=settings.default.max_examples // 2)
    return lambda test: examples(given(*strategies)(test))


WEIGHTS = st.sampled_from(["1", "1", "1", "2", "0.5", "1.25", "3", "0"])
SCORES = st.sampled_from(["0", "1", "2", "0.5", "-1", "3", "0.1", "5"])
PLAIN = ["text", "date", "time", "photo", "signature", "scan", "info"]
DIMENSIONS = ["speed", "politeness"]
LEVELS = st.sampled_from([None, None, None, 1, 2, 3])


@st.composite
def responses(draw: st.DrawFn) -> list[Tree]:
    """One to four options: some not applicable, some failed, some without a score."""
    found = []
    for number in range(draw(st.integers(1, 4))):
        option: Tree = {"key": f"o{number}", "label": f"Option {number}"}
        if number and draw(st.integers(0, 4)) == 0:
            option["not_applicable"] = True
        else:
            option |= draw(
                st.fixed_dictionaries(
                    {}, optional={"score": SCORES, "failed": st.sampled_from([True, False])}
                )
            )
        found.append(option)
    return found


@st.composite
def bands(draw: st.DrawFn) -> list[Tree]:
    bounds = sorted(draw(st.sets(st.integers(-5, 300), max_size=3)))
    fields = st.fixed_dictionaries({"score": SCORES}, optional={"failed": st.booleans()})
    return [{"at_most": bound, **draw(fields)} for bound in bounds] + [draw(fields)]


@st.composite
def scales(draw: st.DrawFn) -> Tree:
    low = draw(st.integers(-2, 2))
    scale: Tree = {"min": low, "max": low + draw(st.integers(1, 5))}
    if draw(st.booleans()):
        scale["failed_below"] = draw(st.integers(low, scale["max"]))
    if draw(st.integers(0, 3)) == 0:
        scale["not_applicable"] = low if draw(st.booleans()) else low - 1
    return scale


@st.composite
def conditions(draw: st.DrawFn, earlier: list[Tree], depth: int = 2) -> Tree:
    """A condition on earlier items."""
    kind = draw(st.sampled_from(["test", "test", "test", "not", "all", "any"])) if depth else "test"
    if kind == "not":
        return {"not": draw(conditions(earlier, depth - 1))}
    if kind in ("all", "any"):
        return {kind: draw(st.lists(conditions(earlier, depth - 1), min_size=1, max_size=3))}
    item = draw(st.sampled_from(earlier))
    tests: list[Tree] = [{"answered": True}, {"answered": False}]
    if item["type"] in ("choice", "multi"):
        tests.append({"is": [option["key"] for option in item["responses"][:2]]})
    if item["type"] in ("rating", "number", "duration"):
        tests += [{"at_least": 1}, {"at_most": 1}]
    return {"item": item["key"], **draw(st.sampled_from(tests))}


@st.composite
def items(draw: st.DrawFn, key: str, demerit: bool) -> Tree:
    kind = draw(st.sampled_from(["choice", "choice", "multi", "rating", "number", "duration", *PLAIN]))
    tree: Tree = {"key": key, "text": key, "type": kind, "weight": draw(WEIGHTS)}
    if kind in ("choice", "multi"):
        tree["responses"] = draw(responses())
    if kind == "rating":
        tree["scale"] = draw(scales())
    if kind in ("number", "duration") and draw(st.integers(0, 4)):
        tree["bands"] = draw(bands())
    if kind not in ("choice", "multi", "info"):
        tree["allow_not_applicable"] = draw(st.booleans())
    if kind in ("choice", "multi", "rating") and draw(st.integers(0, 3)) == 0:
        tree["critical"] = True
    if not demerit and kind not in PLAIN and draw(st.integers(0, 4)) == 0:
        tree["bonus"] = True
    if draw(st.booleans()):
        tree["dimension"] = draw(st.sampled_from(DIMENSIONS))
    level = draw(LEVELS)
    return tree if level is None else {**tree, "level": level}


@st.composite
def scorings(draw: st.DrawFn, model: str | None = None) -> Tree:
    model = model or draw(st.sampled_from(["percent", "percent", "demerit"]))
    scoring: Tree = {
        "model": model,
        "unanswered": draw(st.sampled_from(["zero", "skip"])),
        "not_applicable": draw(st.sampled_from(["skip", "full", "zero"])),
        "multi": draw(st.sampled_from(["sum", "best"])),
    }
    if draw(st.booleans()):
        scoring["pass_mark"] = draw(st.integers(0, 100))
    if model == "demerit":
        return scoring
    scoring["sections"] = draw(st.sampled_from(["pooled", "weighted"]))
    scoring["critical"] = draw(st.sampled_from(["fail", "zero", "zero-section", "cap"]))
    scoring["cap_bonus"] = draw(st.booleans())
    if scoring["critical"] == "cap":
        scoring["cap"] = draw(st.sampled_from([0, 60, "62.5", 100]))
    return scoring


@st.composite
def trees(draw: st.DrawFn, model: str | None = None, with_conditions: bool = True) -> Tree:
    """A template as it would be written, but with plain numbers and flags."""
    scoring = draw(scorings(model))
    demerit = scoring["model"] == "demerit"
    sections: list[Tree] = []
    outside: list[Tree] = []  # what a condition may look at from any section
    for number in range(draw(st.integers(1, 3))):
        section: Tree = {"key": f"s{number}", "title": f"Section {number}", "items": []}
        section["weight"] = draw(WEIGHTS)
        if draw(st.integers(0, 2)) == 0:
            section["repeat"] = {"title": "Turn"}
        if with_conditions and outside and draw(st.integers(0, 4)) == 0:
            section["show_if"] = draw(conditions(list(outside)))
        for place in range(draw(st.integers(1, 4))):
            item = draw(items(f"s{number}i{place}", demerit))
            earlier = [*outside, *section["items"]]
            if with_conditions and earlier and draw(st.integers(0, 3)) == 0:
                item["show_if"] = draw(conditions(earlier))
            section["items"].append(item)
        if "repeat" not in section:
            outside += section["items"]
        sections.append(section)
    return {
        "template": "random",
        "version": 1,
        "title": "Random",
        "scoring": scoring,
        "grades": draw(grades(demerit)),
        "dimensions": [{"key": key, "label": key} for key in DIMENSIONS],
        "sections": sections,
    }


@st.composite
def grades(draw: st.DrawFn, demerit: bool) -> list[Tree]:
    bounds = sorted(draw(st.sets(st.integers(0, 100), max_size=3)), reverse=not demerit)
    if not demerit:
        return [{"label": f"G{bound}", "at_least": bound} for bound in bounds]
    each = {"each_at_most": draw(st.integers(0, 6))} if draw(st.booleans()) else {}
    return [{"label": f"G{bound}", "at_most": bound, **each} for bound in bounds]


@st.composite
def templates(draw: st.DrawFn, model: str | None = None, with_conditions: bool = True) -> Template:
    return Template.model_validate(written(draw(trees(model, with_conditions))))


def values(template: Template, item: Item) -> st.SearchStrategy[Value]:
    """Values that the template allows for an item that has values."""
    match item:
        case ChoiceItem():
            return st.sampled_from([option.key for option in template.options(item)])
        case MultiItem():
            keys = [option.key for option in template.options(item)]
            return st.lists(st.sampled_from(keys), unique=True).map(tuple)
        case RatingItem():
            ratings = [*range(item.scale.min, item.scale.max + 1), item.scale.not_applicable]
            return st.sampled_from([Decimal(n) for n in ratings if n is not None])
        case NumberItem() | DurationItem():
            low = 0 if isinstance(item, DurationItem) else -10
            return st.decimals(low, 400, places=1, allow_nan=False).map(Decimal)
    plain: dict[str, st.SearchStrategy[Value]] = {
        "date": st.dates(date(2020, 1, 1), date(2030, 1, 1)),
        "time": st.sampled_from([time(8, 0), time(23, 59, 59)]),
        "signature": st.just((((0, 0), (10, 10)),)),
    }
    return plain.get(item.type, st.sampled_from(["", "words", "кофе"]))


@st.composite
def answers(draw: st.DrawFn, template: Template, item: Item) -> Answer | None:
    """An answer to an item, or None for none at all."""
    kind = draw(st.integers(0, 5))
    if kind == 0:
        return None
    if kind == 1 and can_be_not_applicable(template, item) and item.type not in ("choice", "multi"):
        return Answer(not_applicable=True)
    note = draw(st.sampled_from(["", "a note"]))
    if item.type in ("photo", "info"):
        return Answer(note=note)
    return Answer(draw(values(template, item)), note=note)


@st.composite
def sheets(draw: st.DrawFn, template: Template) -> Sheet:
    """Answers to some of the items, hidden ones among them, with entries and photos."""
    entries = tuple(
        Entry(f"{section.key}-{turn}", section.key, turn, f"Turn {turn}")
        for section in template.sections
        if section.repeat
        for turn in range(draw(st.integers(0, 3)))
    )
    turns = {
        section.key: [each.id for each in entries if each.section == section.key]
        for section in template.sections
    }
    given: dict[Address, Answer] = {}
    photos: list[Photo] = []
    for section in template.sections:
        for turn in turns[section.key] if section.repeat else [None]:
            for item in section.items:
                address = Address(item.key, turn)
                answer = draw(answers(template, item))
                if answer is not None:
                    given[address] = answer
                if item.type == "photo" and draw(st.booleans()):
                    photos.append(Photo(f"photo-{len(photos)}", address, "0" * 64))
    return Sheet(given, entries, tuple(photos), draw(st.sampled_from([None, 1, 2, 3])))


@st.composite
def inspections(
    draw: st.DrawFn, model: str | None = None, with_conditions: bool = True
) -> tuple[Template, Sheet]:
    """A template and a sheet for it."""
    template = draw(templates(model, with_conditions))
    return template, draw(sheets(template))
