"""The corrective action a failed item proposes: one row that tells it, and a small panel to change it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from inspector.checklists.inspection import ProposedAction
from inspector.checklists.places import Person
from inspector.ui import language as words
from inspector.ui.fill.controls import typed
from inspector.ui.fill.controls.base import Typing
from inspector.ui.fill.controls.moments import written_day
from inspector.ui.theme import icons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Pressable
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.cards import Well
from inspector.ui.widgets.chips import Chip
from inspector.ui.widgets.choices import Choice
from inspector.ui.widgets.fields import Field
from inspector.ui.widgets.layouts import FlowLayout
from inspector.ui.widgets.painting import (
    LEFT,
    RIGHT,
    box,
    elided,
    icon_side,
    icon_square,
    painting,
    text_height,
    text_width,
    write,
)
from inspector.ui.widgets.select import Select
from inspector.ui.widgets.text import Text, tip

ROW, PADDING, GAP = 52, 16, 12
DUE_WIDTH = 168
DAYS = (0, 1, 3, 7, 30)
NOBODY = ""
SPACE, BULLET_GAP = "\u2002", 8


def owner_of(action: ProposedAction, people: Sequence[Person]) -> str:
    """Whose it is: the role in words, the person's name, or both."""
    name = next((person.name for person in people if person.id == action.person), "")
    return words.listed(part for part in (action.owner, name) if part)


class ActionRow(Pressable):
    """Flag, what, who, due; where that is too long for a line, what stands over the rest. A press opens the
    panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what, self._who, self._due = "", "", ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    def show_action(self, action: ProposedAction, people: Sequence[Person]) -> None:
        self._what = action.what
        self._who = owner_of(action, people)
        self._due = self.tr("Due {day}").format(day=words.day(action.due)) if action.due else ""
        spoken = ", ".join(part for part in (self._what, self._who, self._due) if part)
        self.setAccessibleName(self.tr("Action: {action}").format(action=spoken))
        self.setToolTip(tip(f"{self._what}\n{self._who}".strip()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, max(ROW, text_height(current_theme().font("body")) + 2 * GAP))

    def heightForWidth(self, width: int) -> int:
        below = 0 if self._in_a_line(width) else text_height(current_theme().font("secondary"))
        return max(ROW, text_height(current_theme().font("body")) + below + 2 * GAP)

    def _in_a_line(self, width: int) -> bool:
        theme = current_theme()
        needed = (
            text_width(theme.font("body", True), self._what)
            + text_width(theme.font("body"), self._said_who())
            + text_width(theme.font("secondary"), self._due)
        )
        return needed + 2 * (PADDING + icon_side() + 2 * GAP) + BULLET_GAP <= width

    def _said_who(self) -> str:
        return f"•{SPACE}{self._who}" if self._who else ""

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        c = theme.colours
        ground = c.pressed if self.isDown() else c.hover if self.hovered else c.canvas
        high = float(self.height())
        left, right = PADDING + icon_side() + GAP, self.width() - PADDING - icon_side()
        room = QRectF(left, 0, right - GAP - left, high)
        with painting(self) as painter:
            box(painter, self.rect(), tokens().radius.control, ground)
            icons.draw(painter, "action", icon_square(PADDING, high / 2), c.fault)
            icons.draw(painter, "right", icon_square(right, high / 2), c.text2)
            if self._in_a_line(self.width()):
                self._paint_line(painter, room)
            else:
                self._paint_lines(painter, room)

    def _paint_line(self, painter: QPainter, room: QRectF) -> None:
        theme = current_theme()
        c, bold = theme.colours, theme.font("body", True)
        write(painter, room, RIGHT, self._due, theme.font("secondary"), c.text2)
        write(painter, room, LEFT, self._what, bold, c.text)
        beside = room.adjusted(text_width(bold, self._what) + BULLET_GAP, 0, 0, 0)
        write(painter, beside, LEFT, self._said_who(), theme.font("body"), c.text2)

    def _paint_lines(self, painter: QPainter, room: QRectF) -> None:
        theme = current_theme()
        c, bold, small = theme.colours, theme.font("body", True), theme.font("secondary")
        high, low = text_height(bold), text_height(small)
        first = QRectF(room.left(), (room.height() - high - low) / 2, room.width(), high)
        write(painter, first, LEFT, elided(bold, self._what, room.width()), bold, c.text)
        rest = f"{SPACE}•{SPACE}".join(part for part in (self._who, self._due) if part)
        under = QRectF(room.left(), first.bottom(), room.width(), low)
        write(painter, under, LEFT, elided(small, rest, room.width()), small, c.text2)


class ActionPanel(Well):
    """What, who, until when; kept as one types. `changed` brings the new action."""

    changed = Signal(object)  # ProposedAction
    typing = Signal(bool)
    removed = Signal()
    closed = Signal()

    def __init__(
        self,
        action: ProposedAction,
        people: Sequence[Person],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, padding=16)
        self._action, self._people, self._today = action, people, today
        self._typing = Typing(self)
        self._typing.going.connect(self.typing)
        self._typing.rested.connect(self._typed)
        self.what, self.owner, self.due = Field(), Field(), Field()
        self.who = Select(icon="user", two_line=False)
        self.who.stretch()
        self._who_label = Text("", "secondary", "text2")
        for field in (self.what, self.owner, self.due):
            field.edited.connect(self._typing.typed)
            field.finished.connect(self._typing.commit)
        self.who.chosen.connect(self._chosen)
        self.chips = [Chip("") for _ in DAYS]
        for days, chip in zip(DAYS, self.chips, strict=True):
            chip.clicked.connect(lambda _on=False, days=days: self._set_due(self._today() + timedelta(days)))
        self.remove = Button("", "text", icon="cross")
        self.done = Button("", "tonal")
        self.remove.clicked.connect(self.removed)
        self.done.clicked.connect(self._close)
        self._arrange()
        self._speak()
        self._show()

    def _arrange(self) -> None:
        self.column.setSpacing(tokens().space[3])
        self.column.addWidget(self.what)
        across = QHBoxLayout()
        across.setSpacing(tokens().space[3])
        across.addWidget(self.owner, 1)
        person = QVBoxLayout()
        person.setSpacing(tokens().space[1])
        person.addWidget(self._who_label)
        person.addWidget(self.who)
        across.addLayout(person, 1)
        self.column.addLayout(across)
        self.due.setFixedWidth(current_theme().widened(DUE_WIDTH))
        self.column.addWidget(self.due)
        chips = FlowLayout()
        for chip in self.chips:
            chips.addWidget(chip)
        self.column.addLayout(chips)
        buttons = QHBoxLayout()
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        buttons.addWidget(self.done)
        self.column.addLayout(buttons)

    def _speak(self) -> None:
        self.what.set_label(self.tr("What is to be done"))
        self.owner.set_label(self.tr("Role or department"))
        self.due.set_label(self.tr("Due"))
        self._who_label.setText(self.tr("Person"))
        self.who.set_placeholder(self.tr("Nobody named"))
        nobody = Choice(NOBODY, self.tr("Nobody named"))
        self.who.set_choices([nobody, *(Choice(each.id, each.name, each.role) for each in self._people)])
        self.who.set_selected(self._action.person or NOBODY)
        for days, chip in zip(DAYS, self.chips, strict=True):
            chip.setText(self._named(days))
        self.remove.setText(self.tr("Remove action"))
        self.done.setText(self.tr("Done"))

    def _named(self, days: int) -> str:
        if days == 0:
            return self.tr("Today")
        return self.tr("Tomorrow") if days == 1 else self.tr("In %n day(s)", "", days)

    def commit(self) -> None:
        self._typing.commit()

    def drop(self) -> None:
        """Forget what is typed: the action is gone."""
        self._typing.drop()

    def _show(self) -> None:
        self.what.set_text(self._action.what)
        self.owner.set_text(self._action.owner)
        self._show_due()

    def _show_due(self) -> None:
        due = self._action.due
        self.due.set_text(written_day(due) if due else "")
        for days, chip in zip(DAYS, self.chips, strict=True):
            chip.setChecked(due == self._today() + timedelta(days))

    def _typed(self) -> None:
        what = self.what.text().strip()
        due = typed.day(self.due.text(), self._today()) if self.due.text().strip() else None
        if self.due.text().strip() and due is None:
            self.due.set_error(
                self.tr("Write a date like {example}.").format(example=written_day(self._today()))
            )
            due = self._action.due
        owner = self.owner.text().strip()
        self._put(replace(self._action, what=what or self._action.what, owner=owner, due=due))

    def _chosen(self, person: str) -> None:
        self._put(replace(self._action, person=person or None))

    def _set_due(self, due: date) -> None:
        self.due.set_error("")
        self._put(replace(self._action, due=due))
        self._show_due()

    def _put(self, action: ProposedAction) -> None:
        if action != self._action:
            self._action = action
            self.changed.emit(action)

    def _close(self) -> None:
        self.commit()
        self.closed.emit()
