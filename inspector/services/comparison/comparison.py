"""Comparing inspections by one template: the sums kept of them, put together with names and statistics."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import cache, reduce
from itertools import pairwise
from typing import Literal

from inspector.analysis import radar as rings
from inspector.analysis.agreement import Level, Twice, agreements
from inspector.analysis.distribution import Distribution, distribution
from inspector.analysis.eyes import gaps
from inspector.analysis.heat import Heat, Scored, heat_of_sites
from inspector.analysis.moments import Moments, rounded
from inspector.analysis.pairs import games_howell
from inspector.analysis.pareto import pareto_of_counts
from inspector.analysis.periods import Period, Step, period_of, periods
from inspector.analysis.ranking import LEAST_VISITS, rank
from inspector.analysis.standards import Standard
from inspector.analysis.summary import Totals, summary
from inspector.analysis.trend import step_for
from inspector.analysis.verdicts import verdicts
from inspector.checklists.method import Method
from inspector.checklists.template import Template
from inspector.services.comparison.naming import changed_items, paths_of, standard_of
from inspector.services.comparison.seen import (
    Agreed,
    Eyes,
    FailedItem,
    Failures,
    NewMeaning,
    Ranking,
    Trend,
    TrendStep,
)
from inspector.services.library import Library
from inspector.services.ports.facts import Sums, Tally, Which
from inspector.services.ports.workspace import Workspace

Parts = Literal["section", "dimension"]
WINDOW = 7
"""Days within which two inspections are taken to have seen the same."""

_NONE = Tally(0, Sums(), 0.0, 0.0, 0, 0, 0, 0)


class Comparison:
    """Any thread may ask. What is shown follows today's tree of sites; a site that was retired stays."""

    def __init__(self, workspace: Workspace, library: Library) -> None:
        self._workspace = workspace
        self._library = library

    def standard(self, template: str, language: str) -> Standard:
        """What the template calls its sections, dimensions and items, those of earlier versions too."""
        return standard_of(self._versions(template), language)

    def ranking(self, which: Which, least: int = LEAST_VISITS, period: Period | None = None) -> Ranking:
        """Sites with their mean, pass rate and change against the period before; `period` is the one asked
        for where `which` has no days of its own."""
        newest = self._library.newest(which.template).template
        demerit, mark = _demerit(newest), _pass_mark(newest)
        before = _before(which, period)
        with self._workspace.read() as kept:
            now = kept.facts.sites(which)
            earlier = kept.facts.sites(_over(which, before)) if before else {}
            paths = paths_of(kept.sites.all())
        totals = {site: _totals(now.get(site, _NONE)) for site in {**now, **earlier}}
        summaries = {
            site: summary(own, _moments(earlier.get(site, _NONE).sums)) for site, own in totals.items()
        }
        moments = {site: own.score for site, own in totals.items() if own.score.n >= least}
        pairs = games_howell(moments, demerit=demerit)
        return Ranking(
            rank(summaries, paths, least=least, pass_mark=mark, demerit=demerit),
            summary(_totals(_all(now.values())), _moments(_all(earlier.values()).sums)),
            pairs,
            verdicts(pairs),
            before,
        )

    def heat(self, which: Which, part: Parts = "section") -> Heat:
        """Sites, best first, by section or dimension in the template's order."""
        newest = self._library.newest(which.template).template
        with self._workspace.read() as kept:
            wholes = kept.facts.sites(which)
            parts = kept.facts.parts(which, part)
            paths = paths_of(kept.sites.all())
        by_site: dict[str, dict[str, Moments]] = defaultdict(dict)
        for each in parts:
            by_site[each.site][each.key] = _moments(each.sums)
        sites = {site: Scored(by_site[site], _moments(tally.sums)) for site, tally in wholes.items()}
        sign = 1 if _demerit(newest) else -1
        order = sorted(sites, key=lambda site: _place(sites[site].whole, sign, paths[site]))
        return heat_of_sites(sites, paths, _keys(newest, part, {each.key for each in parts}), order)

    def trend(self, which: Which, step: Step | None = None, period: Period | None = None) -> Trend:
        """The mean by day, week, month, quarter or year, over the whole of `period`; without it, from the
        first inspection to the last. Without a step, the finest that stays easy to read."""
        versions = self._versions(which.template)
        with self._workspace.read() as kept:
            days = kept.facts.days(which)
            first_days = kept.facts.versions(which)
        if period is None and days:
            period = Period(min(days), max(days))
        step = step or (step_for(period) if period else Step.MONTH)
        groups: dict[Period, list[Tally]] = defaultdict(list)
        for day, tally in days.items():
            groups[period_of(day, step)].append(tally)
        steps = tuple(
            TrendStep(each, summary(_totals(_all(groups[each]))))
            for each in (periods(period, step) if period else ())
        )
        return Trend(step, steps, _pass_mark(versions[-1]), _new_meanings(versions, first_days))

    def pareto(self, which: Which) -> Failures:
        """The items that failed, those that were renamed joined."""
        current = self._current(which.template)
        with self._workspace.read() as kept:
            found = kept.facts.failures(which)
        keys: dict[str, list[str]] = defaultdict(list)
        failures: dict[str, int] = {}
        inspections: dict[str, int] = defaultdict(int)
        answered: dict[str, int] = defaultdict(int)
        for each in found:
            item = current(each.item)
            keys[item].append(each.item)
            failures[each.item] = each.failures
            inspections[item] += each.inspections
            answered[item] += each.answered
        order = pareto_of_counts(failures, current)
        return Failures(
            tuple(
                FailedItem(
                    row.item,
                    tuple(keys[row.item]),
                    row.count,
                    inspections[row.item],
                    answered[row.item],
                    Fraction(100 * row.count, order.total),
                    row.cumulative,
                )
                for row in order.rows
            ),
            order.total,
            order.vital,
        )

    def radar(self, series: Mapping[str, Which], part: Parts = "dimension") -> rings.Radar | None:
        """Sites or periods by a name each, laid over each other; None with too few spokes for an area."""
        found: dict[str, dict[str, Moments]] = {}
        keys: set[str] = set()
        for name, which in series.items():
            found[name] = self._parts(which, part)
            keys |= set(found[name])
        order: dict[str, None] = {}
        for template in sorted({which.template for which in series.values()}):
            order |= dict.fromkeys(_keys(self._library.newest(template).template, part, keys))
        return rings.radar(found, order)

    def spread(self, which: Which, width: int = 5) -> Distribution:
        """How many inspections scored how much."""
        demerit = _demerit(self._library.newest(which.template).template)
        with self._workspace.read() as kept:
            return distribution(kept.facts.spread(which, width), width, demerit=demerit)

    def calendar(self, which: Which) -> dict[date, int]:
        """How many inspections each day had that had any."""
        with self._workspace.read() as kept:
            return dict(kept.facts.calendar(which))

    def eyes(self, which: Which, between: tuple[Method, Method] | None = None) -> Eyes:
        """Each method's judgement of the whole and of each dimension; `between` are the two whose gap is
        told, the first two that judged where it is not said."""
        newest = self._library.newest(which.template).template
        with self._workspace.read() as kept:
            found = kept.facts.methods(which)
        scored: dict[Method, dict[str, Moments]] = defaultdict(dict)
        for each in found:
            scored[each.method][each.dimension] = _moments(each.sums)
        methods = tuple(method for method in Method if method in scored)
        chosen = between or ((methods[0], methods[1]) if len(methods) > 1 else None)
        keys = _keys(newest, "dimension", {each.dimension for each in found if each.dimension})
        whole, *parts = gaps(scored, chosen, ("", *keys))
        return Eyes(methods, chosen, whole, tuple(parts))

    def agreement(self, which: Which, window: int = WINDOW, level: Level = Level.ORDINAL) -> Agreed:
        """How far two inspectors say the same of the same subject, one at most `window` days after the
        other; practice counts here."""
        current = self._current(which.template)
        with self._workspace.read() as kept:
            pairs = kept.facts.pairs(which, window)
            people = {person.id: person.name for person in kept.people.all()}
        judged = [Twice(current(one.item), one.inspectors, one.scores, one.times) for one in pairs.judged]
        return Agreed(agreements(judged, level), people, pairs.records)

    def _parts(self, which: Which, part: Parts) -> dict[str, Moments]:
        """Of all its sites together, by key."""
        with self._workspace.read() as kept:
            return {key: _moments(sums) for key, sums in kept.facts.everywhere(which, part).items()}

    def _versions(self, template: str) -> list[Template]:
        """All that are kept of a template, oldest first."""
        rows = [row for row in self._library.rows() if row.ref.id == template]
        return [self._library.get(row.ref).template for row in reversed(rows)]

    def _current(self, template: str) -> Callable[[str], str]:
        """What gives the key that an item has today."""
        versions = self._versions(template)
        return cache(standard_of(versions, versions[-1].first_language).current)


def _moments(sums: Sums) -> Moments:
    return Moments.of_sums(*sums)


def _totals(tally: Tally) -> Totals:
    return Totals(
        visits=tally.visits,
        score=_moments(tally.sums),
        earned=_points(tally.earned),
        possible=_points(tally.possible),
        judged=tally.judged,
        passed=tally.passed,
        failed=tally.failed,
        critical=tally.critical,
    )


def _points(added: float) -> Fraction:
    return Fraction(int(added)) if added.is_integer() else rounded(added)


def _all(tallies: Iterable[Tally]) -> Tally:
    return reduce(Tally.joined, tallies, _NONE)


def _demerit(template: Template) -> bool:
    return template.scoring.model == "demerit"


def _pass_mark(template: Template) -> Fraction | None:
    mark = template.scoring.pass_mark
    return None if mark is None else Fraction(mark)


def _before(which: Which, period: Period | None) -> Period | None:
    if period is None and which.since is not None and which.until is not None:
        period = Period(which.since, which.until)
    return period.before() if period else None


def _over(which: Which, period: Period) -> Which:
    return replace(which, since=period.first, until=period.last)


def _keys(template: Template, part: Parts, found: Collection[str]) -> list[str]:
    """The keys found, in the template's order; behind them what only earlier versions had."""
    named = template.sections if part == "section" else template.dimensions
    known = [each.key for each in named]
    return [key for key in known if key in found] + sorted(key for key in found if key not in known)


def _place(whole: Moments, sign: int, path: tuple[str, ...]) -> tuple[bool, Fraction, tuple[str, ...]]:
    return whole.mean is None, sign * (whole.mean or Fraction(0)), path


def _new_meanings(versions: Iterable[Template], first_days: Mapping[int, date]) -> tuple[NewMeaning, ...]:
    """Where one version that was used follows another."""
    used = [template for template in versions if template.version in first_days]
    changes = (
        NewMeaning(first_days[new.version], new.version, changed_items(old, new))
        for old, new in pairwise(used)
    )
    return tuple(change for change in changes if change.items)
