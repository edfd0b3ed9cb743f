"""Measures the product against the bare limit, as ratios in one run: python benchmarks/run.py

Each side of a case runs in a process of its own, turn by turn, so that a noisy machine strikes both; the
median of the turns counts. Smaller is better; a ratio of 1 is the limit itself.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
TURNS = 5


@dataclass(frozen=True)
class Row:
    """`aim` is None where only to know how others stand is wanted."""

    aim: float | None
    what: str


@dataclass(frozen=True)
class Case:
    """`module` has prepare(folder), ours(folder) and limit(folder), each given `arguments` too. The last two
    give seconds, or a dict of several; each then has a row, named by the case with the key behind it. A case
    whose limit `needs` a module that is not installed is left out."""

    name: str
    module: str
    rows: Mapping[str, Row]
    turns: int = TURNS
    arguments: tuple[str, ...] = ()
    needs: str = ""


def one(aim: float | None, what: str) -> Mapping[str, Row]:
    return {"": Row(aim, what)}


def taps(items: str) -> Mapping[str, Row]:
    what = f"a tap to its answer on disk and the next of {items} painted / a bare window: "
    return {"": Row(3, f"{what}median"), "-99": Row(3, f"{what}99th percentile")}


def views(what: str, *names: str) -> Mapping[str, Row]:
    return {f"-{name}": Row(1.5, what.format(name)) for name in names}


SEEN = ("ranking", "heat", "trend", "pareto", "cut", "spread", "calendar", "radar", "eyes")
COMPARE = "100,000 inspections, 4,000,000 items, 200 sites: {} / hand-written SQL over the same file"
GROWTH = "last month’s {{}} behind {} inspections / the same behind 10,000"
MONTHLY = ("ranking", "heat", "trend")
WEASY = "weasyprint"
HUNDRED = "60 items, 100 photos of 12 MP to PDF"
BARE = "{} answers to Excel / bare openpyxl write-only"
XLSXWRITER = "100,000 answers to Excel / XlsxWriter in constant memory"
EXPORT = "{} inspections with two photos to a folder of reports and a workbook: two processes / one"

CASES = (
    Case("cold-start", "start", one(3, "to the first painted window / a bare PySide6 window")),
    Case("answer", "answer", one(3, "one answer on disk / a raw sqlite3 commit, same pragmas")),
    Case("open-1000", "opening", one(2, "open a 1,000-item draft / a 10-item one"), 5, ("1000",)),
    Case("open-10000", "opening", one(2, "open a 10,000-item draft / a 10-item one"), 5, ("10000",)),
    Case("tap", "tap", taps("60 items"), 3, ("hotel-room",)),
    Case("tap-1000", "tap", taps("1,000 items"), 3, ("1000",)),
    Case("tap-10000", "tap", taps("10,000 items"), 3, ("10000",)),
    Case(
        "photos",
        "photos",
        {
            "": Row(0.33, "import 50 photos of 12 MP with previews / Pillow decoding them whole"),
            "-gap": Row(1, "the longest that the window's thread is away meanwhile / 50 ms"),
        },
        3,
    ),
    Case(
        "list",
        "long_list",
        {
            "-frame": Row(1, "10,000 items: a frame of scrolling, 99th percentile / 50 ms"),
            "-search": Row(1, "10,000 items: from the words of a search to what was found, painted / 50 ms"),
            "-failed": Row(1, "10,000 items: from “Failed” to the failed ones, painted / 50 ms"),
        },
        3,
    ),
    Case("pdf", "pdf", one(1.5, "40 items, 20 photos of 12 MP to PDF / the same by bare reportlab")),
    Case(
        "pdf-100",
        "pdf_photos",
        {
            "": Row(None, f"{HUNDRED} / bare reportlab, photos already shrunk"),
            "-size": Row(1, "kB a photo of that PDF / 150 kB"),
        },
        3,
        ("reportlab",),
    ),
    Case("pdf-fpdf2", "pdf_photos", one(None, f"{HUNDRED} / fpdf2, the same"), 3, ("fpdf",), "fpdf"),
    Case("pdf-weasy", "pdf_photos", one(None, f"{HUNDRED} / WeasyPrint, the same"), 3, (WEASY,), WEASY),
    Case("workbook", "workbook", one(1.15, BARE.format("100,000")), 3, ("openpyxl", "100000")),
    Case("workbook-1m", "workbook", one(1.15, BARE.format("1,000,000")), 1, ("openpyxl", "1000000")),
    Case("workbook-xw", "workbook", one(1.15, XLSXWRITER), 3, ("xlsxwriter", "100000"), "xlsxwriter"),
    Case(
        "compare",
        "compare",
        {**views(COMPARE, *SEEN), "-slowest": Row(1, "the slowest of these views / 300 ms")},
        3,
    ),
    Case(
        "compare-agreement",
        "compare_agreement",
        one(1.5, "agreement over a year, 36,500 inspections / hand-written SQL that counts the same pairs"),
        3,
    ),
    Case(
        "compare-gap",
        "compare_window",
        {
            "-open": Row(1, "Compare opened, 100,000 inspections: the longest without a tick / 50 ms"),
            "-period": Row(1, "four other periods asked for: likewise / 50 ms"),
            "-agreement": Row(1, "scrolled to the end, agreement reckoned: likewise / 50 ms"),
        },
        3,
    ),
    Case(
        "today-gap",
        "today_window",
        one(1, "back to Today, 100,000 inspections: the longest that the window's thread is away / 50 ms"),
        3,
    ),
    Case("growth-100k", "compare_growth", views(GROWTH.format("100,000"), *MONTHLY), 3, ("100000",)),
    Case("growth-1m", "compare_growth", views(GROWTH.format("1,000,000"), *MONTHLY), 3, ("1000000",)),
    Case("export-200", "export", one(0.6, EXPORT.format("200")), 3, ("200",)),
    Case("export-1000", "export", one(0.6, EXPORT.format("1,000")), 1, ("1000",)),
)


@dataclass(frozen=True)
class Figures:
    """Seconds of both sides, their ratio, and the peak memory of both in MiB."""

    name: str
    ours: float
    limit: float
    ratio: float
    aim: float | None
    peak_mib: float
    limit_peak_mib: float


def measure(case: Case, folder: Path) -> Iterator[Figures]:
    _side(case, "prepare", folder)
    turns = [(_side(case, "ours", folder), _side(case, "limit", folder)) for _ in range(case.turns)]
    peaks = [round(max(each["peak_mib"] for each in side), 1) for side in zip(*turns, strict=True)]
    for key, row in case.rows.items():
        ours = statistics.median(mine["seconds"][key] for mine, _ in turns)
        limit = statistics.median(bare["seconds"][key] for _, bare in turns)
        seconds = round(ours, 5), round(limit, 5), round(ours / limit, 2)
        yield Figures(case.name + key, *seconds, row.aim, *peaks)


def _side(case: Case, side: str, folder: Path) -> dict[str, Any]:
    words = [sys.executable, "-m", "benchmarks.side", case.module, side, str(folder), *case.arguments]
    done = subprocess.run(words, cwd=HERE.parent, stdout=subprocess.PIPE, text=True, check=True)
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


def main() -> int:
    told = argparse.ArgumentParser(description=__doc__)
    told.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    told.add_argument("--only", metavar="NAME", choices=[case.name for case in CASES])
    asked = told.parse_args()
    found = []
    heads = f"{'ours s':>9} {'limit s':>9} {'ratio':>6} {'aim':>5} {'MiB':>6} {'limit’s':>8}"
    print(f"{'case':17} {heads}  what")
    with tempfile.TemporaryDirectory(dir=HERE.parent, prefix=".benchmarks-") as folder:
        print(f"file system: {_file_system(Path(folder))}", file=sys.stderr)
        for case in _asked_for(asked.only):
            own = Path(folder) / case.name
            own.mkdir()
            for figures, row in zip(measure(case, own), case.rows.values(), strict=True):
                found.append(figures)
                print(_line(figures, row.what), flush=True)
    if asked.json:
        asked.json.write_text(json.dumps([asdict(each) for each in found], indent=1) + "\n", "utf-8")
    return 0


def _asked_for(only: str | None) -> Iterator[Case]:
    """The cases to run; one that needs what is not there is named."""
    for case in CASES:
        if only not in (None, case.name):
            continue
        if case.needs and importlib.util.find_spec(case.needs) is None:
            print(f"{case.name:17} left out: {case.needs} is not installed")
        else:
            yield case


def _line(figures: Figures, what: str) -> str:
    aim = "–" if figures.aim is None else figures.aim
    seconds = f"{figures.ours:9.4f} {figures.limit:9.4f} {figures.ratio:6.2f} {aim:>5}"
    return f"{figures.name:17} {seconds} {figures.peak_mib:6.0f} {figures.limit_peak_mib:8.0f}  {what}"


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
