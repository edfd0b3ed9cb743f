"""Today: drafts to go on with, what was found lately, and the way to a new inspection."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from inspector.services.agenda import Waiting
from inspector.services.archive import OpenDraft
from inspector.services.ports.records import Filter, RecordRow
from inspector.services.round_view import RoundView
from inspector.ui import wording
from inspector.ui.context import Context
from inspector.ui.language import long_day
from inspector.ui.page import RING, Page
from inspector.ui.theme.tokens import tokens
from inspector.ui.today.closed import ClosedRoundsScreen
from inspector.ui.today.draft_card import title_of
from inspector.ui.today.drafts import DraftCards
from inspector.ui.today.due import DueCards
from inspector.ui.today.latest import LatestCard
from inspector.ui.today.to_close import ActionsToClose
from inspector.ui.today.trash import TrashScreen
from inspector.ui.today.week import WeekCard, week_of
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.heads import PageHead
from inspector.ui.widgets.layouts import centred
from inspector.ui.widgets.lists import GroupHead
from inspector.ui.widgets.navigation import PersonButton
from inspector.ui.widgets.notices import EmptyState
from inspector.ui.widgets.scroll import Scroll

LATEST, SIDE_WIDTH, WIDEST = 6, 372, 16777215


class TodayScreen(Page):
    new_asked = Signal()
    search_asked = Signal()
    resume_asked = Signal(str)
    round_asked = Signal(str)
    record_asked = Signal(str)
    due_asked = Signal(object)  # the turn that is to be begun, Waiting
    schedules_asked = Signal()
    action_asked = Signal(str)
    person_asked = Signal(object)  # the button to open the list under

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.new_button = Button(icon="plus", kind="primary", large=True, key_hint="Ctrl N")
        self.new_button.clicked.connect(self.new_asked)
        self.search = IconButton("search")
        self.search.clicked.connect(self.search_asked)
        self.person = PersonButton()
        self.person.clicked.connect(lambda: self.person_asked.emit(self.person))
        self.trash = Button(kind="link")
        self.trash.clicked.connect(lambda: self.open(TrashScreen(context)))
        self.closed = Button(kind="link")
        self.closed.clicked.connect(self._open_closed)
        self.drafts, self.latest, self.week = DraftCards(), LatestCard(), WeekCard()
        self.drafts.round_asked.connect(self.round_asked)
        self.drafts.resume_asked.connect(self.resume_asked)
        self.drafts.discard_asked.connect(self._discard)
        self.latest.record_asked.connect(self.record_asked)
        self.to_close = ActionsToClose()
        self.to_close.asked.connect(self.action_asked)
        self.to_close.all_asked.connect(lambda: self.go("actions"))
        self.due = DueCards()
        self.due.asked.connect(self._begin)
        self.due.schedules_asked.connect(self.schedules_asked)
        self._build()
        self.follow_theme()

    def title(self) -> str:
        return self.tr("Today")

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(down if compact else across)
        self._columns.setStretch(0, 0 if compact else 1)
        self._columns.setStretch(2, 1 if compact else 0)
        if compact:  # what is to be done before what was found
            self._left.insertWidget(self._left.indexOf(self._latest_head), self.to_close)
        else:
            self._right.insertWidget(0, self.to_close)
        self.to_close.set_narrow(not compact)
        self.themed()
        self._show_person()
        self.new_button.set_key_hint("" if compact else "Ctrl N")

    def themed(self) -> None:
        width = self.context.theme.widened(SIDE_WIDTH)
        self._side.setMinimumWidth(0 if self.compact else width)
        self._side.setMaximumWidth(WIDEST if self.compact else width)

    def retranslate(self) -> None:
        self.new_button.setText(self.tr("New inspection"))
        self.search.set_name(self.tr("Find an inspection"))
        self._go_on.set_title(self.tr("Go on with"))
        self._latest_head.set_title(self.tr("Latest results"))
        self._week_head.set_title(self.tr("This week"))
        self.empty.set_texts(
            self.tr("Nothing inspected yet"),
            self.tr("Choose a template, name the place, and answer as you walk. Nothing needs saving."),
            self.tr("Begin the first one"),
        )
        if self.isVisible():
            self.entered()

    def entered(self) -> None:
        today = self.session.clock().astimezone().date()
        rounds = self.session.rounds.views()
        drafts = self._drafts_of_none(rounds)
        rows = self._newest(today)
        waiting = self.session.schedule.due()
        any_planned = self.session.schedule.any()
        self._show_head(today)
        self._show_person()
        self._show_work(rounds, drafts)
        self._show_due(waiting, any_planned)
        self._show_results(rows, today)
        begun = bool(rounds or drafts or rows or any_planned)
        self.due.setVisible(begun)
        self._middle.setVisible(not begun)

    def _drafts_of_none(self, rounds: Sequence[RoundView]) -> tuple[OpenDraft, ...]:
        """The drafts that no round goes on with."""
        theirs = {stop.draft for view in rounds for stop in view.stops if stop.draft}
        return self.session.archive.drafts(without=theirs)

    def _newest(self, today: date) -> tuple[RecordRow, ...]:
        """The records of two weeks, or of longer where there are none: as few as tell something."""
        for days in (14, 90, 365):
            rows = self.session.archive.records(Filter(since=today - timedelta(days=days)))
            if rows:
                return rows
        return self.session.archive.records(Filter())

    def _build(self) -> None:
        self.head = PageHead()
        self.head.add(self.person)
        self.head.add(self.search)
        self.head.add(self.new_button)
        self._go_on, self._latest_head, self._week_head = GroupHead(), GroupHead(), GroupHead()
        self._go_on.add(self.closed)
        self._go_on.add(self.trash)
        self.empty = EmptyState("inspections")
        self.empty.acted.connect(self.new_asked)
        self._middle = centred(self.empty)
        self._main, self._side = QWidget(), QWidget()
        left, right = self._left, self._right = QVBoxLayout(self._main), QVBoxLayout(self._side)
        for column in (left, right):
            column.setContentsMargins(0, tokens().space[1], 0, 0)
            column.setSpacing(4)
        left.addWidget(self._go_on)
        left.addWidget(self.drafts)
        left.addSpacing(tokens().space[3])
        left.addWidget(self.due)
        left.addSpacing(tokens().space[3])
        left.addWidget(self._latest_head)
        left.addWidget(self.latest)
        left.addWidget(self._middle, 4)
        left.addStretch(1)
        right.addWidget(self.to_close)
        right.addWidget(self._week_head)
        right.addWidget(self.week)
        right.addStretch(1)
        inside = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._columns.setContentsMargins(RING, 0, RING, tokens().space[6])
        self._columns.setSpacing(tokens().layout.gap_columns)
        self._columns.addWidget(self._main, 1)
        self._columns.addWidget(self._side, 0)
        self._columns.addStretch(0)
        page = self.lay_out(self.head)
        page.addWidget(Scroll(inside), 1)

    def _show_head(self, today: date) -> None:
        sites = {site.id: site for site in self.session.directory.sites()}
        last = sites.get(self.session.preferences.last_site() or "")
        parents = {site.parent for site in sites.values()}
        others = sum(site.id not in parents and site is not last for site in sites.values())
        where = last.name if last else ""
        if last and others:
            where = self.tr("{site} and %n more sites", "", others).format(site=last.name)
        self.head.set_texts(self.tr("Today"), wording.joined(wording.sentence(long_day(today)), where))

    def _show_person(self) -> None:
        """Who is working; with the rail away it is asked here."""
        person = self.context.person
        self.person.set_name(person.name if person else "")
        self.person.setVisible(self.compact and person is not None)

    def _show_work(self, rounds: Sequence[RoundView], drafts: Sequence[OpenDraft]) -> None:
        self.drafts.show_work(rounds, drafts, self.session.clock())
        closed = len(self.session.rounds.rows(closed=True))
        self.closed.setText(self.tr("%n closed rounds", "", closed))
        self.closed.setVisible(closed > 0)
        discarded = self.session.archive.count_in_trash()
        self.trash.setText(self.tr("%n in the trash", "", discarded))
        self.trash.setVisible(discarded > 0)
        count = len(rounds) + len(drafts)
        self._go_on.setVisible(count + discarded + closed > 0)
        self._go_on.set_count(count or None)

    def _show_results(self, rows: Sequence[RecordRow], today: date) -> None:
        judged = [(row, self.session.library.get(row.template).template) for row in rows]
        week, planned = week_of(judged, today), self.session.schedule.week(today)
        self.week.show_week(week, planned)
        self.to_close.read(self.session)
        beside = self.to_close.head if self.to_close.any else self._week_head
        height = max(head.sizeHint().height() for head in (self._go_on, beside))
        for head in (self._go_on, beside):
            head.setMinimumHeight(height)
        self._side.setVisible(self.to_close.any or week.total.count > 0 or planned.planned > 0)
        newest = sorted(judged, key=lambda each: each[0].finished_at, reverse=True)
        self.latest.show_rows(newest[:LATEST], self.session.clock())
        for widget in (self._latest_head, self.latest):
            widget.setVisible(bool(rows))

    def _show_due(self, waiting: Sequence[Waiting], any_planned: bool) -> None:
        person = self.context.person
        me = person.id if person else None
        self.due.show_due(waiting, self.session.clock(), me, any_=any_planned)

    def _begin(self, waiting: Waiting) -> None:
        """Go on with the round begun for it, or begin."""
        if waiting.round:
            self.round_asked.emit(waiting.round)
        else:
            self.due_asked.emit(waiting)

    def _open_closed(self) -> None:
        screen = ClosedRoundsScreen(self.context)
        screen.round_asked.connect(self.round_asked)
        self.open(screen)

    def _discard(self, draft_id: str) -> None:
        draft = next(card.draft for card in self.drafts.cards if card.draft.draft.id == draft_id)
        if self.attempt(lambda: self.session.archive.discard(draft_id)):
            self.entered()
            self.toast(
                self.tr("{what} is in the trash").format(what=title_of(draft)),
                undo=lambda: self._bring_back(draft_id),
            )

    def _bring_back(self, draft_id: str) -> None:
        if self.attempt(lambda: self.session.archive.bring_back(draft_id)):
            self.entered()
