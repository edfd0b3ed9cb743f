"""Stopwatches: they run by the clock, whatever else happens."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from inspector.checklists.answers import Address
from inspector.checklists.edits import SetWatch
from inspector.checklists.identity import publish
from inspector.services.filling import Filling
from tests.checklists.building import item, section, written
from tests.services.conftest import ROOM
from tests.services.filled import all_fine

CLEAN, WAIT = Address("clean"), Address("wait")


@pytest.fixture
def room(session):
    """The test room with an item that takes a time."""
    timed = {**ROOM, "sections": [*ROOM["sections"], section("desk", item("wait", "duration"))]}
    published = publish(written(timed), {})
    session.workspace.write(
        lambda kept: kept.templates.add(published, shipped=False, at=session.clock())
    ).result()
    return published


class Clock:
    """The machine's clock, set by hand."""

    def __init__(self, session) -> None:
        self.now = session.clock()

    def __call__(self):
        return self.now

    def goes(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock(session):
    return Clock(session)


@pytest.fixture
def opens(session, filling, clock):
    """Opens the draft as whoever starts the program now finds it."""

    def open_():
        session.workspace.write(lambda _: None).result()
        with session.workspace.read() as kept:
            draft = kept.drafts.get(filling.draft.id)
        return Filling(session.workspace, draft, filling.published, filling.person, clock)

    return open_


def test_a_stopwatch_runs_on_while_other_items_are_answered_and_after_a_restart(opens, clock):
    filling = opens()
    filling.start_watch(WAIT)
    clock.goes(10)
    filling.answer(CLEAN, Decimal(3))
    assert filling.watched(WAIT) == 10
    again = opens()
    clock.goes(4.27)
    assert again.watched(WAIT) == Decimal("14.2")
    change = again.stop_watch(WAIT)
    assert (change.step, change.addresses) == ("answer", {WAIT})
    assert str(opens().draft.sheet.answer(WAIT).value) == "14.2"
    assert opens().watch(WAIT) is None


def test_undo_of_stopping_lets_it_run_as_if_it_had_not_been_stopped(opens, clock):
    filling = opens()
    filling.start_watch(WAIT)
    clock.goes(5)
    filling.stop_watch(WAIT)
    clock.goes(5)
    again = opens()
    again.undo()
    assert not again.draft.sheet.answer(WAIT).given
    assert again.watched(WAIT) == opens().watched(WAIT) == 10
    again.undo()
    assert again.watch(WAIT) is opens().watch(WAIT) is None
    again.redo()
    again.redo()
    assert again.draft.sheet.answer(WAIT).value == 5
    assert opens().watch(WAIT) is None


def test_a_clock_set_back_is_no_negative_time(opens, clock):
    filling = opens()
    filling.start_watch(WAIT)
    clock.goes(-3600)
    assert filling.watched(WAIT) == 0
    filling.stop_watch(WAIT)
    assert filling.draft.sheet.answer(WAIT).value == 0


def test_a_stopwatch_that_stood_still_goes_on_from_there(opens, clock):
    filling = opens()
    filling.start_watch(WAIT)
    clock.goes(5)
    filling.do("pause-watch", SetWatch(WAIT, None, Decimal(5)))
    clock.goes(100)
    again = opens()
    assert again.watched(WAIT) == 5
    again.start_watch(WAIT)
    clock.goes(2.5)
    assert again.watched(WAIT) == Decimal("7.5")


@pytest.mark.parametrize("answer", [lambda f: f.answer(WAIT, Decimal(90)), lambda f: f.not_applicable(WAIT)])
def test_another_answer_takes_the_stopwatchs_place_in_one_step(opens, clock, answer):
    filling = opens()
    filling.start_watch(WAIT)
    clock.goes(5)
    answer(filling)
    assert filling.watch(WAIT) is None
    filling.undo()
    assert filling.watched(WAIT) == opens().watched(WAIT) == 5


def test_a_note_leaves_the_stopwatch_alone(opens, clock):
    filling = opens()
    filling.start_watch(WAIT)
    filling.note(WAIT, "at the desk")
    assert filling.watch(WAIT) is not None


def test_where_no_stopwatch_is_there_is_nothing_to_stop(opens):
    filling = opens()
    assert filling.stop_watch(WAIT) is None
    assert filling.can_undo is None


def test_finishing_drops_a_running_stopwatch(session, opens):
    filling = opens()
    all_fine(filling)
    filling.start_watch(WAIT).saved.result()
    record = session.archive.record(session.finish(filling.draft.id, "no time").id)
    assert WAIT not in record.sheet.answers
