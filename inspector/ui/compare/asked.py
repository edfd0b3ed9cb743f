"""What a card is asked to show, and what it has to show for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from inspector.analysis.periods import Period
from inspector.analysis.standards import Standard
from inspector.checklists.template import Template
from inspector.services.ports.facts import Which
from inspector.services.ports.records import Filter
from inspector.services.views import Average, View
from inspector.ui.inspections.behind import Behind


@dataclass(frozen=True, slots=True)
class Asked:
    """A view on a day. `period` is from the first inspection to the last where the view names none; `visits`
    is how many there are."""

    view: View
    template: Template
    standard: Standard
    which: Which
    period: Period
    visits: int
    today: date

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

    @property
    def by_dimension(self) -> bool:
        return self.view.dimensions and bool(self.template.dimensions)

    @property
    def pooled(self) -> bool:
        """Whether pooled points are shown; demerit points have nothing to be pooled by."""
        return self.view.average is Average.POOLED and not self.demerit

    def part_names(self, *, dimensions: bool) -> dict[str, str]:
        """What sections or dimensions are called, by key."""
        named = self.standard.dimensions if dimensions else self.standard.sections
        return {key: each.text for key, each in named.items()}

    def item_name(self, key: str) -> str:
        """With its number in the template; the key itself where no version has it."""
        named = self.standard.items.get(key)
        return f"{named.number}\u2002{named.text}" if named else key

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
    """`shown` is the chart's, None where there is nothing to draw, and then `notes` say why. `whole` is the
    same with all rows, where some are left out at first; `whole_deed` says so on a button. `figures` are what
    the first notes rest on, in the same order."""

    shown: object | None
    subtitle: str
    notes: tuple[str, ...] = ()
    whole: object | None = None
    whole_deed: str = ""
    figures: tuple[str, ...] = ()
