"""What goes into cells. Text that people typed stays text: never a formula, never refused by Excel."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Any

LONGEST = 32_767
"""Characters that Excel keeps in a cell."""
CUT = "… [cut]"
SUBSTITUTE = "□"

DATE = "yyyy-mm-dd"
MOMENT = "yyyy-mm-dd hh:mm"
PERCENT = "0.0%"
POINTS = "0.00"
WHOLE = "0"

_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CODED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""Excel reads _x0041_ in a text as the character of that number."""
_COMMAND = frozenset("=+-@#")


@lru_cache(maxsize=8192)
def text(typed: str) -> str:
    """A text as a cell can hold it: refused characters are seen as boxes, the overlong is cut with a mark."""
    shown = _CODED.sub("_x005F_", _REFUSED.sub(SUBSTITUTE, typed))
    return shown if len(shown) <= LONGEST else shown[: LONGEST - len(CUT)] + CUT


def share(percent: Fraction | None) -> float | None:
    """A percent as Excel counts it: 62.5 % is 0.625."""
    return None if percent is None else float(percent / 100)


def number(exact: Fraction | Decimal | None) -> float | None:
    return None if exact is None else float(exact)


def kept_as_text(sheet: Any, typed: str) -> Any:
    """The text, in a cell of its own where openpyxl or Excel would take it for a command."""
    shown = text(typed)
    return text_cell(sheet, typed) if shown[:1] in _COMMAND else shown


def text_cell(sheet: Any, typed: str) -> Any:
    """A cell with the text, never with a formula."""
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet)
    cell.value = text(typed)
    cell.data_type = "s"
    cell.quotePrefix = cell.value[:1] in _COMMAND
    return cell
