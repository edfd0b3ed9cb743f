"""A cold start, from the call of the interpreter to the painted window, against a bare PySide6 window."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from inspector.app import opened
from inspector.demo.fill import fill

STARTS = 3


def prepare(folder: Path) -> None:
    """The demo's workspace: drafts to go on with, records of four templates."""
    with opened(str(folder / "workspace")) as session:
        fill(session, lambda _done, _of: None)


def ours(folder: Path) -> float:
    return _start("window", str(folder / "workspace"))


def limit(_folder: Path) -> float:
    return _start("bare")


def _start(*words: str) -> float:
    """Median seconds of a few starts."""
    took = []
    for _ in range(STARTS):
        begun = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.painted", *words],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            check=True,
        )
        took.append(float(done.stdout) - begun)
    return statistics.median(took)
