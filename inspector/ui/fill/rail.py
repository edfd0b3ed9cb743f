"""The side of Fill in: what is inspected, the score, the sections, and that it is saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.checklists.template import Section
from inspector.ui import language as words
from inspector.ui.fill.model import FillModel
from inspector.ui.fill.saved_line import SavedLine
from inspector.ui.fill.score_view import ScorePanel
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.bars import SectionRow
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import IconButton
from inspector.ui.widgets.cards import Hairline
from inspector.ui.widgets.painting import painting
from inspector.ui.widgets.scroll import Scroll
from inspector.ui.widgets.text import ElidedText

NARROW = 240


class SectionRows(Themed, QWidget):
    """A row a section that has something to ask."""

    chosen = Signal(str)

    def __init__(self, model: FillModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.rows: dict[str, SectionRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for number, section in enumerate(model.template.sections, 1):
            row = self.rows[section.key] = SectionRow(str(number), "", self)
            row.clicked.connect(lambda _on=False, key=section.key: self.chosen.emit(key))
            column.addWidget(row)
        column.addStretch(1)
        model.restood.connect(self.refresh)
        self.follow_theme()

    def retranslate(self) -> None:
        for section in self._model.template.sections:
            self.rows[section.key].set_title(section.title.in_(words.language()))
        self.refresh()

    def refresh(self) -> None:
        standing = self._model.standing
        for section in self._model.template.sections:
            tally = standing.progress.sections[section.key]
            row = self.rows[section.key]
            row.set_state(tally.answered, tally.asked, tally.failed)
            row.setVisible(tally.asked > 0 or self._takes_entries(section))

    def _takes_entries(self, section: Section) -> bool:
        return section.repeat is not None and section.key in self._model.standing.sections

    def set_current(self, key: str | None) -> None:
        for section, row in self.rows.items():
            row.setChecked(section == key)


class Rail(Themed, QWidget):
    back_asked = Signal()

    def __init__(
        self, model: FillModel, titles: Callable[[], tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._titles = titles
        self.back = IconButton("arrow-left")
        self.back.clicked.connect(self.back_asked)
        self._title = ElidedText("", "bar-title", "text")
        self._subtitle = ElidedText("")
        self.sections = SectionRows(model)
        self.saved = SavedLine(model)
        self._scroll = Scroll(self.sections)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        inside = QVBoxLayout()
        inside.setContentsMargins(24, 0, 16, tokens().space[4])
        inside.addWidget(ScorePanel(model))
        column.addLayout(inside)
        line = QHBoxLayout()
        line.setContentsMargins(12, 0, 12, tokens().space[2])
        line.addWidget(Hairline())
        column.addLayout(line)
        rows = QHBoxLayout()
        rows.setContentsMargins(12, 0, 12, 0)
        rows.addWidget(self._scroll)
        column.addLayout(rows, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, tokens().space[2], 12, tokens().space[3])
        foot.addWidget(self.saved)
        column.addLayout(foot)
        self.setFixedWidth(tokens().control.section_rail)
        self.follow_theme()

    def _head(self) -> QHBoxLayout:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(self._title)
        texts.addWidget(self._subtitle)
        texts.addStretch(1)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.setSpacing(tokens().space[2])
        head.addWidget(self.back)
        head.addLayout(texts, 1)
        holder = QHBoxLayout()
        holder.addLayout(head)
        spacer = QWidget()
        spacer.setFixedSize(0, tokens().control.top_bar)
        holder.addWidget(spacer)
        return holder

    def retranslate(self) -> None:
        self.back.set_name(self.tr("Back"))
        title, subtitle = self._titles()
        self._title.set_text(title)
        self._subtitle.set_text(subtitle)

    def set_narrow(self, narrow: bool) -> None:
        self.setFixedWidth(NARROW if narrow else tokens().control.section_rail)

    def set_current(self, section: str | None) -> None:
        self.sections.set_current(section)
        row = self.sections.rows.get(section or "")
        if row is not None:
            self._scroll.bring(row)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            line = QColor(current_theme().colours.line)
            painter.fillRect(self.width() - 1, 0, 1, self.height(), line)
