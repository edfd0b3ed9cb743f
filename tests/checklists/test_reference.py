"""The engine against the slow reading of the table."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given, settings

from inspector.checklists.answers import Address, Sheet
from inspector.checklists.score import Points
from inspector.checklists.scoring import score
from inspector.checklists.template import Template
from tests.checklists.reference import Reference
from tests.checklists.strategies import inspections

Triple = tuple[Fraction, Fraction | None, Fraction | None]


def triple(points: Points) -> Triple:
    return points.earned, points.possible, points.percent


@settings(max_examples=4 * settings.default.max_examples)
@given(inspections())
def test_the_engine_says_what_the_table_says(inspection: tuple[Template, Sheet]) -> None:
    template, sheet = inspection
    result, expected = score(template, sheet), Reference(template, sheet)
    assert set(result.hidden) == set(expected.hidden)
    assert len(result.hidden) == len(expected.hidden)
    for _, entry, item in expected.shown:
        scored = result.items[Address(item.key, entry)]
        assert (scored.points.earned, scored.points.possible or 0) == (
            expected.item(item, entry) if not expected.demerit else (expected.item(item, entry)[0], 0)
        )
        assert scored.state.value == expected.state(item, entry)
    for section, found in zip(template.sections, result.sections, strict=True):
        assert triple(found.points) == expected.section(section)
        for each in found.entries:
            assert triple(each.points) == expected.entry(each.entry)
    for key, points in result.dimensions.items():
        assert triple(points) == expected.dimension(key)
    assert triple(result.total) == expected.total
    assert list(result.failed) == expected.failed
    assert list(result.critical_failed) == expected.critical
    assert list(result.unanswered) == expected.unanswered
    assert result.grade is expected.grade
    assert (result.outcome.value if result.outcome else None) == expected.outcome
    assert result.demerits == (expected.total[0] if expected.demerit else None)
