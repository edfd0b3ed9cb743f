"""The views of the last month with many inspections in the years before it, against the same month with few:
what is past should cost nothing."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from benchmarks.cases.compare import seconds
from benchmarks.synthetic import LAST_DAY, TEMPLATE, workspace
from inspector.analysis.periods import Step
from inspector.app import opened
from inspector.services.ports.facts import Which

FEW = 10_000
MONTH = Which(TEMPLATE, since=LAST_DAY.replace(day=1), until=LAST_DAY)
VIEWS = {
    "-ranking": lambda compare: compare.ranking(MONTH),
    "-heat": lambda compare: compare.heat(MONTH),
    "-trend": lambda compare: compare.trend(MONTH, Step.DAY),
}


def prepare(_folder: Path, inspections: str) -> None:
    workspace(int(inspections), items=False)
    workspace(FEW, items=False)


def ours(_folder: Path, inspections: str) -> dict[str, float]:
    return _took(int(inspections))


def limit(_folder: Path, _inspections: str) -> dict[str, float]:
    return _took(FEW)


def _took(inspections: int) -> dict[str, float]:
    with opened(str(workspace(inspections, items=False)), read_only=True) as session:
        return {name: seconds(partial(view, session.comparison)) for name, view in VIEWS.items()}
