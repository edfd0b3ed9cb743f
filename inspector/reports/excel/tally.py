"""What is kept of the reports while they go by: a few figures of each, whatever the number of its answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction

from inspector.analysis.gathered import Gathered
from inspector.analysis.heat import Heat, Scored, heat_of_sites
from inspector.analysis.moments import NOTHING, Moments, joined, total
from inspector.analysis.pairs import Pairs, games_howell
from inspector.analysis.periods import Period
from inspector.analysis.ranking import SiteRank, rank_sites
from inspector.analysis.summary import Summary, summarize
from inspector.analysis.visits import Visit, by_site, scores
from inspector.reports.data import ReportData
from inspector.reports.flat import status
from inspector.reports.gather import standard_of, visit_of


@dataclass(frozen=True)
class SiteLine:
    """A site in the ranking of a template, with its points."""

    rank: SiteRank
    earned: Fraction
    possible: Fraction

    @property
    def name(self) -> str:
        return self.rank.path[-1]

    @property
    def summary(self) -> Summary:
        return self.rank.summary


@dataclass
class TemplateTally:
    """One template's inspections. Titles and pass mark are those of the newest version seen."""

    id: str
    title: str = ""
    pass_mark: Fraction | None = None
    demerit: bool = False
    newest: int = 0
    versions: Counter[int] = field(default_factory=Counter)
    sections: dict[str, str] = field(default_factory=dict)
    visits: list[Visit] = field(default_factory=list)
    before: list[Visit] = field(default_factory=list)
    parts: dict[str, dict[str, Moments]] = field(default_factory=dict)

    def add(self, data: ReportData, visit: Visit) -> None:
        self.versions[data.version] += 1
        if data.version >= self.newest:
            self.newest, self.title = data.version, data.title
            self.pass_mark, self.demerit = data.pass_mark, data.demerit
            self.sections = {section.key: section.title for section in data.sections} | self.sections
        self.sections = self.sections | {section.key: section.title for section in data.sections}
        self.visits.append(visit)
        parts = self.parts.setdefault(data.site, {})
        for section in data.sections:
            if section.points.percent is not None:
                one = Moments(1, section.points.percent)
                parts[section.key] = joined((parts.get(section.key, NOTHING), one))

    def lines(self) -> list[SiteLine]:
        """The sites in their order: best mean first, then those with few visits, then those without score."""
        groups = by_site(self.visits)
        ranks = rank_sites(self.visits, self.before, pass_mark=self.pass_mark, demerit=self.demerit)
        return [_site_line(rank, groups[rank.site]) for rank in ranks if rank.site in groups]

    def pairs(self) -> Pairs:
        """The sites with a rank, each compared with each."""
        groups = by_site(self.visits)
        ranked = [line.rank.site for line in self.lines() if line.rank.ranks]
        return games_howell({site: Moments.of(scores(groups[site])) for site in ranked}, demerit=self.demerit)

    def line_of_all(self, name: str) -> SiteLine:
        """All sites as if they were one of this name, without a rank."""
        return _site_line(SiteRank("", (name,), self.summary), self.visits)

    def heat(self, lines: Iterable[SiteLine]) -> Heat:
        """The mean percents of the sections at these sites, and of all."""
        groups = by_site(self.visits)
        sites = {site: Scored(self.parts[site], Moments.of(scores(group))) for site, group in groups.items()}
        paths = {line.rank.site: line.rank.path for line in lines}
        return heat_of_sites(sites, paths, self.sections, paths)

    @property
    def summary(self) -> Summary:
        return summarize(self.visits, self.before)

    def is_below(self, mean: Fraction | None) -> bool:
        """Whether a mean misses the pass mark; in the demerit model that is the most points that pass."""
        if mean is None or self.pass_mark is None:
            return False
        return mean > self.pass_mark if self.demerit else mean < self.pass_mark


def _site_line(rank: SiteRank, visits: Sequence[Visit]) -> SiteLine:
    earned = total([visit.points.earned for visit in visits])
    possible = total([visit.points.possible for visit in visits if visit.points.possible is not None])
    return SiteLine(rank, earned, possible)


@dataclass
class Tally:
    """Everything the summing sheets show. `left_out` counts inspections that count in no comparison; `before`
    is the period that changes are told against."""

    templates: dict[str, TemplateTally] = field(default_factory=dict)
    inspections: int = 0
    left_out: int = 0
    first: date | None = None
    last: date | None = None
    methods: set[str] = field(default_factory=set)
    programs: set[str] = field(default_factory=set)
    gathered: Gathered = field(default_factory=Gathered)
    before: Period | None = None

    def add(self, data: ReportData) -> None:
        self.inspections += 1
        self.programs.add(data.program)
        day = data.visited_at.date()
        self.first = min(self.first or day, day)
        self.last = max(self.last or day, day)
        self.methods.add(str(data.method))
        if status(data) == "final":
            visit = replace(visit_of(data), sections={}, dimensions={})  # summed up here and now
            self.gathered.add(visit, standard_of(data), data.finished_at, data.program)
            self.templates.setdefault(data.template, TemplateTally(data.template)).add(data, visit)
        else:
            self.left_out += 1

    def compare(self, earlier: Iterable[Visit], period: Period | None) -> None:
        """Tell changes against those of the earlier visits that lie in the period before."""
        self.before = (period or self.gathered.period).before()
        for visit in earlier:
            if visit.visited_on in self.before:
                self.templates[visit.template].before.append(visit)

    @property
    def in_order(self) -> list[TemplateTally]:
        return [self.templates[key] for key in sorted(self.templates)]
