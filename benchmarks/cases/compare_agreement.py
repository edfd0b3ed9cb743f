"""How far inspectors agree over a year, 36,500 inspections of 40 items, against hand-written SQL that pairs
and counts the same judgements in the same file, and reckons nothing of them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

from benchmarks.cases.compare import INSPECTIONS, YEAR, seconds
from benchmarks.synthetic import TEMPLATE, workspace
from inspector.app import opened

WINDOW = 7

_COUPLES = f"""
    SELECT record, inspector, lag(record) OVER before AS other, lag(inspector) OVER before AS by,
        julianday(visited_on) - julianday(lag(visited_on) OVER before) AS days
    FROM visits WHERE template = '{TEMPLATE}' AND visited_on BETWEEN '{YEAR.since}' AND '{YEAR.until}'
    WINDOW before AS (PARTITION BY coalesce(subject, site) ORDER BY visited_on, record)
"""
_OF_ITEMS = "{0}.scope = 'item' AND {0}.entry IS NULL AND {0}.state = 'answered' AND {0}.score IS NOT NULL"
_JUDGED = f"""
    SELECT one.key, by, inspector, one.score, two.score, count(*) FROM ({_COUPLES}) AS couples
    CROSS JOIN facts AS one ON one.record = other AND {_OF_ITEMS.format("one")}
    CROSS JOIN facts AS two ON two.record = couples.record AND {_OF_ITEMS.format("two")}
        AND two.key = one.key
    WHERE days <= {WINDOW} AND inspector <> by GROUP BY 1, 2, 3, 4, 5
"""


def prepare(_folder: Path) -> None:
    workspace(INSPECTIONS)


def ours(_folder: Path) -> float:
    with opened(str(workspace(INSPECTIONS)), read_only=True) as session:
        return seconds(partial(session.comparison.agreement, YEAR, WINDOW))


def limit(_folder: Path) -> float:
    with closing(sqlite3.connect(workspace(INSPECTIONS) / "inspector.db", isolation_level=None)) as database:
        return seconds(lambda: database.execute(_JUDGED).fetchall())
