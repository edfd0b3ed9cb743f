"""What comparisons show, ready for a screen: ids and keys with their figures; texts are in `Standard`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from inspector.analysis.agreement import Agreements
from inspector.analysis.eyes import Gap
from inspector.analysis.intervals import Estimate
from inspector.analysis.pairs import Pairs
from inspector.analysis.periods import Period, Step
from inspector.analysis.ranking import SiteRank
from inspector.analysis.summary import Summary
from inspector.analysis.verdicts import Verdicts
from inspector.checklists.method import Method


@dataclass(frozen=True, slots=True)
class Ranking:
    """The sites, best first; those that were only visited in the period before stand at the end, without a
    score. `all` is over all inspections, not over the sites' means. `before` is the period that changes are
    against; None where the one asked for has no first or no last day. `pairs` are of the sites with a rank,
    `verdicts` what they come to."""

    ranks: tuple[SiteRank, ...]
    all: Summary
    pairs: Pairs
    verdicts: Verdicts
    before: Period | None


@dataclass(frozen=True, slots=True)
class TrendStep:
    """The inspections of one step of time: both averages, `summary.score` and `summary.pooled`."""

    period: Period
    summary: Summary

    @property
    def score(self) -> Estimate:
        return self.summary.score


@dataclass(frozen=True, slots=True)
class NewMeaning:
    """From this day on, the day of the first inspection by `version`, these items mean something else: their
    keys in that version."""

    day: date
    version: int
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trend:
    """`target` is the pass mark of the newest version."""

    step: Step
    steps: tuple[TrendStep, ...]
    target: Fraction | None
    new_meanings: tuple[NewMeaning, ...]


@dataclass(frozen=True, slots=True)
class FailedItem:
    """An item by its newest key, with all `keys` that it had. `share` and `cumulative` are percents of all
    failures; `inspections` are those it failed in, `answered` counts its answers."""

    item: str
    keys: tuple[str, ...]
    failures: int
    inspections: int
    answered: int
    share: Fraction
    cumulative: Fraction


@dataclass(frozen=True, slots=True)
class Failures:
    """The items that failed, most frequent first. The first `vital` make up half of all failures or more."""

    items: tuple[FailedItem, ...]
    total: int
    vital: int


@dataclass(frozen=True, slots=True)
class Eyes:
    """The methods that judged, in the order of `Method`; `between` are the two whose gaps are told, None with
    one method. `whole` is of the whole inspections, `gaps` are by dimension."""

    methods: tuple[Method, ...]
    between: tuple[Method, Method] | None
    whole: Gap
    gaps: tuple[Gap, ...]


@dataclass(frozen=True, slots=True)
class Agreed:
    """Items by their newest keys; `people` are the names of inspectors by id, `records` the two inspections
    of every pair by their inspectors."""

    agreements: Agreements
    people: Mapping[str, str]
    records: Mapping[tuple[str, str], Sequence[tuple[str, str]]]
