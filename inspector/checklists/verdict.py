"""Grade and outcome of a total. `complete` says that no visible scored item is unanswered."""

from __future__ import annotations

from collections.abc import Collection
from fractions import Fraction

from inspector.checklists.score import ItemScore, Outcome, Points, State
from inspector.checklists.template import Grade, Template

Items = Collection[ItemScore]


def grade(template: Template, total: Points, items: Items, complete: bool) -> Grade | None:
    """The first grade that fits the total after the critical effect; None without a score."""
    if template.scoring.model == "demerit":
        if not (complete and _anything_counted(items)):
            return None
        worst = max(item.points.earned for item in items)
        return next((grade for grade in template.grades if _fits(grade, total.earned, worst)), None)
    percent = total.percent
    if percent is None:
        return None
    return next((grade for grade in template.grades if percent >= Fraction(grade.at_least or 0)), None)


def outcome(template: Template, total: Points, items: Items, complete: bool) -> Outcome | None:
    """Pass, fail, or None where there is nothing to judge by, or not yet."""
    critical = [item for item in items if item.critical]
    if template.scoring.model == "demerit" and not complete:
        return None
    if any(item.failed for item in critical):
        return Outcome.FAIL
    if any(item.state is State.UNANSWERED for item in critical):
        return None
    if template.scoring.pass_mark is not None:
        return _by_mark(template, Fraction(template.scoring.pass_mark), total, items)
    return Outcome.PASS if any(item.state is State.ANSWERED for item in critical) else None


def _by_mark(template: Template, mark: Fraction, total: Points, items: Items) -> Outcome | None:
    """Against the pass mark: at least so many percent, or at most so many demerit points."""
    if template.scoring.model == "demerit":
        passed = total.earned <= mark if _anything_counted(items) else None
    else:
        passed = total.percent >= mark if total.percent is not None else None
    if passed is None:
        return None
    return Outcome.PASS if passed else Outcome.FAIL


def _fits(grade: Grade, points: Fraction, worst: Fraction) -> bool:
    """Whether demerit points, and the worst item's, stay within the grade; an open bound always holds."""
    within = grade.at_most is None or points <= Fraction(grade.at_most)
    return within and (grade.each_at_most is None or worst <= Fraction(grade.each_at_most))


def _anything_counted(items: Items) -> bool:
    """Whether demerit points say anything: where nothing counted, no points are no merit."""
    return any(item.counted for item in items)
