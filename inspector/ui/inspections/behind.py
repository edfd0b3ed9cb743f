"""The inspections behind a mark of a chart, as the list is asked for them."""

from __future__ import annotations

from dataclasses import dataclass

from inspector.checklists.template import Template
from inspector.services.ports.records import Filter


@dataclass(frozen=True, slots=True)
class Behind:
    """`title` says in words what they have in common. Scores lie from `least` to below `below`, where those
    are given: percents, or points in the demerit model. `section` is the key of the one the mark is of."""

    title: str
    filter: Filter
    section: str = ""
    least: float | None = None
    below: float | None = None

    def number_in(self, template: Template) -> str | None:
        """The number that a report gives to what the mark was about: an item that failed, or a section."""
        items = (template.numbers[key] for key in self.filter.failed_item if key in template.numbers)
        sections = (str(at) for at, each in enumerate(template.sections, 1) if each.key == self.section)
        return next(items, None) or next(sections, None)

    def holds(self, score: float | None) -> bool:
        if self.least is None and self.below is None:
            return True
        if score is None:
            return False
        return (self.least is None or score >= self.least) and (self.below is None or score < self.below)
