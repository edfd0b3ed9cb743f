"""Rows of the list that are no items: where a section begins, an entry of a repeated one, "Add employee"."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.display import bounds, shown
from inspector.checklists.template import Section
from inspector.ui import language as words
from inspector.ui.fill.fine import FineButton
from inspector.ui.fill.model import FillModel
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.bars import ProgressLine
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import Button, IconButton
from inspector.ui.widgets.cards import Card
from inspector.ui.widgets.lists import Avatar
from inspector.ui.widgets.menu import Menu
from inspector.ui.widgets.text import IconText, Text


class SectionHeadRow(Themed, QWidget):
    """The section's title over its items, and the button for all that is left there."""

    fine_asked = Signal(str, object)  # section, None

    def __init__(self, model: FillModel, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model, self._section = model, section
        self._title = Text("", "bar-title", wrap=True)
        self._count = Text("", "secondary", "text2")
        self.fine = FineButton(model, section, parent=self)
        self.fine.clicked.connect(lambda: self.fine_asked.emit(section.key, None))
        under = QHBoxLayout()
        under.setSpacing(tokens().space[3])
        for widget in (self._count, self.fine):
            under.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        under.addStretch(0)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(0, tokens().space[3], 0, tokens().space[1])
        self._lines.setSpacing(tokens().space[3])
        self._lines.addWidget(self._title, 1)
        self._lines.addLayout(under)
        model.counted.connect(self.refresh)
        self.follow_theme()

    def themed(self) -> None:
        """Large text takes the whole line for the title."""
        large = current_theme().large_text
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._lines.setDirection(down if large else across)

    def retranslate(self) -> None:
        number = self._model.template.sections.index(self._section) + 1
        self._title.setText(f"{number}  {self._section.title.in_(words.language())}")
        self.refresh()

    def refresh(self) -> None:
        tally = self._model.standing.progress.sections[self._section.key]
        self._count.setText(
            self.tr("{answered} of {asked} answered").format(answered=tally.answered, asked=tally.asked)
        )
        self.fine.refresh()


class EntryHeadRow(Card):
    """One employee or room: who, how far, how good, and what can be done with the entry."""

    rename_asked = Signal(object)  # Entry
    remove_asked = Signal(object)  # Entry
    copy_asked = Signal(object)  # Entry
    move_asked = Signal(object, int)  # Entry, by
    fine_asked = Signal(str, object)  # section, entry

    def __init__(self, model: FillModel, section: Section, entry: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self._model, self._section, self._entry = model, section, entry
        self._avatar = Avatar("", 36)
        self._title = Text("", "card-title", wrap=True)
        self._count = Text("", "secondary", "text2")
        self._failed = IconText("cross", "", "group", "fault", parent=self)
        self._score = Text("", "card-title")
        self._bar = ProgressLine()
        self.rename = Button(parent=self)
        self.more = IconButton("more")
        self.fine = FineButton(model, section, entry, parent=self)
        self.fine.clicked.connect(lambda: self.fine_asked.emit(section.key, entry))
        self.rename.clicked.connect(self._rename)
        self.more.clicked.connect(self._open_menu)
        self._arrange()
        self.more.set_name(self.tr("More"))
        model.counted.connect(self.refresh)
        self.refresh()

    def _arrange(self) -> None:
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._title)
        line = QHBoxLayout()
        line.setSpacing(tokens().space[3])
        line.addWidget(self._count)
        line.addWidget(self._failed)
        line.addStretch(1)
        told.addLayout(line)
        row = QHBoxLayout()
        row.setSpacing(tokens().space[3])
        row.addWidget(self._avatar)
        row.addLayout(told, 1)
        row.addWidget(self._score)
        row.addWidget(self.fine)
        row.addWidget(self.rename)
        row.addWidget(self.more)
        self.column.setContentsMargins(20, tokens().space[2], tokens().space[3], 10)
        self.column.setSpacing(6)
        self.column.addLayout(row)
        self.column.addWidget(self._bar)

    def refresh(self) -> None:
        entry = self._model.entry(self._entry)
        if entry is None:
            return
        standing = self._model.standing
        title = entry.title or self._numbered()
        tally = standing.progress.entries.get(self._entry)
        self._title.setText(title)
        self._avatar.set_name(title)
        self.rename.setText(self.tr("Change") if entry.title else self.tr("Say who"))
        self.rename.setVisible(not entry.title)
        done, asked, failed = (tally.answered, tally.asked, tally.failed) if tally else (0, 0, 0)
        self._count.setText(self.tr("{answered} of {asked} answered").format(answered=done, asked=asked))
        self._failed.set_text(self.tr("%n failed", "", failed))
        self._failed.setVisible(failed > 0)
        self._bar.set_progress(done, asked)
        self.fine.refresh()
        percent = self._percent() if done else ""
        self._score.setText(percent)
        self.setAccessibleName(f"{title}, {self._count.text()}")

    def _numbered(self) -> str:
        entries = self._model.filling.draft.sheet.entries_of(self._section.key)
        turn = next((n for n, each in enumerate(entries, 1) if each.id == self._entry), 0)
        repeat = self._section.repeat
        word = repeat.title.in_(words.language()) if repeat else ""
        return f"{word} {turn}"

    def _percent(self) -> str:
        for section in self._model.standing.score.sections:
            for entry in section.entries:
                if entry.entry == self._entry and entry.points.percent is not None:
                    return words.percent(shown(entry.points.percent, bounds(self._model.template)))
        return ""

    def _rename(self) -> None:
        self.rename_asked.emit(self._model.entry(self._entry))

    def _open_menu(self) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries = self._model.filling.draft.sheet.entries_of(self._section.key)
        entry = next(each for each in entries if each.id == self._entry)
        most = self._section.repeat.max if self._section.repeat else 0
        menu.add(self.tr("Change name"), self._rename, icon="user")
        copy = menu.add(self.tr("Duplicate"), lambda: self.copy_asked.emit(entry), icon="plus")
        copy.setEnabled(len(entries) < most)
        up = menu.add(self.tr("Move up"), lambda: self.move_asked.emit(entry, -1), icon="up")
        up.setEnabled(entry is not entries[0])
        down = menu.add(self.tr("Move down"), lambda: self.move_asked.emit(entry, 1), icon="down")
        down.setEnabled(entry is not entries[-1])
        menu.add_line()
        menu.add(self.tr("Remove"), lambda: self.remove_asked.emit(entry), icon="cross", danger=True)
        menu.open_under(self.more)


class AddEntryRow(Themed, QWidget):
    """One more employee, one more room."""

    asked = Signal(str)

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section = section
        self.button = Button("", "tonal", icon="plus")
        self.button.clicked.connect(lambda: self.asked.emit(section.key))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, tokens().space[1], 0, tokens().space[2])
        row.addWidget(self.button)
        row.addStretch(1)
        self.follow_theme()

    def retranslate(self) -> None:
        repeat = self._section.repeat
        word = repeat.title.in_(words.language()) if repeat else ""
        self.button.setText(self.tr("Add: {what}").format(what=word))
