"""How long the window's thread is away when somebody comes back to Today, with 100,000 inspections behind it,
1,400 of them of the last two weeks, against 50 ms."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from pathlib import Path

from benchmarks.cases.compare import INSPECTIONS
from benchmarks.cases.window import ALLOWED, at_today
from benchmarks.synthetic import LAST_DAY, workspace
from inspector.app import opened

NOON = datetime.combine(LAST_DAY, time(12), UTC)
RETURNS = 5


def prepare(_folder: Path) -> None:
    workspace(INSPECTIONS)


def ours(_folder: Path) -> float:
    with opened(str(workspace(INSPECTIONS)), read_only=True) as session:
        then = replace(session, clock=lambda: NOON)
        with at_today(then) as (window, watched):
            away = []
            for _ in range(RETURNS):
                window.go("templates")
                watched.away()
                window.go("today")
                away.append(watched.away())
    return max(away)


def limit(_folder: Path) -> float:
    return ALLOWED
