"""The score of a sheet, by the rules of the format's "Scoring" table.

Order: visibility → items → entries, sections, dimensions → critical effect → total → percent → grade and
outcome. Sums are whole numbers in the template's unit (see `marking.py`); results are exact fractions.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from types import MappingProxyType

from inspector.checklists.answers import Address, Sheet
from inspector.checklists.conditions import visible
from inspector.checklists.marking import Mark, marking_of, marks_of
from inspector.checklists.score import EntryScore, ItemScore, Points, Score, SectionScore, State
from inspector.checklists.template import Scoring, Section, Template
from inspector.checklists.verdict import grade, outcome

Marks = Mapping[Address, Mark]


def score(template: Template, sheet: Sheet) -> Score:
    """The whole score of a sheet, complete or not. About 5 ms for 1,000 items, 60 ms for 10,000."""
    sight = visible(template, sheet)
    marks = marks_of(template, sheet, sight.shown)
    sums = _Sums(template, marks)
    items = _item_scores(template, marks)
    failed = tuple(address for address, mark in marks.items() if mark.failed)
    critical_failed = tuple(address for address in failed if items[address].critical)
    unanswered = tuple(address for address, mark in marks.items() if _open(template, address, mark))
    sections = _sections(template, sheet, sums, critical_failed)
    total = _total(template, sums, sections, critical_failed)
    return Score(
        total=total,
        demerits=total.earned if template.scoring.model == "demerit" else None,
        outcome=outcome(template, total, items.values(), complete=not unanswered),
        grade=grade(template, total, items.values(), complete=not unanswered),
        sections=sections,
        dimensions=MappingProxyType({key: sums.points(tally) for key, tally in sums.dimensions.items()}),
        items=MappingProxyType(items),
        failed=failed,
        critical_failed=critical_failed,
        unanswered=unanswered,
        hidden=sight.hidden,
    )


def reachable(template: Template, sheet: Sheet) -> Points:
    """The total if every visible scored item still open got its best answer and no further item failed.

    Items that such answers would bring to sight or hide stay as they are. In the demerit model the best
    answer has the fewest points.
    """
    lowest = template.scoring.model == "demerit"
    markers = marking_of(template).markers
    marks = marks_of(template, sheet, visible(template, sheet).shown)
    critical_failed = [a for a, mark in marks.items() if mark.failed and markers[a.item].item.critical]
    best = {
        address: markers[address.item].best(lowest) if _open(template, address, mark) else mark
        for address, mark in marks.items()
    }
    sums = _Sums(template, best)
    return _total(template, sums, _sections(template, sheet, sums, critical_failed), critical_failed)


def _open(template: Template, address: Address, mark: Mark) -> bool:
    return mark.state is State.UNANSWERED and template.item_by_key[address.item].scored


def _item_scores(template: Template, marks: Marks) -> dict[Address, ItemScore]:
    items = template.item_by_key
    unit, demerit = marking_of(template).unit, template.scoring.model == "demerit"
    return {
        address: ItemScore(
            address=address,
            state=mark.state,
            points=_points(mark.earned, mark.possible, unit, demerit),
            counted=mark.counted,
            failed=mark.failed,
            critical=items[address.item].critical,
        )
        for address, mark in marks.items()
    }


@dataclass(slots=True)
class _Tally:
    """A sum of marks, in the template's unit."""

    earned: int = 0
    possible: int = 0

    def add(self, mark: Mark) -> None:
        self.earned += mark.earned
        self.possible += mark.possible


class _Sums:
    """Plain sums of marks, before any cap or critical effect. `entries` goes by the entry's id."""

    def __init__(self, template: Template, marks: Marks) -> None:
        self.unit = marking_of(template).unit
        self.demerit = template.scoring.model == "demerit"
        self.sections = {section.key: _Tally() for section in template.sections}
        self.dimensions = {dimension.key: _Tally() for dimension in template.dimensions}
        self.entries: defaultdict[str, _Tally] = defaultdict(_Tally)
        items, section_of_item = template.item_by_key, template.section_of_item
        for (key, entry), mark in marks.items():
            self.sections[section_of_item[key].key].add(mark)
            if entry is not None:
                self.entries[entry].add(mark)
            dimension = items[key].dimension
            if dimension is not None:
                self.dimensions[dimension].add(mark)

    def points(self, tally: _Tally) -> Points:
        return _points(tally.earned, tally.possible, self.unit, self.demerit)


def _sections(
    template: Template, sheet: Sheet, sums: _Sums, critical_failed: Collection[Address]
) -> tuple[SectionScore, ...]:
    zeroed = _zeroed(template, critical_failed)

    def points(section: Section) -> Points:
        tally = sums.sections[section.key]
        earned = 0 if section.key in zeroed else _capped(template.scoring, tally)
        return sums.points(_Tally(earned, tally.possible))

    def entries(section: Section) -> tuple[EntryScore, ...]:
        entries = sheet.entries_of(section.key) if section.repeat else ()
        return tuple(EntryScore(each.id, each.title, sums.points(sums.entries[each.id])) for each in entries)

    return tuple(SectionScore(each.key, points(each), entries(each)) for each in template.sections)


def _total(
    template: Template,
    sums: _Sums,
    sections: tuple[SectionScore, ...],
    critical_failed: Collection[Address],
) -> Points:
    scoring = template.scoring
    zeroed = _zeroed(template, critical_failed)
    tally = _Tally(
        earned=sum(each.earned for key, each in sums.sections.items() if key not in zeroed),
        possible=sum(each.possible for each in sums.sections.values()),
    )
    to_zero = bool(critical_failed) and scoring.critical == "zero"
    tally.earned = 0 if to_zero else _capped(scoring, tally)
    points = sums.points(tally)
    percent = _weighted(template, sections) if scoring.sections == "weighted" else points.percent
    if percent is not None and to_zero:
        percent = Fraction(0)
    if percent is not None and critical_failed and scoring.critical == "cap" and scoring.cap is not None:
        percent = min(percent, Fraction(scoring.cap))
    return Points(points.earned, points.possible, percent)


def _zeroed(template: Template, critical_failed: Iterable[Address]) -> Collection[str]:
    """Keys of the sections that a failed critical item brings to 0."""
    if template.scoring.critical != "zero-section":
        return ()
    return {template.section_of_item[address.item].key for address in critical_failed}


def _weighted(template: Template, sections: tuple[SectionScore, ...]) -> Fraction | None:
    """Σ weight × percent ÷ Σ weight over the scored sections; None where these weigh nothing."""
    scored = [
        (Fraction(section.weight), result.points.percent)
        for section, result in zip(template.sections, sections, strict=True)
        if result.points.percent is not None
    ]
    weight = sum(weight for weight, _ in scored)
    return Fraction(sum(weight * percent for weight, percent in scored), weight) if weight else None


def _capped(scoring: Scoring, tally: _Tally) -> int:
    """Bonus points never carry a section or the total above 100 %, unless the template lets them."""
    capped = scoring.cap_bonus and scoring.model == "percent"
    return min(tally.earned, tally.possible) if capped else tally.earned


@lru_cache(maxsize=4096)
def _points(earned: int, possible: int, unit: int, demerit: bool) -> Points:
    """Exact points from whole units. Cached, for the items of a template share few values."""
    if demerit:
        return Points(Fraction(earned, unit), None, None)
    percent = Fraction(max(100 * earned, 0), possible) if possible > 0 else None
    return Points(Fraction(earned, unit), Fraction(possible, unit), percent)
