"""What a report of a record must show, from the engine's own score: for whoever reads the report back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from inspector.checklists.display import bounds, rounded, shown
from inspector.checklists.record import Record
from inspector.checklists.score import Points
from inspector.checklists.scoring import score

_ENDS = r"(?![\d.,])"
_BEGINS = r"(?<![\d.,])"


def spaced(text: str) -> str:
    """A pattern for the text with any white space between its letters."""
    return r"\s*".join(map(re.escape, "".join(text.split())))


class Figures:
    """The scores of a record, worked out anew from its answers, as a report in a language writes them."""

    def __init__(self, record: Record, language: str) -> None:
        self.template = record.published.template
        self.score = score(self.template, record.sheet)
        self._language = language
        self._decimal = "," if language == "ru" else "."

    def sections(self) -> list[tuple[str, Points]]:
        """Title and points of each section of which something was asked."""
        asked = {self.template.section_of_item[address.item].key for address in self.score.items}
        titled = zip(self.template.sections, self.score.sections, strict=True)
        return [(one.title.in_(self._language), told.points) for one, told in titled if one.key in asked]

    def patterns(self) -> Iterator[str]:
        """What every first page shows: patterns with any white space between letters, as titles may wrap."""
        for title, points in self.sections():
            yield self._row(title, points)
        yield self._total()

    def dimensions(self) -> Iterator[str]:
        """The same of the dimensions, which a first page shows where it has room for them."""
        for dimension in self.template.dimensions:
            points = self.score.dimensions[dimension.key]
            if points.percent is not None:
                yield self._joined(dimension.label.in_(self._language), self.percent(points.percent))

    def percent(self, percent: Fraction | None) -> str:
        """A percent as the report writes it, without its sign."""
        return shown(percent, bounds(self.template)).replace(".", self._decimal)

    def _total(self) -> str:
        if self.score.demerits is not None:
            return _BEGINS + self._joined(self._points(self.score.demerits))
        if self.score.total.percent is None:
            return shown(None)
        return _BEGINS + re.escape(self.percent(self.score.total.percent)) + r"\s*%"

    def _row(self, title: str, points: Points) -> str:
        """A row of the table of sections."""
        if points.possible is None:
            return self._joined(title, self._points(points.earned))
        told = [title, self.percent(points.percent)]
        if points.possible:
            told += [self._points(points.earned), "/", self._points(points.possible)]
        return self._joined(*told)

    def _joined(self, *parts: str) -> str:
        return spaced("".join(parts)) + _ENDS

    def _points(self, points: Fraction) -> str:
        """At most two decimals, as many as they need."""
        number = float(rounded(points, 2)) + 0.0  # no minus before zero
        return f"{number:.12g}".replace(".", self._decimal)
