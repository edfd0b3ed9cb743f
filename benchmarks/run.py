"""Measures the product against the bare limit, as ratios in one run: python benchmarks/run.py

Each side of a case runs in a process of its own, turn by turn, so that a noisy machine strikes both; the
median of the turns counts. Smaller is better; a ratio of 1 is the limit itself.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
TURNS = 5


@dataclass(frozen=True)
class Case:
    """`module` has prepare(folder), ours(folder) and limit(folder), the last two giving seconds."""

    name: str
    module: str
    aim: float
    what: str
    turns: int = TURNS


CASES = (
    Case("cold-start", "start", 3, "to the first painted window / a bare PySide6 window"),
    Case("answer", "answer", 3, "one answer on disk / a raw sqlite3 commit, same pragmas"),
    Case("open-1000", "opening", 2, "open a 1,000-item template / a 10-item one"),
    Case("pdf", "pdf", 1.5, "40 items, 20 photos of 12 MP to PDF / the same by bare reportlab"),
    Case("workbook", "workbook", 1.5, "100,000 answers to Excel / bare openpyxl write-only", 3),
)


@dataclass(frozen=True)
class Figures:
    """Seconds of both sides, their ratio, and the peak memory of ours in MiB."""

    name: str
    ours: float
    limit: float
    ratio: float
    aim: float
    peak_mib: float


def measure(case: Case, folder: Path) -> Figures:
    _side(case, "prepare", folder)
    turns = [(_side(case, "ours", folder), _side(case, "limit", folder)) for _ in range(case.turns)]
    ours = statistics.median(mine["seconds"] for mine, _ in turns)
    limit = statistics.median(bare["seconds"] for _, bare in turns)
    peak = max(mine["peak_mib"] for mine, _ in turns)
    return Figures(
        case.name, round(ours, 5), round(limit, 5), round(ours / limit, 2), case.aim, round(peak, 1)
    )


def _side(case: Case, side: str, folder: Path) -> dict[str, float]:
    words = [sys.executable, "-m", "benchmarks.side", case.module, side, str(folder)]
    done = subprocess.run(words, cwd=HERE.parent, stdout=subprocess.PIPE, text=True, check=True)
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures


def main() -> int:
    told = argparse.ArgumentParser(description=__doc__)
    told.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    told.add_argument("--only", metavar="NAME", choices=[case.name for case in CASES])
    asked = told.parse_args()
    found = []
    print(f"{'case':12} {'ours s':>10} {'limit s':>10} {'ratio':>7} {'aim':>5} {'peak MiB':>9}  what")
    with tempfile.TemporaryDirectory(dir=HERE.parent, prefix=".benchmarks-") as folder:
        print(f"file system: {_file_system(Path(folder))}", file=sys.stderr)
        for case in CASES:
            if asked.only in (None, case.name):
                own = Path(folder) / case.name
                own.mkdir()
                figures = measure(case, own)
                found.append(figures)
                row = f"{figures.ours:10.4f} {figures.limit:10.4f} {figures.ratio:7.2f} {figures.aim:5}"
                print(f"{case.name:12} {row} {figures.peak_mib:9.1f}  {case.what}", flush=True)
    if asked.json:
        asked.json.write_text(json.dumps([asdict(each) for each in found], indent=1) + "\n", "utf-8")
    return 0


def _file_system(folder: Path) -> str:
    """The kind of file system of a folder; memory is refused, for it commits nothing."""
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return sys.platform
    kinds = {Path(line.split()[1]): line.split()[2] for line in mounts.read_text("utf-8").splitlines()}
    kind = next(kinds[place] for place in [folder, *folder.parents] if place in kinds)
    if kind in ("tmpfs", "ramfs"):
        raise SystemExit(f"{folder} is on {kind}, which commits nothing: run from a checkout on a disk")
    return kind


if __name__ == "__main__":
    raise SystemExit(main())
