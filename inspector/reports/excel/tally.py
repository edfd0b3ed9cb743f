"""What is summed up while reports go by: by template and site, so that memory does not grow with answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from inspector.checklists.score import Outcome
from inspector.reports.data import ReportData


@dataclass
class Mean:
    """A running mean of the percents that exist."""

    total: Fraction = Fraction(0)
    n: int = 0

    def add(self, percent: Fraction | None) -> None:
        if percent is not None:
            self.total += percent
            self.n += 1

    @property
    def mean(self) -> Fraction | None:
        return self.total / self.n if self.n else None


@dataclass
class SiteTally:
    """The inspections of one site by one template."""

    sites: tuple[str, ...]
    inspections: int = 0
    percent: Mean = field(default_factory=Mean)
    demerits: Mean = field(default_factory=Mean)
    judged: int = 0
    passed: int = 0
    earned: Fraction = Fraction(0)
    possible: Fraction = Fraction(0)
    failed: int = 0
    critical: int = 0
    sections: dict[str, Mean] = field(default_factory=dict)

    @property
    def pooled(self) -> Fraction | None:
        """Points of all inspections together, in percent."""
        return max(100 * self.earned, Fraction(0)) / self.possible if self.possible else None

    def add(self, data: ReportData) -> None:
        self.inspections += 1
        self.percent.add(data.total.percent)
        self.demerits.add(data.demerits)
        self.judged += data.outcome is not None
        self.passed += data.outcome is Outcome.PASS
        self.earned += data.total.earned
        self.possible += data.total.possible or 0
        self.failed += len(data.failed)
        self.critical += len(data.criticals)
        for section in data.sections:
            self.sections.setdefault(section.key, Mean()).add(section.points.percent)


@dataclass
class TemplateTally:
    """One template's inspections. Titles and pass mark are those of the newest version seen."""

    id: str
    title: str = ""
    pass_mark: Fraction | None = None
    demerit: bool = False
    newest: int = 0
    versions: dict[int, int] = field(default_factory=dict)
    sections: dict[str, str] = field(default_factory=dict)
    sites: dict[tuple[str, ...], SiteTally] = field(default_factory=dict)

    def add(self, data: ReportData) -> None:
        self.versions[data.version] = self.versions.get(data.version, 0) + 1
        self.sections |= {section.key: section.title for section in data.sections}
        if data.version >= self.newest:
            self.newest, self.title = data.version, data.title
            self.pass_mark, self.demerit = data.pass_mark, data.demerit
        self.sites.setdefault(data.sites, SiteTally(data.sites)).add(data)

    def ranked(self) -> list[SiteTally]:
        """The sites, best mean first (in the demerit model fewest points), those without a score last."""

        def place(site: SiteTally) -> tuple[bool, Fraction, tuple[str, ...]]:
            mean = site.demerits.mean if self.demerit else site.percent.mean
            order = Fraction(0) if mean is None else mean if self.demerit else -mean
            return mean is None, order, site.sites

        return sorted(self.sites.values(), key=place)


@dataclass
class Tally:
    """Everything the summing sheets show."""

    templates: dict[str, TemplateTally] = field(default_factory=dict)
    inspections: int = 0
    first: str = ""
    last: str = ""
    programs: set[str] = field(default_factory=set)

    def add(self, data: ReportData) -> None:
        self.inspections += 1
        day = data.visited_at.date().isoformat()
        self.first = min(self.first or day, day)
        self.last = max(self.last, day)
        self.programs.add(data.program)
        self.templates.setdefault(data.template, TemplateTally(data.template)).add(data)

    def rows(self) -> list[tuple[TemplateTally, SiteTally]]:
        templates = (self.templates[key] for key in sorted(self.templates))
        return [(template, site) for template in templates for site in template.ranked()]
