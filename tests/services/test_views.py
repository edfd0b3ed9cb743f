"""How Compare was left, and the views kept under a name."""

from __future__ import annotations

from datetime import date

import pytest

from inspector.analysis.periods import Period, Step
from inspector.checklists.method import Method
from inspector.errors import ConflictError, InputError
from inspector.services.session import Session
from inspector.services.views import Average, Span, View

TODAY = date(2026, 11, 17)
CHOSEN = View(
    template="hotel-room",
    span=Span.OWN,
    own=Period(date(2026, 9, 1), date(2026, 11, 17)),
    sites=("a", "b"),
    method=Method.SUPERVISOR,
    inspector="i",
    average=Average.POOLED,
    least=6,
    dimensions=True,
    step=Step.MONTH,
    window=3,
)


@pytest.mark.parametrize(
    ("span", "period"),
    [
        (Span.LAST_30, Period(date(2026, 10, 19), TODAY)),
        (Span.LAST_90, Period(date(2026, 8, 20), TODAY)),
        (Span.MONTH, Period(date(2026, 11, 1), date(2026, 11, 30))),
        (Span.MONTH_BEFORE, Period(date(2026, 10, 1), date(2026, 10, 31))),
        (Span.QUARTER, Period(date(2026, 10, 1), date(2026, 12, 31))),
        (Span.QUARTER_BEFORE, Period(date(2026, 7, 1), date(2026, 9, 30))),
        (Span.YEAR, Period(date(2026, 1, 1), date(2026, 12, 31))),
        (Span.ALL, None),
    ],
)
def test_a_span_moves_with_the_days(span: Span, period: Period | None) -> None:
    assert View(span=span).period(TODAY) == period


def test_a_view_says_which_inspections_it_means() -> None:
    which = CHOSEN.which("hotel-room", TODAY)
    assert which.sites == ("a", "b")
    assert (which.since, which.until) == (date(2026, 9, 1), TODAY)
    assert (which.method, which.inspector) == (Method.SUPERVISOR, "i")
    assert not CHOSEN.without_filters().narrowed


def test_it_is_there_again_as_it_was_left(session: Session) -> None:
    assert session.views.current() == View()
    session.views.leave(CHOSEN)
    assert session.views.current() == CHOSEN


def test_views_are_kept_renamed_and_forgotten(session: Session) -> None:
    views = session.views
    views.keep(" Rooms ", CHOSEN)
    views.keep("All", View())
    assert list(views.named().items()) == [("All", View()), ("Rooms", CHOSEN)]
    with pytest.raises(ConflictError):
        views.rename("Rooms", "All")
    views.rename("Rooms", "Hotel")
    assert list(views.named()) == ["All", "Hotel"]
    views.forget("Hotel")
    assert list(views.named()) == ["All"]


def test_a_view_needs_a_name(session: Session) -> None:
    with pytest.raises(InputError):
        session.views.keep("  ", CHOSEN)
    session.views.keep("Rooms", CHOSEN)
    with pytest.raises(InputError):
        session.views.rename("Rooms", " ")
