"""A sheet written row by row: head, frozen panes, filter, widths, number formats, bands, print set-up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from inspector.reports.excel.cells import DATE, MOMENT, kept_as_text, text_cell
from inspector.reports.excel.rules import colour_rule

ROWS = 1_048_576
"""Rows that Excel has on a sheet."""

FONT = "Calibri"
HEAD = "1F3682"
BAND = "F9F8F6"
FAULT = "F9DCD7"
_NARROWEST, _WIDEST = 8, 48
_A4 = 9
_LINE = 16
_HIGHEST = 409
"""Points that Excel lets a row be high."""
_FILTER = 3
"""Characters that the filter's button takes from a head."""
_DATES = frozenset({DATE, MOMENT})


QUIET = "555A63"


@dataclass(frozen=True, slots=True)
class Look:
    """A value above the table in a look of its own; colour as RRGGBB."""

    value: str | float | int
    bold: bool = False
    size: int = 11
    colour: str = "1B1E24"
    format: str = "General"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: head, width in characters, number format."""

    head: str
    width: float = 12
    format: str | None = None

    @property
    def fitted(self) -> float:
        """The width that no word of the head is broken in, from 8 to 48."""
        needed = max((_broad(word) for word in self.head.split()), default=0) + _FILTER
        return min(max(self.width, needed, _NARROWEST), _WIDEST)

    @property
    def head_lines(self) -> int:
        """How many lines the head takes."""
        lines, used = 1, 0.0
        for word in self.head.split():
            if used and used + _broad(word) > self.fitted - _FILTER:
                lines, used = lines + 1, 0
            used += _broad(word) + 1
        return lines

    @property
    def side(self) -> str:
        """Numbers stand right, words and dates left."""
        return "right" if self.format and self.format not in _DATES else "left"


def _broad(word: str) -> float:
    """Roughly how many digits wide a bold word is; Chinese characters take two."""
    return sum(2 if char > "\u2e80" else 1.15 for char in word)


class Sheet:
    """One sheet of a write-only workbook, at its place among those there. `intro` are rows above the head;
    `frozen` columns stay in sight."""

    def __init__(
        self,
        workbook: Any,
        title: str,
        columns: Sequence[Column],
        *,
        place: int | None = None,
        frozen: int = 0,
        intro: Iterable[Sequence[Look | None]] = (),
    ) -> None:
        from openpyxl.utils import get_column_letter

        self.columns = columns
        self.ws = workbook.create_sheet(title, place)
        self.letters = [get_column_letter(place) for place in range(1, len(columns) + 1)]
        intro = list(intro)
        self.head_row = len(intro) + 1
        self._set_up(frozen)
        for row in intro:
            self.ws.append([look and self._look_cell(look) for look in row])
        self.ws.append([self._head_cell(column) for column in columns])
        self.last_row = self.head_row
        self._styled = [self._styled_cell(column) for column in columns]

    def add(self, values: Sequence[Any]) -> None:
        """Append a row; texts are kept as texts, None leaves a cell empty."""
        row: list[Any] = []
        for value, styled in zip(values, self._styled, strict=True):
            if isinstance(value, str):
                row.append(kept_as_text(self.ws, value))
            elif styled is None or value is None:
                row.append(value)
            else:
                styled.value = value
                row.append(styled)
        self.ws.append(row)
        self.last_row += 1

    def add_all(self, rows: Iterable[Sequence[Any]]) -> None:
        for row in rows:
            self.add(row)

    def close(self) -> None:
        """What stands behind the rows in the file: filter and bands."""
        area = f"A{self.head_row + 1}:{self.letters[-1]}{max(self.last_row, self.head_row + 1)}"
        self.ws.auto_filter.ref = f"A{self.head_row}:{self.letters[-1]}{max(self.last_row, self.head_row)}"
        self.ws.conditional_formatting.add(area, colour_rule("MOD(ROW(),2)=1", BAND))

    def mark(self, columns: Sequence[int], condition: str) -> None:
        """Colour cells of these columns as faults where the formula, written for the first row, holds."""
        for place in columns:
            self.ws.conditional_formatting.add(self.area(place), colour_rule(condition, FAULT))

    def area(self, column: int) -> str:
        """The cells of a column below its head."""
        letter = self.letters[column]
        return f"{letter}{self.head_row + 1}:{letter}{max(self.last_row, self.head_row + 1)}"

    def _set_up(self, frozen: int) -> None:
        ws = self.ws
        for letter, column in zip(self.letters, self.columns, strict=True):
            ws.column_dimensions[letter].width = column.fitted
        corner = chr(ord("A") + frozen)
        ws.freeze_panes = f"{corner}{self.head_row + 1}"
        ws.page_setup.orientation = "landscape"
        ws.page_setup.paperSize = _A4
        ws.sheet_properties.pageSetUpPr.fitToPage = True
        ws.page_setup.fitToHeight = 0
        lines = max(column.head_lines for column in self.columns)
        ws.row_dimensions[self.head_row].height = min(_LINE * lines, _HIGHEST)
        ws.print_title_rows = f"{self.head_row}:{self.head_row}"

    def _head_cell(self, column: Column) -> Any:
        from openpyxl.styles import Alignment, Font, PatternFill

        cell = text_cell(self.ws, column.head)
        cell.font = Font(name=FONT, bold=True, color="FFFFFF")
        cell.fill = PatternFill(fgColor=HEAD, fill_type="solid")
        cell.alignment = Alignment(horizontal=column.side, vertical="center", wrap_text=True)
        return cell

    def _look_cell(self, look: Look) -> Any:
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment, Font

        value = look.value
        cell = text_cell(self.ws, value) if isinstance(value, str) else WriteOnlyCell(self.ws, value)
        cell.font = Font(name=FONT, bold=look.bold, size=look.size, color=look.colour)
        cell.number_format = look.format
        cell.alignment = Alignment(horizontal="left")
        return cell

    def _styled_cell(self, column: Column) -> Any:
        """One cell a column of numbers, filled anew for each row: making one is what costs time."""
        if column.format is None:
            return None
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Alignment

        cell = WriteOnlyCell(self.ws)
        cell.number_format = column.format
        cell.alignment = Alignment(horizontal=column.side, indent=1 if column.side == "right" else 0)
        return cell


class Continued:
    """Sheets of one kind: a new one is begun where a sheet is full."""

    def __init__(self, begin: Callable[[int], Sheet], rows: int = ROWS) -> None:
        self._begin = begin
        self._rows = rows
        self.sheets = [begin(1)]

    def add(self, values: Sequence[Any]) -> None:
        if self.sheets[-1].last_row >= self._rows:
            self.sheets.append(self._begin(len(self.sheets) + 1))
        self.sheets[-1].add(values)

    def add_all(self, rows: Iterable[Sequence[Any]]) -> None:
        for row in rows:
            self.add(row)
