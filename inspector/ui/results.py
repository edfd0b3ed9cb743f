"""The result of a sealed inspection as rings, tags and lists show it; the numbers are the engine's."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from inspector.checklists.display import bounds, shown
from inspector.checklists.template import Template
from inspector.services.ports.records import RecordRow
from inspector.ui.widgets.scores import RingState, ScoreRing

STATES = {"pass": RingState.OK, "fail": RingState.FAULT, None: RingState.IN_PROGRESS}


@dataclass(frozen=True, slots=True)
class Result:
    """`text` has a decimal point and is "–" for no score; shares run from 0 to 1. In the demerit model `text`
    are the points and there is no share."""

    text: str
    share: float | None
    pass_mark: float | None
    state: RingState


def result_of(row: RecordRow, template: Template) -> Result:
    state = STATES[row.outcome]
    if row.demerits is not None:
        return Result(points_text(row.demerits), None, None, state)
    if row.percent is None:
        return Result(shown(None), None, None, RingState.NONE)
    percent, mark = Fraction(row.percent), template.scoring.pass_mark
    pass_mark = None if mark is None else float(mark) / 100
    return Result(shown(percent, bounds(template)), float(percent) / 100, pass_mark, state)


def points_text(exact: str) -> str:
    """Exact points for people: a decimal as it is, a fraction to two places."""
    return exact if "/" not in exact else f"{float(Fraction(exact)):.2f}".rstrip("0").rstrip(".")


def show_result(ring: ScoreRing, result: Result, text: str) -> None:
    """Put a result on a ring; `text` is the number in the screen's language."""
    if result.share is None:
        ring.set_none(text)
        return
    ring.set_score(text, earned=result.share, pass_mark=result.pass_mark, state=result.state)
