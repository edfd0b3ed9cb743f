"""The score of a sheet, by the rules of the format's "Scoring" table.

Order: visibility → items (both in `judging.py`) → entries, sections, dimensions → critical effect → total →
percent → grade and outcome. Sums are whole numbers in the template's unit (see `marking.py`); results are
exact fractions.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from fractions import Fraction
from itertools import chain
from types import MappingProxyType

from inspector.checklists.answers import Address, Sheet
from inspector.checklists.judging import Judged, JudgedSection, judge
from inspector.checklists.marking import marking_of
from inspector.checklists.score import EntryScore, ItemScore, Points, Score, SectionScore
from inspector.checklists.sums import Tally, summed
from inspector.checklists.template import Scoring, Template
from inspector.checklists.verdict import grade, outcome


def score(template: Template, sheet: Sheet) -> Score:
    """The whole score of a sheet, complete or not."""
    return score_of(judge(template, sheet))


def score_of(judged: Judged) -> Score:
    """The score of a sheet that was judged."""
    template, parts = judged.template, judged.sections
    items: dict[Address, ItemScore] = {}
    for part in parts:
        items.update(part.once(_items))
    tallies = [part.once(summed).plain for part in parts]
    critical_failed = _critical_failed(judged)
    total = _total(judged, tallies, critical_failed)
    unanswered = tuple(chain.from_iterable(part.once(summed).unanswered for part in parts))
    return Score(
        total=total,
        demerits=total.earned if template.scoring.model == "demerit" else None,
        outcome=outcome(template, total, items.values(), complete=not unanswered),
        grade=grade(template, total, items.values(), complete=not unanswered),
        sections=tuple(
            SectionScore(part.section.key, points, _entries(part))
            for part, points in zip(parts, _sections(judged, tallies, critical_failed), strict=True)
        ),
        dimensions=MappingProxyType(_dimensions(judged)),
        items=MappingProxyType(items),
        failed=tuple(chain.from_iterable(part.once(summed).failed for part in parts)),
        critical_failed=critical_failed,
        unanswered=unanswered,
        hidden=tuple(chain.from_iterable(part.hidden for part in parts)),
    )


def reachable(template: Template, sheet: Sheet) -> Points:
    """The total if every visible scored item still open got its best answer and no further item failed."""
    return reachable_of(judge(template, sheet))


def reachable_of(judged: Judged) -> Points:
    """What can still be reached of a sheet that was judged.

    Items that such answers would bring to sight or hide stay as they are. In the demerit model the best
    answer has the fewest points.
    """
    tallies = [part.once(summed).best for part in judged.sections]
    return _total(judged, tallies, _critical_failed(judged))


def _items(part: JudgedSection) -> dict[Address, ItemScore]:
    points, of = part.plan.marking.points, part.plan.items
    return {
        address: ItemScore(
            address, state, points(earned, possible), counted, failed, of[address.item][0].critical
        )
        for address, (state, earned, possible, counted, failed) in part.marks.items()
    }


def _critical_failed(judged: Judged) -> tuple[Address, ...]:
    return tuple(chain.from_iterable(part.once(summed).critical_failed for part in judged.sections))


def _dimensions(judged: Judged) -> dict[str, Points]:
    sums = {dimension.key: Tally() for dimension in judged.template.dimensions}
    for part in judged.sections:
        for key, tally in part.once(summed).dimensions.items():
            sums[key].earned += tally.earned
            sums[key].possible += tally.possible
    points = marking_of(judged.template).points
    return {key: points(tally.earned, tally.possible) for key, tally in sums.items()}


def _sections(
    judged: Judged, tallies: Sequence[Tally], critical_failed: Collection[Address]
) -> Iterator[Points]:
    """The sections' points from these tallies of theirs."""
    points, zeroed = marking_of(judged.template).points, _zeroed(judged.template, critical_failed)
    for part, tally in zip(judged.sections, tallies, strict=True):
        earned = 0 if part.section.key in zeroed else _capped(judged.template.scoring, tally)
        yield points(earned, tally.possible)


def _entries(part: JudgedSection) -> tuple[EntryScore, ...]:
    points = part.plan.marking.points
    sums = [(entry, part.once(summed).entries[entry.id]) for entry in part.given.entries]
    return tuple(
        EntryScore(entry.id, entry.title, points(tally.earned, tally.possible)) for entry, tally in sums
    )


def _total(judged: Judged, tallies: Sequence[Tally], critical_failed: Collection[Address]) -> Points:
    template, scoring = judged.template, judged.template.scoring
    zeroed = _zeroed(template, critical_failed)
    counted = (
        tally for part, tally in zip(judged.sections, tallies, strict=True) if part.section.key not in zeroed
    )
    tally = Tally(sum(each.earned for each in counted), sum(each.possible for each in tallies))
    to_zero = bool(critical_failed) and scoring.critical == "zero"
    points = marking_of(template).points(0 if to_zero else _capped(scoring, tally), tally.possible)
    percent = points.percent
    if scoring.sections == "weighted":
        percent = _weighted(template, _sections(judged, tallies, critical_failed))
    if percent is not None and to_zero:
        percent = Fraction(0)
    if percent is not None and critical_failed and scoring.critical == "cap" and scoring.cap is not None:
        percent = min(percent, Fraction(scoring.cap))
    return Points(points.earned, points.possible, percent)


def _zeroed(template: Template, critical_failed: Collection[Address]) -> Collection[str]:
    """Keys of the sections that a failed critical item brings to 0."""
    if template.scoring.critical != "zero-section":
        return ()
    return {template.section_of_item[address.item].key for address in critical_failed}


def _weighted(template: Template, sections: Iterator[Points]) -> Fraction | None:
    """Σ weight × percent ÷ Σ weight over the scored sections; None where these weigh nothing."""
    scored = [
        (Fraction(section.weight), points.percent)
        for section, points in zip(template.sections, sections, strict=True)
        if points.percent is not None
    ]
    weight = sum(weight for weight, _ in scored)
    return Fraction(sum(weight * percent for weight, percent in scored), weight) if weight else None


def _capped(scoring: Scoring, tally: Tally) -> int:
    """Bonus points never carry a section or the total above 100 %, unless the template lets them."""
    capped = scoring.cap_bonus and scoring.model == "percent"
    return min(tally.earned, tally.possible) if capped else tally.earned
