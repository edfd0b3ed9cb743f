"""100,000 answers to a workbook, against bare openpyxl writing the same cells row by row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from time import perf_counter
from typing import Any

from benchmarks.cases.inspected import record
from inspector.reports.build import build_report
from inspector.reports.data import ReportContext, ReportData
from inspector.reports.excel.workbook import write_workbook

INSPECTIONS, ITEMS, FAILED = 1000, 100, 4


def prepare(folder: Path) -> None:
    """Nothing is kept between turns."""


def ours(folder: Path) -> float:
    reports = _reports()
    begun = perf_counter()
    write_workbook(reports, folder / "ours.xlsx", "en")
    return perf_counter() - begun


def limit(folder: Path) -> float:
    """The rows of the sheets that grow with the data, ready-made and written as they are."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    from inspector.reports.excel import answers, failed_items, inspections
    from inspector.reports.words import words

    told = words("en")
    data = next(_reports())
    rows = {
        "Inspections": [inspections.row(data, told)],
        "Answers": list(answers.rows(data, told)),
        "Failed": list(failed_items.rows(data, told)),
    }
    begun = perf_counter()
    book = Workbook(write_only=True)
    for name, content in rows.items():
        sheet = book.create_sheet(name)
        for _ in range(INSPECTIONS):
            for row in content:
                sheet.append([_cell(WriteOnlyCell, sheet, value) for value in row])
    book.save(folder / "bare.xlsx")
    return perf_counter() - begun


def _cell(kind: Any, sheet: Any, value: Any) -> Any:
    """Only dates need a cell of their own, to be shown as dates."""
    if not isinstance(value, date | datetime | time):
        return value
    cell = kind(sheet, value)
    cell.number_format = "yyyy-mm-dd hh:mm"
    return cell


def _reports() -> Iterator[ReportData]:
    data = build_report(record(ITEMS, [], FAILED), ReportContext("en"))
    for number in range(INSPECTIONS):
        yield replace(data, record=f"01990000-0000-7000-8000-{number:012}")
