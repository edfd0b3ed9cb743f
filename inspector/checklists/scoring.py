"""The score of a sheet, by the rules of the format's "Scoring" table.

Order: visibility → items → entries, sections, dimensions → critical effect → total → percent → grade and
outcome. Sums are whole numbers in the template's unit (see `marking.py`); results are exact fractions.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import lru_cache
from types import MappingProxyType

from inspector.checklists.answers import Address, Sheet
from inspector.checklists.conditions import visible
from inspector.checklists.marking import Mark, marking_of
from inspector.checklists.score import EntryScore, ItemScore, Points, Score, SectionScore, State
from inspector.checklists.template import Scoring, Template
from inspector.checklists.verdict import grade, outcome

Marks = Mapping[Address, Mark]


def score(template: Template, sheet: Sheet) -> Score:
    """The whole score of a sheet, complete or not."""
    sight = visible(template, sheet)
    marks = _marks(template, sheet, sight.shown)
    items = _item_scores(template, marks)
    failed = tuple(address for address, mark in marks.items() if mark.failed)
    critical_failed = tuple(address for address in failed if items[address].critical)
    sums = _Sums.of(template, marks)
    zeroed = _zeroed(template, critical_failed)
    sections = _sections(template, sheet, sums, zeroed)
    total = _total(template, sums, sections, zeroed, bool(critical_failed))
    return Score(
        total=total,
        demerits=total.earned if template.scoring.model == "demerit" else None,
        outcome=outcome(template, total, items.values()),
        grade=grade(template, total, items.values()),
        sections=sections,
        dimensions=MappingProxyType(
            {key: _points(template, tally.earned, tally.possible) for key, tally in sums.dimensions.items()}
        ),
        items=MappingProxyType(items),
        failed=failed,
        critical_failed=critical_failed,
        unanswered=tuple(address for address in marks if _is_open(template, address, marks[address])),
        hidden=sight.hidden,
    )


def reachable(template: Template, sheet: Sheet) -> Points:
    """The total if every visible scored item still open got its best answer, and no further item failed.

    Items that such answers would bring to sight or hide are left as they are. In the demerit model the best
    answer has the fewest points.
    """
    lowest = template.scoring.model == "demerit"
    markers = marking_of(template).markers
    marks = _marks(template, sheet, visible(template, sheet).shown)
    failed = [address for address, mark in marks.items() if mark.failed]
    critical_failed = [address for address in failed if markers[address.item].item.critical]
    best = {
        address: markers[address.item].best(lowest) if _is_open(template, address, mark) else mark
        for address, mark in marks.items()
    }
    sums = _Sums.of(template, best)
    zeroed = _zeroed(template, critical_failed)
    sections = _sections(template, sheet, sums, zeroed)
    return _total(template, sums, sections, zeroed, bool(critical_failed))


def _marks(template: Template, sheet: Sheet, shown: Iterable[Address]) -> dict[Address, Mark]:
    markers = marking_of(template).markers
    photographed = {photo.address for photo in sheet.photos}
    return {
        address: markers[address.item].mark(sheet.answer(address), address in photographed)
        for address in shown
    }


def _is_open(template: Template, address: Address, mark: Mark) -> bool:
    return mark.state is State.UNANSWERED and template.item_by_key[address.item].scored


def _item_scores(template: Template, marks: Marks) -> dict[Address, ItemScore]:
    items = template.item_by_key
    return {
        address: ItemScore(
            address=address,
            state=mark.state,
            points=_points(template, mark.earned, mark.possible),
            counted=mark.counted,
            failed=mark.failed,
            critical=items[address.item].critical,
        )
        for address, mark in marks.items()
    }


@dataclass(slots=True)
class _Tally:
    earned: int = 0
    possible: int = 0

    def add(self, mark: Mark) -> None:
        self.earned += mark.earned
        self.possible += mark.possible


@dataclass(slots=True)
class _Sums:
    """Plain sums of marks, before any cap or critical effect. `entries` by the entry's id."""

    sections: dict[str, _Tally]
    dimensions: dict[str, _Tally]
    entries: dict[str, _Tally] = field(default_factory=dict)

    @classmethod
    def of(cls, template: Template, marks: Marks) -> _Sums:
        sums = cls(
            sections={section.key: _Tally() for section in template.sections},
            dimensions={dimension.key: _Tally() for dimension in template.dimensions},
        )
        for (key, entry), mark in marks.items():
            sums.sections[template.section_of_item[key].key].add(mark)
            if entry is not None:
                sums.entries.setdefault(entry, _Tally()).add(mark)
            dimension = template.item_by_key[key].dimension
            if dimension is not None:
                sums.dimensions[dimension].add(mark)
        return sums


def _zeroed(template: Template, critical_failed: Iterable[Address]) -> Collection[str]:
    """Keys of the sections that a failed critical item brings to 0."""
    if template.scoring.critical != "zero-section":
        return ()
    return {template.section_of_item[address.item].key for address in critical_failed}


def _sections(
    template: Template, sheet: Sheet, sums: _Sums, zeroed: Collection[str]
) -> tuple[SectionScore, ...]:
    def entries(key: str) -> Iterable[EntryScore]:
        for entry in sheet.entries_of(key):
            tally = sums.entries.get(entry.id, _Tally())
            yield EntryScore(entry.id, entry.title, _points(template, tally.earned, tally.possible))

    def points(key: str) -> Points:
        tally = sums.sections[key]
        earned = 0 if key in zeroed else _capped(template.scoring, tally.earned, tally.possible)
        return _points(template, earned, tally.possible)

    return tuple(
        SectionScore(section.key, points(section.key), tuple(entries(section.key)) if section.repeat else ())
        for section in template.sections
    )


def _total(
    template: Template,
    sums: _Sums,
    sections: tuple[SectionScore, ...],
    zeroed: Collection[str],
    critical: bool,
) -> Points:
    """The total with the critical effect. `critical`: whether a critical item failed."""
    scoring = template.scoring
    possible = sum(tally.possible for tally in sums.sections.values())
    earned = sum(tally.earned for key, tally in sums.sections.items() if key not in zeroed)
    earned = _capped(scoring, earned, possible)
    if critical and scoring.critical == "zero":
        earned = 0
    points = _points(template, earned, possible)
    percent = points.percent
    if scoring.sections == "weighted":
        percent = _weighted(template, sections)
    if percent is not None and critical:
        percent = _critical_percent(scoring, percent)
    return Points(points.earned, points.possible, percent)


def _weighted(template: Template, sections: tuple[SectionScore, ...]) -> Fraction | None:
    """Σ weight × percent ÷ Σ weight over the scored sections; None where these weigh nothing."""
    scored = [
        (Fraction(section.weight), result.points.percent)
        for section, result in zip(template.sections, sections, strict=True)
        if result.points.percent is not None
    ]
    weight = sum(weight for weight, _ in scored)
    return Fraction(sum(weight * percent for weight, percent in scored), weight) if weight else None


def _critical_percent(scoring: Scoring, percent: Fraction) -> Fraction:
    if scoring.critical == "zero":
        return Fraction(0)
    if scoring.critical == "cap" and scoring.cap is not None:
        return min(percent, Fraction(scoring.cap))
    return percent


def _capped(scoring: Scoring, earned: int, possible: int) -> int:
    """Bonus points never carry a section or the total above 100 %, unless the template lets them."""
    return min(earned, possible) if scoring.cap_bonus and scoring.model == "percent" else earned


def _points(template: Template, earned: int, possible: int) -> Points:
    return _exact(earned, possible, marking_of(template).unit, template.scoring.model == "demerit")


@lru_cache(maxsize=4096)
def _exact(earned: int, possible: int, unit: int, demerit: bool) -> Points:
    if demerit:
        return Points(Fraction(earned, unit), None, None)
    percent = Fraction(max(100 * earned, 0), possible) if possible > 0 else None
    return Points(Fraction(earned, unit), Fraction(possible, unit), percent)
