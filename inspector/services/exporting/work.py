"""Making one piece, in this process or in one of several."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol, TypedDict

from inspector.analysis.gathered import Gathered
from inspector.errors import NotFoundError, StorageError, WorldError
from inspector.reports.data import PhotoLine
from inspector.services.exporting.order import Failure, Format, Made, Piece
from inspector.services.report_writers import Cancelled, Progress
from inspector.services.reporting import LeaveOut, Reporting

BUG = "export-bug"
Tell = Callable[[Sequence[float]], None]
"""Told how much of each piece is done, from 0 to 1."""


class _Told(TypedDict):
    progress: Progress
    cancelled: Cancelled
    leave_out: LeaveOut


class Desk(Protocol):
    """What a piece is made at: a session."""

    @property
    def reporting(self) -> Reporting: ...


Opening = Callable[[], AbstractContextManager[Desk]]
"""Opens the workspace for reading; it can be handed to another process."""


def alone(
    reporting: Reporting, pieces: Sequence[Piece], folder: Path, tell: Tell, cancelled: Cancelled
) -> Iterator[Made]:
    """Make one piece after the other in this process."""
    shares = [0.0] * len(pieces)

    def tell_of(number: int, share: float) -> None:
        shares[number] = share
        tell(shares)

    for number, piece in enumerate(pieces):
        yield make(reporting, piece, folder, partial(tell_of, number), cancelled)


def make(
    reporting: Reporting, piece: Piece, folder: Path, tell: Callable[[float], None], cancelled: Cancelled
) -> Made:
    """Make a piece in `folder`. What is wrong with it alone is named, a bug of ours too. CancelledError; and
    StorageError where no other piece would fare better."""
    failures: list[Failure] = []
    reporting = reporting.as_of(piece.as_of)

    def write() -> None:
        _write(reporting, piece, folder / piece.path, lambda done, of: tell(done / of), cancelled, failures)

    wrong = _wrong_with(piece, write, cancelled)
    tell(1)
    return Made(piece.path, wrong is None, (wrong,) if wrong else tuple(failures))


@dataclass(frozen=True, slots=True)
class Part:
    """What a pack is made from, of some of its inspections; `wrong` where nothing could be gathered."""

    gathered: Gathered
    failures: tuple[Failure, ...] = ()
    wrong: Failure | None = None


def gather(reporting: Reporting, piece: Piece, tell: Callable[[float], None], cancelled: Cancelled) -> Part:
    """Gather for a pack what these of its inspections tell; raises as `make` does."""
    failures: list[Failure] = []
    whole = Gathered()
    leave_out = _leave_out(reporting, piece, failures)
    ids = [row.id for row in piece.rows]

    def read() -> None:
        whole.join(
            reporting.gather(
                ids, piece.language, lambda done, of: tell(done / of), cancelled, leave_out=leave_out
            )
        )

    wrong = _wrong_with(piece, read, cancelled)
    tell(1)
    return Part(whole, tuple(failures), wrong)


def draw(
    reporting: Reporting, piece: Piece, folder: Path, parts: Sequence[Part], cancelled: Cancelled
) -> Made:
    """Draw a pack from its parts, which are in the order of its inspections; raises as `make` does."""
    failures = tuple(failure for part in parts for failure in part.failures)
    whole = Gathered()
    for part in parts:
        whole.join(part.gathered)
    path = folder / piece.path

    def write() -> None:
        reporting.write_gathered(
            whole, piece.language, path, cancelled, period=piece.period, charts=piece.charts
        )

    wrong = next((part.wrong for part in parts if part.wrong), None) or _wrong_with(piece, write, cancelled)
    return Made(piece.path, wrong is None, (wrong,) if wrong else failures)


def _wrong_with(piece: Piece, deed: Callable[[], None], cancelled: Cancelled) -> Failure | None:
    """Do it; what was wrong, if it is the piece's alone."""
    if cancelled():
        raise CancelledError
    try:
        deed()
    except (CancelledError, StorageError):
        raise
    except WorldError as error:
        return Failure(piece.path, error)
    except Exception as error:
        if cancelled():
            raise CancelledError from error
        return Failure(piece.path, _bug(error))
    return None


def _write(
    reporting: Reporting,
    piece: Piece,
    path: Path,
    progress: Progress,
    cancelled: Cancelled,
    failures: list[Failure],
) -> None:
    """Write the piece; what is left out of it is added to `failures`."""
    ids, language = [row.id for row in piece.rows], piece.language
    leave_out = _leave_out(reporting, piece, failures)
    told = _Told(progress=progress, cancelled=cancelled, leave_out=leave_out)
    match piece.format:
        case Format.PDF:
            reporting.write_pdf(ids[0], language, path, piece.layout, progress, cancelled)
        case Format.PACK:
            reporting.write_pack(ids, language, path, **told, period=piece.period, charts=piece.charts)
        case Format.XLSX:
            reporting.write_workbook(ids, language, path, **told, period=piece.period, filters=piece.filters)
        case Format.CSV:
            reporting.write_csv(ids, language, path, **told)
        case Format.JSON:
            reporting.write_json(ids, language, path, **told)
        case Format.PHOTOS:
            for photo in reporting.write_photos(ids, path, **told):
                failures.append(_lost(piece, photo))


def _leave_out(reporting: Reporting, piece: Piece, failures: list[Failure]) -> LeaveOut:
    """Notes the inspections that are left out of a piece."""
    rows = {row.id: row for row in piece.rows}

    def leave_out(record: str, error: WorldError) -> None:
        failures.append(Failure(piece.path, error, without=reporting.file_name(rows[record], "")))

    return leave_out


def _lost(piece: Piece, photo: PhotoLine) -> Failure:
    message = "The photo is missing or damaged in the workspace. Bring it back from a backup."
    return Failure(piece.path, NotFoundError("photo-missing", message), without=f"{photo.sha256}.jpg")


def _bug(error: Exception) -> WorldError:
    """A bug as what is wrong with a piece; `trace` is for the log."""
    reason = f"{type(error).__name__}: {error}"
    trace = "".join(traceback.format_exception(error))
    return WorldError(BUG, f"The program failed at it: {reason}.", reason=reason, trace=trace)
