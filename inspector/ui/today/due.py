"""What the schedules ask for: what is overdue, and what is still due today; each starts from here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.checklists.schedules import State
from inspector.services.agenda import Waiting
from inspector.ui import wording
from inspector.ui.plan import words
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.lists import GroupHead, IconTile, ListCard, ListRow
from inspector.ui.widgets.text import Text


class DueRow(ListRow):
    """One turn: what, where, by when, and the way into it."""

    asked = Signal(object)  # Waiting

    def __init__(
        self, waiting: Waiting, now: datetime, me: str | None, parent: QWidget | None = None
    ) -> None:
        self.waiting = waiting
        planned, due = waiting.planned, waiting.due
        icon = IconTile(wording.category_icon(planned.published.template.category))
        title = words.about(planned)
        super().__init__(title, words.details(planned, me, _far(waiting)), lead=icon, lines=2, parent=parent)
        overdue = due.state is State.OVERDUE
        if overdue:
            self.add_state(Tag(words.late(due.days_late(now)), "fault", icon="warning"))
        else:
            self.add_state(Text(words.when_due(due, now), "secondary", "text2"))
        self.button = Button(_deed(waiting), "tonal" if overdue else "plain")
        self.button.setAccessibleName(f"{_deed(waiting)}: {title}, {planned.site.name}")
        self.button.clicked.connect(lambda: self.asked.emit(waiting))
        self.add(self.button)


def _far(waiting: Waiting) -> str:
    """How many of a list are done, once some are."""
    due = waiting.due
    if not due.done:
        return ""
    said = QCoreApplication.translate("DueRow", "{done} of {total} done")
    return said.format(done=due.done, total=due.schedule.weight)


def _deed(waiting: Waiting) -> str:
    if waiting.round:
        return QCoreApplication.translate("DueRow", "Continue")
    if waiting.planned.published.template.subject and not waiting.planned.subjects:
        return QCoreApplication.translate("DueRow", "Choose")
    return QCoreApplication.translate("DueRow", "Start")


class DueCards(Themed, QWidget):
    """`asked` gives the turn that is to be begun."""

    asked = Signal(object)  # Waiting
    schedules_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[DueRow] = []
        self._overdue_head = GroupHead(icon="warning", colour="fault")
        self._overdue_head.setMinimumHeight(tokens().control.target_min)
        self._due_head = GroupHead()
        self.schedules = Button(kind="link")
        self.schedules.clicked.connect(self.schedules_asked)
        self._due_head.add(self.schedules)
        self._overdue, self._due = ListCard(), ListCard()
        self._nothing = Text("", "secondary", "text2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._overdue_head)
        column.addWidget(self._overdue)
        for widget in (self._due_head, self._due, self._nothing):
            column.addWidget(widget)
        self.follow_theme()

    def retranslate(self) -> None:
        self._overdue_head.set_title(self.tr("Overdue"))
        self._due_head.set_title(self.tr("Due today"))
        self.schedules.setText(self.tr("Schedules"))

    def show_due(self, waiting: Sequence[Waiting], now: datetime, me: str | None, *, any_: bool) -> None:
        """`any_` is whether there are schedules at all."""
        self.rows = [DueRow(each, now, me) for each in waiting]
        late = [row for row in self.rows if row.waiting.due.state is State.OVERDUE]
        due = [row for row in self.rows if row.waiting.due.state is State.DUE]
        widest = max((row.button.sizeHint().width() for row in self.rows), default=0)
        for row in self.rows:
            row.button.setMinimumWidth(widest)
        for card, head, rows in ((self._overdue, self._overdue_head, late), (self._due, self._due_head, due)):
            card.clear()
            for row in rows:
                row.asked.connect(self.asked)
                card.add_row(row)
            card.setVisible(bool(rows))
            head.set_count(len(rows) or None)
        self._overdue_head.setVisible(bool(late))
        nothing = self.tr("Nothing more today.") if any_ else self.tr("Say once what comes round, and when.")
        self._nothing.setText(nothing)
        self._nothing.setVisible(not due)
