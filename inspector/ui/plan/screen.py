"""The schedules: what comes round, how often, when next, and how many were missed lately."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from inspector.services.agenda import Planned
from inspector.services.changes import Changed
from inspector.ui import wording
from inspector.ui.asking import ask_save
from inspector.ui.context import Context
from inspector.ui.page import Page, scrolled
from inspector.ui.plan import words
from inspector.ui.plan.schedule import ScheduleScreen
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.heads import PageHead
from inspector.ui.widgets.lists import IconTile, ListCard, ListRow
from inspector.ui.widgets.menu import Menu
from inspector.ui.widgets.notices import EmptyState
from inspector.ui.widgets.scroll import Scroll
from inspector.ui.widgets.text import Text

LATELY = 30  # days


class SchedulesScreen(Page):
    goes_back = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.head = PageHead(back=True)
        self.head.back_asked.connect(self.close_screen)
        self.file = Button(icon="export")
        self.file.clicked.connect(self._ask_file)
        self.new = Button(kind="primary", icon="plus", large=True)
        self.new.clicked.connect(self._tell_new)
        self.head.add(self.file)
        self.head.add(self.new)
        self.card, self.rows = ListCard(), list[ScheduleRow]()
        self.ended = Button(kind="link")
        self.ended.clicked.connect(self._turn_ended)
        self._with_ended, self._waiting = False, set[str]()
        self.empty = EmptyState("today")
        self.empty.acted.connect(self._tell_new)
        inside, column = scrolled()
        column.setSpacing(8)
        for widget in (self.card, self.empty):
            column.addWidget(widget)
        column.addWidget(self.ended, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        page = self.lay_out(self.head)
        page.addWidget(Scroll(inside), 1)
        self.follow_theme()

    def title(self) -> str:
        return self.tr("Schedules")

    def retranslate(self) -> None:
        self.new.setText(self.tr("New schedule"))
        self.file.setText(self.tr("Calendar file…"))
        self.empty.set_texts(
            self.tr("Nothing comes round yet"),
            self.tr("Say what is to be inspected, where and how often; Today reminds of it."),
            self.tr("Make the first one"),
        )
        self.entered()

    def entered(self) -> None:
        today = self.session.clock().astimezone().date()
        missed = self.session.schedule.missed(today - timedelta(LATELY), today)
        every = self.session.schedule.all(ended=True)
        running = [each for each in every if each.schedule.ended_at is None]
        ended = [each for each in every if each.schedule.ended_at is not None]
        now = self.session.clock()
        self._waiting = {
            each.planned.schedule.id for each in self.session.schedule.due() if each.due.at <= now
        }
        self._show_rows([*running, *(ended if self._with_ended else ())], missed, today)
        said = self.tr("Missed ones are counted over 30 days") if missed else ""
        self.head.set_texts(self.tr("Schedules"), said or self.tr("What is to be inspected, where and when"))
        self.card.setVisible(bool(self.rows))
        self.empty.setVisible(not self.rows)
        self.file.setVisible(bool(running))
        self.ended.setVisible(bool(ended))
        hide = self.tr("Hide those that ended")
        self.ended.setText(hide if self._with_ended else self.tr("Show %n that ended", "", len(ended)))

    def _show_rows(self, listed: list[Planned], missed: Mapping[str, int], today: date) -> None:
        self.card.clear()
        self.rows = [self._row(each, missed.get(each.schedule.id, 0), today) for each in listed]
        for row in self.rows:
            self.card.add_row(row)

    def _row(self, planned: Planned, missed: int, today: date) -> ScheduleRow:
        person = self.context.person
        row = ScheduleRow(planned, person.id if person else None)
        if missed:
            row.add_state(Tag(self.tr("%n missed", "", missed), "fault", icon="warning"))
        row.add_state(Text(self._next(planned, today), "secondary", "text2"))
        if planned.schedule.ended_at is None:
            row.more = IconButton("more", self.tr("More"))
            row.more.clicked.connect(lambda: self._open_menu(row))
            row.add(row.more)
            row.clicked.connect(lambda: self._change(planned))
        return row

    def _next(self, planned: Planned, today: date) -> str:
        """When it comes next, or that nothing comes of it any more."""
        if planned.schedule.ended_at is not None:
            return self.tr("ended {day}").format(
                day=wording.when(planned.schedule.ended_at, self.session.clock())
            )
        if not planned.runs:
            return self.tr("rests: template or site retired")
        if planned.schedule.id in self._waiting:
            return self.tr("due now")
        now = self.session.clock()  # the turn of the hour is done: it waits for nobody
        turns = [turn for turn in self.session.schedule.upcoming(planned.schedule, 2) if turn.at > now]
        if not turns:
            return self.tr("over")
        said = words.turn(turns[0].at, bool(planned.schedule.times), today)
        return self.tr("next {day}").format(day=said)

    def _open_menu(self, row: ScheduleRow) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.add(self.tr("Change"), lambda: self._change(row.planned), icon="pen")
        menu.add(self.tr("End it"), lambda: self._end(row.planned), icon="cross", danger=True)
        menu.open_under(row.more)

    def _tell_new(self) -> None:
        self.open(ScheduleScreen(self.context))

    def _change(self, planned: Planned) -> None:
        self.open(ScheduleScreen(self.context, planned))

    def _end(self, planned: Planned) -> None:
        """It asks for nothing from now on; what was missed stays counted."""
        id_ = planned.schedule.id
        if self._do(lambda: self.session.schedule.end(id_)):
            said = self.tr("{what} has ended").format(what=words.about(planned))
            self.toast(said, lambda: self._resume(id_))

    def _resume(self, id_: str) -> None:
        self._do(lambda: self.session.schedule.resume(id_))

    def _do(self, deed: Callable[[], Changed]) -> bool:
        done = self.attempt(lambda: self.context.announce(deed()))
        if done:
            self.entered()
        return done

    def _turn_ended(self) -> None:
        self._with_ended = not self._with_ended
        self.entered()

    def _ask_file(self) -> None:
        calendars = self.tr("Calendars")
        ask_save(
            self,
            self.tr("Save the schedules for a calendar"),
            "inspector.ics",
            f"{calendars} (*.ics)",
            self._write,
        )

    def _write(self, path: Path) -> None:
        """Other calendars read it; it is written anew, not kept in step."""
        language = self.context.language.code
        if self.attempt(lambda: self.session.schedule.write_calendar(path, language)):
            self.toast(self.tr("Saved as {name}").format(name=path.name))


class ScheduleRow(ListRow):
    """A schedule: what, the rule in words, where."""

    more: IconButton

    def __init__(self, planned: Planned, me: str | None, parent: QWidget | None = None) -> None:
        self.planned = planned
        schedule = planned.schedule
        icon = IconTile(wording.category_icon(planned.published.template.category))
        rule = words.rule_at(schedule.repeat, schedule.times)
        about, running = words.details(planned, me), schedule.ended_at is None
        super().__init__(
            words.about(planned),
            wording.joined(rule, about),
            lead=icon,
            clickable=running,
            height=76,
            lines=3,
            parent=parent,
        )
