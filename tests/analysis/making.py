"""Visits made by hand."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from itertools import count
from typing import Any

from inspector.analysis.visits import Visit
from inspector.checklists.method import Method
from inspector.checklists.score import Outcome, Points

_numbers = count()
DAY = date(2026, 8, 3)


def visit(site: str = "north", percent: object = 90, pass_mark: int = 80, **changes: Any) -> Visit:
    """An inspection with its percent of 100 points; None for one that nothing was scored in."""
    exact = None if percent is None else Fraction(str(percent))
    fields: dict[str, Any] = {
        "record": f"r{next(_numbers):06}",
        "site": site,
        "path": ("Company", site.title()),
        "subject": "Room 1",
        "template": "room",
        "version": 1,
        "method": Method.SUPERVISOR,
        "visited_on": DAY,
        "points": Points(exact or Fraction(0), Fraction(100 if percent is not None else 0), exact),
        "demerits": None,
        "outcome": None if exact is None else Outcome.PASS if exact >= pass_mark else Outcome.FAIL,
        "sections": {},
        "dimensions": {},
        "failed": (),
        "critical": 0,
    }
    return Visit(**fields | changes)


def visits(site: str, *percents: object, **changes: Any) -> list[Visit]:
    return [visit(site, percent, **changes) for percent in percents]


def demerits(site: str, *points: int) -> list[Visit]:
    """Inspections in the demerit model: lower is better."""
    return [
        visit(site, None, points=Points(Fraction(each), None, None), demerits=Fraction(each))
        for each in points
    ]


def fractions(values: Iterable[object]) -> list[Fraction]:
    return [Fraction(str(value)) for value in values]
