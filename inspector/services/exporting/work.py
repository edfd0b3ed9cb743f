"""Making one piece, in this process or in one of several."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import Protocol

from inspector.errors import StorageError, WorldError
from inspector.services.exporting.order import Failure, Format, Made, Piece
from inspector.services.reporting import Cancelled, LeaveOut, Progress, Reporting

BUG = "export-bug"
Tell = Callable[[Sequence[float]], None]
"""Told how much of each piece is done, from 0 to 1."""


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
    if cancelled():
        raise CancelledError
    rows = {row.id: row for row in piece.rows}
    failures: list[Failure] = []

    def leave_out(record: str, error: WorldError) -> None:
        failures.append(Failure(piece.path, error, without=reporting.file_name(rows[record], "")))

    written = True
    try:
        _write(reporting, piece, folder / piece.path, lambda done, of: tell(done / of), cancelled, leave_out)
    except (CancelledError, StorageError):
        raise
    except WorldError as error:
        written, failures = False, [Failure(piece.path, error)]
    except Exception as error:
        if cancelled():
            raise CancelledError from error
        written, failures = False, [Failure(piece.path, _bug(error))]
    tell(1)
    return Made(piece.path, written, tuple(failures))


def _write(
    reporting: Reporting,
    piece: Piece,
    path: Path,
    progress: Progress,
    cancelled: Cancelled,
    leave_out: LeaveOut,
) -> None:
    ids, language = [row.id for row in piece.rows], piece.language
    match piece.format:
        case Format.PDF:
            reporting.write_pdf(ids[0], language, path, piece.layout, progress, cancelled)
        case Format.XLSX:
            reporting.write_workbook(ids, language, path, progress, cancelled, leave_out=leave_out)
        case Format.CSV:
            reporting.write_csv(ids, language, path, progress, cancelled, leave_out=leave_out)
        case Format.JSON:
            reporting.write_json(ids, language, path, progress, cancelled, leave_out=leave_out)
        case Format.PHOTOS:
            reporting.write_photos(ids, path, progress, cancelled, leave_out=leave_out)
        case Format.PACK:
            raise NotImplementedError(piece.format)


def _bug(error: Exception) -> WorldError:
    """A bug as what is wrong with a piece; `trace` is for the log."""
    reason = f"{type(error).__name__}: {error}"
    trace = "".join(traceback.format_exception(error))
    return WorldError(BUG, f"The program failed at it: {reason}.", reason=reason, trace=trace)
