"""What is added up of scores, from the facts themselves or from sums of them made before."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Float, case, func

from inspector.checklists.score import State
from inspector.storage.tables.facts import fact_sums, facts

PARTS = ("section", "dimension", "item")


def sums_of(score: Any) -> dict[str, ColumnElement[Any]]:
    """How many scores there are, their sum, the sum of their squares, and their range."""
    return {
        "n": func.count(score),
        "total": func.coalesce(func.sum(score), 0.0, type_=Float),
        "squares": func.coalesce(func.sum(score * score), 0.0, type_=Float),
        "least": func.min(score),
        "most": func.max(score),
    }


def count_where(condition: Any) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0))


_failed_in = case((facts.c.failed, facts.c.record))

FROM_FACTS: dict[str, ColumnElement[Any]] = {
    **sums_of(facts.c.score),
    "answered": count_where(facts.c.state == State.ANSWERED.value),
    "failures": count_where(facts.c.failed),
    "inspections": func.count(_failed_in.distinct()),
}

FROM_SUMS: dict[str, ColumnElement[Any]] = {
    **{name: func.sum(fact_sums.c[name]) for name in FROM_FACTS},
    "least": func.min(fact_sums.c.least),
    "most": func.max(fact_sums.c.most),
}

SUMS = ("n", "total", "squares", "least", "most")
COUNTS = ("answered", "failures", "inspections")
SUMMED = (*SUMS, *COUNTS)
