"""Each view of Compare, ready for the screen, over 100,000 inspections with 4,000,000 items and 200 sites,
against hand-written SQL that reads the same figures from the same file, its sums used as well as can be."""

from __future__ import annotations

import sqlite3
import statistics
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from time import perf_counter

from benchmarks.synthetic import LAST_DAY, TEMPLATE, workspace
from inspector.analysis.periods import Step
from inspector.app import opened
from inspector.services.comparison.comparison import Comparison
from inspector.services.ports.facts import Which

INSPECTIONS = 100_000
TURNS = 5
LONGEST_S = 0.3
ALL = Which(TEMPLATE)
YEAR = Which(TEMPLATE, since=LAST_DAY - timedelta(days=364), until=LAST_DAY)
BEFORE = Which(TEMPLATE, since=LAST_DAY - timedelta(days=729), until=LAST_DAY - timedelta(days=365))
CUT = Which(TEMPLATE, since=date(2024, 9, 15), until=date(2026, 9, 13))

_SUMS = "count(score), sum(score), sum(score * score), min(score), max(score)"
_TALLY = (
    f"count(*), {_SUMS}, sum(earned), sum(possible), count(outcome), sum(outcome = 'pass'), sum(failed),"
    " sum(critical)"
)
_VISITS = f"FROM visits WHERE template = '{TEMPLATE}' AND practice = 0"
_JOINED = "sum(n), sum(total), sum(squares), min(least), max(most)"
_YEARS = f"FROM fact_sums WHERE template = '{TEMPLATE}' AND span = 'year'"


def _within(which: Which) -> str:
    return f"AND visited_on BETWEEN '{which.since}' AND '{which.until}'"


def _counted(span: str, first: str, last: str) -> str:
    return (
        "SELECT key, sum(failures), sum(inspections), sum(answered) FROM fact_sums"
        f" WHERE template = '{TEMPLATE}' AND part = 'item' AND span = '{span}'"
        f" AND first BETWEEN '{first}' AND '{last}' GROUP BY key"
    )


def _failed(first: str, last: str) -> str:
    return (
        "SELECT key, sum(facts.failed), count(DISTINCT CASE WHEN facts.failed THEN facts.record END),"
        " sum(state = 'answered') FROM visits JOIN facts ON facts.record = visits.record"
        f" WHERE template = '{TEMPLATE}' AND practice = 0 AND visited_on BETWEEN '{first}' AND '{last}'"
        " AND scope = 'item' GROUP BY key"
    )


VIEWS: Mapping[str, tuple[Callable[[Comparison], object], tuple[str, ...]]] = {
    "-ranking": (
        lambda compare: compare.ranking(YEAR),
        tuple(f"SELECT site, {_TALLY} {_VISITS} {_within(which)} GROUP BY site" for which in (YEAR, BEFORE)),
    ),
    "-heat": (
        lambda compare: compare.heat(ALL),
        (
            f"SELECT site, {_TALLY} {_VISITS} GROUP BY site",
            f"SELECT site, key, {_JOINED} {_YEARS} AND part = 'section' GROUP BY site, key",
        ),
    ),
    "-trend": (
        lambda compare: compare.trend(ALL, Step.DAY),
        (
            f"SELECT visited_on, {_TALLY} {_VISITS} GROUP BY visited_on",
            f"SELECT version, min(visited_on) {_VISITS} GROUP BY version",
        ),
    ),
    "-pareto": (
        lambda compare: compare.pareto(ALL),
        (_counted("year", "2024-01-01", "2026-01-01"),),
    ),
    "-cut": (
        lambda compare: compare.pareto(CUT),
        (
            _counted("year", "2025-01-01", "2025-01-01"),
            _counted("month", "2024-10-01", "2024-12-01"),
            _counted("month", "2026-01-01", "2026-08-01"),
            _failed("2024-09-15", "2024-09-30"),
            _failed("2026-09-01", "2026-09-13"),
        ),
    ),
    "-spread": (
        lambda compare: compare.spread(ALL),
        (f"SELECT score, count(*) {_VISITS} GROUP BY score",),
    ),
    "-calendar": (
        lambda compare: compare.calendar(ALL),
        (f"SELECT visited_on, count(*) {_VISITS} GROUP BY visited_on",),
    ),
    "-radar": (
        lambda compare: compare.radar({"All": ALL}),
        (f"SELECT key, {_JOINED} {_YEARS} AND part = 'dimension' GROUP BY key",),
    ),
    "-eyes": (
        lambda compare: compare.eyes(ALL),
        (
            f"SELECT method, {_SUMS} {_VISITS} GROUP BY method",
            f"SELECT method, key, {_JOINED} {_YEARS} AND part = 'dimension' GROUP BY method, key",
        ),
    ),
}


def prepare(_folder: Path) -> None:
    workspace(INSPECTIONS)


def ours(_folder: Path) -> dict[str, float]:
    """Median seconds of each view, and of the slowest."""
    with opened(str(workspace(INSPECTIONS)), read_only=True) as session:
        took = {name: seconds(partial(view, session.comparison)) for name, (view, _) in VIEWS.items()}
    return {**took, "-slowest": max(took.values())}


def limit(_folder: Path) -> dict[str, float]:
    with closing(sqlite3.connect(workspace(INSPECTIONS) / "inspector.db", isolation_level=None)) as database:
        took = {name: seconds(partial(_read, database, queries)) for name, (_, queries) in VIEWS.items()}
    return {**took, "-slowest": LONGEST_S}


def _read(database: sqlite3.Connection, queries: tuple[str, ...]) -> None:
    for query in queries:
        database.execute(query).fetchall()


def seconds(work: Callable[[], object]) -> float:
    """The median of some runs, after one that nobody counts."""
    took = []
    for _ in range(TURNS + 1):
        begun = perf_counter()
        work()
        took.append(perf_counter() - begun)
    return statistics.median(took[1:])
