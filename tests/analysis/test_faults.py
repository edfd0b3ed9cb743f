"""The most frequent faults, and templates whose items were renamed between versions."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction

from inspector.analysis.gathered import Gathered
from inspector.analysis.pareto import pareto, pareto_of_counts
from inspector.analysis.standards import Named, Standard
from tests.analysis.making import visit

OLD = Standard(
    template="room",
    version=1,
    title="Room",
    demerit=False,
    pass_mark=Fraction(80),
    bounds=(Fraction(80),),
    sections={"bath": Named("1", "Bath"), "cellar": Named("2", "Cellar")},
    dimensions={},
    items={"tub": Named("1.1", "Tub"), "rat": Named("2.1", "Rats")},
    was={},
)
NEW = replace(
    OLD,
    version=2,
    pass_mark=Fraction(85),
    sections={"bath": Named("2", "Bathroom"), "door": Named("1", "Door")},
    items={"basin": Named("2.1", "Basin")},
    was={"basin": "sink", "sink": "tub"},
)


def failing(**counts: int):
    return [visit(failed=(item,) * count) for item, count in counts.items()]


def test_most_frequent_first_and_what_they_make_up() -> None:
    found = pareto(failing(c=1, a=5, b=3, d=1))
    assert [(row.item, row.count, row.cumulative) for row in found.rows] == [
        ("a", 5, 50),
        ("b", 3, 80),
        ("c", 1, 90),
        ("d", 1, 100),
    ]
    assert found.total == 10


def test_half_of_all_failures_is_passed_by_the_first_few() -> None:
    assert pareto(failing(a=5, b=3, c=2)).vital == 1
    assert pareto(failing(a=4, b=3, c=3)).vital == 2
    assert pareto(failing(a=1, b=1, c=1)).vital == 2
    assert (pareto([visit()]).rows, pareto([]).total) == ((), 0)


def test_counts_are_told_as_their_visits_are() -> None:
    counts = {"tub": 2, "sink": 1, "basin": 4, "rat": 5, "never": 0}
    current = OLD.joined(NEW).current
    assert pareto_of_counts(counts, current) == pareto(failing(**counts), current)
    assert pareto_of_counts({"never": 0}).rows == ()


def test_a_renamed_item_is_one_item() -> None:
    found = pareto(failing(tub=2, sink=1, basin=4, rat=5), OLD.joined(NEW).current)
    assert [(row.item, row.count) for row in found.rows] == [("basin", 7), ("rat", 5)]
    assert replace(NEW, was={"a": "b", "b": "a"}).current("a") in "ab", "a circle of names ends"


def test_the_newest_version_says_how_things_are_called() -> None:
    for standard in (OLD.joined(NEW), NEW.joined(OLD)):
        assert (standard.version, standard.pass_mark) == (2, 85)
        assert standard.sections["bath"].text == "Bathroom"
        assert standard.items["rat"].text == "Rats", "what only the older one had stays known"
        assert standard.section_order == ("door", "bath", "cellar")


def test_what_was_gathered_apart_is_as_if_gathered_at_once() -> None:
    days = [datetime(2026, 8, day, tzinfo=UTC) for day in (3, 9, 5)]
    seen = [visit(site) for site in ("a", "b", "c")]
    whole, first, second = Gathered(), Gathered(), Gathered(left_out=2)
    for one, standard, day, part in zip(seen, (OLD, NEW, OLD), days, (first, second, second), strict=True):
        for into in (whole, part):
            into.add(one, standard, day, "Inspector 1")
    first.join(second)
    whole.left_out = 2
    assert first == whole
    assert first.newest == days[1]
    assert Gathered(left_out=1).newest is None
