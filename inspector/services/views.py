"""How Compare was left, and the views of it kept under a name."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from inspector.analysis.periods import Period, Step, period_of
from inspector.analysis.ranking import LEAST_VISITS
from inspector.checklists import typed
from inspector.checklists.method import Method
from inspector.checklists.typed import storable
from inspector.errors import ConflictError, InputError
from inspector.services.changes import SETTINGS, Changed
from inspector.services.ports.facts import Which
from inspector.services.ports.workspace import Workspace

CURRENT, NAMED = "compare", "compare-views"


class Span(StrEnum):
    """A period that moves on with the days; OWN is from one day to another."""

    MONTH = "month"
    MONTH_BEFORE = "month-before"
    QUARTER = "quarter"
    QUARTER_BEFORE = "quarter-before"
    LAST_30 = "last-30"
    LAST_90 = "last-90"
    LAST_365 = "last-365"
    YEAR = "year"
    ALL = "all"
    OWN = "own"


class Average(StrEnum):
    """The mean of the inspections' percents, or all points earned by all points possible."""

    MEAN = "mean"
    POOLED = "pooled"


DAYS = {Span.LAST_30: 30, Span.LAST_90: 90, Span.LAST_365: 365}
STEPS = {Span.MONTH: Step.MONTH, Span.QUARTER: Step.QUARTER, Span.YEAR: Step.YEAR}
BEFORE = {Span.MONTH_BEFORE: Step.MONTH, Span.QUARTER_BEFORE: Step.QUARTER}


@dataclass(frozen=True, slots=True)
class View:
    """Everything chosen in Compare. `least` is the least visits that make a rank, `window` the days within
    which two inspections are taken for the same; `step` None follows the period."""

    template: str | None = None
    span: Span = Span.LAST_90
    own: Period | None = None
    sites: tuple[str, ...] = ()
    method: Method | None = None
    inspector: str | None = None
    average: Average = Average.MEAN
    least: int = LEAST_VISITS
    dimensions: bool = False
    step: Step | None = None
    window: int = 7

    def period(self, today: date) -> Period | None:
        """The days it means today; None for all of them."""
        if self.span in DAYS:
            return Period(today - timedelta(days=DAYS[self.span] - 1), today)
        if self.span in STEPS:
            return period_of(today, STEPS[self.span])
        if self.span in BEFORE:
            return period_of(today, BEFORE[self.span]).before()
        return self.own if self.span is Span.OWN else None

    def which(self, template: str, today: date) -> Which:
        period = self.period(today)
        since, until = (period.first, period.last) if period else (None, None)
        return Which(template, self.sites, self.method, self.inspector, since, until)

    @property
    def narrowed(self) -> bool:
        """Whether anything beside the template is chosen."""
        return bool(self.sites or self.method or self.inspector) or self.span is not Span.ALL

    def without_filters(self) -> View:
        return replace(self, span=Span.ALL, own=None, sites=(), method=None, inspector=None)


class Views:
    """Kept among the workspace's settings."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def current(self) -> View:
        """How it was left; a fresh one at first."""
        stored = self._get(CURRENT)
        return _read(json.loads(stored)) if stored else View()

    def leave(self, view: View) -> Changed:
        return self._set(CURRENT, _written(view))

    def named(self) -> dict[str, View]:
        """The views kept, by name in order."""
        stored = json.loads(self._get(NAMED) or "{}")
        return {name: _read(stored[name]) for name in sorted(stored, key=str.casefold)}

    def keep(self, name: str, view: View) -> Changed:
        """Keep it under a name, in place of the one that had it."""
        name = typed.name(name)
        if not name:
            raise InputError("name-empty", "A view needs a name.", what="view")
        return self._keep_all({**self.named(), name: view})

    def rename(self, name: str, new: str) -> Changed:
        """ConflictError where another has the name."""
        views, wanted = self.named(), typed.name(new)
        if wanted != name and wanted in views:
            raise ConflictError("name-taken", f"There is a view called {wanted} already.", name=wanted)
        if not wanted:
            raise InputError("name-empty", "A view needs a name.", what="view")
        return self._keep_all({wanted if each == name else each: view for each, view in views.items()})

    def forget(self, name: str) -> Changed:
        return self._keep_all({each: view for each, view in self.named().items() if each != name})

    def _keep_all(self, views: Mapping[str, View]) -> Changed:
        return self._set(NAMED, {name: _written(view) for name, view in views.items()})

    def _get(self, key: str) -> str | None:
        with self._workspace.read() as kept:
            return kept.settings.get(key)

    def _set(self, key: str, told: object) -> Changed:
        text = storable(json.dumps(told, ensure_ascii=False))
        self._workspace.write(lambda kept: kept.settings.set(key, text)).result()
        return SETTINGS


def _written(view: View) -> dict[str, object]:
    own = [view.own.first.isoformat(), view.own.last.isoformat()] if view.own else None
    return {
        "template": view.template,
        "span": view.span,
        "own": own,
        "sites": list(view.sites),
        "method": view.method,
        "inspector": view.inspector,
        "average": view.average,
        "least": view.least,
        "dimensions": view.dimensions,
        "step": view.step,
        "window": view.window,
    }


def _read(told: Mapping[str, object]) -> View:
    """What `_written` gave."""
    own = told["own"]
    assert own is None or isinstance(own, list)
    return View(
        template=_text(told["template"]),
        span=Span(str(told["span"])),
        own=Period(*map(date.fromisoformat, own)) if own else None,
        sites=tuple(map(str, _list(told["sites"]))),
        method=Method(str(told["method"])) if told["method"] else None,
        inspector=_text(told["inspector"]),
        average=Average(str(told["average"])),
        least=int(str(told["least"])),
        dimensions=bool(told["dimensions"]),
        step=Step(str(told["step"])) if told["step"] else None,
        window=int(str(told["window"])),
    )


def _text(told: object) -> str | None:
    return None if told is None else str(told)


def _list(told: object) -> list[object]:
    return told if isinstance(told, list) else []
