"""The score file: a score as the JSON document that `inspector score --json` prints."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from inspector.checklists.addresses import address_writer
from inspector.checklists.answers import Sheet
from inspector.checklists.display import rounded
from inspector.checklists.score import Points, Score, SectionScore
from inspector.checklists.template import Template


def score_json(template: Template, sheet: Sheet, score: Score, language: str) -> dict[str, Any]:
    """The score with every key always present; the grade's label in `language`.

    Points are exact where JSON numbers can be, percents have 3 decimals, half up; no score is None.
    """
    write = address_writer(template, sheet)
    return {
        **_points(score.total),
        "points": _number(score.demerits),
        "outcome": score.outcome.value if score.outcome else None,
        "grade": score.grade.label.in_(language) if score.grade else None,
        "sections": {section.key: _section(section) for section in score.sections},
        "dimensions": {key: _points(points) for key, points in score.dimensions.items()},
        "failed": [write(address) for address in score.failed],
        "critical_failed": [write(address) for address in score.critical_failed],
        "unanswered": [write(address) for address in score.unanswered],
        "hidden": [write(address) for address in score.hidden],
    }


def _section(section: SectionScore) -> dict[str, Any]:
    entries = [{"title": entry.title, **_points(entry.points)} for entry in section.entries]
    return {**_points(section.points), "entries": entries}


def _points(points: Points) -> dict[str, int | float | None]:
    return {
        "earned": _number(points.earned),
        "possible": _number(points.possible),
        "percent": None if points.percent is None else _number(Fraction(rounded(points.percent, 3))),
    }


def _number(number: Fraction | None) -> int | float | None:
    """A JSON number: whole, or the shortest decimal, which for points is the exact one up to 15 digits."""
    if number is None or number.denominator != 1:
        return None if number is None else float(number)
    return number.numerator
