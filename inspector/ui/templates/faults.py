"""What a check of a template file found: every fault with its line, what is wrong and what to write."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.faults import Fault
from inspector.checklists.source import Checked
from inspector.ui.context import Context
from inspector.ui.page import Page, scrolled
from inspector.ui.templates import fault_words
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.buttons import Button
from inspector.ui.widgets.cards import Card, Hairline
from inspector.ui.widgets.chips import Tag
from inspector.ui.widgets.heads import PageHead
from inspector.ui.widgets.lists import GroupHead
from inspector.ui.widgets.notices import EmptyState
from inspector.ui.widgets.scroll import Scroll
from inspector.ui.widgets.text import Text

LINE_WIDTH = 88


class CheckScreen(Page):
    """The file can be checked again after it was mended, and added once it is without errors."""

    goes_back = True

    def __init__(self, context: Context, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._path = path
        self.checked: Checked | None = None
        self.head = PageHead(back=True)
        self.again, self.add = Button(icon="reset"), Button(kind="primary", icon="plus")
        self.head.add(self.again)
        self.head.add(self.add)
        self.head.back_asked.connect(self.close_screen)
        self.again.clicked.connect(self.check)
        self.add.clicked.connect(self._add)
        self._scroll = Scroll()
        page = self.lay_out(self.head)
        page.addWidget(self._scroll, 1)
        self.check()
        self.follow_theme()

    def title(self) -> str:
        return self._path.name

    def check(self) -> None:
        """Read the file anew."""
        if not self.attempt(self._read):
            self.checked = None
        self.retranslate()

    def retranslate(self) -> None:
        self.again.setText(self.tr("Check again"))
        self.add.setText(self.tr("Add to the library"))
        self.add.setEnabled(self.checked is not None and not self.checked.errors)
        self.head.set_texts(self._path.name, self._result())
        self._scroll.setWidget(self._findings())

    def _read(self) -> None:
        self.checked = self.session.library.check(self._path)

    def _result(self) -> str:
        if self.checked is None:
            return self.tr("It could not be read")
        errors, advice = len(self.checked.errors), len(self.checked.advice)
        if errors:
            return self.tr("%n faults to mend before it can be added", "", errors)
        if advice:
            return self.tr("It can be added. %n pieces of advice", "", advice)
        return self.tr("It can be added")

    def _findings(self) -> QWidget:
        inside, column = scrolled()
        column.setSpacing(tokens().space[2])
        checked = self.checked
        if checked is not None and not (checked.errors or checked.advice):
            column.addWidget(
                EmptyState("check", self.tr("No faults"), self.tr("The file is as it should be."))
            )
        for title, faults in (
            (self.tr("Faults"), checked.errors if checked else ()),
            (self.tr("Advice"), checked.advice if checked else ()),
        ):
            if faults:
                column.addWidget(GroupHead(title, len(faults)))
                column.addWidget(self._list(faults))
        column.addStretch(1)
        return inside

    def _list(self, faults: Sequence[Fault]) -> QWidget:
        card = Card(padding=0)
        card.column.setSpacing(0)
        for place, fault in enumerate(faults):
            if place:
                card.column.addWidget(Hairline())
            card.column.addWidget(self._row(fault))
        return card

    def _row(self, fault: Fault) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(16, 12, 16, 12)
        across.setSpacing(16)
        line = Text(self.tr("line {line}").format(line=fault.line), "secondary", "text2")
        line.setFixedWidth(current_theme().widened(LINE_WIDTH))
        line.setToolTip(self.tr("column {column}").format(column=fault.column))
        across.addWidget(line, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(fault_words.problem(fault), "body", wrap=True))
        words.addWidget(Text(fault_words.remedy(fault), "secondary", "text2", wrap=True))
        across.addLayout(words, 1)
        if fault.key:
            across.addWidget(Tag(fault.key, "na", icon=None), 0, Qt.AlignmentFlag.AlignTop)
        for label in row.findChildren(Text):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return row

    def _add(self) -> None:
        if self.attempt(lambda: self.context.announce(self.session.library.add(self._path)[1])):
            self.close_screen()
            self.toast(self.tr("{file} is in the library").format(file=self._path.name))
