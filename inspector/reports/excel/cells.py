"""What goes into cells. Text that people typed stays text: never a formula, never refused by Excel."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

LONGEST = 32_767
"""UTF-16 units that Excel keeps in a cell."""
CUT = "… [cut]"

DATE = "yyyy-mm-dd"
MOMENT = "yyyy-mm-dd hh:mm"
TIME = "hh:mm"
PERCENT = "0.0%"
POINTS = "0.00"
SUM = "#,##0.00"
CHANGE = "+0.0;−0.0;0.0"
WHOLE = "0"
TRUTH = '"TRUE";"TRUE";"FALSE"'
"""Excel writes true and false whatever the format; LibreOffice writes 1 and 0 beside some texts without."""

_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_PICTURES = 0x2400
"""Here Unicode has a sign for each control character: ␀ ␁ ␂ …"""
_SUBSTITUTE = "\ufffd"
_CODED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""Excel reads _x0041_ in a text as the character of that number."""
_COMMAND = frozenset("=+-@#'")


@lru_cache(maxsize=8192)
def text(typed: str) -> str:
    """A text as a cell can hold it: control characters are seen as their signs, what is no character as �,
    the overlong is cut with a mark."""
    shown = _REFUSED.sub(_seen, typed)
    if is_overlong(shown):
        kept = shown.encode("utf-16-le")[: 2 * (LONGEST - len(CUT))]
        shown = kept.decode("utf-16-le", "ignore") + CUT
    return _CODED.sub("_x005F_", shown)


def is_overlong(typed: str) -> bool:
    """Whether Excel has no room for the text in a cell."""
    if 2 * len(typed) <= LONGEST:
        return False
    return len(typed) + sum(char > "\uffff" for char in typed) > LONGEST


def is_command(shown: str) -> bool:
    """Whether Excel would take the text for a formula once somebody edits its cell."""
    return shown[:1] in _COMMAND


def share(percent: Fraction | float | None) -> float | None:
    """A percent as Excel counts it: 62.5 % is 0.625."""
    return None if percent is None else float(percent / 100)


def _seen(refused: re.Match[str]) -> str:
    code = ord(refused.group())
    return chr(_PICTURES + code) if code < 0x20 else _SUBSTITUTE
