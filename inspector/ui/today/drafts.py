"""The rounds and drafts to go on with, two in a row where each has room for its words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from inspector.services.archive import OpenDraft
from inspector.services.round_view import RoundView
from inspector.ui.theme.theme import current_theme
from inspector.ui.today.draft_card import DraftCard
from inspector.ui.today.rounds import RoundCard
from inspector.ui.widgets.layouts import clear

CARD_WIDTH, GAP = 320, 16


class DraftCards(QWidget):
    resume_asked = Signal(str)
    discard_asked = Signal(str)
    round_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[DraftCard] = []
        self.rounds: list[RoundCard] = []
        self._in_a_row = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)

    def show_work(self, rounds: Sequence[RoundView], drafts: Sequence[OpenDraft], now: datetime) -> None:
        clear(self._grid)
        self.rounds = [RoundCard(view, now) for view in rounds]
        for round_ in self.rounds:
            round_.round_asked.connect(self.round_asked)
        self.cards = [DraftCard(draft, now, self._said_of_round(draft, rounds)) for draft in drafts]
        for card in self.cards:
            card.resume_asked.connect(self.resume_asked)
            card.discard_asked.connect(self.discard_asked)
        self._lay_out()

    def _said_of_round(self, draft: OpenDraft, rounds: Sequence[RoundView]) -> str:
        """Why a draft begun in a round stands by itself."""
        if draft.draft.round is None:
            return ""
        begun_in = next((view for view in rounds if view.round.id == draft.draft.round), None)
        if begun_in is None:
            return self.tr("Its round is closed")
        return self.tr("Moved out of the round at {site}").format(site=begun_in.site.name)

    def minimumSizeHint(self) -> QSize:
        """One card wide, so that a window that gets narrower takes the second away."""
        widest = max((card.minimumSizeHint().width() for card in [*self.rounds, *self.cards]), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._in_a_row:
            self._lay_out()

    def _fitting(self) -> int:
        return 2 if self.width() >= 2 * current_theme().widened(CARD_WIDTH) + GAP else 1

    def _lay_out(self) -> None:
        self._in_a_row = self._fitting()
        for place, card in enumerate([*self.rounds, *self.cards]):
            row, column = divmod(place, self._in_a_row)
            self._grid.addWidget(card, row, column, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, self._in_a_row - 1)
