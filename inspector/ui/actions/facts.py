"""What was agreed of an action that is settled: to read, not to change."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from inspector.checklists.places import Person
from inspector.ui import language
from inspector.ui.actions import words
from inspector.ui.actions.fields import Told
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.layouts import clear
from inspector.ui.widgets.text import Text


class Facts(Themed, QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens().space[4])
        self._grid.setVerticalSpacing(tokens().space[2])
        self._grid.setColumnStretch(1, 1)
        self.follow_theme()

    def show_told(self, told: Told, today: date, people: Sequence[Person]) -> None:
        name = next((each.name for each in people if each.id == told.person), "")
        lines = (
            (self.tr("What"), told.what),
            (self.tr("Who"), language.listed(part for part in (name, told.owner) if part)),
            (self.tr("Due"), language.day(told.due, today) if told.due else ""),
            (self.tr("Priority"), words.priority(told.priority)),
            (self.tr("What became of it"), words.fate(told.fate) if told.fate else ""),
            (self.tr("Looked at again"), language.day(told.recheck, today) if told.recheck else ""),
        )
        clear(self._grid)
        for row, (label, value) in enumerate(line for line in lines if line[1]):
            self._grid.addWidget(Text(label, "body", "text2"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(Text(value, "body", wrap=True), row, 1)
