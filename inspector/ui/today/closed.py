"""The rounds that are closed: how each ended, and its grid to look at."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from inspector.services.round_view import RoundView, State
from inspector.ui import wording
from inspector.ui.context import Context
from inspector.ui.language import percent
from inspector.ui.page import Page, scrolled
from inspector.ui.today.rounds import round_title
from inspector.ui.today.week import mean
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.heads import PageHead
from inspector.ui.widgets.lists import IconTile, ListCard, ListRow
from inspector.ui.widgets.scroll import Scroll
from inspector.ui.widgets.text import Text

MOST = 20  # at first, and each time more are asked for


class ClosedRoundsScreen(Page):
    round_asked = Signal(str)
    goes_back = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.head = PageHead(back=True)
        self.head.back_asked.connect(self.close_screen)
        self.card = ListCard()
        self.rows: list[ListRow] = []
        self._most = MOST
        self.more = Button(kind="link")
        self.more.clicked.connect(self._show_more)
        inside, column = scrolled()
        column.addWidget(self.card)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        page = self.lay_out(self.head)
        page.addWidget(Scroll(inside), 1)
        self.follow_theme()

    def title(self) -> str:
        return self.tr("Closed rounds")

    def retranslate(self) -> None:
        self.head.set_texts(self.tr("Closed rounds"), self.tr("The newest first"))
        self.entered()

    def entered(self) -> None:
        self.card.clear()
        self.rows = [self._row(view) for view in self.session.rounds.views(closed=True, most=self._most)]
        for row in self.rows:
            self.card.add_row(row)
        rest = len(self.session.rounds.rows(closed=True)) - len(self.rows)
        self.more.setText(self.tr("Show %n more", "", min(rest, MOST)))
        self.more.setVisible(rest > 0)

    def _show_more(self) -> None:
        self._most += MOST
        self.entered()

    def _row(self, view: RoundView) -> ListRow:
        template, now = view.published.template, self.session.clock()
        closed = view.round.closed_at or view.round.started_at
        when = self.tr("closed {when}").format(when=wording.when(closed, now))
        count = self.tr("{done} of {total} done").format(done=view.done, total=len(view.stops))
        icon = IconTile(wording.category_icon(template.category))
        about = wording.joined(view.site.name, when, count)
        row = ListRow(round_title(view), about, lead=icon, clickable=True, height=76)
        found = mean([(stop.record, template) for stop in view.stops if stop.record])
        if found.percent is not None:
            row.add(Text(self.tr("mean {score}").format(score=percent(found.text)), "secondary", "text2"))
        failed = view.count(State.FAILED)
        if failed:
            row.add(Tag(self.tr("%n failed", "", failed), "fault"))
        row.clicked.connect(lambda: self.round_asked.emit(view.round.id))
        return row
