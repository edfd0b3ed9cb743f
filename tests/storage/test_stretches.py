"""Each day of a stretch is in one year, month or day that is added up, and no other day is."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from inspector.storage.facts.stretches import MONTH, YEAR, Days, Stretches, span_of, stretches

OLDEST, NEWEST = date(2023, 3, 5), date(2026, 11, 22)
DAY = timedelta(days=1)
days = st.dates(date(2022, 1, 1), date(2027, 12, 31))


def counted(found: Stretches) -> Counter[date]:
    every = [days for _, days in found.sums] + list(found.days)
    assert all(each.first < each.after for each in every)
    return Counter(
        each.first + step * DAY for each in every for step in range((each.after - each.first).days)
    )


@given(since=st.none() | days, until=st.none() | days, whole=st.booleans(), years=st.booleans())
def test_each_day_is_in_one_of_them(since, until, whole, years) -> None:
    found = stretches((OLDEST, NEWEST), since, until, whole=whole, years=years)
    covered = counted(found)
    assert all(count == 1 for count in covered.values())
    known = [OLDEST + step * DAY for step in range((NEWEST - OLDEST).days + 1)]
    wanted = {day for day in known if day >= (since or day) and day <= (until or day)}
    assert {day for day in covered if OLDEST <= day <= NEWEST} == wanted
    for span, each in found.sums:
        assert each.first == span_of(span, each.first).first
        assert each.after == span_of(span, each.after).first
        assert (years and whole) or span == MONTH
    assert whole or not found.sums


def test_whole_years_and_months_are_taken_as_such() -> None:
    found = stretches((OLDEST, NEWEST), date(2024, 11, 30), date(2026, 2, 28))
    assert found == Stretches(
        (
            (MONTH, Days(date(2024, 12, 1), date(2025, 1, 1))),
            (MONTH, Days(date(2026, 1, 1), date(2026, 3, 1))),
            (YEAR, Days(date(2025, 1, 1), date(2026, 1, 1))),
        ),
        (Days(date(2024, 11, 30), date(2024, 12, 1)),),
    )


def test_all_there_is_needs_years_alone() -> None:
    assert stretches((OLDEST, NEWEST), None, NEWEST) == Stretches(
        ((YEAR, Days(date(2023, 1, 1), date(2027, 1, 1))),), ()
    )


def test_a_stretch_without_a_whole_month_is_days() -> None:
    found = stretches((OLDEST, NEWEST), date(2024, 2, 2), date(2024, 3, 30))
    assert found == Stretches((), (Days(date(2024, 2, 2), date(2024, 3, 31)),))
