"""A round: the grid of its subjects, what comes next, and how far it is.

    RoundScreen(context, round_id)
        signals inspect_asked(draft_id), record_asked(record_id)
        .inspect(subject)        its draft, begun where there is none yet; its report where it is done
        .inspect_next(after)     the one to do after a subject; False where none is left
It is read anew whenever it comes to the top: what became of a subject stands with its inspections.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.services.ports.records import Filter, RecordRow
from inspector.services.round_view import State, Stop
from inspector.ui import wording
from inspector.ui.context import Context
from inspector.ui.language import language
from inspector.ui.page import Page
from inspector.ui.rounds.adding import walker
from inspector.ui.rounds.changing import RoundChanges
from inspector.ui.rounds.grid import RoundGrid
from inspector.ui.rounds.groups import grouped
from inspector.ui.rounds.head import RoundHead, Show
from inspector.ui.rounds.keys import KEYS, Deed
from inspector.ui.rounds.layout import MARGIN
from inspector.ui.rounds.side import RoundSide
from inspector.ui.rounds.tiles import RoundTiles
from inspector.ui.tasks import Progress
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.cards import Hairline
from inspector.ui.widgets.heads import BottomBar
from inspector.ui.widgets.layouts import centred
from inspector.ui.widgets.notices import EmptyState
from inspector.ui.widgets.text import Text

SIDE_WIDTH = 368


class RoundScreen(Page):
    inspect_asked = Signal(str)
    record_asked = Signal(str)
    shows_navigation = False
    goes_back = True

    def __init__(self, context: Context, round_id: str, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.view = self.session.rounds.view(round_id)
        self._entered = False
        self.show_only = Show.ALL
        self.tiles = RoundTiles(self.view.published.template, self)
        self.head, self.grid = RoundHead(), RoundGrid(self.tiles)
        self.side = RoundSide(self.tiles)
        self.bar, self.bar_go = BottomBar(), Button(kind="primary", large=True)
        self.bar_note = Text("", "secondary", "text2", wrap=True)
        self.bar.add_note(self.bar_note)
        self.bar.add(self.bar_go)
        self.empty = EmptyState("check")
        self.changes = RoundChanges(self, self.tiles, self.view)
        self._build()
        self._listen()
        self._read_last_time()
        self.follow_theme()

    @property
    def round_id(self) -> str:
        return self.view.round.id

    @property
    def person(self) -> str:
        return walker(self.context, self.view)

    def title(self) -> str:
        return self.view.published.template.title.in_(language())

    def entered(self) -> None:
        """The person stands where they were; at what is next where they have just finished one."""
        before = self.grid.current()
        if self._entered:
            self.read()
        else:  # it was read a moment ago
            self._entered = True
            self._tidy()
            self._show()
        now = self.grid.current()
        if before is None or now is None or (before.is_open and not now.is_open):
            self.grid.set_current(self.tiles.next)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def left(self) -> bool:
        if self.changes.removing:
            self.changes.end_removing()
        return True

    def bar_height(self) -> int:
        return self.bar.height() if self.compact else 0

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self.head.set_compact(compact)
        self.side.setVisible(not compact)
        self._rule.setVisible(not compact)
        self.bar.setVisible(compact)
        margin = tokens().layout.page_margin_dense - MARGIN
        self.bar.set_margin(tokens().layout.page_margin_dense)
        bar = self.grid.verticalScrollBar().sizeHint().width()
        self._body.setContentsMargins(margin, 0, max(0, margin - bar) if compact else 0, 0)

    def themed(self) -> None:
        self.side.setFixedWidth(self.context.theme.widened(SIDE_WIDTH))

    def retranslate(self) -> None:
        self.grid.setAccessibleName(self.title())
        if self._entered:
            self._show()

    # -- what is there

    def read(self) -> None:
        """How the round stands now."""
        self.view = self.session.rounds.view(self.round_id)
        self._tidy()
        self._show()

    def next(self, after: str | None = None) -> Stop | None:
        return None if self.view.round.closed_at else self.view.next_for(self.person, after)

    def _tidy(self) -> None:
        """What was opened and left as it was is not begun."""
        person = self.person
        mine = (stop for stop in self.view.stops if stop.draft and stop.inspector == person)
        idle = any(stop.state is State.TO_DO for stop in mine) and not self.session.workspace.read_only
        if idle and self.attempt(lambda: self.session.rounds.tidy(self.round_id, person)):
            self.view = self.session.rounds.view(self.round_id)

    def _show(self) -> None:
        self.changes.view = self.view
        next_ = self.next()
        current = self.grid.current()
        groups = grouped(self.view.stops, self.show_only.fits)
        people = self.session.directory.people()
        self.tiles.others = {each.id: each.name for each in people if each.id != self.person}
        self.tiles.show_groups(groups, next_.subject.id if next_ else None)
        self.grid.set_current(current.subject.id if current else None)
        self.head.show_view(self.view, self.title(), self._about())
        self.side.show_view(self.view, next_)
        self.bar_go.setText(self.side.go.text())
        self.bar_note.setText(self.side.about.text())
        self.grid.setVisible(bool(groups))
        self._middle.setVisible(not groups)
        self.empty.set_texts(self.tr("None of them"), "", self.tr("Show all"))

    def _about(self) -> str:
        round_ = self.view.round
        began = wording.when(round_.started_at, self.session.clock())
        person = self.session.directory.person(round_.by).name
        practice = wording.practice() if round_.practice else ""
        return wording.joined(
            self.view.site.name, person, self.tr("since {when}").format(when=began), practice
        )

    def _read_last_time(self) -> None:
        """How each subject was before the round; away from the screen, for a site has a long history."""
        round_, archive = self.view.round, self.session.archive
        ours = {stop.record.id for stop in self.view.stops if stop.record}

        def work(_progress: Progress) -> dict[str, RecordRow]:
            rows = archive.records(Filter(template=round_.template.id, site=round_.site))
            before = [row for row in rows if row.subject and row.id not in ours]
            return {str(row.subject): row for row in reversed(before)}

        self.context.tasks.run(work, on_result=self._show_last_time, on_error=self.failed)

    def _show_last_time(self, last_time: dict[str, RecordRow]) -> None:
        self.tiles.show_last_time(last_time)
        self.side.show_view(self.view, self.next())

    # -- going on

    def inspect(self, subject: str) -> None:
        stop = self.view.stop(subject)
        if stop is None:
            return
        if stop.draft:
            self.inspect_asked.emit(stop.draft)
        elif stop.record:
            self.record_asked.emit(stop.record.id)
        elif self.view.round.closed_at:
            self.toast(self.tr("The round is closed. Open it again to go on."))
        else:
            made: list[str] = []
            if self.attempt(
                lambda: made.append(self.session.rounds.inspect(self.round_id, subject, self.person).id)
            ):
                self.inspect_asked.emit(made[0])

    def inspect_next(self, after: str | None = None) -> bool:
        next_ = self.next(after)
        if next_ is not None:
            self.inspect(next_.subject.id)
        return next_ is not None

    def _go(self) -> None:
        """The one primary button."""
        if self.view.round.closed_at:
            self.changes.reopen()
        elif not self.inspect_next():
            self.changes.close()

    def _taken(self, subject: str) -> None:
        if self.changes.removing:
            self.changes.remove(subject)
        else:
            self.inspect(subject)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if KEYS.deed(event) is Deed.GO_ON:
            self._go()
        elif event.key() == Qt.Key.Key_Escape and self.changes.removing:
            self.changes.end_removing()
        else:
            super().keyPressEvent(event)

    # -- inside

    def _build(self) -> None:
        margin = tokens().layout.page_margin_dense
        self._rule, self._middle = Hairline(vertical=True), centred(self.empty)
        body = self._body = QHBoxLayout()
        body.setSpacing(4)
        body.addWidget(self.grid, 1)
        body.addWidget(self._middle, 1)
        body.addWidget(self._rule)
        body.addWidget(self.side)
        top = QHBoxLayout()
        top.setContentsMargins(margin, 0, margin, 0)
        top.addWidget(self.head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(body, 1)
        column.addWidget(self.bar)
        self.set_compact(False)

    def _listen(self) -> None:
        self.head.head.back_asked.connect(self.close_screen)
        self.head.more.clicked.connect(lambda: self.changes.open_menu(self.head.more))
        self.changes.changed.connect(self.read)
        self.changes.inspect_asked.connect(self.inspect)
        self.changes.record_asked.connect(self.record_asked)
        self.head.shown.connect(self._show_those)
        self.grid.taken.connect(self._taken)
        self.grid.menu_asked.connect(self.changes.open_tile_menu)
        self.grid.remove_asked.connect(self.changes.remove)
        self.side.taken.connect(self.inspect)
        self.side.go.clicked.connect(self._go)
        self.bar_go.clicked.connect(self._go)
        self.empty.acted.connect(lambda: self.head.choose(Show.ALL))

    def _show_those(self, show: Show) -> None:
        self.show_only = show
        self._show()
