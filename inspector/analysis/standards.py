"""What a template calls the things that its inspections are compared by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import NamedTuple


class Named(NamedTuple):
    """A section, dimension or item: its place in the template ("6", "6.1") and its text."""

    number: str
    text: str


@dataclass(frozen=True, slots=True)
class Standard:
    """A template in one language, as its newest inspection showed it, with what only older ones had.

    `pass_mark` is a percent, in the demerit model the most points that pass; `bounds` are the percents that
    decide something. `was` gives the earlier key of a renamed item.
    """

    template: str
    version: int
    title: str
    demerit: bool
    pass_mark: Fraction | None
    bounds: tuple[Fraction, ...]
    sections: Mapping[str, Named]
    dimensions: Mapping[str, Named]
    items: Mapping[str, Named]
    was: Mapping[str, str]

    @property
    def section_order(self) -> tuple[str, ...]:
        """The keys of the sections as the template has them."""
        return tuple(sorted(self.sections, key=lambda key: (int(self.sections[key].number), key)))

    def joined(self, other: Standard) -> Standard:
        """With what another inspection by it showed; the newer version says how things are called."""
        new, old = (other, self) if other.version > self.version else (self, other)
        return replace(
            new,
            sections={**old.sections, **new.sections},
            dimensions={**old.dimensions, **new.dimensions},
            items={**old.items, **new.items},
            was={**old.was, **new.was},
        )

    def current(self, item: str) -> str:
        """The key that an item has today."""
        renamed = {was: key for key, was in self.was.items()}
        seen = {item}
        while item in renamed and renamed[item] not in seen:
            item = renamed[item]
            seen.add(item)
        return item
