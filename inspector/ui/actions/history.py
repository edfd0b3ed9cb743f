"""What happened to an action, in words: the newest first, each with who and when."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.actions import Action, ActionEvent, Deed, Fate, Priority, When
from inspector.ui import language, wording
from inspector.ui.actions import words
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.cards import Card, Hairline
from inspector.ui.widgets.fields import Field
from inspector.ui.widgets.layouts import clear
from inspector.ui.widgets.lists import Avatar
from inspector.ui.widgets.text import Text

NameOf = Callable[[str], str]


def title(event: ActionEvent) -> str:
    """What was done."""
    return _by_inspection(event) if event.record is not None else _by_hand(event)


def _by_inspection(event: ActionEvent) -> str:
    translate = QCoreApplication.translate
    match event.kind:
        case Deed.OPENED:
            return translate("ActionHistory", "Found by an inspection")
        case Deed.CHANGED:
            return translate("ActionHistory", "The inspection was corrected")
        case Deed.VERIFIED:
            return translate("ActionHistory", "Verified: the next inspection found it in order")
        case Deed.REOPENED if event.fields.get("unverified"):
            return translate("ActionHistory", "Open again: the inspection that verified it was corrected")
        case Deed.REOPENED:
            return translate("ActionHistory", "Open again: the next inspection found it once more")
    return translate("ActionHistory", "Found again by an inspection")


def _by_hand(event: ActionEvent) -> str:
    translate = QCoreApplication.translate
    after = event.fields.get("when") == When.AFTER
    match event.kind:
        case Deed.OPENED:
            return translate("ActionHistory", "Opened")
        case Deed.CHANGED:
            return translate("ActionHistory", "Changed")
        case Deed.BEGUN:
            return translate("ActionHistory", "Begun")
        case Deed.DONE:
            return translate("ActionHistory", "Done")
        case Deed.VERIFIED:
            return translate("ActionHistory", "Verified and closed")
        case Deed.REOPENED if event.fields.get("unverified"):
            return translate("ActionHistory", "To verify again")
        case Deed.REOPENED:
            return translate("ActionHistory", "Opened again")
        case Deed.CANCELLED:
            return translate("ActionHistory", "Cancelled")
        case Deed.NOTED if event.photos and "when" not in event.fields:
            return translate("ActionHistory", "Photo edited; the original is kept")
        case Deed.NOTED if event.photos and after:
            return translate("ActionHistory", "“After” photo added")
        case Deed.NOTED if event.photos:
            return translate("ActionHistory", "“Before” photo added")
    return translate("ActionHistory", "Note")


def told(event: ActionEvent, today: date, name_of: NameOf) -> str:
    """What was written or set with it, a line each."""
    set_ = _changes(event, today, name_of) if event.kind in (Deed.CHANGED, Deed.REOPENED) else ()
    captions = (photo.caption for photo in event.photos) if event.kind is Deed.NOTED else ()
    return "\n".join(part for part in (event.text, *set_, *captions) if part)


def _changes(event: ActionEvent, today: date, name_of: NameOf) -> Iterator[str]:
    translate = QCoreApplication.translate
    nothing = translate("ActionHistory", "nothing")
    labels = {
        "what": translate("ActionHistory", "What: {value}"),
        "owner": translate("ActionHistory", "Role: {value}"),
        "person": translate("ActionHistory", "Person: {value}"),
        "due": translate("ActionHistory", "Due: {value}"),
        "priority": translate("ActionHistory", "Priority: {value}"),
        "fate": translate("ActionHistory", "What becomes of it: {value}"),
        "recheck": translate("ActionHistory", "Look again on: {value}"),
    }
    for field, label in labels.items():
        if field in event.fields:
            value = event.fields[field]
            yield label.format(value=_value(field, value, today, name_of) if value else nothing)


def _value(field: str, value: str, today: date, name_of: NameOf) -> str:
    match field:
        case "person":
            return name_of(value)
        case "due" | "recheck":
            return language.day(date.fromisoformat(value), today)
        case "priority":
            return words.priority(Priority(value))
        case "fate":
            return words.fate(Fate(value))
    return value


class Entry(QWidget):
    """One event: who, what, when, and what was said."""

    def __init__(self, event: ActionEvent, now: datetime, name_of: NameOf) -> None:
        super().__init__()
        name = name_of(event.by)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, tokens().space[2], 0, tokens().space[2])
        row.setSpacing(tokens().space[3])
        row.addWidget(Avatar(name), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Text(title(event), "body", wrap=True, bold=True))
        said = told(event, now.date(), name_of)
        if said:
            column.addWidget(Text(said, "body", wrap=True))
        moment = wording.joined(name, wording.when(event.at, now), language.clock(event.at))
        if event.at.date() == now.astimezone(event.at.tzinfo).date():
            moment = wording.joined(name, language.clock(event.at))
        column.addWidget(Text(moment, "secondary", "text2", wrap=True))
        row.addLayout(column, 1)


class History(Card):
    """`noted` brings a note that a person wrote."""

    noted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.note, self.add = Field(), Button(kind="tonal")
        super().__init__(parent)
        self.add.setEnabled(False)
        line = QHBoxLayout()
        line.setSpacing(tokens().space[2])
        line.addWidget(self.note, 1)
        line.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(line)
        self.column.addLayout(self._list)
        self.note.edited.connect(lambda text: self.add.setEnabled(bool(text.strip())))
        self.note.edit.returnPressed.connect(self._note)
        self.add.clicked.connect(self._note)

    def show_action(self, action: Action, now: datetime, name_of: NameOf) -> None:
        clear(self._list)
        for event in reversed(action.events):
            if self._list.count():
                self._list.addWidget(Hairline())
            self._list.addWidget(Entry(event, now, name_of))

    def retranslate(self) -> None:
        self.note.set_label(self.tr("Write a note"))
        self.add.setText(self.tr("Add"))

    def _note(self) -> None:
        text = self.note.text().strip()
        if text:
            self.note.set_text("")
            self.add.setEnabled(False)
            self.noted.emit(text)
