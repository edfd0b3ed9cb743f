"""What is to be done, who does it, until when, how urgent: kept as one types. A red tag has its fate too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.actions import Fate, Priority
from inspector.checklists.places import Person
from inspector.ui.actions import words
from inspector.ui.fill.controls.base import Typing
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.calendar import CalendarPopup, DaySelect
from inspector.ui.widgets.chips import Chip
from inspector.ui.widgets.fields import Field, TextBox
from inspector.ui.widgets.layouts import FlowLayout
from inspector.ui.widgets.select import Choice, Select
from inspector.ui.widgets.text import Text

NOBODY, UNDECIDED, NEVER = "", "", ""
DAYS = (0, 1, 3, 7, 30)


@dataclass(frozen=True, slots=True)
class Told:
    """What the fields show; `owner` is a role."""

    what: str = ""
    owner: str = ""
    person: str | None = None
    due: date | None = None
    priority: Priority = Priority.NORMAL
    fate: Fate | None = None
    recheck: date | None = None


class AnyDay(DaySelect):
    """A day of any time, or none."""

    def show_day(self, day: date | None, today: date, nothing: str) -> None:
        self._today = today
        word = words.due(day, today) if day else nothing
        self.set_choices([Choice(day.isoformat() if day else NEVER, word)])
        self.set_selected(day.isoformat() if day else NEVER)

    def day(self) -> date | None:
        selected = self.selected()
        return date.fromisoformat(selected.value) if selected and selected.value else None

    def show_popup(self) -> None:
        self.calendar = CalendarPopup(self.day(), self._today, parent=self)
        self.calendar.chosen.connect(self.picked)
        self.calendar.open_at(QRect(self.mapToGlobal(QPoint(0, 0)), self.size()))


class Labelled(QWidget):
    """A word over what it names."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Text("", "secondary", "text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space[1])
        column.addWidget(self._label)
        column.addWidget(inside)

    def set_label(self, label: str) -> None:
        self._label.setText(label)


class ActionFields(Themed, QWidget):
    """`changed` brings the name of a field of Told and its new value."""

    changed = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told, self._today, self._people = Told(), date.min, tuple[Person, ...]()
        self._tag = False
        self._typing = Typing(self)
        self.what, self.owner = TextBox(lines=1), Field()
        self.who = Select(icon="user", two_line=False)
        self.due, self.recheck = AnyDay(), AnyDay()
        self.priority, self.fate = Select(two_line=False), Select(two_line=False)
        self.chips = {days: Chip("") for days in DAYS}
        for select in (self.who, self.priority, self.fate):
            select.stretch()
        self._rooms = {
            name: Labelled(widget)
            for name, widget in (
                ("what", self.what),
                ("who", self.who),
                ("due", self.due),
                ("priority", self.priority),
                ("fate", self.fate),
                ("recheck", self.recheck),
            )
        }
        self._arrange()
        self._listen()
        self.follow_theme()

    def show_told(self, told: Told, today: date, people: Sequence[Person], *, tag: bool) -> None:
        """Show these; what is being typed stays as it is."""
        self._told, self._today, self._people, self._tag = told, today, tuple(people), tag
        self.retranslate()
        if not self._typing.going_on:
            self.what.set_text(told.what)
            self.owner.set_text(told.owner)

    def set_compact(self, compact: bool) -> None:
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        for row in self._rows:
            row.setDirection(down if compact else across)

    def commit(self) -> None:
        """Keep what is typed."""
        self._typing.commit()

    def retranslate(self) -> None:
        told = self._told
        what = (
            self.tr("The thing, and what is to be done with it")
            if self._tag
            else self.tr("What is to be done")
        )
        self.what.edit.setAccessibleName(what)
        for name, label in {
            "what": what,
            "who": self.tr("Person"),
            "due": self.tr("Due"),
            "priority": self.tr("Priority"),
            "fate": self.tr("What becomes of it"),
            "recheck": self.tr("Look again on"),
        }.items():
            self._rooms[name].set_label(label)
        self.owner.set_label(self.tr("Role or department"))
        for select, label in (
            (self.who, self.tr("Person")),
            (self.due, self.tr("Due")),
            (self.priority, self.tr("Priority")),
            (self.fate, self.tr("What becomes of it")),
            (self.recheck, self.tr("Look again on")),
        ):
            select.set_label(label)
        nobody = Choice(NOBODY, self.tr("Nobody named"))
        self.who.set_choices([nobody, *(Choice(each.id, each.name, each.role) for each in self._people)])
        self.who.set_selected(told.person or NOBODY)
        self.priority.set_choices([Choice(each, words.priority(each)) for each in Priority])
        self.priority.set_selected(told.priority)
        undecided = Choice(UNDECIDED, self.tr("Not decided yet"))
        self.fate.set_choices([undecided, *(Choice(each, words.fate(each)) for each in Fate)])
        self.fate.set_selected(told.fate or UNDECIDED)
        self.due.show_day(told.due, self._today, self.tr("No day"))
        self.recheck.show_day(told.recheck, self._today, self.tr("No day"))
        for days, chip in self.chips.items():
            chip.setText(self._named(days))
            chip.setChecked(told.due is not None and told.due == self._today + timedelta(days))
        for name in ("fate", "recheck"):
            self._rooms[name].setVisible(self._tag)

    # -- inside

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().space[3])
        column.addWidget(self._rooms["what"])
        self._rows: list[QBoxLayout] = []
        for pair in (
            (self._rooms["who"], self.owner),
            (self._rooms["due"], self._rooms["priority"]),
            (self._rooms["fate"], self._rooms["recheck"]),
        ):
            row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            row.setSpacing(tokens().space[3])
            for widget in pair:
                row.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)
            self._rows.append(row)
            column.addLayout(row)
            if pair[0] is self._rooms["due"]:
                flow = FlowLayout(gap=tokens().space[2], between=0)
                for chip in self.chips.values():
                    flow.addWidget(chip)
                column.addLayout(flow)

    def _listen(self) -> None:
        self._typing.rested.connect(self._typed)
        self.what.edited.connect(lambda _text: self._typing.typed())
        self.owner.edited.connect(lambda _text: self._typing.typed())
        self.what.finished.connect(self._typing.commit)
        self.owner.finished.connect(self._typing.commit)
        self.who.chosen.connect(lambda value: self._set("person", value or None))
        self.priority.chosen.connect(lambda value: self._set("priority", Priority(value)))
        self.fate.chosen.connect(lambda value: self._set("fate", Fate(value) if value else None))
        self.due.picked.connect(partial(self._set, "due"))
        self.recheck.picked.connect(partial(self._set, "recheck"))
        for days, chip in self.chips.items():
            chip.clicked.connect(lambda on, days=days: self._set_due(days, on))

    def _set_due(self, days: int, on: bool) -> None:
        """A second press on the day takes it away."""
        self._set("due", self._today + timedelta(days) if on else None)

    def _typed(self) -> None:
        for name, text in (("what", self.what.text()), ("owner", self.owner.text())):
            if text.strip() != getattr(self._told, name):
                self._set(name, text.strip())

    def _set(self, name: str, value: object) -> None:
        self.changed.emit(name, value)

    def _named(self, days: int) -> str:
        if days == 0:
            return self.tr("Today")
        return self.tr("Tomorrow") if days == 1 else self.tr("In %n day(s)", "", days)
