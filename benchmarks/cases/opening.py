"""Opening a draft of a long template in Fill in until it is painted, against opening one of 10 items."""

from __future__ import annotations

import statistics
from pathlib import Path

from benchmarks.cases.window import opening, prepare_drafts, program, put_away

SMALL = 10
OPENINGS = 7


def prepare(folder: Path, items: str) -> None:
    prepare_drafts(folder, int(items), SMALL)


def ours(folder: Path, items: str) -> float:
    return _opening(folder, items)


def limit(folder: Path, _items: str) -> float:
    return _opening(folder, str(SMALL))


def _opening(folder: Path, items: str) -> float:
    """Median seconds, in a program that has shown Today, which reads the templates, and opened one before."""
    with program(folder) as (app, session, person):
        took = []
        for name in (str(SMALL), *[items] * OPENINGS):
            seconds, shell, _ = opening(app, session, (folder / name).read_text("utf-8"), person)
            took.append(seconds)
            put_away(app, shell)
    return statistics.median(took[1:])
