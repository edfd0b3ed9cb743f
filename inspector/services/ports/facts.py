"""What comparing needs of the score facts kept: sums over many inspections, made where they are kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple, Protocol

from inspector.checklists.method import Method

Part = Literal["section", "dimension", "item"]


@dataclass(frozen=True, slots=True)
class Which:
    """Which inspections are compared: those by one template that count, being the newest of their chain and
    neither practice nor void.

    `sites` stand for everything below them in today's tree too; none is all of them. Days are the sites'
    local `visited_on`, both included.
    """

    template: str
    sites: tuple[str, ...] = ()
    method: Method | None = None
    inspector: str | None = None
    since: date | None = None
    until: date | None = None


class Sums(NamedTuple):
    """Of `n` percents, in the demerit model of points: their sum, the sum of their squares, and their range.
    Added up in floating point: a mean drawn from them is right to nine decimals, not to the last bit."""

    n: int = 0
    total: float = 0.0
    squares: float = 0.0
    least: float | None = None
    most: float | None = None

    def joined(self, other: Sums) -> Sums:
        if self.least is None or self.most is None:
            return other
        if other.least is None or other.most is None:
            return self
        return Sums(
            self.n + other.n,
            self.total + other.total,
            self.squares + other.squares,
            min(self.least, other.least),
            max(self.most, other.most),
        )


@dataclass(frozen=True, slots=True)
class Tally:
    """What some inspections come to. `visits` counts all of them, `sums` those with a score, `judged` those
    with an outcome; `earned` and `possible` are points, `failed` and `critical` count failed items."""

    visits: int
    sums: Sums
    earned: float
    possible: float
    judged: int
    passed: int
    failed: int
    critical: int

    def joined(self, other: Tally) -> Tally:
        return Tally(
            self.visits + other.visits,
            self.sums.joined(other.sums),
            self.earned + other.earned,
            self.possible + other.possible,
            self.judged + other.judged,
            self.passed + other.passed,
            self.failed + other.failed,
            self.critical + other.critical,
        )


@dataclass(frozen=True, slots=True)
class PartSums:
    """A section, dimension or item at a site, in the percents of its inspections (of an item: of its entries
    that counted)."""

    site: str
    key: str
    sums: Sums


@dataclass(frozen=True, slots=True)
class Failures:
    """How often an item was answered and failed, each entry by itself, and in how many inspections it
    failed."""

    item: str
    failures: int
    inspections: int
    answered: int


@dataclass(frozen=True, slots=True)
class MethodSums:
    """A method's percents: of the whole inspections where `dimension` is "", else of one dimension."""

    method: Method
    dimension: str
    sums: Sums


class Judged(NamedTuple):
    """How often two inspectors, the earlier one first, gave an item these two scores: percents, in the
    demerit model points."""

    item: str
    inspectors: tuple[str, str]
    scores: tuple[float, float]
    times: int


@dataclass(frozen=True, slots=True)
class Pairs:
    """What was judged twice. `records` are the two inspections of each pair, the earlier one first, by their
    inspectors in the same order."""

    records: Mapping[tuple[str, str], Sequence[tuple[str, str]]]
    judged: tuple[Judged, ...]


class ScoreFacts(Protocol):
    """Sites are today's: what was merged into another counts as the other, and a retired one stays."""

    def templates(self) -> tuple[str, ...]:
        """The ids of templates that inspections that count were made by."""

    def period(self, template: str) -> tuple[date, date] | None:
        """The days of the first and the last of its inspections that count."""

    def sites(self, which: Which) -> Mapping[str, Tally]:
        """By site. One without an inspection is not there."""

    def days(self, which: Which) -> Mapping[date, Tally]:
        """By day, in order. One without an inspection is not there."""

    def calendar(self, which: Which) -> Mapping[date, int]:
        """How many inspections each day had. One without any is not there."""

    def methods(self, which: Which) -> tuple[MethodSums, ...]:
        """By method and dimension, and by method alone."""

    def parts(self, which: Which, part: Part) -> tuple[PartSums, ...]:
        """By site and key of section, dimension or item."""

    def everywhere(self, which: Which, part: Part) -> Mapping[str, Sums]:
        """By key of section, dimension or item, over all sites."""

    def months(self, which: Which, part: Part, key: str) -> Mapping[date, Sums]:
        """One section's, dimension's or item's percents by month, each named by its first day, in order."""

    def failures(self, which: Which) -> tuple[Failures, ...]:
        """By item as it was called then; those that never failed are there too."""

    def spread(self, which: Which, width: int = 5) -> Mapping[int, int]:
        """How many inspections scored from each multiple of `width` to below the next; those with none are
        not there. With 100 % as the most it stands alone, at 100."""

    def versions(self, which: Which) -> Mapping[int, date]:
        """The day of the first inspection by each version of the template, in the order of versions."""

    def pairs(self, which: Which, window: int) -> Pairs:
        """Each inspection, practice included, with the one before it of the same subject, where another
        inspector made that at most `window` days earlier and both scored some item. Items of entries are
        left out, for no two lists of entries are the same."""
