"""Measures, colours and type of a report page: points unless said otherwise, colours as #rrggbb."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cache

from inspector.paths import resources
from inspector.reports.data import PaperSize

MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Paper:
    """A page with its margins; `text_width` lies between them."""

    width: float
    height: float
    side: float = 18 * MM
    top: float = 12 * MM
    bottom: float = 18 * MM

    @property
    def text_width(self) -> float:
        return self.width - 2 * self.side

    @property
    def floor(self) -> float:
        """How far down from the upper edge the content may reach."""
        return self.height - self.bottom


A4 = Paper(210 * MM, 297 * MM)
LETTER = Paper(612, 792)
PAPERS = {PaperSize.A4: A4, PaperSize.LETTER: LETTER}


@cache
def colour(name: str) -> str:
    """The light value of a colour of the product's tokens."""
    tokens = json.loads((resources() / "style" / "tokens.json").read_text("utf-8"))
    return str(tokens["colour"][name]["light"])


@dataclass(frozen=True, slots=True)
class Type:
    """How a text looks. `colour` names a token, or is #rrggbb."""

    size: float
    leading: float
    bold: bool = False
    colour: str = "text"

    @property
    def baseline(self) -> float:
        """How far below the upper edge of its line the text stands."""
        return (self.leading - self.size) / 2 + self.size * 0.86

    def in_(self, colour: str) -> Type:
        return replace(self, colour=colour)

    def strong(self, bold: bool = True) -> Type:
        return replace(self, bold=bold)


BRAND = Type(11, 14, bold=True)
SUBJECT = Type(24, 29, bold=True)
STANDARD = Type(10, 14, colour="text2")
OUTCOME = Type(19, 23, bold=True)
OUTCOME_LONG = Type(15, 19, bold=True)
PAGE_HEADING = Type(17, 21, bold=True)
HEADING = Type(12, 15, bold=True)
ITEM_TITLE = Type(11, 14, bold=True)
VERDICT = Type(10.5, 14.5)
BODY = Type(9, 12.5)
TABLE = Type(8, 10.5)
CHECKLIST = Type(7.6, 9.6)
LABEL = Type(7, 9, colour="text2")
AXIS = Type(6, 7.5, colour="text2")
GAUGE = Type(30, 34, bold=True)
COUNT = Type(12, 14, bold=True)
