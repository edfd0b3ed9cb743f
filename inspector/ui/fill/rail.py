"""The side of Fill in: what is inspected, the score, the sections, and that it is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from inspector.ui.fill.correction import CorrectionLine
from inspector.ui.fill.listing.section_list import SectionList
from inspector.ui.fill.model import FillModel
from inspector.ui.fill.person import WorkingPerson
from inspector.ui.fill.running import RunningWatches
from inspector.ui.fill.saved_line import SavedLine
from inspector.ui.fill.score_view import ScorePanel
from inspector.ui.fill.title import TitleButton
from inspector.ui.fill.titles import Titles
from inspector.ui.fill.undo import UndoButtons
from inspector.ui.theme.theme import current_theme
from inspector.ui.theme.tokens import tokens
from inspector.ui.widgets.base import Themed
from inspector.ui.widgets.buttons import IconButton
from inspector.ui.widgets.cards import Hairline
from inspector.ui.widgets.painting import painting

NARROW = 240
SIDEWAYS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Rail(Themed, QWidget):
    back_asked = Signal()

    def __init__(self, model: FillModel, titles: Titles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = IconButton("arrow-left")
        self.back.clicked.connect(self.back_asked)
        self.title = TitleButton(titles, "bar-title", lines=2)
        self.person = WorkingPerson(model)
        self.correction = CorrectionLine(model.filling.draft.head, lines=2)
        self.sections = SectionList(model)
        self.saved, self.undo = SavedLine(model), UndoButtons(model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        inside = QVBoxLayout()
        inside.setContentsMargins(24, 0, 16, tokens().space[4])
        inside.setSpacing(tokens().space[3])
        inside.addWidget(self.correction)
        self.score = ScorePanel(model)
        inside.addWidget(self.score)
        column.addLayout(inside)
        line = QHBoxLayout()
        line.setContentsMargins(12, 0, 12, tokens().space[2])
        line.addWidget(Hairline())
        column.addLayout(line)
        column.addWidget(self.sections, 1)
        self.running = RunningWatches(model, self)
        watches = QHBoxLayout()
        watches.setContentsMargins(12, tokens().space[1], 12, 0)
        watches.addWidget(self.running)
        column.addLayout(watches)
        self._foot = QBoxLayout(SIDEWAYS)
        self._foot.setContentsMargins(24, tokens().space[1], 12, tokens().space[2])
        self._foot.addWidget(self.saved, 1)
        self._foot.addWidget(self.undo)
        column.addLayout(self._foot)
        self.setFixedWidth(tokens().control.section_rail)
        self.setAutoFillBackground(True)  # nothing under it is painted when something in it changes
        self.follow_theme()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.setSpacing(0)
        head.addWidget(self.back)
        head.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.person)
        holder = QHBoxLayout()
        holder.addLayout(head)
        spacer = QWidget()
        spacer.setFixedSize(0, tokens().control.top_bar)
        holder.addWidget(spacer)
        return holder

    def retranslate(self) -> None:
        self.back.set_name(self.tr("Back"))

    def set_narrow(self, narrow: bool) -> None:
        width = NARROW if narrow else tokens().control.section_rail
        self.setFixedWidth(current_theme().widened(width))
        self.score.set_narrow(narrow)
        self._foot.setDirection(DOWN if narrow else SIDEWAYS)  # the time that is safe is never left out

    def set_current(self, section: str | None) -> None:
        self.sections.set_current(section)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            line = QColor(current_theme().colours.line)
            painter.fillRect(self.width() - 1, 0, 1, self.height(), line)
