"""A sheet written row by row: head, frozen panes, a table with its filter, bands, print set-up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from inspector.reports.data import PaperSize
from inspector.reports.excel.cells import is_overlong
from inspector.reports.excel.columns import Column, Look, heads, lines_of
from inspector.reports.excel.rows import StreamedSheet, Styles, row_of
from inspector.reports.excel.rules import colour_rule
from inspector.reports.excel.styles import BAND, FAULT, column_styles, head_cell, look_cell

ROWS = 1_048_576
"""Rows that Excel has on a sheet."""
_PAPERS = {PaperSize.LETTER: 1, PaperSize.A4: 9}
_LINE = 16
_HIGHEST = 409
"""Points that Excel lets a row be high."""


@dataclass(frozen=True, slots=True)
class Book:
    """The workbook of openpyxl and what all its sheets are printed like; `page_of` is their foot."""

    workbook: Any
    paper: PaperSize
    page_of: str
    styles: dict[tuple[str | None, bool, bool], Styles] = field(default_factory=dict)

    def styles_of(self, column: Column) -> Styles:
        """Kept, as making one is slow and columns have few kinds."""
        key = column.format, column.wrap, column.centred
        if key not in self.styles:
            self.styles[key] = column_styles(self.workbook.worksheets[0], column)
        return self.styles[key]


class Sheet:
    """One sheet, at its place among those there. `table` is its table's name in the workbook; `intro` are
    rows above the head; `frozen` columns stay in sight."""

    def __init__(
        self,
        book: Book,
        title: str,
        columns: Sequence[Column],
        table: str | None,
        *,
        place: int | None = None,
        frozen: int = 0,
        intro: Sequence[Sequence[Look | None]] = (),
    ) -> None:
        from openpyxl.utils import get_column_letter

        self.columns = columns
        self.heads = heads(columns)
        self.cut = 0
        self.ws: Any = StreamedSheet(book.workbook, title)
        book.workbook._add_sheet(self.ws, place)
        self.letters = [get_column_letter(place) for place in range(1, len(columns) + 1)]
        self.head_row = len(intro) + 1
        self._table = table
        self._set_up(frozen, book)
        for row in intro:
            self._append_looks(row)
        sides = (column.side for column in columns)
        self.ws.append([head_cell(self.ws, *head) for head in zip(self.heads, sides, strict=True)])
        self.last_row = self.head_row
        self._wrapped = [(place, column.fitted) for place, column in enumerate(columns) if column.wrap]
        self._styles = [book.styles_of(column) for column in columns]

    def add(self, values: Sequence[Any], height: float | None = None) -> None:
        """Append a row; texts are kept as texts, None leaves it empty. `height` is the least, in points."""
        self.last_row += 1
        if self._wrapped:
            height = max(filter(None, (height, self._wrapped_height(values))), default=None)
        row = row_of(self.last_row, values, self.letters, self._styles, height)
        if is_overlong(row[0]):  # else no text in it is
            self.cut += sum(isinstance(value, str) and is_overlong(value) for value in values)
        self.ws.append(row)

    def add_below(self, looks: Sequence[Look | None]) -> None:
        """A row below the table; none is added to the table after it."""
        self._append_looks(looks)

    def close(self) -> None:
        """What stands behind the rows in the file: the table with its filter, and bands."""
        self.ws.conditional_formatting.add(
            f"A{self.head_row + 1}:{self.letters[-1]}{max(self.last_row, self.head_row + 1)}",
            colour_rule("MOD(ROW(),2)=1", BAND),
        )
        if self._table and self.last_row > self.head_row:  # Excel has no table without rows
            self.ws.tables.add(self._made_table(self._table))

    def mark(self, columns: Sequence[int], condition: str) -> None:
        """Colour cells of these columns as faults where the formula, written for the first row, holds."""
        for place in columns:
            self.ws.conditional_formatting.add(self.area(place), colour_rule(condition, FAULT))

    def area(self, column: int) -> str:
        """The cells of a column below its head."""
        letter = self.letters[column]
        return f"{letter}{self.head_row + 1}:{letter}{max(self.last_row, self.head_row + 1)}"

    def _wrapped_height(self, values: Sequence[Any]) -> float | None:
        """What the texts that are broken need; not every program finds out by itself."""
        wrapped = ((values[place], width) for place, width in self._wrapped)
        lines = max((lines_of(value, width) for value, width in wrapped if isinstance(value, str)), default=1)
        return None if lines == 1 else min(_LINE * lines, _HIGHEST)

    def _made_table(self, name: str) -> Any:
        """The columns are named here: openpyxl would read them from cells that are written and gone."""
        from openpyxl.worksheet.filters import AutoFilter
        from openpyxl.worksheet.table import Table, TableColumn

        area = f"A{self.head_row}:{self.letters[-1]}{self.last_row}"
        columns = [TableColumn(id=number, name=head) for number, head in enumerate(self.heads, 1)]
        return Table(
            displayName=name, name=name, ref=area, tableColumns=columns, autoFilter=AutoFilter(ref=area)
        )

    def _append_looks(self, looks: Sequence[Look | None]) -> None:
        self.ws.append([look and look_cell(self.ws, look) for look in looks])

    def _set_up(self, frozen: int, book: Book) -> None:
        ws = self.ws
        for letter, column in zip(self.letters, self.columns, strict=True):
            ws.column_dimensions[letter].width = column.fitted
        ws.freeze_panes = f"{chr(ord('A') + frozen)}{self.head_row + 1}"
        lines = max(column.head_lines for column in self.columns)
        ws.row_dimensions[self.head_row].height = min(_LINE * lines, _HIGHEST)
        ws.page_setup.orientation = "landscape"
        ws.page_setup.paperSize = _PAPERS[book.paper]
        ws.sheet_properties.pageSetUpPr.fitToPage = True
        ws.page_setup.fitToHeight = 0
        ws.page_margins.left = ws.page_margins.right = 0.5
        ws.page_margins.top, ws.page_margins.bottom = 0.5, 0.7
        ws.print_title_rows = f"{self.head_row}:{self.head_row}"
        ws.oddFooter.left.text, ws.oddFooter.right.text = "&A", book.page_of


class Continued:
    """Sheets of one kind: a new one is begun behind one that is full. `begin` makes the sheet of a number at
    a place among the sheets."""

    def __init__(self, begin: Callable[[int, int | None], Sheet], rows: int) -> None:
        self._begin = begin
        self._rows = rows
        self.sheets = [begin(1, None)]

    @property
    def current(self) -> Sheet:
        """The sheet that the next row goes to."""
        if self.sheets[-1].last_row >= self._rows:
            full = self.sheets[-1].ws
            place = full.parent.index(full) + 1
            self.sheets.append(self._begin(len(self.sheets) + 1, place))
        return self.sheets[-1]

    def add(self, values: Sequence[Any], height: float | None = None) -> None:
        self.current.add(values, height)

    def add_all(self, rows: Iterable[Sequence[Any]]) -> None:
        for row in rows:
            self.add(row)

    def close(self) -> None:
        for sheet in self.sheets:
            sheet.close()


def numbered(name: str, number: int, between: str = " ") -> str:
    """The name of the first sheet or table of a kind, and of those it is continued in."""
    return name if number == 1 else f"{name}{between}{number}"
