"""Reports of single inspections and a workbook of all, written one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from inspector.errors import StorageError, WorldError
from inspector.verbs.telling import tell_progress

if TYPE_CHECKING:
    from inspector.services.exporting.order import Order
    from inspector.services.ports.records import RecordRow
    from inspector.services.reporting import LeaveOut
    from inspector.services.session import Session


def write_reports(
    session: Session,
    rows: Sequence[RecordRow],
    language: str,
    folder: Path | None,
    workbook: Path | None,
    order: Order | None = None,
    leave_out: LeaveOut | None = None,
) -> Iterator[Path]:
    """Write the reports of `rows`; each file's path as it is done, progress on stderr. The workbook tells how
    they were chosen by the `order`. Where `leave_out` is given, it is told of records that cannot be read,
    and the others go on."""
    if folder is not None:
        yield from _pdfs(session, rows, language, folder, leave_out)
    if workbook is not None:
        ids = [row.id for row in rows]
        session.reporting.write_workbook(
            ids,
            language,
            workbook,
            lambda done, of: tell_progress("Excel", done, of),
            period=order.period if order else None,
            filters=order.filters if order else (),
            leave_out=leave_out,
        )
        yield workbook


def _pdfs(
    session: Session, rows: Sequence[RecordRow], language: str, folder: Path, leave_out: LeaveOut | None
) -> Iterator[Path]:
    names = session.reporting.file_names(rows, ".pdf")
    for done, (row, name) in enumerate(zip(rows, names, strict=True), 1):
        try:
            session.reporting.write_pdf(row.id, language, folder / name)
        except StorageError:
            raise
        except WorldError as error:
            if leave_out is None:
                raise
            leave_out(row.id, error)
        else:
            yield folder / name
        tell_progress("PDF", done, len(rows))
