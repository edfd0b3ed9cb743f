"""What is asked of an export, what it is cut into, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from inspector.analysis.periods import Period
from inspector.errors import WorldError
from inspector.reports.data import Layout as Layout  # part of an order, also for the window
from inspector.services.ports.records import RecordRow


class Format(StrEnum):
    """What can be made of inspections: a report of each, or one file of all."""

    PDF = "pdf"
    PACK = "pack"
    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"
    PHOTOS = "photos"


@dataclass(frozen=True, slots=True)
class Order:
    """The inspections in the order they are to stand in, and what is made of them. `layouts` are those of the
    single reports; `period` is what the overview is of, else from the first visit to the last, and `charts`
    are PNG pictures at its end; `filters` says in lines how the inspections were chosen. `as_of` is when
    actions are told of, else the start."""

    rows: tuple[RecordRow, ...]
    formats: tuple[Format, ...]
    languages: tuple[str, ...]
    layouts: tuple[Layout, ...] = (Layout.FULL,)
    period: Period | None = None
    filters: tuple[str, ...] = ()
    charts: tuple[bytes, ...] = ()
    as_of: datetime | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """One file of an export, or the folder of photos; `path` is inside the export's folder, with "/". `cost`
    is roughly how many seconds it takes."""

    format: Format
    path: str
    rows: tuple[RecordRow, ...]
    language: str
    cost: float
    as_of: datetime
    layout: Layout = Layout.FULL
    period: Period | None = None
    filters: tuple[str, ...] = ()
    charts: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """What is lacking and why: the file at `path`, or only the inspection `without` in it."""

    path: str
    error: WorldError
    without: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """What came of the piece at `path`; `written` is False where there is no such file."""

    path: str
    written: bool
    failures: tuple[Failure, ...] = ()


@dataclass(frozen=True, slots=True)
class Exported:
    """The folder as it appeared. It is None where not one piece could be made, and nothing is left."""

    folder: Path | None
    files: int
    failures: tuple[Failure, ...]


@dataclass(frozen=True, slots=True)
class Far:
    """How far an export is: `share` of its work, from 0 to 1, and `files` of `of`."""

    share: float
    files: int
    of: int
