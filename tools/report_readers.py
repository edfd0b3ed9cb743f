"""Readers of reports that are not ours, run as programs: poppler and qpdf on PDFs, LibreOffice on workbooks.

Each check gives what it found wrong, a line each; nothing where all is well.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.workbook import Workbook

PDF_READERS = ("qpdf", "pdffonts", "pdftotext")
OFFICE = "soffice"
_VERSION = {"qpdf": "--version", "pdffonts": "-v", "pdftotext": "-v", OFFICE: "--version"}
_SECONDS = 300
_NEAR = 1e-9


def missing() -> list[str]:
    """The readers that are not on this machine."""
    return [name for name in _VERSION if shutil.which(name) is None]


def versions() -> Iterator[str]:
    """The first line that each reader on this machine says of itself."""
    for name, option in _VERSION.items():
        if shutil.which(name):
            said = _run(name, option)
            yield (said.stdout or said.stderr).splitlines()[0]


def _run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        list(map(str, words)), capture_output=True, encoding="utf-8", check=False, timeout=_SECONDS
    )


def pdf_faults(path: Path, patterns: Collection[str]) -> Iterator[str]:
    """`patterns` are what its text must hold."""
    if shutil.which("qpdf"):
        checked = _run("qpdf", "--check", path)
        if checked.returncode:
            yield f"qpdf: {(checked.stderr or checked.stdout).strip()}"
    if shutil.which("pdffonts"):
        yield from font_faults(_run("pdffonts", path).stdout)
    if shutil.which("pdftotext"):
        told = _run("pdftotext", "-raw", "-enc", "UTF-8", path, "-").stdout
        yield from (f"pdftotext: no {pattern}" for pattern in patterns if not re.search(pattern, told))


def font_faults(listed: str) -> Iterator[str]:
    """From the table of pdffonts: name, type, encoding, emb, sub, uni, object."""
    fonts = listed.splitlines()[2:]
    if not fonts:
        yield "pdffonts: no font"
    for line in fonts:
        name, embedded = line.split()[0], line.split()[-5]
        if embedded != "yes" or "Helvetica" in name:
            yield f"pdffonts: {name} is not embedded"


def recalculated(paths: Sequence[Path], folder: Path) -> tuple[dict[Path, Path], list[str]]:
    """Each workbook as LibreOffice writes it after opening and recalculating, and as a PDF of its sheets.

    Gives the new workbooks and what went wrong.
    """
    folder.mkdir()
    made: dict[Path, Path] = {}
    faults: list[str] = []
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    for kind in ("xlsx", "pdf"):
        done = _run(OFFICE, profile, "--headless", "--convert-to", kind, "--outdir", folder, *paths)
        for path in paths:
            written = folder / f"{path.stem}.{kind}"
            if not written.exists() or not written.stat().st_size:
                faults.append(f"{path.name}: not to {kind}: {done.stderr.strip()}")
            elif kind == "xlsx":
                made[path] = written
    return made, faults


@dataclass(frozen=True)
class Listed:
    """Where a workbook lists its inspections, and their scores by record as shares of 1."""

    sheet: str
    score: str
    record: str
    scores: Mapping[str, float | None]


def workbook_faults(path: Path, again: Path, listed: Listed) -> Iterator[str]:
    """`again` is the workbook as LibreOffice recalculated it."""
    ours, theirs = openpyxl.load_workbook(path), openpyxl.load_workbook(again, data_only=True)
    if ours.sheetnames != theirs.sheetnames:
        yield f"sheets {ours.sheetnames}, to LibreOffice {theirs.sheetnames}"
        return
    for title in ours.sheetnames:
        rows, read = _rows(ours, title), _rows(theirs, title)
        if len(rows) != len(read):
            yield f"{title}: {len(rows)} rows, to LibreOffice {len(read)}"
    for book in (ours, theirs):
        yield from _error_cells(book)
        yield from _score_faults(_rows(book, listed.sheet), listed)


def _rows(book: Workbook, title: str) -> list[tuple[Any, ...]]:
    """The rows with a value in them."""
    return [row for row in book[title].iter_rows(values_only=True) if any(cell is not None for cell in row)]


def _error_cells(book: Workbook) -> Iterator[str]:
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "e":
                    yield f"{sheet.title}!{cell.coordinate}: {cell.value}"


def _score_faults(rows: Sequence[tuple[Any, ...]], listed: Listed) -> Iterator[str]:
    head, *lines = rows
    score, record = head.index(listed.score), head.index(listed.record)
    told = {line[record]: line[score] for line in lines}
    if told.keys() != listed.scores.keys():
        yield f"{listed.sheet}: {len(told)} records for {len(listed.scores)}"
    for id_, wanted in listed.scores.items():
        found = told.get(id_)
        if (found is None) != (wanted is None) or abs((found or 0) - (wanted or 0)) > _NEAR:
            yield f"{listed.sheet}: {id_} has {found}, the engine {wanted}"
