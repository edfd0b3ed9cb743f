"""Workspaces of very many inspections, written straight as rows, for what only reads sums of them.

Their records hold no sealed bytes, so that they can be compared but not opened one by one. Made once and kept
among the temporary files.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from inspector.app import opened
from inspector.checklists.identity import meaning_hash, publish
from inspector.checklists.template import Template
from inspector.storage.columns import moment_text
from inspector.storage.tables.workspace import SCHEMA

TEMPLATE = "synthetic"
SECTIONS, ITEMS, DIMENSIONS = 6, 40, 5
SITES, REGIONS, PEOPLE, A_DAY = 200, 10, 40, 100
LAST_DAY = date(2026, 9, 30)
PASS_MARK = 90
METHODS = ("supervisor", "self", "mystery-shopper", "client-survey")
SHARES = (80, 10, 5, 5)
AT_ONCE = 2000
MADE = "made-1"
"""Names the file that says a workspace is complete; to be changed with what is written here."""

_TABLES = ("records", "visits", "facts")
_SUMS = """
    INSERT INTO fact_sums
    SELECT template, scope, '{span}', substr(visited_on, 1, {length}) || '{rest}', key, site, method,
        count(facts.score), sum(facts.score), sum(facts.score * facts.score),
        min(facts.score), max(facts.score),
        sum(coalesce(state = 'answered', 0)), sum(facts.failed),
        count(DISTINCT CASE WHEN facts.failed THEN facts.record END)
    FROM visits JOIN facts ON facts.record = visits.record
    WHERE scope IN ('section', 'dimension', 'item') GROUP BY 1, 2, 3, 4, 5, 6, 7
"""


@dataclass(frozen=True)
class Made:
    """What the rows of one inspection after the other are made of."""

    template: Template
    hash: str
    sites: Sequence[str]
    people: Sequence[str]
    items: bool

    @property
    def meanings(self) -> dict[str, str]:
        return {item.key: meaning_hash(self.template, item) for item in self.template.items()}


def workspace(inspections: int, *, items: bool = True) -> Path:
    """The folder of a workspace with so many inspections, a hundred a day up to `LAST_DAY`. Without `items`
    each has facts of its total and sections alone."""
    name = f"{inspections}-{'items' if items else 'sections'}-{SCHEMA}"
    folder = Path(tempfile.gettempdir()) / "inspector-benchmarks" / name
    if not (folder / MADE).exists():
        shutil.rmtree(folder, ignore_errors=True)
        made = _furnish(folder, items)
        _write(folder / "inspector.db", made, inspections)
        (folder / MADE).touch()
    return folder


def first_day(inspections: int) -> date:
    return LAST_DAY - timedelta(days=(inspections - 1) // A_DAY)


def _furnish(folder: Path, items: bool) -> Made:
    """A template, a tree of sites, and people, through the services."""
    published = publish(_tree(), {})
    with opened(str(folder)) as session:
        session.workspace.write(
            lambda kept: kept.templates.add(published, shipped=False, at=session.clock())
        ).result()
        company = session.directory.add_site("Company").id
        regions = [session.directory.add_site(f"Region {at}", company).id for at in range(REGIONS)]
        sites = [
            session.directory.add_site(f"Branch {at:03}", regions[at % REGIONS]).id for at in range(SITES)
        ]
        people = [session.directory.add_person(f"Inspector {at}").id for at in range(PEOPLE)]
    return Made(published.template, published.ref.hash, sites, people, items)


def _tree() -> dict[str, Any]:
    answers = [
        {"key": "yes", "label": "Yes", "score": "1"},
        {"key": "no", "label": "No", "score": "0", "failed": "true"},
    ]
    item = {"type": "choice", "responses": "yes-no"}
    items = [
        {"key": f"item-{at}", "text": f"Item {at}", "dimension": f"dimension-{at % DIMENSIONS}", **item}
        for at in range(ITEMS)
    ]
    return {
        "template": TEMPLATE,
        "version": "1",
        "title": "Synthetic",
        "responses": {"yes-no": answers},
        "scoring": {"pass_mark": str(PASS_MARK)},
        "dimensions": [{"key": f"dimension-{at}", "label": f"Dimension {at}"} for at in range(DIMENSIONS)],
        "sections": [
            {"key": f"section-{at}", "title": f"Section {at}", "items": items[_of_section(at)]}
            for at in range(SECTIONS)
        ],
    }


def _of_section(at: int) -> slice:
    return slice(at * ITEMS // SECTIONS, (at + 1) * ITEMS // SECTIONS)


def _write(database: Path, made: Made, inspections: int) -> None:
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-200000"):
            connection.execute(f"PRAGMA {pragma}")
        index = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'ix_facts_record'").fetchone()[
            0
        ]
        connection.execute("DROP INDEX ix_facts_record")
        rows: dict[str, list[tuple[Any, ...]]] = {table: [] for table in _TABLES}
        for at, inspection in enumerate(_inspections(made, inspections), 1):
            for table, of_table in zip(_TABLES, inspection, strict=True):
                rows[table] += of_table
            if at % AT_ONCE == 0 or at == inspections:
                _insert(connection, rows)
        connection.execute(index)
        connection.execute(_SUMS.format(span="month", length=7, rest="-01"))
        connection.execute(_SUMS.format(span="year", length=4, rest="-01-01"))


def _insert(connection: sqlite3.Connection, rows: dict[str, list[tuple[Any, ...]]]) -> None:
    connection.execute("BEGIN")
    for table, own in rows.items():
        marks = ", ".join("?" * len(own[0]))
        number = "NULL, " if table == "facts" else ""
        connection.executemany(f"INSERT INTO {table} VALUES ({number}{marks})", own)
        own.clear()
    connection.execute("COMMIT")


def _inspections(made: Made, count: int) -> Iterator[tuple[list[tuple[Any, ...]], ...]]:
    """Rows for each of the tables."""
    rng, first, meanings = random.Random(7), first_day(count), made.meanings
    for at in range(count):
        record = str(UUID(int=(0x7 << 76) | (0b10 << 62) | (at << 80) | rng.getrandbits(60)))
        site = rng.randrange(SITES)
        day = first + timedelta(days=at // A_DAY)
        head = _Head(record, made.sites[site], made.people[(site + rng.randrange(3)) % PEOPLE], day)
        failed = [rng.random() < 0.04 + 0.06 * site / SITES for _ in range(ITEMS)]
        method = rng.choices(METHODS, SHARES)[0]
        yield (
            [_record(made, head, method, at, failed)],
            [_visit(head, method, failed)],
            list(_facts(made, record, failed, meanings)),
        )


@dataclass(frozen=True)
class _Head:
    record: str
    site: str
    inspector: str
    day: date


def _percent(failed: Sequence[bool]) -> float:
    return 100 * (len(failed) - sum(failed)) / len(failed)


def _outcome(failed: Sequence[bool]) -> str:
    return "pass" if _percent(failed) >= PASS_MARK else "fail"


def _record(made: Made, head: _Head, method: str, at: int, failed: Sequence[bool]) -> tuple[Any, ...]:
    moment = moment_text(datetime(head.day.year, head.day.month, head.day.day, 12, tzinfo=UTC))
    return (
        head.record, head.record, b"", None, "device", at + 1,
        TEMPLATE, 1, made.hash, '{"": "Synthetic"}', "", head.site, '["Company"]', None, "",
        head.inspector, method, False, head.day.isoformat(), moment, moment,
        str(_percent(failed)), None, _outcome(failed), None, sum(failed), 0, None,
    )  # fmt: skip


def _visit(head: _Head, method: str, failed: Sequence[bool]) -> tuple[Any, ...]:
    earned = len(failed) - sum(failed)
    return (
        TEMPLATE, False, head.day.isoformat(), head.record, 1, head.site, None, head.inspector, method,
        _percent(failed), earned, len(failed), _outcome(failed), sum(failed), 0,
    )  # fmt: skip


def _facts(
    made: Made, record: str, failed: Sequence[bool], meanings: dict[str, str]
) -> Iterator[tuple[Any, ...]]:
    parts = [("total", "", failed)]
    parts += [("section", f"section-{at}", failed[_of_section(at)]) for at in range(SECTIONS)]
    if made.items:
        parts += [("dimension", f"dimension-{at}", failed[at::DIMENSIONS]) for at in range(DIMENSIONS)]
    for scope, key, of_part in parts:
        earned, percent = len(of_part) - sum(of_part), _percent(of_part)
        yield (
            record,
            scope,
            key,
            None,
            str(earned),
            str(len(of_part)),
            str(percent),
            percent,
            0,
            0,
            None,
            None,
        )
    if made.items:
        for at, bad in enumerate(failed):
            key, percent = f"item-{at}", 0.0 if bad else 100.0
            own = (str(1 - bad), "1", str(percent), percent, bad, 0, "answered", meanings[key])
            yield (record, "item", key, None, *own)
