"""Inspections to a folder of reports with a workbook, on two processes against one."""

from __future__ import annotations

import json
import shutil
from datetime import timedelta
from pathlib import Path
from time import perf_counter

from benchmarks.cases.inspected import NOW, tree
from inspector.app import opened
from inspector.checklists.identity import publish
from inspector.demo.pictures import SCENES, photo
from inspector.services.exporting.order import Format, Order
from inspector.services.ports.records import Filter
from inspector.services.recording import Recording

ITEMS, FAILED, PHOTOS, ROOMS = 40, 4, 2, 50
POOL = 20  # different photos of 12 MP


def prepare(folder: Path, count: str = "1000") -> None:
    answers = folder / "answers.json"
    given = {f"i{n}": "no" if n < FAILED else "yes" for n in range(ITEMS)}
    answers.write_text(json.dumps({"answers": given}), "utf-8")
    files = _photos(folder)
    with opened(str(folder / "workspace")) as session:
        published = publish(tree(ITEMS), {})
        session.workspace.write(
            lambda kept: kept.templates.add(published, shipped=False, at=session.clock())
        ).result()
        for n in range(int(count)):
            photos = tuple((f"i{item}", files[(n + item) % POOL]) for item in range(PHOTOS))
            session.record(
                Recording(
                    published,
                    answers,
                    f"Meridian/Hotel {n % 7}",
                    f"Room {n % ROOMS}",
                    "Elena Kask",
                    create_site=True,
                    photos=photos,
                    visited_at=NOW - timedelta(hours=n),
                )
            )


def ours(folder: Path, *_: str) -> float:
    return _export(folder, 2)


def limit(folder: Path, *_: str) -> float:
    return _export(folder, 1)


def _export(folder: Path, jobs: int) -> float:
    with opened(str(folder / "workspace"), read_only=True) as session:
        order = Order(session.archive.records(Filter()), (Format.PDF, Format.XLSX), ("en",))
        begun = perf_counter()
        done = session.exporting.export(order, folder / "out", jobs=jobs)
        seconds = perf_counter() - begun
    assert not done.failures, done.failures[0].error
    shutil.rmtree(folder / "out")
    return seconds


def _photos(folder: Path) -> list[Path]:
    scenes = sorted(SCENES)
    paths = []
    for n in range(POOL):
        path = folder / f"{n}.jpg"
        path.write_bytes(photo(scenes[n % len(scenes)], NOW, large=True, sideways=False, seed=n))
        paths.append(path)
    return paths
