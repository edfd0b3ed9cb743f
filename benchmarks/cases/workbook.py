"""100,000 or 1,000,000 answers to a workbook, against bare openpyxl or XlsxWriter, cell by cell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from importlib import import_module
from pathlib import Path
from time import perf_counter
from typing import Any

from benchmarks.cases.inspected import record
from inspector.reports.build import build_report
from inspector.reports.data import ReportContext, ReportData
from inspector.reports.excel.workbook import write_workbook

ITEMS, FAILED = 100, 4

Rows = Mapping[str, list[list[Any]]]


def prepare(_folder: Path, _library: str, _answers: str) -> None:
    """Nothing is kept between turns."""


def ours(folder: Path, _library: str, answers: str) -> float:
    reports = _reports(int(answers))
    begun = perf_counter()
    write_workbook(reports, folder / "ours.xlsx", "en")
    return perf_counter() - begun


def limit(folder: Path, library: str, answers: str) -> float:
    """The rows of the sheets that grow with the data, ready-made and written as they are."""
    rows = _rows()
    write = {"openpyxl": _openpyxl, "xlsxwriter": _xlsxwriter}[library]
    begun = perf_counter()
    write(folder / f"{library}.xlsx", rows, int(answers) // ITEMS)
    return perf_counter() - begun


def _openpyxl(path: Path, rows: Rows, times: int) -> None:
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    for name, content in rows.items():
        sheet = book.create_sheet(name)
        for _ in range(times):
            for row in content:
                sheet.append([_cell(WriteOnlyCell, sheet, value) for value in row])
    book.save(path)


def _xlsxwriter(path: Path, rows: Rows, times: int) -> None:
    """In the mode that keeps one row in memory."""
    with import_module("xlsxwriter").Workbook(path, {"constant_memory": True}) as book:
        dates = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        for name, content in rows.items():
            sheet = book.add_worksheet(name)
            for place in range(times * len(content)):
                for column, value in enumerate(content[place % len(content)]):
                    if isinstance(value, date | datetime | time):
                        sheet.write_datetime(place, column, value, dates)
                    elif value is not None:
                        sheet.write(place, column, value)


def _rows() -> Rows:
    """What one inspection puts on the sheets that grow, as cells take it."""
    from inspector.reports import flat
    from inspector.reports.excel import failed_items, inspections
    from inspector.reports.words import words

    told = words("en")
    data = next(_reports(ITEMS))
    rows: dict[str, list[Sequence[Any]]] = {
        "Inspections": [inspections.inspection_row(data, told)],
        "Answers": list(flat.rows(data, told)),
        "Failed": list(failed_items.failed_rows(data, told)),
    }
    return {name: [[_bare(value) for value in row] for row in content] for name, content in rows.items()}


def _bare(value: Any) -> Any:
    """Neither library takes offsets of time or several values."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=None)
    return ", ".join(value) if isinstance(value, tuple) else value


def _cell(kind: Any, sheet: Any, value: Any) -> Any:
    """Only dates need a cell of their own, to be shown as dates."""
    if not isinstance(value, date | datetime | time):
        return value
    cell = kind(sheet, value)
    cell.number_format = "yyyy-mm-dd hh:mm"
    return cell


def _reports(answers: int) -> Iterator[ReportData]:
    data = build_report(record(ITEMS, [], FAILED), ReportContext("en"))
    for number in range(answers // ITEMS):
        yield replace(data, record=f"01990000-0000-7000-8000-{number:012}")
