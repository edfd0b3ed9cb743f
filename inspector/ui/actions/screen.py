"""Actions: what is to be put right, by whom and until when, on a board, in a list, in a calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.services.action_rows import ActionRow
from inspector.services.changes import Changed
from inspector.ui.actions.board import Board
from inspector.ui.actions.choosing import Choosing
from inspector.ui.actions.deeds import Deeds
from inspector.ui.actions.face import face_of
from inspector.ui.actions.items import Loaded, load
from inspector.ui.actions.month import Month
from inspector.ui.actions.moves import beside
from inspector.ui.actions.table import Table
from inspector.ui.actions.wanted import Order, View, Wanted, narrowed, newest_first, sorted_by, wanted_of
from inspector.ui.context import Context
from inspector.ui.fill.photos.previews import Previews
from inspector.ui.page import RING, Page
from inspector.ui.tasks import Task
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.heads import PageHead
from inspector.ui.widgets.layouts import centred
from inspector.ui.widgets.notices import EmptyState
from inspector.ui.widgets.scroll import BAR


class ActionsScreen(Page):
    """`action_asked` opens one, `new_asked` begins one."""

    action_asked = Signal(str)
    new_asked = Signal()
    person_asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._loaded = Loaded()
        self._reading: Task | None = None
        self._read_once = False
        self.wanted = wanted_of(self.session.preferences.actions_view())
        self.previews = Previews(self.session.workspace.photos, context.tasks, self)
        self.new_button = Button(icon="plus", kind="primary")
        self.as_list, self.by_month = Button(icon="inspections"), IconButton("today", framed=True)
        self.by_month.setCheckable(True)
        self.choosing = Choosing()
        self.board, self.table = Board(face_of, self.previews), Table(face_of, self.previews)
        self.month = Month(face_of, self.previews, self._today())
        self.empty = EmptyState("action")
        self.deeds = Deeds(self, lambda: self.person_asked.emit(self.new_button))
        self._build()
        self._listen()
        self.follow_theme()
        self._show_choices(self._me())

    def title(self) -> str:
        return self.tr("Actions")

    def entered(self) -> None:
        """Read anew away from the screen; what was shown stays meanwhile."""
        if self._reading is not None:
            self._reading.cancel()
        session, today = self.session, self._today()
        me = self._me()
        self._reading = self.context.tasks.run(
            lambda _progress: load(session, me, today), on_result=self._read, on_error=self.failed
        )

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        for view in (self.board, self.month):
            view.set_compact(compact)
        self._place_choices()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._page.activate()
        self._place_choices()

    def want(self, wanted: Wanted) -> None:
        """Look at these, also after a restart."""
        if wanted != self.wanted:
            self.wanted = wanted
            if not self.session.workspace.read_only:
                self.attempt(lambda: self.session.preferences.set_actions_view(wanted.text()))
        self._fill()

    def retranslate(self) -> None:
        self.head.set_texts(self.tr("Actions"))
        self.new_button.setText(self.tr("New action"))
        self.by_month.set_name(self.tr("By the day they are due"))
        self._show_choices(self._me())
        self._tell_empty()

    # -- inside

    def _build(self) -> None:
        self.head = PageHead()
        self.head.add(self.as_list)
        self.head.add(self.by_month)
        self.head.add(self.new_button)
        self._views = QStackedWidget()
        self._middle = centred(self.empty)
        for view in (self.board, self.table, self.month, self._middle):
            self._views.addWidget(view)
        self._under = QHBoxLayout()
        side = tokens().layout.page_margin_dense - RING
        self._page = page = QVBoxLayout(self)
        page.setContentsMargins(side, 0, side - BAR, 0)
        page.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(RING, 0, RING + BAR, 0)
        top.addWidget(self.head)
        top.addLayout(self._under)
        page.addLayout(top)
        page.addWidget(self._views, 1)

    def _listen(self) -> None:
        self.new_button.clicked.connect(self.new_asked)
        self.as_list.clicked.connect(self._turn)
        self.by_month.clicked.connect(self._turn_to_month)
        self.choosing.chosen.connect(lambda chosen: self.want(chosen(self.wanted)))
        self.table.sorted.connect(self._sort)
        self.empty.acted.connect(self._act_on_empty)
        self.board.moved.connect(self.deeds.move)
        for listed in (self.table, self.month):
            listed.moved.connect(self._move_by)
        for view in (self.board, self.table, self.month):
            view.taken.connect(self._open)
            view.menu_asked.connect(self._open_menu)
        self.context.changed.connect(self._changed)

    def _place_choices(self) -> None:
        """Beside the title, or under it where one of them would be cut."""
        under = self.compact or not self.head.has_room_for(self.choosing)
        self.choosing.set_compact(under)
        if under:
            self._under.addWidget(self.choosing)
        elif self.choosing.parent() is not self.head:
            self.head.add_first(self.choosing)

    def _today(self) -> date:
        return self.session.clock().astimezone().date()

    def _me(self) -> str | None:
        person = self.context.person
        return person.id if person else None

    def _changed(self, changed: Changed) -> None:
        if changed.actions and self.isVisible():
            self.entered()

    def _read(self, loaded: Loaded) -> None:
        self._reading, self._loaded, self._read_once = None, loaded, True
        self._fill()

    def _fill(self) -> None:
        """What is wanted of what was read, in the view that is wanted."""
        wanted, me = self.wanted, self._me()
        rows = narrowed(self._loaded.rows, wanted, me, self._loaded.my_sites)
        match wanted.view:
            case View.BOARD:
                settled = newest_first(row for row in rows if row.action.settled)
                self.board.show_rows([*(row for row in rows if not row.action.settled), *settled])
            case View.LIST:
                ordered = sorted_by(rows, wanted.order, backwards=wanted.backwards)
                self.table.show_rows(ordered, wanted.order, backwards=wanted.backwards)
            case View.MONTH:
                self.month.show_rows(rows, self._today())
        views = {View.BOARD: self.board, View.LIST: self.table, View.MONTH: self.month}
        nothing = self._read_once and not rows
        self._views.setCurrentWidget(self._middle if nothing else views[wanted.view])
        self._show_choices(me)
        self._tell_empty()

    def _show_choices(self, me: str | None) -> None:
        loaded = self._loaded
        within = narrowed(loaded.rows, Wanted(my_sites=self.wanted.my_sites), me, loaded.my_sites)
        self.choosing.show_choices(self.wanted, within, me, has_sites=bool(loaded.my_sites))
        board = self.wanted.view is View.BOARD
        self.as_list.setText(self.tr("As a list") if board else self.tr("As a board"))
        self.as_list.set_icon("inspections" if board else "five-s")
        self.by_month.setChecked(self.wanted.view is View.MONTH)
        self._place_choices()

    def _tell_empty(self) -> None:
        if self.wanted.narrowed and self._loaded.rows:
            self.empty.set_texts(
                self.tr("Nothing fits"), self.tr("Fewer filters show more."), self.tr("Show all")
            )
        else:
            self.empty.set_texts(
                self.tr("No actions"),
                self.tr("An action starts from a failed item, or is opened here."),
                self.tr("New action"),
            )

    def _act_on_empty(self) -> None:
        if self.wanted.narrowed and self._loaded.rows:
            self.want(replace(self.wanted, my_sites=False, mine=False, late=False, critical=False))
        else:
            self.new_asked.emit()

    def _turn(self) -> None:
        """From the board to the list, from anything else to the board."""
        view = View.LIST if self.wanted.view is View.BOARD else View.BOARD
        self.want(replace(self.wanted, view=view))

    def _turn_to_month(self) -> None:
        self.want(replace(self.wanted, view=View.MONTH))

    def _sort(self, order: Order) -> None:
        backwards = order is self.wanted.order and not self.wanted.backwards
        self.want(replace(self.wanted, order=order, backwards=backwards))

    def _open(self, row: ActionRow) -> None:
        self.action_asked.emit(row.action.id)

    def _open_menu(self, row: ActionRow, place: QPoint) -> None:
        self.deeds.open_menu(row, place, partial(self._open, row))

    def _move_by(self, row: ActionRow, by: int) -> None:
        to = beside(row.action.status, by)
        if to is not None:
            self.deeds.move(row, to)
