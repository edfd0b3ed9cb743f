"""50 photos of 12 megapixels through the window's import, previews and all, against Pillow decoding them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from benchmarks.cases.inspected import NOW
from benchmarks.cases.window import Waiting, opening, prepare_drafts, program, put_away
from inspector.checklists.answers import Address
from inspector.demo.pictures import SCENES, photo

PHOTOS, ALIKE = 50, 5
TICK = 5  # ms
REST = 100  # ms after opening, in which everything comes to rest
ALLOWED = 0.05  # s that the window's thread may be away
START, COMMENT = b"\xff\xd8", b"\xff\xfe"  # of a JPEG


def prepare(folder: Path) -> None:
    """Ten pictures, each five times with another comment: other files, as far as anybody can tell."""
    prepare_drafts(folder, 10)
    (folder / "photos").mkdir()
    scenes = sorted(SCENES)
    for seed in range(PHOTOS // ALIKE):
        content = photo(scenes[seed % len(scenes)], NOW, large=True, sideways=False, seed=seed)
        for place in range(ALIKE):
            comment = COMMENT + (2 + 1).to_bytes(2) + bytes([place])
            path = folder / "photos" / f"{seed}-{place}.jpg"
            path.write_bytes(START + comment + content.removeprefix(START))


def ours(folder: Path) -> dict[str, float]:
    with program(folder) as (app, session, person):
        _, shell, screen = opening(app, session, (folder / "10").read_text("utf-8"), person)
        model, waiting = screen.model, Waiting()
        for photo_ in model.filling.draft.sheet.photos:  # of the turn before; the files are kept anew below
            model.do(model.filling.remove_photo(photo_))
        waiting.until(lambda: True)
        _forget_files(folder / "workspace")
        QTest.qWait(REST)
        ticks: list[float] = []
        timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK)
        timer.timeout.connect(lambda: ticks.append(perf_counter()))
        timer.timeout.connect(waiting.look)
        timer.start()
        begun = perf_counter()
        paths = sorted((folder / "photos").iterdir())
        model.imports.add_files(Address("i1"), paths)
        waiting.until(lambda: not (model.imports.waiting() or model.tasks.running()) and model.saving.settled)
        took = perf_counter() - begun
        assert len(model.filling.draft.sheet.photos) == PHOTOS
        put_away(app, shell)
    return {"": took, "-gap": _longest([begun, *ticks])}


def limit(folder: Path) -> dict[str, float]:
    from PIL import Image

    begun = perf_counter()
    for path in sorted((folder / "photos").iterdir()):
        with Image.open(path) as picture:
            picture.load()
    return {"": perf_counter() - begun, "-gap": ALLOWED}


def _forget_files(workspace: Path) -> None:
    for part in ("photos", "previews"):
        for path in (workspace / part).rglob("*.*" if part == "previews" else "?" * 64):
            path.unlink()


def _longest(ticks: Sequence[float]) -> float:
    return max(after - before for before, after in pairwise(ticks))
