"""The screens of what comes round: Today, the schedules, and the form as each kind of rule shapes it."""

from __future__ import annotations

from datetime import time, timedelta

from PySide6.QtCore import QPoint

from inspector.checklists.repeats import WORKING, Every, Repeat
from inspector.ui.plan.schedule import ScheduleScreen
from inspector.ui.plan.screen import SchedulesScreen
from inspector.ui.today.screen import TodayScreen
from inspector.ui.widgets.scroll import Scroll
from tools.photographer import Photographer

RULES = {
    "once": Repeat(),
    "days": Repeat(Every.DAY, 3),
    "work": Repeat(Every.WEEK, 1, WORKING),
    "week": Repeat(Every.WEEK, 2, (0, 2, 4)),
    "weekday": Repeat(Every.MONTH_WEEKDAY, 1, (0,), 1),
    "date": Repeat(Every.MONTH_DAY, 3, place=31),
}


class PlanTour:
    def __init__(self, photographer: Photographer) -> None:
        self.photographer = photographer
        self._window, self._take, self._top = photographer.window, photographer.take, photographer.top

    def go(self) -> None:
        self._take("today")
        scroll = self._top(TodayScreen).findChild(Scroll)
        if scroll is not None and scroll.verticalScrollBar().maximum():
            scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
            self._take("today-2")
        self._window.show_schedules()
        self._take("schedules")
        self._top(SchedulesScreen).new.click()
        screen = self._top(ScheduleScreen)
        self._take("schedule-new")
        screen.form.show_template("hotel-room")
        screen.form.times.show_times([time(9), time(14, 30)])
        for name, rule in RULES.items():
            screen.form.often.show_repeat(rule)
            screen.form.often.changed.emit()
            self._show(screen, screen.form.steps["often"].pos())
            self._take(f"schedule-{name}")
        self._wrong(screen)
        self._window.close_screen()
        self._window.go("today")

    def _wrong(self, screen: ScheduleScreen) -> None:
        """It ends before it begins."""
        today = self.photographer.session.clock().astimezone().date()
        screen.form.period.show_period(today, today - timedelta(days=3))
        screen.form.period.changed.emit()
        self._show(screen, screen.form.steps["period"].pos())
        self._take("schedule-wrong")

    def _show(self, screen: ScheduleScreen, place: QPoint) -> None:
        """Bring a step to the top of what is seen."""
        self.photographer.settle()
        inside = screen.sheet.widget()
        if inside is not None:
            screen.sheet.verticalScrollBar().setValue(screen.form.mapTo(inside, place).y())
