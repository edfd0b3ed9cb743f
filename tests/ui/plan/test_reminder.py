"""The word of the system when something comes due: one for all, and none while somebody fills in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from inspector.checklists.repeats import Repeat
from inspector.services.scheduling import Plan, Scheduling
from inspector.services.session import Session
from inspector.ui.context import Context
from inspector.ui.language import Language
from inspector.ui.plan.reminder import Reminder
from inspector.ui.theme.theme import Theme
from tests.ui.manager import Manager

SITE_MORNING = datetime.fromisoformat("2026-10-02T07:50:00+03:00")


class Desk:
    """A reminder whose clock is set by hand, and what it has said."""

    def __init__(self, session: Session, theme: Theme, language: Language) -> None:
        self.now, self.busy = SITE_MORNING, False
        self.said: list[tuple[str, str]] = []
        schedule = Scheduling(session.workspace, session.library, session.files, lambda: self.now)
        self.session = replace(session, schedule=schedule, clock=lambda: self.now)
        site = session.directory.find_site("HH").id
        for hour in (time(8), time(8), time(14)):
            schedule.add(Plan("round", site, self.now.date(), Repeat(), (hour,)))
        schedule.add(Plan("round", site, self.now.date(), Repeat()))
        self.context = Context(self.session, theme, language)
        self.reminder = Reminder(
            self.context, lambda: self.busy, lambda *told: self.said.append(told), self.context
        )

    def looks(self, qtbot: object, minutes: int) -> None:
        self.now = SITE_MORNING + timedelta(minutes=minutes)
        self.reminder.look()
        qtbot.waitUntil(lambda: not self.context.tasks.running())  # type: ignore[attr-defined]


@pytest.fixture
def desk(office: Session, dressed: Theme, spoken: Language) -> Iterator[Desk]:
    made = Desk(office, dressed, spoken)
    yield made
    made.context.tasks.wait()


def test_all_that_came_due_is_one_message_said_once(desk: Desk, qtbot: object) -> None:
    desk.looks(qtbot, 5)
    assert desk.said == []
    desk.looks(qtbot, 11)
    desk.looks(qtbot, 12)
    both = "Evening round • Harbour Hotel\nEvening round • Harbour Hotel"
    assert desk.said == [("2 inspections are due", both)]


def test_nothing_is_said_while_somebody_fills_in_and_then_it_is(desk: Desk, qtbot: object) -> None:
    desk.busy = True
    desk.looks(qtbot, 11)
    assert desk.said == []
    desk.busy = False
    desk.looks(qtbot, 15)
    assert [title for title, _ in desk.said] == ["2 inspections are due"]


def test_the_window_reminds_and_says_nothing_where_there_is_no_tray(manager: Manager) -> None:
    manager.window.reminder.look()
    manager.waits_for_work()
