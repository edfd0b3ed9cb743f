"""Schedules in the real window: told by words, begun from Today, changed, ended, saved for calendars."""

from __future__ import annotations

from datetime import date, time, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton

from inspector.checklists.repeats import Every, Repeat
from inspector.services.clock import now
from inspector.services.scheduling import Plan, Scheduling
from inspector.services.session import Session
from inspector.ui.new.screen import NewInspectionScreen
from inspector.ui.plan.schedule import ScheduleScreen
from inspector.ui.plan.screen import SchedulesScreen
from inspector.ui.plan.words import rule_at
from inspector.ui.rounds.screen import RoundScreen
from inspector.ui.templates.screen import ReadingScreen, TemplatesScreen
from inspector.ui.theme.theme import Theme
from inspector.ui.today.due import DueRow
from inspector.ui.today.screen import TodayScreen
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.clock import ClockPopup
from inspector.ui.widgets.text import ElidedText, Text
from tests.ui.conftest import Opening
from tests.ui.manager import Manager


def plans(
    session: Session, *subjects: str, repeat: Repeat | None = None, ago: int = 0, **told: object
) -> str:
    """A schedule at the Harbour Hotel, written down some days ago."""
    moment = now() - timedelta(days=ago)
    scheduling = Scheduling(session.workspace, session.library, session.files, lambda: moment)
    site = session.directory.find_site("HH").id
    plan = Plan("round", site, moment.date(), repeat or Repeat(), subjects=subjects, **told)  # type: ignore[arg-type]
    return scheduling.add(plan).id


def today(manager: Manager) -> TodayScreen:
    manager.goes_to("templates")
    manager.goes_to("today")
    return manager.at(TodayScreen)


def row(manager: Manager, title: str) -> DueRow:
    found = [each for each in today(manager).due.rows if title in manager.says(each)]
    assert len(found) == 1, [manager.says(each) for each in today(manager).due.rows]
    return found[0]


def opens_schedules(manager: Manager) -> SchedulesScreen:
    manager.clicks(today(manager).due.schedules)
    return manager.at(SchedulesScreen)


def test_a_schedule_is_told_in_words_and_stands_on_today(manager: Manager) -> None:
    screen = opens_schedules(manager)
    assert screen.rows == []
    manager.clicks(screen.new)
    told = manager.at(ScheduleScreen)
    assert not told.save.isEnabled()
    assert told.reason.text() == "Choose a template"
    manager.takes(told.form.template, "round")
    manager.takes(told.form.often.kind, Every.WEEK)
    assert told.reason.text() == "Choose days of the week"
    for chip in told.form.often.weekdays:
        manager.clicks(chip)
    assert told.preview.rule.text() == "Every day"
    manager.clicks(told.form.times.add)
    clock = told.form.times.clock
    assert isinstance(clock, ClockPopup)
    for key in (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_5, Qt.Key.Key_9, Qt.Key.Key_Return):
        manager.qtbot.keyClick(clock, key)
    manager.settles()
    assert told.preview.rule.text() == "Every day at 23:59"
    assert len(told.preview.days()) == 5
    manager.clicks(told.save)
    (made,) = manager.at(SchedulesScreen).rows
    assert "Every day at 23:59" in made.accessibleName()
    assert row(manager, "Evening round").button.text() == "Choose"


def test_taking_off_a_time_leaves_the_keys_where_times_are_told(manager: Manager) -> None:
    manager.clicks(opens_schedules(manager).new)
    times = manager.at(ScheduleScreen).form.times
    times.show_times((time(8), time(14), time(18)))
    manager.settles()
    for left in ("14:00", "18:00", "Add a time"):
        first = times.buttons[0]
        first.setFocus(Qt.FocusReason.TabFocusReason)
        manager.qtbot.keyClick(first, Qt.Key.Key_Space)
        manager.settles()
        focus = manager.window.focusWidget()
        assert isinstance(focus, QAbstractButton)
        assert focus.text() == left


def test_by_the_month_the_first_monday_is_chosen_from_words(manager: Manager) -> None:
    manager.clicks(opens_schedules(manager).new)
    often = manager.at(ScheduleScreen).form.often
    manager.takes(often.kind, Every.MONTH_WEEKDAY)
    assert often.repeat() == Repeat(Every.MONTH_WEEKDAY, 1, (0,), 1)
    manager.takes(often.step, "3")
    manager.takes(often.place, "-1")
    manager.takes(often.weekday, "7")
    assert often.repeat() == Repeat(Every.MONTH_WORKING_DAY, 3, place=-1)
    assert manager.at(ScheduleScreen).preview.rule.text() == "Every 3 months on the last working day"


def test_what_is_due_begins_filled_in_and_is_gone_once_done(manager: Manager) -> None:
    plans(manager.session, "Room 412")
    assert "due now" in manager.says(opens_schedules(manager))
    manager.clicks(row(manager, "Room 412").button)
    start = manager.at(NewInspectionScreen)
    assert (start.panel.subject.name(), start.panel.kind()) == ("Room 412", "Room")
    assert start.start_button.text() == "Start Room 412"
    manager.starts_it()
    manager.finishes_it()
    screen = today(manager)
    assert screen.due.rows == []
    planned = manager.session.schedule.week(now().date()).planned
    assert f"1 of {planned}" in manager.says(screen.week)
    said = manager.says(opens_schedules(manager))
    assert "due now" not in said
    assert "next " in said


def test_a_list_of_rooms_becomes_a_round_that_is_gone_on_with(manager: Manager) -> None:
    plans(manager.session, "Room 1", "Room 2", "Room 3", "Room 4")
    due = row(manager, "Evening round")
    assert "4 to go through" in due.accessibleName()
    manager.clicks(due.button)
    start = manager.at(NewInspectionScreen)
    assert start.panel.round_start().subjects == ("Room 1", "Room 2", "Room 3", "Room 4")
    manager.clicks(start.start_button)
    walked = manager.at(RoundScreen)
    manager.presses(Qt.Key.Key_Escape)
    again = row(manager, "Evening round")
    assert again.button.text() == "Continue"
    manager.clicks(again.button)
    assert manager.at(RoundScreen).view.round.id == walked.view.round.id


def test_what_is_late_says_so(manager: Manager) -> None:
    plans(manager.session, "Room 900", repeat=Repeat(Every.ONCE), ago=3, title="Front desk")
    late = row(manager, "Front desk")
    assert manager.tags(late) == ["3 days late"]
    assert "Overdue" in manager.says(manager.at(TodayScreen).due)


def test_with_large_text_the_title_of_what_is_late_keeps_its_room(opening: Opening, office: Session) -> None:
    plans(office, "Room 900", repeat=Repeat(Every.ONCE), ago=3, title="Front desk, morning shift")
    manager = opening(office, (800, 1280))
    manager.context.language.use("ru")
    late = row(manager, "Front desk")
    (state,), (title,) = late.findChildren(Tag), (each for each in late.findChildren(Text) if each.text())
    assert state.geometry().left() > title.geometry().right()
    manager.context.theme.set_text_scale(200)
    manager.settles()
    late = row(manager, "Front desk")  # made anew for the larger text
    (state,), (title,) = late.findChildren(Tag), (each for each in late.findChildren(Text) if each.text())
    assert title.width() > late.width() / 3
    assert state.geometry().top() > title.geometry().bottom()
    (where,) = late.findChildren(ElidedText)
    assert where.geometry().top() > state.geometry().bottom(), "what and where have the width too"


def test_a_schedule_is_changed_and_ended_and_its_past_is_kept(manager: Manager) -> None:
    plans(manager.session, "Room 412", ago=5, times=(time(8),))
    (listed,) = opens_schedules(manager).rows
    assert manager.tags(listed) == ["5 missed"]
    manager.clicks(listed)
    told = manager.at(ScheduleScreen)
    assert told.form.subjects.names() == ("Room 412",)
    manager.clicks(told.form.times.buttons[0])
    manager.clicks(told.save)
    (changed,) = manager.at(SchedulesScreen).rows
    assert changed.planned.schedule.times == ()
    manager.clicks(changed.more)
    manager.picks("End it")
    screen = manager.at(SchedulesScreen)
    assert "has ended" in manager.toast()
    assert screen.rows == []
    manager.clicks(manager.window.toasts.undo_button)
    assert [row.planned.schedule.id for row in screen.rows] == [changed.planned.schedule.id]
    manager.clicks(screen.rows[0].more)
    manager.picks("End it")
    manager.clicks(screen.ended)
    assert len(screen.rows) == 2
    assert len(manager.session.schedule.all(ended=True)) == 2
    assert not any(each.schedule.ended_at is None for each in manager.session.schedule.all(ended=True))


def test_the_schedules_are_saved_for_a_calendar(manager: Manager, tmp_path: Path) -> None:
    plans(manager.session, "Room 412", times=(time(8),))
    manager.clicks(opens_schedules(manager).file)
    manager.names_file(tmp_path / "mine.ics")
    (event,) = Calendar.from_ical((tmp_path / "mine.ics").read_bytes()).walk("VEVENT")
    assert event["summary"] == "Evening round"
    assert "mine.ics" in manager.toast()


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "Every 2 weeks on Mondays and Fridays at 08:00"),
        ("ru", "Раз в 2 недели по понедельникам и пятницам в 08:00"),
        ("zh", "每 2 周的周一和周五 08:00"),
    ],
)
def test_rules_are_said_in_each_language(manager: Manager, language: str, expected: str) -> None:
    manager.context.language.use(language)
    assert rule_at(Repeat(Every.WEEK, 2, (0, 4)), (time(8),)) == expected


def test_in_a_narrow_window_all_is_under_each_other(
    office: Session, opening: Opening, dressed: Theme
) -> None:
    dressed.set_text_scale(200)
    manager = opening(office, (800, 1280))
    manager.clicks(opens_schedules(manager).new)
    told = manager.at(ScheduleScreen)
    assert told.compact
    assert told.save.isVisible()
    assert told.form.width() <= told.width()
    dressed.set_text_scale(100)
    manager.settles()
    last = told.form.name.mapTo(told, told.form.name.rect().bottomLeft())
    assert told.preview.mapTo(told, QPoint(0, 0)).y() - last.y() <= 24, "however high the window"


def test_a_start_offers_what_is_due_first_and_says_so(manager: Manager) -> None:
    plans(manager.session, "Room 900", repeat=Repeat(Every.ONCE), ago=3)
    plans(manager.session, "Room 800")
    start = manager.begins("round")
    manager.takes(start.panel.site.select, manager.session.directory.find_site("HH").id)
    tiles = [(tile.text(), tile.detail) for tile in start.panel.subject.tiles[:3]]
    assert tiles[:2] == [("Room 900", "3 days late"), ("Room 800", "due today")]
    assert "due" not in tiles[2][1]


def test_a_template_is_repeated_from_where_it_is_read(manager: Manager) -> None:
    manager.goes_to("templates")
    manager.clicks(manager.at(TemplatesScreen).rows["round"])
    manager.clicks(manager.at(ReadingScreen).repeat)
    chosen = manager.at(ScheduleScreen).form.template.selected()
    assert chosen is not None
    assert chosen.value == "round"


def test_a_last_day_before_the_first_is_refused_where_it_stands(manager: Manager) -> None:
    manager.clicks(opens_schedules(manager).new)
    told = manager.at(ScheduleScreen)
    manager.takes(told.form.template, "round")
    told.form.period.show_period(date(2026, 12, 1), date(2026, 11, 30))
    told.form.period.changed.emit()
    assert not told.save.isEnabled()
    assert "before the first" in told.form.period.error.text()
    manager.presses(Qt.Key.Key_Escape)
    assert manager.at(SchedulesScreen).rows == []


def test_with_large_text_when_a_schedule_comes_next_leaves_the_title_its_room(
    opening: Opening, office: Session
) -> None:
    plans(office, "Room 900", title="Front desk, morning shift")
    manager = opening(office, (800, 1280))
    manager.context.language.use("ru")
    listed = opens_schedules(manager)
    for scale, beside in ((100, True), (200, False), (100, True)):
        manager.context.theme.set_text_scale(scale)
        manager.settles()
        (told,) = listed.rows
        title, state = told.findChildren(Text)
        assert (state.geometry().left() > title.geometry().right()) is beside
        assert beside or title.width() > told.width() / 2
