"""The figures of one part of a pack: the inspections of a period by one template."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from inspector.analysis.gathered import Gathered
from inspector.analysis.heat import Heat, heat_map
from inspector.analysis.pareto import Pareto, pareto
from inspector.analysis.periods import Period, Step
from inspector.analysis.ranking import SiteRank, rank_sites
from inspector.analysis.standards import Standard
from inspector.analysis.summary import Summary, summarize
from inspector.analysis.trend import TrendPoint, step_for, trend
from inspector.analysis.visits import Visit, by_site
from inspector.checklists.method import Method


@dataclass(frozen=True)
class Comparison:
    """Visits by one template, oldest first. `earlier` are those before the period, as far as the trend goes
    back; those of the period before it are what a change is reckoned against."""

    standard: Standard
    period: Period
    visits: Sequence[Visit]
    earlier: Sequence[Visit]
    least: int

    @cached_property
    def before(self) -> list[Visit]:
        period = self.period.before()
        return [visit for visit in self.earlier if visit.visited_on in period]

    @cached_property
    def summary(self) -> Summary:
        return summarize(self.visits, self.before)

    @cached_property
    def ranks(self) -> tuple[SiteRank, ...]:
        return rank_sites(
            self.visits,
            self.before,
            least=self.least,
            pass_mark=self.standard.pass_mark,
            demerit=self.standard.demerit,
        )

    @cached_property
    def heat(self) -> Heat:
        """The sites in the order of their rank."""
        order = [rank.site for rank in self.ranks]
        return heat_map(self.visits, self.standard.section_order, order=order)

    @cached_property
    def sites(self) -> dict[str, list[Visit]]:
        return by_site(self.visits)

    @cached_property
    def faults(self) -> Pareto:
        return self.faults_of(self.visits)

    @cached_property
    def methods(self) -> Counter[Method]:
        return Counter(visit.method for visit in self.visits)

    @cached_property
    def versions(self) -> list[int]:
        return sorted({visit.version for visit in self.visits})

    def faults_of(self, visits: Sequence[Visit]) -> Pareto:
        return pareto(visits, self.standard.current)

    @cached_property
    def trend_over(self) -> Period:
        """The year to the end of the period, as far as there are visits: the same for all sites."""
        days = [visit.visited_on for visit in (*self.earlier, *self.visits)]
        return Period(max(min(days), self.period.year().first), min(max(days), self.period.last))

    @property
    def trend_step(self) -> Step:
        return step_for(self.trend_over)

    def trend_of(self, visits: Sequence[Visit]) -> tuple[TrendPoint, ...]:
        over = self.trend_over
        return trend([visit for visit in visits if visit.visited_on in over], self.trend_step, over)


def comparisons(
    gathered: Gathered, period: Period | None, earlier: Sequence[Visit], least: int
) -> list[Comparison]:
    """One for each template, by its title. Without a period it is from the first visit to the last."""
    made = []
    over = period or gathered.period
    for standard in sorted(gathered.standards.values(), key=lambda one: (one.title, one.template)):
        visits = _of(standard, gathered.visits)
        old = [visit for visit in _of(standard, earlier) if visit.visited_on < over.first]
        made.append(Comparison(standard, over, visits, old, least))
    return made


def _of(standard: Standard, visits: Sequence[Visit]) -> list[Visit]:
    mine = (visit for visit in visits if visit.template == standard.template)
    return sorted(mine, key=lambda visit: (visit.visited_on, visit.record))
