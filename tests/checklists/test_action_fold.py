"""The state of an action is what its events add up to, in whichever order they come together."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from inspector.checklists.action_fold import fold
from inspector.checklists.actions import Action, ActionEvent, Deed, Status

NOON = datetime(2026, 9, 7, 12, tzinfo=UTC)


def event(deed: Deed, minute: int, id_: str | None = None, **fields: object) -> ActionEvent:
    return ActionEvent(id_ or f"{deed}-{minute}", "a", deed, "anna", NOON + timedelta(minutes=minute), fields)


OPENED = event(Deed.OPENED, 0, site="hotel", what="Tap", due="2026-09-07")


def folded(*events: ActionEvent) -> Action:
    action = fold((OPENED, *events))
    assert action is not None
    return action


histories = st.lists(
    st.builds(
        event,
        st.sampled_from(Deed),
        st.integers(-3, 9),
        st.text("abcdef", min_size=1, max_size=6),
        site=st.just("shop"),
        what=st.sampled_from(["Tap", "Lamp"]),
        record=st.sampled_from([None, "r1", "r2"]),
        proposal=st.sampled_from([None, "p1", "p2"]),
        unverified=st.booleans(),
    ),
    max_size=8,
    unique_by=lambda each: each.id,
)


@given(histories, st.randoms(use_true_random=False))
def test_the_order_in_which_events_come_together_does_not_count(history, random):
    shuffled = [OPENED, *history]
    random.shuffle(shuffled)
    assert fold(shuffled) == fold([OPENED, *history])


def test_of_the_same_moment_the_id_decides():
    first, second = event(Deed.CHANGED, 1, "a", what="A"), event(Deed.CHANGED, 1, "b", what="B")
    assert folded(second, first).what == "B"


def test_without_its_opening_there_is_no_action():
    assert fold([event(Deed.DONE, 1)]) is None


def test_a_second_opening_and_what_came_before_the_first_change_nothing():
    action = folded(event(Deed.OPENED, 5, site="shop", what="Lamp"), event(Deed.DONE, -1))
    assert (action.site, action.what, action.status) == ("hotel", "Tap", Status.OPEN)
    assert len(action.events) == 3


def test_each_deed_leads_to_its_state():
    path = [
        (Deed.BEGUN, Status.IN_PROGRESS),
        (Deed.DONE, Status.DONE),
        (Deed.REOPENED, Status.OPEN),
        (Deed.NOTED, Status.OPEN),
        (Deed.DONE, Status.DONE),
        (Deed.CHANGED, Status.DONE),
        (Deed.VERIFIED, Status.CLOSED),
        (Deed.CANCELLED, Status.CANCELLED),
    ]
    events = [event(deed, minute) for minute, (deed, _) in enumerate(path, 1)]
    for so_far, (_, status) in enumerate(path, 1):
        assert folded(*events[:so_far]).status is status


def test_opened_again_it_is_as_if_nobody_had_done_it():
    action = folded(event(Deed.DONE, 1), event(Deed.VERIFIED, 2, record="r"), event(Deed.REOPENED, 3))
    left = (action.done_at, action.done_by, action.closed_at, action.verified_by, action.verified_in)
    assert left == (None,) * 5


def test_a_verification_that_is_withdrawn_leaves_the_work_done():
    action = folded(event(Deed.DONE, 1), event(Deed.VERIFIED, 2), event(Deed.REOPENED, 3, unverified=True))
    assert (action.status, action.done_by, action.verified_by) == (Status.DONE, "anna", None)


def test_a_photo_that_is_there_is_shown_otherwise_in_its_place():
    def photo(id_: str, **fields: object) -> dict[str, object]:
        return {"id": id_, "sha256": id_ * 64, **fields}

    action = folded(
        event(Deed.NOTED, 1, photos=[photo("a"), photo("b")], when="before"),
        event(Deed.DONE, 2, photos=[photo("c")]),
        event(Deed.NOTED, 3, photos=[photo("a", caption="Tap", turn=90)]),
        event(Deed.NOTED, 4, photos=[photo("c", layer="{}")]),
    )
    assert [(each.id, each.caption, each.turn) for each in action.before] == [("a", "Tap", 90), ("b", "", 0)]
    assert [(each.id, each.layer) for each in action.after] == [("c", "{}")]


def test_late_is_counted_in_days_until_it_was_done():
    due = date(2026, 9, 7)
    days = [due + timedelta(days=each) for each in (-1, 0, 1, 10)]
    assert [folded().late_days(day) for day in days] == [0, 0, 1, 10]
    assert [folded().overdue(day) for day in days] == [False, False, True, True]
    done = folded(event(Deed.DONE, 3 * 24 * 60))
    assert [done.late_days(day) for day in days] == [3, 3, 3, 3]
    assert not any(done.overdue(day) for day in days)
    assert folded(event(Deed.CANCELLED, 1)).late_days(days[-1]) == 0
    assert folded(event(Deed.CHANGED, 1, due=None)).late_days(days[-1]) == 0
