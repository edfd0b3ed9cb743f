"""Schedules: which turns there are, by the wall clock of the site, and what became of each."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from inspector.checklists.repeats import LAST, Every, Repeat, repeat_of, wrong_with
from inspector.checklists.schedules import (
    Finished,
    Occurrence,
    Schedule,
    State,
    judge,
)
from inspector.checklists.turns import current, occurrences, upcoming
from inspector.errors import InputError

RIGA = ZoneInfo("Europe/Riga")
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
DAILY = Repeat()
WEEKLY_FRIDAYS = Repeat(Every.WEEK, 1, (4,))
FRIDAYS = Repeat(Every.WEEK, 2, (4,))
FIRST_MONDAY = Repeat(Every.MONTH_WEEKDAY, 1, (0,), 1)
THREE_TIMES = (time(8), time(14), time(18))


def plan(repeat: Repeat = DAILY, *times: time, **fields: Any) -> Schedule:
    plain = Schedule(
        "s", "", "round", "hotel", "Europe/Riga", (), None, repeat, times, date(2026, 1, 5), None, LONG_AGO
    )
    return replace(plain, **fields)


def local(day: int, hour: int = 0, minute: int = 0, month: int = 9) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=RIGA)


def utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC)


def finished(at: datetime, subject: str | None = None) -> Finished:
    return Finished(f"record of {at} {subject}", "round", "hotel", subject, at)


repeats = st.one_of(
    st.just(Repeat(Every.ONCE)),
    st.builds(Repeat, st.just(Every.DAY), st.integers(1, 40)),
    st.builds(
        Repeat,
        st.just(Every.WEEK),
        st.integers(1, 9),
        st.sets(st.integers(0, 6), min_size=1).map(lambda days: tuple(sorted(days))),
    ),
    st.builds(
        Repeat,
        st.just(Every.MONTH_DAY),
        st.integers(1, 14),
        st.just(()),
        st.one_of(st.just(LAST), st.integers(1, 31)),
    ),
    st.builds(
        Repeat,
        st.just(Every.MONTH_WEEKDAY),
        st.integers(1, 14),
        st.integers(0, 6).map(lambda day: (day,)),
        st.sampled_from([LAST, 1, 2, 3, 4]),
    ),
    st.builds(
        Repeat,
        st.just(Every.MONTH_WORKING_DAY),
        st.integers(1, 14),
        st.just(()),
        st.sampled_from([LAST, 1, 2, 3, 4]),
    ),
)
dates = st.dates(date(2025, 1, 1), date(2028, 12, 31))


@given(repeat=repeats, since=dates, first=dates, length=st.integers(0, 90))
def test_days_are_those_of_dateutil_reckoned_from_the_first_day(
    repeat: Repeat, since: date, first: date, length: int
) -> None:
    last = first + timedelta(length)
    oracle = rrulestr(repeat.rule, dtstart=midnight(since), cache=True)
    between = oracle.between(midnight(first), midnight(last), inc=True)
    assert [midnight(day) for day in repeat.days(since, first, last)] == between
    before, after = repeat.before(since, first), repeat.after(since, first)
    assert (before and midnight(before)) == oracle.before(midnight(first))
    assert (after and midnight(after)) == oracle.after(midnight(first))


@given(repeat=repeats)
def test_a_rule_is_read_as_it_was_written(repeat: Repeat) -> None:
    assert wrong_with(repeat) is None
    assert repeat_of(repeat.rule) == repeat


def midnight(day: date) -> datetime:
    return datetime.combine(day, time())


@pytest.mark.parametrize(
    "rule", ["", "FREQ=YEARLY", "FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=XX", "FREQ=DAILY;INTERVAL=0", "RRULE"]
)
def test_another_rule_is_refused(rule: str) -> None:
    with pytest.raises(InputError) as refused:
        repeat_of(rule)
    assert refused.value.code == "repeat-unreadable"


@pytest.mark.parametrize(
    ("repeat", "code"),
    [
        (Repeat(Every.DAY, 0), "repeat-interval"),
        (Repeat(Every.WEEK), "repeat-weekday"),
        (Repeat(Every.WEEK, weekdays=(4, 1)), "repeat-weekday"),
        (Repeat(Every.MONTH_WEEKDAY, weekdays=(0, 1)), "repeat-weekday"),
        (Repeat(Every.MONTH_WEEKDAY, weekdays=(0,), place=5), "repeat-place"),
        (Repeat(Every.MONTH_DAY, place=32), "repeat-place"),
    ],
)
def test_what_a_repetition_lacks_is_named(repeat: Repeat, code: str) -> None:
    assert wrong_with(repeat) == code


@pytest.mark.parametrize(
    ("repeat", "expected"),
    [
        (FRIDAYS, [(1, 9), (1, 23), (2, 6), (2, 20)]),
        (FIRST_MONDAY, [(1, 5), (2, 2), (3, 2), (4, 6)]),
        (Repeat(Every.MONTH_WORKING_DAY, 1, place=LAST), [(1, 30), (2, 27), (3, 31), (4, 30)]),
        (Repeat(Every.MONTH_DAY, 1, place=31), [(1, 31), (2, 28), (3, 31), (4, 30)]),
        (Repeat(Every.MONTH_DAY, 3, place=LAST), [(1, 31), (4, 30), (7, 31), (10, 31)]),
    ],
)
def test_the_rules_people_ask_for(repeat: Repeat, expected: list[tuple[int, int]]) -> None:
    found = list(repeat.days(date(2026, 1, 5), date(2026, 1, 1), date(2026, 12, 31)))[:4]
    assert [(day.month, day.day) for day in found] == expected


# -- by the wall clock


def test_eight_o_clock_stays_eight_o_clock_when_the_clocks_change() -> None:
    turns = occurrences(plan(DAILY, time(8)), date(2026, 3, 28), date(2026, 3, 30))
    assert [turn.at.strftime("%d %H:%M") for turn in turns] == ["28 08:00", "29 08:00", "30 08:00"]
    assert [turn.at.astimezone(UTC).hour for turn in turns] == [6, 5, 5]
    autumn = occurrences(plan(DAILY, time(8)), date(2026, 10, 24), date(2026, 10, 25))
    assert [turn.at.astimezone(UTC).hour for turn in autumn] == [5, 6]


def test_the_hour_that_is_left_out_comes_an_hour_later_and_once() -> None:
    (only,) = occurrences(plan(DAILY, time(3, 30)), date(2026, 3, 29), date(2026, 3, 29))
    assert only.at.isoformat() == "2026-03-29T04:30:00+03:00"
    both = occurrences(plan(DAILY, time(3, 30), time(4, 30)), date(2026, 3, 29), date(2026, 3, 29))
    assert len(both) == 1


def test_of_the_hour_that_comes_twice_the_first_is_meant() -> None:
    turns = occurrences(plan(DAILY, time(3, 30), time(4)), date(2026, 10, 25), date(2026, 10, 25))
    assert [turn.at.isoformat() for turn in turns] == [
        "2026-10-25T03:30:00+03:00",
        "2026-10-25T04:00:00+02:00",
    ]
    second_half_past_three = datetime(2026, 10, 25, 1, 30, tzinfo=UTC).astimezone(RIGA)
    done = judge(plan(), turns[0], [finished(second_half_past_three)], local(25, 12, month=10))
    assert done.state is State.DONE  # it is still before four


def test_in_the_hour_that_comes_twice_the_order_is_that_of_the_sun() -> None:
    twice = plan(DAILY, time(3, 10), time(3, 40))
    first, second = occurrences(twice, date(2026, 10, 25), date(2026, 10, 25))
    again = datetime(2026, 10, 25, 3, 20, fold=1, tzinfo=RIGA)  # forty minutes after the first 03:40
    noon = local(25, 12, month=10)
    assert judge(twice, first, [finished(again)], noon).state is State.MISSED
    assert judge(twice, second, [finished(again)], noon).state is State.DONE


def test_a_day_begins_where_midnight_is_left_out() -> None:
    """Beirut goes to summer time at midnight."""
    (turn,) = occurrences(plan(zone="Asia/Beirut"), date(2026, 3, 29), date(2026, 3, 29))
    assert turn.at.isoformat() == "2026-03-29T01:00:00+03:00"
    assert turn.until - turn.at == timedelta(hours=23)


# -- windows and states


def test_turns_of_a_day_tile_it() -> None:
    turns = occurrences(plan(DAILY, *THREE_TIMES), date(2026, 9, 1), date(2026, 9, 2))
    assert [turn.at.hour for turn in turns] == [8, 14, 18, 8, 14, 18]
    for earlier, later in pairwise(turns):
        assert earlier.closes == later.opens
    assert [turn.until for turn in turns[:3]] == [local(1, 14), local(1, 18), local(2)]
    assert turns[0].opens == local(1)


def test_a_turn_late_in_the_evening_is_due_for_four_hours_beyond_midnight() -> None:
    late = plan(DAILY, time(8), time(23))
    turns = occurrences(late, date(2026, 9, 1), date(2026, 9, 2))
    assert [(turn.opens, turn.until) for turn in turns[:3]] == [
        (local(1, 3), local(1, 23)),
        (local(1, 23), local(2, 3)),
        (local(2, 3), local(2, 23)),
    ]
    after_midnight = finished(local(2, 0, 20))
    assert judge(late, turns[1], [after_midnight], local(2, 9)).state is State.DONE
    assert judge(late, turns[2], [after_midnight], local(2, 9)).state is State.DUE
    assert [turn.at for turn in upcoming(late, local(2, 1), 2)] == [local(1, 23), local(2, 8)]
    assert local(1, 23) in [turn.at for turn in current(late, date(2026, 9, 2))]


def test_the_hours_beyond_midnight_end_with_the_next_turn() -> None:
    night = plan(DAILY, time(1), time(23))
    early, late, next_early, _ = occurrences(night, date(2026, 9, 1), date(2026, 9, 2))
    assert (late.until, late.closes, next_early.opens) == (local(2, 1), local(2, 1), local(2, 1))
    assert early.until == local(1, 23)
    weekly = plan(WEEKLY_FRIDAYS, time(23))
    (friday,) = occurrences(weekly, date(2026, 9, 4), date(2026, 9, 4))
    assert (friday.until, friday.closes) == (local(5, 3), local(11))
    assert judge(weekly, friday, [], local(5, 2)).state is State.DUE
    assert judge(weekly, friday, [], local(5, 3)).state is State.OVERDUE


def test_four_hours_are_four_in_the_night_the_clocks_change() -> None:
    (turn,) = occurrences(plan(DAILY, time(23)), date(2026, 10, 24), date(2026, 10, 24))
    assert turn.until.isoformat() == "2026-10-25T03:00:00+03:00"
    (turn,) = occurrences(plan(DAILY, time(23, 30)), date(2026, 10, 24), date(2026, 10, 24))
    assert turn.until.isoformat() == "2026-10-25T03:30:00+03:00"


@pytest.mark.parametrize(
    ("now", "state"),
    [
        (local(7, 0), State.DUE),
        (local(7, 23, 59), State.DUE),
        (local(8, 0), State.OVERDUE),
        (local(4, 23, month=10), State.OVERDUE),
        (local(5, 0, month=10), State.MISSED),
    ],
)
def test_a_turn_is_due_to_the_end_of_its_day_then_overdue_until_the_next(now: datetime, state: State) -> None:
    monthly = plan(FIRST_MONDAY, time(9))
    (turn,) = occurrences(monthly, date(2026, 9, 7), date(2026, 9, 7))
    found = judge(monthly, turn, [], now)
    assert found.state is state
    assert found.days_late(now) == (now.date() - date(2026, 9, 7)).days


def test_a_turn_of_the_day_is_missed_as_the_next_one_comes() -> None:
    thrice = plan(DAILY, *THREE_TIMES)
    (morning, *_) = occurrences(thrice, date(2026, 9, 1), date(2026, 9, 1))
    assert judge(thrice, morning, [], local(1, 13, 59)).state is State.DUE
    assert judge(thrice, morning, [], local(1, 14)).state is State.MISSED
    assert judge(thrice, morning, [finished(local(1, 14))], local(1, 15)).state is State.MISSED
    assert judge(thrice, morning, [finished(local(1, 7))], local(1, 15)).state is State.DONE


def test_done_late_is_done() -> None:
    monthly = plan(FIRST_MONDAY)
    (turn,) = occurrences(monthly, date(2026, 9, 7), date(2026, 9, 7))
    assert judge(monthly, turn, [finished(local(20))], local(25)).state is State.DONE


def test_a_list_of_subjects_is_done_when_each_is() -> None:
    rooms = plan(subjects=("a", "b", "c"))
    (turn,) = occurrences(rooms, date(2026, 9, 1), date(2026, 9, 1))
    some = [finished(local(1, 9), "b"), finished(local(1, 10), "b"), finished(local(1, 9), "x")]
    found = judge(rooms, turn, some, local(1, 12))
    assert (found.state, found.done, found.left) == (State.DUE, 1, ("a", "c"))
    assert found.records == (some[0].record,)
    all_ = [*some, finished(local(1, 11), "a"), finished(local(1, 11), "c")]
    assert judge(rooms, turn, all_, local(1, 12)).state is State.DONE


def test_without_a_next_turn_it_stays_overdue() -> None:
    once = plan(Repeat(Every.ONCE), since=date(2026, 9, 1))
    last = plan(DAILY, until=date(2026, 9, 1))
    for each in (once, last):
        (turn,) = current(each, date(2027, 9, 1))
        assert judge(each, turn, [], local(1, month=12)).state is State.OVERDUE


@given(repeat=repeats, since=dates, today=dates, hours=st.sets(st.times(), max_size=4))
def test_windows_follow_each_other_without_a_gap(
    repeat: Repeat, since: date, today: date, hours: set[time]
) -> None:
    schedule = plan(repeat, *sorted(hours), since=since)
    turns = occurrences(schedule, today, today + timedelta(40))
    for earlier, later in pairwise(turns):
        assert earlier.closes == later.opens
        assert earlier.at < earlier.until <= later.opens
    for turn in turns:
        assert turn.opens <= turn.at


# -- what a schedule covers


def test_what_was_over_when_it_was_written_down_is_not_asked_for() -> None:
    thrice = plan(DAILY, *THREE_TIMES, begun_at=local(1, 15), since=date(2026, 9, 1))
    assert [turn.at.hour for turn in occurrences(thrice, date(2026, 9, 1), date(2026, 9, 1))] == [14, 18]
    all_day = plan(DAILY, begun_at=local(1, 15), since=date(2026, 9, 1))
    assert len(occurrences(all_day, date(2026, 9, 1), date(2026, 9, 1))) == 1


def test_a_changed_schedule_and_the_one_before_share_no_turn() -> None:
    moment = local(1, 15)
    before = plan(DAILY, *THREE_TIMES, ended_at=moment)
    after = plan(DAILY, *THREE_TIMES, begun_at=moment, since=date(2026, 9, 1))
    old, new = (occurrences(each, date(2026, 9, 1), date(2026, 9, 1)) for each in (before, after))
    assert [turn.at.hour for turn in old] == [8]
    assert [turn.at.hour for turn in new] == [14, 18]


def test_what_was_overdue_when_it_ended_is_missed() -> None:
    ended = plan(FIRST_MONDAY, ended_at=local(10, 12))
    (turn,) = occurrences(ended, date(2026, 9, 1), date(2026, 9, 30))
    assert judge(ended, turn, [], local(9)).state is State.OVERDUE
    assert judge(ended, turn, [], local(11)).state is State.MISSED
    assert upcoming(ended, local(11), 3) == ()


def changed(before: Schedule, moment: datetime, repeat: Repeat, *times: time, **fields: Any) -> Schedule:
    """`before` as it stands after another took its place at `moment`."""
    after = plan(repeat, *times, **{"begun_at": moment, "follows": before.id, **fields})
    return replace(before, ended_at=moment, successor=after)


def test_what_was_overdue_when_it_was_changed_stays_so_until_the_next_turn_comes() -> None:
    before = changed(plan(FIRST_MONDAY), local(10, 12), WEEKLY_FRIDAYS)
    (turn,) = occurrences(before, date(2026, 9, 1), date(2026, 9, 30))
    assert judge(before, turn, [], local(10, 23)).state is State.OVERDUE
    assert judge(before, turn, [finished(local(10, 14))], local(12)).state is State.DONE
    assert judge(before, turn, [finished(local(11, 9))], local(12)).state is State.MISSED
    assert current(before, date(2026, 9, 29)) == (turn,)


def test_what_was_overdue_outlasts_a_turn_that_had_begun_before_the_change() -> None:
    before = changed(plan(FIRST_MONDAY), local(10, 12), DAILY)
    (turn,) = occurrences(before, date(2026, 9, 7), date(2026, 9, 30))
    assert judge(before, turn, [], local(10, 23)).state is State.OVERDUE
    assert judge(before, turn, [], local(11)).state is State.MISSED


def test_what_was_due_when_it_was_changed_stays_due_unless_that_day_has_another_turn() -> None:
    monday = date(2026, 9, 7)
    kept = changed(plan(FIRST_MONDAY, time(9)), local(7, 12), WEEKLY_FRIDAYS)
    (turn,) = occurrences(kept, monday, monday)
    assert judge(kept, turn, [], local(7, 13)).state is State.DUE
    assert judge(kept, turn, [], local(8)).state is State.OVERDUE
    assert judge(kept, turn, [finished(local(7, 10))], local(8)).state is State.DONE
    moved = changed(plan(FIRST_MONDAY, time(9)), local(7, 12), FIRST_MONDAY, time(18))
    assert occurrences(moved, monday, monday) == ()
    early = changed(plan(FIRST_MONDAY, time(9)), local(7, 8), WEEKLY_FRIDAYS)
    assert occurrences(early, monday, monday) == ()


def test_changed_twice_it_waits_for_the_turn_that_comes_in_the_end() -> None:
    last = plan(WEEKLY_FRIDAYS, begun_at=local(9))
    between = plan(FRIDAYS, begun_at=local(8), ended_at=local(9), successor=last)
    before = plan(FIRST_MONDAY, ended_at=local(8), successor=between)
    (turn,) = occurrences(before, date(2026, 9, 7), date(2026, 9, 7))
    assert turn.closes == local(11)
    over = replace(before, successor=replace(between, successor=None))
    (turn,) = occurrences(over, date(2026, 9, 7), date(2026, 9, 7))
    assert turn.closes == local(9)


@given(
    repeat=repeats,
    then=repeats,
    today=dates,
    hours=st.sets(st.times(), max_size=3),
    later=st.sets(st.times(), max_size=3),
    at=st.times(),
)
def test_a_change_leaves_the_past_as_it_was(
    repeat: Repeat, then: Repeat, today: date, hours: set[time], later: set[time], at: time
) -> None:
    moment = datetime.combine(today, at, RIGA)
    running = plan(repeat, *sorted(hours))
    before = changed(running, moment, then, *sorted(later))
    first = today - timedelta(40)
    kept = occurrences(before, first, today + timedelta(40))
    untouched = {turn.at: turn for turn in occurrences(running, first, today)}
    over = [turn for turn in untouched.values() if utc(turn.until) <= utc(moment)]
    assert [turn.at for turn in kept][: len(over)] == [turn.at for turn in over]
    for turn in kept:
        for now in (turn.at, turn.until, moment):
            if utc(now) <= utc(moment):
                assert judge(before, turn, [], now) == replace(
                    judge(running, untouched[turn.at], [], now), schedule=before, turn=turn
                )


def test_the_last_day_bounds_it() -> None:
    bounded = plan(DAILY, since=date(2026, 9, 1), until=date(2026, 9, 3))
    assert len(occurrences(bounded, date(2026, 8, 1), date(2026, 12, 1))) == 3
    assert [turn.day.day for turn in upcoming(bounded, local(2, 12), 5)] == [2, 3]


def test_the_next_ones_begin_with_the_one_of_the_hour() -> None:
    thrice = plan(DAILY, *THREE_TIMES)
    found = upcoming(thrice, local(1, 15), 4)
    assert [(turn.day.day, turn.at.hour) for turn in found] == [(1, 14), (1, 18), (2, 8), (2, 14)]


def test_what_is_current_reaches_back_to_the_last_day_with_turns() -> None:
    found: tuple[Occurrence, ...] = current(plan(FRIDAYS), date(2026, 1, 29))
    assert [turn.day for turn in found] == [date(2026, 1, 23)]
    today = current(plan(FRIDAYS), date(2026, 1, 23))
    assert [turn.day for turn in today] == [date(2026, 1, 9), date(2026, 1, 23)]
