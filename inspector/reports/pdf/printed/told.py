"""What a template's rules say, in words: conditions, bands, demands, how the score is reckoned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

from inspector.checklists.template import (
    All,
    AnyOf,
    Band,
    ChoiceItem,
    Condition,
    DurationItem,
    Grade,
    Item,
    MultiItem,
    Not,
    NumberItem,
    RatingItem,
    Section,
    Test,
)
from inspector.reports.pdf.printed.sheet import Sheet
from inspector.reports.words import NO_BREAK


def condition(sheet: Sheet, wanted: Condition) -> str:
    """A condition by the numbers of the items it looks at: 2.1 is Yes, and 2.3 is at least 5."""
    said = sheet.said
    match wanted:
        case All():
            return said("print_and").join(_inner(sheet, each) for each in wanted.all)
        case AnyOf():
            return said("print_or").join(_inner(sheet, each) for each in wanted.any)
        case Not():
            return said("print_not", condition=condition(sheet, wanted.not_))
        case Test():
            return _test(sheet, wanted)


def _inner(sheet: Sheet, wanted: Condition) -> str:
    text = condition(sheet, wanted)
    several = isinstance(wanted, Test) and len(wanted.is_ or ()) > 1
    return f"({text})" if several or isinstance(wanted, All | AnyOf) else text


def _test(sheet: Sheet, test: Test) -> str:
    said, number = sheet.said, sheet.template.numbers[test.item]
    item = sheet.template.item_by_key[test.item]
    if test.answered is not None:
        return said("print_answered" if test.answered else "print_unanswered", item=number)
    if test.is_ is not None:
        labels = {}
        if isinstance(item, ChoiceItem | MultiItem):
            labels = {each.key: sheet.text(each.label) for each in sheet.template.options(item)}
        values = either(sheet, (labels.get(value, value) for value in test.is_))
        return said("print_is", item=number, value=values)
    key, bound = (
        ("print_at_least", test.at_least) if test.at_least is not None else ("print_at_most", test.at_most)
    )
    assert bound is not None
    return said(key, item=number, value=measured(sheet, item, bound))


def either(sheet: Sheet, labels: Iterable[str]) -> str:
    """Responses in quotes, any of which is meant."""
    return sheet.said("print_or").join(sheet.said("print_quoted", label=label) for label in labels)


def measured(sheet: Sheet, item: Item, value: Decimal) -> str:
    """A value with the item's unit."""
    if isinstance(item, DurationItem):
        return sheet.said.seconds(value)
    number = sheet.said.number(f"{value:f}")
    unit = sheet.text(item.unit) if isinstance(item, NumberItem) else ""
    return f"{number}{NO_BREAK}{unit}" if unit else number


def asked_when(sheet: Sheet, part: Item | Section) -> Iterator[str]:
    """When an item or section is asked at all, if not always: no sentences, but parts of a line."""
    level = None if isinstance(part, Section) else part.level
    if level is not None:
        yield sheet.said("print_level", level=level)
    if part.show_if is not None:
        yield sheet.said("print_only_if", condition=condition(sheet, part.show_if))


def one_line(sheet: Sheet, told: Iterable[str]) -> str:
    """What is told of one thing, in a line with a capital at its beginning alone."""
    return sheet.said.capital(sheet.said("print_list_wide").join(told))


def bands(sheet: Sheet, item: NumberItem | DurationItem) -> Iterator[tuple[str, Band]]:
    """What each band holds: "up to 5 °C", "more"."""
    for place, band in enumerate(item.bands):
        if band.at_most is not None:
            yield sheet.said("print_up_to", value=measured(sheet, item, band.at_most)), band
        else:
            yield sheet.said("print_more" if place else "print_any"), band


def points(sheet: Sheet, item: Item, score: Decimal | int) -> str:
    """What a score is worth under the item's weight."""
    return sheet.said.points(Fraction(item.weight) * Fraction(score)).replace("-", "−")


def counted(worth: Fraction | Decimal) -> int:
    """The count whose plural points take; a part of a point takes the form of two in all three languages."""
    return abs(int(worth)) if worth == int(worth) else 2


def demands(sheet: Sheet, item: Item) -> Iterator[str]:
    """Which photos and notes an item asks for."""
    said = sheet.said
    for kind, when in (("photo", item.require.photo), ("note", item.require.note)):
        if when != "never":
            yield said(f"print_{kind}_{when}")


def scale_values(item: RatingItem) -> list[int]:
    """The values that judge, low to high; without the one that means not applicable."""
    scale = item.scale
    return [value for value in range(scale.min, scale.max + 1) if value != scale.not_applicable]


def rules(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """How the score comes about: a heading and its sentence, for each rule that matters to the template."""
    said, scoring = sheet.said, sheet.template.scoring
    items = list(sheet.template.items())
    if not any(item.scored for item in items):
        yield said("print_score"), said("print_not_scored")
        return
    model = "demerit" if sheet.demerit else scoring.sections
    yield said("print_score"), said(f"print_model_{model}")
    if not sheet.demerit:
        yield said("not_applicable"), said(f"print_na_{scoring.not_applicable}")
    yield (
        said("no_answer"),
        said("print_open_demerit" if sheet.demerit else f"print_open_{scoring.unanswered}"),
    )
    if any(isinstance(item, MultiItem) and item.scored for item in items) and not sheet.demerit:
        yield said("print_multi"), said(f"print_multi_{scoring.multi}")
    if any(item.bonus for item in items):
        yield said("print_bonus"), said("print_bonus_capped" if scoring.cap_bonus else "print_bonus_free")
    if any(item.critical for item in items):
        yield said("print_critical"), critical_rule(sheet)
    if scoring.pass_mark is not None:
        yield said("print_pass_mark"), pass_mark(sheet)
    if sheet.template.grades:
        yield (
            said("print_grades"),
            said("print_list_wide").join(_grade(sheet, each) for each in sheet.template.grades),
        )
    if sheet.template.highest_level is not None:
        yield said("print_levels"), said("print_levels_how", highest=sheet.template.highest_level)


def critical_rule(sheet: Sheet) -> str:
    scoring, said = sheet.template.scoring, sheet.said
    cap = "" if scoring.cap is None else said.number(f"{scoring.cap:f}")
    return said(f"print_critical_{scoring.critical}", cap=cap)


def pass_mark(sheet: Sheet) -> str:
    mark = sheet.template.scoring.pass_mark
    assert mark is not None
    number = sheet.said.number(f"{mark:f}")
    return sheet.said("print_limit" if sheet.demerit else "print_from_percent", mark=number)


def _grade(sheet: Sheet, grade: Grade) -> str:
    said, label = sheet.said, sheet.text(grade.label)
    if grade.at_least is not None:
        return said("print_grade_from", grade=label, bound=said.number(f"{grade.at_least:f}"))
    parts = []
    if grade.at_most is not None:
        parts.append(said("print_grade_to", bound=said.number(f"{grade.at_most:f}")))
    if grade.each_at_most is not None:
        parts.append(said("print_grade_each", bound=said.number(f"{grade.each_at_most:f}")))
    return said("rating", value=label, label=said.listed(parts)) if parts else label
