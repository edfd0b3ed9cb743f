"""One answer through the service, until it is on disk, against a raw sqlite3 commit with the same pragmas."""

from __future__ import annotations

import sqlite3
import statistics
from pathlib import Path
from time import perf_counter

from inspector.app import opened
from inspector.checklists.answers import Address
from inspector.services.starting import Start

ANSWERS = 300
PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "fullfsync=ON", "foreign_keys=ON")


def prepare(folder: Path) -> None:
    with opened(str(folder / "workspace")) as session:
        site = session.directory.add_site("Hotel").id
        person = session.directory.add_person("Elena").id
        template = session.library.newest("hotel-room")
        (folder / "draft").write_text(session.start(Start(template, site, "Room 1", person)).id, "utf-8")
        (folder / "person").write_text(person, "utf-8")


def ours(folder: Path) -> float:
    """Median seconds from the call to the acknowledged answer."""
    with opened(str(folder / "workspace")) as session:
        filling = session.fill_in(
            (folder / "draft").read_text("utf-8"), (folder / "person").read_text("utf-8")
        )
        took = []
        for turn in range(ANSWERS):
            begun = perf_counter()
            filling.answer(Address("door-clean"), "ok" if turn % 2 else "na").saved.result()
            took.append(perf_counter() - begun)
    return statistics.median(took)


def limit(folder: Path) -> float:
    """Median seconds of one upsert and its commit."""
    database = sqlite3.connect(folder / "bare.db", isolation_level=None)
    for pragma in PRAGMAS:
        database.execute(f"PRAGMA {pragma}")
    database.execute("CREATE TABLE IF NOT EXISTS answer (item TEXT PRIMARY KEY, value TEXT)")
    took = []
    for turn in range(ANSWERS):
        begun = perf_counter()
        database.execute("BEGIN IMMEDIATE")
        database.execute(
            "INSERT INTO answer VALUES ('a', ?) ON CONFLICT (item) DO UPDATE SET value = excluded.value",
            (f"value {turn}",),
        )
        database.execute("COMMIT")
        took.append(perf_counter() - begun)
    database.close()
    return statistics.median(took)
