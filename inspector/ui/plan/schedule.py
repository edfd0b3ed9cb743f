"""One schedule, new or to be changed: the steps, and beside them the rule in words with its next dates."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.services.agenda import Planned
from inspector.ui.context import Context
from inspector.ui.page import RING, Page, scrolled
from inspector.ui.plan import words
from inspector.ui.plan.form import ScheduleForm
from inspector.ui.widgets.base import show_focus
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.cards import Card
from inspector.ui.widgets.heads import BottomBar, PageHead
from inspector.ui.widgets.layouts import clear
from inspector.ui.widgets.scroll import BAR, Scroll
from inspector.ui.widgets.text import Text

FORM_WIDTH, PREVIEW_WIDTH, WIDEST, NEXT = 720, 348, 16777215, 5


class Preview(Card):
    """The rule in words, and the days it comes to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=16)
        self.rule = Text("", "card-title", wrap=True)
        self._head = Text("", "secondary", "text2")
        self._days = QVBoxLayout()
        self._days.setSpacing(4)
        self.column.addWidget(self.rule)
        self.column.addWidget(self._head)
        self.column.addLayout(self._days)

    def show_days(self, rule: str, days: list[str]) -> None:
        self.rule.setText(rule)
        self._head.setText(self.tr("The next ones"))
        self._head.setVisible(bool(days))
        clear(self._days)
        for day in days:
            self._days.addWidget(Text(day))

    def days(self) -> list[str]:
        found = (self._days.itemAt(place).widget() for place in range(self._days.count()))  # type: ignore[union-attr]
        return [text.text() for text in found if isinstance(text, Text)]


class ScheduleScreen(Page):
    """`planned` is the one to be changed; without it a new one is told."""

    goes_back = True

    def __init__(
        self,
        context: Context,
        planned: Planned | None = None,
        template: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, parent)
        self._planned = planned
        self.head = PageHead(back=True)
        self.head.back_asked.connect(self.close_screen)
        self.form, self.preview = ScheduleForm(context), Preview()
        self.save = Button(kind="primary", icon="check", large=True)
        self.save.stretch()
        self.save.clicked.connect(self._save)
        self.reason = Text("", "secondary", "text2", wrap=True)
        self._build()
        self.form.changed.connect(self._tell)
        if planned:
            self.form.show_plan(planned)
        elif template:
            self.form.show_template(template)
        self.follow_theme()

    def title(self) -> str:
        return self.tr("Schedule")

    def themed(self) -> None:
        self.form.setMaximumWidth(WIDEST if self.compact else self.context.theme.widened(FORM_WIDTH))
        self._side.setFixedWidth(self.context.theme.widened(PREVIEW_WIDTH))

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self._arrange(compact)
        self.themed()

    def retranslate(self) -> None:
        change = self.tr("Change a schedule")
        about = self.tr("What was due before stays as it was.") if self._planned else ""
        self.head.set_texts(change if self._planned else self.tr("New schedule"), about)
        self.save.setText(self.tr("Save"))
        self._tell()

    def entered(self) -> None:
        if self._planned is None and self.form.template.selected() is None:
            show_focus(self.form.template)

    def _tell(self) -> None:
        """Say the rule in words, what it comes to, and what is still lacking."""
        plan, now = self.form.plan(), self.session.clock()
        turns = self.session.schedule.preview(plan, NEXT)
        timed = bool(plan.times)
        days = [words.turn(turn.at, timed, now.astimezone(turn.at.tzinfo).date()) for turn in turns]
        rule = "" if "repeat" in plan.lacks() else words.rule_at(plan.repeat, plan.times)
        lacking = self.form.lacking()
        self.preview.show_days(rule, days)
        self.preview.setVisible(bool(rule))
        self.save.setEnabled(not lacking)
        self.reason.setText(lacking)
        self.reason.setVisible(bool(lacking))

    def _save(self) -> None:
        person = self.context.person
        by = person.id if person else None
        if self.attempt(lambda: self._keep(by)):
            self.close_screen()

    def _keep(self, by: str | None) -> None:
        self.form.tell_site()
        schedule, plan = self.session.schedule, self.form.plan()
        made = (
            schedule.change(self._planned.schedule.id, plan, by) if self._planned else schedule.add(plan, by)
        )
        self.context.announce(made.changed)

    def _build(self) -> None:
        inside, column = scrolled()
        column.setSpacing(16)
        column.addWidget(self.form)
        column.addStretch(1)
        self._left, self._side = column, QWidget()
        told, self._told = scrolled()
        self._told.addStretch(1)
        right = QVBoxLayout(self._side)
        right.setContentsMargins(0, 0, 0, 16)
        right.addWidget(Scroll(told), 1)
        self._right = QVBoxLayout()
        self._right.setContentsMargins(RING, 0, RING + BAR, 0)
        right.addLayout(self._right)
        self._bar = BottomBar()
        across = QHBoxLayout()
        across.setSpacing(24)
        self.sheet = Scroll(inside)
        across.addWidget(self.sheet, 1)
        across.addWidget(self._side)
        body = QWidget()
        self.lay_out(self.head, body).addLayout(across, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(body, 1)
        page.addWidget(self._bar)
        self._arrange(False)

    def _arrange(self, compact: bool) -> None:
        """The preview beside the steps; in a narrow window under them, the button in a bar below."""
        if compact:
            self._left.insertWidget(1, self.preview)
            self._bar.add(self.reason)
            self._bar.add(self.save)
        else:
            self._told.insertWidget(0, self.preview)
            self._right.addWidget(self.save)
            self._right.addWidget(self.reason)
        side = Qt.AlignmentFlag.AlignRight if compact else Qt.AlignmentFlag.AlignHCenter
        self.reason.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self._side.setVisible(not compact)
        self._bar.setVisible(compact)
