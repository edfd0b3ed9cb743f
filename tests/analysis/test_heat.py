"""The heat map's means against numpy, and its classes to the exact bound."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import numpy as np
import pytest

from inspector.analysis.heat import Scored, dimensions, heat_class, heat_map, heat_of_sites
from inspector.analysis.moments import Moments
from tests.analysis.making import visit

MARK = Fraction(85)


def percents(*values: int | None) -> dict[str, Fraction | None]:
    return {
        key: None if value is None else Fraction(value, 3) for key, value in zip("abc", values, strict=True)
    }


ROWS = {"north": [(250, 100, None), (200, 290, 300)], "south": [(10, 20, None)]}


def moments(thirds: Iterable[int | None]) -> Moments:
    return Moments.of([Fraction(value, 3) for value in thirds if value is not None])


def visits():
    return [
        visit(site, 50 + n, sections=percents(*row))
        for site, rows in ROWS.items()
        for n, row in enumerate(rows)
    ]


def test_cells_are_means_over_what_was_scored() -> None:
    heat = heat_map(visits(), "abc")
    table = np.array([row for rows in ROWS.values() for row in rows], dtype=float) / 3
    for place, key in enumerate("abc"):
        assert float(heat.rows[0].cells[key].mean) == pytest.approx(np.nanmean(table[:2, place]))
        assert float(heat.all.cells[key].mean) == pytest.approx(np.nanmean(table[:, place]))
    assert (heat.rows[0].cells["c"].n, heat.rows[1].cells["c"].mean, heat.rows[1].cells["c"].n) == (
        1,
        None,
        0,
    )
    assert (heat.rows[0].total.mean, heat.all.total.n) == (Fraction("50.5"), 3)


def test_the_weakest_is_the_lowest_if_it_is_one() -> None:
    heat = heat_map(visits(), "abc")
    assert [row.weakest for row in heat.rows] == ["b", "a"]
    same = heat_map([visit(sections=percents(90, 90, None))], "abc")
    assert same.all.weakest is None
    assert heat_map([visit(sections=percents(90, None, None))], "abc").all.weakest is None


def test_rows_come_as_asked_and_without_visits_are_empty() -> None:
    heat = heat_map(visits(), "ab", order=["south", "nowhere", "north"])
    assert [row.site for row in heat.rows] == ["south", "nowhere", "north"]
    assert (heat.rows[1].path, heat.rows[1].total.n, heat.rows[1].cells["a"].mean) == ((), 0, None)


def test_sums_by_site_make_the_same_map() -> None:
    sites = {
        site: Scored(
            {key: moments(row[place] for row in rows) for place, key in enumerate("abc")},
            moments(range(150, 150 + 3 * len(rows), 3)),
        )
        for site, rows in ROWS.items()
    }
    paths = {site: ("Company", site.title()) for site in ROWS}
    order = ["south", "nowhere", "north"]
    assert heat_of_sites(sites, paths, "abc", order) == heat_map(visits(), "abc", order=order)


def test_dimensions_are_mapped_as_sections_are() -> None:
    heat = heat_map([visit(dimensions={"speed": Fraction(70)})], ["speed"], of=dimensions)
    assert heat.rows[0].cells["speed"].mean == 70


BOUNDS = "100 0,95 0,94.999 1,85 1,84.999 2,75 2,74.9 3,65 3,64.99 4,55 4,54.99 5,45 5,44.999 6,0 6"


@pytest.mark.parametrize(("percent", "expected"), [pair.split() for pair in BOUNDS.split(",")])
def test_a_bound_belongs_to_the_better_class(percent: str, expected: str) -> None:
    assert heat_class(Fraction(percent), MARK) == int(expected)
