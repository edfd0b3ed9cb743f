"""The workbook's colours, and cells in a look of their own."""

from __future__ import annotations

from typing import Any

from inspector.reports.excel.cells import DATE, MOMENT, TIME, TRUTH, is_command, text
from inspector.reports.excel.columns import Column, Look
from inspector.reports.excel.rows import Styles

FONT = "Calibri"
HEAD = "1F3682"
BAND = "F9F8F6"
FAULT = "F9DCD7"
QUIET = "555A63"
_BUTTON = 2
"""How far a head stands from the right, where the filter's button is."""
BETTER, WORSE = "1F6E43", "B42318"


def head_cell(sheet: Any, head: str, side: str) -> Any:
    from openpyxl.styles import Alignment, Font, PatternFill

    cell = _text_cell(sheet, head)
    cell.font = Font(name=FONT, bold=True, color="FFFFFF")
    cell.fill = PatternFill(fgColor=HEAD, fill_type="solid")
    aside = _BUTTON if side == "right" else 0
    cell.alignment = Alignment(horizontal=side, vertical="center", wrap_text=True, indent=aside)
    return cell


def look_cell(sheet: Any, look: Look) -> Any:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Font

    is_text = isinstance(look.value, str)
    cell = _text_cell(sheet, text(str(look.value))) if is_text else WriteOnlyCell(sheet, look.value)
    cell.font = Font(name=FONT, bold=look.bold, size=look.size, color=look.colour)
    cell.number_format = look.format
    cell.alignment = Alignment(horizontal=look.side, indent=1 if look.side == "right" else 0)
    return cell


def column_styles(sheet: Any, column: Column) -> Styles:
    """The styles of a column's cells."""
    given = column.format
    return Styles(
        plain=_style(sheet, column, given),
        quoted=_style(sheet, column, given, quoted=True),
        date=_style(sheet, column, given or DATE),
        moment=_style(sheet, column, given or MOMENT),
        time=_style(sheet, column, given or TIME),
    )


def _style(sheet: Any, column: Column, number_format: str | None, *, quoted: bool = False) -> str:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment

    cell = WriteOnlyCell(sheet)
    side = column.side
    if column.centred:
        cell.number_format = TRUTH
        cell.alignment = Alignment(horizontal=side)
    elif number_format:
        cell.number_format = number_format
        cell.alignment = Alignment(
            horizontal=side, indent=1 if side == "right" else 0, vertical="top" if column.wrap else None
        )
    elif column.wrap:
        cell.alignment = Alignment(vertical="top", wrap_text=True)
    if quoted:
        cell.quotePrefix = True
    return f' s="{cell.style_id}"' if cell.style_id else ""


def _text_cell(sheet: Any, shown: str) -> Any:
    """A cell with the text, never with a formula."""
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet)
    cell.value = shown
    cell.data_type = "s"
    cell.quotePrefix = is_command(shown)
    return cell
