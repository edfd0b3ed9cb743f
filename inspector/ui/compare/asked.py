"""What a card is asked to show, and what it has to show for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from inspector.analysis.periods import Period
from inspector.checklists.template import Template
from inspector.services.ports.facts import Which
from inspector.services.ports.records import Filter
from inspector.services.views import View
from inspector.ui.inspections.behind import Behind


@dataclass(frozen=True, slots=True)
class Asked:
    """A view on a day. `period` is from the first inspection to the last where the view names none."""

    view: View
    template: Template
    which: Which
    period: Period
    today: date
    language: str

    @property
    def demerit(self) -> bool:
        return self.template.scoring.model == "demerit"

    @property
    def bounds(self) -> tuple[Fraction, ...]:
        """What no mean may be shown as that does not reach it."""
        mark = self.template.scoring.pass_mark
        return () if mark is None or self.demerit else (Fraction(mark),)

    @property
    def pass_mark(self) -> Fraction | None:
        """A percent, in the demerit model the most points that pass."""
        mark = self.template.scoring.pass_mark
        return None if mark is None else Fraction(mark)

    def filter(self) -> Filter:
        which = self.which
        return Filter(
            template=which.template,
            sites=which.sites,
            method=which.method,
            inspector=which.inspector,
            since=which.since,
            until=which.until,
        )

    def behind(self, title: str) -> Behind:
        """All inspections that are compared."""
        return Behind(title, self.filter())

    def at_site(self, site: str, title: str) -> Behind:
        return Behind(title, replace(self.filter(), sites=(site,)))

    def within(self, period: Period, title: str) -> Behind:
        """Those of a step of time, as far as it lies in the period asked for."""
        since = max(period.first, self.which.since or period.first)
        until = min(period.last, self.which.until or period.last)
        return Behind(title, replace(self.filter(), since=since, until=until))


@dataclass(frozen=True, slots=True)
class Content:
    """`shown` is the chart's, None where there is nothing to draw, and then `notes` say why."""

    shown: object | None
    subtitle: str
    notes: tuple[str, ...] = ()
