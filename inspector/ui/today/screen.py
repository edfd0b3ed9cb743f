"""Today: drafts to go on with, what was found lately, and the way to a new inspection."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from inspector.services.agenda import Waiting
from inspector.ui import wording
from inspector.ui.context import Context
from inspector.ui.language import long_day
from inspector.ui.page import RING, Page
from inspector.ui.tasks import Task
from inspector.ui.theme.tokens import tokens
from inspector.ui.today.closed import ClosedRoundsScreen
from inspector.ui.today.draft_card import title_of
from inspector.ui.today.drafts import DraftCards
from inspector.ui.today.due import DueCards
from inspector.ui.today.latest import LatestCard
from inspector.ui.today.reading import Reading, read
from inspector.ui.today.to_close import ActionsToClose
from inspector.ui.today.trash import TrashScreen
from inspector.ui.today.week import WeekCard
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.heads import PageHead
from inspector.ui.widgets.layouts import centred
from inspector.ui.widgets.lists import GroupHead
from inspector.ui.widgets.navigation import PersonButton
from inspector.ui.widgets.notices import EmptyState
from inspector.ui.widgets.scroll import Scroll

SIDE_WIDTH, WIDEST = 372, 16777215


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
        self._held: Reading | None = None  # what is shown
        self._reading: Task | None = None
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

    def refresh_theme(self) -> None:
        """Rows and heads have rooms that were measured for the size of the text."""
        super().refresh_theme()
        self._show_again()

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
        self._show_again()

    def entered(self) -> None:
        """Read away from the screen; what was shown stays meanwhile. There is nothing yet the first time."""
        self._show_person()
        session, person = self.session, self.context.person
        me = person.id if person else None
        if self._held is None:
            self._show(read(session, me))
            return
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self.context.tasks.run(
            lambda _progress: read(session, me), on_result=self._arrived, on_error=self.failed
        )

    def _build(self) -> None:
        self.head = PageHead()
        self.head.add(self.person)
        self.head.add(self.search)
        self.head.add(self.new_button)
        self._go_on, self._latest_head, self._week_head = GroupHead(), GroupHead(), GroupHead()
        self._go_on.add(self.closed)
        self._go_on.add(self.trash)
        for head in (self._go_on, self._latest_head, self._week_head):
            head.setMinimumHeight(tokens().control.target_min)  # as of those with a deed: one rhythm
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
        left.addWidget(self.due)
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

    def _arrived(self, reading: Reading) -> None:
        """What is as it was is left alone, with the focus and the menu that may be open there."""
        self._reading = None
        if reading != self._held:
            self._show(reading)

    def _show_again(self) -> None:
        if self._held is not None:
            self._show(self._held)

    def _show(self, reading: Reading) -> None:
        self._held = reading
        self._show_head(reading)
        self._show_work(reading)
        self._show_due(reading)
        self._show_results(reading)
        self.due.setVisible(reading.any)
        self._middle.setVisible(not reading.any)

    def _show_head(self, reading: Reading) -> None:
        where, others = reading.where
        if where and others:
            where = self.tr("{site} and %n more sites", "", others).format(site=where)
        today = wording.sentence(long_day(reading.today))
        self.head.set_texts(self.tr("Today"), wording.joined(today, where))

    def _show_person(self) -> None:
        """Who is working; with the rail away it is asked here."""
        person = self.context.person
        self.person.set_name(person.name if person else "")
        self.person.setVisible(self.compact and person is not None)

    def _show_work(self, reading: Reading) -> None:
        self.drafts.show_work(reading.rounds, reading.drafts, reading.moment)
        closed, discarded = reading.closed_rounds, reading.discarded
        self.closed.setText(self.tr("%n closed rounds", "", closed))
        self.closed.setVisible(closed > 0)
        self.trash.setText(self.tr("%n in the trash", "", discarded))
        self.trash.setVisible(discarded > 0)
        count = len(reading.rounds) + len(reading.drafts)
        self._go_on.setVisible(count + discarded + closed > 0)
        self._go_on.set_count(count or None)

    def _show_results(self, reading: Reading) -> None:
        self.week.show_week(reading.week, reading.planned)
        self.to_close.show_rows(reading.to_close, reading.to_do)
        any_of_week = reading.week.total.count > 0 or reading.planned.planned > 0
        self._side.setVisible(self.to_close.any or any_of_week)
        self.latest.show_rows(reading.latest, reading.moment)
        for widget in (self._latest_head, self.latest):
            widget.setVisible(bool(reading.latest))

    def _show_due(self, reading: Reading) -> None:
        self.due.show_due(reading.waiting, reading.moment, reading.me, any_=reading.any_planned)

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
