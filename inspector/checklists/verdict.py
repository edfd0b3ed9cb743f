"""Grade and outcome of a total."""

from __future__ import annotations

from collections.abc import Collection
from fractions import Fraction

from inspector.checklists.score import ItemScore, Outcome, Points, State
from inspector.checklists.template import Grade, Template


def grade(template: Template, total: Points, items: Collection[ItemScore]) -> Grade | None:
    """The first grade that fits the total after the critical effect; None without a score."""
    if template.scoring.model == "demerit":
        if not _judged(template, items):
            return None
        worst = max(item.points.earned for item in items)
        return next((grade for grade in template.grades if _fits(grade, total.earned, worst)), None)
    percent = total.percent
    if percent is None:
        return None
    return next((grade for grade in template.grades if percent >= Fraction(grade.at_least or 0)), None)


def outcome(template: Template, total: Points, items: Collection[ItemScore]) -> Outcome | None:
    """Pass, fail, or None where there is nothing to judge by or not yet."""
    critical = [item for item in items if item.critical]
    demerit = template.scoring.model == "demerit"
    if demerit and not _complete(template, items):
        return None
    if any(item.failed for item in critical):
        return Outcome.FAIL
    if any(item.state is State.UNANSWERED for item in critical):
        return None
    if template.scoring.pass_mark is not None:
        mark = Fraction(template.scoring.pass_mark)
        if demerit:
            return _passed(total.earned <= mark) if _judged(template, items) else None
        return _passed(total.percent >= mark) if total.percent is not None else None
    return Outcome.PASS if any(item.state is State.ANSWERED for item in critical) else None


def _passed(passed: bool) -> Outcome:
    return Outcome.PASS if passed else Outcome.FAIL


def _fits(grade: Grade, points: Fraction, worst: Fraction) -> bool:
    """Whether demerit points, and the worst item's, stay within the grade; an open bound always holds."""
    within = grade.at_most is None or points <= Fraction(grade.at_most)
    return within and (grade.each_at_most is None or worst <= Fraction(grade.each_at_most))


def _complete(template: Template, items: Collection[ItemScore]) -> bool:
    """Whether no visible scored item is unanswered."""
    scored = (item for item in items if template.item_by_key[item.address.item].scored)
    return all(item.state is not State.UNANSWERED for item in scored)


def _judged(template: Template, items: Collection[ItemScore]) -> bool:
    """Whether demerit points say anything: all answered, and at least one item counted."""
    return _complete(template, items) and any(item.counted for item in items)
